/**
 * Ranked search in Neo4j: the index finds, our own tokens and counts rank.
 */
import { byId } from '../../ids.ts';
import { NODE_KINDS } from '../../model.ts';
import { isNear } from '../../near.ts';
import { MATCH_STEP } from '../store.ts';
import type { ListQuery, NodePage } from '../store.ts';
import { wordingsOf } from '../wordings.ts';
import { awardCountOfAny } from './award-count.ts';
import { int } from './connection.ts';
import type { Run } from './connection.ts';
import { findWords, anyBegins, anyIsThere, anyPrefixQuery, nearQuery, phraseQuery } from './full-text.ts';
import { readPage } from './key-page.ts';
import { LABEL } from './labels.ts';

const MATCH_CLASS = `CASE
  WHEN any(whole IN $wholes WHERE whole IN n.names) THEN 0
  WHEN any(whole IN $wholes WHERE any(name IN n.names WHERE name STARTS WITH whole)) THEN 1
  WHEN ${anyIsThere('n.nameTokens')} THEN 2
  WHEN ${anyBegins('n.nameTokens')} THEN 3
  ELSE 4 END`;

export async function search(read: Run, { kinds, where, page, withTotal }: ListQuery): Promise<NodePage> {
  const { wholes, sets } = wordingsOf(where);
  if (sets.length === 0) return { rows: [], hasNext: false, hasPrevious: false, total: withTotal ? 0 : null };
  const wanted = NODE_KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const labels = wanted.map((kind) => LABEL[kind]).join('|');
  const rows = (words: string) => `${findWords()} WITH n WHERE n:${labels} AND ${words}
    WITH n, ${MATCH_CLASS} * ${MATCH_STEP} - ${awardCountOfAny(wanted)} AS value`;
  const ask = (found: string, words: string) =>
    readPage(read, {
      rows: rows(found),
      parameters: { sets, words, wholes },
      direction: 'ASC',
      nullable: false,
      page,
      withTotal: withTotal === true,
    });
  const byName = () => ask(anyBegins('n.nameTokens'), anyPrefixQuery(sets, 'nameTokens'));
  // Only awards have a text.
  if (!wanted.includes('AWARD')) return byName();
  // Who is found by name comes first: as long as they fill a page, the many words of texts are not read.
  if (!withTotal && page.first !== undefined && page.last === undefined && page.before === undefined) {
    const named = await byName();
    if (named.hasNext) return named;
  }
  return await ask(anyBegins("(n.nameTokens + coalesce(n.textTokens, ''))"), anyPrefixQuery(sets));
}

/** Nodes whose words are looked at: the index gives the nearest first. */
const LOOKED_AT = 10_000;

export async function wordsNear(read: Run, word: string, most: number): Promise<string[]> {
  const [first = ''] = word;
  const [row] = await read<{ words: string[] }>(
    `CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
     CALL db.index.fulltext.queryNodes('words', $words, {limit: $limit}) YIELD node
     UNWIND split(node.nameTokens, ' ') AS word WITH DISTINCT word
     WHERE word STARTS WITH $first AND $least <= size(word) <= $most RETURN collect(word) AS words`,
    {
      words: nearQuery(word, most),
      first,
      limit: int(LOOKED_AT),
      least: int(word.length - most),
      most: int(word.length + most),
    },
  );
  return (row?.words ?? []).filter((one) => isNear(one, word, most)).sort(byId);
}

export async function mentionCounts(
  read: Run,
  phrases: readonly (readonly (readonly string[])[])[],
): Promise<number[]> {
  const [row] = await read<{ counts: number[] }>(
    `CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
     UNWIND $queries AS query CALL (query) {
       CALL db.index.fulltext.queryNodes('words', query) YIELD node RETURN count(node) AS found }
     RETURN collect(found) AS counts`,
    { queries: phrases.map(phraseQuery) },
  );
  return row?.counts ?? [];
}
