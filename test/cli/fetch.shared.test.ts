/** Pages that funders' services really answered with, served again. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { commandLine } from './command-line.ts';
import { FAULTS, nihServer, nsfServer, ukriServer } from './funder-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-fetch-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const json = (file: string) => JSON.parse(readFileSync(join('../shared', file), 'utf8')) as never;
const { award } = (json('nsf-api/page.json') as { response: { award: object[] } }).response;
const { results } = json('funders/nih/api_v2_2R01AI130089-06.json') as { results: object[] };

it.each([
  ['nsf', nsfServer, award, 13],
  [
    'nih',
    nihServer,
    [...results, ...(json('funders/nih/api_v1_search_qualitative_FY2019.json') as { results: object[] }).results],
    1,
  ],
  ['ukri', ukriServer, json('cases/16-gtr-api.json') as object[], 1],
] as const)('reads the recorded answers of %s', async (name, open, records, pages) => {
  const server = await open();
  try {
    server.records = records;
    server.faults.push(FAULTS.busy, FAULTS.cut);
    const count = String(records.length);
    const { stdout, stderr } = await commandLine([
      'fetch',
      name,
      '--since',
      '2019-01-01',
      '--url',
      server.url,
      '--pause',
      '0',
      '--store',
      join(folder, `${name}.db`),
      '--quiet',
    ]);
    expect(stderr).toContain(`fetched ${count} records on ${String(pages)} pages: ${count} new, 0 changed`);
    expect(stdout).toBe(`read ${count} = ${count} ingested + 0 known + 0 quarantined\n`);
  } finally {
    await server.close();
  }
});
