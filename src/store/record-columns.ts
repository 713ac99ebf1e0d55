/**
 * The columns of each table of records, and which of them can be looked up by; `id` always can.
 */
import { byId } from '../ids.ts';
import type { RecordOf, RecordTable } from './records.ts';

const RESOLVED = ['reason', 'score'] as const;

export const RECORD_COLUMNS = {
  source: { columns: ['id', 'status', 'places', 'data'], indexed: ['status'] },
  statement: {
    columns: ['id', 'source', 'award', 'isRecord', 'alias', 'project', ...RESOLVED, 'data'],
    indexed: ['source', 'award', 'alias', 'project'],
  },
  mention: {
    columns: ['id', 'source', 'statement', 'alias', 'block', 'nameVariant', 'project', 'node', ...RESOLVED, 'data'],
    indexed: ['source', 'statement', 'alias', 'block', 'nameVariant', 'node'],
  },
  nameVariant: {
    columns: ['id', 'kind', 'alias', 'block', 'refs', 'node', ...RESOLVED, 'data'],
    indexed: ['alias', 'block', 'node'],
  },
  judgement: { columns: ['id', 'decision', 'data'], indexed: ['decision'] },
  possibleDuplicate: { columns: ['id', 'block', 'a', 'b', 'score', 'reasons'], indexed: ['block', 'a', 'b'] },
  queue: { columns: ['layer', 'key'], indexed: ['layer'] },
} as const satisfies {
  [T in keyof RecordOf]: { columns: readonly (keyof RecordOf[T])[]; indexed: readonly (keyof RecordOf[T])[] };
};
export type LookupColumn<T extends keyof RecordOf> = 'id' | (typeof RECORD_COLUMNS)[T]['indexed'][number];
export const RECORD_TABLES = (Object.keys(RECORD_COLUMNS) as (keyof RecordOf)[]).filter(
  (table): table is RecordTable => table !== 'queue',
);

/** The order of the records of a table: possible duplicates the likeliest first, all others by id. */
export function byRecord(x: object, y: object): number {
  const [a, b] = [x, y] as { id: string; a?: string; score: number }[];
  return (a!.a === undefined ? 0 : b!.score - a!.score) || byId(a!.id, b!.id);
}
