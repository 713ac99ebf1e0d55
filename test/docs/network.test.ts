/** The queries of docs/network.md, run over the samples. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { NETWORK_KINDS } from '../../src/query/network.ts';
import { data } from '../schema/ask.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { FIVE_DOCUMENTS } from '../five-documents.ts';

const guide = readFileSync('docs/network.md', 'utf8');
const queries = [...guide.matchAll(/```graphql\n([^]*?)```/g)].map((match) => match[1]!);
const nameOf = (query: string) => /query (\w+)/.exec(query)![1]!;

/** What an answer has to hold, so that an empty one does not pass. */
const ANSWERS: Record<string, unknown> = {
  Collaborators: {
    person: {
      collaborators: {
        totalCount: expect.any(Number),
        edges: expect.arrayContaining([expect.objectContaining({ sharedProjectCount: 1, strength: 0.1 })]),
      },
    },
  },
  TwoStepsAway: { person: { collaborators: { totalCount: 0, edges: [] } } },
  HowAreTheyLinked: {
    path: { hops: 1, chainCount: 1, chains: [{ nodes: [{ label: 'Bin Yu' }, { label: 'M. Belkin' }] }] },
  },
  AroundSomebody: { network: { isCut: false, cutNodes: 0, nodes: { length: 11 }, links: { length: 55 } } },
  ThemesOfAProgram: { network: { cutNodes: 0, links: expect.arrayContaining([expect.anything()]) } },
  AmongThese: { network: { nodes: [expect.anything(), expect.anything()], links: [{ projectCount: 1 }] } },
};

describe.each(availableStores().slice(0, 1))('docs/network.md on $name', ({ open }) => {
  let opened: OpenedStore;
  let variables: Record<string, unknown>;
  beforeAll(async () => {
    opened = await open();
    await ingest(opened.store, readPaths(FIVE_DOCUMENTS));
    const find = async (name: string) =>
      (
        await opened.store.list({
          kinds: [],
          where: { text: name.split(' ') },
          order: { by: 'MATCH', direction: 'ASC' },
          page: { first: 1 },
        })
      ).rows[0]!.node.id;
    const [person, other, program] = [
      await find('bin yu'),
      await find('belkin'),
      await find('machine learning theory'),
    ];
    variables = { person, other, program, people: [person, other] };
  });
  afterAll(() => opened.end());

  it.each(queries.map((query) => [nameOf(query), query]))('%s is answered', async (name, query) => {
    const [operation] = parse(query).definitions;
    const wanted = (operation as unknown as { variableDefinitions: { variable: { name: { value: string } } }[] })
      .variableDefinitions;
    const given = Object.fromEntries(
      wanted.map(({ variable }) => [variable.name.value, variables[variable.name.value]]),
    );
    expect(await data(opened.store, query, given)).toMatchObject(ANSWERS[name] as object);
  });
});

describe('docs/network.md', () => {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const plain = guide.replace(/ +/g, ' ');

  it('has an answer expected of every query, and queries of different names', () => {
    expect(queries.map(nameOf)).toEqual(Object.keys(ANSWERS));
  });

  it('lists every kind of network, and arguments that there are', () => {
    for (const kind of NETWORK_KINDS) expect(plain).toContain(`\n| \`${kind}\` |`);
    const { args } = schema.getQueryType()!.getFields()['network']!;
    const named = ['center', 'radius', 'among', 'institution', 'program', 'theme', 'filter', 'first', 'firstLinks'];
    expect(args.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
    for (const name of named) expect(plain).toContain(`\`${name}`);
  });
});
