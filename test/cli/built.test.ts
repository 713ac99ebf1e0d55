/** The command as `npm run build` leaves it: dist/src/cli.js, which `npx grantgraph` runs. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { version } from '../../src/cli/package.ts';

const BUILT = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url));

describe('the built command', () => {
  it('is executable by itself, also after a second build, and knows its package', () => {
    expect(execFileSync(BUILT, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });
});
