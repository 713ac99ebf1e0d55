/** All of the pack in one graph. Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { afterAll, expect, it, jest } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Document } from '../../ingest/statements.ts';
import type { Award, Institution } from '../../src/model.ts';
import { digest } from '../../src/query/digest.ts';
import { contents } from '../store/load.ts';
import { availableStores } from '../stores.ts';

jest.setTimeout(1_200_000);
// Of NIH and NSF files that name institutions and people of the others: their own tests read them all.
const PARTS = [
  'cordis',
  'gtr',
  'ids',
  'other',
  'nih/rcdc_category_listing_FY2016_HTML.xls',
  'nih/api_v2_2R01AI130089-06.json',
];
const FOLDERS = [...PARTS, 'nsf/nsf_export_2002_applied_math.csv'].map((path) => `../shared/funders/${path}`);

async function* inOrder(documents: readonly Document[]): AsyncGenerator<Document> {
  yield* documents;
}

const digests = new Set<string>();
afterAll(() => {
  expect(digests.size).toBe(1);
});

it.each(availableStores())('every record goes in once, whatever came before it, on $name', async ({ open, name }) => {
  const documents: Document[] = [];
  for await (const document of readPaths(FOLDERS)) documents.push(document);
  const orders = name === 'SQLite' ? [documents, [...documents].reverse()] : [[...documents].reverse()];
  for (const order of orders) {
    const opened = await open();
    try {
      const { read, ingested, known, quarantined } = await ingest(opened.store, inOrder(order));
      expect(read).toBe(documents.length);
      expect(read).toBe(ingested + known + quarantined);
      expect(quarantined).toBeLessThan(140);
      digests.add(await digest(opened.store));
      if (order !== documents) continue;
      const { nodes, edges } = await contents(opened.store);
      const byId = new Map(nodes.map((node) => [node.id, node]));
      // No award of one funder is in a project with another's.
      const funders = new Map<string, Set<string>>();
      for (const { type, from, to } of edges)
        if (type === 'PART_OF') funders.set(to, (funders.get(to) ?? new Set()).add((byId.get(from) as Award).agency));
      expect([...funders].filter(([, agencies]) => agencies.size > 1)).toEqual([]);
      // A sum of partners is never a project's.
      const fusion = byId.get('award:ec:633053') as Award;
      expect(fusion.obligatedAmount).toEqual({ minor: 42_480_000_000, currency: 'EUR' });
      const captor = edges.filter(({ type, from }) => type === 'RECEIVED_BY' && from === 'award:ec:688110');
      expect(captor.reduce((sum, { share }) => sum + (share?.minor ?? 0), 0)).toBe(196_398_250);
      // One node for one institution that several funders name by its registered name.
      const names = (text: string) =>
        nodes
          .filter((node): node is Institution => node.kind === 'INSTITUTION' && node.name === text)
          .map(({ id }) => id);
      for (const university of ['University of York', 'Tampere University', 'University of Melbourne'])
        expect(names(university).length).toBeLessThanOrEqual(1);
    } finally {
      await opened.end();
    }
  }
});
