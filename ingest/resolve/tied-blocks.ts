/**
 * What has to be resolved together: whole blocks, and the blocks that share an identifier with them, or that a judgement
 * ties to them.
 */
import { clusters } from '../../src/clusters.ts';
import type { RecordOf, Store } from '../../src/store/store.ts';
import type { Judged } from '../decisions/judged.ts';

/**
 * All rows of some blocks, and of every block tied to them by a key that `keysOf` gives for a row of each, or by a
 * judgement.
 *
 * @param anchorsOf ids by which judgements name a row.
 */
export async function tiedRows<T extends 'nameVariant' | 'mention'>(
  store: Store,
  table: T,
  blocks: readonly string[],
  keysOf: (row: RecordOf[T]) => string[],
  judged: Judged,
  anchorsOf: (row: RecordOf[T]) => string[],
): Promise<RecordOf[T][]> {
  const rows = new Map<string, RecordOf[T]>();
  const seenBlocks = new Set<string>();
  const seenKeys = new Set<string>();
  let next = [...blocks];
  while (next.length > 0) {
    next.forEach((block) => seenBlocks.add(block));
    const loaded = (await store.records<'nameVariant' | 'mention'>(table, 'block', next)) as RecordOf[T][];
    loaded.forEach((row) => rows.set(row.id, row));
    const tied = judged.isEmpty ? { keys: [], aliases: [] } : judged.tied(loaded.flatMap(anchorsOf));
    const isNew = (key: string) => !seenKeys.has(key) && seenKeys.add(key);
    const keys = [...loaded.flatMap(keysOf), ...tied.keys].filter(isNew);
    const aliases = tied.aliases.filter(isNew);
    const ids =
      keys.length === 0 ? [] : (await store.recordKeys(table, keys)).map(({ id }) => id).filter((id) => !rows.has(id));
    const linked = ids.length === 0 ? [] : await store.records(table, 'id', [...new Set(ids)], { withData: false });
    const named = aliases.length === 0 ? [] : await store.records(table, 'alias', aliases, { withData: false });
    next = [...new Set([...linked, ...named].map(({ block }) => block))].filter((block) => !seenBlocks.has(block));
  }
  return [...rows.values()];
}

/** Mentions that are resolved together: whole blocks, and the blocks that share a key with them. */
export function components<T>(
  mentions: readonly T[],
  blockOf: (mention: T) => string,
  keysOf: (mention: T) => readonly string[],
): T[][] {
  const sets = clusters(mentions.map(blockOf));
  const first = new Map<string, string>();
  for (const mention of mentions) {
    const block = blockOf(mention);
    for (const key of keysOf(mention)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, block);
      else if (other !== block) sets.join(other, block);
    }
  }
  const found = new Map<string, T[]>();
  for (const mention of mentions) {
    const root = sets.find(blockOf(mention));
    const members = found.get(root);
    if (members === undefined) found.set(root, [mention]);
    else members.push(mention);
  }
  return [...found.values()];
}
