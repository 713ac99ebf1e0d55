/**
 * The organisation that a name means as a whole: as it is, or with what it is called otherwise, written out, misspelt or
 * shortened.
 */
import { stateName } from '../../../src/places.ts';
import { ACRONYM, isPartOf, isSystem, organisation, organisationsNamed, universityOfCity } from '../organisations.ts';
import { bareName, fullName, isBoard, mainCampus } from './name.ts';
import { type Match, type Place, byWords, fits, partInCity } from './named.ts';
import { cutOff, misspelt, renamed, shortened } from './nearly.ts';
import { institutionWords } from './words.ts';

/** `CUNY Queens College`, `University of California-San Diego Scripps Inst of Oceanography`: the whole, then its part. */
function partAfterWhole(key: string, place: Place): number | null {
  const words = key.split(' ');
  for (let cut = words.length - 1; cut > 1; cut -= 1) {
    const wholes = organisationsNamed(words.slice(0, cut).join(' '));
    if (wholes.length === 0) continue;
    const parts = organisationsNamed(words.slice(cut).join(' ')).filter(
      (part) =>
        part.grade !== ACRONYM &&
        fits(part.organisation, place) &&
        wholes.some(({ organisation: n }) => isPartOf(part.organisation, n)),
    );
    if (parts.length === 1) return parts[0]!.organisation;
  }
  return null;
}

/** `UCSD Scripps Institution`, `Penn State Univ University Park`: the name for the short form at its beginning. */
function withFullName(key: string): string {
  const words = key.split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const full = fullName(words.slice(0, length).join(' '));
    if (full !== null) return [...institutionWords(full), ...words.slice(length)].join(' ');
  }
  return key;
}

/** `University of Oregon Eugene`, `University of Cincinnati Main Campus`: a name with its own city or a campus behind it. */
function withoutCampus(key: string, place: Place): string | null {
  let bare = key.replace(/ (?:main )?campus$/, '');
  for (const tail of [place.state.toLowerCase(), stateName(place.state), place.city])
    if (tail !== '' && bare.endsWith(` ${tail}`)) bare = bare.slice(0, -tail.length - 1);
  return bare === key || !bare.includes(' ') ? null : bare;
}

/** `Rutgers University-New Brunswick`: a name, and behind it the city of that one. */
function withOwnCity(key: string, place: Place): number | null {
  const words = key.split(' ');
  for (let cut = words.length - 1; cut > 1; cut -= 1) {
    const city = words.slice(cut).join(' ');
    const found = organisationsNamed(words.slice(0, cut).join(' ')).filter(
      ({ organisation: n, grade }) =>
        grade !== ACRONYM && fits(n, place) && organisation(n).city === city && !isSystem(n),
    );
    if (found.length === 1) return found[0]!.organisation;
  }
  return null;
}

/** `SD School of Mines`: the state of the place by its code. */
function withState(key: string, { state }: Place): string | null {
  const code = state.toLowerCase();
  if (code === '' || WORDS_TOO.has(code)) return null;
  const words = key.split(' ');
  return words.includes(code) ? words.map((word) => (word === code ? stateName(state) : word)).join(' ') : null;
}
/** Codes of states that are words of other names. */
const WORDS_TOO = new Set('in or me hi ok oh id la de co as pa ma al'.split(' '));

/** A system of state universities without a campus. */
const SYSTEM = /\buniversity\b.*\bsystem$|^university system \S+(?: \S+)?$|\bsystem higher ed(?:ucation)?$/;

/** Whether an organisation is found, and in that city: University Park is where Penn State is, though ROR says State College. */
export function isAt(found: Match | null, place: Place): boolean {
  if (found === null) return false;
  if (place.city === '' || organisation(found.organisation).city === place.city) return true;
  return inTown(place)?.organisation === found.organisation;
}

/** `Indiana University Bloomington` and Indiana University in Bloomington are two records of one place: the shorter name's. */
function mainOf(n: number, key: string): number {
  const { city, parents } = organisation(n);
  if (city === '' || !key.endsWith(` ${city}`)) return n;
  const named = organisationsNamed(key.slice(0, -city.length - 1)).map((one) => one.organisation);
  return parents.find((parent) => named.includes(parent) && organisation(parent).city === city) ?? n;
}

