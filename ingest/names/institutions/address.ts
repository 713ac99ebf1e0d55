/**
 * What an address says of places, and how well an organisation fits it.
 */
import { countryCode, usStates } from '../../../src/places.ts';
import { namesOfOrganisation, organisation } from '../organisations.ts';
import { type Place, fits } from './named.ts';
import { institutionWords, isKindWord } from './words.ts';

export const SEGMENT = /[,;:|/()[\]\n]+|\s[-–—@]\s|\s{2,}/;

/** `2Monash University`: the number of a footnote. */
const FOOTNOTE = /(?<![\p{L}\p{N}])\d{1,2}(?=\p{Lu}\p{L}{2})/gu;
/** `Westfa¨lische`: the two dots behind their letter. */
const DOTS_BEHIND = /([aou])\s?¨/giu;
const DISTRICT_OF_COLUMBIA = /\bWashington[,\s]+D\.?\s?C\b\.?/g;
/** `Kagoshima University1-21-40`. */
const NUMBER_BEHIND = /(?<=\p{Ll}{4})(?=\d)/gu;
/** `InstituteUniversity`: where a word of small letters meets a capital. */
const GLUED = /(?<=\p{Ll}{4})(?=\p{Lu}\p{Ll}{2})/u;
const WORD = /\p{L}{8,}/gu;

/** Words that were run together where a line ended: apart where one of them says what an organisation is. */
function apart(word: string): string {
  const parts = word.split(GLUED);
  return parts.length > 1 && parts.some((part) => part.length > 5 && institutionWords(part).every(isKindWord))
    ? parts.join(' , ')
    : word;
}

/** An address without the marks of footnotes and the slips of print that hide its words. */
export const inPlainForm = (text: string): string =>
  text
    .replace(FOOTNOTE, ' ')
    .replace(DOTS_BEHIND, '$1\u0308')
    .normalize('NFC')
    .replace(DISTRICT_OF_COLUMBIA, 'Washington DC')
    .replace(NUMBER_BEHIND, ' , ')
    .replace(WORD, apart);

/** What a text says of places: folded words of it, codes of the states and countries that it names. */
interface Context {
  readonly text: string;
  readonly states: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** Codes of the states that a segment ends in: `New Jersey`, `Washington DC`, `Stony Brook NY`. */
function statesOf(bare: string): string[] {
  if (bare === 'Washington DC') return ['DC'];
  return usStates().flatMap(([state, name]) =>
    bare === name || bare === state || bare.endsWith(` ${state}`) ? [state] : [],
  );
}

export function contextOf(segments: readonly string[], words: readonly string[], place: Place): Context {
  const states = new Set<string>(place.state === '' ? [] : [place.state]);
  const countries = new Set<string>(place.country === '' ? [] : [place.country]);
  for (const segment of segments) {
    const bare = segment
      .replace(/\d+/g, ' ')
      .replace(/\.\s?(?=\p{Lu}\b)|\./gu, '')
      .trim();
    const named = statesOf(bare);
    for (const state of named) states.add(state);
    // `New Mexico` is not Mexico, nor the University of Georgia in Georgia.
    const last = bare.split(/\s+/).at(-1) ?? '';
    const isName =
      institutionWords(bare).some((word) => isKindWord(word)) && usStates().some(([, name]) => name === last);
    const code = countryCode(bare) ?? (named.length > 0 || isName ? null : countryCode(last));
    if (code !== null) countries.add(code);
  }
  if (states.size > 0) countries.add('US');
  // Its universities are there, and their campuses on the mainland.
  if (countries.has('CN')) countries.add('HK');
  return { text: ` ${words.join(' ')} ${place.city} `, states, countries };
}

const federal = new Map<number, boolean>();

/** Whether an organisation is of the United States as a whole: its laboratories are in many states. */
function isFederal(n: number): boolean {
  const known = federal.get(n);
  if (known !== undefined) return known;
  const found = namesOfOrganisation(n).some((name) => name.startsWith('united states '));
  federal.set(n, found);
  return found;
}

/** How well an organisation fits what the text says of places; below zero: it does not. */
export function placed(n: number, { text, states, countries }: Context, place: Place): number {
  const { city, state, country } = organisation(n);
  if (!fits(n, place) || (countries.size > 0 && !countries.has(country))) return -1;
  if (states.size > 0 && country === 'US' && state !== '' && !states.has(state)) return isFederal(n) ? 1 : -1;
  if (city !== '' && text.includes(` ${city} `)) return 3;
  if (states.has(state)) return 2;
  return countries.has(country) ? 1 : 0;
}
