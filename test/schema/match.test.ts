/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { suppress } from '../../ingest/decide.ts';
import { ingest } from '../../ingest/ingest.ts';
import { createContext } from '../../src/query/context.ts';
import { award, DOCUMENTS, stream } from '../ingest/decisions/documents.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data, errorOf } from './ask.ts';

const MORE = [
  award({
    number: '2100011',
    people: [
      { first: 'Alexander', last: 'Rakhlin', id: '000000011' },
      { first: 'Bo', last: 'Yu', id: '000000013' },
    ],
    institution: 'Massachusetts Institute of Technology',
    uei: 'MIT111111111',
    state: 'MA',
  }),
  award({
    number: '2100012',
    people: [
      { first: 'Bin', last: 'Yu', id: '000000012' },
      { first: 'Bo', last: 'Yu', id: '000000014' },
    ],
    institution: 'University of California-Berkeley',
    uei: 'UCB111111111',
    state: 'CA',
  }),
];

describe.each(availableStores())('match on $name', ({ open }) => {
  let opened: OpenedStore;
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-match-'));
  beforeAll(async () => {
    opened = await open();
    await ingest(opened.store, stream([...DOCUMENTS, ...MORE]));
  });
  afterAll(async () => {
    await opened.end();
    rmSync(folder, { recursive: true });
  });

  const QUERY = `query ($people: [PersonToMatch!]!) { match(people: $people) {
    name outcome person { id } candidateCount candidates { person { id name } score reasons } institutions { id } } }`;
  interface Found {
    outcome: string;
    person: { id: string } | null;
    candidateCount: number;
    candidates: { person: { id: string }; score: number; reasons: string[] }[];
    institutions: { id: string }[];
  }
  const match = async (...rows: (readonly [string, string?])[]) => {
    const people = rows.map(([name, institution]) => ({ name, institution }));
    return (await data(opened.store, QUERY, { people }))['match'] as Found[];
  };
  const ids = (found: Found) => found.candidates.map(({ person }) => person.id.slice('person:nsf:'.length)).sort();

  test.each([
    ['a full name', 'Alexander Rakhlin', 'Massachusetts Institute of Technology', '000000011'],
    ['a short form, and an acronym of the institution', 'Sasha Rakhlin', 'MIT', '000000011'],
    ['family name first', 'Yu, Bin', 'UC Berkeley', '000000012'],
    ['other capitals', 'HAO YAN', 'delta university', '000000002'],
  ])('%s at a known institution is matched', async (_, name, institution, id) => {
    const [found] = await match([name, institution]);
    expect([found!.outcome, found!.person?.id]).toEqual(['MATCHED', `person:nsf:${id}`]);
    expect(found!.candidates[0]!.reasons).toContain('same institution');
    expect(found!.institutions).toHaveLength(1);
  });

  test.each([
    ['a letter that is wrong', 'University of Californa-Berkeley', 1],
    ['two that are turned', 'Univeristy of California, Berkeley', 1],
    ['an organisation that ROR knows and the graph has not', 'Lund University', 0],
    ['a name that nobody has', 'Institute of Unheard Things', 0],
  ])('of an institution %s leads to what is meant, or nowhere', async (_, institution, count) => {
    const [found] = await match(['Bin Yu', institution]);
    expect(found!.institutions.length).toBe(count);
    expect(found!.outcome).toBe(count === 1 ? 'MATCHED' : 'CANDIDATES');
  });

  test('an initial that fits two at one institution gets both as candidates, and is never guessed', async () => {
    const [found] = await match(['B. Yu', 'UC Berkeley']);
    expect([found!.outcome, found!.person, found!.candidateCount]).toEqual(['CANDIDATES', null, 3]);
    expect(ids(found!)).toEqual(['000000012', '000000013', '000000014']);
    // Those of the institution stand first.
    expect(found!.candidates.slice(0, 2).map(({ person }) => person.id)).not.toContain('person:nsf:000000013');
  });

  test('a name alone gets candidates, also where one person only has it', async () => {
    const [rakhlin, yan, elsewhere] = await match(
      ['Alexander Rakhlin'],
      ['Hao Yan'],
      ['Alexander Rakhlin', 'Nowhere State'],
    );
    expect([rakhlin!.outcome, ids(rakhlin!)]).toEqual(['CANDIDATES', ['000000011']]);
    expect([yan!.outcome, ids(yan!)]).toEqual(['CANDIDATES', ['000000001', '000000002']]);
    expect([elsewhere!.outcome, elsewhere!.institutions]).toEqual(['CANDIDATES', []]);
  });

  test('rows are answered in their order, also those that name nobody', async () => {
    const found = await match(['Zed Unheard', 'MIT'], [''], ['None None'], ['Maria Lopez', 'Marsh College']);
    expect(found.map(({ outcome }) => outcome)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'MATCHED']);
  });

  test('a suppressed person is not found', async () => {
    await suppress({ store: opened.store, file: join(folder, 'judgements.jsonl') }, 'person:nsf:000000011');
    const [found] = await match(['Alexander Rakhlin', 'MIT']);
    expect(found).toMatchObject({ outcome: 'NOT_FOUND', candidates: [], candidateCount: 0 });
  });

  test('too long a list is refused, and a server without the comparison of names says so', async () => {
    const people = Array.from({ length: 101 }, () => ({ name: 'Bin Yu' }));
    expect(await errorOf(opened.store, QUERY, { people })).toBe('people: expected 100 rows at most, found 101');
    await expect(createContext(opened.store).matchPeople(opened.store, [])).rejects.toThrow('match: this server');
  });
});
