/**
 * Pairs of people who may be one, as resolution left them open: for a person to look at, and to judge.
 */
import { byId } from '../id.ts';
import type { DoubtRecord, Store } from '../store/store.ts';
import type { Listing } from './cursor.ts';
import { encodeCursor } from './cursor.ts';
import type { ConnectionValue, EdgeValue } from './page.ts';
import { connectionOf, pageOf } from './page.ts';

/** Two people who may be one. */
export interface DoubtValue {
  /** Ids of the two. */
  readonly personId: string;
  readonly otherId: string;
  /** How likely it is that they are one, 0 to 1. */
  readonly score: number;
  /** What speaks for it. */
  readonly reasons: readonly string[];
}

export interface DoubtEdgeValue extends EdgeValue {
  readonly doubt: DoubtValue;
}

/** A doubt as one of the two sees it. */
function seenBy(person: string, { a, b, score, reasons }: DoubtRecord): DoubtValue {
  return {
    personId: person,
    otherId: person === a ? b : a,
    score: score / 1e6,
    reasons: JSON.parse(reasons) as string[],
  };
}

const LISTING: Listing = { list: 'possibleDuplicates', order: 'SCORE DESC', filter: null };

/** A page of all doubts, the likeliest first: one database call, two where they are counted. */
export async function listDoubts(
  store: Store,
  request: { readonly first?: number; readonly after?: string },
  withTotal: boolean,
): Promise<ConnectionValue<DoubtEdgeValue>> {
  const { first = 25, after = null } = pageOf(LISTING, request);
  const { rows, total } = await store.doubts({
    limit: first + 1,
    withTotal,
    ...(after === null ? {} : { after: { score: Number(after.value), id: after.id } }),
  });
  const edges = rows.slice(0, first).map((row): DoubtEdgeValue => ({
    target: row.id,
    cursor: () => encodeCursor(LISTING, { value: row.score, id: row.id }),
    doubt: seenBy(row.a, row),
  }));
  return connectionOf(edges, { hasNext: rows.length > first, hasPrevious: after !== null, total });
}

/** Those who may be one with each of some people, the likeliest first. Two database calls. */
export async function doubtsOfPeople(store: Store, people: readonly string[]): Promise<DoubtValue[][]> {
  const rows = [...(await store.records('doubt', 'a', people)), ...(await store.records('doubt', 'b', people))];
  return people.map((person) =>
    rows
      .filter(({ a, b }) => a === person || b === person)
      .sort((x, y) => y.score - x.score || byId(x.id, y.id))
      .map((row) => seenBy(person, row)),
  );
}
