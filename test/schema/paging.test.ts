import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fill } from '../query/graph.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data, errorOf } from './ask.ts';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}
const FIELDS = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** One list of each way of reading: a list, a search, a walk and the edges of a node. */
const LISTS: Record<string, (args: string) => string> = {
  'a plural list': (args) => `people(${args})`,
  'a list by amount': (args) => `awards(orderBy: { by: AMOUNT, direction: DESC }, ${args})`,
  'a search': (args) => `search(query: "crowd", ${args})`,
  'a relationship': (args) => `program(id: "program:m:theory") { institutions(orderBy: { by: MONEY }, ${args})`,
  'the edges of a node': (args) => `source(id: "source:sha256:1") { awards(${args})`,
};

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await fill(opened.store, true);
  });
  afterAll(() => opened.end());

  async function page(list: (args: string) => string, args: string): Promise<Page> {
    const field = list(args);
    const query = `{ ${field} { ${FIELDS} } ${field.includes('{ ') && !field.includes('orderBy: { by: AMOUNT') ? '}' : ''} }`;
    let found: unknown = await data(opened.store, query);
    while (!(found as Page).edges) found = Object.values(found as object)[0];
    return found as Page;
  }

  test.each(Object.entries(LISTS))('%s gives each row once, forwards and backwards', async (_, list) => {
    const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);
    const whole = ids(await page(list, 'first: 200'));
    expect(whole.length).toBeGreaterThan(30);

    const forwards: string[] = [];
    for (let args = 'first: 17'; args;) {
      const { pageInfo, ...rest } = await page(list, args);
      forwards.push(...ids({ pageInfo, ...rest }));
      args = pageInfo.hasNextPage ? `first: 17, after: "${pageInfo.endCursor!}"` : '';
    }
    expect(forwards).toEqual(whole);

    const backwards: string[] = [];
    for (let args = 'last: 17'; args;) {
      const { pageInfo, ...rest } = await page(list, args);
      backwards.unshift(...ids({ pageInfo, ...rest }));
      args = pageInfo.hasPreviousPage ? `last: 17, before: "${pageInfo.startCursor!}"` : '';
    }
    expect(backwards).toEqual(whole);
  });

  test('a page without a size has 25 rows, and one of none has none', async () => {
    expect((await page(LISTS['a plural list']!, 'first: null')).edges).toHaveLength(25);
    expect((await page(LISTS['a plural list']!, 'first: 0')).edges).toHaveLength(0);
    expect((await page(LISTS['a relationship']!, 'first: 0')).edges).toHaveLength(0);
    expect((await page(LISTS['the edges of a node']!, 'first: 0')).edges).toHaveLength(0);
  });

  const error = (query: string) => errorOf(opened.store, query);
  test.each([
    ['{ people(first: 201) { totalCount } }', 'first: expected 0 to 200, found 201'],
    ['{ people(last: -1) { totalCount } }', 'last: expected 0 to 200, found -1'],
    ['{ people(first: 1, last: 1) { totalCount } }', 'expected first or last, found both'],
    ['{ people(after: "nonsense") { totalCount } }', "after: 'nonsense' is not a cursor of this API"],
    ['{ people(before: "") { totalCount } }', "before: '' is not a cursor of this API"],
    ['{ people(orderBy: { by: AMOUNT }) { totalCount } }', 'Value "AMOUNT" does not exist in "ListOrder" enum.'],
    ['{ search(query: " … ") { totalCount } }', "query: expected at least one letter or digit, found ' … '"],
    ['{ person { name } }', 'expected exactly one of id, identifier, found none'],
    ['{ award(number: "1", id: "2") { title } }', 'expected exactly one of number, id, found number and id'],
    [
      '{ network(kind: PERSON_PERSON, center: "institution:m:north") { isCut } }',
      "center: expected the id of a PERSON, found 'institution:m:north', which is of kind INSTITUTION",
    ],
    [
      '{ awards(filter: { programs: ["program:m:gone"] }) { totalCount } }',
      "filter.programs: expected the id of a PROGRAM, found 'program:m:gone', which no node has",
    ],
    [
      '{ awards(filter: { since: "2023-02-30" }) { totalCount } }',
      expect.stringContaining('expected a date as 2024-08-31, found "2023-02-30"'),
    ],
  ])('%s is refused with a reason', async (query, message) => {
    expect(await error(query)).toEqual(message);
  });

  test('a cursor of another order is refused, and so is a damaged one', async () => {
    const { pageInfo } = await page(LISTS['a plural list']!, 'first: 3');
    const cursor = pageInfo.endCursor!;
    expect(await error(`{ people(after: "${cursor}", orderBy: { by: NAME, direction: DESC }) { totalCount } }`)).toBe(
      "after: the cursor belongs to the order 'NAME ASC', this list is in the order 'NAME DESC'",
    );
    const forged = Buffer.from(Buffer.from(cursor, 'base64url').toString('utf8').replace('crowd', 'crown'), 'utf8');
    expect(forged.toString('utf8')).toContain('crown');
    for (const damaged of [
      forged.toString('base64url'),
      cursor.slice(1),
      cursor.slice(0, -2),
      `${cursor}A`,
      'WzFd',
      'bnVsbA',
    ]) {
      expect(await error(`{ people(after: "${damaged}") { totalCount } }`)).toContain('is not a cursor of this API');
    }
  });

  const OTHERS: [string, string, string, string][] = [
    ['of people', 'people(first: 3', 'institutions(', 'another list'],
    ['of all people', 'people(first: 3', 'people(filter: { text: "crowd" }, ', 'another filter'],
    ['of researchers', 'people(first: 3', 'people(filter: { kinds: [PROGRAM_OFFICER] }, ', 'another filter'],
    ['of all awards', 'awards(first: 3', 'awards(filter: { NOT: { since: "2020-01-01" } }, ', 'another filter'],
    ['of a search', 'search(query: "crowd", first: 3', 'search(query: "member", ', 'another filter'],
    [
      'of one program',
      `program(id: "program:m:theory") { institutions(first: 3`,
      'program(id: "program:m:theory") { people(',
      'another list',
    ],
    [
      'of one person',
      `person(id: "person:m:ada") { awards(first: 1`,
      'person(id: "person:m:bo") { awards(',
      'another list',
    ],
    [
      'of all awards of a program',
      `program(id: "program:m:theory") { awards(first: 3`,
      'program(id: "program:m:theory") { awards(minimum: 2, ',
      'another filter',
    ],
    [
      'of the facts of one award',
      `award(number: "0031883") { investigators(first: 1`,
      'award(number: "0031884") { investigators(',
      'another list',
    ],
  ];
  test.each(OTHERS)('a cursor %s is no cursor of another list', async (_, made, used, reason) => {
    const close = made.includes('{ ') && !made.startsWith('awards') ? '}' : '';
    let found: unknown = await data(opened.store, `{ ${made}) { ${FIELDS} } ${close} }`);
    while (!(found as Page).edges) found = Object.values(found as object)[0];
    const cursor = (found as Page).pageInfo.endCursor!;
    expect(await error(`{ ${used}after: "${cursor}") { totalCount } ${close} }`)).toContain(
      `after: the cursor belongs to ${reason === 'another list' ? reason : 'the list under another filter'}`,
    );
  });
});
