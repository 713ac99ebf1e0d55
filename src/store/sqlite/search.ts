/**
 * Ranked search in SQLite: the index finds, our own names and counts rank.
 */
import { NODE_KINDS } from '../../model.ts';
import type { ListQuery, NodePage, Page } from '../store.ts';
import { awardCountOfAny } from './award-count.ts';
import { KIND_CODE } from './codes.ts';
import type { Reader } from './database.ts';
import { prefixQuery } from './full-text.ts';
import { pageOf, pageSql } from './keyset.ts';
import type { PageAnswer } from './keyset.ts';

/** Match class first, then the number of awards, many first: one whole number, so that it is a key. */
const CLASS_STEP = 1_000_000_000;
/** Behind every text that begins with the query, and before any other: no text holds this character. */
const LAST = '\u{10ffff}';

/** Characters of a word from which on it begins few words of names. */
const TELLING = 4;

/** Nodes of which some name begins with the query, and whether one equals it. The sign keeps the planner from the whole index by node. */
const BEGUN = `begun (key, isWhole) AS MATERIALIZED (
  SELECT node, max(text = ?1 ->> '$.whole') FROM name
  WHERE text >= ?1 ->> '$.whole' AND text < ?1 ->> '$.last' GROUP BY +node)`;
const match = (table: string) => `SELECT rowid FROM ${table} WHERE ${table} MATCH ?1 ->> '$.match'`;
/** The nodes of each match class, without those of the classes before it; `matched` (key, class). */
const CLASSES = [
  'SELECT key, 1 - isWhole AS class FROM begun',
  `SELECT rowid AS key, 2 FROM (${match('name_word')}) WHERE rowid NOT IN (SELECT key FROM begun)`,
  `SELECT rowid AS key, 3 FROM (${match('text_word')}) WHERE rowid NOT IN (${match('name_word')})
     AND rowid NOT IN (SELECT key FROM begun)`,
];
const RANKED = `ranked (key, id, value) AS MATERIALIZED (
  SELECT n.key, n.id, ${CLASS_STEP} * m.class - ${awardCountOfAny('n.key', 'n.kind')}
  FROM matched m CROSS JOIN node n ON n.key = m.key WHERE n.kind IN (SELECT value FROM json_each(?1, '$.kinds')))`;

function statement(page: Page, withTotal: boolean, classes: number): string {
  return pageSql(
    {
      from: 'ranked r',
      where: 'true',
      ctes: [BEGUN, `matched (key, class) AS (${CLASSES.slice(0, classes).join(' UNION ALL ')})`, RANKED],
      key: 'r.key',
      id: 'r.id',
      value: 'r.value',
      nullable: false,
      direction: 'ASC',
    },
    page,
    withTotal,
  );
}

export async function search(
  reader: Reader,
  { kinds, where: { text: tokens = [] } = {}, page, withTotal = false }: ListQuery,
): Promise<NodePage> {
  if (tokens.length === 0) return { rows: [], hasNext: false, hasPrevious: false, total: withTotal ? 0 : null };
  const wanted = NODE_KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const whole = tokens.join(' ');
  const parameters = JSON.stringify({
    page,
    whole,
    last: whole + LAST,
    match: prefixQuery(tokens),
    kinds: wanted.map((kind) => KIND_CODE[kind]),
  });
  // The classes come one after another: as long as the first ones fill a page, the many words behind are not read.
  // Only awards have a text. Words of some length are in few names, which are asked for at once then.
  const isBounded = !withTotal && page.first !== undefined && page.last === undefined && page.before === undefined;
  const most = wanted.includes('AWARD') ? CLASSES.length : CLASSES.length - 1;
  const least = tokens.every(({ length }) => length >= TELLING) ? 2 : 1;
  for (let classes = isBounded ? least : most; ; classes += 1) {
    const sql = statement(page, withTotal, classes);
    const found = pageOf(await reader.json<PageAnswer>(sql, parameters), page);
    if (found.hasNext || classes === most) return found;
  }
}
