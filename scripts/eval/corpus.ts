/**
 * What the evaluation resolves: every investigator that NSF's yearly files name, read and parted by the product's own
 * code, with the identifiers taken away. The hidden NSF id is kept beside, for scoring alone.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { valueOf } from '../../src/identifiers.ts';
import { byId } from '../../src/ids.ts';
import type { AffiliationBasis } from '../../src/model.ts';
import type { NameVariantRecord, MentionRecord } from '../../src/store/store.ts';
import type { StatementReading } from '../../ingest/resolve/assemble/readings.ts';
import { readPaths } from '../../ingest/documents.ts';
import type { InstitutionNameVariant, MentionData, StatementData } from '../../ingest/evidence-data.ts';
import { evidenceRows, institutionNameVariant } from '../../ingest/evidence.ts';
import { type Document, namedInstitution, type PersonMention, type Reading, UNSAID } from '../../ingest/statements.ts';
import { awardItem } from '../../ingest/resolve/assemble/transfers.ts';
import { resolveInstitutions } from '../../ingest/resolve/institutions.ts';
import { yearOf, type Mention } from '../../ingest/resolve/people/person-group.ts';
import { resolveProjects, type AwardItem } from '../../ingest/resolve/siblings.ts';
import { extract } from '../../ingest/formats/index.ts';
import { mentionName } from '../../ingest/names/person-name.ts';
import { workplace } from '../../ingest/names/workplace.ts';
import { everydayNameVariant } from './everyday.ts';

/** One mention as the person layer would see it, with the truth beside it. */
export interface EvalMention {
  readonly person: PersonMention;
  /** Everything of the item but the name, which the harder sets write anew. */
  readonly item: Omit<Mention, 'name'>;
  readonly institutionName: string | null;
  /** The institution that the product takes its everyday form for (`UC Berkeley`); null where it has none. */
  readonly everydayInstitution: string | null;
  readonly award: string;
  /** Year of the file: `2023`. */
  readonly file: string;
  /** Hidden from resolution. */
  readonly nsfId: string;
  /** Where the record places the person, with the mail domain, which is hidden from resolution; and when. */
  readonly workplace: {
    readonly basis: AffiliationBasis;
    readonly institution: string | null;
    readonly from: string;
    readonly to: string;
  } | null;
}

const YEARS = fileURLToPath(new URL('../../../shared/nsf/', import.meta.url));

/** An institution form without its identifiers. */
function hidden(row: NameVariantRecord): NameVariantRecord {
  const nameVariant = JSON.parse(row.data) as InstitutionNameVariant;
  return {
    ...row,
    data: JSON.stringify({ ...nameVariant, identifiers: [], parent: null } satisfies InstitutionNameVariant),
  };
}

/** Form ids to resolved institutions: as the form layer does it, without identifiers. */
function institutionsOf(
  nameVariants: Iterable<NameVariantRecord>,
): Map<string, { node: string; state: string | null }> {
  const rows = [...nameVariants].filter(({ kind }) => kind === 'INSTITUTION').map(hidden);
  const found = new Map<string, { node: string; state: string | null }>();
  for (const { node, members } of resolveInstitutions(rows))
    for (const { nameVariant } of members)
      found.set(nameVariant.id, {
        node: node.id,
        state: (JSON.parse(nameVariant.data) as InstitutionNameVariant).state,
      });
  return found;
}

/** The form of an institution as an article writes it, by the name in the records. */
function everydayNameVariants(nameVariants: Iterable<NameVariantRecord>): Map<string, NameVariantRecord> {
  const found = new Map<string, NameVariantRecord>();
  for (const { kind, data } of nameVariants) {
    const { name } = JSON.parse(data) as InstitutionNameVariant;
    const everyday = kind === 'INSTITUTION' ? everydayNameVariant(name) : null;
    if (everyday !== null) found.set(name, institutionNameVariant(namedInstitution(everyday, UNSAID)));
  }
  return found;
}

interface Read {
  readonly mentions: { row: MentionRecord; award: string; file: string; place: Placed | undefined }[];
  readonly nameVariants: Map<string, NameVariantRecord>;
  readonly awards: AwardItem[];
}

