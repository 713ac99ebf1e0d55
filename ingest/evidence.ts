/**
 * From what a document says to the rows of the evidence layer: one statement row an award or project, one mention row a
 * person, and the name variants of institutions, programs and units that it uses.
 *
 * A row depends on its document alone, so that the graph is a function of the set of documents.
 */
import { byId, id, sha256 } from '../src/ids.ts';
import { identifierKey, sortedIdentifiers, valueOf } from '../src/identifiers.ts';
import type { Identifier, Source } from '../src/model.ts';
import type { NameVariantRecord, MentionRecord, RecordKey, SourceRecord, StatementRecord } from '../src/store/store.ts';
import type {
  InstitutionNameVariant,
  MentionData,
  ProgramNameVariant,
  SourceData,
  UnitNameVariant,
  StatementData,
} from './evidence-data.ts';
import { organisationKey, organisationOf } from './names/institutions/match.ts';
import { institutionName, withoutSpaces } from './names/institutions/name.ts';
import { nearKeys } from './names/institutions/nearly.ts';
import { familyBlock } from './names/person-keys.ts';
import { personKeys } from './names/person-keys.ts';
import { programBlock, programCode, programIdentifier } from './names/program-keys.ts';
import { unitNameVariants } from './names/units.ts';
import { STATED, workplace } from './names/workplace.ts';
import { siblingKeys } from './text/title-keys.ts';
import { countryOf, stateOf } from '../src/places.ts';
import { agencyOf, INSTITUTION_SCHEMES } from './agencies/index.ts';
import type { Document, InstitutionMention, PersonMention, Reading, Statement } from './statements.ts';
import { mentionName, type PersonName } from './names/person-name.ts';
import { scrubRaw } from './text/contacts.ts';
import { fingerprint } from './text/fingerprint.ts';
import { abstractKeys, storyKeys, textKeyOf } from './text/rare-bigrams.ts';
import { weighedWords } from './text/weighed-words.ts';
import { themesOf } from './themes/themes.ts';

/** Rows of one document. `refs` of each form is the number of times this document uses it. */
export interface EvidenceRows {
  readonly node: Source;
  readonly source: SourceRecord;
  readonly statements: readonly StatementRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly nameVariants: readonly NameVariantRecord[];
  readonly keys: readonly RecordKey[];
}

const NEW = { node: null, reason: null, score: null } as const;

/** Form rows made so far, by kind and content: most awards name institutions, programs and units that others name. */
const made = new Map<string, NameVariantRecord>();
const MOST_MADE = 50_000;

/** A form row; equal content gives the equal id. */
function nameVariant(
  kind: NameVariantRecord['kind'],
  block: string,
  content: InstitutionNameVariant | ProgramNameVariant | UnitNameVariant,
): NameVariantRecord {
  const data = JSON.stringify(content);
  const known = made.get(kind + data);
  if (known !== undefined) return known;
  const nameVariantId = `${kind}:${sha256(data).slice(0, 32)}`;
  const row: NameVariantRecord = {
    id: nameVariantId,
    kind,
    alias: id.mentioned(kind, nameVariantId),
    block,
    refs: 1,
    ...NEW,
    data,
  };
  if (made.size >= MOST_MADE) made.clear();
  made.set(kind + data, row);
  return row;
}

/** The form of a written institution. */
export function institutionNameVariant(mention: InstitutionMention): NameVariantRecord {
  const name = institutionName(mention.name);
  const country = mention.country === null ? null : countryOf(mention.country);
  return nameVariant('INSTITUTION', `I:${withoutSpaces(name.key)}`, {
    name: mention.name,
    identifiers: sortedIdentifiers(mention.identifiers),
    parent: mention.parent,
    legalName: mention.legalName,
    city: mention.city,
    state: mention.state ?? (country === null ? name.state : stateOf(country, name.state)),
    country,
    isRecord: mention.part === 'RECIPIENT' || mention.part === 'PERFORMER',
    ...(mention.part === 'REGISTERED' ? { isRegistered: true } : {}),
  });
}

