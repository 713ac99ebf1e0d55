import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { readConfig } from '../../src/config.ts';
import { costReckoner } from '../../src/query/cost.ts';
import { limitRule } from '../../src/query/limits.ts';
import { KINDS } from '../../web/explorer/node-page/kinds.ts';
import { listQuery } from '../../web/explorer/node-page/list-query.ts';
import { LISTS } from '../../web/explorer/node-page/lists.ts';
import type { List } from '../../web/explorer/node-page/lists.ts';
import { headQuery } from '../../web/explorer/node-page/load-head.ts';
import { LOADED, yearsQuery } from '../../web/explorer/node-page/load-years.ts';

const WEB = new URL('../../web/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, WEB), 'utf8');
const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const found = ['playground/', 'explorer/queries/'].flatMap((folder) =>
  readdirSync(new URL(folder, WEB))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => folder + name),
);
const { limits } = readConfig({});
const costOf = costReckoner(schema, limits);
/** Values of the variables that have to be given, and as large a page as can be asked for. */
const VARIABLES = {
  ...{ id: 'x', other: 'x', from: 'x', to: 'x', name: 'x', query: 'x', text: 'x' },
  ...{ of: 'YEAR', kind: 'PERSON_PERSON', kinds: [], first: 200, maxHops: 8 },
};
const isFragment = (name: string) => read(name).startsWith('fragment');
/** A query with the fragments that it spreads, as the pages put them together. */
const whole = (name: string) =>
  [name, ...found.filter((other) => isFragment(other) && read(name).includes(`...${fragmentName(other)}`))]
    .map(read)
    .join('\n');
const fragmentName = (name: string) => /^fragment (\w+)/.exec(read(name))![1]!;

describe('the queries of the pages', () => {
  it.each(found.filter((name) => !isFragment(name)))('%s fits the schema and its limits', (name) => {
    const document = parse(whole(name));
    expect(validate(schema, document)).toEqual([]);
    expect(validate(schema, document, [limitRule(limits)])).toEqual([]);
    expect(costOf(document, VARIABLES, null)).toBeLessThan(limits.cost);
  });

  it('fit the schema and its limits where the pages of nodes put them together, however many rows are asked for', () => {
    const made = Object.entries(KINDS).flatMap(([kind, { type, head, splits }]) => [
      headQuery(type, head),
      ...(splits ? [yearsQuery(type)] : []),
      ...(LISTS[kind as keyof typeof LISTS] as readonly List[]).map((list) => listQuery(type, list)),
    ]);
    expect(made.length).toBeGreaterThan(40);
    const wrong = [...made, LOADED].flatMap((text) => {
      const document = parse(text);
      const cost = costOf(document, VARIABLES, null);
      const errors = [...validate(schema, document), ...validate(schema, document, [limitRule(limits)])].map(String);
      return [...errors, ...(cost < limits.cost ? [] : [`costs ${String(cost)}`])].map((error) => `${error}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });
});
