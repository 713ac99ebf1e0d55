/** What CONTRIBUTING.md says an addition costs: made in a copy of the sources, and asked for what it gives. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = resolve('.');

describe('an addition, in a copy of the sources', () => {
  const copy = mkdtempSync(join(tmpdir(), 'grantgraph-contributing-'));
  beforeAll(() => {
    for (const part of ['src', 'schema', 'ingest', 'data', 'package.json', 'tsconfig.json'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  /** Puts a line into a file, after the first line that holds a text. */
  const addLine = (file: string, after: string, line: string) => {
    const lines = readFileSync(join(copy, file), 'utf8').split('\n');
    const at = lines.findIndex((each) => each.includes(after));
    expect(at).toBeGreaterThanOrEqual(0);
    lines.splice(at + 1, 0, line);
    writeFileSync(join(copy, file), lines.join('\n'));
  };
  /** What a program in the copy prints. */
  const print = (program: string) => {
    writeFileSync(join(copy, 'program.ts'), program);
    const args = ['--import', 'tsx', 'program.ts'];
    return execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', timeout: 120_000 });
  };

  it('of a relationship through awards is one line, and answers', () => {
    addLine(
      'schema/relationships.ts',
      'const THROUGH_AWARDS',
      "  ['THEME', 'units', 'FUNDING_UNIT', 'Units that fund it.'],",
    );
    const said = print(`
      import { openGraph } from './src/index.ts';
      import { printedSchema } from './schema/index.ts';
      console.log(printedSchema().includes('type FundingUnitLinkConnection'));
      const graph = await openGraph('file:x.db', { env: {} });
      console.log(JSON.stringify(await graph.ask('{ themes { nodes { units { totalCount nodes { code } } } } }')));
      await graph.close();`);
    expect(said).toBe('true\n{"themes":{"nodes":[]}}\n');
  });

  it('of an export format is one file and one line in its list, and the command knows it', () => {
    const toy = `import type { Exporter } from './exporter.ts';
      export const toyExporter: Exporter = { format: 'toy', mediaType: 'text/plain', extension: '.toy', description: 'A toy.',
        write: ({ nodes, links }) => nodes.length + ' nodes, ' + links.length + ' links' };\n`;
    writeFileSync(join(copy, 'src/export/toy.ts'), toy);
    addLine('src/export/index.ts', 'import', "import { toyExporter } from './toy.ts';");
    addLine('src/export/index.ts', 'EXPORTERS', '  toyExporter,');
    const said = print(`
      import { openGraph } from './src/index.ts';
      const graph = await openGraph('file:y.db', { env: {} });
      console.log(await graph.export('toy', { kind: 'THEME_THEME' }));
      await graph.close();`);
    expect(said).toBe('0 nodes, 0 links\n');
    const help = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'export', '--help'], {
      cwd: copy,
    });
    expect(help.toString()).toContain('"toy"');
  });
});
