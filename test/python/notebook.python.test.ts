import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGraph } from '../../src/index.ts';
import { fill } from '../query/graph.ts';

const NOTEBOOKS = fileURLToPath(new URL('../../docs/notebooks', import.meta.url));
const SCRIPT = fileURLToPath(new URL('./run_notebook.py', import.meta.url));

describe('docs/notebooks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-notebook-'));
  let url = '';
  let close: () => Promise<void>;
  beforeAll(async () => {
    const graph = await openGraph(`file:${join(folder, 'graph.db')}`, { env: {} });
    await fill(graph.store);
    const server = await graph.serve({ port: 0 });
    url = server.url;
    close = async () => {
      await server.close();
      await graph.close();
    };
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  it.each(readdirSync(NOTEBOOKS))('%s runs against a served graph', async (name) => {
    const env = { ...process.env, GRANTGRAPH_URL: url };
    const { stdout } = await promisify(execFile)('python3', [SCRIPT, join(NOTEBOOKS, name)], { env });
    expect(stdout).toContain('3 people, 3 links');
    expect(stdout).toContain('Ada Łovelace and Bo Ng');
  });
});
