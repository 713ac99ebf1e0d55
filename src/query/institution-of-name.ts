import { badInput } from '../errors.ts';
import { labelOf } from '../model.ts';
import type { GraphNode } from '../model.ts';
import type { Context } from './context.ts';

/** Of so many that go by a name the message tells. */
const TOLD = 10;

/**
 * The institution that people mean by a name, in any form that they write it, or null. Rejects with `BAD_USER_INPUT` where
 * several go by it, naming them.
 */
export async function institutionOfName(
  { store, institutionsNamed }: Context,
  name: string,
): Promise<GraphNode | null> {
  const ids = await institutionsNamed(store, name.trim());
  const nodes = (ids.length === 0 ? [] : await store.nodes(ids)).flatMap((node) => node ?? []);
  if (nodes.length < 2) return nodes[0] ?? null;
  const told = nodes.slice(0, TOLD).map((node) => `${labelOf(node)} (${node.id})`);
  throw badInput(`name: expected the name of one institution, found '${name}', which ${told.join(', ')} go by`);
}
