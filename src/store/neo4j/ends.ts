/**
 * The nodes at the far ends of edges in Neo4j: keys alone are read, and cut here.
 */
import type { EndOrder, Store } from '../store.ts';
import type { Connection } from './connection.ts';
import { cut } from './page.ts';

const VALUES: Record<EndOrder, { value: string; direction: 'ASC' | 'DESC' }> = {
  ID: { value: 'null', direction: 'ASC' },
  LAST_SEEN: { value: 'max(r.endDate)', direction: 'DESC' },
};

export function endReader({ read }: Connection): Pick<Store, 'ends'> {
  return {
    async ends({ type, near, ids, order, page, withTotal = false }) {
      if (ids.length === 0) return [];
      const { value, direction } = VALUES[order];
      const arrow = near === 'from' ? `-[r:${type}]->` : `<-[r:${type}]-`;
      const found = await read<{ id: string; keys: readonly (readonly [id: string, value: string | null])[] }>(
        `UNWIND $ids AS id MATCH (o:Node {id: id})${arrow}(n)
         WITH DISTINCT id, n.id AS target, ${value} AS value RETURN id, collect([target, value]) AS keys`,
        { ids: [...new Set(ids)] },
      );
      const keysOf = new Map(found.map(({ id, keys }) => [id, keys]));
      return ids.map((id) => {
        const rows = (keysOf.get(id) ?? []).map(([target, last]) => ({ target, key: { value: last, id: target } }));
        return { ...cut(rows, page, direction), total: withTotal ? rows.length : null };
      });
    },
  };
}
