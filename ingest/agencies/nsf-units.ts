/**
 * NSF's tree of directorates, divisions and offices, by organisation code, abbreviation and name, old and new.
 */
import { dataRows, lazy } from '../../src/data.ts';
import { tokens } from '../../src/text.ts';
import type { AgencyUnit } from './agency.ts';

const AGENCY: AgencyUnit = { path: ['nsf'], name: 'National Science Foundation', level: 'AGENCY' };
const AGENCY_NAMES = new Set([
  'nsf',
  'national science foundation',
  'usnsf',
  'us nsf',
  'us national science foundation',
]);

/** Words that say what sort of unit it is, or nothing. The plain words that remain are compared. */
const EMPTY = new Set(
  'directorate directorates direct dir division divisions divn div office offices off for of the and in on to by nsf s us national science foundation'.split(
    ' ',
  ),
);

/** Comparison form of a unit's name: `Division Of Physics` and `the Physics Division` are both `physic`. */
function keyOf(name: string): string {
  const plain = name.replace(/\([^()]*\)/g, ' ');
  const words = tokens(plain.replace(/u\.\s?s\.?/gi, 'us')).map((word) => word.replace(/s$/, ''));
  const full = words.filter((word) => !EMPTY.has(word) && !EMPTY.has(`${word}s`));
  return full.join(' ');
}

/** Names of offices in two directorates, or words of prose, that would lead astray as names on their own. */
const AMBIGUOUS = new Set(['', 'multidisciplinary activitie', 'director', 'stem', 'budget']);

interface Index {
  readonly byPath: Map<string, AgencyUnit>;
  readonly byOrgCode: Map<string, AgencyUnit>;
  readonly byAbbreviation: Map<string, AgencyUnit[]>;
  readonly byKey: Map<string, AgencyUnit[]>;
}

