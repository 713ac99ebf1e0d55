/** What the API says of people, institutions and programs, against sums over the raw JSON of one in twenty records of NSF 2023. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import { data } from '../schema/ask.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import type { Figures, RawAward } from './raw-awards.ts';
import { figuresOf, inCents, rawTexts } from './raw-awards.ts';

const ONE_OF = 20;

interface Answered {
  readonly id: string;
  readonly name: string;
  readonly code?: string | null;
  readonly identifiers?: readonly { scheme: string; value: string }[];
  readonly awards: {
    readonly totalCount: number;
    readonly facets: readonly [{ readonly buckets: readonly Bucket[] }];
  };
}
interface Bucket {
  readonly key: { readonly value: string };
  readonly obligatedAmounts: readonly { readonly value: number; readonly currency: string }[];
}
/** How nodes of a kind are asked for, and which awards of the raw records are theirs. */
const KINDS = {
  people: {
    own: 'identifiers { scheme value }',
    with: (id: string) => ({ investigator: { people: [id] } }),
    has: (ids: ReadonlySet<string>) => (raw: RawAward) =>
      (raw.pi ?? []).some(({ nsf_id: id }) => ids.has(`nsf ${id ?? ''}`)),
  },
  institutions: {
    own: 'identifiers { scheme value }',
    with: (id: string) => ({ institutions: [id] }),
    has: (ids: ReadonlySet<string>) => (raw: RawAward) => ids.has(`uei ${raw.inst?.org_uei_num ?? ''}`),
  },
  programs: {
    own: 'code',
    with: (id: string) => ({ programs: [id] }),
    has: (ids: ReadonlySet<string>) => (raw: RawAward) =>
      (raw.pgm_ele ?? []).some(({ pgm_ele_code: code }) => ids.has(code.replace(/^(.{4})00$/, '$1'))),
  },
} as const;
type Kind = keyof typeof KINDS;

const idsOf = ({ code, identifiers = [] }: Answered) =>
  new Set([...(code ? [code] : []), ...identifiers.map(({ scheme, value }) => `${scheme} ${value}`)]);

/** All nodes of a kind, those with most awards first. */
async function all(store: Store, kind: Kind): Promise<Answered[]> {
  const found: Answered[] = [];
  const filter = kind === 'programs' ? ', filter: { schemes: ["nsf-element"] }' : '';
  for (let after: string | null = null; ;) {
    const answer = await data(
      store,
      `query ($after: String) { nodes: ${kind}(first: 200, after: $after, orderBy: { by: AWARD_COUNT, direction: DESC }${filter}) {
        pageInfo { hasNextPage endCursor } nodes { id name ${KINDS[kind].own} awards(first: 1) { totalCount
          facets(by: [YEAR], first: 1000) { buckets { key { value } obligatedAmounts { value currency } } } } } } }`,
      { after },
    );
    const page = answer['nodes'] as { nodes: Answered[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found.filter(({ awards }) => awards.totalCount > 0);
    after = page.pageInfo.endCursor;
  }
}

async function told(store: Store, kind: Kind, { id, awards }: Answered): Promise<Figures> {
  const { people } = (await data(
    store,
    'query ($award: AwardFilterInput!) { people(filter: { award: $award }) { totalCount } }',
    { award: KINDS[kind].with(id) },
  )) as { people: { totalCount: number } };
  const { buckets } = awards.facets[0];
  const years = buckets.map(({ key }) => Number(key.value));
  const sums = buckets.flatMap(({ obligatedAmounts }) => obligatedAmounts);
  expect(sums.filter(({ currency }) => currency !== 'USD')).toEqual([]);
  return {
    awards: awards.totalCount,
    dollars: inCents(sums.map(({ value }) => value)) / 100,
    people: people.totalCount,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
  };
}

/** Ten of a list: the five with most awards, those that share their last name with another, and some from all over. */
function ten(nodes: readonly Answered[]): Answered[] {
  const last = ({ name }: Answered) => name.split(' ').at(-1)!;
  const namesakes = nodes.filter((node) => nodes.some((other) => other !== node && last(other) === last(node)));
  const spread = [0.2, 0.4, 0.6, 0.8].map((share) => nodes[Math.floor(nodes.length * share)]!);
  return [...new Set([...nodes.slice(0, 5), ...namesakes.slice(0, 3), ...spread, ...nodes])].slice(0, 10);
}

describe.each(availableStores())('figures on $name', ({ open }) => {
  let opened: OpenedStore;
  let folder: string;
  let raw: RawAward[];
  beforeAll(async () => {
    const texts = await rawTexts('../shared/nsf/2023.zip', ONE_OF);
    raw = texts.map((text) => JSON.parse(text) as RawAward);
    folder = await mkdtemp(join(tmpdir(), 'grantgraph-raw-'));
    await Promise.all(texts.map((text, place) => writeFile(join(folder, `${String(place)}.json`), text)));
    opened = await open();
    await ingest(opened.store, readPaths([folder]));
  }, 600_000);
  afterAll(async () => {
    await opened.end();
    await rm(folder, { recursive: true });
  });

  test.each(Object.keys(KINDS) as Kind[])(
    'of ten %s are those of the raw records',
    async (kind) => {
      const persons = await all(opened.store, 'people');
      const byNumber = new Map(persons.flatMap((node) => [...idsOf(node)].map((id) => [id, node.id] as const)));
      const personOf = (number: string) => byNumber.get(`nsf ${number}`) ?? number;
      const chosen = ten(kind === 'people' ? persons : await all(opened.store, kind));
      expect(chosen).toHaveLength(10);
      for (const node of chosen) {
        const own = raw.filter(KINDS[kind].has(idsOf(node)));
        expect([node.name, await told(opened.store, kind, node)]).toEqual([node.name, figuresOf(own, personOf)]);
      }
    },
    120_000,
  );
});
