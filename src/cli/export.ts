import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Option, type Command } from 'commander';
import { GrantgraphError } from '../errors.ts';
import { batches } from '../export/exporter.ts';
import { EXPORTERS } from '../export/index.ts';
import type { ExportRequest } from '../index.ts';
import { ROLES, type Role } from '../model.ts';
import { NETWORK_KINDS } from '../query/network.ts';
import { grouped, terminalLine } from './progress.ts';
import {
  bytesOf,
  countOf,
  note,
  print,
  printPiece,
  withGraph,
  type AddCommand,
  type CommonOptions,
} from './session.ts';
import { typed } from '../typed-words.ts';
import { wordOption } from './words.ts';

interface ExportOptions extends CommonOptions, Omit<ExportRequest, 'radius' | 'roles'> {
  readonly format: string;
  readonly radius?: '1' | '2';
  readonly role?: Role[];
  readonly out?: string;
}

/** `network.csv` is accompanied by `network.nodes.csv`. */
function besideOf(file: string, suffix: string): string {
  const extension = extname(file);
  return file.slice(0, file.length - extension.length) + suffix + extension;
}

export const exportCommand: AddCommand = (program, session) =>
  program
    .command('export')
    .description('Write a network to a file for Gephi, Cytoscape, D3, a notebook or a spreadsheet.')
    .addOption(
      new Option('--format <format>', 'file format')
        .choices(EXPORTERS.map(({ format }) => format))
        .makeOptionMandatory(),
    )
    .addOption(
      wordOption('--kind <kind>', 'what is linked with what', NETWORK_KINDS).default(
        'PERSON_PERSON',
        typed('PERSON_PERSON'),
      ),
    )
    .option('--center <id>', 'only this node, its neighbours and the links among them')
    .addOption(new Option('--radius <n>', 'with --center: neighbours of the neighbours too').choices(['1', '2']))
    .option('--institution <id>', 'only what the awards of this institution lead to')
    .option('--program <id>', 'only what the awards of this program lead to')
    .option('--theme <id>', 'only what the awards about this theme lead to')
    .option('--among <id...>', 'only these nodes and the links among them')
    .option('--filter <json>', 'only through these awards: AwardFilterInput of the API, as {"since": "2020-01-01"}')
    .addOption(wordOption('--role <role...>', 'of people: only links of those who have one of these roles', ROLES))
    .option('--first <n>', 'at most so many nodes, the strongest', countOf)
    .option('--first-links <n>', 'at most so many links, the strongest', countOf)
    .option('--include-isolated', 'keep nodes without a link')
    .option('--out <file>', 'write to a file; csv then writes its table of nodes beside it (FILE.nodes.csv)')
    .action(async (_options: unknown, command: Command) => {
      const { format, out, radius, role, store, ...rest } = command.optsWithGlobals<ExportOptions>();
      const exporter = EXPORTERS.find((each) => each.format === format)!;
      const line = terminalLine(session);
      const onProgress = (doing: string, done: number) => {
        line.show(`${doing} … ${grouped(done)}`);
      };
      const drawn = await withGraph(
        session,
        store === undefined ? {} : { store },
        (graph) =>
          graph.network({
            ...rest,
            withFacts: true,
            onProgress,
            ...(role === undefined ? {} : { roles: role }),
            ...(radius === undefined ? {} : { radius: radius === '2' ? 2 : 1 }),
          }),
        { isInBulk: true },
      );
      line.clear();
      const size = `${String(drawn.nodes.length)} nodes, ${String(drawn.links.length)} links`;
      if (drawn.isCut) {
        const { cutNodes, cutLinks } = drawn;
        note(session, `warning: left out for want of room: ${String(cutNodes)} nodes, ${String(cutLinks)} links`);
      }
      if (out === undefined) {
        for (const piece of batches(exporter.write(drawn))) await printPiece(session, piece);
        return;
      }
      const files = [{ file: out, write: exporter.write.bind(exporter) }];
      const { companion } = exporter;
      if (companion) {
        files.push({ file: besideOf(out, companion.suffix), write: companion.write.bind(companion) });
      }
      for (const { file, write } of files) await writeFile(file, batches(write(drawn)));
      note(session, `wrote ${files.map(({ file }) => file).join(' and ')}: ${size}`);
    });

interface CoaOptions extends CommonOptions {
  readonly format: 'csv' | 'xlsx';
  readonly asOf?: string;
  readonly publications?: string[];
  readonly out?: string;
}

export const coaCommand: AddCommand = (program, session) =>
  program
    .command('coa')
    .description("Write a person's collaborators of 48 months as NSF's COA form lists them: its table 4 or the form.")
    .argument('<person>', 'id of the person')
    .addOption(
      new Option('--format <format>', 'csv: table 4; xlsx: workbook of all five tables, with the sources of each line')
        .choices(['csv', 'xlsx'])
        .default('csv'),
    )
    .option('--as-of <date>', 'day that the 48 months end on (default: today)')
    .option(
      '--publications <file...>',
      "the person's publications, for the rows of co-authors: BibTeX, RIS, PubMed, Web of Science, EndNote",
    )
    .option('--out <file>', 'write to a file')
    .action(async (person: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CoaOptions>();
      const publications =
        options.publications &&
        (await Promise.all(
          options.publications.map(async (name) => ({
            name,
            content: await bytesOf(session, name, 'a file of publications'),
          })),
        ));
      const { format, out } = options;
      if (format === 'xlsx' && out === undefined && (session.stdout as { isTTY?: boolean }).isTTY === true)
        throw new GrantgraphError('USAGE', 'a workbook is no text for a terminal: expected --out <file>, found none');
      const [table, workbook] = await withGraph(session, options, async (graph) => {
        const made = await graph.coa(person, options.asOf, publications);
        return [made, format === 'xlsx' ? await graph.coaWorkbook(made) : null] as const;
      });
      const { coAuthors } = table;
      const authors = coAuthors === null ? '' : ` and ${String(coAuthors.rows.length)} co-authors`;
      const what = `${String(table.rows)} collaborators${authors} of ${table.person.name} in the 48 months to ${table.asOf}`;
      if (out !== undefined) await writeFile(out, workbook ?? table.text);
      else if (workbook) session.stdout.write(workbook);
      else await print(session, table.text);
      note(session, out === undefined ? what : `wrote ${out}: ${what}`);
      const { earlier, later } = table;
      if (earlier + later > 0) {
        note(
          session,
          `not in it: ${String(earlier)} whose shared work ended before, ${String(later)} whose begins later`,
        );
      }
      for (const [what, places] of [
        ['publications without a date', coAuthors?.undated],
        [`publications that do not name ${table.person.name}`, coAuthors?.withoutPerson],
        ['authors that are no person, or cut off', coAuthors?.unread],
      ] as const)
        if (places?.length)
          note(session, `not in it: ${what}: ${String(places.length)} (${places.slice(0, 5).join(', ')})`);
    });
