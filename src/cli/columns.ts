import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { ColumnMapping } from '../../ingest/formats/column-mapping.ts';
import { GrantgraphError } from '../errors.ts';
import { extraction, lines } from './extract.ts';
import { bytesOf, EXIT, note, print, type AddCommand, type Session } from './session.ts';

/** Reads a mapping from a file. */
export async function mappingOf(session: Session, file: string): Promise<ColumnMapping> {
  const { readMapping } = await import('../../ingest/formats/column-mapping.ts');
  return readMapping((await bytesOf(session, file, 'a mapping of columns')).toString(), file);
}

interface ColumnsOptions {
  readonly funder?: string;
  readonly columns?: string;
  readonly out?: string;
}

/** Rows that a mapping is proposed from, and those that are shown. */
const ROWS = 200;
const SHOWN = 3;

export const columnsCommand: AddCommand = (program, session) =>
  program
    .command('columns')
    .description('Propose what the columns of a table are, and show its first rows as they would be read.')
    .argument('<file>', 'a table that no format knows: CSV, TSV (also gzipped), XLSX')
    .option('--funder <name>', 'who gives the awards, where no column says so')
    .option('--columns <file>', 'check this mapping in place of a new one')
    .option('--out <file>', 'write the mapping to a file')
    .action(async (file: string, _options: unknown, command: Command) => {
      const options = command.opts<ColumnsOptions>();
      const { firstRows } = await import('../../ingest/documents.ts');
      const { COLUMN_FIELDS, hasColumns, readMapping } = await import('../../ingest/formats/column-mapping.ts');
      const { mappedRow } = await import('../../ingest/formats/columns.ts');
      const { proposeColumns } = await import('../../ingest/formats/propose-columns.ts');
      const { extract } = await import('../../ingest/formats/index.ts');
      const { sha256 } = await import('../ids.ts');
      const rows = await firstRows(file, ROWS);
      if (rows === null)
        throw new GrantgraphError('USAGE', `${file}: expected a table with a row of titles, found none`);
      const titles = Object.keys(rows[0]!);
      const proposed = options.columns === undefined ? proposeColumns(rows, options.funder ?? null) : null;
      const mapping = proposed ?? (await mappingOf(session, options.columns!));
      if (!hasColumns(JSON.stringify(rows[0]), mapping)) {
        const missing = Object.values(mapping.columns).filter((title) => !titles.includes(title));
        throw new GrantgraphError(
          'USAGE',
          `${file}: expected the columns ${missing.join(', ')}, found ${titles.join(', ')}`,
        );
      }
      const text = JSON.stringify(mapping, null, 2);
      await print(session, text);
      const used = new Set(Object.values(mapping.columns));
      const unused = titles.filter((title) => !used.has(title));
      if (unused.length > 0) note(session, `not read: ${unused.join(', ')}`);
      const absent = Object.keys(COLUMN_FIELDS).filter((field) => !Object.hasOwn(mapping.columns, field));
      note(session, `no column for: ${absent.join(', ')}`);
      try {
        readMapping(text, options.columns ?? 'the mapping');
      } catch (error) {
        note(session, `grantgraph: ${(error as Error).message}`);
        session.exitCode = EXIT.QUARANTINED;
      }
      if (options.out !== undefined) await writeFile(options.out, `${text}\n`);
      if (session.exitCode !== EXIT.OK) return;
      for (const [at, row] of rows.slice(0, SHOWN).entries()) {
        const kept = mappedRow(mapping, JSON.stringify(row));
        const document = { place: `row ${String(at + 1)} of ${file}`, text: kept, digest: sha256(kept), problems: [] };
        await print(session, lines(extraction(document, extract(document))).join('\n'));
      }
    });
