/**
 * The table of collaborators that NSF asks of every senior person of a proposal: Collaborators & Other Affiliations,
 * table 4, rows "C:" (collaborators on projects in the last 48 months). Co-authors ("A:") are not in this graph.
 */
import { GrantgraphError } from '../errors.ts';
import { sortKey } from '../text.ts';
import { byId } from '../ids.ts';
import type { Person } from '../model.ts';
import { affiliationsOf } from '../query/affiliation.ts';
import { resolveId } from '../query/resolve-id.ts';
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

export interface CoaTable {
  readonly person: Person;
  /** The day that the 48 months end on. */
  readonly asOf: string;
  readonly rows: number;
  readonly text: string;
}

/**
 * The table of one person as CSV, by family name. `asOf` is the day of the proposal (ISO); absent: the latest day that a
 * loaded document describes, so that the same graph gives the same bytes. Rejects with `BAD_USER_INPUT`.
 */
export async function coaTable(store: Store, id: string, asOf?: string): Promise<CoaTable> {
  const person = await resolveId(store, id);
  if (person?.kind !== 'PERSON') {
    const found = person ? `'${id}', which is of kind ${person.kind}` : `'${id}', which no node has`;
    throw new GrantgraphError('BAD_USER_INPUT', `expected the id of a PERSON, found ${found}`);
  }
  const day = asOf === undefined ? await latestDay(store) : isoDay(asOf);
  const [page] = await store.linked({
    from: 'PERSON',
    ids: [person.id],
    to: 'PERSON',
    filter: { since: monthsBefore(day, MONTHS), until: day },
  });
  const links = page?.links ?? [];
  const ids = links.map(({ target }) => target);
  const people = (await store.nodes(ids)) as (Person | null)[];
  const homes = await affiliationsOf(store, ids);
  const rows = links
    .flatMap(({ target, lastDate }, place) => {
      const collaborator = people[place];
      return collaborator ? [{ target, lastDate, collaborator, name: nameOf(collaborator) }] : [];
    })
    .sort((a, b) => byId(sortKey(a.name), sortKey(b.name)) || byId(a.target, b.target))
    .map(({ target, lastDate, name }) => ({
      '4': 'C:',
      'Name:': name,
      'Organizational Affiliation': homes.get(target)?.label ?? '',
      'Optional (email, Department)': '',
      // Work that goes on is active to this day.
      'Last Active': lastDate === null ? '' : american(lastDate < day ? lastDate : day),
    }));
  return { person, asOf: day, rows: rows.length, text: csv(COLUMNS, rows) };
}

/** Family name first, as the form wants it. */
function nameOf({ name, familyName, givenNames, suffix }: Person): string {
  const given = [givenNames, suffix].filter(Boolean).join(' ');
  return familyName && given ? `${familyName}, ${given}` : name;
}

function isoDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isDay && new Date(text).toISOString().startsWith(text)) return text;
  throw new GrantgraphError('BAD_USER_INPUT', `asOf: expected a day as 2025-01-31, found '${text}'`);
}

async function latestDay(store: Store): Promise<string> {
  const { coverage } = await store.stats();
  const days = coverage.flatMap(({ asOf }) => asOf ?? []).sort(byId);
  const latest = days.at(-1);
  if (latest !== undefined) return latest;
  throw new GrantgraphError('BAD_USER_INPUT', 'asOf: expected a day, for no loaded document says what day it is of');
}

/** The same day of an earlier month, or that month's last. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

const american = (day: string) => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;
