/**
 * A person's own list against the graph: what is asked, and what is answered. How names are compared is the business of
 * ingest, which hands the function in.
 */
import type { Store } from '../store/store.ts';

/** One row of the list. */
export interface MatchRequest {
  readonly name: string;
  /** null: the list does not say. */
  readonly institution: string | null;
}

/** `CANDIDATES`: some may be meant, and nothing decides among them, or a name alone speaks for the only one. */
export const MATCH_OUTCOMES = ['MATCHED', 'CANDIDATES', 'NOT_FOUND'] as const;
export type MatchOutcome = (typeof MATCH_OUTCOMES)[number];

export interface MatchCandidate {
  readonly personId: string;
  /** How likely it is that this person is meant, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface MatchResult extends MatchRequest {
  readonly outcome: MatchOutcome;
  /** Why none of the candidates is the one; null where one is, or nobody was found. */
  readonly undecided: string | null;
  /** Ids of the institutions that the text leads to: several where it fits several; none where it is not known. */
  readonly institutionIds: readonly string[];
  /** The likeliest first, ten at most; the first is the one that matched. */
  readonly candidates: readonly MatchCandidate[];
  readonly candidateCount: number;
}

/** One result a row, in the order of the rows. */
export type MatchPeople = (store: Store, requests: readonly MatchRequest[]) => Promise<MatchResult[]>;
