/**
 * One spelling for a theme's words: American, and the head in the singular.
 */
import { dataList, dataWords, lazy } from '../../src/data.ts';

const FILE = 'words/plurals.txt';
const invariant = dataWords(FILE, 'invariant');
const pluralIcs = dataWords(FILE, 'plural-ics');
const plainPlurals = dataWords(FILE, 'plain-plurals');
const singularIcs = lazy(
  () => new RegExp(`(?:^(?:physics|mathematics)|${[...dataWords(FILE, 'singular-ics')()].join('|')})$`),
);
const irregular = lazy(() => new Map(dataList(FILE, 'irregular').map((line) => line.split(' ') as [string, string])));

/** The singular of a folded noun. What is no plural comes back as it is. */
export function singular(word: string): string {
  const known = irregular().get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || invariant().has(word) || /(?:ss|us|is|ous)$/.test(word)) return word;
  if (/(?:[^aeiou]oes|[^aeio]uses)$/.test(word) && !plainPlurals().has(word)) return word.slice(0, -2);
  if (word.endsWith('ics')) return singularIcs().test(word) && !pluralIcs().has(word) ? word : word.slice(0, -1);
  if (/(?:[^aeiou]|qu)ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:cl|rh|thes|pros)es$/.test(word)) return word.slice(0, -1);
  if (/[aeiou]s$/.test(word) && /(?:ias|aos|ios|eas)$/.test(word)) return word.slice(0, -1);
  return word.slice(0, -1);
}

/** British spellings, as rules on the whole word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [
    /(behavi|col|fav|harb|hum|lab|neighb|rum|tum|vap|vig|flav|arm|hon|end[e]av)our(?=$|s|al|ing|ed|hood|less|able)/,
    '$1or',
  ],
  [/(?<=[a-z]{3})isation(s?)$/, 'ization$1'],
  [/(mode|signa|labe|channe|tunne|cance|trave|leve)ll(ing|ed|er|ers)$/, '$1l$2'],
  [/(cata|ana|para|hydro)lys(e|ed|es|ing)$/, '$1lyz$2'],
  [/^(fib|cent|met|kilomet|nanomet|lit|theat|spect)re(s?)$/, '$1er$2'],
  [/^(.*)aemi(a|c)$/, '$1emi$2'],
  [/^(pala)eo/, 'paleo'],
  [/^archaeo/, 'archeo'],
  [/^sulph/, 'sulf'],
  [/^alumini?um$/, 'aluminum'],
  [/^grey$/, 'gray'],
  [/^defence$/, 'defense'],
  [/^(.*)oestr/, '$1estr'],
  [/^haem/, 'hem'],
  [/^ageing$/, 'aging'],
];
const MAY_BE_BRITISH = /our|isation|ll(?:ing|ed|ers?)$|lys|re|aem|aeo|sulph|alumin|grey|defence|oestr|haem|ageing/;

/** A folded word in American spelling. */
export function american(word: string): string {
  if (word.length < 4 || !MAY_BE_BRITISH.test(word)) return word;
  for (const [pattern, to] of SPELLINGS) {
    if (pattern.test(word)) return word.replace(pattern, to);
  }
  return word;
}

const prefixes = dataWords(FILE, 'prefixes');
/** A phrase in which prefixes stand joined: `multi agent system` → `multiagent system`. The last word is none. */
export function withPrefixes(phrase: string): string {
  const words = phrase.split(' ');
  return words.map((word, i) => word + (i < words.length - 1 && !prefixes().has(word) ? ' ' : '')).join('');
}
