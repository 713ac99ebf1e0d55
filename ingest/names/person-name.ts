/**
 * Names of people: parted into given names, family name and suffix, with folded keys to compare them by.
 */
import { dataWords } from '../../src/data.ts';
import { detached, fold, speltOut } from '../../src/text.ts';
import { isFamilyFirst, isGivenName } from './name-counts.ts';
import type { PersonMention } from '../statements.ts';

export interface PersonName {
  /** As written; capitals alone are put in name case. */
  readonly family: string;
  /** Given and middle names as written, initials apart: `F.M.` is `['F.', 'M.']`. */
  readonly given: readonly string[];
  /** `Jr`, `Sr`, `II`, `III`, `IV` or `V`, or null. Degrees are dropped. */
  readonly suffix: string | null;
  /** `Given Family Suffix`. */
  readonly display: string;
  /** Folded family name, its parts parted by one space: `van der berg`, `garcia lopez`, `obrien`. */
  readonly familyKey: string;
  /** The names of a double family name (`['garcia', 'lopez']`); empty for a single one, particles do not count. */
  readonly familyHalves: readonly string[];
  /** What may stand for the family name, closed: each half, and each without its particles (`berg` of van der Berg). */
  readonly familyForms: readonly string[];
  /** Folded letters of each given name, an initial as one letter, hyphens closed: `jihoon`. */
  readonly givenKeys: readonly string[];
  /** The same with hyphens opened: `['ji', 'hoon']`. A name of one letter, which is no initial, keeps its hyphen: `i-`. */
  readonly givenParts: readonly string[];
  /** A short form given in quotes or brackets, folded: William "Bill" Smith. */
  readonly called: readonly string[];
  /** Other ways to read or write it: umlauts spelt out; family name first, where all that is known of the two names says so. */
  readonly otherForms: readonly { readonly how: 'SPELT_OUT' | 'TURNED'; readonly name: PersonName }[];
  /** No given name is written out. */
  readonly isInitialsOnly: boolean;
  /** Everything that the comparison of names reads, in one string: names of one spelling are compared alike. */
  readonly spelling: string;
}

const list = (name: string) => dataWords('names/words.txt', name);
const titles = list('titles');
const degrees = list('degrees');
const particles = list('particles');
const prefixes = list('prefixes');
const SUFFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jr: 'Jr',
    jnr: 'Jr',
    junior: 'Jr',
    sr: 'Sr',
    snr: 'Sr',
    ii: 'II',
    iii: 'III',
    iv: 'IV',
    v: 'V',
    '2nd': 'II',
    '3rd': 'III',
  }),
);
/** What stands where no name is known. */
const NOBODY =
  /^(none|nan|null|n a|na|tbd|tba|unknown|vacant|anonymous|(?:name |data )?not available|not provided|none none|no name|pending)$/;
