/**
 * What a person decided about who is who. It wins over every score, and names nothing that a new run could change.
 *
 * The parties are lists of ids: an identifier (`person:nsf:000465148`, `institution:uei:GS3YEVSS12N6`), or one mention or
 * name variant by the id that it would have by itself (`person:m:…`, `institution:m:…`). Both stay what they are whatever
 * is ingested or forgotten, and whatever node they are part of.
 */
import { canonical } from '../../src/canonical.ts';
import { byId, id, kindOf, sha256 } from '../../src/ids.ts';
import type { NodeKind } from '../../src/model.ts';

export interface Pairing {
  readonly decision: 'same' | 'different';
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** What the two were called when it was decided: for whoever reads the file, for nothing else. */
  readonly names?: readonly [string, string];
  readonly note?: string;
}

export interface Suppression {
  readonly decision: 'suppress';
  readonly person: readonly string[];
  readonly note?: string;
}

export type Judgement = Pairing | Suppression;

/** One judgement with the line that holds it, counted from 1. */
export interface JudgementLine {
  readonly line: number;
  readonly id: string;
  readonly judgement: Judgement;
}

/** Every id that a judgement names. */
export function anchorsIn(judgement: Judgement): readonly string[] {
  return judgement.decision === 'suppress' ? judgement.person : [...judgement.a, ...judgement.b];
}

/** Twelve hex characters of what is decided: the same whichever party is named first, and whatever the note says. */
export function judgementId(judgement: Judgement): string {
  const sorted = (ids: readonly string[]) => [...new Set(ids)].sort(byId);
  const parties =
    judgement.decision === 'suppress'
      ? [sorted(judgement.person)]
      : [sorted(judgement.a), sorted(judgement.b)].sort((x, y) => byId(x.join(' '), y.join(' ')));
  return sha256(canonical({ decision: judgement.decision, parties })).slice(0, 12);
}

/** Ids of the identifiers that a record states: `nsf:000465148` → `person:nsf:000465148`. */
export function anchorsOfKeys(kind: NodeKind, keys: readonly string[]): string[] {
  return keys.map((key) => {
    const at = key.indexOf(':');
    return id.identified(kind, key.slice(0, at), key.slice(at + 1));
  });
}

/** The record key of an identifier's id, or null for the id of one mention or form. */
export function keyOfAnchor(anchor: string): string | null {
  const [, scheme, ...value] = anchor.split(':');
  return scheme === 'm' ? null : `${scheme!}:${decodeURIComponent(value.join(':'))}`;
}

/** The kinds that judgements are about. */
export type JudgedKind = 'PERSON' | 'INSTITUTION';

/** The kind of an id that a judgement may name, else null. */
export function judgedKind(anchor: string): JudgedKind | null {
  const kind = /^[a-z]+:[a-z-]+:[\x21-\x7e]+$/.test(anchor) ? kindOf(anchor) : null;
  return kind === 'PERSON' || kind === 'INSTITUTION' ? kind : null;
}
