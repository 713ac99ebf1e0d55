/**
 * Our tokens as a query of SQLite's full-text index. What a user typed is never syntax.
 */
const quoted = (token: string) => `"${token.replaceAll('"', '""')}"`;

/** An FTS5 query that asks for all tokens as prefixes. */
export function prefixQuery(tokens: readonly string[]): string {
  return tokens.map((token) => `${quoted(token)}*`).join(' AND ');
}

/** An FTS5 query that asks for all tokens of one of some sets, as whole words or as prefixes. */
export function anyOf(sets: readonly (readonly string[])[], isWhole: boolean): string {
  const one = (tokens: readonly string[]) => (isWhole ? tokens.map(quoted).join(' AND ') : prefixQuery(tokens));
  return sets.map((tokens) => `(${one(tokens)})`).join(' OR ');
}

/** An FTS5 query that asks for the words of one of some phrases in a row; it asks for nothing where there is none. */
export const phraseQuery = (phrases: readonly (readonly string[])[]): string =>
  phrases.map((tokens) => quoted(tokens.join(' '))).join(' OR ') || quoted('');
