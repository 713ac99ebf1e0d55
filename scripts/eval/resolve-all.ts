/**
 * Resolution of a whole set of mentions as the person layer does it: block by block.
 */
import { resolvePeople, type PersonCluster, type PersonItem } from '../../ingest/resolve/people.ts';
import { familyBlock } from '../../ingest/resolve/people/family-block.ts';

export function blocksOf(items: readonly PersonItem[]): Map<string, PersonItem[]> {
  const blocks = new Map<string, PersonItem[]>();
  for (const item of items) {
    const key = familyBlock(item.name);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [item]);
    else block.push(item);
  }
  return blocks;
}

export function resolveAll(items: readonly PersonItem[]): PersonCluster[] {
  return [...blocksOf(items).values()].flatMap(resolvePeople);
}