function makeNameVariantKeys(row: NameVariantRecord): string[] {
  if (row.kind === 'INSTITUTION') {
    const nameVariant = JSON.parse(row.data) as InstitutionNameVariant;
    const ror = valueOf(nameVariant.identifiers, 'ror');
    const match = organisationOf(nameVariant);
    const meant = ror ?? (match === null ? null : organisationKey(match.organisation));
    return [
      ...nameVariant.identifiers.filter(({ scheme }) => INSTITUTION_SCHEMES.includes(scheme)).map(identifierKey),
      ...(meant === null ? [] : [`organisation:${meant}`]),
      ...nearKeys(nameVariant),
    ];
  }
  if (row.kind === 'PROGRAM') {
    const identifier = programIdentifier(JSON.parse(row.data) as ProgramNameVariant);
    return identifier === null ? [] : [identifier];
  }
  return [];
}

/** The keys of the last forms: a form's id is a digest of all that its keys depend on, and awards repeat their forms. */
const keysOfNameVariants = new Map<string, string[]>();
const MOST_NAME_VARIANTS = 50_000;

/** Identifiers and names by which forms of different blocks are resolved together. */
export function nameVariantKeys(row: NameVariantRecord): string[] {
  const known = keysOfNameVariants.get(row.id);
  if (known !== undefined) return known;
  if (keysOfNameVariants.size >= MOST_NAME_VARIANTS) keysOfNameVariants.clear();
  const keys = makeNameVariantKeys(row);
  keysOfNameVariants.set(row.id, keys);
  return keys;
}

/** Identifier of the body that an institution belongs to, where its form states one that is not its own; else null. */
export function parentOf(row: NameVariantRecord): Identifier | null {
  if (row.kind !== 'INSTITUTION') return null;
  const { identifiers, parent } = JSON.parse(row.data) as InstitutionNameVariant;
  const own = parent && valueOf(identifiers, parent.scheme);
  return own === null || own === parent?.value ? null : parent;
}

/** Block of a person: officers apart from researchers, officers by folded family name. */
function personBlock(person: PersonMention, name: PersonName): string {
  return person.personKind === 'PROGRAM_OFFICER' ? `officer:${name.familyKey}` : `person:${familyBlock(name)}`;
}

/** `bartlett p`: enough to see the same colleague again. */
function colleague(name: PersonName | null): string {
  return name === null ? '' : `${name.familyKey} ${name.givenKeys[0]?.[0] ?? ''}`;
}

/** The award's node id where the statement states agency and number, else null. */
export function awardIdOf(statement: Pick<Statement, 'agency' | 'number' | 'isRecord'>): string | null {
  if (statement.number === null || statement.agency === null) return null;
  // An article writes numbers with a division before them: BDI-0641025.
  const number = agencyOf(statement.agency)?.awardNumber(statement.number.value);
  return id.award(statement.agency, number ?? statement.number.value);
}

/** How keys begin under which a record stands by another id of its award, and what adds to that award. */
export const AWARD_ID = 'id:';
export const AWARD_ID_OF = 'of:';

interface StatementRows {
  readonly statement: StatementRecord;
  readonly mentions: readonly MentionRecord[];
  readonly nameVariants: readonly NameVariantRecord[];
  readonly keys: readonly RecordKey[];
}

