/**
 * What the registry of organisations says of the names in an article: which are universities, and which two are one.
 */
import { namesOfOrganisation } from '../../names/organisations.ts';
import { organisationOf } from '../../names/institutions/match.ts';
import { NOT_NAME } from './words.ts';

/** What is a university by its name alone. */
const BY_NAME =
  /\b(?:Universit\p{L}+|College|Institute of Technology|Polytechnic|Technion)\b|\b(?:Virginia|Georgia|Texas|Michigan|Illinois) Tech\b|^(?:UC|CSU|UT|UNC|UMass|SUNY|CUNY|UW|CU|Cal State|Texas A&M)[ -]|^(?:MIT|EPFL|Stanford|Princeton|Harvard|Yale|Cornell|Purdue|Rutgers|Caltech|UCLA|UCSD|Johns Hopkins|Carnegie Mellon|Penn State|Notre Dame)$/u;
/** `College of Engineering`, `Armour College of Engineering`: what a university has. */
const SCHOOL = /(?:^|.* )(?:College|School|Faculty|Division|Department|Dept\.?) (?:of|for) (?:the )?(\p{Lu}[\p{L}-]*)/u;
/** Words of fields that also open a place: the College of New Jersey. */
const OPENS_PLACE =
  /^(?:New|San|Santa|Saint|Mount|Coast|Lake|South|North|East|West|Central|Southern|Northern|Eastern|Western|American)$/u;

/** Whether a name is that of a school or department, with the name of a university in front or not. */
export function isSchool(name: string): boolean {
  if (/^(?:\p{Lu}[\p{L}-]+,? (?:and |& )?){1,5}Department$/u.test(name)) return true;
  const field = SCHOOL.exec(name)?.[1];
  return (
    field !== undefined &&
    (NOT_NAME.has(field) || /(?:ology|istry|ics|ciences?|graphy)$/u.test(field)) &&
    !OPENS_PLACE.test(field)
  );
}

const UNIVERSITY_IN_NAME = /\b(?:Universit\p{L}+|Institute of Technology)\b|\bTech\b/u;
const organisations = new Map<string, number | null>();

/** Number of the organisation that a name means wherever it is said, or null. */
function organisationNamed(name: string): number | null {
  const known = organisations.get(name);
  if (known !== undefined) return known;
  const found = organisationOf({ name, city: null, state: null, country: null })?.organisation ?? null;
  if (organisations.size > 10_000) organisations.clear();
  organisations.set(name, found);
  return found;
}

/** Whether the registry knows a name. */
export const isInstitution = (name: string): boolean => organisationNamed(name) !== null;

const ACADEMIC = /\b(?:universi\w+|college|institute (?:of )?technology|polytechnic)\b/u;

/** Whether a name is that of a university: by its words, or as the short form of one (`LSU`, `Tulane`). */
export function isUniversity(name: string): boolean {
  if (isSchool(name) && !UNIVERSITY_IN_NAME.test(name)) return false;
  if (BY_NAME.test(name) || /^(?:U[A-Z]|[A-Z]U)$/u.test(name)) return true;
  if (!/^(?:\p{Lu}{2,6}|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)$/u.test(name)) return false;
  const organisation = organisationNamed(name);
  return organisation !== null && namesOfOrganisation(organisation).some((one) => ACADEMIC.test(one));
}

const initials = (name: string): string =>
  [...name.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('');

/** Whether two names of one article mean the same university: `Michigan Tech` and `Michigan Technological University`. */
export function isSameInstitution(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replace(/^[Tt]he /u, '')) as [string, string];
  if (one === other) return true;
  const [first, second] = [organisationNamed(one), organisationNamed(other)];
  if (first !== null && second !== null) return first === second;
  return (
    initials(one) === other || initials(other) === one || one.startsWith(`${other} `) || other.startsWith(`${one} `)
  );
}
