/**
 * Finds what is written like a person's name: `P. Bartlett`, `Alexandra Dolan-Mescal`, `MARTHA NELL SMITH`, `Ana de la
 * Cruz`, `William G. Thomas III`. Whether the person belongs to the team is for others to say.
 */
import { fold } from '../../../src/text.ts';
import { isGivenName, nameRarity } from '../../names/name-counts.ts';
import { nicknamesOf } from '../../names/nicknames.ts';
import { idf } from '../../text/word-counts.ts';
import { overlaps, type Span } from './article.ts';
import { ALSO_NAMES, NOT_NAME, ORG_HEADS, PLACES, SHORT_NAMES } from './words.ts';

export interface NameSpan extends Span {
  /** Without title, in name case. */
  readonly name: string;
  /** The given name is a known one, or initials stand for it, or a title goes before. */
  readonly isLikely: boolean;
  /** `Dr`, `Professor` or the like goes before. */
  readonly isTitled: boolean;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’`]*(?:-[\p{L}\p{M}][\p{L}\p{M}'’`]*)*\.?(?:-\p{Lu}\.)?/gu;
const INITIAL = /^\p{Lu}(?:\.|(?:\.-\p{Lu}\.))?$/u;
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|das|dos|du|la|le|bin|ibn|binti|al|el|ter|ten|zu|af|y|i|e|st|st\.|t)$/u;
const PREFIX = String.raw`(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Al-|El-|O['’]|D['’]|L['’]|N['’]|d['’]|al-|el-)`;
const CAPITAL = new RegExp(
  `^(?:${PREFIX}?\\p{Lu}[\\p{Ll}\\p{M}]+|\\p{Lu}\\p{Ll}{1,4}\\p{Lu}\\p{Ll}+)(?:['’]\\p{L}\\p{Ll}+)?(?:-\\p{L}[\\p{L}\\p{M}'’]*)*$`,
  'u',
);
const SHOUTED = /^\p{Lu}[\p{Lu}'’]+(?:-\p{Lu}+)*$/u;
const SUFFIX = /^,? (?:Jr\.?|Sr\.?|III|II|IV)(?![\p{L}])/u;
const CALLED = /^ (?:["“][\p{L}.]+["”]|\(\p{Lu}\p{Ll}+\)) (?=\p{Lu})/u;
const TITLE_BEFORE = /\b(?:Drs?\.?|Profs?\.?|Professors?|M(?:r|s|rs|x|iss)\.?|Sir|Dame|Lecturer|Reader) $/u;
const DEGREE = /^,? (?:Ph\.?D|M\.?D|D\.?Phil|Sc\.?D|R\.?N)\b/u;
/** `Musicologist Jane Roe`: what somebody is, at the beginning of a sentence. */
const OCCUPATION =
  /^\p{Lu}\p{L}*(?:ologist|ographer|onomer|onomist|ician|hemist|hysicist|cientist|ngineer|istorian|otanist|urgeon|osopher|chitect|inguist|ibrarian|rtist|omposer|dentist|ecturer|rofessor)s?$/u;
/** `Genetics`, `Biochemistry`: a field by its ending. */
const FIELD =
  /^\p{Lu}\p{Ll}+(?:ology|ologies|etics|omics|ography|onomy|istry|iatrics|ynamics|otics|onics|istics|ematics|ormatics)$/u;
/** `War-era Washington`. */
const COMPOUND =
  /-(?:era|based|led|wide|born|funded|area|affiliated?|style|scale|level|related|year|term|old|speed|dollar|driven)$/u;
/** `Minhyea Lee of the physics department`: what follows says where a person works. */
const WORKS_IN =
  /^ of (?:the )?(?:department|school|college|faculty|[\p{Ll} ,-]{3,60}? (?:department|school|faculty))\b/u;
/** What is named after a person. */
const EPONYM = new RegExp(
  [
    '^ (?:(?:Endowed|Distinguished|University|Family|Memorial|Career Development|Early Career) ){0,2}(?:Professor|Chair|Fellow|Scholar)\\b',
    '^ (?:Award|Fellowship|Prize|Medal|Professorship|Foundation|Fund|Building|Hall|Lecture|Program|Project|Initiative|Act|School|Library|Center|Lab)\\b',
  ].join('|'),
  'u',
);
/** `Te Kawa a Māui`, `Te Herenga Waka—Victoria University`, `Marie Skłodowska-Curie doctoral network`: goes on as a name of another kind. */
const GOES_ON =
  /^ (?:a|o|ki te|o te|i te) \p{Lu}|^[—–]\p{Lu}|^ (?:doctoral|postdoctoral|individual|global) (?:network|fellow|action|training)/u;
/** `Sloan Fellows`, `Rhodes Scholar`: a class of people. */
const CLASS = /^(?:Fellows?|Scholars?|Laureates?|Awards?|Fellowships?|Prizes?|Medals?|Grants|Alumn\p{L}+)$/u;
/** `Vice-President`, `Pro-Vice-Chancellor`. */
const TITLE = /^(?:Vice|Pro|Deputy|Co|Sub)-/u;
const KNOWN_NOT = new Set<string>(SHORT_NAMES);
/** Function words that are names too, where they stand capitalised inside a sentence: So Young Kim, Nguyen Van An. */
const SMALL = /^(?:An|Do|He|In|Le|My|On|She|So|To|You|No|Yes|Be|Up|By|Is|Me|Or|As|At|It|We)$/u;
const NOT_INITIALS =
  /^(?:PI|PD|US|UK|UC|UT|UW|CU|NY|DC|EE|CS|IT|AI|ML|TV|EU|UN|MD|VP|PR|HR|ID|LA|SF|NJ|NC|BA|MA|MS|BS|II|IV|XI|ECE|CEO|CTO|USA|NSF|NIH|DOE|PhD)$/u;
/** `Ann Arbor, MI`: a place. */
const STATE_BEHIND =
  /^, (?:A[KLRZ]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[EINOT]|N[CDEHJMVY]|O[HKR]|QLD|NSW|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])\b/u;

