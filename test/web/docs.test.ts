import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { parsePlace } from '../../web/explorer/views.ts';
import { NETWORK_KINDS } from '../../web/explorer/views.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');
/** Tables are padded; here they are not. */
const guide = read('docs/playground.md').replace(/ +/g, ' ').replace(/-{2,}/g, '--');

describe('docs/playground.md', () => {
  it('lists every example with the name of its operation', () => {
    const rows = [...guide.matchAll(/^\| `(\w+)` \| .* \| `(web\/examples\/[a-z-]+\.graphql)` \|$/gm)];
    const files = readdirSync(new URL('web/examples/', ROOT)).filter((name) => name.endsWith('.graphql'));
    expect(rows.map((row) => row[2]).sort()).toEqual(files.map((name) => `web/examples/${name}`).sort());
    for (const [, operation, file] of rows) expect(read(file!)).toContain(`query ${operation!}(`);
  });

  it('explains every parameter of the address', () => {
    const [, place] = [...guide.matchAll(/\| parameter \| meaning \|\n([^]*?)\n\n/g)][0] ?? [];
    const names = [...place!.matchAll(/`([a-z]+)`(?=,| \|)/g)].map((match) => match[1]!);
    const read = parsePlace(`?${names.map((name) => `${name}=x`).join('&')}`);
    expect(names.sort()).toEqual(['center', 'from', 'kind', 'most', 'node', 'path', 'radius', 'to']);
    const link = { from: 'x', to: 'x' };
    expect(read).toEqual({ center: 'x', kind: 'X', path: 'x', radius: null, most: null, node: 'x', link });
    for (const kind of NETWORK_KINDS) expect(guide).toContain(`\`${kind}\``);
  });
});
