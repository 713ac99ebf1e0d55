/**
 * From what a document says to the rows of the evidence layer: one work row an award or project, one mention row a
 * person, and the written forms of institutions, programs and units that it uses.
 *
 * A row depends on its document alone, so that the graph is a function of the set of documents.
 */
import { byId, id, sha256 } from '../src/id.ts';
import type { Source } from '../src/model.ts';
import type { FormRecord, MentionRecord, RecordKey, SourceRecord, WorkRecord } from '../src/store/store.ts';
import type { InstitutionForm, MentionData, ProgramForm, SourceData, UnitForm, WorkData } from './evidence-data.ts';
import { organisationKey, organisationOf } from './resolve/institutions/institution-match.ts';
import { institutionName, squashed } from './resolve/institutions/institution-name.ts';
import { nearKeys } from './resolve/institutions/institution-near.ts';
import { familyBlock } from './resolve/people/family-block.ts';
import { personKeys } from './resolve/people/person-keys.ts';
import { programBlock, programIdentifier } from './resolve/programs.ts';
import { siblingKeys } from './resolve/siblings.ts';
import { unitForms } from './resolve/units.ts';
import type { Document, InstitutionMention, PersonMention, Reading, Work } from './source.ts';
import { mentionName, type PersonName } from './text/person-name.ts';
import { abstractKeys, storyKeys, textKeyOf } from './text/telling-pairs.ts';
import { themesOf } from './themes/themes.ts';

/** Rows of one document. `refs` of each form is the number of times this document uses it. */
export interface EvidenceRows {
  readonly node: Source;
  readonly source: SourceRecord;
  readonly works: readonly WorkRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly forms: readonly FormRecord[];
  readonly keys: readonly RecordKey[];
}

const NEW = { node: null, reason: null, score: null } as const;

/** Form rows made so far, by kind and content: most awards name institutions, programs and units that others name. */
const made = new Map<string, FormRecord>();
const MOST_MADE = 50_000;

/** A form row; equal content gives the equal id. */
function form(kind: FormRecord['kind'], block: string, content: InstitutionForm | ProgramForm | UnitForm): FormRecord {
  const data = JSON.stringify(content);
  const known = made.get(kind + data);
  if (known !== undefined) return known;
  const formId = `${kind}:${sha256(data).slice(0, 32)}`;
  const row: FormRecord = { id: formId, kind, alias: id.mentioned(kind, formId), block, refs: 1, ...NEW, data };
  if (made.size >= MOST_MADE) made.clear();
  made.set(kind + data, row);
  return row;
}

/** The form of a written institution. */
export function institutionForm(mention: InstitutionMention): FormRecord {
  const name = institutionName(mention.name);
  return form('INSTITUTION', `I:${squashed(name.key)}`, {
    name: mention.name,
    uei: mention.uei,
    ror: mention.ror,
    parentUei: mention.parentUei,
    legalName: mention.legalName,
    city: mention.city,
    state: mention.state ?? name.state,
    country: mention.country,
    isRecord: mention.part !== 'AFFILIATION',
  });
}

function makeFormKeys(row: FormRecord): string[] {
  if (row.kind === 'INSTITUTION') {
    const form = JSON.parse(row.data) as InstitutionForm;
    const { uei, ror } = form;
    const match = organisationOf(form);
    const meant = ror ?? (match === null ? null : organisationKey(match.organisation));
    return [
      ...(uei === null ? [] : [`uei:${uei}`]),
      ...(ror === null ? [] : [`ror:${ror}`]),
      ...(meant === null ? [] : [`organisation:${meant}`]),
      ...nearKeys(form),
    ];
  }
  if (row.kind === 'PROGRAM') {
    const identifier = programIdentifier(JSON.parse(row.data) as ProgramForm);
    return identifier === null ? [] : [identifier];
  }
  return [];
}

/** The keys of the last forms: a form's id is a digest of all that its keys depend on, and awards repeat their forms. */
const keysOfForms = new Map<string, string[]>();
const MOST_FORMS = 50_000;

