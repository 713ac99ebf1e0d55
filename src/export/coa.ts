/**
 * The table of collaborators that NSF asks of every senior person of a proposal: Collaborators & Other Affiliations,
 * table 4, rows "C:" (collaborators on projects in the last 48 months), and rows "A:" (co-authors) where a list of the person's
 * publications is given: they are not in the graph.
 */
import { badInput } from '../errors.ts';
import { sortKey } from '../text.ts';
import { byId } from '../ids.ts';
import { groupBy } from '../group-by.ts';
import type { Award, Edge, Person } from '../model.ts';
import { affiliationsOf, shownAffiliation } from '../query/affiliation.ts';
import { pairEdges } from '../query/pair.ts';
import { notOfKind, resolveId } from '../query/resolve-id.ts';
import type { Store } from '../store/store.ts';
import { csv } from './csv.ts';
import type { Column } from './table.ts';

const MONTHS = 48;

/** As the template heads them. */
const COLUMNS: readonly Column[] = [
  { name: '4', type: 'string' },
  { name: 'Name:', type: 'string' },
  { name: 'Organizational Affiliation', type: 'string' },
  { name: 'Optional (email, Department)', type: 'string' },
  { name: 'Last Active', type: 'string' },
];

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
  /** Collaborators who are not in the table: shared work ended before the 48 months, or begins after the day. */
  readonly earlier: number;
  readonly later: number;
  /** Null where no publications were given. */
  readonly coAuthors: CoAuthors | null;
  readonly text: string;
}

/** The days of somebody's part, or of what two share. */
interface Span {
  readonly start: string;
  readonly end: string;
  /** False where a part has ended and nothing says when. */
  readonly isEndKnown: boolean;
}
/** Stands for a day that nothing states. */
const [BEGINNING, OPEN] = ['0000-01-01', '9999-12-31'];

/** The days of one part: its own, where it states them, else those of its award. */
function spanOf({ startDate, endDate, isFormer }: Edge, award: Pick<Award, 'startDate' | 'endDate'>): Span {
  return {
    start: startDate ?? award.startDate ?? BEGINNING,
    end: endDate ?? award.endDate ?? OPEN,
    isEndKnown: endDate !== null || !isFormer,
  };
}

/** From the first of the starts to the last of the ends. */
function whole(spans: readonly Span[]): Span | null {
  const [first] = [...spans].sort((a, b) => byId(a.start, b.start));
  const [last] = [...spans].sort((a, b) => byId(b.end, a.end));
  return first && last ? { ...last, start: first.start } : null;
}

/** When both took part. */
function both(a: Span, b: Span): Span {
  const start = byId(a.start, b.start) >= 0 ? a.start : b.start;
  return { start, end: byId(a.end, b.end) <= 0 ? a.end : b.end, isEndKnown: a.isEndKnown && b.isEndKnown };
}

/** What a person and each collaborator share, a span a project. Projects without an award have no days and give none. */
async function sharedSpans(store: Store, person: string): Promise<Map<string, Span[]>> {
  const kinds = { from: 'PERSON', to: 'PERSON' } as const;
  const [page] = await store.linked({ ...kinds, ids: [person], withShared: true });
  const pairs = (page?.links ?? []).map(({ target, shared }) => ({ origin: person, target, shared }));
  const edges = await pairEdges(store, kinds, pairs);
  const projectOf = edges[0]?.projectOf ?? new Map<string, string>();
  const known = await store.nodes([...projectOf.keys()]);
  const awards = new Map(known.flatMap((node) => (node?.kind === 'AWARD' ? [[node.id, node] as const] : [])));
  const awardsOf = groupBy([...awards.values()], ({ id }) => projectOf.get(id)!);
  const spanIn = (project: string, parts: readonly Edge[]) =>
    whole(
      parts.flatMap((part) => {
        if (part.to === project) return (awardsOf.get(project) ?? []).map((award) => spanOf(part, award));
        const award = awards.get(part.to);
        return award && projectOf.get(award.id) === project ? [spanOf(part, award)] : [];
      }),
    );
  return new Map(
    pairs.map(({ target, shared }, place) => {
      const { origin: mine, target: theirs } = edges[place]!;
      const spans = shared.flatMap((project) => {
        const [a, b] = [spanIn(project, mine), spanIn(project, theirs)];
        return a && b ? [both(a, b)] : [];
      });
      return [target, spans];
    }),
  );
}

/**
 * The table of one person as CSV, by family name. `asOf` is the day of the proposal (ISO); absent: today. A collaborator
 * is who shares a project at some time of the 48 months before it; a part that ended counts until its own end. Co-authors
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
  const spans = [...(await sharedSpans(store, person.id))].filter(([, shared]) => shared.length > 0);
  const active = spans.flatMap(([target, shared]) => {
    const last = whole(shared.filter(({ start, end }) => start <= day && end >= since));
    return last ? [{ target, last }] : [];
  });
  const later = spans.filter(([, shared]) => shared.every(({ start }) => start > day)).length;
  const ids = active.map(({ target }) => target);
  const people = (await store.nodes(ids)) as (Person | null)[];
  const homes = await affiliationsOf(store, ids);
  const rows = active
    .flatMap(({ target, last }, place) => {
      const collaborator = people[place];
      return collaborator ? [{ target, last, name: nameOf(collaborator) }] : [];
    })
    .sort((a, b) => byId(sortKey(a.name), sortKey(b.name)) || byId(a.target, b.target))
    .map(({ target, last: { end, isEndKnown }, name }) => {
      const home = homes.get(target);
      return {
        '4': 'C:',
        'Name:': name,
        'Organizational Affiliation': home ? shownAffiliation(home) : '',
        'Optional (email, Department)': '',
        // Work that goes on is active to this day.
        'Last Active': isEndKnown ? american(end < day ? end : day) : '',
      };
    });
  const earlier = spans.length - active.length - later;
  const coAuthors = findCoAuthors?.({ names: [person.name, ...person.otherNames], since, asOf: day }) ?? null;
  const authorRows = (coAuthors?.rows ?? []).map(({ name, affiliation, lastActive }) => ({
    '4': 'A:',
    'Name:': name,
    'Organizational Affiliation': affiliation ?? '',
    'Optional (email, Department)': '',
    'Last Active': american(lastActive),
  }));
  const text = csv(COLUMNS, [...rows, ...authorRows]);
  return { person, asOf: day, rows: rows.length, earlier, later, coAuthors, text };
}

/** Family name first, as the form wants it. */
function nameOf({ name, familyName, givenNames, suffix }: Person): string {
  const given = [givenNames, suffix].filter(Boolean).join(' ');
  return familyName && given ? `${familyName}, ${given}` : name;
}

function isoDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isDay && new Date(text).toISOString().startsWith(text)) return text;
  throw badInput(`asOf: expected a day as 2025-01-31, found '${text}'`);
}

/** The same day of an earlier month, or that month's last. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** `05/03/2022`; of a month or a year `05/2022`, `2022`. */
function american(day: string): string {
  const [year, ...rest] = day.split('-');
  return [...rest, year].join('/');
}
