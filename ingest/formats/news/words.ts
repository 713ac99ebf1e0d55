/**
 * The word lists that articles are read with, from `data/news`, and what tables say of names: which are universities, which
 * two are one (by the registry of research organisations), and which are funders.
 */
import { detached } from '../../../src/text.ts';
import { dataLines } from '../../../src/data.ts';
import { organisationOf } from '../../names/institutions/match.ts';
import { isPartOf, namesOfOrganisation, organisation } from '../../names/organisations.ts';

/** Lines of a file, comments left out. */
export const linesOf = (file: string): string[] => dataLines(`news/${file}`);

/** The words of a file that are parted by white space. */
export const wordsOf = (file: string): ReadonlySet<string> =>
  new Set(linesOf(file).flatMap((line) => line.split(/\s+/u)));

/** Heads of organisations' names: a capitalised run that holds one is an organisation. */
export const ORG_HEADS = wordsOf('organisation-heads.txt');
/** Words that never stand in a person's name, beside the organisations' heads: jobs, fields, things, times, fillers. */
export const NOT_NAME = wordsOf('not-in-names.txt');
/** Those of them that are surnames or given names too: they may close a name that begins with a known given name. */
export const ALSO_NAMES = wordsOf('words-that-are-names.txt');
/** Words of place names: `San Diego`, `New York`. */
export const PLACES = wordsOf('places.txt');
/** Everyday names of institutions that look like a person's name, a place or an acronym. */
export const SHORT_NAMES: readonly string[] = linesOf('short-names.txt');

/** Alternatives of a pattern, longest first, their full stops meant as such. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.+*?()]/gu, '\\$&').replace(/ /gu, '\\s+'))
    .join('|');

/**
 * Every match of a pattern that is a long list of names. `matchAll` makes a copy of a pattern for each text, and the engine
 * compiles that anew where it has forgotten the first: milliseconds a sentence.
 */
export function matchesOf(names: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  names.lastIndex = 0;
  for (let match = names.exec(text); match !== null; match = names.exec(text)) found.push(match);
  return found;
}

/** Cities that close the name of a campus: `University of California, Riverside`. */
export const CAMPUSES = alternatives(linesOf('campuses.txt'));

const VOCABULARY = new Map(linesOf('vocabulary.tsv').map((line) => line.split('\t') as [string, string]));

/** Some of the words of a list of the vocabulary, as a group of a pattern. */
export function any(...lists: readonly string[]): string {
  const words = lists.map((list) => VOCABULARY.get(list));
  if (words.includes(undefined)) throw new Error(`no such word list among ${lists.join(', ')}`);
  return `(?:${words.join('|')})`;
}

/** Whether a text is about money that was given. */
const MONEY = new RegExp(`\\b${any('money')}\\b|[$€£]\\s?\\d`, 'iu');
export const speaksOfMoney = (text: string): boolean => MONEY.test(text);

const known = new Map<string, number | null>();

/** Number of the one organisation that a name means wherever it is said, or null. */
function organisationNamed(name: string): number | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = organisationOf({ name, city: null, state: null, country: null })?.organisation ?? null;
  if (known.size > 10_000) known.clear();
  known.set(detached(name), found);
  return found;
}

/** Whether the registry knows a name. */
export const isInstitution = (name: string): boolean => organisationNamed(name) !== null;

/** ISO code of the country of an organisation that the registry knows, or null. */
export function countryOf(name: string): string | null {
  const found = organisationNamed(name);
  return found === null ? null : organisation(found).country;
}

/** What is a university by its name alone. */
const UNIVERSITY_WORD =
  /\b(?:Universit\p{L}+|College|Institute of Technology|Polytechnic|Politecnico|Technion)(?!\p{L})|\b(?:Virginia|Georgia|Texas|Michigan|Illinois) Tech\b|^\p{Lu}\p{Ll}{3,} Tech$/u;
const OF_A_SYSTEM = /^(?:IIT|IIIT|IISER|NIT|TU|UC|CSU|UT|UNC|UMass|SUNY|CUNY|UW|CU|Cal State|Texas A&M)[ -]/u;
const EVERYDAY = new Set(
  'MIT EPFL Stanford Princeton Harvard Yale Cornell Purdue Rutgers Caltech UCLA UCSD UCI Oxford Cambridge'.split(' '),
);
const EVERYDAY_TWO =
  /^(?:Johns Hopkins|Carnegie Mellon|Penn State|Notre Dame|(?:Michigan|Ohio|Iowa|Florida|Boise|Kansas|Oregon|Arizona|Utah|Colorado|Montana) State)$/u;