interface UnitHistory {
  /** Directorate, or directorate and division. */
  readonly path: string;
  /** The name to show, where the files give a poor one; needed for a unit that the files lack. */
  readonly name: string | null;
  /** Other abbreviations, and other names. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const items = (cell: string | undefined): string[] => (cell ?? '').split('|').filter((item) => item !== '');

const put = (map: Map<string, AgencyUnit[]>, key: string, unit: AgencyUnit): void => {
  const units = map.get(key) ?? [];
  if (!units.includes(unit)) map.set(key, [...units, unit]);
};
const shown = (name: string): string =>
  name
    .replace(/(?<!\s)\s*\([^()]*\)$/, '')
    .replace(/\.$/, '')
    .replace(/ (Of|And|For|The|In)(?= )/g, (word) => word.toLowerCase());

const index = lazy((): Index => {
  const made: Index = { byPath: new Map(), byOrgCode: new Map(), byAbbreviation: new Map(), byKey: new Map() };
  const history = new Map(
    dataRows('nsf/unit-history.tsv').map(([path, name, codes, names]): [string, UnitHistory] => [
      path!,
      { path: path!, name: name || null, codes: items(codes), names: items(names) },
    ]),
  );
  const rows = dataRows('nsf/units.tsv').map(([label, names]) => {
    const [code, directorate, division] = label!.split(' ') as [string, string, string];
    return {
      code,
      path: division === '-' ? directorate : `${directorate} ${division}`,
      names: (names ?? '').split('|'),
    };
  });
  const listed = new Set(rows.map(({ path }) => path));
  const abolished = [...history.keys()]
    .filter((path) => !listed.has(path))
    .map((path) => ({ code: '', path, names: [''] }));
  for (const { code, path, names } of [...rows, ...abolished]) {
    const past = history.get(path);
    const codes = path.split(' ');
    const unit: AgencyUnit = {
      path: ['nsf', ...codes],
      name: past?.name ?? shown(names[0]!),
      level: codes.length === 1 ? 'DIRECTORATE' : 'DIVISION',
    };
    made.byPath.set(path, unit);
    if (code !== '' && code !== '0000') made.byOrgCode.set(code, unit);
    for (const short of [codes.at(-1)!, ...(past?.codes ?? [])]) put(made.byAbbreviation, short.toUpperCase(), unit);
    for (const name of [...names, past?.name ?? '', ...(past?.names ?? [])]) {
      const key = keyOf(name);
      if (!AMBIGUOUS.has(key)) put(made.byKey, key, unit);
    }
  }
  return made;
});

const isAgency = (part: string): boolean =>
  AGENCY_NAMES.has(tokens(part.replace(/^the\s+/i, '').replace(/\./g, '')).join(' '));

/** Units that one written part may mean: an abbreviation, a name, or a name with its abbreviation in brackets. */
function unitsOf(written: string): readonly AgencyUnit[] {
  const { byAbbreviation, byKey } = index();
  const part = written.replace(/\s+/g, ' ').trim();
  const short = byAbbreviation.get(part.toUpperCase());
  if (short !== undefined && !/\p{Ll}{3}/u.test(part)) return short;
  const named = byKey.get(keyOf(part));
  if (named !== undefined) return named;
  // `CISE Directorate`, `NSF's DMS`: an abbreviation among words that say nothing.
  const alone = byAbbreviation.get(keyOf(part).toUpperCase());
  if (alone !== undefined && /\p{Lu}{2}/u.test(part)) return alone;
  const bracket = /\(([\p{Lu}/&]+)\)\s*$/u.exec(part)?.[1];
  return bracket === undefined ? [] : (byAbbreviation.get(bracket) ?? []);
}

/** The only unit among those found, or the only one below (or equal to) the unit found above it. */
function pick(found: readonly AgencyUnit[], above: AgencyUnit | null): AgencyUnit | null {
  const inside = above === null ? [] : found.filter(({ path }) => path[1] === above.path[1]);
  const [unit, ...others] = inside.length > 0 ? inside : found;
  return unit !== undefined && others.length === 0 ? unit : null;
}

function lowest(parts: readonly string[]): AgencyUnit | null {
  let unit: AgencyUnit | null = null;
  for (const part of parts) {
    if (isAgency(part)) continue;
    const next = pick(unitsOf(part), unit);
    if (next === null) return null;
    // `CSE, CSE` names one unit twice; a directorate never follows its own division.
    if (unit === null || next.path.length >= unit.path.length) unit = next;
  }
  return unit;
}

/**
 * The units that a document means, from the agency down to the lowest, with their canonical codes; null where the table
 * does not know it. Asks the organisation code first, then the path (abbreviations or names; `NSF` in front or not),
 * then the name. A division's abbreviation leads to its directorate of today (`EHR`, `HRD` → EDU:EES).
 */
export function nsfUnit(asked: {
  readonly path?: readonly string[] | null;
  readonly orgCode?: string | null;
  readonly name?: string | null;
}): readonly AgencyUnit[] | null {
  const { byOrgCode, byPath } = index();
  const parts = (asked.path ?? []).flatMap((part) => (part.toUpperCase() === 'O/D' ? [part] : part.split(/[/>:]/)));
  const below = parts.filter((part) => part.trim() !== '' && !isAgency(part));
  const code = asked.orgCode?.slice(0, 4) ?? '';
  const named = (asked.name ?? '').trim();
  let unit = byOrgCode.get(code) ?? null;
  if (unit === null && below.length > 0) unit = lowest(below);
  if (unit === null && named !== '' && !isAgency(named)) unit = lowest([named]);
  if (unit === null) {
    const isBare = below.length === 0 && (named === '' || isAgency(named));
    return isBare && (parts.length > 0 || isAgency(named)) ? [AGENCY] : null;
  }
  const directorate = byPath.get(unit.path[1]!);
  return unit.path.length === 2 || directorate === undefined ? [AGENCY, unit] : [AGENCY, directorate, unit];
}
