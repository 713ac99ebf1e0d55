/**
 * Schemathesis asks a server whatever its schema allows, on each store: nothing it asks is a fault of the
 * server. `GRANTGRAPH_QUERIES` is how many times it asks each field of the root.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { knownContainers } from '../../ingest/containers/known-container.ts';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { startServer } from '../../src/server/server.ts';
import { availableStores } from '../stores.ts';

const SCHEMA = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));
const TIMES = process.env['GRANTGRAPH_QUERIES'] ?? '10';
const CHECKS = ['--checks', 'not_a_server_error', '--phases', 'fuzzing', '--suppress-health-check', 'all'];
const OPTIONS = [...CHECKS, '--max-examples', TIMES, '--seed', '7', '--no-color'];

/** Its exit code and what it prints; it keeps notes in the folder. */
function schemathesis(url: string, cwd: string): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('schemathesis', ['run', SCHEMA, '--url', `${url}/graphql`, ...OPTIONS], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (said += part));
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve({ code, said });
    });
  });
}

describe.each(availableStores())('on $name', ({ open }) => {
  test('no query that the schema allows is a fault of the server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grantgraph-schemathesis-'));
    const opened = await open();
    await ingest(opened.store, readPaths(['samples'], { containers: knownContainers(opened.store) }));
    const lines: string[] = [];
    const log = { write: (line: string) => void lines.push(line) };
    const server = await startServer({ store: opened.store, port: 0, host: '127.0.0.1', log });
    try {
      const { code, said } = await schemathesis(server.url, folder);
      expect([code, code === 0 ? '' : said]).toEqual([0, '']);
      expect(said).toMatch(/Tested: \d{2}/);
      expect(lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    } finally {
      await server.close();
      await opened.end();
      await rm(folder, { recursive: true });
    }
  }, 3_600_000);
});
