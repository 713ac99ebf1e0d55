/**
 * The words by which institution names are compared: folded, abbreviations written out, words without identity left out.
 */
import { dataList, dataWords, lazy } from '../../../src/data.ts';
import { tokens } from '../../../src/text.ts';

const FILE = 'organisations/words.txt';
/** Words that carry no identity. */
const filler = dataWords(FILE, 'filler');
/** Words that many organisations have: a name of these alone says nothing without its place. */
const kinds = dataWords(FILE, 'kinds');
/** Lines of a word and what is written for it, as a map from the latter. */
const spellings = lazy(
  () =>
    new Map(dataList(FILE, 'spellings').flatMap((line) => line.split(' ').map((w, _, [word]) => [w, word!] as const))),
);
/** Lines of a short form and the words that it stands for. */
const shortForms = (list: string) =>
  lazy(() => new Map(dataList(FILE, list).map((line) => [line.split(' ')[0]!, line.split(' ').slice(1)] as const)));
const phrases = shortForms('phrases');
const systems = shortForms('systems');

/** Short forms that name the system itself where no campus follows. */
const WHOLE = new Set(['suny', 'cuny']);
/** `UW` is Wisconsin before Madison or Milwaukee and Washington before Seattle. */
const SYSTEM_CAMPUS = new Map([
  ['uw', /^(madison|milwaukee|eau|green|la|oshkosh|parkside|platteville|river|stevens|stout|superior|whitewater)$/],
  ['ut', /^(austin|dallas|arlington|el|san|tyler|rio|permian|southwestern|health|md)$/],
]);

/** `Univerisity`, `Univrsity`. */
const MISSPELT = /^uni[a-z]{4,8}ty$/;

const LEGAL_TAIL =
  /(?<![,\s])[,\s]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|limited liability company|corp|corporation|co|company|g?gmbh|plc|pllc|llp|pbc)\.?$/i;
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?![\p{L}\p{N}]{2})/gu;

/** Folded words of a bare name: abbreviations written out, filler and legal form left out; filler alone is kept. */
export function institutionWords(bare: string): string[] {
  let text = bare.replace(INITIALS, (letters) => `${letters.replace(/[.\s]/g, '')} `).trim();
  for (let i = 0; i < 2; i += 1) text = text.replace(LEGAL_TAIL, '');
  const plain = tokens(text.replace(/&/g, ' and '));
  const out: string[] = [];
  for (let i = 0; i < plain.length; i += 1) {
    const word = plain[i]!;
    const next = plain[i + 1];
    const system = i === 0 ? systems().get(word) : undefined;
    const isSystem = next === undefined ? WHOLE.has(word) : (SYSTEM_CAMPUS.get(word)?.test(next) ?? true);
    if (system !== undefined && isSystem) out.push(...system);
    else if (word === 'u' && next === 's') {
      out.push('united', 'states');
      i += 1;
    } else if (word === 'u') out.push('university');
    else if (!filler().has(word)) {
      const phrase = plain.length > 1 ? phrases().get(word) : undefined;
      if (phrase !== undefined) out.push(...phrase);
      else out.push(spellings().get(word) ?? (MISSPELT.test(word) ? 'university' : word));
    }
  }
  // Of which state a department is, everybody knows.
  if (out.length > 2 && out.slice(0, 3).join(' ') === 'united states department') out.splice(0, 2);
  // A college's district is the college.
  if (out.length > 2 && out.at(-1) === 'district' && out.at(-2) === 'college') out.pop();
  // `Ohio State` is what everybody calls Ohio State University.
  if (out.length > 1 && out.at(-1) === 'state') out.push('university');
  return out.length === 0 ? plain : out;
}

/** Whether a word says what an organisation is or does, not which one it is. */
export const isKindWord = (word: string): boolean => kinds().has(word);