/** `wei-lun`: a known given name and a short syllable. */
const isHyphenated = ([first, second, ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  second !== undefined &&
  isGivenName(first!) &&
  (isGivenName(second) || (/^[a-z]{2,5}$/u.test(second) && !NOT_NAME.has(second[0]!.toUpperCase() + second.slice(1))));

export const isGiven = (word: string): boolean => {
  const key = fold(word).replace(/['.]/gu, '');
  return isGivenName(key) || nicknamesOf(key).length > 0 || isHyphenated(key.split('-'));
};
/** More than the two that count for a name that is not listed, times those of an unlisted given name. */
const isFamily = (word: string): boolean => nameRarity(fold(word), '-') > 4;

interface Token extends Span {
  readonly text: string;
  readonly kind: 'INITIAL' | 'CAPITAL' | 'SHOUTED' | 'PARTICLE' | 'BARRED' | 'OTHER';
  /** A full stop or possessive ends the name here. */
  readonly ends: boolean;
}

function kindOf(word: string, isInside: boolean, before: string): Token['kind'] {
  const title = SHOUTED.test(word) ? word[0]! + word.slice(1).toLowerCase() : word;
  if (PARTICLE.test(word)) return word === 't' && !/['‘’]$/u.test(before) ? 'OTHER' : 'PARTICLE';
  if (INITIAL.test(word) && word !== 'I' && !(word === 'A' && !word.endsWith('.'))) return 'INITIAL';
  if (/^\p{Lu}{2,3}$/u.test(word) && !NOT_INITIALS.test(word) && TITLE_BEFORE.test(before)) return 'INITIAL';
  if (SMALL.test(word) && isInside) return 'CAPITAL';
  const isField = (OCCUPATION.test(title) || FIELD.test(title)) && !isGiven(title);
  if (
    COMPOUND.test(word) ||
    word.startsWith('Universit') ||
    TITLE.test(word) ||
    isField ||
    NOT_NAME.has(title) ||
    ORG_HEADS.has(title) ||
    NOT_NAME.has(word)
  )
    return 'BARRED';
  if (CAPITAL.test(word)) return 'CAPITAL';
  return SHOUTED.test(word) ? 'SHOUTED' : 'OTHER';
}

function tokenize(text: string, isHeadline: boolean): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    let word = match[0];
    const start = match.index;
    // J.Smith, J.P.Smith
    if (word.length <= 2 && /^\p{Lu}\.(?:\p{Lu}\.){0,3}\p{Lu}\p{Ll}/u.test(text.slice(start, start + 12)))
      word = word.slice(0, 2);
    let ends = false;
    const possessive = /['’`]s?$/u.exec(word);
    if (possessive && word.length > possessive[0].length) {
      word = word.slice(0, -possessive[0].length);
      ends = true;
    }
    if (word.endsWith('.') && !INITIAL.test(word) && !/^St\.$/u.test(word)) {
      word = word.slice(0, -1);
      ends = true;
    }
    const before = text.slice(Math.max(0, start - 22), start);
    // Inside a sentence a function word has no capital, unless it is a name.
    const isInside =
      !isHeadline && /(?:\p{Ll}|,) $|\b(?:Drs?|Profs?|Professor)\.? $|(?<![.!?:] )\p{Lu}\p{Ll}+ $/u.test(before);
    tokens.push({ start, end: start + word.length, text: word, kind: kindOf(word, isInside, before), ends });
  }
  return tokens;
}

const inName = ({ kind }: Token): boolean => kind === 'INITIAL' || kind === 'CAPITAL' || kind === 'PARTICLE';

/** Whether a word that names a thing is a name here: `J. Grant Dickie`, `Deborah Hall,`. */
function isNameHere(text: string, tokens: readonly Token[], first: Token, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const follows = next !== undefined && next.start === token.end + 1;
  if (
    first.kind === 'INITIAL' &&
    at > 0 &&
    tokens[at - 1] === first &&
    ALSO_NAMES.has(token.text) &&
    isGiven(token.text)
  )
    return follows && next.kind === 'CAPITAL';
  const closes =
    ALSO_NAMES.has(token.text) ||
    (first.kind === 'CAPITAL' && !ORG_HEADS.has(token.text) && /^ ?[,(;]/u.test(text.slice(token.end, token.end + 2)));
  return closes && isGiven(first.text) && !(follows && next.kind === 'BARRED');
}

/** The longest run of name tokens from `i`; index after its last token. */
function runFrom(text: string, tokens: readonly Token[], i: number, shouted: boolean): number {
  let next = i + 1;
  const first = tokens[i]!;
  if (first.ends) return next;
  while (next < tokens.length && next - i < 7) {
    const from = tokens[next - 1]!.end;
    if (CALLED.test(text.slice(from, from + 30)) && next + 1 < tokens.length) {
      next += 1;
      continue;
    }
    const gap = text.slice(from, tokens[next]!.start);
    const token = tokens[next]!;
    const isGap =
      /^[ \u00a0]$|^["”)] $/u.test(gap) ||
      (gap === '' && tokens[next - 1]!.kind === 'INITIAL') ||
      (/^ ['‘’]$/u.test(gap) && token.text === 't');
    if (!isGap || /^(?:Jr|Sr|III|II|IV)\.?$/u.test(token.text)) break;
    const ok = shouted
      ? token.kind === 'SHOUTED' || token.kind === 'INITIAL' || token.kind === 'PARTICLE'
      : inName(token) ||
        (token.kind === 'BARRED' && isNameHere(text, tokens, first, next)) ||
        (token.kind === 'SHOUTED' && token.text.length > 2 && isGiven(first.text)) ||
        (token.text === 'A' && isGiven(first.text) && tokens[next + 1]?.kind === 'CAPITAL');
    if (!ok) break;
    next += 1;
    if (token.ends) break;
  }
  // Particles do not close a name.
  while (next > i + 1 && tokens[next - 1]!.kind === 'PARTICLE') next -= 1;
  return next;
}

const nameCase = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-'’ ])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);

/** `ANN ARBOR, Mich. —`, `ANN ARBOR, March 4, 2024 -`: a place in capitals, which is no Ann; NEIL FROST – is somebody. */
const DATELINE = new RegExp(
  [
    "^\\p{Lu}[\\p{Lu}.'’ -]{2,30},(?: \\p{Lu}[\\p{L}.]{1,14},?| \\d{1,2}(?:, \\d{4})?,?){1,4} ?[–—-]{1,2} ",
    "^\\p{Lu}[\\p{Lu}.'’ -]{2,30}?[–—-]{1,2} ?(?=(?:The|An?|In|With|When|Two|Three|Four|Five|Researchers|Scientists)\\b)",
  ].join('|'),
  'gmu',
);

/** The names of a sentence, in order, outside the spans of organisations. */
export function findNames(text: string, elsewhere: readonly Span[], isHeadline = false): NameSpan[] {
  const datelines = [...text.matchAll(DATELINE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const taken = datelines.length === 0 ? elsewhere : [...elsewhere, ...datelines];
  const tokens = tokenize(text, isHeadline);
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    // `Dean Ben Vinson`: a title that is a given name too.
    if (token.text === 'Dean' && isGiven(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.kind === 'CAPITAL') continue;
    // `Sir Stephen Bloom`: a title within titles.
    const shouted = token.kind === 'SHOUTED' && isGiven(token.text) && !KNOWN_NOT.has(token.text);
    const opens = token.kind === 'BARRED' && ALSO_NAMES.has(token.text) && isGiven(token.text);
    const initials =
      token.kind === 'SHOUTED' &&
      /^\p{Lu}{2}$/u.test(token.text) &&
      !NOT_INITIALS.test(token.text) &&
      isFamily(tokens[i + 1]?.text ?? '');
    if (!(token.kind === 'CAPITAL' || token.kind === 'INITIAL' || shouted || opens || initials)) continue;
    if (overlaps(taken, token.start, token.end)) continue;
    let next = runFrom(text, tokens, i, shouted && !initials);
    while (next > i && overlaps(taken, tokens[next - 1]!.start, tokens[next - 1]!.end)) next -= 1;
    const run = tokens.slice(i, next);
    const full = run.filter(({ kind }) => kind !== 'INITIAL' && kind !== 'PARTICLE');
    if (run.length < 2 || full.length === 0 || (initials && run.length !== 2)) continue;
    i = next - 1;
    if (run.at(-1)!.kind === 'INITIAL' || run.length > 6) continue;
    const name = asName(text, run, shouted, initials);
    if (name !== null && !isNoPerson(text, run, full, name, taken)) found.push(name);
  }
  return found;
}

function asName(text: string, run: readonly Token[], shouted: boolean, initials: boolean): NameSpan | null {
  const [first] = run;
  const last = run.at(-1)!;
  const { start } = first!;
  const suffix = last.ends ? null : SUFFIX.exec(text.slice(last.end, last.end + 8));
  const end = last.end + (suffix?.[0].length ?? 0);
  const isTitled =
    TITLE_BEFORE.test(text.slice(Math.max(0, start - 22), start)) || DEGREE.test(text.slice(end, end + 9));
  const given = initials || first!.kind === 'INITIAL' || isGiven(first!.text);
  if (shouted && !initials && (run.length < 2 || !given)) return null;
  const name = text
    .slice(start, end)
    .split(/\s+/u)
    .map((word) =>
      SHOUTED.test(word) && (shouted || word.length > 3) && !/^I+V?$/u.test(word) && !initials ? nameCase(word) : word,
    )
    .join(' ');
  return { start, end, name, isLikely: given || isTitled, isTitled };
}

/** Words of which more than one in 400 titles and abstracts has each: `Connected Vehicle`. */
const isCommon = ({ text }: Token): boolean => text.split('-').every((word) => idf(fold(word)) <= 6);

/** What is written like a name and is a place, a thing, or what is named after somebody. */
function isNoPerson(
  text: string,
  run: readonly Token[],
  full: readonly Token[],
  { start, end, isLikely, isTitled }: NameSpan,
  taken: readonly Span[],
): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 90);
  const inPlace = full.map((word) => PLACES.has(word.text));
  if (KNOWN_NOT.has(run.map((word) => word.text).join(' ')) || (inPlace.every(Boolean) && !isTitled)) return true;
  if (/\b[Tt]he $/u.test(before) || EPONYM.test(after) || (STATE_BEHIND.test(after) && !isTitled)) return true;
  if (GOES_ON.test(after)) return true;
  if (!isTitled && CLASS.test(full.at(-1)!.text)) return true;
  // `at Henry Ford Health`, and not `at Jane Roe’s lab`.
  if (/\bat (?:the )?$/u.test(before) && !/^['’]/u.test(after) && !isTitled) return true;
  if (isLikely) return false;
  if (/\bfrom $/u.test(before)) return true;
  if (full.every(isCommon)) return true;
  if (inPlace.some(Boolean) || /^ (?:For|On|In) \p{Lu}/u.test(after) || /\b(?:its|their|our|this|an?) $/iu.test(before))
    return true;
  // `Tree of Life`: what goes on with `of` and no organisation is a thing.
  const of = /^ of (?:the )?/u.exec(after);
  return of !== null && !WORKS_IN.test(after) && !overlaps(taken, end + of[0].length, end + of[0].length + 1);
}

/** A surname alone after a title: `Dr. Smith`, `Professor Lee`. Spans cover the surname. */
export function findTitled(text: string): NameSpan[] {
  const found: NameSpan[] = [];
  for (const match of text.matchAll(
    /\b(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? ((?:['‘’]t )?\p{Lu}[\p{L}'’-]+)(?![\p{L}'’-])(?! \p{Lu}\p{Ll})/gu,
  )) {
    const word = match[1]!.replace(/['’]s?$/u, '');
    const start = match.index + match[0].length - match[1]!.length;
    if (!CAPITAL.test(word.replace(/^['‘’]t /u, '')) || (NOT_NAME.has(word) && !ALSO_NAMES.has(word))) continue;
    found.push({ start, end: start + word.length, name: word, isLikely: true, isTitled: true });
  }
  return found;
}
