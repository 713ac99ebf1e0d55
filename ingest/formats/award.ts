/**
 * From the fields of one award's record to what a document says: rendered as plain lines, one a fact, then the abstract.
 * Passages are offsets into that rendering, and `path` names the field of the record.
 */
import type { Identifier, Money, Obligation, PersonKind, Role, UnitLevel } from '../../src/model.ts';
import { majorUnits } from '../../src/money.ts';
import { stateOf } from '../../src/places.ts';
import type { Agency } from '../agencies/agency.ts';
import { knownMailDomain } from '../names/mail-domains.ts';
import { mentionName, type PersonName } from '../names/person-name.ts';
import type { Report } from '../problem.ts';
import type { Content, InstitutionMention, PersonMention, Stated, Statement } from '../statements.ts';
import { endsSentence } from '../text/clean.ts';
import type { KeptEmail } from '../text/contacts.ts';
import { isFellow } from './fellow.ts';
import type { Value } from './record.ts';
import { rendering, type Rendering } from './rendering.ts';

/** Somebody of the team, or an officer. Of the name give the parts where the record has them, else the whole. */
export interface PersonFields {
  readonly path: string;
  readonly personKind?: PersonKind;
  /** As the record writes it: a key of the agency's `roles`; `Former` before it is understood. */
  readonly role?: string;
  readonly given?: string;
  readonly family?: string;
  readonly suffix?: string;
  readonly whole?: string;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly identifiers?: readonly (Identifier | null)[];
  readonly email?: KeptEmail | null;
  /** Place in `institutions` of the person's own, where the record states it of the person. */
  readonly institution?: number | null;
}

type Part = InstitutionMention['part'];

export interface InstitutionFields {
  readonly path: string;
  readonly part: Part;
  readonly name: string;
  readonly legalName?: string | null;
  readonly identifiers?: readonly (Identifier | null)[];
  /** Identifier of the body above, where the record states one. */
  readonly parent?: Identifier | null;
  readonly city?: string | null;
  /** A state of the United States by its code or name; what is no such state is left out: see `stateOf`. */
  readonly state?: string | null;
  /** A code or a name in any usual form. */
  readonly country?: string | null;
  /** The recipient's part of the award's money, where the record splits it. */
  readonly share?: Money | null;
}

export interface ProgramFields {
  readonly path: string;
  /** `nsf-element`, `nih-activity`; null where the record gives a name alone. */
  readonly scheme: string | null;
  readonly code: string | null;
  readonly name: string;
}

export interface UnitFields {
  readonly path: string;
  /** Codes or names below the agency, from the top. */
  readonly units: readonly string[];
  /** Name of the lowest, where the record gives one. */
  readonly name?: string | null;
  readonly level?: UnitLevel | null;
  /** The agency's own organisation code, where it has such. */
  readonly code?: string | null;
}

