import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FUNDER_APIS } from '../../ingest/agencies/apis.ts';
import { fetchRecords } from '../../ingest/fetch.ts';
import { funderServer, nsfServer, type FunderServer } from '../cli/funder-server.ts';

const nsf = FUNDER_APIS.find(({ name }) => name === 'nsf')!;
const base = mkdtempSync(join(tmpdir(), 'grantgraph-fetched-'));
const servers: FunderServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
  rmSync(base, { recursive: true });
});
const opened = async (server: Promise<FunderServer>, count: number): Promise<FunderServer> => {
  servers.push(await server);
  const records = Array.from({ length: count }, (_, i) => ({ id: String(2_600_001 + i) }));
  return Object.assign(servers.at(-1)!, { records });
};

describe('fetching', () => {
  let folder: string;
  let tests = 0;
  beforeEach(() => {
    folder = join(base, String((tests += 1)));
  });
  const fetching = ({ url }: FunderServer, to = '2026-01-31', onRetry?: () => void) => {
    const query = { from: '2026-01-01', to, text: null, isRunning: false };
    return fetchRecords(nsf, query, { folder, url, pause: 0, ...(onRetry && { onRetry }) });
  };
  const daysAsked = ({ asked }: FunderServer) =>
    asked.map(({ search }) => [search.get('dateStart'), search.get('dateEnd'), search.get('offset')]);
  const files = () => readdirSync(join(folder, 'nsf')).map((name) => join(folder, 'nsf', name));
  const stopAfter = (server: FunderServer, answers: readonly object[]) => {
    for (const answer of answers) server.faults.push((response) => response.end(JSON.stringify(answer)));
    server.faults.push((response) => response.writeHead(400).end('no'));
  };

  it('goes on on a later day with the days since, too', async () => {
    const server = await opened(nsfServer(), 5);
    stopAfter(server, [{ response: { metadata: { totalCount: 5 }, award: server.records.slice(0, 2) } }]);
    await expect(fetching(server)).rejects.toThrow('records 3 and on');
    server.asked.splice(0);
    expect(await fetching(server, '2026-02-03')).toMatchObject({ added: 3, missing: 0 });
    expect(daysAsked(server)).toEqual([
      ['01/01/2026', '01/31/2026', '2'],
      ['01/01/2026', '01/31/2026', '4'],
      ['01/31/2026', '02/03/2026', null],
      ['01/31/2026', '02/03/2026', '2'],
      ['01/31/2026', '02/03/2026', '4'],
    ]);
    expect(files().filter((name) => name.endsWith('.progress'))).toEqual([]);
  });

  it.each([
    ['0', 0],
    ['1', 1],
  ])('misses no record of a service that counts from %s, the last page being full or not', async (_name, first) => {
    const page = (award: readonly unknown[], totalCount: number) => ({ response: { metadata: { totalCount }, award } });
    for (const count of [24, 25, 26, 49, 50, 51, 73, 75]) {
      const counting = funderServer(25, page, ({ search }) => Number(search.get('offset') ?? first) - first);
      folder = join(base, `${first} ${count}`);
      expect(await fetching(await opened(counting, count))).toMatchObject({ records: count, added: count, missing: 0 });
    }
  });

  it('ends where a service that tells no total has filled its last page', async () => {
    const server = await opened(
      funderServer(
        25,
        (award) => ({ response: { award } }),
        ({ search }) => Number(search.get('offset') ?? 0),
      ),
      50,
    );
    expect(await fetching(server)).toMatchObject({ records: 50, pages: 3, missing: 0 });
  });

  it('takes off what a killed process wrote half, however long, and keeps the lines before it', async () => {
    const server = await opened(nsfServer(), 3);
    await fetching(server);
    const [file] = files();
    const whole = readFileSync(file!, 'utf8');
    for (const half of ['{"fetched":', 'x'.repeat(200_000), 'y'.repeat(65_536)]) {
      appendFileSync(file!, half);
      expect(await fetching(server)).toMatchObject({ records: 3, added: 0 });
      expect(readFileSync(file!, 'utf8')).toBe(whole);
    }
  });
});