function statementRows(reading: Reading, source: string, digest: string, statement: Statement): StatementRows {
  const statementId = `${digest.slice(0, 32)}#${statement.place}`;
  const award = awardIdOf(statement);
  // Where an award's own record stands before anybody knows its siblings. An article's place is found by resolution.
  const project = statement.isRecord && award !== null ? id.projectOfAward(award) : null;
  const institutions = statement.institutions.map(institutionNameVariant);
  const programs = statement.programs.map(({ name, scheme, code }) =>
    nameVariant('PROGRAM', programBlock(name), {
      name,
      scheme,
      code: code === null ? null : programCode(scheme, code),
      agency: statement.agency,
    }),
  );
  const units = statement.units.map((unit) =>
    unitNameVariants(unit).map((u) => nameVariant('FUNDING_UNIT', `U:${u.path.join('/')}`, u)),
  );
  const recipient = statement.institutions.findIndex(({ part }) => part === 'RECIPIENT');
  const themes = themesOf(statement.title?.value ?? null, statement.abstract?.value ?? null);
  const abstract = weighedWords(statement.abstract?.value ?? '');
  const subject = fingerprint([weighedWords(statement.title?.value ?? ''), abstract]);
  const terms = statement.isRecord
    ? abstractKeys(abstract)
    : statement.isProject === false
      ? []
      : storyKeys(reading.statements.length === 1 ? weighedWords(reading.text) : abstract);
  const textKey = statement.isRecord ? textKeyOf(terms) : null;
  const lowestUnit = units[0]?.at(-1)?.block ?? null;
  const names = statement.people.map(mentionName);
  const researchers = statement.people.flatMap(({ personKind, role }, i) =>
    personKind === 'RESEARCHER' ? [{ i, role, colleague: colleague(names[i]!) }] : [],
  );
  const manager = names[statement.people.findIndex(({ personKind }) => personKind === 'PROGRAM_OFFICER')];
  const officer = manager ? `${manager.familyKey} ${manager.givenKeys[0] ?? ''}` : null;
  const published = reading.publishedAt;
  const isProject = statement.isProject !== false;
  const mentionId = (i: number) => `${statementId}.people[${i}]`;

  /** Where people work whom the statement's institutions do not tell of. */
  const workplaces: NameVariantRecord[] = [];
  const mentions = statement.people.flatMap((person, i): MentionRecord[] => {
    const name = names[i]!;
    if (name === null) return [];
    const isOfficer = person.personKind === 'PROGRAM_OFFICER';
    const isConcluded = person.institution === null && !isOfficer && statement.isRecord && recipient >= 0;
    // Of several who lead, the recipient is the institution of the one of whom the record says so.
    const isOnesStated = statement.people.some(({ institution }) => institution !== null);
    const isLead = person.role === 'PRINCIPAL_INVESTIGATOR' && !isOnesStated;
    const place = isConcluded
      ? workplace(person, isLead, statement.institutions[recipient]!)
      : person.institution === null
        ? null
        : STATED;
    const elsewhere = place?.elsewhere ? institutionNameVariant(place.elsewhere) : null;
    if (elsewhere !== null) workplaces.push(elsewhere);
    const at = person.institution ?? (isConcluded ? recipient : null);
    const data: MentionData = {
      person,
      extractor: reading.extractor,
      kind: reading.kind,
      basis: place?.basis ?? null,
      placeScore: place?.score ?? 0,
      team: isOfficer ? [] : researchers.flatMap((other) => (other.i === i ? [] : [other.colleague])).sort(byId),
      unit: lowestUnit,
      firstDate: (isProject ? statement.startDate?.value : person.startDate) ?? published,
      lastDate:
        (isProject ? statement.endDate?.value : (person.endDate ?? laterDay(reading.asOf, reading.fetchedAt))) ??
        published,
      themes: themes.map(({ phrase }) => phrase),
      officer,
      fingerprint: isOfficer ? '' : subject,
    };
    return [
      {
        id: mentionId(i),
        source,
        statement: statementId,
        alias: id.mentioned('PERSON', mentionId(i)),
        block: personBlock(person, name),
        nameVariant: elsewhere?.id ?? (at === null ? null : (institutions[at]?.id ?? null)),
        project,
        ...NEW,
        data: JSON.stringify(data),
      },
    ];
  });

  const { people: _people, ...rest } = statement;
  const data: StatementData = {
    ...rest,
    institutionNameVariants: institutions.map((f) => f.id),
    programNameVariants: programs.map((f) => f.id),
    unitNameVariants: units.map((path) => path.at(-1)!.id),
    leads: researchers
      .flatMap(({ role, colleague }) => (role === 'PRINCIPAL_INVESTIGATOR' ? [colleague] : []))
      .sort(byId),
    textKey,
    themes: themes.map(({ phrase, score, from, start, end }) => {
      // The abstract's passages can be found again in the source's text only where it holds the abstract as it is.
      const offset = (from === 'TITLE' ? statement.title : statement.abstract)?.said.start ?? null;
      return {
        phrase,
        score,
        start: offset === null ? null : offset + start,
        end: offset === null ? null : offset + end,
      };
    }),
    isOnlyStatement: reading.statements.length === 1,
    kind: reading.kind,
    rank: reading.rank,
    extractor: reading.extractor,
    asOf: reading.asOf,
    ...(reading.fetchedAt === undefined ? {} : { fetchedAt: reading.fetchedAt }),
    publishedAt: reading.publishedAt,
    sourceTitle: reading.title,
  };
  const nameVariants = [...institutions, ...workplaces, ...programs, ...units.flat()];
  const keys: RecordKey[] = [
    ...(statement.isRecord ? siblingKeys(statement.title?.value ?? null, textKey) : []).map((key) => ({
      table: 'statement' as const,
      key,
      id: statementId,
    })),
    ...terms.map((h) => ({
      table: 'statement' as const,
      key: `${statement.isRecord ? 'abstract' : 'story'}:${h}`,
      id: statementId,
    })),
    ...(statement.awardIdentifiers ?? []).map((identifier) => ({
      table: 'statement' as const,
      key: `${statement.isRecord ? AWARD_ID : AWARD_ID_OF}${identifierKey(identifier)}`,
      id: statementId,
    })),
    ...statement.people.flatMap((person, i) =>
      names[i] === null
        ? []
        : personKeys(person, names[i]).map((key) => ({ table: 'mention' as const, key, id: mentionId(i) })),
    ),
    ...nameVariants.flatMap((f) => nameVariantKeys(f).map((key) => ({ table: 'nameVariant' as const, key, id: f.id }))),
    ...institutions.flatMap((f) => {
      const parent = parentOf(f);
      return parent === null
        ? []
        : [
            { table: 'nameVariant' as const, key: `parent:${identifierKey(parent)}`, id: f.id },
            { table: 'statement' as const, key: `child:${f.id}`, id: statementId },
          ];
    }),
  ];
  return {
    statement: {
      id: statementId,
      source,
      award,
      isRecord: statement.isRecord ? 1 : 0,
      alias: id.projectOfStatement(statementId),
      project,
      reason: null,
      score: null,
      data: JSON.stringify(data),
    },
    mentions,
    nameVariants,
    keys,
  };
}

