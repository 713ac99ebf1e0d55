/**
 * What has to be resolved together: whole blocks, and the blocks that share an identifier with them.
 */
import type { RecordOf, Store } from '../../src/store/store.ts';

/** All rows of some blocks, and of every block tied to them by a key that `keysOf` gives for a row of each. */
export async function closure<T extends 'form' | 'mention'>(
  store: Store,
  table: T,
  blocks: readonly string[],
  keysOf: (row: RecordOf[T]) => string[],
): Promise<RecordOf[T][]> {
  const rows = new Map<string, RecordOf[T]>();
  const seenBlocks = new Set<string>();
  const seenKeys = new Set<string>();
  let next = [...blocks];
  while (next.length > 0) {
    next.forEach((block) => seenBlocks.add(block));
    const loaded = (await store.records<'form' | 'mention'>(table, 'block', next)) as RecordOf[T][];
    loaded.forEach((row) => rows.set(row.id, row));
    const keys = [...new Set(loaded.flatMap(keysOf))].filter((key) => !seenKeys.has(key));
    keys.forEach((key) => seenKeys.add(key));
    const ids =
      keys.length === 0 ? [] : (await store.recordKeys(table, keys)).map(({ id }) => id).filter((id) => !rows.has(id));
    const linked = ids.length === 0 ? [] : await store.records<T>(table, 'id', [...new Set(ids)]);
    next = [...new Set(linked.map(({ block }) => block))].filter((block) => !seenBlocks.has(block));
  }
  return [...rows.values()];
}
