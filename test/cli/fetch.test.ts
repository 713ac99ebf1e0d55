import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGraph } from '../../src/index.ts';
import { commandLine, type World } from './command-line.ts';
import { FAULTS, nihServer, nsfServer, type FunderServer } from './funder-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-fetch-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const award = (id: string, more: object = {}) => ({
  id,
  title: `Glass ${id}`,
  startDate: '01/01/2026',
  expDate: '12/31/2028',
  latestAmendmentDate: '01/05/2026',
  fundsObligatedAmt: '1000',
  transType: 'Standard Grant',
  awardeeName: 'Fen College',
  piFirstName: 'Nina',
  piLastName: `Quarz${id}`,
  ...more,
});
const ALL = ['2600001', '2600002', '2600003', '2600004', '2600005'].map((id) => award(id));

describe('fetch', () => {
  let server: FunderServer;
  let store: string;
  let tests = 0;
  beforeEach(async () => {
    server = await nsfServer();
    server.records = ALL;
    store = join(folder, `fetch-${String((tests += 1))}.db`);
  });
  afterEach(() => server.close());
  const run = (args: readonly string[] = [], world: World = {}) =>
    commandLine(
      ['fetch', 'nsf', '--since', '2026-01-01', '--url', server.url, '--pause', '0.001', '--store', store, ...args],
      world,
    );
  const ask = async (query: string) => {
    const graph = await openGraph(`file:${store}`, { env: {} });
    try {
      return await graph.ask(query);
    } finally {
      await graph.close();
    }
  };
  const kept = () => readdirSync(store.replace(/db$/, 'fetched/nsf')).sort();

  it('reads page after page through every fault, and ingests each record once, with its address and day', async () => {
    const { busy, broken, refusal, cut, dropped, hung } = FAULTS;
    server.faults.push(busy, broken, refusal, cut, dropped);
    const { code, stdout, stderr } = await run(['--query', 'glass & water', '--timeout', '0.3']);
    expect([code, stdout]).toEqual([0, 'read 5 = 5 ingested + 0 known + 0 quarantined\n']);
    for (const told of ['HTTP 429: "slow down"', 'HTTP 503', 'found "E-1: An error"', 'that begin "{"response"'])
      expect(stderr).toContain(told);
    expect(stderr).toContain('fetched 5 records on 3 pages: 5 new, 0 changed; kept in ');
    const searches = server.asked.map(({ search }) => search);
    expect(searches.slice(-3).map((search) => search.get('offset'))).toEqual([null, '2', '4']);
    expect(searches[0]!.get('keyword')).toBe('glass & water');
    expect(searches[0]!.get('dateStart')).toBe('01/01/2026');
    const today = new Date().toISOString().slice(0, 10);
    expect(await ask('{ award(id: "award:nsf:2600001") { readings { source { url asOf } } } }')).toEqual({
      award: { readings: [{ source: { url: server.url, asOf: today } }] },
    });
    server.faults.push(hung);
    expect((await run(['--timeout', '0.3'])).stderr).toContain('no whole answer within 0.3 seconds');
  });

  it('takes in nothing twice, and a change as a new reading, which is believed', async () => {
    await run();
    expect((await run(['--quiet'])).stderr).toContain('0 new, 0 changed');
    const [first, ...others] = ALL;
    // What changed goes by no date of the record.
    server.records = [{ ...first, expDate: '03/31/2026', fundsObligatedAmt: '400' }, ...others];
    expect(await run(['--running', '--quiet'])).toMatchObject({
      stdout: 'read 6 = 1 ingested + 5 known + 0 quarantined\n',
      stderr: expect.stringContaining('0 new, 1 changed'),
    });
    expect(server.asked.at(-1)!.search.get('expDateStart')).toBe('01/01/2026');
    const readings = '{ award(id: "award:nsf:2600001") { endDate readings { endDate isCurrent } } }';
    const was = { endDate: '2028-12-31', isCurrent: false };
    expect(await ask(readings)).toEqual({
      award: { endDate: '2026-03-31', readings: [was, { endDate: '2026-03-31', isCurrent: true }] },
    });
    // Put back as it was: the later reading counts, though its text was read before.
    server.records = ALL;
    await run(['--quiet']);
    expect(await ask('{ award(id: "award:nsf:2600001") { endDate } }')).toEqual({ award: { endDate: '2028-12-31' } });
  });

  it('goes on where it was stopped, by Ctrl-C or by a service that does not answer', async () => {
    const stop = new AbortController();
    server.faults.push((response) => {
      response.end(JSON.stringify({ response: { metadata: { totalCount: 5 }, award: ALL.slice(0, 2) } }));
      setTimeout(() => {
        stop.abort();
      }, 50);
    }, FAULTS.hung);
    const { code, stderr } = await run([], { signal: stop.signal });
    expect(code).toBe(130);
    expect(stderr).toContain('the same command goes on from here');
    server.faults.splice(0);
    server.faults.push((response) => response.writeHead(400).end('no such field'));
    const failed = await run();
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(
      /grantgraph: nsf: records 3 and on, 2026-01-01 to \d{4}-\d\d-\d\d: HTTP 400: "no such field"\n/,
    );
    server.asked.splice(0);
    expect((await run()).stdout).toBe('read 5 = 5 ingested + 0 known + 0 quarantined\n');
    expect(server.asked.map(({ search }) => search.get('offset'))).toEqual(['2', '4']);
    expect(kept().filter((name) => name.endsWith('.progress'))).toEqual([]);
    expect(readFileSync(join(store.replace(/db$/, 'fetched/nsf'), kept()[0]!), 'utf8')).toContain(server.url);
  });

  it('watches until Ctrl-C, also past a service that is down', async () => {
    const stop = new AbortController();
    server.faults.push(
      (response) => response.writeHead(404).end(),
      (response) => response.end(JSON.stringify({ response: { award: ALL.slice(0, 1) } })),
      (response) => {
        response.end(JSON.stringify({ response: { award: [] } }));
        stop.abort();
      },
    );
    const { code, stdout, stderr } = await run(['--watch', '1s'], { signal: stop.signal });
    expect([code, stdout]).toEqual([130, 'read 1 = 1 ingested + 0 known + 0 quarantined\n']);
    expect(stderr).toContain('HTTP 404');
  });

  it('asks for half of the days where there are more records than can be paged through', async () => {
    const nih = await nihServer();
    try {
      nih.records = [{ appl_id: 1, project_num: '5R01AI900001-02', fiscal_year: 2026, project_title: 'Glass' }];
      nih.faults.push((response) => response.end(JSON.stringify({ meta: { total: 20_000 }, results: [{}] })));
      const { stderr } = await commandLine([
        'fetch',
        'nih',
        '--since',
        '2026-01-01',
        '--url',
        nih.url,
        '--pause',
        '0',
        '--store',
        store,
        '--quiet',
      ]);
      expect(stderr).toContain('fetched 2 records on 3 pages: 1 new, 0 changed');
      const days = nih.asked.map(
        ({ body }) => (body.criteria as { date_added: { from_date: string; to_date: string } }).date_added,
      );
      expect(days[1]!.from_date).toBe('2026-01-01');
      expect(days[2]!.to_date).toBe(days[0]!.to_date);
      expect(Date.parse(days[2]!.from_date) - Date.parse(days[1]!.to_date)).toBe(86_400_000);
    } finally {
      await nih.close();
    }
  });

  it.each([
    ['--since', 'yesterday', 'Expected a day as 2026-01-31.'],
    ['--since', '2999-01-01', '--since: expected a day until today'],
    ['--watch', 'daily', 'Expected a time as 24h, 30m or 7d, 24 days at most.'],
    ['--watch', '25d', 'Expected a time as 24h, 30m or 7d, 24 days at most.'],
    ['--url', 'ftp://here', 'Expected an address as https://host/path.'],
  ])('refuses %s %s', async (option, value, message) => {
    const { code, stderr } = await run([option, value]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(server.asked).toEqual([]);
  });
});
