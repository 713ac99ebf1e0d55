/**
 * Inserts by value: a few hundred rows a statement, bound as they are. Half the time of rows made from one JSON text.
 */
import type { Connection, Parameter } from './database.ts';

/** Rows of one statement; fewer sizes are fewer statements to prepare and keep. */
const SIZES = [128, 16, 1] as const;

export interface Insert {
  /** `INSERT INTO t (a, b)`. */
  readonly into: string;
  /** What stands for one row: `(?, ?)`. */
  readonly row: string;
  /** `ON CONFLICT …`, or nothing. */
  readonly tail?: string;
}

/** Sends the rows, in order. Numbers are for columns that are INTEGER. */
export async function insertRows(
  writer: Connection,
  { into, row, tail = '' }: Insert,
  rows: readonly (readonly Parameter[])[],
): Promise<void> {
  let at = 0;
  for (const size of SIZES) {
    if (rows.length - at < size) continue;
    const sql = `${into} VALUES ${Array(size).fill(row).join(', ')} ${tail}`;
    for (; rows.length - at >= size; at += size) await writer.run(sql, ...rows.slice(at, at + size).flat());
  }
}

/** An insert of these columns, each as it is. */
export function insertInto(table: string, columns: readonly string[], more: Pick<Insert, 'tail'> = {}): Insert {
  return {
    into: `INSERT INTO ${table} (${columns.join(', ')})`,
    row: `(${columns.map(() => '?').join(', ')})`,
    ...more,
  };
}
