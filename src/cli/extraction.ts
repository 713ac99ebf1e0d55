/**
 * What one document says, in plain form: the shape that `grantgraph extract --json` prints.
 */
import type { Document, Extractor, Problem, Reading, Said, Stated, Work } from '../../ingest/source.ts';
import type { Money } from '../model.ts';
import { majorUnits } from '../query/money.ts';

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
function award(work: Work, quote: Quote) {
  const obligated = valueOf(work.obligatedAmount);
  const announced = work.announcedAmounts.map(({ value, said }) => ({
    ...major(value),
    covers: value.covers,
    ...backing(said, quote),
  }));
  const main = obligated ?? work.announcedAmounts[0]?.value ?? null;
  return {
    place: work.place,
    isRecord: work.isRecord,
    agency: work.agency,
    number: valueOf(work.number),
    title: valueOf(work.title),
    amount: main && majorUnits(main),
    currency: main && main.currency,
    obligatedAmount: major(obligated),
    estimatedTotalAmount: major(valueOf(work.estimatedTotalAmount)),
    announcedAmounts: announced,
    startDate: valueOf(work.startDate),
    endDate: valueOf(work.endDate),
    awardInstrument: valueOf(work.awardInstrument),
    transactionType: valueOf(work.transactionType),
    assistanceListings: valueOf(work.assistanceListings),
    appropriations: valueOf(work.appropriations),
    address: valueOf(work.address),
    peopleComplete: work.peopleComplete,
    programsComplete: work.programsComplete,
    abstract: valueOf(work.abstract),
    isTruncated: work.isTruncated,
  };
}

/** A program officer has no role in the award: `role` is null. */
function people(work: Work, quote: Quote) {
  return work.people.map((person) => ({
    name: person.name,
    role: person.personKind === 'RESEARCHER' ? person.role : null,
    institution: person.institution === null ? null : (work.institutions[person.institution]?.name ?? null),
    ...backing(person.said[0], quote),
    personKind: person.personKind,
    isFormer: person.isFormer,
    startDate: person.startDate,
    endDate: person.endDate,
    identifiers: person.identifiers,
    of: work.place,
  }));
}

function institutions(work: Work, quote: Quote) {
  return work.institutions.map(({ said, ...institution }) => ({
    ...institution,
    ...backing(said, quote),
    of: work.place,
  }));
}

/** `name` is the funder; `units` leads from it down to the unit that the document names, `unit`. */
function funders(work: Work, quote: Quote) {
  return work.units.map(({ said, path: units, name, level, orgCode }) => ({
    name: units[0] ?? name,
    unit: name ?? units.at(-1) ?? null,
    units,
    level,
    orgCode,
    ...backing(said, quote),
    of: work.place,
  }));
}

function programs(work: Work, quote: Quote) {
  return work.programs.map(({ said, ...program }) => ({ ...program, ...backing(said, quote), of: work.place }));
}

/** `reading` is null where the document could not be read; `problems` then say why. */
interface Read {
  readonly extractor: Pick<Extractor, 'kind' | 'extractor'> | null;
  readonly reading: Reading | null;
  readonly problems: readonly Problem[];
}

export function extraction(document: Document, { extractor, reading, problems }: Read) {
  const text = reading?.text ?? '';
  const quote: Quote = (said) => ({
    quote: said === undefined || said.start === null ? null : text.slice(said.start, said.end ?? undefined),
    path: said?.path ?? null,
  });
  const works = reading?.works ?? [];
  return {
    source: document.place,
    kind: extractor?.kind ?? null,
    digest: document.digest,
    extractor: extractor?.extractor ?? null,
    title: reading?.title ?? null,
    address: reading?.address ?? null,
    publishedAt: reading?.publishedAt ?? null,
    asOf: reading?.asOf ?? null,
    awards: works.map((work) => award(work, quote)),
    people: works.flatMap((work) => people(work, quote)),
    institutions: works.flatMap((work) => institutions(work, quote)),
    funders: works.flatMap((work) => funders(work, quote)),
    programs: works.flatMap((work) => programs(work, quote)),
    problems,
  };
}

export type Extraction = ReturnType<typeof extraction>;
