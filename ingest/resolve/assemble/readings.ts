/**
 * The readings of one award in order, and what they say taken together.
 */
import { byId } from '../../../src/ids.ts';
import type { Edge, EdgeType, Evidence, Method } from '../../../src/model.ts';
import { byReading } from '../../../src/readings.ts';
import type { StatementRecord } from '../../../src/store/store.ts';
import type { StatementData } from '../../evidence-data.ts';
import type { Said, Stated } from '../../statements.ts';
import type { StoredMention } from '../people/person-group.ts';

/** A mention of a statement that leads to a person: its row's node. */
export type ResolvedMention = Pick<StoredMention, 'row' | 'data'>;

/** One work with its people. */
export interface StatementReading {
  readonly row: StatementRecord;
  readonly data: StatementData;
  readonly mentions: readonly ResolvedMention[];
}

/** Earliest first; see `byReading`. */
export function inOrder(readings: readonly StatementReading[]): StatementReading[] {
  const placeOf = ({ row, data }: StatementReading) => ({ ...data, id: row.id });
  return [...readings].sort((a, b) => byReading(placeOf(a), placeOf(b)));
}

/** Fields of a work that state one value. */
type Field = {
  [K in keyof StatementData]-?: StatementData[K] extends Stated<unknown> | null ? K : never;
}[keyof StatementData];

/** The value that the last reading gives which states it, or null. `readings` are in order. */
export function current<K extends Field>(
  readings: readonly StatementReading[],
  field: K,
): NonNullable<StatementData[K]>['value'] | null {
  for (const { data } of [...readings].reverse()) {
    const stated = data[field];
    if (stated !== null) return stated.value as NonNullable<StatementData[K]>['value'];
  }
  return null;
}

/** The reading whose abstract is shown: the last whole one, else the last that is cut short, else null. */
export function abstractReading(readings: readonly StatementReading[]): StatementReading | null {
  const withAbstract = readings.filter(({ data }) => data.abstract !== null);
  return withAbstract.filter(({ data }) => !data.isTruncated).at(-1) ?? withAbstract.at(-1) ?? null;
}

/** Evidence of a passage; `method` overrules how it was come by (an inferred edge rests on a stated passage). */
export function evidenceOf(source: string, extractor: string, said: Said, method: Method = said.method): Evidence {
  const { start, end, path, confidence } = said;
  return { source, start, end, path, extractor, method, confidence };
}

const key = (e: Evidence) =>
  `${e.source} ${String(e.start ?? -1).padStart(9, '0')} ${e.end} ${e.path} ${e.extractor} ${e.method} ${e.confidence}`;

/** Each passage once: surest first, then by source and place. */
export function evidenceSet(evidence: readonly Evidence[]): Evidence[] {
  const once = new Map(evidence.map((e) => [key(e), e]));
  return [...once.entries()].sort(([a, x], [b, y]) => y.confidence - x.confidence || byId(a, b)).map(([, e]) => e);
}

/** An edge with everything that is not given left empty. */
export function edge(type: EdgeType, from: string, to: string, given: Partial<Edge> & Pick<Edge, 'evidence'>): Edge {
  return {
    type,
    from,
    to,
    role: null,
    isFormer: false,
    startDate: null,
    endDate: null,
    nameAsWritten: null,
    score: null,
    reason: null,
    ...given,
    evidence: evidenceSet(given.evidence),
  };
}