/** Family names of one letter, which are not initials: Weinan E. */
const ONE_LETTER_FAMILIES = new Set(['E', 'O', 'U', 'I', 'Y']);

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
const words = (text: string): string[] =>
  fold(text)
    .replace(/['.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
const isInitial = (token: string): boolean => /^\p{L}\.?$/u.test(token);
const isCapitals = (token: string): boolean => /\p{Lu}.*\p{Lu}/u.test(token) && !/\p{Ll}/u.test(token);

/** `O'BRIEN` → `O'Brien`, `MCDONALD` → `McDonald`, `VAN DER BERG` → `van der Berg`. */
function nameCase(token: string): string {
  const lower = token.toLowerCase();
  if (particles().has(lower)) return lower;
  return lower
    .replace(/(^|[-'’.\s])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Whether a text is what stands behind a name: `Jr.`, `PhD`. */
export const isAffix = (text: string): boolean =>
  text.split(' ').every((token) => SUFFIXES.has(letters(token)) || degrees().has(letters(token)));

/** Takes initials that are written together apart: `F.M.` → `F.`, `M.`; `JP` → `J`, `P`. */
function openInitials(token: string, isShouted: boolean): string[] {
  // `J-P`; but I-Ting is a name.
  if (/^\p{Lu}(?:-\p{Lu})+$/u.test(token)) return token.split('-');
  if (/^(\p{L}\.-?){2,}$/u.test(token) || /^(\p{L}\.)+\p{L}$/u.test(token)) return token.match(/\p{L}\.?/gu) ?? [token];
  // `D.Scott`: an initial and a name without a space between.
  const glued = /^(\p{Lu}\.)(\p{Lu}\p{Ll}.*)$/u.exec(token);
  if (glued) return [glued[1]!, glued[2]!];
  if (isShouted || !/^\p{Lu}{2}$|^[B-DF-HJ-NP-TV-XZ]{3}$/u.test(token)) return [token];
  // `YU Zhang`, whose name is Yu.
  return isGivenName(fold(token)) ? [nameCase(token)] : [...token];
}

/** Place of the first token of the family name in a name written given name first. */
function familyStart(tokens: readonly string[]): number {
  let start = tokens.length - 1;
  // `Ortega y Gasset`
  if (start >= 3 && /^[yi]$/.test(tokens[start - 1]!)) start -= 2;
  while (start > 1 && particles().has(letters(tokens[start - 1]!)) && !isInitial(tokens[start - 1]!)) start--;
  return start;
}

const SHORT_FORM = /[“”„"]([^“”„"]*)[“”„"]|\(([^()]*)\)|(?<=\s)['‘]([^'‘’]+)['’](?=\s)/gu;

/** Takes a short form in quotes or brackets (William "Bill" Smith) out of a name and adds it to `called`. */
function withoutShortForm(written: string, called: string[]): string {
  if (!/[“”„"('‘]/.test(written)) return written;
  return written.replace(SHORT_FORM, (_, a?: string, b?: string, c?: string) => {
    called.push(...words(a ?? b ?? c ?? ''));
    return ' ';
  });
}

/** Titles that people write before their given name. */
const TITLES_WRITTEN = /^(?:dr|prof|professor|mr|mrs|ms)\.?$/i;

/** Makes a name of parts that a record gives apart. Empty strings stand for what it does not give; null: no name. */
export function nameOf(parts: { given: string; family: string; suffix?: string | null }): PersonName | null {
  const called: string[] = [];
  const given = withoutShortForm(parts.given, called)
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{N}]/u.test(token) && !TITLES_WRITTEN.test(token));
  // In a family name of its own a comma only parts off a suffix: `Tanguay,Jr.`
  const family = parts.family.split(/[\s,]+/).filter((token) => token !== '');
  let suffix = SUFFIXES.get(letters(parts.suffix ?? '')) ?? null;
  // A `V` after a given name is an initial.
  for (const [tokens, initial] of [
    [family, ''],
    [given, 'v'],
  ] as const) {
    const last = tokens.length > 1 ? letters(tokens.at(-1)!) : '';
    if (!SUFFIXES.has(last) || last === initial) continue;
    suffix ??= SUFFIXES.get(last)!;
    tokens.pop();
  }
  return build(given, family, suffix, called);
}

/** The names of a family name, each with the particles before it. */
function halvesOf(familyWords: readonly string[]): string[] {
  if (familyWords.length < 2) return [...familyWords];
  const halves: string[][] = [[]];
  for (const word of familyWords) {
    halves.at(-1)!.push(word);
    if (!particles().has(word) && !prefixes().has(word)) halves.push([]);
  }
  return halves.map((half) => half.join(' ')).filter((half) => half !== '' && half !== 'y' && half !== 'i');
}

/** Each half closed, with its particles and without; never the whole. */
function formsOf(halves: readonly string[], whole: string): string[] {
  const forms = halves.flatMap((half) => {
    const halfWords = half.split(' ');
    const name = halfWords.findIndex((word) => !particles().has(word));
    return [halfWords.join(''), ...(name < 0 ? [] : [halfWords.slice(name).join('')])];
  });
  return [...new Set(forms)].filter((form) => form !== whole);
}

/** The parts of a given name: `Ji-Hoon` → `ji`, `hoon`; `I-Ting` → `i-`, `ting`. */
function partsOf(token: string): string[] {
  const parts = words(token);
  return parts.length < 2 ? parts : parts.map((part) => (part.length === 1 ? `${part}-` : part));
}

/** What stands for a middle name where there is none: `BRANTON, DANIEL NONE`. */
const NO_MIDDLE = /^(?:none|null|nmn|nmi)$/i;

/** A name and its other forms. */
export const allForms = (name: PersonName): PersonName[] => [name, ...name.otherForms.map((other) => other.name)];

/** See `PersonName.otherForms`. Neither form has others. */
function otherFormsOf(name: PersonName): PersonName['otherForms'] {
  const { given, givenKeys, familyKey, suffix } = name;
  const found: { how: 'SPELT_OUT' | 'TURNED'; name: PersonName | null }[] = [];
  const [family, spelt] = [speltOut(name.family), given.map(speltOut)];
  if (family !== name.family || spelt.some((token, i) => token !== given[i]))
    found.push({ how: 'SPELT_OUT', name: built(spelt, family.split(' '), suffix, []) });
  if (given.length === 1 && isFamilyFirst(givenKeys[0] ?? '', familyKey))
    found.push({ how: 'TURNED', name: built([name.family], [...given], suffix, []) });
  return found.flatMap(({ how, name: other }) => (other === null ? [] : [{ how, name: other }]));
}

function build(written: string[], family: string[], suffix: string | null, called: string[]): PersonName | null {
  const name = built(written, family, suffix, called);
  if (name === null) return null;
  const otherForms = otherFormsOf(name);
  if (otherForms.length === 0) return name;
  const forms = otherForms.map((other) => `${other.how} ${other.name.spelling}`);
  return { ...name, otherForms, spelling: `${name.spelling}|${forms.join('|')}` };
}

function built(written: string[], family: string[], suffix: string | null, called: string[]): PersonName | null {
  const given = written.filter((token, place) => place === 0 || !NO_MIDDLE.test(token));
  const all = [...given, ...family];
  if (!all.some((token) => /\p{L}/u.test(token)) || NOBODY.test(words(all.join(' ')).join(' '))) return null;
  const isShouted = all.every((token) => !/\p{Ll}/u.test(token)) && family.some(isCapitals);
  const isWhispered = all.every((token) => !/\p{Lu}/u.test(token));
  const cased = (token: string): string => {
    const bare = token.replace(/^[,;.]+|(?<![,;])[,;]+$/g, '');
    return isShouted || isWhispered || (bare.length > 2 && isCapitals(bare) && !bare.includes('.'))
      ? nameCase(bare)
      : bare;
  };
  const givenTokens = given.flatMap((token) => openInitials(token, isShouted)).map(cased);
  const familyText = family
    .map((token) => (family.length === 1 && isCapitals(token) ? nameCase(token) : cased(token)))
    .join(' ');
  const familyWords = words(familyText);
  const familyKey = familyWords.join(' ');
  const halves = halvesOf(familyWords);
  const givenKeys = givenTokens.map(letters).filter((key) => key !== '');
  const givenParts = givenTokens.flatMap(partsOf);
  return {
    family: familyText,
    given: givenTokens,
    suffix,
    display: [...givenTokens, familyText, suffix ?? ''].filter((part) => part !== '').join(' '),
    familyKey,
    familyHalves: halves.length > 1 ? halves : [],
    familyForms: familyWords.length > 1 ? formsOf(halves, familyKey.replaceAll(' ', '')) : [],
    givenKeys,
    givenParts,
    called,
    otherForms: [],
    isInitialsOnly: givenKeys.length > 0 && givenKeys.every((key) => key.length === 1),
    spelling: `${givenKeys.join(' ')}|${givenParts.join(' ')}|${familyKey}|${suffix ?? ''}|${called.join(' ')}`,
  };
}

/**
 * Reads a name as people write it: `First M. Last`, `Last, First Middle`, `F.M. Last`, `LAST First`, with titles,
 * degrees and suffixes. Null where it names nobody (`None None`, `name not available`, no letters).
 */
export function parseName(written: string): PersonName | null {
  const called: string[] = [];
  const plain = withoutShortForm(written, called).replace(/\s+/gu, ' ').trim();
  let suffix: string | null = null;
  const segments: string[][] = [];
  for (const segment of plain.split(',')) {
    const tokens = segment.split(' ').filter((token) => /[\p{L}\p{N}]/u.test(token));
    while (tokens.length > 0 && (segments.length > 0 || tokens.length > 2)) {
      const key = letters(tokens.at(-1)!);
      const isAlone = segments.length > 0 && tokens.length === 1;
      if (key === 'v' && !(tokens.at(-1) === 'V' && (isAlone ? segments[0]!.length > 1 : segments.length === 0))) break;
      if (SUFFIXES.has(key) && !(isAlone && key === 'v' && segments[0]!.length < 2)) suffix ??= SUFFIXES.get(key)!;
      else if (!(
        degrees().has(key) &&
        (isAlone || /\..*\./.test(tokens.at(-1)!) || /^(PhD|MD|DPhil)$/.test(tokens.at(-1)!))
      ))
        break;
      tokens.pop();
    }
    while (tokens.length > 1 && titles().has(letters(tokens[0]!)) && !isInitial(tokens[0]!)) tokens.shift();
    if (tokens.length > 0) segments.push(tokens);
  }
  const [first, ...rest] = segments;
  if (first === undefined) return null;
  if (rest.length > 0) {
    if (first.length > 1 && SUFFIXES.has(letters(first.at(-1)!))) suffix ??= SUFFIXES.get(letters(first.pop()!))!;
    return build(rest.flat(), first, suffix, called);
  }
  const tokens = first;
  if (tokens.length === 1) return build([], tokens, suffix, called);
  const head = tokens[0]!;
  const tail = tokens.slice(1);
  // `Bartlett P.`, `Smith J P`; and `ABBÉ Emmanuel`, where capitals mark the family name.
  const endsInInitials =
    !isInitial(head) && tail.every((token) => isInitial(token) || /^(\p{Lu}\.-?){2,}$/u.test(token));
  const isOneLetterFamily = tail.length === 1 && ONE_LETTER_FAMILIES.has(tail[0]!);
  const marksFamily = /^\p{Lu}[\p{Lu}'’-]{3,}$/u.test(head) && tail.every((token) => /\p{Ll}/u.test(token));
  if ((endsInInitials && !isOneLetterFamily) || marksFamily) return build(tail, [head], suffix, called);
  const start = familyStart(tokens);
  return build(tokens.slice(0, start), tokens.slice(start), suffix, called);
}

/** Names read so far: officers are on hundreds of awards, and each mention is read again in resolution. */
const read = new Map<string, PersonName | null>();
const MOST_READ = 20_000;

/** The name of a mention: of its parts where the record gives them, else as it is written. Null where it names nobody. */
export function mentionName({ name, parts }: Pick<PersonMention, 'name' | 'parts'>): PersonName | null {
  const key = parts === undefined ? name : `${parts.given}\n${parts.family}\n${parts.suffix ?? ''}\n`;
  let found = read.get(key);
  if (found === undefined) {
    if (read.size >= MOST_READ) read.clear();
    const kept = detached(key);
    found = parts === undefined ? parseName(kept) : nameOf(parts);
    read.set(kept, found);
  }
  return found;
}

/** A name for people to read: `Given Family Suffix`. */
export function displayName(name: PersonName): string {
  return name.display;
}
