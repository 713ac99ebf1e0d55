/**
 * From an award of NSF's to a reading: rendered as plain lines, one a fact, then the abstract. Passages are offsets into
 * that rendering, and `path` names the field of the record.
 */
import type { Money, Role } from '../../../src/model.ts';
import type { InstitutionMention, PersonMention, Content, Said, Stated, Statement } from '../../statements.ts';
import { mentionName, type PersonName } from '../../names/person-name.ts';
import { rendering, said } from '../rendering.ts';
import type { NsfAward, NsfInstitution, NsfPerson, Value } from './award.ts';
import { isFellow } from '../fellow.ts';
import type { Report } from '../../problem.ts';

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['principal investigator', 'PRINCIPAL_INVESTIGATOR'],
  ['co-principal investigator', 'CO_PRINCIPAL_INVESTIGATOR'],
  ['investigator', 'INVESTIGATOR'],
]);
const FORMER = /^former\s+/i;

/** `-1250.5`: as many digits as there are. */
const dollars = ({ minor }: Money): string => String(minor / 100);

type Out = ReturnType<typeof rendering>;

/** A line `label: value`; the passage is the whole line. */
function line(out: Out, path: string, content: string): Said {
  return said(out.line(content), 'ASSERTED', 1_000_000, path);
}

/** A line of which the passage is the value alone: titles and abstracts, whose own passages are counted from it. */
function bare(out: Out, from: Value<string>, label: string): Stated<string> {
  return { value: from.value, said: said(out.line(from.value, label), 'ASSERTED', 1_000_000, from.path) };
}

function plain<T>(out: Out, from: Value<T> | null, label: string, show: (value: T) => string): Stated<T> | null {
  return from && { value: from.value, said: line(out, from.path, `${label}: ${show(from.value)}`) };
}

const asIs = (text: string) => text;

/** Someone as the record names them, or null for a name that stands for nobody (`None None`). */
function mention(out: Out, person: NsfPerson, report: Report): { mention: PersonMention; name: PersonName } | null {
  const { given, family, suffix, whole } = person;
  const naming = { name: whole, ...(family === '' ? {} : { parts: { given, family, suffix } }) };
  const name = mentionName(naming);
  if (name === null) return null;
  const written = whole === '' ? `${given} ${family}${name.suffix === null ? '' : ` ${suffix}`}`.trim() : whole;
  const role = ROLES.get(person.role.replace(FORMER, '').toLowerCase());
  if (role === undefined) report.warn(`${person.path} (role)`, [...ROLES.keys()].join(' or '), person.role);
  const since = person.startDate === null ? '' : `, from ${person.startDate}`;
  const until = person.endDate === null ? '' : ` to ${person.endDate}`;
  return {
    name,
    mention: {
      ...naming,
      name: written,
      personKind: 'RESEARCHER',
      role: role ?? 'INVESTIGATOR',
      isFormer: FORMER.test(person.role) || person.endDate !== null,
      startDate: person.startDate,
      endDate: person.endDate,
      identifiers: person.identifiers,
      institution: null,
      emailHash: person.emailHash,
      said: [line(out, person.path, `${person.role}: ${written}${since}${until}`)],
    },
  };
}

function officerOf(out: Out, officer: NsfAward['officer']): PersonMention[] {
  if (officer === null || mentionName({ name: officer.value }) === null) return [];
  return [
    {
      name: officer.value,
      personKind: 'PROGRAM_OFFICER',
      role: 'INVESTIGATOR',
      isFormer: false,
      startDate: null,
      endDate: null,
      identifiers: {},
      institution: null,
      emailHash: officer.emailHash,
      said: [line(out, officer.path, `Program officer: ${officer.value}`)],
    },
  ];
}

function institution(
  out: Out,
  from: NsfInstitution,
  part: 'RECIPIENT' | 'PERFORMER',
  label: string,
): InstitutionMention {
  const { path, name, ...rest } = from;
  const place = [name.replace(/\s+/g, ' '), from.city, from.state].filter((text) => text !== null);
  return {
    ...rest,
    name: place[0]!,
    part,
    ror: null,
    said: line(out, path, `${label}: ${place.join(', ')}`),
  };
}

