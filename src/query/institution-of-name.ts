import { badInput } from '../errors.ts';
import { labelOf } from '../model.ts';
import type { GraphNode } from '../model.ts';
import { sortKey } from '../text.ts';
import type { Context } from './context.ts';

/** Of so many that go by a name the message tells. */
const TOLD = 10;

/**
 * The institution that people mean by a name, in any form that they write it, or null: of several of one name (a university
 * and its institute, each with a UEI) the one with most awards. Rejects with `BAD_USER_INPUT` where several of other names go
 * by it, naming them.
 */
export async function institutionOfName(
  { store, institutionsNamed }: Context,
  name: string,
): Promise<GraphNode | null> {
  const ids = await institutionsNamed(store, name.trim());
  const nodes = (ids.length === 0 ? [] : await store.nodes(ids)).flatMap((node) => node ?? []);
  if (nodes.length < 2) return nodes[0] ?? null;
  if (new Set(nodes.map((node) => sortKey(labelOf(node)))).size === 1) {
    const [[page] = []] = await store.facets({ by: ['INSTITUTION'], filter: { institutions: ids } });
    const most = page?.buckets.flatMap(({ values }) => values[0] ?? []).find((id) => ids.includes(id));
    return nodes.find(({ id }) => id === most) ?? nodes[0]!;
  }
  const told = nodes.slice(0, TOLD).map((node) => `${labelOf(node)} (${node.id})`);
  throw badInput(`name: expected the name of one institution, found '${name}', which ${told.join(', ')} go by`);
}
