/** Real tables and the cases from practice, of which none is ever read as prose. */
import { expect, it } from '@jest/globals';
import { readPaths } from '../../../ingest/documents.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { availableStores } from '../../stores.ts';

async function problems(...paths: string[]) {
  const found: [place: string, found: string | undefined][] = [];
  for await (const { place, problems } of readPaths(paths.map((path) => `../shared/${path}`)))
    found.push([place.replace(/^.*\//, ''), problems.find(({ field }) => field === 'table')?.found]);
  return found;
}

it('a table that no format knows is one refusal with its columns', async () => {
  expect(await problems('cases/08-360giving.csv', 'funders/cordis/cordis_h2020_2016_edges_DERIVED.tsv')).toEqual([
    [
      '08-360giving.csv',
      expect.stringMatching(/^a table with the columns Identifier, Title, .*, which no format knows$/),
    ],
    ['cordis_h2020_2016_edges_DERIVED.tsv', 'a table with the columns projectRcn, new_org_id, which no format knows'],
  ]);
});

it('a list of CORDIS with semicolons and quotation marks is seen as the table that it is', async () => {
  const [[, found] = []] = await problems('funders/cordis/cordis_h2020_programme_subset.csv');
  expect(found).toContain('the columns id, language, code, startDate, endDate, title, shortTitle, objective');
});

it.each(availableStores())('a table beside a clean record leaves no trace in the graph, on $name', async ({ open }) => {
  const opened = await open();
  try {
    const summary = await ingest(opened.store, readPaths(['../shared/cases/12-table-poisons-graph.zip']));
    expect(summary.read).toBe(summary.ingested + summary.quarantined);
    const { nodes } = await opened.store.stats();
    expect(nodes).toMatchObject({ AWARD: summary.ingested, INSTITUTION: summary.ingested });
  } finally {
    await opened.end();
  }
});
