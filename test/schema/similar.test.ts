/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../store/load.ts';
import { award, edge, institution, part, person, program, project } from '../store/make.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data, errorOf } from './ask.ts';

const CORAL = 'Corals bleach when heat stress breaks their symbiosis with dinoflagellate algae. ';
const TEXT = `${CORAL}We study thermal tolerance of reefs.`;
const ABSTRACTS: readonly (readonly [number: string, title: string, abstract: string])[] = [
  ['2', 'Bleaching of corals', `${CORAL}Genomics of thermal tolerance across reefs of the Pacific.`],
  ['1', 'Algae of reefs', 'How dinoflagellate algae live in corals, and leave them when it is hot.'],
  ['3', 'Automorphic forms', 'The Langlands correspondence and representations of p-adic groups.'],
];

interface Similar {
  readonly count: number;
  readonly awards: readonly { score: number; words: string[]; award: { number: string } }[];
}

describe.each(availableStores())('similar awards on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    const [ann, reef, marine] = [person('ann', 'Ann Reef'), institution('sea', 'Sea College'), program('m', 'Marine')];
    const awards = ABSTRACTS.map(([number, title, abstract]) => award(number, title, { abstract }));
    const projects = ABSTRACTS.map(([number, title]) => project(`nsf:${number}`, title));
    await load(
      opened.store,
      [ann, reef, marine, ...awards, ...projects],
      awards.flatMap((one, place) => [
        edge('PART_OF', one, projects[place]!),
        edge('RECEIVED_BY', one, reef),
        ...(place < 2 ? [part(ann, 'PI', one), edge('FUNDED_UNDER', one, marine)] : []),
      ]),
    );
  });
  afterAll(() => opened.end());

  test('awards of the same subject are found, the likest first, and who stands behind them; others are not', async () => {
    const answer = await data(
      opened.store,
      `query ($text: String!) { similarAwards(text: $text) { count awards { score words award { number } }
        people { score node { id } awards { number } } institutions { node { id } } programs { node { id } } } }`,
      { text: TEXT },
    );
    const found = answer['similarAwards'] as Similar;
    expect([found.count, found.awards.map(({ award: { number } }) => number)]).toEqual([2, ['2', '1']]);
    const [first, second] = found.awards as [Similar['awards'][0], Similar['awards'][0]];
    expect(first.score).toBeGreaterThan(second.score);
    expect(first.words).toEqual(expect.arrayContaining(['corals', 'dinoflagellate', 'symbiosis']));
    expect(found).toMatchObject({
      people: [
        {
          score: expect.closeTo(first.score + second.score),
          node: { id: 'person:m:ann' },
          awards: [{ number: '2' }, { number: '1' }],
        },
      ],
      institutions: [{ node: { id: 'institution:m:sea' } }],
      programs: [{ node: { id: 'program:m:m' } }],
    });
  });

  test('an award that is left out goes with its siblings, and nobody stands behind what is left for it', async () => {
    const sibling = award('4', 'Bleaching of corals, collaborative', { abstract: ABSTRACTS[0]![2] });
    await load(opened.store, [sibling], [edge('PART_OF', sibling, project('nsf:2', ABSTRACTS[0]![1]))]);
    const query = `query ($text: String!, $except: [ID!]) { similarAwards(text: $text, except: $except) {
      count awards { award { number } } people { awards { number } } } }`;
    const without = async (except: string[]) =>
      (await data(opened.store, query, { text: TEXT, except }))['similarAwards'] as Similar & {
        people: { awards: { number: string }[] }[];
      };
    expect((await without([])).count).toBe(3);
    const left = await without([sibling.id]);
    expect([left.count, left.awards.map(({ award: { number } }) => number)]).toEqual([1, ['1']]);
    expect(left.people).toEqual([{ awards: [{ number: '1' }] }]);
    expect(await errorOf(opened.store, query, { text: TEXT, except: ['award:m:none'] })).toContain(
      "except: expected the id of a AWARD, found 'award:m:none'",
    );
  });

  test('a text that says nothing, or too much, is refused', async () => {
    const refused = (text: string) =>
      errorOf(opened.store, 'query ($text: String!) { similarAwards(text: $text) { count } }', { text });
    expect(await refused('the and of')).toContain('less than two telling words');
    expect(await refused('x'.repeat(20_001))).toContain('found 20001');
  });
});
