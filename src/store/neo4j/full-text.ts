/**
 * Our tokens as a query of Neo4j's full-text index: every token begins a word. What a user typed is never syntax.
 */

const escaped = (token: string) => token.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** The index refuses queries of over a thousand words, or letters of one, and cuts the words that it holds at 255. */
const [WORDS, LETTERS] = [100, 200];

/**
 * A Lucene query that asks for tokens as prefixes: of words of names and texts, or of one property alone. It asks for the
 * beginnings of the longest of them: what it finds is held against all of them by `wordsBegin`.
 */
export function prefixQuery(tokens: readonly string[], property?: string): string {
  const field = property === undefined ? '' : `${property}:`;
  const asked = [...new Set(tokens.map((token) => token.slice(0, LETTERS).replace(/[\uD800-\uDBFF]$/, '')))]
    .sort((a, b) => b.length - a.length)
    .slice(0, WORDS);
  return asked.map((token) => `+${field}${escaped(token)}*`).join(' ');
}
/** The same for the tokens of one of some sets. */
export const anyPrefixQuery = (sets: readonly (readonly string[])[], property?: string): string =>
  sets.map((tokens) => `(${prefixQuery(tokens, property)})`).join(' ');
/** A Lucene query for words of names that differ from one by so many letters. */
export const nearQuery = (word: string, most: number): string => `nameTokens:${escaped(word)}~${most}`;

/** A Lucene query for awards that have the words of one of some phrases in a row. */
export const phraseQuery = (phrases: readonly (readonly string[])[]): string =>
  phrases.map((tokens) => `textTokens:"${tokens.map(escaped).join(' ')}"`).join(' ') || 'textTokens:""';

/** Cypher: each of the tokens of a parameter begins a word of a property that holds ` word word`. */
export function wordsBegin(property: string, tokens = '$tokens'): string {
  return `all(token IN ${tokens} WHERE ${property} CONTAINS (' ' + token))`;
}
/** Cypher: those of one of the sets of `$sets` do. */
export const anyBegins = (property: string): string => `any(tokens IN $sets WHERE ${wordsBegin(property, 'tokens')})`;
/** Cypher: those of one of the sets of `$sets` are whole words of it. */
export const anyIsThere = (property: string): string =>
  `any(tokens IN $sets WHERE all(token IN tokens WHERE (${property} + ' ') CONTAINS (' ' + token + ' ')))`;

/** Binds a variable to what the index finds for a query, once it has caught up with every write that was committed. */
export const findWords = (query = '$words', variable = 'n'): string =>
  `CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
  CALL db.index.fulltext.queryNodes('words', ${query}) YIELD node AS ${variable}`;
