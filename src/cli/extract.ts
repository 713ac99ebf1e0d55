import { extractorOf, type Format } from '../../ingest/formats/format.ts';
import type { Document, Problem, Reading, Said, Stated, Statement } from '../../ingest/statements.ts';
import type { Money } from '../model.ts';
import { obligatedAmount, majorUnits } from '../money.ts';
import { formatProblems } from '../../ingest/problem.ts';
import { EXIT, print, type AddCommand } from './session.ts';

/** An extraction as a person reads it. */
export function lines({
  source,
  kind,
  awards,
  people,
  institutions,
  funders,
  programs,
  problems,
}: Extraction): string[] {
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

type Quote = (said: Said | undefined) => { quote: string | null; path: string | null };

const valueOf = <T>(stated: Stated<T> | null) => stated?.value ?? null;
const major = (money: Money | null) => money && { amount: majorUnits(money), currency: money.currency };

/** The passage, the path where there is none, and how it was come by. Confidence is from 0 to 1. */
function backing(said: Said | undefined, quote: Quote) {
  return {
    ...quote(said),
    method: said?.method ?? null,
    confidence: said === undefined ? null : said.confidence / 1e6,
  };
}

/** An award, or the funded project of an article. `amount` is what was obligated, or for an article what it announces. */
function award(statement: Statement, quote: Quote) {
  const obligations = valueOf(statement.obligations) ?? [];
  const awarded = valueOf(statement.awardedAmount);
  const obligated = obligatedAmount(obligations, awarded);
  const announced = statement.announcedAmounts.map(({ value, said }) => ({
    ...major(value),
    covers: value.covers,
    ...backing(said, quote),
  }));
  const main = obligated ?? statement.announcedAmounts[0]?.value ?? null;
  return {
    place: statement.place,
    isRecord: statement.isRecord,
    agency: statement.agency,
    number: valueOf(statement.number),
    title: valueOf(statement.title),
    amount: main && majorUnits(main),
    currency: main && main.currency,
    obligatedAmount: major(obligated),
    obligations: obligations.map(({ amount, ...rest }) => ({ ...rest, ...major(amount) })),
    awardedAmount: major(awarded),
    estimatedTotalAmount: major(valueOf(statement.estimatedTotalAmount)),
    announcedAmounts: announced,
    startDate: valueOf(statement.startDate),
    endDate: valueOf(statement.endDate),
    awardInstrument: valueOf(statement.awardInstrument),
    transactionType: valueOf(statement.transactionType),
    assistanceListings: valueOf(statement.assistanceListings),
    appropriations: valueOf(statement.appropriations),
    url: valueOf(statement.url),
    peopleComplete: statement.peopleComplete,
    programsComplete: statement.programsComplete,
    abstract: valueOf(statement.abstract),
    isTruncated: statement.isTruncated,
  };
}

/** A program officer has no role in the award: `role` is null. */
function people(statement: Statement, quote: Quote) {
  return statement.people.map((person) => ({
    name: person.name,
    role: person.personKind === 'RESEARCHER' ? person.role : null,
    institution: person.institution === null ? null : (statement.institutions[person.institution]?.name ?? null),
    ...backing(person.said[0], quote),
    personKind: person.personKind,
    isFormer: person.isFormer,
    startDate: person.startDate,
    endDate: person.endDate,
    identifiers: person.identifiers,
    of: statement.place,
  }));
}

function institutions(statement: Statement, quote: Quote) {
  return statement.institutions.map(({ said, ...institution }) => ({
    ...institution,
    ...backing(said, quote),
    of: statement.place,
  }));
}

/** `name` is the funder; `units` leads from it down to the unit that the document names, `unit`. */
function funders(statement: Statement, quote: Quote) {
  return statement.units.map(({ said, path: units, name, level, orgCode }) => ({
    name: units[0] ?? name,
    unit: name ?? units.at(-1) ?? null,
    units,
    level,
    orgCode,
    ...backing(said, quote),
    of: statement.place,
  }));
}

function programs(statement: Statement, quote: Quote) {
  return statement.programs.map(({ said, ...program }) => ({
    ...program,
    ...backing(said, quote),
    of: statement.place,
  }));
}

/** `reading` is null where the document could not be read; `problems` then say why. */
interface Read {
  readonly format: Pick<Format, 'name' | 'version'> | null;
  readonly reading: Reading | null;
  readonly problems: readonly Problem[];
}

export function extraction(document: Document, { format, reading, problems }: Read) {
  const text = reading?.text ?? '';
  const quote: Quote = (said) => ({
    quote: said === undefined || said.start === null ? null : text.slice(said.start, said.end ?? undefined),
    path: said?.path ?? null,
  });
  const statements = reading?.statements ?? [];
  return {
    source: document.place,
    kind: format?.name ?? null,
    digest: document.digest,
    extractor: format && extractorOf(format),
    title: reading?.title ?? null,
    url: reading?.url ?? null,
    publishedAt: reading?.publishedAt ?? null,
    asOf: reading?.asOf ?? null,
    awards: statements.map((statement) => award(statement, quote)),
    people: statements.flatMap((statement) => people(statement, quote)),
    institutions: statements.flatMap((statement) => institutions(statement, quote)),
    funders: statements.flatMap((statement) => funders(statement, quote)),
    programs: statements.flatMap((statement) => programs(statement, quote)),
    problems,
  };
}

export type Extraction = ReturnType<typeof extraction>;
