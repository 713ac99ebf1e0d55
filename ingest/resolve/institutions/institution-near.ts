/**
 * What names of one institution share that mean no organisation of the registry: a first word which hardly any organisation
 * has, in one state and of one kind (`Akanocure` and `Akanocure Pharmaceuticals, Inc.`), a company's whole name in two
 * states, or a college's name but for what kind of college it is (`Utica College` and `Utica University`).
 */
import { lazy } from '../../../src/data.ts';
import { namesBeginning } from '../../background/institutions.ts';
import { usStates } from '../../background/us-states.ts';
import type { WrittenInstitution } from './institution-place.ts';
import { institutionWords } from './institution-words.ts';
import { isDepartment } from './institution-department.ts';
import { bareName } from './institution-name.ts';

/** Kinds of institution by a word of the name; what has none of these words is a company. */
const KINDS: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = (
  [
    ['education', 'university college academy school'],
    ['health', 'hospital health medical clinic medicine'],
    ['place', 'county city town state tribe tribal nation district park library museum garden zoo aquarium port'],
    [
      'body',
      'society association foundation council alliance federation institute center laboratory department office',
    ],
  ] as const
).map(([kind, words]) => [kind, new Set(words.split(' '))] as const);

/** From so many names in the table on a first word is no longer telling: of a company, of a college in one city. */
const COMMON = { company: 3, education: 40 };
const SHORTEST = 4;
const stateWords = lazy(() => new Set(usStates().flatMap(([, name]) => name.toLowerCase().split(' '))));

/** `Grid7 LLC DBA Taekion`, `Multisensor Diagnostics (DBA Aidar Health)`: two names. */
const TWO_NAMES = /[\s(,]+(?:dba|d\/b\/a|doing business as)[\s:]+/i;
/** Letters of a company's name that tells it in another state too. */
const LONG = 6;
/** What colleges change about their names, and what district they are of. */
const CHANGING = new Set('university college community junior area district campus main'.split(' '));

/** `CUNY Brooklyn College` is Brooklyn College. */
const SYSTEM = /^(?:city|state) university new york (?=.*\bcollege$)/;
const SYSTEM_WORDS = 4;

/** NSF cuts names off at 50 or 64 letters: so many, spaces and small words left out, are the same before. */
const CUT = 42;

const isRare = (first: string, most: number): boolean => {
  let count = 0;
  for (const _ of namesBeginning(first, most)) count += 1;
  return count < most;
};

/** What of a college's name stays when it becomes a university: `yakima valley`; null for what is no college. */
export function collegeName(words: readonly string[], town: string): string | null {
  if (words[0] === 'university' || words.filter((word) => word === 'university' || word === 'college').length !== 1)
    return null;
  const rest = words.filter((word) => !CHANGING.has(word)).join(' ');
  const isTownAlone = rest === town && words.length === town.split(' ').length + 1;
  return rest === '' || (town.includes(rest) && !isTownAlone) ? null : rest;
}

function keysOf(name: string, city: string | null, state: string | null): string[] {
  const all = institutionWords(bareName(name));
  const words = SYSTEM.test(all.join(' ')) ? all.slice(SYSTEM_WORDS) : all;
  const first = words[0] ?? '';
  const town = city === null ? '' : institutionWords(city).join(' ');
  const kind = KINDS.find(([, of]) => words.some((word) => of.has(word)))?.[0] ?? 'company';
  const isEducation = kind === 'education';
  const keys: string[] = [];
  const letters = all.join('');
  if (state !== null && letters.length >= CUT && !isDepartment(name))
    keys.push(`cut:${state}:${letters.slice(0, CUT)}`);
  const college = isEducation && state !== null && town !== '' ? collegeName(words, town) : null;
  if (college !== null) keys.push(`college:${state!}:${town}:${college}`);
  if (first.length < SHORTEST || stateWords().has(first) || town.split(' ').includes(first)) return keys;
  const whole = words.join('');
  const isRareBigram = isRare(first, COMMON[isEducation ? kind : 'company']);
  if (kind === 'company' && isRareBigram && whole.length >= LONG) keys.push(`company:${whole}`);
  if (state !== null && isRareBigram && !/\d/.test(first) && (!isEducation || town !== ''))
    keys.push(`near:${state}:${isEducation ? `${town}:` : ''}${first}:${kind}`);
  return keys;
}

/** Keys of which two names of one institution share one. */
export function nearKeys({ name, city, state }: Omit<WrittenInstitution, 'country'>): string[] {
  return [...new Set(name.split(TWO_NAMES).flatMap((part) => keysOf(part.replace(/[()]/g, ' '), city, state)))];
}
