/**
 * The organisations that a longer text names: a department with its university, an address, several at once.
 */
import { lazy } from '../../../src/data.ts';
import { countryCode, usStates } from '../../../src/places.ts';
import { ACRONYM, NAME, type Named, isPartOf, isSystem, lookUp, organisation } from '../organisations.ts';
import { contextOf, inPlainForm, placed, SEGMENT } from './address.ts';
import type { Place } from './named.ts';
import { BODY, HEAD, OWN_BODY, isGeneric, isUnit } from './parts.ts';
import { institutionWords, isKindWord } from './words.ts';

/** Longest name that is looked for, in words; and so many are tried although no name goes on so. */
const [MOST, SHORTEST] = [14, 3];
/** An acronym of so many letters is believed in its country, and in its city wherever it stands. */
const LONG_ACRONYM = 4;

/** Words of addresses and states that are acronyms too. */
const noNames = lazy(() => new Set(['act', 'nsw', ...usStates().map(([, name]) => name.toLowerCase())]));

/** A text cut into segments, in folded words, with what it says of places. */
interface Text {
  readonly words: readonly string[];
  /** Places in `words` where a segment (between commas and the like) begins, and where one ends. */
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** Place where the segment of a word ends. */
  readonly endOf: readonly number[];
  /** Words that are written in capitals among small letters. */
  readonly capitals: ReadonlySet<string>;
  readonly place: Place;
  /** How well an organisation fits the places: see `placed`. */
  score(organisation: number): number;
}

function cut(text: string, place: Place): Text {
  const plain = inPlainForm(text);
  const segments = plain.split(SEGMENT).filter((segment) => /\p{L}/u.test(segment));
  const words: string[] = [];
  const starts = new Set<number>();
  const ends = new Set<number>();
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
  const inCapitals = plain === plain.toUpperCase() ? [] : (plain.match(CAPITALS) ?? []);
  const capitals = new Set(inCapitals.map((word) => word.toLowerCase()));
  return { words, starts, ends, endOf, capitals, place, score: (n) => placed(n, context, place) };
}
const CAPITALS = /(?<![\p{L}])[\p{Lu}][\p{Lu}\d&-]+(?![\p{L}])/gu;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Over a comma only whole names go on: `University of California, Davis`, not `Yale University, New Haven`. */
function isTorn({ starts, ends, endOf }: Text, { from, to }: Span): boolean {
  const end = endOf[from]!;
  return to > end && (!ends.has(to) || (!starts.has(from) && end - from < 2));
}

/** What makes another name of what follows it, and of what stands before it. */
const BEFORE = new Set('technical medical state normal agricultural federal hospital affiliated'.split(' '));
const BEHIND = new Set('hospital clinic science technology traditional nationalities branch'.split(' '));

/** `Southeast Missouri State University` is not Missouri State University. */
const DIRECTIONS = new Set('north south east west northeast northwest southeast southwest central'.split(' '));

/** `Technical University of Wrocław` is not the University of Wrocław, nor its hospital. */
function isOfOther({ words, starts, endOf }: Text, { from, to }: Span): boolean {
  const before = starts.has(from) ? '' : words[from - 1]!;
  const behind = to >= endOf[from]! ? '' : words[to]!;
  return (
    DIRECTIONS.has(before) ||
    (words[from] === 'university' && BEFORE.has(before)) ||
    (words[to - 1] === 'university' && (before === 'hospital' || BEHIND.has(behind))) ||
    // `Manchester UK` is not Manchester United.
    (words[to - 1] === 'united' && behind === 'kingdom')
  );
}

const UNIVERSITY = /^(?:univer(?:sit(?:a|as|at|e|et|eit)|sidade?|zita)|uniwersytet)$/;
/** A name, and where its head stands. */
const HEAD_OF_NAME = /^(?:(.+?) )??((?:(?:technical|medical|normal) )?university)(?: (.+))?$/;

/** `Toyama University` for the University of Toyama, `Universität Göttingen`, `Technical University Ilmenau`. */
function calledOtherwise(key: string): Named[] {
  const english = key
    .split(' ')
    .map((word) => (UNIVERSITY.test(word) ? 'university' : word === 'technische' ? 'technical' : word))
    .join(' ');
  const [, before = '', head = '', behind = ''] = HEAD_OF_NAME.exec(english) ?? [];
  const own = before + behind;
  const isShort = own !== '' && (before === '' || behind === '') && own.split(' ').length < 3;
  const heads = head === 'technical university' ? [head, 'technische universitat'] : [head];
  const forms = isShort ? heads.flatMap((one) => [`${one} ${own}`, `${own} ${one}`]) : [];
  for (const form of new Set([english, ...forms])) {
    const named = form === key ? [] : lookUp(form).named.filter(({ grade }) => grade !== ACRONYM);
    if (named.length > 0) return named;
  }
  return [];
}

const IS_HOSPITAL = /^(?:hospital|health|clinic|clinics|cancer)$/;

/** `University of Maryland School of Medicine, Baltimore`: the campus in a city that the text names further on. */
function campusBehind(key: string, { words, starts }: Text, to: number): readonly Named[] {
  if (!key.startsWith('university ') || key === 'university college' || IS_HOSPITAL.test(words[to] ?? '')) return [];
  for (const at of starts) {
    if (at <= to) continue;
    for (const city of [words.slice(at, at + 2).join(' '), words[at]!]) {
      const named = lookUp(`${key} ${city}`).named.filter(
        ({ organisation: n, grade }) => grade !== ACRONYM && organisation(n).city === city,
      );
      if (named.length > 0) return named;
    }
  }
  return [];
}