/** The reading of one award's record. `document` problems of its bytes are not repeated. */
export function nsfReading(award: NsfAward, report: Report): Content {
  const out = rendering();
  const number = plain(out, award.number, 'Award', asIs);
  const title = award.title && bare(out, award.title, 'Title: ');
  const startDate = plain(out, award.startDate, 'Start', asIs);
  const endDate = plain(out, award.endDate, 'End', asIs);
  const obligatedAmount = plain(out, award.obligated, 'Funds obligated', (money) => `USD ${dollars(money)}`);
  const estimatedTotalAmount = plain(out, award.estimatedTotal, 'Estimated total', (money) => `USD ${dollars(money)}`);
  const awardInstrument = plain(out, award.instrument, 'Instrument', asIs);
  const transactionType = plain(out, award.transaction, 'Transaction', asIs);
  const assistanceListings = plain(out, award.listings, 'Assistance listings', (codes) => codes.join(', '));
  const found = award.people.flatMap((person) => mention(out, person, report) ?? []);
  const names = found.map(({ name }) => name);
  const people = [...found.map((one) => one.mention), ...officerOf(out, award.officer)];
  const recipients = award.recipients.filter(({ name }) => name !== '');
  // Where the recipient has an identifier it is no fellow, and neither is the place of performance.
  const mayBeHeld = recipients.every(({ uei }) => uei === null);
  const isPerson = (one: NsfInstitution) => mayBeHeld && isFellow(one.name, award.instrument?.value, names);
  const isHeld = recipients.length > 0 && recipients.every(isPerson);
  const institutions = [
    ...recipients.filter((one) => !isPerson(one)).map((one) => institution(out, one, 'RECIPIENT', 'Recipient')),
    ...award.performers
      .filter((one) => one.name !== '' && !isPerson(one))
      .map((one) => institution(out, one, 'PERFORMER', 'Place of performance')),
  ];
  const programs = award.programs.map(({ path, programKind, code, name }) => ({
    name,
    programKind,
    code,
    said: line(out, path, `Program ${programKind.toLowerCase()}: ${code ?? ''} ${name}`.replace(':  ', ': ')),
  }));
  const path = [award.agency, ...award.unit.value];
  const unit = `Unit: ${path.join(' > ')}${award.unitName === null ? '' : ` (${award.unitName})`}`;
  const units = [
    { path, name: award.unitName, level: null, orgCode: award.orgCode, said: line(out, award.unit.path, unit) },
  ];
  const appropriations = plain(out, award.funds, 'Appropriations', (funds) => funds.map(({ code }) => code).join(', '));
  out.blank();
  const abstract = award.abstract && bare(out, award.abstract, '');
  const statement: Statement = {
    place: 'award',
    isRecord: true,
    agency: award.agency,
    number,
    title,
    abstract,
    isTruncated: false,
    obligatedAmount,
    estimatedTotalAmount,
    announcedAmounts: [],
    startDate,
    endDate,
    awardInstrument,
    transactionType,
    assistanceListings,
    appropriations,
    url: null,
    people,
    peopleComplete: award.peopleComplete,
    institutions,
    programs,
    programsComplete: award.programsComplete,
    units,
    ...(isHeld ? { heldByInvestigator: true } : {}),
  };
  return {
    title: title?.value ?? '',
    url: number === null ? null : `https://www.nsf.gov/awardsearch/showAward?AWD_ID=${number.value}`,
    publishedAt: null,
    asOf: award.asOf,
    text: out.text,
    statements: number === null ? [] : [statement],
    problems: report.problems,
  };
}

/** The reading of a text that is no record at all; its report says why. */
export function noReading(report: Report): Content {
  return {
    title: '',
    url: null,
    publishedAt: null,
    asOf: null,
    text: '',
    statements: [],
    problems: report.problems,
  };
}
