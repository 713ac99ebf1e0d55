/**
 * Which awards a question goes through, and which nodes a list keeps.
 */
import type { NodeKind, PersonKind, Role } from '../model.ts';

/** From one value to another, both included; an end that is absent is open. Of days (ISO dates) or minor units. */
interface Range<T> {
  readonly from?: T;
  readonly to?: T;
}
export type DateRange = Range<string>;
export interface AmountRange extends Range<number> {
  readonly currency: string;
}

/** Somebody who takes part in an award: all that is given has to hold of one part of one person. */
export interface InvestigatorFilter {
  readonly people?: readonly string[];
  readonly roles?: readonly Role[];
  readonly isFormer?: boolean;
}

/**
 * Conditions that are ids of nodes, one of which has to reach the award: a unit by itself and by those below it; a person in
 * any role, former or not, and as a member of the award's project.
 */
export const ID_CONDITIONS = {
  programs: 'PROGRAM',
  units: 'FUNDING_UNIT',
  themes: 'THEME',
  institutions: 'INSTITUTION',
  people: 'PERSON',
} as const satisfies Record<string, NodeKind>;

/** Conditions on what nodes state that reach the award: a recipient's state, the format of a document that tells of it. */
export const PROPERTY_CONDITIONS = {
  states: ['INSTITUTION', 'state'],
  sourceKinds: ['SOURCE', 'sourceKind'],
} as const satisfies Record<string, readonly [NodeKind, string]>;

/** A table with another value under each key. */
export function mapValues<K extends string, V, W>(table: Readonly<Record<K, V>>, of: (value: V) => W): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(table).map(([key, value]) => [key, of(value)])) as Record<K, W>;
}

/** Every condition has to hold (`AND`: of all its entries), one entry of a list (`OR`: of none, so it keeps nothing). */
interface Logic<Filter> {
  readonly AND?: readonly Filter[];
  readonly OR?: readonly Filter[];
  readonly NOT?: Filter;
  /** Folded tokens, see `text.ts`: every one begins a word of the title, number or abstract, or of a name. */
  readonly text?: readonly string[];
}

/**
 * Logic has two values: what an award does not state satisfies no comparison (a range that is open at both ends asks
 * that there is a value), and `NOT` is the plain complement, so `NOT` of a comparison keeps the awards that lack the
 * value. A project without an award counts as running from the first to the last day of its year; it has nothing else.
 */
export interface AwardFilter
  extends
    Logic<AwardFilter>,
    Partial<Record<keyof typeof ID_CONDITIONS | keyof typeof PROPERTY_CONDITIONS, readonly string[]>> {
  /** ISO date: the award runs on or after it (its end date is on or after; unknown end: its start). */
  readonly since?: string;
  /** ISO date: the award starts on or before it. */
  readonly until?: string;
  /** ISO date: a document of that day or later describes the award. */
  readonly describedSince?: string;
  readonly startDate?: DateRange;
  readonly endDate?: DateRange;
  readonly obligated?: AmountRange;
  readonly estimated?: AmountRange;
  readonly investigator?: InvestigatorFilter;
  /** Folded tokens of phrases: title or abstract has those of one of them as words in a row. */
  readonly phrases?: readonly (readonly string[])[];
  readonly instruments?: readonly string[];
  readonly agencies?: readonly string[];
}

/** Of nodes of one kind. A condition that does not fit the kind holds of none; the schema does not offer it. */
export interface NodeFilter extends Logic<NodeFilter> {
  readonly personKinds?: readonly PersonKind[];
  /** Of programs. */
  readonly schemes?: readonly string[];
  /** Of an institution; of a person: of an institution that a source places them at. */
  readonly states?: readonly string[];
  /** Ids of institutions that a source places the person at. */
  readonly institutions?: readonly string[];
  /** Ids of themes: of a theme whose name has more words and ends with theirs, and which fewer awards are about. */
  readonly broader?: readonly string[];
  /** The node has an award that it keeps (a unit: that names the unit itself), or is one. */
  readonly award?: AwardFilter;
  /** Of a person: in one of these roles in such an award; where `award` is absent, in any award. */
  readonly roles?: readonly Role[];
  /** Of a person: whether the part in such an award has ended. */
  readonly isFormer?: boolean;
}