const SCHOOL = / (?:medical|law|dental|divinity|business|graduate|nursing) school$/;

/** `Harvard Medical School`: the university whose school it is. */
function ofSchool(key: string): Named[] {
  const own = key.replace(SCHOOL, '');
  if (own === key || isKindWord(own)) return [];
  return (
    [`${own} university`, `${own} college`]
      .map((name) => lookUp(name).named.filter(({ grade }) => grade === NAME))
      .find((named) => named.length > 0) ?? []
  );
}

/** Whether a word that stands for an organisation is meant so. */
function isTold(key: string, { organisation: n, grade }: Named, { capitals, place, score }: Text, isSegment: boolean) {
  if (countryCode(key) !== null || noNames().has(key)) return false;
  if (grade !== ACRONYM)
    return isSegment && !isKindWord(key) && key !== organisation(n).city && (score(n) > 0 || key.length > 6);
  // In an address an acronym is mostly of something else, but for one that stands alone in its own city.
  const isLong = key.length >= LONG_ACRONYM;
  const isNear = (isSegment || isLong) && (score(n) > 2 || (isSegment && isLong && score(n) > 0));
  const isHere = place.state === '' ? isNear : score(n) > (isSegment ? 0 : 1);
  return isHere && capitals.has(key) && key.length > 2;
}

/** Of the organisations that have the name, those that it may mean there. */
function bearers(named: readonly Named[], key: string, text: Text, { from, to }: Span): Named[] {
  const { words, starts, ends, score } = text;
  const isSegment = starts.has(from) && ends.has(to);
  const own = words.slice(from, to);
  return named.filter((one) => {
    const fit = score(one.organisation);
    if (fit < 0) return false;
    if (own.length === 1) return isTold(key, one, text, isSegment);
    if (one.grade === ACRONYM) return isSegment && fit > 1;
    if (isGeneric(own)) return fit > 2 && starts.has(from);
    if (one.grade !== NAME && !isSegment && fit < 2) return false;
    return fit > 1 || !own.every((word) => isKindWord(word));
  });
}

/** What some words lead to: by a name of theirs, as a school or campus of what they name, else by another form of the name. */
function meant(key: string, named: readonly Named[], goesOn: boolean, text: Text, span: Span): readonly Named[] {
  const { score } = text;
  const known = bearers(named, key, text, span);
  if (known.length > 0) return known;
  const owners = ofSchool(key).filter((one, _, all) => all.length === 1 || score(one.organisation) > 1);
  if (owners.length > 0) return owners;
  const campuses = goesOn ? campusBehind(key, text, span.to).filter((one) => score(one.organisation) >= 0) : [];
  if (campuses.length > 0 || span.to === span.from + 1) return campuses;
  return calledOtherwise(key).filter(({ organisation: n }) => score(n) > (organisation(n).country === 'US' ? 2 : 0));
}

interface Window extends Span {
  readonly named: readonly Named[];
}

/** Every run of words that leads somewhere. */
function windowsOf(text: Text): Window[] {
  const { words } = text;
  const found: Window[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let key = '';
    for (let to = from + 1; to <= words.length && to <= from + MOST; to += 1) {
      key = key === '' ? words[from]! : `${key} ${words[to - 1]!}`;
      const { named, goesOn } = lookUp(key);
      const span = { from, to };
      const some = isTorn(text, span) || isOfOther(text, span) ? [] : meant(key, named, goesOn, text, span);
      if (some.length > 0) found.push({ from, to, named: some });
      if (!goesOn && to >= from + SHORTEST) break;
    }
  }
  return found;
}

/** One organisation where a text names it: words from and to, of all words of the text. */
interface Found extends Span {
  readonly organisation: number;
}

/** The longest names first; what overlaps them is no name. In the order of the text. */
function foundIn(text: Text): Found[] {
  const taken: Found[] = [];
  const length = ({ from, to }: Span) => to - from;
  for (const { from, to, named } of windowsOf(text).sort((a, b) => length(b) - length(a) || a.from - b.from)) {
    if (taken.some((other) => from < other.to && other.from < to)) continue;
    const scores = named.map(({ organisation: n, grade }) => 10 * text.score(n) - grade);
    const best = Math.max(...scores);
    const left = named.filter((_, i) => scores[i] === best);
    taken.push({ from, to, organisation: left.length === 1 ? left[0]!.organisation : -1 });
  }
  return taken.sort((a, b) => a.from - b.from).filter(({ organisation: n }) => n >= 0);
}

/** Numbers of the organisations that a text names, in its order, each once. */
export function organisationsIn(text: string, place: Place): number[] {
  return [...new Set(foundIn(cut(text, place)).map((one) => one.organisation))];
}

const ACRONYM_BEHIND = /[\s-][A-Z]{2,6}$/;

/** `University of Miami/RSMAS`, and behind a comma what is no city. */
function isMarked(name: string, after: readonly string[], { city }: Place): boolean {
  return /[/;:]/.test(name) || (name.includes(',') && city !== '' && !` ${after.join(' ')} `.includes(` ${city} `));
}

/**
 * The one organisation that a name is a part of: `Department of Geoscience, University of Wisconsin-Madison`, `UCLA
 * Department of Anthropology`. Not `Saint Mary's University of Minnesota`, nor `University of Missouri-Kansas City`.
 */
export function organisationAround(name: string, place: Place): number | null {
  const text = cut(name, place);
  const { words, starts, ends } = text;
  const found = foundIn(text);
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
