/**
 * Ranked search in SQLite: the index finds, our own names and counts rank.
 */
import { NODE_KINDS } from '../../model.ts';
import type { Store } from '../store.ts';
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

const FOUND = `matched (key, isNamed) AS MATERIALIZED (
  SELECT key, max(isNamed) FROM (
    SELECT rowid AS key, 1 AS isNamed FROM name_word WHERE name_word MATCH ?1 ->> '$.match'
    UNION ALL SELECT rowid, 0 FROM text_word WHERE text_word MATCH ?1 ->> '$.match') GROUP BY key)`;
const BEGUN = `begun (key, isWhole) AS MATERIALIZED (
  SELECT node, max(text = ?1 ->> '$.whole') FROM name
  WHERE text >= ?1 ->> '$.whole' AND text < ?1 ->> '$.last' GROUP BY node)`;
const RANKED = `ranked (key, id, value) AS MATERIALIZED (
  SELECT n.key, n.id, ${CLASS_STEP} * CASE WHEN b.isWhole THEN 0 WHEN b.key IS NOT NULL THEN 1 WHEN m.isNamed THEN 2 ELSE 3 END
    - ${awardCountOfAny('n.key', 'n.kind')}
  FROM matched m CROSS JOIN node n ON n.key = m.key LEFT JOIN begun b ON b.key = m.key
  WHERE n.kind IN (SELECT value FROM json_each(?1, '$.kinds')))`;

export function searchReader(reader: Reader): Pick<Store, 'search'> {
  return {
    async search({ tokens, kinds, page, withTotal = false }) {
      if (tokens.length === 0) return { rows: [], hasNext: false, hasPrevious: false, total: withTotal ? 0 : null };
      const wanted = NODE_KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind));
      const whole = tokens.join(' ');
      const sql = pageSql(
        {
          from: 'ranked r',
          where: 'true',
          ctes: [FOUND, BEGUN, RANKED],
          key: 'r.key',
          id: 'r.id',
          value: 'r.value',
          nullable: false,
          direction: 'ASC',
        },
        page,
        withTotal,
      );
      const parameters = {
        page,
        whole,
        last: whole + LAST,
        match: prefixQuery(tokens),
        kinds: wanted.map((kind) => KIND_CODE[kind]),
      };
      return pageOf(await reader.json<PageAnswer>(sql, JSON.stringify(parameters)), page);
    },
  };
}
