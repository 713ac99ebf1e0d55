/** NIH's real files in a graph, and NSF's beside them. Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Document } from '../../ingest/statements.ts';
import { digest } from '../../src/query/digest.ts';
import type { Award, GraphNode, Institution } from '../../src/model.ts';
import { valuesOf } from '../../src/identifiers.ts';
import { contents } from '../store/load.ts';
import { availableStores, type OpenedStore } from '../stores.ts';

jest.setTimeout(600_000);
const SHARED = '../shared';
const EXPORTS = [2006, 2007, 2008].map((year) => `${SHARED}/funders/nih/reporter_web_export_FY${year}_multiPI_R01.csv`);
const [sqlite] = availableStores();

async function* stream(documents: readonly Document[]): AsyncGenerator<Document> {
  yield* documents;
}
async function documentsOf(paths: readonly string[], keep: (document: Document) => boolean = () => true) {
  const found: Document[] = [];
  for await (const document of readPaths(paths)) if (keep(document)) found.push(document);
  return found;
}

describe('the files of NIH', () => {
  let opened: OpenedStore;
  let nodes: readonly GraphNode[];
  let summary: { read: number; ingested: number; known: number; quarantined: number };
  beforeAll(async () => {
    opened = await sqlite!.open();
    summary = await ingest(
      opened.store,
      readPaths([
        `${SHARED}/funders/nih`,
        `${SHARED}/cases/02-nih-exporter.csv`,
        `${SHARED}/cases/15-nih-reporter-api.json`,
      ]),
    );
    nodes = (await contents(opened.store)).nodes;
  });
  afterAll(() => opened.end());
  const award = (id: string) => nodes.find((node): node is Award => node.id === `award:${id}`)!;
  const dollars = ({ obligatedAmount }: Award) => obligatedAmount && obligatedAmount.minor / 100;

  it('go in to the last row, and what is refused is refused by name', () => {
    const { read, ingested, known, quarantined } = summary;
    expect(read).toBe(ingested + known + quarantined);
    expect(quarantined).toBeLessThanOrEqual(1);
  });

  it('give each award its actions once', () => {
    const inYear = (id: string, year: number) =>
      award(id)
        .obligations.filter(({ fiscalYear }) => fiscalYear === year)
        .reduce((sum, { amount }) => sum + amount.minor / 100, 0);
    expect(inYear('nih:R01DK077639', 2006)).toBe(42_069 + 270_188);
    expect(inYear('nih:U01AG032699', 2008)).toBe(2_749_452 + 100_000);
    expect(dollars(award('nih:R15DE032063'))).toBe(444_000);
    expect(dollars(award('nih:P30AG092751'))).toBe(1_270_502);
    expect(award('va:I01RX002160').obligatedAmount).toBeNull();
  });

  it('read ExPORTER and API as the cases of practice say is right', () => {
    expect([dollars(award('nih:R01CA990001')), dollars(award('nih:P01HL990002'))]).toEqual([910_000, 2_000_000]);
    expect([award('nih:R01CA990001').startDate, award('nih:R01CA990001').endDate]).toEqual([
      '2021-08-01',
      '2026-07-31',
    ]);
    expect(dollars(award('nih:R15DE990063'))).toBe(444_000);
  });
});

it.each(availableStores())('one UEI is one institution in NIH and NSF, in either order, on $name', async ({ open }) => {
  const rows = parse(await readFile(`${SHARED}/funders/gold/nih_nsf_institutions_by_uei.csv`), {
    columns: true,
  }) as unknown as { uei: string }[];
  const missing = new Set(rows.map(({ uei }) => uei));
  const nsf = await documentsOf([`${SHARED}/nsf/2020.zip`], ({ text }) => {
    const uei = /"org_uei_num":\s*"(\w{12})"/.exec(text)?.[1];
    return uei !== undefined && missing.delete(uei);
  });
  const nih = await documentsOf(EXPORTS);
  const digests: string[] = [];
  for (const documents of [
    [...nsf, ...nih],
    [...nih, ...nsf],
  ]) {
    const opened = await open();
    try {
      await ingest(opened.store, stream(documents));
      digests.push(await digest(opened.store));
      const { nodes } = await contents(opened.store);
      const institutions = nodes.filter((node): node is Institution => node.kind === 'INSTITUTION');
      const ueis = institutions.flatMap(({ identifiers }) => valuesOf(identifiers, 'uei'));
      expect(new Set(ueis).size).toBe(ueis.length);
      const named = (uei: string) =>
        institutions.find(({ identifiers }) => valuesOf(identifiers, 'uei').includes(uei))!;
      const washington = named('HD1WMN6945W6');
      expect([washington.name, ...washington.otherNames]).toEqual(
        expect.arrayContaining(['University of Washington', 'UNIVERSITY OF WASHINGTON']),
      );
    } finally {
      await opened.end();
    }
  }
  expect(digests[0]).toBe(digests[1]);
});
