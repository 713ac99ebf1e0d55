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

  const AGENCY = `import type { Agency } from './agency.ts';
    export const toy: Agency = { code: 'TOY', name: 'Toy Museum Fund', country: 'US', currency: 'USD',
      awardNumber: (text) => /^TM-\\d{4}$/i.exec(text.trim())?.[0].toUpperCase() ?? null,
      numberExpected: 'a number as TM-0123', roles: { director: 'PRINCIPAL_INVESTIGATOR' } };\n`;
  const FORMAT = `import { toy } from '../agencies/toy.ts';
    import { institutionOf, personOf } from './award.ts';
    import { flatFormat } from './flat.ts';
    export const toyTable = flatFormat({ name: 'toy-table', version: 1, rank: 40, description: 'A toy.', agency: toy,
      signs: [['Log Number', 'Project Director']],
      fields: { number: 'Log Number', title: 'Project', awarded: 'Funds', start: 'From', end: 'To' },
      more: (record) => ({ people: personOf(record.text('Project Director'), { role: 'Director', institution: 0 }),
        institutions: institutionOf('RECIPIENT', record.text('Museum'), { city: record.text('City')?.value ?? null }) }) });\n`;
  const ROWS = `Log Number,Project,Project Director,Museum,City,Funds,From,To
tm-0042,Glass in drawers,Nina Quarz,Museum of Glass,Tacoma,"$12,500.00",01/02/2022,2023-06-30\n`;

  it('of an agency and of a source format is one file and one line in its list each, and a table is read by it', () => {
    expect(FORMAT.split('\n').length).toBeLessThanOrEqual(120);
    writeFileSync(join(copy, 'ingest/agencies/toy.ts'), AGENCY);
    addLine('ingest/agencies/index.ts', 'import', "import { toy } from './toy.ts';");
    addLine('ingest/agencies/index.ts', 'export const AGENCIES', '  toy,');
    writeFileSync(join(copy, 'ingest/formats/toy-table.ts'), FORMAT);
    addLine('ingest/formats/index.ts', 'import', "import { toyTable } from './toy-table.ts';");
    addLine('ingest/formats/index.ts', '  JSON: [', '    toyTable,');
    writeFileSync(join(copy, 'awards.csv'), ROWS);
    const said = print(`
      import { openGraph } from './src/index.ts';
      const graph = await openGraph('file:z.db', { env: {} });
      const { ingested, quarantined } = await graph.ingest(['awards.csv']);
      console.log(ingested, quarantined);
      console.log(JSON.stringify(await graph.ask(\`{ awards { nodes { number title agency startDate
        awardedAmount { value currency } investigators { nodes { name } } recipient { name } } } }\`)));
      await graph.close();`);
    expect(said).toBe(
      '1 0\n{"awards":{"nodes":[{"number":"TM-0042","title":"Glass in drawers","agency":"TOY","startDate":"2022-01-02",' +
        '"awardedAmount":{"value":12500,"currency":"USD"},"investigators":{"nodes":[{"name":"Nina Quarz"}]},' +
        '"recipient":{"name":"Museum of Glass"}}]}}\n',
    );
  });
});