/** `College of Engineering`, `Armour College of Engineering`: what a university has. */
const SCHOOL = /^(?:.* )?(?:College|School|Faculty|Division|Department|Dept\.?) (?:of|for) (?:the )?(\p{Lu}[\p{L}-]*)/u;
/** Words of fields that also open a place: the College of New Jersey. */
const OPENS_PLACE =
  /^(?:New|San|Santa|Saint|Mount|Coast|Lake|South|North|East|West|Central|Southern|Northern|Eastern|Western|American)$/u;

/** Whether a name is that of a school or department, with the name of a university in front or not. */
export function isSchool(name: string): boolean {
  if (/^(?:\p{Lu}[\p{L}-]+,? (?:and |& )?){1,5}Department$/u.test(name)) return true;
  // `Louisiana Department of Health`: a state's.
  if (PLACES.has(name.split(' ', 1)[0]!) && / (?:Department|Division) of /u.test(name)) return false;
  const field = SCHOOL.exec(name)?.[1];
  return (
    field !== undefined &&
    (NOT_NAME.has(field) || /(?:ology|istry|ics|ciences?|graphy)$/u.test(field)) &&
    !OPENS_PLACE.test(field)
  );
}

const ACADEMIC = /\b(?:universi\w+|college|institute technology|polytechnic)\b/u;
const ACRONYM_OF_ONE = /^(?:U[A-Z]|[A-Z]U)$/u;

/** Whether a name is that of a university: by its words, or as the short form of one (`LSU`, `Tulane`). */
export function isUniversity(name: string): boolean {
  if (isSchool(name) && !/\b(?:Universit\p{L}+|Institute of Technology|Tech)(?!\p{L})/u.test(name)) return false;
  if (
    UNIVERSITY_WORD.test(name) ||
    OF_A_SYSTEM.test(name) ||
    EVERYDAY.has(name) ||
    EVERYDAY_TWO.test(name) ||
    ACRONYM_OF_ONE.test(name)
  )
    return true;
  if (!/^(?:\p{Lu}{2,6}|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)$/u.test(name)) return false;
  const found = organisationNamed(name);
  return found !== null && namesOfOrganisation(found).some((one) => ACADEMIC.test(one));
}

/** `UC` of the University of Cincinnati. */
export const initials = (name: string): string =>
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

/** Whether the registry knows the first of two as a part of the second. */
export function isChildOf(part: string, whole: string): boolean {
  const [child, ancestor] = [organisationNamed(part), organisationNamed(whole)];
  return child !== null && ancestor !== null && isPartOf(child, ancestor);
}

interface Known {
  /** Recorded name: `NSF` or the full name. */
  readonly name: string;
  readonly acronym: string | null;
  /** ISO code of its country; `EU` for the Union. */
  readonly country: string;
}

const FORMS = new Map<string, Known>();
for (const line of linesOf('funders.tsv').slice(1)) {
  const [name, acronym, country, forms] = line.split('\t') as [string, string, string, string | undefined];
  for (const form of [name, ...(forms ?? '').split('|')])
    if (form !== '') FORMS.set(form, { name, acronym: acronym || null, country });
}

/** Every written form, longest first. A `Swiss` or `Natural` before is another funder, which has its own row. */
export const KNOWN_FUNDERS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${alternatives([...FORMS.keys()])})(?![\\p{L}\\p{N}])(?!-\\p{Ll})`,
  'gu',
);

/** The funder that a written form names, or null. */
export const knownFunder = (written: string): Known | null => FORMS.get(written.replace(/\s+/gu, ' ')) ?? null;

const PRINCIPAL = 'princip(?:al|le)[- ]investigators?';
export const CO_PI = `(?<!\\p{L})co[-–\\s]?(?:${PRINCIPAL}|project directors?|PIs?(?:['’]s)?|PDs?|leads?\\b(?! (?:the|this))|lead investigators?|applicants?)(?!\\p{L})(?: \\(?co-?PIs?\\)?)?`;
const LEAD = '(?:lead (?:investigators?|PIs?|researchers?|scientists?)|(?:lead|main|principal) applicants?)';
export const PI = `(?<![\\p{L}-]|co[-–\\s])(?:${PRINCIPAL}|project directors?|(?:project )?${LEAD}|PIs?|PD/PIs?)(?!\\p{L})(?: \\(P[ID]s?\\))?`;
export const CO_I =
  '(?<!\\p{L})(?:co[-–\\s]?(?:investigators?|leaders?|researchers?|is?)|(?:senior|key) personnel|collaborators?|technical lead|team (?:leader|member)s?|local PI)(?!\\p{L})';

/** The share of the long words of a text that are capitalised. */
export const capitalShare = (text: string): number => {
  const words = text.split(/[\s–—-]+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
};

/** Small numbers in words, from two on. */
export const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const numberOf = (word: string): number => Number(word) || NUMBERS.indexOf(word.toLowerCase()) + 2;
