/**
 * Collaborators & Other Affiliations as a workbook: the five tables of NSF's template on one sheet, with what the graph and a
 * list of publications know in tables 1 and 4, and on another sheet what each line rests on.
 */
import type { Cell, SheetData } from 'write-excel-file/node';
import { byId } from '../ids.ts';
import type { AffiliationBasis, Edge, Role } from '../model.ts';
import { affiliationsOver, shownAffiliation } from '../query/affiliation.ts';
import { rolesOf } from '../query/pair.ts';
import type { Store } from '../store/store.ts';
import { american, coaSheet, coaTemplate, monthsBefore, nameOf } from './coa.ts';
import type { CoaTable } from './coa.ts';
import { clean } from './table.ts';

/** Months of table 1. */
const MONTHS = 12;
/** Our sheet beside the template's. */
const SOURCES = 'Sources';
/** In characters. */
const WIDTHS = [5, 32, 48, 30, 14];
const SOURCE_WIDTHS = [7, 30, 34, 40, 34, 60, 20, 12, 12, 26, 60];
const SOURCE_HEADS = ['Table', 'Name', 'Id', 'Affiliation', 'It rests on', 'Award or publication', 'Number or place'];
const WORK_HEADS = ['From', 'To', 'Parts', 'Source'];

const BASES: Readonly<Record<AffiliationBasis, string>> = {
  STATED: 'a source states it',
  LEADS_AWARD: 'receives an award that the person leads',
  MAIL_DOMAIN: 'the domain of an e-mail address',
  RECIPIENT_OF_AWARD: 'perhaps: receives an award that the person works on',
};
const ROLES: Readonly<Record<Role, string>> = {
  PRINCIPAL_INVESTIGATOR: 'PI',
  CO_PRINCIPAL_INVESTIGATOR: 'co-PI',
  INVESTIGATOR: 'investigator',
};

/** The one line that says what is left for a person to do. */
const toDo = ({ asOf, coAuthors }: CoaTable) =>
  `Draft for ${american(asOf)}, from award records: check every name, place ("perhaps": the award's recipient) and date; ` +
  `fill in tables 2, 3 and 5${coAuthors ? '' : ' and the co-authors (A:) of table 4'}, which are empty since award records ` +
  `do not tell them; then delete this line and the sheet "${SOURCES}".`;

const bold = (value: string): Cell => ({ value: clean(value), type: String, fontWeight: 'bold', wrap: true });
const said = (value: string | null): Cell => (value ? { value: clean(value), type: String, wrap: true } : null);
/** A day as a date; a month or a year, which is all that is stated, as text. */
const dayOf = (day: string | null): Cell =>
  day === null || day.length < 10
    ? said(day && american(day))
    : { value: new Date(day), type: Date, format: 'mm/dd/yyyy' };
const across = (value: string): Cell => ({ value, type: String, wrap: true, columnSpan: WIDTHS.length });

/** `Ng, Bo Lee Jr` as the form wants it: `Ng, Bo L. Jr`. */
function shortName(name: string, suffix: string | null = null): string {
  const [family = '', given] = name.split(', ', 2);
  if (given === undefined) return name;
  const [first = '', ...rest] = given.split(' ');
  // Who writes the first name as an initial goes by the second.
  const isInitial = /^\p{L}\.?$/u.test(first);
  const shorten = (word: string) => (isInitial || word === suffix ? word : `${[...word][0] ?? ''}.`);
  return `${family}, ${[first, ...rest.map(shorten)].join(' ')}`;
}

/** The workbook of a table, as the bytes of a file. */
export async function coaWorkbook(store: Store, table: CoaTable): Promise<Buffer> {
  // Loaded when a workbook is asked for.
  const { default: write } = await import('write-excel-file/node');
  const { form, sources } = await coaSheets(store, table);
  return write([
    { data: form, sheet: coaSheet(), columns: WIDTHS.map((width) => ({ width })) },
    { data: sources, sheet: SOURCES, columns: SOURCE_WIDTHS.map((width) => ({ width })), stickyRowsCount: 1 },
  ]).toBuffer();
}

