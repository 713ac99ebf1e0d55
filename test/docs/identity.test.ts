/** What docs/identity.md tells a reader to run, run in its order on the sample documents, with what it says is printed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parseJudgements } from '../../ingest/decisions/judgement-file.ts';
import { commandLine } from '../cli/command-line.ts';
import { isUpdating } from '../golden.ts';

const PAGE = new URL('../../docs/identity.md', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'grantgraph-identity-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const page = () => readFileSync(PAGE, 'utf8');
const blocks = (language: string) =>
  [...page().matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map((match) => match[1]!);

/** The words of a command line, quotes undone. */
const words = (line: string) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);

describe('docs/identity.md', () => {
  it('has commands that work, and print what it shows', async () => {
    writeFileSync(join(folder, 'people.csv'), blocks('csv')[0]!);
    const env = { GRANTGRAPH_STORE: `file:${join(folder, 'grantgraph.db')}` };
    const runs = [...page().matchAll(/```sh\n([^]*?)```(?:\n\n```text\n([^]*?)```)?/g)];
    expect(runs.length).toBeGreaterThan(5);
    for (const [, commands, shown] of runs) {
      let printed = '';
      for (const line of commands!.trim().split('\n')) {
        const args = words(line)
          .slice(2)
          .map((word) => (word === 'people.csv' ? join(folder, word) : word));
        const { code, stdout, stderr } = await commandLine(args, { env });
        expect([line, code, stderr.includes('grantgraph: ')]).toEqual([line, 0, false]);
        printed += stdout;
      }
      if (shown === undefined) continue;
      // `UPDATE=1` writes the page anew; the change is then reviewed.
      if (isUpdating) {
        const block = `\`\`\`sh\n${commands!}\`\`\`\n\n\`\`\`text\n`;
        writeFileSync(
          PAGE,
          page().replace(`${block}${shown}\`\`\``, () => `${block}${printed}\`\`\``),
        );
      } else expect(printed).toBe(shown);
    }
  });

  it('shows lines that a file of judgements may hold', () => {
    expect(parseJudgements(blocks('json')[0]!, 'docs/identity.md')).toHaveLength(3);
  });
});