/** One award as a record tells it. What is left out, or null, the record does not say. */
export interface AwardFields {
  readonly agency: Agency;
  /** False where the record tells of funded work without its award's number: a project that an award may be found for. */
  readonly isRecord?: false;
  /** False where it tells of no work of its own: see `Statement`. */
  readonly isProject?: false;
  readonly awardIdentifiers?: readonly (Identifier | null)[];
  readonly number: Value<string> | null;
  readonly title?: Value<string> | null;
  readonly abstract?: Value<string> | null;
  readonly startDate?: Value<string> | null;
  readonly endDate?: Value<string> | null;
  /** The stated total of what was obligated. */
  readonly awarded?: Value<Money> | null;
  /** By fiscal year: of `action: null` all of them, of actions those that this record tells of. */
  readonly obligations?: Value<readonly Obligation[]> | null;
  readonly estimatedTotal?: Value<Money> | null;
  readonly instrument?: Value<string> | null;
  readonly transaction?: Value<string> | null;
  readonly listings?: Value<readonly string[]> | null;
  readonly appropriations?: Value<readonly { readonly code: string; readonly name: string | null }[]> | null;
  readonly people?: readonly PersonFields[];
  /** Whether the record lists every investigator, and every program. Absent: it does not. */
  readonly peopleComplete?: boolean;
  /** Roles of which that holds; all, where it is not given. */
  readonly completeRoles?: readonly Role[];
  readonly institutions?: readonly InstitutionFields[];
  /** False where each record names some of them. */
  readonly institutionsComplete?: boolean;
  readonly programs?: readonly ProgramFields[];
  readonly programsComplete?: boolean;
  /** Absent: the agency itself. */
  readonly unit?: UnitFields | null;
  /** Other units that pay, where the agency's units share an award; each record may name some of them. */
  readonly payers?: readonly UnitFields[];
  /** Lines of the source's text that state no fact of the graph. */
  readonly notes?: readonly (Value<string> & { readonly label: string })[];
  /** Day that the record describes. */
  readonly asOf?: string | null;
  /** Absent: as the agency makes it of the number. */
  readonly url?: string | null;
  /** How sure the record's word is, of 1,000,000; absent: as sure as the agency's own. */
  readonly confidence?: number;
  /** The page of the award, where the record names it. */
  readonly page?: Value<string> | null;
  /** The text of the source, where it is shown as it stands, perhaps cut off; it says where each path is stated. */
  readonly shown?: Rendering;
}

/** What tells of no work of its own; what it says stands beside. */
export const ADDITION = {
  isRecord: false,
  isProject: false,
  number: null,
} as const satisfies Partial<AwardFields>;

/** Somebody whom a field names, or nobody. */
export const personOf = (named: Value<string> | null, more: Omit<PersonFields, 'path'>): PersonFields[] =>
  named ? [{ path: named.path, whole: named.value, ...more }] : [];

export const officerOf = (named: Value<string> | null, email: KeptEmail | null = null): PersonFields[] =>
  personOf(named, { personKind: 'PROGRAM_OFFICER', email });

/** An institution that a field names, or none. */
export const institutionOf = (
  part: Part,
  named: Value<string> | null,
  more: Omit<InstitutionFields, 'path' | 'part' | 'name'> = {},
): InstitutionFields[] => (named ? [{ path: named.path, part, name: named.value, ...more }] : []);

const FORMER = /^former\s+/i;

/** `USD -1250.5`: as many digits as there are. */
const major = (money: Money): string => `${money.currency} ${majorUnits(money)}`;
const asIs = (text: string) => text;
const stated = (identifiers: PersonFields['identifiers']) => (identifiers ?? []).flatMap((one) => one ?? []);

/** A line of which the passage is the value alone: titles and abstracts, whose own passages are counted from it. */
function bare(out: Rendering, from: Value<string> | null | undefined, label: string): Stated<string> | null {
  return from ? { value: from.value, said: out.line(from.path, from.value, label) } : null;
}

/** A line `label: value`; the passage is the whole line. */
function plain<T>(out: Rendering, from: Value<T> | null | undefined, label: string, show: (value: T) => string) {
  return from ? { value: from.value, said: out.line(from.path, `${label}: ${show(from.value)}`) } : null;
}

