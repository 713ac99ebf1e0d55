/**
 * The organisation that a name of the registry leads to in a place: of several bearers the one in the city, of a system the
 * campus.
 */
import { countryCode, isState, stateName } from '../../../src/places.ts';
import {
  ACRONYM,
  NAME,
  type Named,
  childrenOf,
  isPartOf,
  namesBeginning,
  namesOfOrganisation,
  organisation,
  organisationsNamed,
} from '../organisations.ts';
import { institutionWords } from './words.ts';

/** The one organisation among some, by city, then by grade, then as the whole of which the others are parts; else null. */
export function choose(key: string, place: Place): Named | null {
  const all = organisationsNamed(key);
  const fitting = all.filter((one) => fits(one.organisation, place));
  // Of some organisations the table does not know the state: a name that nobody else bears will do.
  if (fitting.length === 0 && all.length === 1 && all[0]!.grade === NAME && place.country === 'US') {
    const { country, state, city } = organisation(all[0]!.organisation);
    const says = ` ${key} `.includes(` ${city} `) || ` ${key} `.includes(` ${stateName(place.state)} `);
    return country === 'US' && state === '' && says ? all[0]! : null;
  }
  const here = place.city === '' ? [] : fitting.filter((one) => organisation(one.organisation).city === place.city);
  // Without a place, what has awards: of four Northeastern Universities the one in Boston.
  const isNowhere = place.country === '' && place.city === '';
  const recipients = isNowhere
    ? fitting.filter((one) => one.grade !== ACRONYM && organisation(one.organisation).isRecipient)
    : [];
  const near = here.length > 0 ? here : recipients.length > 0 ? recipients : fitting;
  const best = Math.min(...near.map(({ grade }) => grade));
  const left = near.filter(({ grade }) => grade === best);
  if (left.length < 2) return left[0] ?? null;
  const whole = left.filter((one) =>
    left.every((other) => other === one || isPartOf(other.organisation, one.organisation)),
  );
  if (whole.length !== 1) return null;
  // `University of Hawaii` in Honolulu is the campus there, where the name is that of the system and of one campus.
  const isOfSystem = namesOfOrganisation(whole[0]!.organisation).includes(`${key} system`);
  const campuses = (here.length > 0 || isNowhere) && isOfSystem ? left.filter((one) => one !== whole[0]) : [];
  return campuses.length === 1 ? campuses[0]! : whole[0]!;
}

/** An acronym says little: it counts where the state is the same, or where it is long and leads to one organisation. */
function isTold({ organisation: n }: Named, key: string, place: Place): boolean {
  const { state, city, country } = organisation(n);
  if (place.state !== '') return state === place.state || (state === '' && city === place.city);
  if (place.country !== '') return country === place.country && (key.length > 3 || city === place.city);
  return key.length > 3 && organisationsNamed(key).length === 1;
}

/** `University of Maryland` in College Park: the campus whose name goes on with the city. */
function campus(key: string, place: Place): number | null {
  if (place.city === '' || !key.includes(' ')) return null;
  const length = place.city.split(' ').length;
  const found = new Set<number>();
  for (const [rest, named] of namesBeginning(`${key} `)) {
    if (!` ${rest} `.includes(` ${place.city} `) || rest.split(' ').length > length + 1) continue;
    const fitting = named.filter((one) => one.grade !== ACRONYM && fits(one.organisation, place));
    if (rest === place.city && fitting.length === 1) return fitting[0]!.organisation;
    for (const one of fitting) found.add(one.organisation);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** A board's or foundation's system, and the one part of it that is in the city. */
export function partInCity(key: string, place: Place): number | null {
  if (place.city === '') return null;
  const named = campus(key, place);
  if (named !== null) return named;
  const system = [...organisationsNamed(`${key} system`), ...organisationsNamed(key)].filter((one) =>
    fits(one.organisation, { ...place, city: '' }),
  );
  for (const { organisation: n } of system) {
    const here = childrenOf(n).filter((child) => organisation(child).city === place.city && fits(child, place));
    if (here.length === 1) return here[0]!;
  }
  return null;
}

/** The organisation of a whole name given as words. */
export function byWords(key: string, place: Place): Match | null {
  if (key === '') return null;
  const found = choose(key, place);
  const isFull = found !== null && found.grade !== ACRONYM;
  if (isFull && (place.city === '' || organisation(found.organisation).city === place.city))
    return { organisation: found.organisation, how: found.grade === NAME ? 'NAME' : 'ALIAS' };
  const inCity = campus(key, place);
  // A main campus with a record of its own is the university in that city.
  const isMain =
    isFull &&
    inCity !== null &&
    isPartOf(inCity, found.organisation) &&
    organisation(inCity).city === organisation(found.organisation).city;
  if (inCity !== null && !isMain) return { organisation: inCity, how: 'CAMPUS' };
  if (isFull) return { organisation: found.organisation, how: found.grade === NAME ? 'NAME' : 'ALIAS' };
  return found?.grade === ACRONYM && isTold(found, key, place)
    ? { organisation: found.organisation, how: 'ACRONYM' }
    : null;
}

/** A name with what is known of the place. */
export interface WrittenInstitution {
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
}

/** Folded city, state code and country code; empty where unknown. */
export interface Place {
  readonly city: string;
  readonly state: string;
  readonly country: string;
}

/** `Washington DC` and `W. Lafayette`: the city alone, written out. */
function cityOf(written: string, state: string): string {
  const words = institutionWords(
    written.replace(/^([NESW])(?:\.\s*|\s+)(?=\p{L})/iu, (_, wind: string) => `${WINDS[wind.toLowerCase()]!} `),
  );
  if (words.length > 1 && words.at(-1) === state.toLowerCase()) words.pop();
  return words.join(' ');
}
const WINDS: Readonly<Record<string, string>> = { n: 'North', e: 'East', s: 'South', w: 'West' };

export function placeOf({ city, state, country }: Omit<WrittenInstitution, 'name'>): Place {
  const inStates = isState(state ?? '');
  return {
    city: city === null ? '' : cityOf(city, state ?? ''),
    state: inStates ? state! : '',
    country: inStates ? 'US' : country === null ? '' : (countryCode(country) ?? ''),
  };
}

/** Whether nothing speaks against an organisation's being there. */
export function fits(n: number, place: Place): boolean {
  const { country, state, city } = organisation(n);
  if (place.country !== '' && country !== '' && place.country !== country) return false;
  if (place.state === '') return true;
  return state === '' ? country === '' || place.city === '' || place.city === city : state === place.state;
}

/** How a name leads to its organisation, the surest first, with the score of a link by it. */
export const HOW = {
  NAME: { score: 970_000, says: 'its name in ROR' },
  ALIAS: { score: 960_000, says: 'a name of it in ROR' },
  CAMPUS: { score: 950_000, says: 'the campus of that name in that city' },
  SHORT: { score: 950_000, says: 'a known short form' },
  SPELLING: { score: 930_000, says: 'its name in ROR but for a letter' },
  ACRONYM: { score: 930_000, says: 'its acronym in ROR' },
  SHORTENED: { score: 920_000, says: 'the only name with these words in that city' },
  ARM: { score: 920_000, says: 'its foundation or research corporation' },
  PART: { score: 920_000, says: 'a part of it' },
  TOWN: { score: 900_000, says: 'a department or board in the city of that university alone' },
} as const;
export type How = keyof typeof HOW;

export interface Match {
  /** Number in the table. */
  readonly organisation: number;
  readonly how: How;
}
