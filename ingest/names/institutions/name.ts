/**
 * One comparison key for the many ways an institution's name is written: `UC Berkeley`, `University of California,
 * Berkeley` and `Regents of the University of California-Berkeley (CA)` share a key.
 */
import { dataList, lazy } from '../../../src/data.ts';
import { institutionWords } from './words.ts';

/** What boards and corporations put around the name of the place itself. */
const BEFORE_A_BOARD =
  /(?:(?:the|[A-Z]{2})\s+)?(?:corporation\s+of\s+)?(?:the\s+)?(?:president\s+(?:and|&)\s+)?(?:(?:board|bd)\.?\s+of\s+)?/;
const A_BOARD = /trustees?|regents?|governors|supervisors|directors|curators|administrators/;
const TWO_OFFICES =
  /(?:presidents?\s+(?:and|&)\s+fellows|president\s+(?:and|&)\s+trustees|rector\s+(?:and|&)\s+visitors)/;
const SCHOLARS = /chancellor,?\s+masters?\s+(?:and|&)\s+scholars/;
const WRAPPER = new RegExp(
  `^${BEFORE_A_BOARD.source}(?:${A_BOARD.source}|${TWO_OFFICES.source}|${SCHOLARS.source})\\s+(?:of|for)\\s+(?:the\\s+)?`,
  'i',
);
const BOARD_TAIL = /(?<![,\s])[,\s]+(?:the\s+)?board\s+of\s+(?:trustees|regents|governors)$/i;
const STATE_TAIL = /(?<!\s)\s*\(([A-Z]{2})\)\s*$/;
/** `Board of Regents, NSHE, obo University of Nevada, Reno`: the name is behind it. */
const ON_BEHALF =
  /^.*(?:[,\s](?:obo|dba)|[,\s]on\s+behalf\s+of|\bd\/b\/a|\bacting\s+(?:by\s+and\s+)?through)\s+(?:its\s+|the\s+)?(?=\S)/i;
/** `JUSTICE, UNITED STATES DEPARTMENT OF`, `SALK INSTITUTE, THE`: catalogue order. */
const INVERTED = /^([^,]+(?:,[^,]+)?),\s*([^,\s][^,]*\s(?:of|for)(?:\s+the)?|the)$/i;
/** `CINCINNATI UNIV OF`. */
const TURNED = /^([^,]+)\s(univ(?:ersity)?\s+of)$/i;
/** An acronym or legal form in brackets behind the name. */
const BRACKET = /(?<!\s)\s*\((?:[^()]{2,12}|incorporated)\)\s*$/i;
const NOTE = /(?<!\s)\s*[-–—(]{1,3}\s*DO NOT USE\)?\s*$/i;

/** A written name taken apart. */
export interface InstitutionName {
  /** Comparison key: folded words without filler; for a known short form that of the full name. */
  readonly key: string;
  /** The name to show: without state, board and leading article; the full name for a known short form. */
  readonly display: string;
  /** Two-letter state written behind the name, or null. */
  readonly state: string | null;
  /** True where the alias table gave the name. */
  readonly isAlias: boolean;
}

/** Takes white space, a state in brackets, a board and a leading article off a name. */
function strip(written: string): { display: string; state: string | null } {
  const folded = written.replace(/\s+/g, ' ').trim();
  const state = STATE_TAIL.exec(folded)?.[1] ?? null;
  const bare = folded
    .replace(STATE_TAIL, '')
    .replace(NOTE, '')
    .replace(TURNED, '$2 $1')
    .replace(INVERTED, (_, name: string, head: string) => `${head} ${name}`)
    .replace(ON_BEHALF, '')
    .replace(WRAPPER, '')
    .replace(BOARD_TAIL, '')
    .replace(/^the\s+/i, '')
    .trim();
  return { display: bare === '' ? folded : bare, state };
}

/** The name to compare, before known short forms are written out. */
export function bareName(written: string): string {
  return strip(written).display;
}

/** The name without what stands in brackets behind it, or null where nothing does. */
export function withoutBracket(written: string): string | null {
  const bare = written.replace(BRACKET, '');
  return bare === written ? null : bare;
}

/** Whether a board of trustees or the like stands around the name. */
export function isBoard(written: string): boolean {
  return WRAPPER.test(written);
}

/** Reads a written institution name. An empty name gives an empty key. */
export function institutionName(written: string): InstitutionName {
  const { display, state } = strip(written);
  const key = institutionWords(display.replace(BRACKET, '')).join(' ');
  const full = fullName(key);
  if (full === null) return { key, display, state, isAlias: false };
  return { key: institutionWords(full).join(' '), display: full, state, isAlias: true };
}

/** Forms of one such key are compared: the words without spaces, as `Film Makers` and `Filmmakers` are one. */
export function withoutSpaces(key: string): string {
  return key.replaceAll(' ', '');
}

const FILE = 'organisations/short-names.tsv';
const pairs = (list: string) => dataList(FILE, list).map((line) => line.split('\t') as [string, string]);
const mainCampuses = lazy(() => new Map(pairs('main-campuses')));
const fullNames = lazy(
  () => new Map(pairs('short-names').map(([short, full]) => [institutionWords(short).join(' '), full])),
);

/** The main campus of a system, by the system's key, or null. */
export function mainCampus(key: string): string | null {
  return mainCampuses().get(key) ?? null;
}

/** The full name that a short form stands for, by its comparison key, or null. */
export function fullName(key: string): string | null {
  return fullNames().get(key) ?? null;
}
