/**
 * Which organisation of the registry a written name means. Never a guess: a name that leads to two organisations, or to
 * one in another state or country, leads to none.
 */
import { ACRONYM, isPartOf, isSystem, namesOfOrganisation, organisation } from '../organisations.ts';
import { bareName, fullName, withoutBracket } from './name.ts';
import {
  type How,
  type Match,
  type Place,
  type WrittenInstitution,
  byWords,
  choose,
  partInCity,
  placeOf,
} from './named.ts';
import { collegeOfCity, cutOff } from './nearly.ts';
import { organisationAround } from './in-text.ts';
import { HEAD, OWN_BODY, isDepartment, isUnitOrBody } from './parts.ts';
import { inTown, isAt, whole } from './whole.ts';
import { institutionWords, isKindWord } from './words.ts';

/** Bodies that hold the grants of a university. */
const ARM_HEAD =
  /^(?:the\s+)?(?:research\s+foundation\s+|(?:(?:research|university|auxiliary|sponsored programs?)\s+)*(?:foundation|corporation)s?\s+(?:of|for|at)\s+)(?:(?:of|for|at)\s+)?(?:the\s+)?/i;
const OF_AN_ARM =
  /research|auxiliary|auxiliaries|sponsored|programs?|projects|applied|and|&|services?|enterprises?|economic|development|institute|advancement/;
const AN_ARM =
  /foundation|corporation|corp|auxiliary|(?:research|programs?) administration|center for research|research institute/;
const AN_OFFICE = /office of (?:sponsored (?:programs|projects|research)|research)/;
const ARM_TAIL = new RegExp(
  `(?<![,\\s-])[,\\s-]+(?:(?:${OF_AN_ARM.source})\\s+)*(?:${AN_ARM.source}|${AN_OFFICE.source})\\.?(?:,?\\s+inc(?:orporated)?\\.?)?$`,
  'i',
);

function withoutArm(name: string): string | null {
  const bare = name
    .replace(/(?<![,\s])[,\s]+inc(?:orporated)?\.?$/i, '')
    .replace(ARM_HEAD, '')
    .replace(ARM_TAIL, '');
  return bare === name || institutionWords(bare).length < 2 ? null : bare;
}

/** Boards and districts of community colleges. */
const DISTRICT = /\bcommunity colleges?\b.*\b(?:dist|district)\b|\bjunior college dist|\bcommunity college district\b/i;

/** The organisation that a whole written name means, or null. */
function match(name: string, place: Place): Match | null {
  const bare = withoutBracket(name);
  const direct = whole(name, place) ?? (bare === null ? null : whole(bare, place));
  const arm = withoutArm(name);
  if (arm === null && direct !== null) return direct;
  if (arm !== null) {
    if (isAt(direct, place)) return direct;
    const owner = whole(arm, place);
    if (isAt(owner, place)) return { ...owner!, how: 'ARM' };
    // The foundation of a system, in the city of a campus: what it holds there is that campus's, or nobody can tell whose.
    const part = partInCity(institutionWords(bareName(arm)).join(' '), place);
    if (part !== null) return { organisation: part, how: 'ARM' };
    const there = inTown(place);
    const systems = [direct, owner].flatMap((one) => (one === null ? [] : [one.organisation]));
    if (there !== null && systems.some((one) => isPartOf(there.organisation, one))) return { ...there, how: 'ARM' };
    if (direct !== null) return null;
    if (owner !== null && !isSystem(owner.organisation)) return { ...owner, how: 'ARM' };
  }
  const around = organisationAround(name, place);
  const isHere = around !== null && (place.city === '' || organisation(around).city === place.city);
  const part = (isHere ? null : ofSegment(name, place)) ?? around ?? behindShortNameVariant(name, place);
  if (part !== null) return { organisation: part, how: 'PART' };
  const college = DISTRICT.test(name) ? collegeOfCity(institutionWords(name), place) : null;
  if (college !== null) return { organisation: college, how: 'TOWN' };
  const there = isDepartment(name) ? inTown(place) : null;
  return there === null || namesAnother(name, there.organisation) ? null : { ...there, how: 'TOWN' };
}

const cache = new Map<string, Match | null>();
const MOST = 50_000;
/** Letters of a name; the longest of the registry has 161. What is longer is a text, which names no one organisation. */
const LONGEST = 500;

/** The organisation that a written institution is, or null. A pure function; the last answers are kept. */
export function organisationOf(written: WrittenInstitution): Match | null {
  if (written.name.length > LONGEST) return null;
  const key = `${written.name}\t${written.city ?? ''}\t${written.state ?? ''}\t${written.country ?? ''}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= MOST) cache.clear();
  const named = match(written.name, placeOf(written));
  const university = named === null ? null : universityOf(named.organisation);
  const found: Match | null = university === null ? named : { organisation: university, how: 'PART' };
  cache.set(key, found);
  return found;
}

/** What stands for an organisation wherever the table changes: its ROR id, else its name and state. */
export function organisationKey(n: number): string {
  const { ror, state } = organisation(n);
  return ror.startsWith('-') ? `${ror.slice(1)}-${state.toLowerCase()}` : ror;
}

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

const EMPLOYER = /\b(?:university|college|institute technology|polytechnic)\b/;
const UNIT =
  /\b(?:laboratory|institute|center|station|observatory|museum|library|department|program|facility|survey|bureau|herbarium|forest|reserve|consortium|network|project|technology|school)\b/;
/** Laboratories that a university runs for a department of state. */
const NATIONAL = /\b(?:department energy|national laboratory|national accelerator laboratory|jet propulsion)\b/;
/** Parts that are mostly legal bodies of their own. */
const LEGAL_BODY =
  /\b(?:university|college|hospital|health|medicine|medical|clinic|cancer|foundation|experiment|extension|agricultural|agriculture)\b/;
const FUNDER = /^national science foundation /;
const SPACE_AGENCY = /\bnational aeronautics\b/;

const found = new Map<number, number | null>();

function search(n: number): number | null {
  const { country, state, city, parents, isRecipient } = organisation(n);
  if (country !== 'US' || isRecipient || parents.length === 0) return null;
  const above = parents.map((parent) => ({ parent, names: namesOfOrganisation(parent) }));
  if (above.some(({ names }) => names.some((name) => SPACE_AGENCY.test(name)))) return null;
  const all = namesOfOrganisation(n);
  if (all.some((name) => NATIONAL.test(name))) return null;
  const names = all.map((name) =>
    // `University of Oregon Institute of Marine Biology`: what is left says what it is.
    above.reduce(
      (rest, { names: some }) => some.reduce((left, one) => left.replace(one, ''), rest),
      name.replace(FUNDER, ''),
    ),
  );
  if (names.some((name) => LEGAL_BODY.test(name)) || !names.some((name) => UNIT.test(name))) return null;
  const universities = above
    .map(({ parent, names: some }) => (some.some((name) => EMPLOYER.test(name)) ? parent : universityOf(parent)))
    .filter((one): one is number => one !== null && !isSystem(one));
  const here = universities.filter((one) => organisation(one).city === city);
  const near = universities.filter((one) => organisation(one).state === state || state === '');
  const [first, ...others] = new Set(here.length > 0 ? here : near);
  return first === undefined || others.length > 0 ? null : first;
}

/** Number of the one university that an organisation is a part of without a legal body of its own; else null. */
export function universityOf(n: number): number | null {
  const known = found.get(n);
  if (known !== undefined) return known;
  // While it is looked for, a part of its own part has none.
  found.set(n, null);
  const university = search(n);
  found.set(n, university);
  return university;
}
