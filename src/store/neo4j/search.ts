/**
 * Ranked search in Neo4j: the index finds, our own tokens and counts rank.
 */
import { NODE_KINDS } from '../../model.ts';
import type { ListQuery, NodePage } from '../store.ts';
import { awardCountOfAny } from './award-count.ts';
import type { Run } from './connection.ts';
import { FIND_WORDS, prefixQuery, wordsBegin } from './full-text.ts';
import { readPage } from './key-page.ts';
import { LABEL } from './labels.ts';

/** Match class first, then the number of awards, many first: one whole number, so that it is a key. */
const CLASS_STEP = 1_000_000_000;
const MATCH_CLASS = `CASE
  WHEN $whole IN n.names THEN 0
  WHEN any(name IN n.names WHERE name STARTS WITH $whole) THEN 1
  WHEN ${wordsBegin('n.nameTokens')} THEN 2
  ELSE 3 END`;

export async function search(
  read: Run,
  { kinds, where: { text: tokens = [] } = {}, page, withTotal }: ListQuery,
): Promise<NodePage> {
  if (tokens.length === 0) return { rows: [], hasNext: false, hasPrevious: false, total: withTotal ? 0 : null };
  const wanted = NODE_KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const labels = wanted.map((kind) => LABEL[kind]).join('|');
  const rows = (words: string) => `${FIND_WORDS} WITH n WHERE n:${labels} AND ${words}
    WITH n, ${MATCH_CLASS} * ${CLASS_STEP} - ${awardCountOfAny(wanted)} AS value`;
  const ask = (found: string, words: string) =>
    readPage(read, {
      rows: rows(found),
      parameters: { tokens, words, whole: tokens.join(' ') },
      direction: 'ASC',
      nullable: false,
      page,
      withTotal: withTotal === true,
    });
  const byName = () => ask(wordsBegin('n.nameTokens'), prefixQuery(tokens, 'nameTokens'));
  // Only awards have a text.
  if (!wanted.includes('AWARD')) return byName();
  // Who is found by name comes first: as long as they fill a page, the many words of texts are not read.
  if (!withTotal && page.first !== undefined && page.last === undefined && page.before === undefined) {
    const named = await byName();
    if (named.hasNext) return named;
  }
  return await ask(wordsBegin("(n.nameTokens + coalesce(n.textTokens, ''))"), prefixQuery(tokens));
}
