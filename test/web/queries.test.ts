import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { readConfig } from '../../src/config.ts';
import { costReckoner } from '../../src/query/cost.ts';
import { limitRule } from '../../src/query/limits.ts';

const WEB = new URL('../../web/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, WEB), 'utf8');
const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const found = ['examples/', 'explorer/queries/'].flatMap((folder) =>
  readdirSync(new URL(folder, WEB))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => folder + name),
);
const { limits } = readConfig({});
const costOf = costReckoner(schema, limits);
/** Values of the variables that have to be given, and as large a page as can be asked for. */
const VARIABLES = {
  ...{ id: 'x', other: 'x', from: 'x', to: 'x', name: 'x', query: 'x' },
  ...{ kind: 'PERSON_PERSON', kinds: [], first: 200, maxHops: 8 },
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

  it.each(found.filter((name) => name.startsWith('examples/')))('%s has its variables beside it', (name) => {
    const [operation] = parse(read(name)).definitions;
    const wanted = (operation as unknown as { variableDefinitions: { variable: { name: { value: string } } }[] })
      .variableDefinitions;
    const given = JSON.parse(read(name.replace('.graphql', '.json'))) as Record<string, unknown>;
    expect(Object.keys(given)).toEqual(wanted.map(({ variable }) => variable.name.value));
  });
});
