/**
 * What one document says, in plain form: the shape that `grantgraph extract --json` prints.
 */
import { extractorOf, type Format } from '../../ingest/formats/format.ts';
import type { Document, Problem, Reading, Said, Stated, Statement } from '../../ingest/statements.ts';
import type { Money } from '../model.ts';
import { obligatedAmount, majorUnits } from '../money.ts';

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
