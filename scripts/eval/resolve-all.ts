/**
 * Resolution of a whole set of mentions as the person layer does it: block by block, tied blocks together.
 */
import { resolvePeople, type PersonCluster, type Mention } from '../../ingest/resolve/people.ts';
import { components } from '../../ingest/resolve/tied-blocks.ts';
import { familyBlock, nameKeys } from '../../ingest/names/person-keys.ts';

/** The mentions that are resolved together. */
export function componentsOf(items: readonly Mention[]): Mention[][] {
  return components(
    items,
    ({ name }) => familyBlock(name),
    ({ name }) => nameKeys(name),
  );
}

export function resolveAll(items: readonly Mention[]): PersonCluster[] {
  return componentsOf(items).flatMap(resolvePeople);
}