/** Somebody as the record names them, or null for a name that stands for nobody (`None None`). */
function mention(out: Rendering, person: PersonFields, agency: Agency, report: Report) {
  const { given = '', family = '', suffix = '', whole = '', role: written = '', personKind = 'RESEARCHER' } = person;
  const naming = { name: whole, ...(family === '' ? {} : { parts: { given, family, suffix } }) };
  const name = mentionName(naming);
  if (name === null) return null;
  const shown = whole === '' ? `${given} ${family}${name.suffix === null ? '' : ` ${suffix}`}`.trim() : whole;
  const isOfficer = personKind === 'PROGRAM_OFFICER';
  const roles = new Map<string, Role>(Object.entries(agency.roles ?? {}));
  const role = roles.get(written.replace(FORMER, '').toLowerCase());
  if (role === undefined && !isOfficer) report.warn(`${person.path} (role)`, [...roles.keys()].join(' or '), written);
  const [startDate, endDate] = [person.startDate ?? null, person.endDate ?? null];
  const since = startDate === null ? '' : `, from ${startDate}`;
  const until = endDate === null ? '' : ` to ${endDate}`;
  const said = [out.line(person.path, `${isOfficer ? 'Program officer' : written}: ${shown}${since}${until}`)];
  const mailDomain = isOfficer || !person.email ? null : knownMailDomain(person.email.domain);
  const mentioned: PersonMention = {
    ...naming,
    name: shown,
    personKind,
    role: role ?? 'INVESTIGATOR',
    isFormer: FORMER.test(written) || endDate !== null,
    startDate,
    endDate,
    identifiers: stated(person.identifiers),
    institution: person.institution ?? null,
    emailHash: person.email?.hash ?? null,
    ...(mailDomain === null ? {} : { mailDomain }),
    said,
  };
  return { name, mention: mentioned };
}

const LABELS = {
  RECIPIENT: 'Recipient',
  PERFORMER: 'Place of performance',
  AFFILIATION: 'Institution',
  REGISTERED: 'Organisation',
} as const satisfies Record<Part, string>;

function institution(out: Rendering, from: InstitutionFields, agency: Agency): InstitutionMention {
  const name = from.name.replace(/\s+/g, ' ');
  // A list of an agency's own awards leaves out its own country.
  const state = stateOf(from.country ?? agency.country, from.state ?? null);
  const place = [name, from.city, state].filter((text) => text != null);
  return {
    name,
    part: from.part,
    identifiers: stated(from.identifiers),
    parent: from.parent ?? null,
    legalName: from.legalName ?? null,
    city: from.city ?? null,
    state,
    country: from.country ?? null,
    share: from.share ?? null,
    said: out.line(from.path, `${LABELS[from.part]}: ${place.join(', ')}`),
  };
}

