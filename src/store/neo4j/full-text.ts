/**
 * Our tokens as a query of Neo4j's full-text index: every token begins a word. What a user typed is never syntax.
 */

/** A Lucene query that asks for all tokens as prefixes: of words of names and texts, or of one property alone. */
export function prefixQuery(tokens: readonly string[], property?: string): string {
  const field = property === undefined ? '' : `${property}:`;
  return tokens.map((token) => `+${field}${token.replace(/[^\p{L}\p{N}]/gu, '\\$&')}*`).join(' ');
}

/** Cypher: each of the tokens of a parameter begins a word of a property that holds ` word word`. */
export function wordsBegin(property: string, tokens = '$tokens'): string {
  return `all(token IN ${tokens} WHERE ${property} CONTAINS (' ' + token))`;
}

/** Binds `n` to what the index finds for `$words`, once it has caught up with every write that was committed. */
export const FIND_WORDS = `CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
  CALL db.index.fulltext.queryNodes('words', $words) YIELD node AS n`;
