/**
 * People whom one cell of a table names: parted by semicolons, lines, bars or `and`; by commas only where each is a whole name.
 */
import { fold, tokens } from '../../src/text.ts';
import { isKindWord } from '../names/institutions/words.ts';
import { isGivenName } from '../names/name-counts.ts';
import { isAffix, parseName } from '../names/person-name.ts';

/** What a cell of people holds, for messages. */
export const PEOPLE_EXPECTED = 'names of people, parted by semicolons or lines';

/** What stands in a list for those who are not named. */
const OTHERS = /^(?:et\.? al\.?|(?:and )?others|u\. ?a\.)$/i;
/** `Jane Doe et al.` */
const AND_OTHERS = /(?<=\p{L}),? (?:et\.? al\.?|and others|u\. ?a\.)$/iu;
/** `Jane Doe (PI)`, of which the column says as much; `Jane Doe (60%)`, a share of the work. */
const ROLE = /\((?:contact|lead|leader|(?:co-?)?(?:pi|pd|lead|chair)|\d{1,3}(?:[.,]\d+)? ?%)\)/gi;
/** `Jane Doe†` */
const FOOTNOTE = /(?<=\p{L}\.?)[*†‡§¹²³⁴-⁹]{1,3}(?!\p{L})/gu;
/** `1. Jane Doe` */
const NUMBERED = /^\d{1,2}[.)] /;
const LETTERS_OF_NAMES = /^[\p{L}\p{M}\s'’ʼ`´.,()"“”„‐‑-]+$/u;
/** Words of texts that no name has in small letters; of names of institutions in any. */
const OF_TEXTS = /^(?:the|of|for|with|from|at|an|on|its|their|is|are|was|by)$/;
const OF_INSTITUTIONS = /^(?:university|college|institute|department|inc|llc|ltd)$/;
const MOST_WORDS = 8;

/** Whether a text can be the name of one person. */
function isName(text: string): boolean {
  const words = tokens(text);
  return (
    LETTERS_OF_NAMES.test(text) &&
    words.length <= MOST_WORDS &&
    // A bracket holds what somebody is called, not where somebody works.
    !/\([^\s()]*\s/.test(text) &&
    !text.split(' ').some((word) => OF_TEXTS.test(word)) &&
    !words.some((word) => OF_INSTITUTIONS.test(word)) &&
    !(words.length > 1 && words.filter(isKindWord).length > words.length / 2)
  );
}

const TITLE = /^(?:(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame)\.? )+/i;
/** Whether a text begins as a name that is written given name first. */
const isGivenFirst = (text: string): boolean => {
  const [first = ''] = text.replace(TITLE, '').split(' ');
  return isGivenName(fold(first)) || /^\p{Lu}\.?$/u.test(first);
};
/** `Smith J`, `van Dyke K.L.` */
const ENDS_IN_INITIALS = /^\p{L}[\p{L}'’ -]* (?:\p{Lu}\.?-?){1,3}$/u;
/** `van Dyke` */
const BEGINS_SMALL = /^\p{Ll}/u;

/** Texts on one line each, without empty ones. */
const trimmed = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');

/** The names between two marks; null where commas part several and do not tell which belong together. */
function atCommas(text: string): string[] | null {
  const names: string[] = [];
  for (const segment of trimmed(text.split(',')))
    if (names.length > 0 && isAffix(segment)) names.push(`${names.pop()!}, ${segment}`);
    else names.push(segment);
  const [first = '', second = '', ...more] = names;
  const areWhole = names.every((name) => name.replace(TITLE, '').includes(' '));
  const isParticle = BEGINS_SMALL.test(first) && !BEGINS_SMALL.test(second);
  const areGivenFirst = !isParticle && names.every(isGivenFirst);
  if (names.length > 1 && areWhole && (areGivenFirst || names.every((name) => ENDS_IN_INITIALS.test(name))))
    return names;
  // `García López, María José`; but `Li Wei, Zhang San` may be two.
  const isOne = more.length === 0 && (!areWhole || isParticle || isGivenFirst(second));
  return names.length < 2 || isOne ? [names.join(', ')] : null;
}

/** The names in a cell; null where something in it is none. */
export function namesInCell(cell: string): string[] | null {
  const written = cell
    .replace(/[^\s;,|]+/g, (word) => (word.includes('@') ? '' : word))
    .replace(ROLE, ' ')
    .replace(FOOTNOTE, '');
  const parts = trimmed(written.split(/[;|\n\r\t•·]| (?:and|&) /))
    .map((part) => part.replace(NUMBERED, '').replace(AND_OTHERS, ''))
    .filter((part) => !OTHERS.test(part));
  const names: string[] = [];
  for (const part of parts) {
    const found = atCommas(part);
    if (found === null) return null;
    // What stands where no name is known (`N/A`, `TBD`) is nobody.
    const known = found.filter((name) => parseName(name) !== null || /\p{N}/u.test(name));
    if (!known.every(isName)) return null;
    names.push(...known);
  }
  return names;
}
