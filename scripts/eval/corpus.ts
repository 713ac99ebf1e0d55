/**
 * What the evaluation resolves: every investigator that NSF's yearly files name, read and parted by the product's own
 * code, with the identifiers taken away. The hidden NSF id is kept beside, for scoring alone.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { byId } from '../../src/id.ts';
import type { FormRecord, MentionRecord } from '../../src/store/store.ts';
import type { WorkReading } from '../../ingest/assemble/readings.ts';
import { readPaths } from '../../ingest/documents.ts';
import type { InstitutionForm, MentionData, WorkData } from '../../ingest/evidence-data.ts';
import { evidenceRows, institutionForm } from '../../ingest/evidence.ts';
import { namedInstitution, UNSAID } from '../../ingest/named-institution.ts';
import { awardItem } from '../../ingest/resolve/award-item.ts';
import { resolveInstitutions } from '../../ingest/resolve/institutions.ts';
import { yearOf, type PersonItem } from '../../ingest/resolve/people/person-item.ts';
import { resolveProjects, type AwardItem } from '../../ingest/resolve/siblings.ts';
import type { Document, PersonMention } from '../../ingest/source.ts';
import { extract } from '../../ingest/sources/index.ts';
import { mentionName } from '../../ingest/text/person-name.ts';
import { everydayForm } from './everyday.ts';

/** One mention as the person layer would see it, with the truth beside it. */
export interface EvalMention {
  readonly person: PersonMention;
  /** Everything of the item but the name, which the harder sets write anew. */
  readonly item: Omit<PersonItem, 'name'>;
  readonly institutionName: string | null;
  /** The institution that the product takes its everyday form for (`UC Berkeley`); null where it has none. */
  readonly everydayInstitution: string | null;
  readonly award: string;
  /** Year of the file: `2023`. */
  readonly file: string;
  /** Hidden from resolution. */
  readonly nsfId: string;
}

const YEARS = fileURLToPath(new URL('../../../shared/nsf/', import.meta.url));

/** An institution form without its identifiers. */
function hidden(row: FormRecord): FormRecord {
  const form = JSON.parse(row.data) as InstitutionForm;
  return { ...row, data: JSON.stringify({ ...form, uei: null, ror: null, parentUei: null } satisfies InstitutionForm) };
}

/** Form ids to resolved institutions: as the form layer does it, without identifiers. */
function institutionsOf(forms: Iterable<FormRecord>): Map<string, { node: string; state: string | null }> {
  const rows = [...forms].filter(({ kind }) => kind === 'INSTITUTION').map(hidden);
  const found = new Map<string, { node: string; state: string | null }>();
  for (const { node, members } of resolveInstitutions(rows))
    for (const { form } of members)
      found.set(form.id, { node: node.id, state: (JSON.parse(form.data) as InstitutionForm).state });
  return found;
}

/** The form of an institution as an article writes it, by the name in the records. */
function everydayForms(forms: Iterable<FormRecord>): Map<string, FormRecord> {
  const found = new Map<string, FormRecord>();
  for (const { kind, data } of forms) {
    const { name } = JSON.parse(data) as InstitutionForm;
    const everyday = kind === 'INSTITUTION' ? everydayForm(name) : null;
    if (everyday !== null) found.set(name, institutionForm(namedInstitution(everyday, UNSAID)));
  }
  return found;
}

interface Read {
  readonly mentions: { row: MentionRecord; award: string; file: string }[];
  readonly forms: Map<string, FormRecord>;
  readonly awards: AwardItem[];
}

/** Which awards of a folder of yearly archives: all of them, or the first some of one year. */
export interface Part {
  readonly folder?: string | undefined;
  /** `2023` */
  readonly file?: string;
  readonly first?: number;
}

/** The awards with the year of their archive. */
export async function* documentsOf({ folder = YEARS, file, first = Infinity }: Part): AsyncGenerator<{
  readonly document: Document;
  readonly file: string;
}> {
  let left = first;
  for (const zip of (await readdir(folder)).filter((name) => name.endsWith('.zip')).sort(byId)) {
    const year = zip.replace(/\.zip$/, '');
    if (file !== undefined && file !== year) continue;
    for await (const document of readPaths([`${folder}/${zip}`])) {
      if (left-- <= 0) return;
      yield { document, file: year };
    }
  }
}

async function read(part: Part): Promise<Read> {
  const found: Read = { mentions: [], forms: new Map(), awards: [] };
  for await (const { document, file } of documentsOf(part)) {
    const { reading } = extract(document);
    if (reading === null) continue;
    const { works, mentions, forms } = evidenceRows(document, reading);
    for (const form of forms) found.forms.set(form.id, form);
    for (const row of works) {
      if (row.award === null) continue;
      const record: WorkReading = { row, data: JSON.parse(row.data) as WorkData, mentions: [] };
      found.awards.push(awardItem(row.award, [record]));
      for (const mention of mentions)
        if (mention.work === row.id) found.mentions.push({ row: mention, award: row.award, file });
    }
  }
  return found;
}

/** Investigators of the awards, in order of award and place. */
export async function* corpus(part: Part = {}): AsyncGenerator<EvalMention> {
  const { mentions, forms, awards } = await read(part);
  const everyday = everydayForms(forms.values());
  const institutions = institutionsOf([...forms.values(), ...everyday.values()]);
  const projects = new Map<string, string>();
  for (const project of resolveProjects(awards)) for (const award of project) projects.set(award, project[0]!);
  for (const { row, award, file } of mentions.sort((a, b) => byId(a.award, b.award) || byId(a.row.id, b.row.id))) {
    const data = JSON.parse(row.data) as MentionData;
    const nsfId = data.person.identifiers['nsf'];
    if (data.person.personKind !== 'RESEARCHER' || nsfId === undefined || mentionName(data.person) === null) continue;
    const at = row.form === null ? undefined : institutions.get(row.form);
    const form = row.form === null ? undefined : (JSON.parse(forms.get(row.form)!.data) as InstitutionForm);
    yield {
      person: { ...data.person, identifiers: {}, emailHash: null, said: [] },
      item: {
        id: row.id,
        identifiers: {},
        emailHash: null,
        institution: at?.node ?? null,
        isHome: !data.isInferredInstitution || data.person.role === 'PRINCIPAL_INVESTIGATOR',
        state: at?.state ?? null,
        project: projects.get(award) ?? null,
        unit: data.unit,
        year: yearOf(data.firstDate),
        team: data.team,
        themes: data.themes,
      },
      institutionName: form?.name ?? null,
      everydayInstitution: institutions.get(everyday.get(form?.name ?? '')?.id ?? '')?.node ?? null,
      award,
      file,
      nsfId,
    };
  }
}

/** The corpus, kept in a file between runs where one is named: reading the archives takes most of the time. */
export async function loadCorpus(cache: string | null, folder?: string): Promise<EvalMention[]> {
  const found: EvalMention[] = [];
  if (cache !== null && existsSync(cache)) {
    for await (const line of createInterface({ input: createReadStream(cache) }))
      found.push(JSON.parse(line) as EvalMention);
    return found;
  }
  for await (const mention of corpus({ folder })) found.push(mention);
  if (cache !== null) {
    const file = createWriteStream(cache);
    for (const mention of found) file.write(`${JSON.stringify(mention)}\n`);
    await new Promise((resolve) => file.end(resolve));
  }
  return found;
}