/** The day that a record describes: what was fetched was still so on that day. */
const laterDay = (asOf: string | null, fetchedAt = ''): string | null =>
  byId(fetchedAt.slice(0, 10), asOf ?? '') > 0 ? fetchedAt.slice(0, 10) : asOf;

/** The rows of one read document. */
export function evidenceRows(document: Document, reading: Reading): EvidenceRows {
  const source = id.source(document.digest);
  const statements = reading.statements.map((statement) => statementRows(reading, source, document.digest, statement));
  const nameVariants = new Map<string, NameVariantRecord>();
  for (const row of statements.flatMap((w) => w.nameVariants)) {
    const known = nameVariants.get(row.id);
    nameVariants.set(row.id, known === undefined ? row : { ...known, refs: known.refs + 1 });
  }
  const keys = new Map(statements.flatMap((w) => w.keys).map((key) => [`${key.table} ${key.key} ${key.id}`, key]));
  return {
    node: {
      kind: 'SOURCE',
      id: source,
      sourceKind: reading.kind,
      title: reading.title,
      url: reading.url,
      publishedAt: reading.publishedAt,
      asOf: laterDay(reading.asOf, reading.fetchedAt),
      digest: document.digest,
      text: reading.text,
    },
    source: {
      id: source,
      status: 'INGESTED',
      places: JSON.stringify([document.place]),
      data: JSON.stringify({
        extractor: reading.extractor,
        problems: reading.problems.map((one) => ({ ...one, found: scrubRaw(one.found) })),
        nameVariants: [...nameVariants.values()].map((f) => [f.id, f.refs]),
      } satisfies SourceData),
    },
    statements: statements.map((w) => w.statement),
    mentions: statements.flatMap((w) => w.mentions),
    nameVariants: [...nameVariants.values()],
    keys: [...keys.values()],
  };
}
