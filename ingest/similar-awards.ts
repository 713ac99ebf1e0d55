/**
 * Awards like a text: those that have two of its most telling words, by the cosine of the two texts.
 */
import { badInput } from '../src/errors.ts';
import { byId } from '../src/ids.ts';
import type { Award } from '../src/model.ts';
import type { SimilarAward } from '../src/query/similar.ts';
import type { Store } from '../src/store/store.ts';
import { tokens } from '../src/text.ts';
import { cosine, fingerprint, subjectOf } from './text/fingerprint.ts';
import { withoutBoilerplate } from './text/shingles.ts';
import { weighedWords } from './text/weighed-words.ts';
import { idf, listedWords } from './text/word-counts.ts';

/** Characters of a text: several abstracts. */
const LONGEST = 20_000;
/** Words that are looked for two by two, and awards that each pair gives at most. */
const [WORDS, EACH] = [10, 100];
/** A word in more than a tenth of all awards finds nothing. */
const LEAST_IDF = 2.3;
/** Less is alike by chance: two unrelated abstracts have some .03. */
const LEAST = 0.08;
const MOST = 100;

let listed: ReadonlySet<string> | null = null;

/** The words that tell most of what a text is about, the most telling first. Words that no other award has find nothing. */
function tellingWords(text: string): string[] {
  listed ??= new Set([...listedWords()].map(([word]) => word));
  const counts = new Map<string, number>();
  for (const word of tokens(withoutBoilerplate(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word]) => word.length > 2 && listed!.has(word) && idf(word) >= LEAST_IDF)
    .map(([word, count]) => ({ word, weight: idf(word) * (1 + Math.log(count)) }))
    .sort((a, b) => b.weight - a.weight || byId(a.word, b.word))
    .slice(0, WORDS)
    .map(({ word }) => word);
}

const textOf = ({ title, abstract }: Award) => [title ?? '', abstract ?? ''];

/** Rejects with `BAD_USER_INPUT` for a text that is too long, or has no words to compare by. */
export async function similarAwards(store: Store, text: string, except: ReadonlySet<string>): Promise<SimilarAward[]> {
  if (text.length > LONGEST)
    throw badInput(`text: expected ${String(LONGEST)} characters at most, found ${String(text.length)}`);
  const words = tellingWords(text);
  if (words.length < 2) throw badInput('text: expected an abstract or a title, found less than two telling words');
  const pairs = words.flatMap((one, place) => words.slice(place + 1).map((other) => [one, other]));
  const awards = new Map<string, Award>();
  for (const pair of pairs) {
    const { rows } = await store.list({ kinds: ['AWARD'], where: { award: { text: pair } }, page: { first: EACH } });
    for (const { node } of rows) if (node.kind === 'AWARD' && !except.has(node.id)) awards.set(node.id, node);
  }
  const subject = subjectOf([fingerprint([weighedWords(text)])]);
  return [...awards.values()]
    .map((award) => {
      const score = cosine(subject, subjectOf([fingerprint(textOf(award).map(weighedWords))]));
      const own = new Set(tokens(textOf(award).join(' ')));
      return { awardId: award.id, score, words: words.filter((word) => own.has(word)) };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || byId(a.awardId, b.awardId))
    .slice(0, MOST);
}