/** Its two sheets: the form, and what each of its lines rests on. */
export async function coaSheets(store: Store, table: CoaTable): Promise<Record<'form' | 'sources', SheetData>> {
  const { person, asOf, collaborators, coAuthors } = table;
  const stays = await affiliationsOver(store, person.id, monthsBefore(asOf, MONTHS), asOf);
  const parts = [stays.map(({ edge }) => edge), ...collaborators.flatMap(({ work }) => work.map((one) => one.parts))];
  const documents = await documentsOf(store, parts.flat());
  const rows = { '1': [], '2': [], '3': [], '4': [], '5': [] } as Record<'1' | '2' | '3' | '4' | '5', SheetData>;
  const sources: SheetData = [[...SOURCE_HEADS, ...WORK_HEADS].map(bold)];

  for (const stay of stays) {
    const { endDate } = stay.edge;
    rows['1'].push([
      null,
      said(shortName(nameOf(person), person.suffix)),
      said(shownAffiliation(stay)),
      dayOf(endDate !== null && endDate > asOf ? asOf : endDate),
    ]);
    const about = [said('1'), said(nameOf(person)), said(person.id), said(stay.label), said(BASES[stay.basis])];
    const days = [dayOf(stay.edge.startDate), dayOf(endDate)];
    sources.push([...about, null, null, ...days, null, said(documents([stay.edge]))]);
  }
  for (const { person: each, home, lastActive, work } of collaborators) {
    const at = home && shownAffiliation(home);
    rows['4'].push([said('C:'), said(shortName(nameOf(each), each.suffix)), said(at), null, dayOf(lastActive)]);
    const about = [said('4 C:'), said(nameOf(each)), said(each.id), said(at), said(home && BASES[home.basis])];
    for (const { awards, parts: edges } of work) {
      for (const { id, title, agency, number, startDate, endDate } of awards) {
        const own = edges.filter(({ to }) => to === id);
        const told = [person, each].map((one) => partOf(own.filter(({ from }) => from === one.id)));
        sources.push([
          ...[...about, said(title), said(`${agency} ${number}`), dayOf(startDate), dayOf(endDate)],
          ...[said(told.join(' and ')), said(documents(own.length > 0 ? own : edges))],
        ]);
      }
    }
  }
  for (const { name, affiliation, lastActive, works } of coAuthors?.rows ?? []) {
    rows['4'].push([said('A:'), said(shortName(name)), said(affiliation), null, dayOf(lastActive)]);
    for (const { title, place } of works)
      sources.push([said('4 A:'), said(name), null, said(affiliation), null, said(title), said(place)]);
  }

  const form: SheetData = [[across(toDo(table))]];
  for (const [number, filled] of Object.entries(rows)) {
    const { about, heads } = coaTemplate(number as keyof typeof rows);
    form.push([], ...about.map((line) => [across(line)]), heads.map(bold), ...(filled.length > 0 ? filled : [[]]));
  }
  return { form, sources };
}

/** What somebody is in an award, as some edges say. */
function partOf(edges: readonly Edge[]): string {
  if (edges.length === 0) return 'of the same project';
  const roles = rolesOf(edges).map((role) => ROLES[role]);
  return `${edges.every(({ isFormer }) => isFormer) ? 'former ' : ''}${roles.join(', ') || 'named in a source'}`;
}

/** Titles and addresses of the documents that edges rest on. One read, however many edges. */
async function documentsOf(store: Store, edges: readonly Edge[]): Promise<(edges: readonly Edge[]) => string> {
  const idsOf = (some: readonly Edge[]) => [
    ...new Set(some.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
  ];
  const ids = idsOf(edges).sort(byId);
  const nodes = ids.length === 0 ? [] : await store.nodes(ids);
  const told = new Map(
    nodes.flatMap((node) =>
      node?.kind === 'SOURCE' ? [[node.id, [node.title, node.url ?? node.id].join(' ')] as const] : [],
    ),
  );
  return (some) =>
    idsOf(some)
      .flatMap((id) => told.get(id) ?? [])
      .sort(byId)
      .join('; ');
}
