import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EXPORTERS } from '../../src/export/index.ts';
import { commandLine } from './command-line.ts';
import { isUpdating } from '../golden.ts';

const page = (name: string) => new URL(`../../docs/${name}.md`, import.meta.url);
const read = (name: string) => readFileSync(page(name), 'utf8');

/** Each `text` block of docs/cli.md that begins with a usage line, and the command line that it is the help of. */
function helps(): { command: string; block: string }[] {
  const blocks = [...read('cli').matchAll(/^```text\n(Usage: grantgraph[^]*?)^```$/gm)].map((match) => match[1] ?? '');
  return blocks.map((block) => ({ command: /^Usage: grantgraph ?([a-z0-9]*)/.exec(block)?.[1] ?? '', block }));
}
const helpOf = async (command: string) => (await commandLine(command === '' ? ['--help'] : [command, '--help'])).stdout;

describe('docs/cli.md', () => {
  it('shows the help of every command, in the order that help lists them', async () => {
    const listed = [...(await helpOf('')).matchAll(/^ {2}([a-z0-9]+) (?=.* {2}|\[|<)/gm)].map((match) => match[1]);
    expect(['', ...listed.filter((name) => name !== 'help')]).toEqual(helps().map(({ command }) => command));
  });
  it.each(helps().map(({ command }) => command))('shows the help of "%s" as it is printed', async (command) => {
    const block = helps().find((help) => help.command === command)!.block;
    const printed = await helpOf(command);
    // `UPDATE=1` writes the page anew; the change is then reviewed.
    if (isUpdating) {
      writeFileSync(
        page('cli'),
        read('cli').replace(block, () => printed),
      );
    } else expect(block).toBe(printed);
  });
});

describe('docs/export.md', () => {
  it('lists every format with its extension and media type, and no other', () => {
    const rows = [...read('export').matchAll(/^\| `([a-z0-9]+)` +\| `(\.[a-z0-9.]+)` +\| `([a-z/+]+)` +\|/gm)];
    expect(rows.map((row) => row.slice(1))).toEqual(
      EXPORTERS.map(({ format, extension, mediaType }) => [format, extension, mediaType]),
    );
  });
});
