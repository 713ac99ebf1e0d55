/**
 * Which organisation of the registry a written name means. Never a guess: a name that leads to two organisations, or to
 * one in another state or country, leads to none.
 */
import { isPartOf, isSystem, organisation } from '../../background/institutions.ts';
import { collegeOfCity } from './institution-city.ts';
import { isDepartment } from './institution-department.ts';
import type { Match } from './institution-how.ts';
import { bareName, withoutBracket } from './institution-name.ts';
import { partInCity } from './institution-named.ts';
import { organisationAround } from './institution-parts.ts';
import { placeOf, type Place, type WrittenInstitution } from './institution-place.ts';
import { behindShortNameVariant, namesAnother, ofSegment } from './institution-segments.ts';
import { universityOf } from './institution-unit.ts';
import { inTown, isAt, whole } from './institution-whole.ts';
import { institutionWords } from './institution-words.ts';

/** Bodies that hold the grants of a university. */
const ARM_HEAD =
  /^(?:the\s+)?(?:research\s+foundation\s+|(?:(?:research|university|auxiliary|sponsored programs?)\s+)*(?:foundation|corporation)s?\s+(?:of|for|at)\s+)(?:(?:of|for|at)\s+)?(?:the\s+)?/i;
const ARM_TAIL =
  /[,\s-]+(?:(?:research|auxiliary|auxiliaries|sponsored|programs?|projects|applied|and|&|services?|enterprises?|economic|development|institute|advancement)\s+)*(?:foundation|corporation|corp|auxiliary|(?:research|programs?) administration|center for research|research institute|office of (?:sponsored (?:programs|projects|research)|research))\.?(?:,?\s+inc(?:orporated)?\.?)?$/i;

function withoutArm(name: string): string | null {
  const bare = name
    .replace(/[,\s]+inc(?:orporated)?\.?$/i, '')
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

/** The organisation that a written institution is, or null. A pure function; the last answers are kept. */
export function organisationOf(written: WrittenInstitution): Match | null {
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
