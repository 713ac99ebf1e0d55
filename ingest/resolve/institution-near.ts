/**
 * Names that begin with a word which hardly any organisation has: in one state, and of one kind, they are one institution
 * (`Akanocure` and `Akanocure Pharmaceuticals, Inc.`, `Yakima Valley College` and `Yakima Valley Community College`).
 */
import { namesBeginning } from '../background/institutions.ts';
import { STATES } from '../background/us-states.ts';
import type { WrittenInstitution } from './institution-place.ts';
import { institutionWords } from './institution-words.ts';
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
const STATE_WORDS = new Set(STATES.flatMap(([, name]) => name.toLowerCase().split(' ')));

/** What two such names share, or null where the first word is common, or that of a place, or the state unknown. */
export function nearKey({ name, city, state }: Omit<WrittenInstitution, 'country'>): string | null {
  if (state === null) return null;
  const words = institutionWords(bareName(name));
  const first = words[0] ?? '';
  const town = city === null ? '' : institutionWords(city).join(' ');
  if (first.length < SHORTEST || /\d/.test(first) || STATE_WORDS.has(first) || town.split(' ').includes(first))
    return null;
  const kind = KINDS.find(([, of]) => words.some((word) => of.has(word)))?.[0] ?? 'company';
  if (kind === 'education' && town === '') return null;
  const most = COMMON[kind === 'education' ? kind : 'company'];
  let count = 0;
  for (const _ of namesBeginning(first, most)) count += 1;
  if (count >= most) return null;
  return `near:${state}:${kind === 'education' ? `${town}:` : ''}${first}:${kind}`;
}
