/**
 * Ranked search in SQLite: the index finds, our own names and counts rank.
 */
import { byId } from '../../ids.ts';
import { NODE_KINDS } from '../../model.ts';
import { isNear } from '../../near.ts';
import { MATCH_STEP } from '../store.ts';
import type { ListQuery, NodePage, Page } from '../store.ts';
import { wordingsOf } from '../wordings.ts';
import { awardCountOfAny } from './award-count.ts';
import { KIND_CODE } from './codes.ts';
import type { Reader } from './database.ts';
import { anyOf, phraseQuery } from './full-text.ts';
import { pageOf, pageSql } from './keyset.ts';
import type { PageAnswer } from './keyset.ts';

/** Behind every text that begins with the query, and before any other: no text holds this character. */
const LAST = '\u{10ffff}';

/** Characters of a word from which on it begins few words of names. */
const TELLING = 4;

/** Nodes of which some name begins with a wording, and whether one equals it. The sign keeps the planner from the whole index by node. */
const BEGUN = `begun (key, isWhole) AS MATERIALIZED (
  SELECT n.node, max(n.text = w.value) FROM json_each(?1, '$.wholes') w
  CROSS JOIN name n WHERE n.text >= w.value AND n.text < w.value || (?1 ->> '$.last') GROUP BY +n.node)`;
const match = (table: string, how: 'words' | 'prefixes') =>
  `SELECT rowid FROM ${table} WHERE ${table} MATCH ?1 ->> '$.${how}'`;
/** The nodes of each match class, without those of the classes before it; `matched` (key, class). */
const CLASSES = [
  'SELECT key, 1 - isWhole AS class FROM begun',
  `SELECT rowid AS key, 2 FROM (${match('name_word', 'words')}) WHERE rowid NOT IN (SELECT key FROM begun)`,
  `SELECT rowid AS key, 3 FROM (${match('name_word', 'prefixes')}) WHERE rowid NOT IN (SELECT key FROM begun)
     AND rowid NOT IN (${match('name_word', 'words')})`,
  `SELECT rowid AS key, 4 FROM (${match('text_word', 'prefixes')}) WHERE rowid NOT IN (SELECT key FROM begun)
     AND rowid NOT IN (${match('name_word', 'prefixes')})`,
];
const RANKED = `ranked (key, id, value) AS MATERIALIZED (
  SELECT n.key, n.id, ${MATCH_STEP} * m.class - ${awardCountOfAny('n.key', 'n.kind')}
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

export async function search(reader: Reader, { kinds, where, page, withTotal = false }: ListQuery): Promise<NodePage> {
  const { wholes, sets } = wordingsOf(where);
  if (sets.length === 0) return { rows: [], hasNext: false, hasPrevious: false, total: withTotal ? 0 : null };
  const wanted = NODE_KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const parameters = JSON.stringify({
    page,
    wholes,
    last: LAST,
    words: anyOf(sets, true),
    prefixes: anyOf(sets, false),
    kinds: wanted.map((kind) => KIND_CODE[kind]),
  });
  // The classes come one after another: as long as the first ones fill a page, the many words behind are not read.
  // Only awards have a text. Words of some length are in few names, which are asked for at once then.
  const isBounded = !withTotal && page.first !== undefined && page.last === undefined && page.before === undefined;
  const most = wanted.includes('AWARD') ? CLASSES.length : CLASSES.length - 1;
  const least = sets.flat().every(({ length }) => length >= TELLING) ? 3 : 1;
  for (let classes = isBounded ? least : most; ; classes += 1) {
    const sql = statement(page, withTotal, classes);
    const found = pageOf(await reader.json<PageAnswer>(sql, parameters), page);
    if (found.hasNext || classes === most) return found;
  }
}

/** Words by the letter that they begin with and their length, off the index of names: some thousand. */
const WORDS = `SELECT json_group_array(term) FROM name_vocabulary
  WHERE term >= ?1 ->> '$.from' AND term < ?1 ->> '$.to' AND length(term) BETWEEN ?1 ->> '$.least' AND ?1 ->> '$.most'`;

export async function wordsNear(reader: Reader, word: string, most: number): Promise<string[]> {
  const [first = ''] = word;
  const bounds = { from: first, to: first + LAST, least: word.length - most, most: word.length + most };
  const words = await reader.json<string[]>(WORDS, JSON.stringify(bounds));
  return words.filter((one) => isNear(one, word, most)).sort(byId);
}

export const mentionCounts = (
  reader: Reader,
  phrases: readonly (readonly (readonly string[])[])[],
): Promise<number[]> =>
  reader.json<number[]>(
    `SELECT json_group_array((SELECT count(*) FROM text_word WHERE text_word MATCH p.value)) FROM json_each(?1) p`,
    JSON.stringify(phrases.map(phraseQuery)),
  );
