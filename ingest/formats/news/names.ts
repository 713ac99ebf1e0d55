/**
 * Finds what is written like a person's name: `P. Bartlett`, `Alexandra Dolan-Mescal`, `MARTHA NELL SMITH`, `Ana de la
 * Cruz`, `William G. Thomas III`. Whether the person belongs to the team is for others to say.
 */
import { fold } from '../../../src/text.ts';
import { nicknamesOf } from '../../names/nicknames.ts';
import { isGivenName } from '../../names/name-counts.ts';
import { overlaps, type Span } from './span.ts';
import { NAMED_LIKE_PEOPLE, NOT_NAME, ORG_HEADS, PLACES } from './words.ts';

export interface NameSpan extends Span {
  /** Without title, in name case. */
  readonly name: string;
  /** The given name is a known one, or initials stand for it, or a title goes before. */
  readonly isLikely: boolean;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’`]*(?:-[\p{L}\p{M}][\p{L}\p{M}'’`]*)*\.?(?:-\p{Lu}\.)*/gu;
const INITIAL = /^\p{Lu}(?:\.|(?:\.-\p{Lu}\.)+)?$/u;
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|das|dos|du|la|le|bin|ibn|binti|al|el|ter|ten|zu|af|y|i|e|st|st\.)$/u;
const CAPITAL =
  /^(?:(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Al-|El-|O['’]|D['’]|L['’]|N['’]|d['’]|al-|el-)?\p{Lu}\p{M}*[\p{Ll}\p{M}]+|\p{Lu}\p{Ll}{1,4}\p{Lu}\p{Ll}+)(?:['’]\p{L}\p{Ll}+)?(?:-(?:\p{L}\p{M}*['’]?[\p{L}\p{M}]+))*$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}'’]+(?:-\p{Lu}+)*$/u;
const SUFFIX = /^,? (?:Jr\.?|Sr\.?|III|II|IV)(?![\p{L}])/u;
const CALLED = /^ (?:["“][\p{L}.]+["”]|\(\p{Lu}\p{Ll}+\)) (?=\p{Lu})/u;
const TITLE_BEFORE =
  /\b(?:Dr\.?|Drs\.?|Prof\.?|Professors?|Mr\.|Ms\.|Mrs\.|Assistant Professor|Associate Professor|Sir|Dame) $/u;
/** Words that are also surnames or given names: they may close a name that begins with a known given name, or open one. */
const SURNAMES = new Set(
  'Hall Law West North May June April August Grant Bill Page Street Bay Lake Rivers Case Rice House White Black Bank Banks Woods Wood Fields Field Church Bishop Dean Marshall King Prince Noble Parks Park Temple Garden Guard Post Story Head Chair Reader Judge Lord Lane Glass Stone Winter Summer Fall Spring Best Moon Power Rich Read Long Small Young Will Justice Major Price Sharp Wise Service Coast Valley Mission Early Bishop Mayor Constable Fellows First Day Light English French German Press Read Box Booth Person Fund Washington Houston York Boston Austin Dallas Jordan Paris London Lincoln Madison Jackson Cleveland Denver Hampton Davis Irvine Berkeley England Ireland Virginia Georgia Carolina Israel India Chad Kent Ball Brown Duke Cornell Stanford Princeton Cambridge Francisco Antonio Diego Santiago Franklin Indiana Montana Dakota Orlando Florence Chase Mann Human Life Cross Key Keys Data Board Battle Sun Song He'.split(
    ' ',
  ),
);
/** `Musicologist Jane Roe`: what somebody is, at the beginning of a sentence. */
const OCCUPATION =
  /^\p{Lu}\p{L}*(?:ologist|ographer|onomer|onomist|ician|hemist|hysicist|cientist|ngineer|istorian|otanist|urgeon|osopher|chitect|inguist|ibrarian|rtist|omposer|dentist|ecturer|rofessor)s?$/u;
/** `Genetics`, `Biochemistry`: a field by its ending. */
const FIELD_WORD =
  /^\p{Lu}\p{Ll}+(?:ology|ologies|etics|omics|ography|onomy|istry|iatrics|ynamics|otics|onics|istics|ematics|ormatics)$/u;
/** `War-era Washington`. */
const COMPOUND =
  /-(?:era|based|led|wide|born|funded|area|affiliated?|style|scale|level|related|year|term|old|speed|dollar)$/u;
/** `Minhyea Lee of the physics department`: what follows says where a person works. */
const STATEMENTS_OF =
  /^ of (?:the )?(?:department|school|college|faculty|[\p{Ll} ,-]{3,60}? (?:department|school|faculty))\b/u;
/** What is named after a person. */
const EPONYM =
  /^ (?:(?:Endowed |Distinguished |University |Family |Memorial |Career Development |Early Career ){0,2}(?:Professor|Chair|Fellow|Scholar)\b|Award|Fellowship|Prize|Medal|Professor of|Professorship|Chair|Scholar|Foundation|Fund|Building|Hall|Lecture|Program|Project|Initiative|Act|School|Library|Center|Lab)\b/u;
const KNOWN_NOT = new Set<string>(NAMED_LIKE_PEOPLE);
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

interface Token extends Span {
  readonly text: string;
  readonly kind: 'INITIAL' | 'CAPITAL' | 'SHOUTED' | 'PARTICLE' | 'BARRED' | 'OTHER';
  /** A full stop or possessive ends the name here. */
  readonly ends: boolean;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    let word = match[0];
    const start = match.index;
    // J.Smith, J.P.Smith
    const glued = /^(?:\p{Lu}\.)+(?=\p{Lu}\p{Ll})/u.exec(text.slice(start, start + 40));
    if (glued && word.length <= 2) word = word.slice(0, 2);
    let ends = false;
    const possessive = /['’`](?:s)?$/u.exec(word);
    if (possessive && word.length > possessive[0].length) {
      word = word.slice(0, -possessive[0].length);
      ends = true;
    }
    if (word.endsWith('.') && !INITIAL.test(word) && !/^St\.$/u.test(word)) {
      word = word.slice(0, -1);
      ends = true;
    }
    const end = start + word.length;
    const title = SHOUTED.test(word) ? word[0]! + word.slice(1).toLowerCase() : word;
    const kind: Token['kind'] = PARTICLE.test(word)
      ? 'PARTICLE'
      : INITIAL.test(word) && word !== 'I' && !(word === 'A' && !word.endsWith('.'))
        ? 'INITIAL'
        : COMPOUND.test(word) ||
            ((OCCUPATION.test(title) || FIELD_WORD.test(title)) && !isGiven(title)) ||
            NOT_NAME.has(title) ||
            ORG_HEADS.has(title) ||
            NOT_NAME.has(word)
          ? 'BARRED'
          : CAPITAL.test(word)
            ? 'CAPITAL'
            : SHOUTED.test(word)
              ? 'SHOUTED'
              : 'OTHER';
    tokens.push({ start, end, text: word, kind, ends });
  }
  return tokens;
}

const inName = (token: Token): boolean =>
  token.kind === 'INITIAL' || token.kind === 'CAPITAL' || token.kind === 'PARTICLE';

/** The longest run of name tokens from `i`; index after its last token. */
function runFrom(text: string, tokens: readonly Token[], i: number, shouted: boolean): number {
  let next = i + 1;
  if (tokens[i]!.ends) return next;
  while (next < tokens.length && next - i < 7) {
    const gap = text.slice(tokens[next - 1]!.end, tokens[next]!.start);
    const called = CALLED.exec(text.slice(tokens[next - 1]!.end, tokens[next - 1]!.end + 30));
    if (called && next + 1 < tokens.length) {
      next += 1;
      continue;
    }
    if (!/^[ \u00a0]$/u.test(gap) && !(gap === '' && tokens[next - 1]!.kind === 'INITIAL') && !/^["”)] $/u.test(gap))
      break;
    const token = tokens[next]!;
    if (/^(?:Jr|Sr|III|II|IV)\.?$/u.test(token.text)) break;
    // `J. Grant Dickie`.
    const isSecond =
      token.kind === 'BARRED' &&
      tokens[i]!.kind === 'INITIAL' &&
      next === i + 1 &&
      SURNAMES.has(token.text) &&
      isGiven(token.text) &&
      tokens[next + 1]?.kind === 'CAPITAL' &&
      tokens[next + 1]!.start === token.end + 1;
    const isSurname =
      token.kind === 'BARRED' &&
      (SURNAMES.has(token.text) ||
        (tokens[i]!.kind === 'CAPITAL' &&
          !ORG_HEADS.has(token.text) &&
          /^ ?[,(;]/u.test(text.slice(token.end, token.end + 2)))) &&
      isGiven(tokens[i]!.text) &&
      !(next + 1 < tokens.length && tokens[next + 1]!.kind === 'BARRED' && tokens[next + 1]!.start === token.end + 1);
    const ok = shouted
      ? token.kind === 'SHOUTED' || token.kind === 'INITIAL' || token.kind === 'PARTICLE'
      : inName(token) ||
        isSurname ||
        isSecond ||
        (token.kind === 'SHOUTED' && token.text.length > 2 && isGiven(tokens[i]!.text));
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

/** The names of a sentence, in order, outside the spans of organisations. */
export function findNames(text: string, taken: readonly Span[]): NameSpan[] {
  const tokens = tokenize(text);
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    // `Dean Ben Vinson`: a title that is a given name too.
    if (token.text === 'Dean' && isGiven(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.kind === 'CAPITAL') continue;
    const shouted = token.kind === 'SHOUTED' && isGiven(token.text);
    const opens = token.kind === 'BARRED' && SURNAMES.has(token.text) && isGiven(token.text);
    if (!(token.kind === 'CAPITAL' || token.kind === 'INITIAL' || shouted || opens)) continue;
    if (overlaps(taken, token.start, token.end)) continue;
    let next = runFrom(text, tokens, i, shouted);
    while (next > i && overlaps(taken, tokens[next - 1]!.start, tokens[next - 1]!.end)) next -= 1;
    const run = tokens.slice(i, next);
    const full = run.filter((word) => word.kind !== 'INITIAL' && word.kind !== 'PARTICLE');
    if (run.length < 2 || full.length === 0) continue;
    const last = run.at(-1)!;
    if (last.kind === 'INITIAL' || run.length > 6) {
      i = next - 1;
      continue;
    }
    const start = token.start;
    let end = last.end;
    const suffix = last.ends ? null : SUFFIX.exec(text.slice(end, end + 8));
    if (suffix) end += suffix[0].length;
    const written = text.slice(start, end);
    const words = run.map((word) => word.text);
    const plain = words.join(' ');
    const firstFull = run[0]!.kind === 'INITIAL' ? null : run[0]!.text;
    const given = firstFull === null ? run[0]!.kind === 'INITIAL' : isGiven(firstFull);
    const titled = TITLE_BEFORE.test(text.slice(Math.max(0, start - 22), start));
    i = next - 1;
    if (KNOWN_NOT.has(plain) || (full.every((word) => PLACES.has(word.text)) && !titled)) continue;
    if (!given && !titled && full.some((word) => PLACES.has(word.text))) continue;
    if (shouted && (full.length < 2 || !given)) continue;
    if (/\b[Tt]he $/u.test(text.slice(Math.max(0, start - 4), start)) || EPONYM.test(text.slice(end, end + 40)))
      continue;
    if (
      !given &&
      !titled &&
      / (?:[Ff]or|[Oo]n|[Ii]n) \p{Lu}/u.test(text.slice(end, end + 7)) &&
      / (?:For|On|In) /u.test(text.slice(end, end + 5))
    )
      continue;
    if (
      !given &&
      !titled &&
      /\b(?:[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his|[Aa]n?) $/u.test(text.slice(Math.max(0, start - 6), start))
    )
      continue;
    // `Tree of Life`: what goes on with `of` and no organisation is a thing.
    const goesOn = / of (?:the )?$/u.exec(text.slice(end, end + 8).replace(/\p{Lu}.*$/u, ''));
    if (
      !given &&
      !titled &&
      goesOn &&
      !STATEMENTS_OF.test(text.slice(end, end + 90)) &&
      !overlaps(taken, end + goesOn[0].length, end + goesOn[0].length + 1)
    )
      continue;
    found.push({
      start,
      end,
      name: (shouted
        ? written
            .split(' ')
            .map((word) => (SHOUTED.test(word) ? nameCase(word) : word))
            .join(' ')
        : written
            .split(' ')
            .map((word) => (SHOUTED.test(word) && word.length > 3 && !/^I+V?$/u.test(word) ? nameCase(word) : word))
            .join(' ')
      ).replace(/\s+/gu, ' '),
      isLikely: given || titled,
    });
  }
  return found;
}

/** A surname alone after a title: `Dr. Smith`, `Professor Lee`. Spans cover the surname. */
export function findTitled(text: string): NameSpan[] {
  const found: NameSpan[] = [];
  for (const match of text.matchAll(/\b(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? (\p{Lu}[\p{L}'’-]+)(?! \p{Lu}\p{Ll})/gu)) {
    const word = match[1]!.replace(/['’]s?$/u, '');
    const start = match.index + match[0].length - match[1]!.length;
    if (CAPITAL.test(word) && !(NOT_NAME.has(word) && !SURNAMES.has(word))) {
      found.push({ start, end: start + word.length, name: word, isLikely: true });
    }
  }
  return found;
}
