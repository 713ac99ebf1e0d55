/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Document } from '../../ingest/statements.ts';
import type { Award, Person } from '../../src/model.ts';
import { wholeGraph, type Graph } from '../seed-facts.ts';
import { availableStores, type OpenedStore } from '../stores.ts';

jest.setTimeout(300_000);

/** Every award of NSF's yearly files on which somebody of these family names works. */
const FAMILIES =
  /"pi_last_name": "(?:Abb[eé]|Bartlett|Yu|Montanari|Mossel|Rakhlin|Sun|Belkin|Srebro|Vershynin|Daniely|Spiliopoulos)"/;
/** Awards that moved with their lead, what they go on as, and the dollars that both have obligated by `oblg_fy`. */
const TRANSFERS = [
  ['2203785', '2314082', 26_057],
  ['2222097', '2334551', 200_000],
  ['2226956', '2337595', 330_728],
  ['2227496', '2309630', 530_513],
  ['2230945', '2341378', 299_999],
  ['2234248', '2336447', 103_913],
  ['2235944', '2340870', 750_000],
  ['2236739', '2333959', 346_897],
  ['2237784', '2337228', 750_000],
  ['2238020', '2334021', 204_817],
  ['2246703', '2346680', 150_000],
  ['2247582', '2342644', 63_958],
] as const;
const AWARDS = new RegExp(
  `"awd_id": "(?:${['2312840', '2312841', '2312842', '2144994', ...TRANSFERS.flatMap(([a, b]) => [a, b])].join('|')})"`,
);

async function* stream(documents: readonly Document[]) {
  yield* documents;
}

describe.each(availableStores())('the seeds among the awards of NSF on $name', ({ open }) => {
  let opened: OpenedStore;
  let graph: Graph;
  beforeAll(async () => {
    const documents: Document[] = [];
    for await (const document of readPaths(['../shared/seeds'])) documents.push(document);
    for await (const document of readPaths(['../shared/nsf'])) {
      if (FAMILIES.test(document.text) || AWARDS.test(document.text)) documents.push(document);
    }
    opened = await open();
    const summary = await ingest(opened.store, stream(documents));
    expect(summary).toMatchObject({ quarantined: 0, ingested: documents.length });
    graph = await wholeGraph(opened.store);
  });
  afterAll(() => opened.end());

  const people = (edges: readonly { from: string }[]) => edges.map(({ from }) => (graph.node(from) as Person).name);
  const projectOf = (award: string) => graph.from('PART_OF', `award:nsf:${award}`)[0]!.to;

  it('show 2031883 as the later reading has it, with Bin Yu as co-PI and nobody as former PI', () => {
    const award = graph.node('award:nsf:2031883');
    expect(award).toMatchObject({ obligatedAmount: { minor: 500_000_000, currency: 'USD' }, endDate: '2026-08-31' });
    const edges = graph.to('INVESTIGATES', award.id);
    const roles = edges.map(
      ({ from, role, isFormer }) => `${(graph.node(from) as Person).name} ${role}${isFormer ? ' former' : ''}`,
    );
    expect(roles.sort()).toEqual([
      'Alexander Rakhlin CO_PRINCIPAL_INVESTIGATOR',
      'Andrea Montanari CO_PRINCIPAL_INVESTIGATOR',
      'Bin Yu CO_PRINCIPAL_INVESTIGATOR',
      'Peter Bartlett PRINCIPAL_INVESTIGATOR',
      'Roman Vershynin CO_PRINCIPAL_INVESTIGATOR',
    ]);
    const officers = graph.from('MANAGED_BY', award.id).filter(({ isFormer }) => !isFormer);
    expect(officers.map(({ to }) => (graph.node(to) as Person).name)).toEqual(['Stacey Levine']);
  });

  it('make 2312840, 2312841 and 2312842 one project, so that Zhihui Zhu has collaborators', async () => {
    expect(['2312841', '2312842'].map(projectOf)).toEqual([projectOf('2312840'), projectOf('2312840')]);
    const [zhu] = graph.to('INVESTIGATES', 'award:nsf:2312840');
    const [page] = await opened.store.linked({ from: 'PERSON', ids: [zhu!.from], to: 'PERSON' });
    const names = page!.links.map(({ target }) => (graph.node(target) as Person).name);
    expect(names.sort()).toEqual(['Jeremias Sulam', 'Qing Qu', 'Yutong Wang']);
  });

  it('let 2540142 continue 2144994: one project, one Jason Lee', () => {
    expect(projectOf('2540142')).toBe(projectOf('2144994'));
    expect(graph.from('CONTINUES', 'award:nsf:2540142').map(({ to }) => to)).toEqual(['award:nsf:2144994']);
    const leads = ['2540142', '2144994'].map((number) => graph.to('INVESTIGATES', `award:nsf:${number}`)[0]!.from);
    expect(leads).toEqual(['person:nsf:000782428', 'person:nsf:000782428']);
  });

  it.each(TRANSFERS)('count the money of %s, which goes on as %s, once', (earlier, later, dollars) => {
    expect(graph.from('CONTINUES', `award:nsf:${later}`).map(({ to }) => to)).toEqual([`award:nsf:${earlier}`]);
    expect(projectOf(later)).toBe(projectOf(earlier));
    const sums = [earlier, later].map((number) => (graph.node(`award:nsf:${number}`) as Award).obligatedAmount!.minor);
    expect(sums[0]! + sums[1]!).toBe(dollars * 100);
  });

  it('lead eight of the eleven of the article to their NSF ids, and keep three as people of their own', () => {
    const members = graph.to('MEMBER_OF', projectOf('2031883'));
    const identified = members.filter(({ from }) => from.startsWith('person:nsf:'));
    expect(people(identified).sort()).toEqual([
      'Alexander Rakhlin',
      'Andrea Montanari',
      'Bin Yu',
      'Elchanan Mossel',
      'Mikhail Belkin',
      'Nathan Srebro',
      'Peter Bartlett',
      'Roman Vershynin',
    ]);
    expect(people(members.filter((member) => !identified.includes(member))).sort()).toEqual([
      'A. Daniely',
      'Emmanuel Abbé',
      'N. Sun',
    ]);
    expect(identified.find(({ from }) => (graph.node(from) as Person).name === 'Bin Yu')!.from).toBe(
      'person:nsf:000465148',
    );
  });
});