/** The organisation that a name means as a whole, board and catalogue order taken off; or null. */
export function whole(name: string, place: Place): Match | null {
  const key = institutionWords(bareName(name)).join(' ');
  const full = withState(key, place);
  return wholeWords(key, isBoard(name), place) ?? (full === null ? null : wholeWords(full, isBoard(name), place));
}

function wholeWords(key: string, isOfBoard: boolean, place: Place): Match | null {
  const direct = byWords(key, place);
  const long = withFullName(key);
  const full = fullName(key) ?? fullName(long) ?? (place.city === '' ? mainCampus(key) : null);
  // `Emory` is the university, not Emory & Henry College, unless its city says so.
  const isShort = full !== null && direct?.how === 'ALIAS' && place.city === '';
  const isFull = direct !== null && direct.how !== 'ACRONYM' && !isShort;
  // A board of a system stands for the campus in its city, also where the system has its seat.
  const ofBoard = isOfBoard && key.endsWith(' system') ? partInCity(key.replace(/ system$/, ''), place) : null;
  if (ofBoard !== null) return { organisation: ofBoard, how: 'CAMPUS' };
  if (isFull && isAt(direct, place)) return { ...direct, organisation: mainOf(direct.organisation, key) };
  if (isOfBoard || key.endsWith(' system') || (isFull && isSystem(direct.organisation)) || SYSTEM.test(key)) {
    const part = partInCity(key.replace(/ system$/, ''), place);
    if (part !== null) return { organisation: part, how: 'CAMPUS' };
    const there = SYSTEM.test(key) ? inTown(place) : null;
    if (there !== null) return { ...there, how: 'TOWN' };
  }
  if (isFull) return direct;
  const known = full === null ? null : byWords(institutionWords(full).join(' '), { ...place, city: '' });
  if (known !== null) return { ...known, how: 'SHORT' };
  if (direct !== null) return direct;
  const written = long === key ? null : byWords(long, place);
  if (written !== null && written.how !== 'ACRONYM') return { ...written, how: 'SHORT' };
  const part = partAfterWhole(key, place) ?? partAfterWhole(long, place);
  if (part !== null) return { organisation: part, how: 'NAME' };
  const own = withOwnCity(key, place);
  if (own !== null) return { organisation: own, how: 'CAMPUS' };
  // `SUNY College at Oswego` is SUNY Oswego.
  const plain = key.replace(/^(state university new york) college /, '$1 ');
  const ofSystem = plain === key ? null : byWords(plain, place);
  if (ofSystem !== null && isAt(ofSystem, place)) return ofSystem;
  const bare = withoutCampus(key, place);
  const main = bare === null ? null : byWords(bare, place);
  if (main !== null && main.how !== 'ACRONYM' && isSystem(main.organisation)) {
    const campusOf = partInCity(bare!, place);
    return campusOf === null ? null : { organisation: campusOf, how: 'CAMPUS' };
  }
  if (main !== null && main.how !== 'ACRONYM' && isAt(main, place)) return { ...main, how: 'CAMPUS' };
  const meant = misspelt(key, place);
  if (meant !== null) return { organisation: meant, how: 'SPELLING' };
  const later = renamed(key, place);
  if (later !== null) return { organisation: later, how: 'ALIAS' };
  const wider = cutOff(key, place) ?? shortened(key, place);
  return wider === null ? null : { organisation: wider, how: 'SHORTENED' };
}

const towns = new Map<string, Match | null>();

/** The one university of a city. */
export function inTown(place: Place): Match | null {
  const key = `${place.state} ${place.city}`;
  const known = towns.get(key);
  if (known !== undefined) return known;
  // While its name is looked for, the city has none.
  towns.set(key, null);
  const name = universityOfCity(place.state, place.city);
  const found = name === null || SYSTEM.test(institutionWords(name).join(' ')) ? null : whole(name, place);
  towns.set(key, found);
  return found;
}
