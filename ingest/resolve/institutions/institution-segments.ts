/**
 * What the parts of a longer name say, where no organisation of the registry is read in it as a whole.
 */
import { ACRONYM, isSystem, namesOfOrganisation, organisation } from '../../background/institutions.ts';
import { fullName } from './institution-aliases.ts';
import { cutOff } from './institution-city.ts';
import type { How } from './institution-how.ts';
import { isKindWord } from './institution-kinds.ts';
import { byWords, choose } from './institution-named.ts';
import { HEAD, isUnitOrBody, OWN_BODY } from './institution-parts.ts';
import type { Place } from './institution-place.ts';
import { isAt, whole } from './institution-whole.ts';
import { institutionWords } from './institution-words.ts';

/** `Department of Physics, Somewhere University`: what stands there as a university is not this one. */
export function namesAnother(name: string, n: number): boolean {
  const own = new Set(namesOfOrganisation(n).flatMap((one) => one.split(' ')));
  return name.split(/[,;:/()–—]|\s-\s/).some((segment) => {
    const words = institutionWords(segment);
    return words.includes('university') && !words.every((word) => isKindWord(word) || own.has(word));
  });
}

const SEGMENT = /[,;:/()|–—]+|\s-\s/;
/** From so many letters on a name may be cut off at its end. */
const LONG = 48;

/** `Energy Research Facility, Univ. of Maryland` in College Park: the one organisation of that city that a segment names. */
export function ofSegment(name: string, place: Place): number | null {
  const segments = name.split(SEGMENT).filter((segment) => /\p{L}/u.test(segment));
  if (segments.length < 2 || place.city === '' || OWN_BODY.test(institutionWords(name).join(' '))) return null;
  const last = whole(segments.at(-1)!, { ...place, city: '' });
  if (last !== null && isSystem(last.organisation)) {
    // `Brooklyn College - CUNY` is CUNY Brooklyn College.
    const part = whole(`${segments.at(-1)!.trim()} ${segments[0]!.trim()}`, place) ?? whole(segments[0]!, place);
    if (part !== null) return part.organisation;
  }
  const found = new Set<number>();
  for (const [i, segment] of segments.entries()) {
    const words = institutionWords(segment);
    const meant = whole(segment, place);
    if (meant !== null && SURE.has(meant.how) && isAt(meant, place)) found.add(meant.organisation);
    else if (i > 0 && i === segments.length - 1 && found.size === 0 && name.length >= LONG) {
      const cut = cutOff(words.join(' '), place);
      if (cut !== null) found.add(cut);
    } else if (ACRONYM_ALONE.test(segment)) continue;
    else if (!isUnitOrBody(words) || words.includes('university') || /^college(?! )|college$/.test(words.join(' ')))
      return null;
  }
  return found.size === 1 ? [...found][0]! : null;
}
const ACRONYM_ALONE = /^\s*[A-Z]{2,6}\s*$/;
const SURE = new Set<How>(['NAME', 'ALIAS', 'CAMPUS', 'SHORT', 'SPELLING']);

const IS_SCHOOL = /\b(?:university|college|institute technology)\b/;

/** `UCLA Luskin School of Public Affairs`, `Tufts CEEO`: a short form, and what of it. */
export function behindShortNameVariant(name: string, place: Place): number | null {
  const words = institutionWords(name.replace(/[-/]/g, ' '));
  if (place.city === '') return null;
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const rest = words.slice(length).join(' ');
    if (OWN_BODY.test(rest) || HEAD.test(rest) || !(length === words.length - 1 || isUnitOrBody(rest.split(' '))))
      continue;
    const short = words.slice(0, length).join(' ');
    const full = fullName(short);
    const meant = full === null ? null : byWords(institutionWords(full).join(' '), place);
    if (meant !== null && isAt(meant, place)) return meant.organisation;
    const named = length > 1 || words.length < 3 ? null : choose(short, place);
    const isHere = named?.grade === ACRONYM && organisation(named.organisation).city === place.city;
    if (isHere && IS_SCHOOL.test(namesOfOrganisation(named.organisation).join(' '))) return named.organisation;
  }
  return null;
}
