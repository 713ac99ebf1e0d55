/** Real tables and the cases from practice, of which none is ever read as prose. */
import { expect, it } from '@jest/globals';
import { readGiven, readPaths } from '../../../ingest/documents.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { availableStores } from '../../stores.ts';

async function problems(...paths: string[]) {
  const found: [place: string, found: string | undefined][] = [];
  for await (const { place, problems } of readPaths(paths.map((path) => `../shared/${path}`)))
    found.push([place.replace(/^.*\//, ''), problems.find(({ field }) => field === 'table')?.found]);
  return found;
}

it('a table that no format knows is one refusal with its columns, one that is known says what it is', async () => {
  const unknown = 'Stone,Weight,Found in\nQuartz,12,Oslo\nSlate,7,Bergen\n';
  const found: (string | undefined)[] = [];
  for await (const document of readGiven('stones.csv', unknown)) found.push(document.problems[0]?.found);
  expect(found).toEqual(['a table with the columns Stone, Weight, Found in, which no format knows']);
  expect(await problems('funders/cordis/cordis_h2020_2016_edges_DERIVED.tsv')).toEqual([
    ['cordis_h2020_2016_edges_DERIVED.tsv', expect.stringMatching(/^a list that joins .*: ingest organization\.csv/)],
  ]);
});

it('a list of CORDIS with semicolons and quotation marks is seen as the table that it is', async () => {
  expect(await problems('funders/cordis/cordis_h2020_programme_subset.csv')).toEqual([
    ['cordis_h2020_programme_subset.csv', "CORDIS' table of programmes: it names no project: ingest project.csv"],
  ]);
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
