/** The command as `npm run build` leaves it: dist/src/cli/main.js, which `npx grantgraph` runs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { version } from '../../src/package.ts';
import { record } from './records.ts';

const BUILT = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'grantgraph-built-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const grantgraph = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(BUILT, args, { encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });

describe('the built command', () => {
  it('is executable by itself, also after a second build, and knows its package', () => {
    expect(grantgraph(['--version'])).toBe(`${version}\n`);
  });

  it('makes the same graph with threads as without', () => {
    const documents = join(folder, 'awards.txt');
    const people = ['Ada Nowhere', 'A. Nowhere', 'Ben Elsewhere', 'Cyrus Anywhere', 'Dora Somewhere'];
    const places = ['University of Nowhere', 'Elsewhere College', 'Anywhere Institute'];
    const awards = Array.from({ length: 650 }, (_, i) =>
      record(
        String(9_000_000 + i),
        '09/01/2020,08/31/2025',
        `${people[i % people.length]!}, ${places[i % places.length]!}`,
      ),
    );
    writeFileSync(documents, awards.join('\n'));
    const digests = ['0', '1', '3'].map((threads) => {
      const store = join(folder, `threads-${threads}.db`);
      const said = grantgraph(['ingest', documents, '--store', store], { GRANTGRAPH_THREADS: threads });
      expect(said).toContain('650');
      return grantgraph(['digest', '--store', store]);
    });
    expect(new Set(digests).size).toBe(1);
  });

  it('says what is wrong with a number of threads', () => {
    const store = join(folder, 'none.db');
    expect(() => grantgraph(['ingest', folder, '--store', store], { GRANTGRAPH_THREADS: 'many' })).toThrow(
      /GRANTGRAPH_THREADS: expected a whole number, 0 to 99, found 'many'/,
    );
  });
});
