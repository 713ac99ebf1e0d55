/**
 * The organisations that a longer text names: a department with its university, an address, several at once.
 */
import { lazy } from '../../../src/data.ts';
import { countryCode, usStates } from '../../../src/places.ts';
import { ACRONYM, NAME, type Named, isPartOf, isSystem, lookUp, organisation } from '../organisations.ts';
import { type Place, fits } from './named.ts';
import { institutionWords, isKindWord } from './words.ts';

const SEGMENT = /[,;:|/()[\]\n]+|\s[-–—@]\s|\s{2,}/;
/** Longest name that is looked for, in words. */
const MOST = 14;

/** Words of addresses and states that are acronyms too. */
const noNames = lazy(() => new Set(['act', 'nsw', ...usStates().map(([, name]) => name.toLowerCase())]));

/** What a text says of places: folded words of it, codes of the states and countries that it names. */
interface Context {
  readonly text: string;
  readonly states: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

function contextOf(segments: readonly string[], words: readonly string[], place: Place): Context {
  const states = new Set<string>(place.state === '' ? [] : [place.state]);
  const countries = new Set<string>(place.country === '' ? [] : [place.country]);
  for (const segment of segments) {
    const bare = segment.replace(/[\d.]+/g, ' ').trim();
    const code = countryCode(bare) ?? countryCode(bare.split(/\s+/).at(-1) ?? '');
    if (code !== null) countries.add(code);
    for (const [state, name] of usStates())
      if (bare === name || bare === state || bare.endsWith(` ${state}`)) states.add(state);
  }
  if (countries.size === 0 && states.size > 0) countries.add('US');
  return { text: ` ${words.join(' ')} ${place.city} `, states, countries };
}

/** How well an organisation fits what the text says of places; below zero: it does not. */
function placed(n: number, { text, states, countries }: Context, place: Place): number {
  const { city, state, country } = organisation(n);
  if (!fits(n, place) || (countries.size > 0 && !countries.has(country))) return -1;
  if (states.size > 0 && country === 'US' && state !== '' && !states.has(state)) return -1;
  if (city !== '' && text.includes(` ${city} `)) return 3;
  if (states.has(state)) return 2;
  return countries.has(country) ? 1 : 0;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly named: readonly Named[];
}

/** One organisation where a text names it: words from and to, of all words of the text. */
interface Found {
  readonly organisation: number;
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly words: readonly string[];
  /** Places in `words` where a segment (between commas and the like) begins, and where one ends. */
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly found: readonly Found[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** Where the segment ends in which the span begins. */
  readonly end: number;
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** Over a comma only whole names go on: `University of California, Davis`, not `Yale University, New Haven`. */
function isTorn({ from, to, end, starts, ends }: Span): boolean {
  return to > end && (!ends.has(to) || (!starts.has(from) && end - from < 2));
}

/** What makes another name of what follows it, and of what stands before it. */
const BEFORE = new Set('technical medical state normal agricultural federal hospital affiliated'.split(' '));
const BEHIND = new Set('hospital clinic science technology traditional nationalities branch'.split(' '));

/** `Southeast Missouri State University` is not Missouri State University. */
const DIRECTIONS = new Set('north south east west northeast northwest southeast southwest central'.split(' '));

/** `Technical University of Wrocław` is not the University of Wrocław, nor its hospital. */
function isOfOther(words: readonly string[], { from, to, end, starts }: Omit<Span, 'ends'>): boolean {
  const before = starts.has(from) ? '' : words[from - 1]!;
  const behind = to >= end ? '' : words[to]!;
  return (
    DIRECTIONS.has(before) ||
    (words[from] === 'university' && BEFORE.has(before)) ||
    (words[to - 1] === 'university' && (before === 'hospital' || BEHIND.has(behind)))
  );
}

/** `Toyama University` for the University of Toyama, where that is all there is. */
function turned(key: string): readonly Named[] {
  const own = / university$/.test(key) ? key.replace(/ university$/, '') : key.replace(/^university /, '');
  if (own === key || own.split(' ').length > 2) return [];
  const other = lookUp(key.startsWith('university ') ? `${own} university` : `university ${own}`).named;
  return other.filter(({ grade }) => grade !== ACRONYM);
}

function read(text: string, place: Place): Reading {
  // `2Monash University`: the number of a footnote.
  const plain = text.replace(/(?<![\p{L}\p{N}])\d{1,2}(?=\p{Lu})/gu, ' ');
  const segments = plain.split(SEGMENT).filter((segment) => /\p{L}/u.test(segment));
  const words: string[] = [];
  const starts = new Set<number>();
  const ends = new Set<number>();
  /** Place where the segment of a word ends. */
  const endOf: number[] = [];
  for (const segment of segments) {
    const own = institutionWords(segment);
    starts.add(words.length);
    // A postal code behind the name does not belong to it.
    const bare = own.findLastIndex((word) => !/\d/.test(word)) + 1;
    if (bare > 0) ends.add(words.length + bare);
    words.push(...own);
    ends.add(words.length);
    for (const _ of own) endOf.push(words.length);
  }
  const context = contextOf(segments, words, place);
  const capitals = new Set(
    (plain.match(/(?<![\p{L}])[\p{Lu}][\p{Lu}\d&-]+(?![\p{L}])/gu) ?? []).map((w) => w.toLowerCase()),
  );
  const isAllCaps = plain === plain.toUpperCase();

  const windows: Window[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const end = endOf[from]!;
    let key = '';
    for (let to = from + 1; to <= words.length && to <= from + MOST; to += 1) {
      key = key === '' ? words[from]! : `${key} ${words[to - 1]!}`;
      const { named, goesOn } = lookUp(key);
      if (!isTorn({ from, to, end, starts, ends }) && !isOfOther(words, { from, to, end, starts })) {
        const isSegment = starts.has(from) && ends.has(to);
        const kept = (named.length > 0 ? named : turned(key)).filter(({ organisation: n, grade }) => {
          const score = placed(n, context, place);
          if (score < 0) return false;
          if (to === from + 1) {
            if (countryCode(key) !== null || noNames().has(key)) return false;
            // In an address an acronym is mostly of something else, but for one that stands alone in its own city.
            if (grade === ACRONYM) {
              const isTold = place.state === '' ? isSegment && score > 2 : score > (isSegment ? 0 : 1);
              return isTold && !isAllCaps && capitals.has(key) && key.length > 2;
            }
            return isSegment && !isKindWord(key) && key !== organisation(n).city && (score > 0 || key.length > 6);
          }
          if (grade === ACRONYM) return isSegment && score > 1;
          if (named.length === 0) return score > 2 || (score > 0 && organisation(n).country !== 'US');
          if (grade !== NAME && !isSegment && score < 2) return false;
          return score > 1 || !words.slice(from, to).every((word) => isKindWord(word));
        });
        if (kept.length > 0) windows.push({ from, to, named: kept });
      }
      if (!goesOn) break;
    }
  }
  // The longest names first; what overlaps them is no name.
  const taken: Found[] = [];
  for (const { from, to, named } of windows.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (taken.some((other) => from < other.to && other.from < to)) continue;
    const scores = named.map(({ organisation: n, grade }) => 10 * placed(n, context, place) - grade);
    const best = Math.max(...scores);
    const left = named.filter((_, i) => scores[i] === best);
    taken.push({ from, to, organisation: left.length === 1 ? left[0]!.organisation : -1 });
  }
  const found = taken.sort((a, b) => a.from - b.from).filter(({ organisation: n }) => n >= 0);
  return { words, starts, ends, found };
}

/** Numbers of the organisations that a text names, in its order, each once. */
export function organisationsIn(text: string, place: Place): number[] {
  return [...new Set(read(text, place).found.map((one) => one.organisation))];
}

/** What a part of a university or agency is called. */
const UNIT = new Set([
  ...['department', 'school', 'college', 'center', 'laboratory', 'division', 'faculty', 'program', 'office', 'hall'],
  ...['building', 'room', 'unit', 'group', 'section', 'observatory', 'station', 'museum', 'library', 'herbarium'],
  'campus',
]);
/** Parts that are mostly legal bodies of their own. */
export const OWN_BODY =
  /\b(?:medicine|medical|hospital|health|clinic|cancer|foundation|exp|experim\w*|extension|agricultural|agriculture|agrilife)\b/;
/** Fields by which departments are named without saying so, where nothing says that the rest is a body of its own. */
const NATURE = /physic|chemi|biolog|bioscien|geolog|geoscien|geograph|astronom|ecolog|neuroscien|oceanograph/;
const PEOPLE = /economic|psycholog|sociolog|anthropolog|linguist|philosoph|architectur/;
const METHOD = /mathematic|statistic|engineer|science|computing/;
const FIELD = new RegExp(`\\b(?:${NATURE.source}|${PEOPLE.source}|${METHOD.source})`);
const BODY =
  /\b(?:institute|center|station|corporation|association|society|service|consortium|initiative|project|network|facility|survey)\b/;
export const HEAD = /\b(?:university|college)\b/;
const ACRONYM_BEHIND = /[\s-][A-Z]{2,6}$/;

/** Whether some words name a department, school or laboratory. */
export function isUnit(some: readonly string[]): boolean {
  const text = some.join(' ');
  return some.some((word) => UNIT.has(word)) || (FIELD.test(text) && !BODY.test(text));
}

/** Whether some words name a unit or an institute. */
export const isUnitOrBody = (some: readonly string[]): boolean => isUnit(some) || BODY.test(some.join(' '));

/** `University of Miami/RSMAS`, and behind a comma what is no city. */
function isMarked(name: string, after: readonly string[], { city }: Place): boolean {
  return /[/;:]/.test(name) || (name.includes(',') && city !== '' && !` ${after.join(' ')} `.includes(` ${city} `));
}

/**
 * The one organisation that a name is a part of: `Department of Geoscience, University of Wisconsin-Madison`, `UCLA
 * Department of Anthropology`. Not `Saint Mary's University of Minnesota`, nor `University of Missouri-Kansas City`.
 */
export function organisationAround(name: string, place: Place): number | null {
  const { words, starts, ends, found } = read(name, place);
  const lowest = found.filter(
    (one) => !found.some((other) => other !== one && isPartOf(other.organisation, one.organisation)),
  );
  if (new Set(lowest.map((one) => one.organisation)).size !== 1) return null;
  const [{ organisation: n, from, to }] = lowest as [Found];
  if (isSystem(n)) return null;
  const before = words.slice(0, from);
  const after = words.slice(to);
  const rest = [...before, ...after];
  // `Teachers College, Columbia University` is a college, the College of Engineering is a part of one.
  const isNamed = (end: number) => found.some((one) => end > one.from && end <= one.to);
  const isOther = [...ends].some((end) => HEAD.test(words[end - 1]!) && !isNamed(end));
  if (isOther || OWN_BODY.test(rest.join(' '))) return null;
  // `Lamont-Doherty Earth Observatory of Columbia University`: itself, and what it is a part of.
  if (found.length > 1 && words.every((_, at) => found.some((one) => at >= one.from && at < one.to))) return n;
  // Behind a comma, or whole before one, it stands by itself; else something must say that the rest is a part.
  if (starts.has(from) && ends.has(to) && (from > 0 || isUnit(after) || isMarked(name, after, place))) return n;
  if (isUnit(rest) && !HEAD.test(before.join(' '))) return n;
  // `Vanderbilt University-ISIS`, `UC Davis Oden Institute`: in its own city what goes on so behind a university's name.
  const isHome = place.city !== '' && organisation(n).city === place.city;
  const isPart = BODY.test(after.join(' ')) || (after.length === 1 && ACRONYM_BEHIND.test(name));
  return isHome && isPart && starts.has(from) && to - from > 1 && HEAD.test(words.slice(from, to).join(' ')) ? n : null;
}

const words = (list: string): RegExp => new RegExp(`(?:^|\\s)(?:${list.split(' ').join('|')})`);

/** Fields of study by the beginnings of their words. */
const FIELDS = words(
  'physic chemi biochem biolog bioscien bioengineer biomedic biostat botan zoolog ecolog entomolog genetic microbio geolog ' +
    'geoscien geograph geophys earth ocean marine atmospher astronom astrophys mathemati statistic comput informat electric ' +
    'electron mechanic civil aerospace industrial materials chemical nuclear engineer econom psycholog sociolog anthropol ' +
    'politic linguist philosoph history english classic neurosci cognitive plant soil agronom forest horticult pharma nursing ' +
    'law business manag kinesiol architect music optic photonic communicat life liberal art natural graduate mathemat',
);
const DEPARTMENT =
  /^(?:(?:\S+ ){0,3}department|(?:department|school|college|division|faculty|graduate school)(?:\s|$))/;
/** Offices and schools that are no university's. */
const OTHER = words(
  'state county city district high elementary middle academy catholic christian community public national federal united ' +
    'energy defense transport correction justice agricultural agriculture resources education health veteran labor commerce fish ' +
    'wildlife incorporated hospital medical clinic center institute society museum company foundation hotel',
);
/** `Clark Hall`, `Sloane Physics Building`: a house, not the town's. */
const HOUSE = /^(?:\d+\s+)?(?:\S+\s+){1,3}(?:hall|building|bldg)(?:\s+\d+)?$/;
const OTHER_HOUSE = words(
  'city town music concert convention federal memorial symphony carnegie state county office medical legion',
);

const COMPANY = /\b(?:inc|llc|ltd|corp|co)\b/i;

/** `Institute for Astronomy`, `Earth Research Institute`: of a field alone, and of nothing else. */
const INSTITUTE =
  /^(?:institute|center|laboratory|(?:\S+ ){1,3}(?:laboratory|(?:research )?(?:institute|center)))(?: |$)/;
const PLAIN =
  /^(?:institute|center|laboratory|research|applied|advanced|science|technology|engineering|study|theoretical|experimental)$/;

function isPlainInstitute(key: string): boolean {
  const own = key.split(' ').filter((word) => !PLAIN.test(word));
  return INSTITUTE.test(key) && FIELDS.test(key) && own.length > 0 && own.every((word) => FIELDS.test(word));
}

export function isDepartment(name: string): boolean {
  const key = institutionWords(name).join(' ');
  if (COMPANY.test(name)) return false;
  if (isPlainInstitute(key)) return true;
  if (HOUSE.test(key)) return !OTHER_HOUSE.test(key);
  return DEPARTMENT.test(key) && FIELDS.test(key) && !OTHER.test(key);
}
