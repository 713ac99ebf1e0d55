/** What docs/backups.md tells a reader to run works, in its order. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, jest } from '@jest/globals';
import { commandLine } from '../cli/command-line.ts';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-backups-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('docs/backups.md has commands that work, and all of them give one digest', async () => {
  const env = { GRANTGRAPH_STORE: `file:${join(folder, 'grantgraph.db')}` };
  const blocks = [...readFileSync('docs/backups.md', 'utf8').matchAll(/```sh\n([^]*?)```/g)].map((match) => match[1]!);
  const digests: string[] = [];
  for (const line of blocks.join('').trim().split('\n')) {
    const words = line.split(' ').slice(2);
    const args = words.map((word) => (/\.(backup|db)$/.test(word) ? join(folder, word) : word));
    const { code, stdout, stderr } = await commandLine(args, { env });
    expect([line, code, stderr.includes('grantgraph: ')]).toEqual([line, 0, false]);
    digests.push(...[...stdout.matchAll(/^digest (\w+)$/gm)].map(([, found]) => found!));
  }
  expect(digests).toHaveLength(5);
  expect(new Set(digests).size).toBe(1);
});
