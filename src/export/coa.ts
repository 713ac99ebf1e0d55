/**
 * The table of collaborators that NSF asks of every senior person of a proposal: Collaborators & Other Affiliations,
 * table 4, rows "C:" (collaborators on projects in the last 48 months), and rows "A:" (co-authors) where a list of the person's
 * publications is given: they are not in the graph.
 */
import { dataList } from '../data.ts';
import { isDay } from '../day.ts';
import { badInput } from '../errors.ts';
import { sortKey } from '../text.ts';
import { byId } from '../ids.ts';
import type { Person } from '../model.ts';
import type { Affiliation } from '../query/affiliation.ts';
import { affiliationsOf, shownAffiliation } from '../query/affiliation.ts';
import { notOfKind, resolveId } from '../query/resolve-id.ts';
import type { Store } from '../store/store.ts';
import { csv } from './csv-text.ts';
import type { SharedWork } from './shared-work.ts';
import { sharedWork, wholeSpan } from './shared-work.ts';

const MONTHS = 48;
const TEMPLATE = 'export/coa-tables.txt';

/** The name of the template's one sheet. */
export const coaSheet = (): string => dataList(TEMPLATE, 'sheet')[0]!;

/** A table of the template: what it asks, and the heads of its columns. */
export function coaTemplate(table: '1' | '2' | '3' | '4' | '5'): {
  about: readonly string[];
  heads: readonly string[];
} {
  const lines = dataList(TEMPLATE, table);
  return { about: lines.slice(0, -1), heads: lines.at(-1)!.split('\t') };
}

/** A collaborator of the 48 months. */
export interface Collaborator {
  readonly person: Person;
  readonly home: Affiliation | null;
  /** Last day on which both took part, at most the day of the table; null where nothing says. */
  readonly lastActive: string | null;
  /** What the two share in the 48 months. */
  readonly work: readonly SharedWork[];
}

/** What a list of publications says of somebody's co-authors. Places are as `papers.bib#3`. */
export interface CoAuthors {
  readonly rows: readonly {
    /** Family name, given names. */
    readonly name: string;
    /** As the latest publication states it that states one. */
    readonly affiliation: string | null;
    /** Date of the latest publication, as far as it is stated: `2022-05-03`, `2022-05` or `2022`. */
    readonly lastActive: string;
    readonly works: readonly { readonly place: string; readonly title: string }[];
  }[];
  /** Places of publications without a date, and of those that do not name the person: both are left out. */
  readonly undated: readonly string[];
  readonly withoutPerson: readonly string[];
  /** Authors that are no person's name, `others` among them where a list is cut. */
  readonly unread: readonly string[];
}

/** Finds the co-authors of somebody with these names between two days (ISO). */
export type FindCoAuthors = (request: {
  readonly names: readonly string[];
  readonly since: string;
  readonly asOf: string;
}) => CoAuthors;

export interface CoaTable {
  readonly person: Person;
  /** The day that the 48 months end on. */
  readonly asOf: string;
  readonly rows: number;
  /** By family name. */
  readonly collaborators: readonly Collaborator[];
  /** Collaborators who are not in the table: shared work ended before the 48 months, or begins after the day. */
  readonly earlier: number;
  readonly later: number;
  /** Null where no publications were given. */
  readonly coAuthors: CoAuthors | null;
  /** As CSV. */
  readonly text: string;
}

/**
 * The table of one person. `asOf` is the day of the proposal (ISO); absent: today. A collaborator is who shares a project
 * at some time of the 48 months before it; a part that ended counts until its own end. Co-authors
 * stand below them. Rejects with `BAD_USER_INPUT`.
 */
export async function coaTable(
  store: Store,
  id: string,
  asOf?: string,
  findCoAuthors?: FindCoAuthors,
): Promise<CoaTable> {
  const person = await resolveId(store, id);
  if (person?.kind !== 'PERSON') throw notOfKind('person', ['PERSON'], id, person);
  const day = asOf === undefined ? new Date().toISOString().slice(0, 10) : isoDay(asOf);
  const since = monthsBefore(day, MONTHS);
  const all = [...(await sharedWork(store, person.id))].filter(([, work]) => work.length > 0);
  const active = all.flatMap(([target, shared]) => {
    const work = shared.filter(({ span }) => span.start <= day && span.end >= since);
    const last = wholeSpan(work.map(({ span }) => span));
    return last ? [{ target, last, work }] : [];
  });
  const later = all.filter(([, work]) => work.every(({ span }) => span.start > day)).length;
  const ids = active.map(({ target }) => target);
  const people = (await store.nodes(ids)) as (Person | null)[];
  const homes = await affiliationsOf(store, ids);
  const collaborators = active
    .flatMap(({ target, last: { end, isEndKnown }, work }, place): Collaborator[] => {
      const collaborator = people[place];
      // Work that goes on is active to this day.
      const lastActive = isEndKnown ? (end < day ? end : day) : null;
      return collaborator ? [{ person: collaborator, home: homes.get(target) ?? null, lastActive, work }] : [];
    })
    .sort((a, b) => byId(sortKey(nameOf(a.person)), sortKey(nameOf(b.person))) || byId(a.person.id, b.person.id));
  const rows = collaborators.map(({ person: each, home, lastActive }) => [
    'C:',
    nameOf(each),
    home ? shownAffiliation(home) : '',
    '',
    lastActive === null ? '' : american(lastActive),
  ]);
  const coAuthors = findCoAuthors?.({ names: [person.name, ...person.otherNames], since, asOf: day }) ?? null;
  const authorRows = (coAuthors?.rows ?? []).map(({ name, affiliation, lastActive }) => [
    'A:',
    name,
    affiliation ?? '',
    '',
    american(lastActive),
  ]);
  const { heads } = coaTemplate('4');
  const columns = heads.map((name) => ({ name, type: 'string' as const }));
  const table = [...rows, ...authorRows].map((row) =>
    Object.fromEntries(heads.map((name, place) => [name, row[place] ?? ''])),
  );
  const earlier = all.length - active.length - later;
  const text = csv(columns, table);
  return { person, asOf: day, rows: rows.length, collaborators, earlier, later, coAuthors, text };
}

/** Family name first, as the form wants it. */
export function nameOf({ name, familyName, givenNames, suffix }: Person): string {
  const given = [givenNames, suffix].filter(Boolean).join(' ');
  return familyName && given ? `${familyName}, ${given}` : name;
}

function isoDay(text: string): string {
  if (isDay(text)) return text;
  throw badInput(`asOf: expected a day as 2025-01-31, found '${text}'`);
}

/** The same day of an earlier month, or that month's last. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** `05/03/2022`; of a month or a year `05/2022`, `2022`. */
export function american(day: string): string {
  const [year, ...rest] = day.split('-');
  return [...rest, year].join('/');
}
