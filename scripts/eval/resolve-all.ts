/**
 * Resolution of a whole set of mentions as the person layer does it: block by block, tied blocks together.
 */
import { resolvePeople, type PersonCluster, type PersonItem } from '../../ingest/resolve/people.ts';
import { components } from '../../ingest/resolve/people/components.ts';
import { familyBlock, nameKeys } from '../../ingest/resolve/people/family-block.ts';

export function resolveAll(items: readonly PersonItem[]): PersonCluster[] {
  return components(
    items,
    ({ name }) => familyBlock(name),
    ({ name }) => nameKeys(name),
  ).flatMap(resolvePeople);
}
