/** Pages stay whole while documents arrive: rows whose key did not change appear exactly once. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fill } from '../query/graph.ts';
import { award, edge, institution, part, person, program } from '../store/make.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data } from './ask.ts';

const FIELDS = 'edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
interface Page {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}
const LISTS: Record<string, (args: string) => string> = {
  'people by name': (args) => `people(${args}) { ${FIELDS} }`,
  'awards by amount': (args) => `awards(orderBy: { by: AMOUNT, direction: DESC }, ${args}) { ${FIELDS} }`,
  'institutions by money': (args) => `institutions(orderBy: { by: MONEY, direction: DESC }, ${args}) { ${FIELDS} }`,
  'institutions of a program by name': (args) =>
    `program(id: "program:m:theory") { institutions(orderBy: { by: NAME, direction: ASC }, ${args}) { ${FIELDS} } }`,
  'a search': (args) => `search(query: "crowd", ${args}) { ${FIELDS} }`,
};

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await fill(opened.store, true);
  });
  afterAll(() => opened.end());

  /** Another award with its people and institution, some before and some behind any place of a list. */
  async function arrive(n: number): Promise<void> {
    const name = `${n % 2 ? 'Aaron' : 'Zoe'} Crowd ${String(n)}`;
    const its = award(`new${String(n)}`, name, {
      obligatedAmount: { minor: n % 2 ? 1 : 9e11 + n, currency: 'USD' },
      startDate: '2021-01-01',
    });
    const [who, home] = [person(`new${String(n)}`, name), institution(`new${String(n)}`, name)];
    await opened.store.write({
      putNodes: [its, who, home],
      putEdges: [
        part(who, 'PI', its),
        edge('RECEIVED_BY', its, home),
        edge('FUNDED_UNDER', its, program('theory', 'Theory of Computing')),
      ],
    });
  }
  async function page(list: (args: string) => string, args: string): Promise<Page> {
    let found: unknown = await data(opened.store, `{ ${list(args)} }`);
    while (!(found as Page).edges) found = Object.values(found as object)[0];
    return found as Page;
  }
  let arrived = 0;

  test.each(Object.entries(LISTS))(
    '%s',
    async (_, list) => {
      const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);
      for (const backwards of [false, true]) {
        const before = ids(await page(list, 'first: 200'));
        const seen: string[] = [];
        for (let args = backwards ? 'last: 25' : 'first: 25'; args;) {
          const found = await page(list, args);
          seen.push(...ids(found));
          await arrive(++arrived);
          const { hasNextPage, hasPreviousPage, startCursor, endCursor } = found.pageInfo;
          if (backwards) args = hasPreviousPage ? `last: 25, before: "${startCursor}"` : '';
          else args = hasNextPage ? `first: 25, after: "${endCursor}"` : '';
          if (seen.length > 2000) throw new Error('the list has no end');
        }
        expect(before.length).toBeGreaterThan(40);
        expect(new Set(seen).size).toBe(seen.length);
        expect(before.filter((id) => !seen.includes(id))).toEqual([]);
      }
      // A search in Neo4j waits for its index to catch up with every write.
    },
    240_000,
  );
});