/** A reading without what its e-mail addresses tell. */
const withoutMail = (reading: Reading): Reading => ({
  ...reading,
  statements: reading.statements.map((statement) => ({
    ...statement,
    people: statement.people.map(({ mailDomain: _, ...person }) => ({ ...person, emailHash: null })),
  })),
});

interface Placed {
  readonly basis: AffiliationBasis;
  readonly institution: NameVariantRecord;
}

/** Where the people of a record work, their mail domains seen, by the end of their mentions' ids. */
function placesIn(reading: Reading): Map<string, Placed> {
  const found = new Map<string, Placed>();
  for (const { place, people, institutions } of reading.statements) {
    const recipient = institutions.find(({ part }) => part === 'RECIPIENT');
    for (const [i, person] of people.entries()) {
      if (recipient === undefined || person.institution !== null) continue;
      const { basis, elsewhere } = workplace(person, person.role === 'PRINCIPAL_INVESTIGATOR', recipient);
      found.set(`${place}.people[${String(i)}]`, {
        basis,
        institution: institutionNameVariant(elsewhere ?? recipient),
      });
    }
  }
  return found;
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
  const found: Read = { mentions: [], nameVariants: new Map(), awards: [] };
  for await (const { document, file } of documentsOf(part)) {
    const { reading } = extract(document);
    if (reading === null) continue;
    const { statements, mentions, nameVariants } = evidenceRows(document, withoutMail(reading));
    for (const nameVariant of nameVariants) found.nameVariants.set(nameVariant.id, nameVariant);
    const places = placesIn(reading);
    for (const { institution } of places.values()) found.nameVariants.set(institution.id, institution);
    for (const row of statements) {
      if (row.award === null) continue;
      const record: StatementReading = { row, data: JSON.parse(row.data) as StatementData, mentions: [] };
      found.awards.push(awardItem(row.award, [record]));
      for (const mention of mentions)
        if (mention.statement === row.id)
          found.mentions.push({
            row: mention,
            award: row.award,
            file,
            place: places.get(mention.id.replace(/^.*#/, '')),
          });
    }
  }
  return found;
}

/** Investigators of the awards, in order of award and place. */
export async function* corpus(part: Part = {}): AsyncGenerator<EvalMention> {
  const { mentions, nameVariants, awards } = await read(part);
  const everyday = everydayNameVariants(nameVariants.values());
  const institutions = institutionsOf([...nameVariants.values(), ...everyday.values()]);
  const projects = new Map<string, string>();
  for (const project of resolveProjects(awards)) for (const award of project) projects.set(award, project[0]!);
  for (const { row, award, file, place } of mentions.sort(
    (a, b) => byId(a.award, b.award) || byId(a.row.id, b.row.id),
  )) {
    const data = JSON.parse(row.data) as MentionData;
    const nsfId = valueOf(data.person.identifiers, 'nsf');
    if (data.person.personKind !== 'RESEARCHER' || nsfId === null || mentionName(data.person) === null) continue;
    const at = row.nameVariant === null ? undefined : institutions.get(row.nameVariant);
    const nameVariant =
      row.nameVariant === null
        ? undefined
        : (JSON.parse(nameVariants.get(row.nameVariant)!.data) as InstitutionNameVariant);
    yield {
      person: { ...data.person, identifiers: [], emailHash: null, said: [] },
      item: {
        id: row.id,
        record: row.statement,
        identifiers: [],
        emailHash: null,
        institution: at?.node ?? null,
        isHome: data.basis !== 'RECIPIENT_OF_AWARD',
        state: at?.state ?? null,
        project: projects.get(award) ?? null,
        unit: data.unit,
        year: yearOf(data.firstDate),
        team: data.team,
        themes: data.themes,
        officer: data.officer,
        fingerprint: data.fingerprint,
      },
      institutionName: nameVariant?.name ?? null,
      everydayInstitution: institutions.get(everyday.get(nameVariant?.name ?? '')?.id ?? '')?.node ?? null,
      award,
      file,
      nsfId,
      workplace:
        place === undefined
          ? null
          : {
              basis: place.basis,
              institution: institutions.get(place.institution.id)?.node ?? null,
              from: data.firstDate ?? '',
              to: data.lastDate ?? '9',
            },
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
