import { formatProblems } from '../../ingest/problem.ts';
import type { Document } from '../../ingest/statements.ts';
import { extraction, type Extraction } from './extraction.ts';
import { EXIT, print, type AddCommand } from './session.ts';

/** An extraction as a person reads it. */
function lines({ source, kind, awards, people, institutions, funders, programs, problems }: Extraction): string[] {
  const part = (text: string | null) => (text === null ? '' : `, ${text}`);
  return [
    `${source}: ${kind ?? 'not read'}`,
    ...awards.map(({ number, title, amount, currency }) => {
      const money = amount === null ? '' : `, ${String(amount)} ${currency ?? ''}`;
      return `  award ${number ?? 'without a number'}${part(title)}${money}`;
    }),
    ...people.map((one) => `  person ${one.name}, ${one.role ?? one.personKind}${part(one.institution)}`),
    ...institutions.map(({ name, part: does }) => `  institution ${name}, ${does}`),
    ...funders.map(({ units }) => `  funder ${units.join(' > ')}`),
    ...programs.map(({ name, code }) => `  program ${name}${part(code)}`),
    ...problems.map((problem) => `  ${formatProblems(source, [problem])}`),
  ];
}

/** JSON of one document a line; or, to look at, one indented array. */
const WRITERS = {
  text: { start: '', between: '', end: '', one: (found: Extraction) => `${lines(found).join('\n')}\n` },
  json: { start: '', between: '', end: '', one: (found: Extraction) => `${JSON.stringify(found)}\n` },
  pretty: { start: '[\n', between: ',\n', end: '\n]\n', one: (found: Extraction) => JSON.stringify(found, null, 2) },
};

export const extractCommand: AddCommand = (program, session) =>
  program
    .command('extract')
    .description('Show what is read from documents, without storing it.')
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--json', 'print one JSON object a line, one a document')
    .option('--pretty', 'print an indented JSON array')
    .action(async (paths: string[], options: { json?: true; pretty?: true }) => {
      const { readPaths } = await import('../../ingest/documents.ts');
      const { extract } = await import('../../ingest/formats/index.ts');
      const { DOCUMENT_MS, defect, within } = await import('../../ingest/guard.ts');
      const inTime = (document: Document): ReturnType<typeof extract> => {
        try {
          return within(DOCUMENT_MS, () => extract(document));
        } catch (error) {
          return { format: null, reading: null, problems: [...document.problems, defect(error)] };
        }
      };
      const writer = WRITERS[options.pretty ? 'pretty' : options.json ? 'json' : 'text'];
      let before = writer.start;
      for await (const document of readPaths(paths, { stdin: session.stdin })) {
        if (session.signal.aborted) {
          session.exitCode = EXIT.INTERRUPTED;
          return;
        }
        const read = inTime(document);
        if (read.reading === null) session.exitCode = EXIT.QUARANTINED;
        await print(session, before + writer.one(extraction(document, read)));
        before = writer.between;
      }
      if (before === writer.start && writer.start !== '') await print(session, writer.start);
      if (writer.end !== '') await print(session, writer.end);
    });