/** Identifiers and names by which forms of different blocks are resolved together. */
export function formKeys(row: FormRecord): string[] {
  const known = keysOfForms.get(row.id);
  if (known !== undefined) return known;
  if (keysOfForms.size >= MOST_FORMS) keysOfForms.clear();
  const keys = makeFormKeys(row);
  keysOfForms.set(row.id, keys);
  return keys;
}

/** UEI of the body that an institution belongs to, where its form states one that is not its own; else null. */
export function parentUei(row: FormRecord): string | null {
  if (row.kind !== 'INSTITUTION') return null;
  const { uei, parentUei: parent } = JSON.parse(row.data) as InstitutionForm;
  return uei === null || parent === uei ? null : parent;
}

/** Block of a person: officers apart from researchers, officers by folded family name. */
function personBlock(person: PersonMention, name: PersonName): string {
  return person.personKind === 'PROGRAM_OFFICER' ? `officer:${name.familyKey}` : `person:${familyBlock(name)}`;
}

/** `bartlett p`: enough to see the same colleague again. */
function colleague(name: PersonName | null): string {
  return name === null ? '' : `${name.familyKey} ${name.givenKeys[0]?.[0] ?? ''}`;
}

/** The award's node id where the work states a number of an agency whose numbers we know, else null. */
export function awardIdOf(work: Pick<Work, 'agency' | 'number' | 'isRecord'>): string | null {
  if (work.number === null || work.agency === null) return null;
  if (work.isRecord || work.agency !== 'NSF') return id.award(work.agency, work.number.value);
  // An article writes NSF's numbers with a division before them: BDI-0641025.
  const digits = /(?:^|[^0-9])(\d{7})$/.exec(work.number.value)?.[1];
  return digits === undefined ? id.award(work.agency, work.number.value) : id.award('NSF', digits);
}

interface WorkRows {
  readonly work: WorkRecord;
  readonly mentions: readonly MentionRecord[];
  readonly forms: readonly FormRecord[];
  readonly keys: readonly RecordKey[];
}

