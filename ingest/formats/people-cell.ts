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
/** `Jane Doe (PI)`, of which the column says as much; `Jane Doe (60%)`, a share of the work. */
const ROLE = /\((?:contact|lead|leader|(?:co-?)?(?:pi|pd|lead|chair)|\d{1,3}(?:[.,]\d+)? ?%)\)/gi;
const LETTERS_OF_NAMES = /^[\p{L}\p{M}\s'’ʼ`´.,()"“”„‐‑-]+$/u;
/** Words of texts and of names of institutions that no name of a person has. */
const NO_NAME =
  /^(?:the|of|for|with|from|at|an|on|its|their|is|are|was|by|university|college|institute|department|inc|llc|ltd)$/;
const MOST_WORDS = 8;

/** Whether a text can be the name of one person. */
function isName(text: string): boolean {
  const words = tokens(text);
  return (
    LETTERS_OF_NAMES.test(text) &&
    words.length <= MOST_WORDS &&
    // A bracket holds what somebody is called, not where somebody works.
    !/\([^\s()]*\s/.test(text) &&
    !words.some((word) => NO_NAME.test(word)) &&
    !(words.length > 1 && words.filter(isKindWord).length > words.length / 2)
  );
}

/** Whether a text begins as a name that is written given name first. */
const isWhole = (text: string): boolean => {
  const [first = '', ...others] = text.split(' ');
  return others.length > 0 && (isGivenName(fold(first)) || /^\p{Lu}\.?$/u.test(first));
};

/** Texts on one line each, without empty ones. */
const trimmed = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');

/** The names between two marks; null where commas part several and do not tell which belong together. */
function atCommas(text: string): string[] | null {
  const names: string[] = [];
  for (const segment of trimmed(text.split(',')))
    if (names.length > 0 && isAffix(segment)) names.push(`${names.pop()!}, ${segment}`);
    else names.push(segment);
  if (names.length > 1 && names.every(isWhole)) return names;
  return names.length > 2 ? null : [names.join(', ')];
}

/** The names in a cell; null where something in it is none. */
export function namesInCell(cell: string): string[] | null {
  const written = cell.replace(/[^\s;,|]+/g, (word) => (word.includes('@') ? '' : word)).replace(ROLE, ' ');
  const parts = trimmed(written.split(/[;|\n\r]| (?:and|&) /)).filter((part) => !OTHERS.test(part));
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
