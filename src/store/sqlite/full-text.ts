/**
 * Our tokens as a query of SQLite's full-text index: every token begins a word. What a user typed is never syntax.
 */

/** An FTS5 query that asks for all tokens as prefixes. */
export function prefixQuery(tokens: readonly string[]): string {
  return tokens.map((token) => `"${token.replaceAll('"', '""')}"*`).join(' AND ');
}
