/**
 * What a search means: the words as written, in the orders and spellings that names are written in; the institutions that a
 * short form stands for; and where no name has such words, those that are nearly so.
 */
import { labelOf } from '../model.ts';
import type { NodeKind } from '../model.ts';
import { foldedNames } from '../store/node-names.ts';
import { isOfAbstract } from '../store/store.ts';
import type { NodePage, Page, Store } from '../store/store.ts';
import { speltOut, tokens, unspelt } from '../text.ts';
import type { Context } from './context.ts';
import { wordsOf } from './filter.ts';
import { wordsMeant } from './resolve-id.ts';

type Words = readonly string[];

/** Something that was read otherwise than it is written. */
export interface Correction {
  readonly written: string;
  readonly meant: string;
}

/** Words of a name of a person or institution, at most; a longer text is looked for as it is. */
const MOST_OF_A_NAME = 5;
const MOST_OF_A_PLACE = 12;
/** Rows that tell whether a name is found as it is written. */
const FIRST_ROWS = 5;
const MOST_SPELLINGS = 8;
/** Letters from which on one of a word may be wrong, and two; a longer word is none that a name has. */
const [ONE_WRONG, TWO_WRONG, LONGEST] = [4, 8, 40];
/** Words of a text that may be misspelt: each is looked for. */
const MOST_MISSPELT = 8;
/** Of the words that are near one, so many are tried; of all together so many. */
const [MOST_NEAR, MOST_TRIED] = [24, 64];

/** Every way to choose one of each list, the first ones first. */
const choices = (lists: readonly Words[], most: number): string[][] =>
  lists.reduce<string[][]>(
    (made, list) => made.flatMap((one) => list.map((word) => [...one, word])).slice(0, most),
    [[]],
  );

/** `mueller` as `muller`; the last letter stays, or `blue` would find every Blum. */
const without = (word: string): string => unspelt(word.slice(0, -1)) + word.slice(-1);

/** The words in the order of `Zhang, Wei`, and with umlauts spelt out or not. */
function asNames(query: string, words: Words): Words[] {
  if (words.length > MOST_OF_A_NAME) return [words];
  const spelt = tokens(speltOut(query));
  const spellings = choices(
    words.map((word, i) => [...new Set([word, spelt.length === words.length ? spelt[i]! : word, without(word)])]),
    MOST_SPELLINGS,
  );
  const turned = spellings.flatMap((one) =>
    one.length < 2
      ? []
      : [
          [...one.slice(1), one[0]!],
          [one.at(-1)!, ...one.slice(0, -1)],
        ],
  );
  return [...spellings, ...turned];
}

/** Whether some rows were found by their names. */
const isNamed = ({ rows: [first] }: NodePage): boolean => first !== undefined && !isOfAbstract(first.key);
type Ask = (wordings: readonly Words[], page: Page) => Promise<NodePage>;

/** The institutions that the whole text stands for, where its words do not find them. */
async function asInstitution({ store, institutionsMeant }: Context, query: string, words: Words) {
  const ids = await institutionsMeant(store, query);
  const nodes = ids.length === 0 ? [] : await store.nodes(ids);
  return nodes.flatMap((node) => {
    if (node === null) return [];
    const own = foldedNames(node).tokens;
    // Letters begin words of thousands.
    const isFound = words.every((word) => word.length > 1 && own.some((one) => one.startsWith(word)));
    return isFound ? [] : [{ written: query.trim(), meant: labelOf(node) }];
  });
}

/** Words of names that a word may be meant for, the nearest first: with one letter wrong, else with two. */
async function near(store: Store, word: string): Promise<string[]> {
  if (/\d/.test(word) || word.length > LONGEST) return [];
  for (const [most, length] of [ONE_WRONG, TWO_WRONG].entries()) {
    const found = word.length < length ? [] : await store.wordsNear(word, most + 1);
    if (found.length > 0) return found.filter((one) => one !== word).slice(0, MOST_NEAR);
  }
  return [];
}

/** The wording that is nearly what was written and that most is known of; null where there is none. */
export async function misspelt(store: Store, ask: Ask, words: Words): Promise<Words | null> {
  if (words.length > MOST_MISSPELT) return null;
  const best = (wordings: readonly Words[]) => ask(wordings, { first: 1 });
  const isKnown = await Promise.all(words.map(async (word) => isNamed(await best([[word]]))));
  const unknown = words.flatMap((_, i) => (isKnown[i] ? [] : [i]));
  // Where each word is known by itself, one of them is meant for another.
  const places = unknown.length > 0 ? [unknown] : words.map((_, i) => [i]);
  const nears = await Promise.all(
    words.map((word, i) => (places.some((at) => at.includes(i)) ? near(store, word) : [])),
  );
  const wordings = places.flatMap((at) =>
    choices(
      words.map((word, i) => (at.includes(i) ? nears[i]! : [word])),
      MOST_TRIED,
    ),
  );
  if (wordings.length === 0) return null;
  const page = await best(wordings);
  if (!isNamed(page)) return null;
  const own = foldedNames(page.rows[0]!.node).tokens;
  const isOf = (fits: (written: string, word: string) => boolean) =>
    wordings.find((wording) => wording.every((word) => own.some((one) => fits(one, word))));
  return isOf((one, word) => one === word) ?? isOf((one, word) => one.startsWith(word)) ?? null;
}

/**
 * The rows of a search, and what was read otherwise than written. The page that is asked for tells whether a name has the words
 * as they are written, where it is the first one. Rejects with `BAD_USER_INPUT` where the text has no word.
 */
export async function searchForgivingly(
  context: Context,
  query: string,
  kinds: readonly NodeKind[],
  page: Page,
  ask: Ask,
) {
  const words = wordsOf('query', query);
  const number = await wordsMeant(context, words);
  if (number !== words) return { ...(await ask([number], page)), corrections: [] };
  const names = asNames(query, words);
  const isFirst = page.first !== undefined && page.first > 0 && page.after === undefined && page.before === undefined;
  const asWritten = await ask(names, isFirst ? page : { first: FIRST_ROWS });
  const isPlace = asWritten.rows.some(({ node, key }) => node.kind === 'INSTITUTION' && Number(key.value) <= 0);
  const asksForPlaces = (kinds.length === 0 || kinds.includes('INSTITUTION')) && words.length <= MOST_OF_A_PLACE;
  const places = asksForPlaces && !isPlace ? await asInstitution(context, query, words) : [];
  const other = places.length > 0 || isNamed(asWritten) ? null : await misspelt(context.store, ask, words);
  const more = other === null ? places.map(({ meant }) => tokens(meant)) : [other];
  const corrections =
    other === null
      ? places
      : words.flatMap((written, i) => (other[i] === written ? [] : [{ written, meant: other[i]! }]));
  return { ...(isFirst && more.length === 0 ? asWritten : await ask([...more, ...names], page)), corrections };
}