/** What the record of one award says. Problems of the document's bytes are not repeated. */
export function awardContent(award: AwardFields, report: Report): Content {
  const {
    agency,
    isRecord = true,
    institutions: places = [],
    peopleComplete = false,
    programsComplete = false,
  } = award;
  const out = award.shown ?? rendering(award.confidence);
  const number = plain(out, award.number, 'Award', asIs);
  const title = bare(out, award.title, 'Title: ');
  const startDate = plain(out, award.startDate, 'Start', asIs);
  // An award that ends before it starts has no end that is known.
  const isOver = (award.endDate?.value ?? '9') < (award.startDate?.value ?? '0');
  if (isOver) report.warn(award.endDate!.path, `a day on or after ${award.startDate!.value}`, award.endDate!.value);
  const endDate = plain(out, isOver ? null : award.endDate, 'End', asIs);
  const awardedAmount = plain(out, award.awarded, 'Awarded', major);
  const obligations = plain(out, award.obligations, 'Obligated', (all) =>
    all
      .map(({ fiscalYear, amount, action }) => `FY ${fiscalYear} ${action ?? ''} ${major(amount)}`.replace(/ +/g, ' '))
      .join('; '),
  );
  const estimatedTotalAmount = plain(out, award.estimatedTotal, 'Estimated total', major);
  const awardInstrument = plain(out, award.instrument, 'Instrument', asIs);
  const transactionType = plain(out, award.transaction, 'Transaction', asIs);
  const assistanceListings = plain(out, award.listings, 'Assistance listings', (codes) => codes.join(', '));
  const people = (award.people ?? []).flatMap((person) => mention(out, person, agency, report) ?? []);
  const names = people.flatMap(({ name, mention: { personKind } }): PersonName[] =>
    personKind === 'RESEARCHER' ? [name] : [],
  );
  const named = places.filter(({ name }) => name !== '');
  const recipients = named.filter(({ part }) => part === 'RECIPIENT');
  // Where the recipient has an identifier it is no fellow, and neither is the place of performance.
  const mayBeHeld = recipients.every(({ identifiers }) => !identifiers?.some((one) => one !== null));
  const isPerson = (one: InstitutionFields) => mayBeHeld && isFellow(one.name, award.instrument?.value, names);
  const isHeld = recipients.length > 0 && recipients.every(isPerson);
  const kept = named.filter((one) => !isPerson(one));
  const institutions = kept.map((one) => institution(out, one, agency));
  /** Place among those that are kept. */
  const placeOf = (at: number | null) => {
    const place = at === null ? -1 : kept.indexOf(places[at]!);
    return place < 0 ? null : place;
  };
  const programs = (award.programs ?? []).map(({ path, scheme, code, name }) => ({
    name,
    scheme,
    code,
    said: out.line(path, `Program ${scheme ?? ''}: ${code ?? ''} ${name}`.replace(/ +/g, ' ').replace(' :', ':')),
  }));
  const awardIdentifiers = stated(award.awardIdentifiers);
  const unit = award.unit ?? (award.number && { path: award.number.path, units: [] });
  const units = [...(unit ? [unit] : []), ...(award.payers ?? [])].map((one) => unitMention(out, agency, one));
  for (const { label, value, path } of award.notes ?? []) out.line(path, `${label}: ${value}`);
  const appropriations = plain(out, award.appropriations, 'Appropriations', (funds) =>
    funds.map(({ code }) => code).join(', '),
  );
  out.blank();
  const abstract = bare(out, award.abstract, '');
  const statement: Statement = {
    place: isRecord ? 'award' : 'project[0]',
    isRecord,
    ...(award.isProject === false ? { isProject: false } : {}),
    ...(awardIdentifiers.length === 0 ? {} : { awardIdentifiers }),
    agency: agency.code,
    number,
    title,
    abstract,
    isTruncated: award.shown !== undefined && abstract !== null && !endsSentence(abstract.value),
    awardedAmount: isRecord ? awardedAmount : null,
    obligations,
    estimatedTotalAmount,
    announcedAmounts:
      isRecord || awardedAmount === null
        ? []
        : [{ ...awardedAmount, value: { ...awardedAmount.value, covers: title?.value ?? '' } }],
    startDate,
    endDate,
    awardInstrument,
    transactionType,
    assistanceListings,
    appropriations,
    url: bare(out, award.page, ''),
    people: people.map((one) => ({ ...one.mention, institution: placeOf(one.mention.institution) })),
    peopleComplete,
    ...(award.completeRoles ? { completeRoles: award.completeRoles } : {}),
    institutions,
    ...(award.institutionsComplete === false ? { institutionsComplete: false } : {}),
    programs,
    programsComplete,
    units,
    ...(award.payers ? { unitsComplete: false } : {}),
    ...(isHeld ? { heldByInvestigator: true } : {}),
  };
  return contentOf(report, {
    title: title?.value ?? '',
    url: award.url === undefined && number !== null ? (agency.awardUrl?.(number.value) ?? null) : (award.url ?? null),
    asOf: award.asOf ?? null,
    text: out.text,
    statements: isRecord && number === null ? [] : [statement],
  });
}

function unitMention(
  out: Rendering,
  agency: Agency,
  { path, units, name = null, level = null, code = null }: UnitFields,
) {
  const whole = [agency.code, ...units];
  const shown = `Unit: ${whole.join(' > ')}${name === null ? '' : ` (${name})`}`;
  return { path: whole, name, level, orgCode: code, said: out.line(path, shown) };
}

const NOTHING = { title: '', url: null, publishedAt: null, asOf: null, text: '', statements: [] };

/** What a document says: what is left out it does not say. */
export const contentOf = (report: Report, said: Partial<Content>): Content => ({
  ...NOTHING,
  ...said,
  problems: report.problems,
});

/** The content of a text that is no record at all; its report says why. */
export const noContent = (report: Report): Content => contentOf(report, {});
