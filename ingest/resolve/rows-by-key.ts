import { groupBy } from '../../src/group-by.ts';
import type { RecordOf, Store } from '../../src/store/store.ts';

/** The rows that have some keys, by key, without their data. Two database calls. */
export async function rowsByKey<T extends 'mention' | 'nameVariant' | 'statement'>(
  store: Store,
  table: T,
  keys: readonly string[],
): Promise<Map<string, Omit<RecordOf[T], 'data'>[]>> {
  const found = keys.length === 0 ? [] : await store.recordKeys(table, [...new Set(keys)]);
  const ids = [...new Set(found.map(({ id }) => id))];
  const rows = ids.length === 0 ? [] : await store.records(table as 'mention', 'id', ids, { withData: false });
  const byId = new Map(rows.map((row) => [row.id, row as unknown as Omit<RecordOf[T], 'data'>]));
  const pairs = found.flatMap(({ key, id }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ key, row }];
  });
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, its]) => [key, its.map(({ row }) => row)]));
}

/** The nodes of the name variants that have some keys, each once. */
export async function nodesOfKeys(store: Store, keys: readonly string[]): Promise<string[]> {
  const rows = [...(await rowsByKey(store, 'nameVariant', keys)).values()].flat();
  return [...new Set(rows.flatMap(({ node }) => node ?? []))];
}
