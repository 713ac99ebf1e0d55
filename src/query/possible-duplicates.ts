/**
 * Pairs of people who may be one, as resolution left them open: for a person to look at, and to judge.
 */
import { byRecord } from '../store/record-columns.ts';
import type { PossibleDuplicateRecord, Store } from '../store/store.ts';
import type { Listing } from './cursor.ts';
import { encodeCursor } from './cursor.ts';
import type { ConnectionValue, EdgeValue } from './page.ts';
import { connectionOf, pageOf } from './page.ts';

/** Two people who may be one. */
export interface PossibleDuplicateValue {
  /** Ids of the two. */
  readonly personId: string;
  readonly otherId: string;
  /** How likely it is that they are one, 0 to 1. */
  readonly score: number;
  /** What speaks for it. */
  readonly reasons: readonly string[];
}

export interface PossibleDuplicateEdgeValue extends EdgeValue {
  readonly possibleDuplicate: PossibleDuplicateValue;
}

/** A doubt as one of the two sees it. */
function seenBy(person: string, { a, b, score, reasons }: PossibleDuplicateRecord): PossibleDuplicateValue {
  return {
    personId: person,
    otherId: person === a ? b : a,
    score: score / 1e6,
    reasons: JSON.parse(reasons) as string[],
  };
}

const LISTING: Listing = { list: 'possibleDuplicates', order: 'SCORE DESC', filter: null };

/** A page of all possible duplicates, the likeliest first: one database call, two where they are counted. */
export async function listPossibleDuplicates(
  store: Store,
  request: { readonly first?: number; readonly after?: string },
  withTotal: boolean,
): Promise<ConnectionValue<PossibleDuplicateEdgeValue>> {
  const { first = 25, after = null } = pageOf(LISTING, request);
  const [rows, stats] = await Promise.all([
    store.records('possibleDuplicate', 'id', null, { first: first + 1, ...(after === null ? {} : { after }) }),
    withTotal ? store.stats() : null,
  ]);
  const edges = rows.slice(0, first).map((row): PossibleDuplicateEdgeValue => ({
    target: row.id,
    cursor: () => encodeCursor(LISTING, { value: row.score, id: row.id }),
    possibleDuplicate: seenBy(row.a, row),
  }));
  return connectionOf(edges, {
    hasNext: rows.length > first,
    hasPrevious: after !== null,
    total: stats?.possibleDuplicates ?? null,
  });
}

/** Those who may be one with each of some people, the likeliest first. Two database calls. */
export async function possibleDuplicatesOfPeople(
  store: Store,
  people: readonly string[],
): Promise<PossibleDuplicateValue[][]> {
  const rows = [
    ...(await store.records('possibleDuplicate', 'a', people)),
    ...(await store.records('possibleDuplicate', 'b', people)),
  ];
  return people.map((person) =>
    rows
      .filter(({ a, b }) => a === person || b === person)
      .sort(byRecord)
      .map((row) => seenBy(person, row)),
  );
}
