/**
 * The readings of one award in order, and what they say taken together.
 */
import { byReading } from '../../src/readings.ts';
import type { WorkRecord } from '../../src/store/store.ts';
import type { MentionData, WorkData } from '../evidence-data.ts';
import type { Stated } from '../source.ts';

/** A mention of a work, resolved. */
export interface ResolvedMention {
  readonly source: string;
  readonly person: string;
  readonly data: MentionData;
}

/** One work with its people. */
export interface WorkReading {
  readonly row: WorkRecord;
  readonly data: WorkData;
  readonly mentions: readonly ResolvedMention[];
}

/** Earliest first; see `byReading`. */
export function inOrder(readings: readonly WorkReading[]): WorkReading[] {
  const placeOf = ({ row, data }: WorkReading) => ({ kind: data.kind, asOf: data.asOf, id: row.id });
  return [...readings].sort((a, b) => byReading(placeOf(a), placeOf(b)));
}

/** Fields of a work that state one value. */
type Field = {
  [K in keyof WorkData]-?: WorkData[K] extends Stated<unknown> | null ? K : never;
}[keyof WorkData];

/** The value that the last reading gives which states it, or null. `readings` are in order. */
export function current<K extends Field>(
  readings: readonly WorkReading[],
  field: K,
): NonNullable<WorkData[K]>['value'] | null {
  for (const { data } of [...readings].reverse()) {
    const stated = data[field];
    if (stated !== null) return stated.value as NonNullable<WorkData[K]>['value'];
  }
  return null;
}

/** The reading whose abstract is shown: the last whole one, else the last that is cut short, else null. */
export function abstractReading(readings: readonly WorkReading[]): WorkReading | null {
  const withAbstract = readings.filter(({ data }) => data.abstract !== null);
  return withAbstract.filter(({ data }) => !data.isTruncated).at(-1) ?? withAbstract.at(-1) ?? null;
}