function workRows(reading: Reading, source: string, digest: string, work: Work): WorkRows {
  const workId = `${digest.slice(0, 32)}#${work.place}`;
  const award = awardIdOf(work);
  // Where an award's own record stands before anybody knows its siblings. An article's place is found by resolution.
  const project = work.isRecord && award !== null ? id.projectOfAward(award) : null;
  const institutions = work.institutions.map(institutionForm);
  const programs = work.programs.map(({ name, programKind, code }) =>
    form('PROGRAM', programBlock(name), {
      name,
      programKind,
      code: code === null ? null : code.slice(0, 4).toUpperCase(),
    }),
  );
  const units = work.units.map((unit) => unitForms(unit).map((u) => form('FUNDING_UNIT', `U:${u.path.join('/')}`, u)));
  const recipient = work.institutions.findIndex(({ part }) => part === 'RECIPIENT');
  const themes = themesOf(work.title?.value ?? null, work.abstract?.value ?? null);
  const lowestUnit = units[0]?.at(-1)?.block ?? null;
  const names = work.people.map(mentionName);
  const researchers = work.people.flatMap(({ personKind, role }, i) =>
    personKind === 'RESEARCHER' ? [{ i, role, colleague: colleague(names[i]!) }] : [],
  );
  const published = reading.publishedAt;
  const mentionId = (i: number) => `${workId}.people[${i}]`;

  const mentions = work.people.flatMap((person, i): MentionRecord[] => {
    const name = names[i]!;
    if (name === null) return [];
    const isOfficer = person.personKind === 'PROGRAM_OFFICER';
    const isInferredInstitution = person.institution === null && !isOfficer && work.isRecord && recipient >= 0;
    const at = person.institution ?? (isInferredInstitution ? recipient : null);
    const data: MentionData = {
      person,
      extractor: reading.extractor,
      kind: reading.kind,
      isInferredInstitution,
      team: isOfficer ? [] : researchers.flatMap((other) => (other.i === i ? [] : [other.colleague])).sort(byId),
      unit: lowestUnit,
      firstDate: work.startDate?.value ?? published,
      lastDate: work.endDate?.value ?? published,
      themes: themes.map(({ phrase }) => phrase),
    };
    return [
      {
        id: mentionId(i),
        source,
        work: workId,
        alias: id.mentioned('PERSON', mentionId(i)),
        block: personBlock(person, name),
        form: at === null ? null : (institutions[at]?.id ?? null),
        project,
        ...NEW,
        data: JSON.stringify(data),
      },
    ];
  });

  const text = work.isRecord ? work.abstract?.value : reading.works.length === 1 ? reading.text : work.abstract?.value;
  const terms = (work.isRecord ? abstractKeys : storyKeys)(text ?? '');
  const textKey = work.isRecord ? textKeyOf(terms) : null;
  const { people: _people, ...rest } = work;
  const data: WorkData = {
    ...rest,
    institutionForms: institutions.map((f) => f.id),
    programForms: programs.map((f) => f.id),
    unitForms: units.map((path) => path.at(-1)!.id),
    leads: researchers
      .flatMap(({ role, colleague }) => (role === 'PRINCIPAL_INVESTIGATOR' ? [colleague] : []))
      .sort(byId),
    textKey,
    themes: themes.map(({ phrase, score, from, start, end }) => {
      // The abstract's passages can be found again in the source's text only where it holds the abstract as it is.
      const offset = (from === 'TITLE' ? work.title : work.abstract)?.said.start ?? null;
      return {
        phrase,
        score,
        start: offset === null ? null : offset + start,
        end: offset === null ? null : offset + end,
      };
    }),
    isOnlyWork: reading.works.length === 1,
    kind: reading.kind,
    extractor: reading.extractor,
    asOf: reading.asOf,
    publishedAt: reading.publishedAt,
    sourceTitle: reading.title,
  };
  const forms = [...institutions, ...programs, ...units.flat()];
  const keys: RecordKey[] = [
    ...(work.isRecord ? siblingKeys(work.title?.value ?? null, textKey) : []).map((key) => ({
      table: 'work' as const,
      key,
      id: workId,
    })),
    ...terms.map((h) => ({ table: 'work' as const, key: `${work.isRecord ? 'abstract' : 'story'}:${h}`, id: workId })),
    ...work.people.flatMap((person, i) =>
      names[i] === null
        ? []
        : personKeys(person, names[i]).map((key) => ({ table: 'mention' as const, key, id: mentionId(i) })),
    ),
    ...forms.flatMap((f) => formKeys(f).map((key) => ({ table: 'form' as const, key, id: f.id }))),
    ...institutions.flatMap((f) => {
      const parent = parentUei(f);
      return parent === null
        ? []
        : [
            { table: 'form' as const, key: `parent:${parent}`, id: f.id },
            { table: 'work' as const, key: `child:${f.id}`, id: workId },
          ];
    }),
  ];
  return {
    work: {
      id: workId,
      source,
      award,
      isRecord: work.isRecord ? 1 : 0,
      alias: id.projectOfWork(workId),
      project,
      reason: null,
      score: null,
      data: JSON.stringify(data),
    },
    mentions,
    forms,
    keys,
  };
}

/** The rows of one read document. */
export function evidenceRows(document: Document, reading: Reading): EvidenceRows {
  const source = id.source(document.digest);
  const works = reading.works.map((work) => workRows(reading, source, document.digest, work));
  const forms = new Map<string, FormRecord>();
  for (const row of works.flatMap((w) => w.forms)) {
    const known = forms.get(row.id);
    forms.set(row.id, known === undefined ? row : { ...known, refs: known.refs + 1 });
  }
  const keys = new Map(works.flatMap((w) => w.keys).map((key) => [`${key.table} ${key.key} ${key.id}`, key]));
  return {
    node: {
      kind: 'SOURCE',
      id: source,
      sourceKind: reading.kind,
      title: reading.title,
      address: reading.address,
      publishedAt: reading.publishedAt,
      asOf: reading.asOf,
      digest: document.digest,
      text: reading.text,
    },
    source: {
      id: source,
      status: 'INGESTED',
      places: JSON.stringify([document.place]),
      data: JSON.stringify({
        extractor: reading.extractor,
        problems: reading.problems,
        forms: [...forms.values()].map((f) => [f.id, f.refs]),
      } satisfies SourceData),
    },
    works: works.map((w) => w.work),
    mentions: works.flatMap((w) => w.mentions),
    forms: [...forms.values()],
    keys: [...keys.values()],
  };
}
