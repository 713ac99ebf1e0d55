import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { NETWORK_KINDS } from '../../web/explorer/network/views.ts';
import { MENU } from '../../web/playground/menu.ts';
import { PARAMETERS } from '../../web/explorer/place.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');
/** Tables are padded; here they are not. */
const guide = read('docs/playground.md').replace(/ +/g, ' ').replace(/-{2,}/g, '--');

describe('docs/playground.md', () => {
  it('has in its menu every question of docs/queries once, with variables that the question has', () => {
    const files = readdirSync(new URL('docs/queries/', ROOT)).filter((name) => name.endsWith('.graphql'));
    const entries = MENU.flatMap((part) => part.entries);
    expect(entries.map(({ file }) => `${file}.graphql`).sort()).toEqual(files.sort());
    for (const { file, labels, ids } of entries)
      for (const name of Object.keys({ ...labels, ...ids }))
        expect(read(`docs/queries/${file}.graphql`)).toContain(`$${name}: `);
    for (const { title } of MENU) expect(guide).toContain(title);
  });

  it('explains every parameter of the address', () => {
    const [, place] = [...guide.matchAll(/\| parameter \| meaning \|\n([^]*?)\n\n/g)][0] ?? [];
    const cells = place!.split('\n').map((row) => row.split('|')[1] ?? '');
    const names = cells.flatMap((cell) => [...cell.matchAll(/`([a-z]+)`/g)].map((match) => match[1]!));
    expect(names.sort()).toEqual([...PARAMETERS].sort());
    for (const kind of NETWORK_KINDS) expect(guide).toContain(`\`${kind}\``);
  });
});
