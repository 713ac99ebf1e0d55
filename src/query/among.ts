/**
 * A list of nodes that an answer is kept to: old ids lead to the present node, unknown ones are an error.
 */
import { GrantgraphError } from '../errors.ts';
import type { NodeKind } from '../model.ts';
import type { Store } from '../store/store.ts';
import { resolveIds } from './resolve-id.ts';

export const AMONG_LIMIT = 1000;

/** The present ids. Rejects with `BAD_USER_INPUT` for an id of no node or of another kind, and for too many. */
export async function resolveAmong(
  store: Store,
  kinds: readonly NodeKind[],
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length > AMONG_LIMIT) {
    const message = `among: expected ${String(AMONG_LIMIT)} ids at most, found ${String(ids.length)}`;
    throw new GrantgraphError('BAD_USER_INPUT', message);
  }
  const nodes = await resolveIds(store, ids);
  const found = nodes.map((node, place) => {
    if (node && kinds.includes(node.kind)) return node.id;
    const what = node ? `'${ids[place]!}', which is of kind ${node.kind}` : `'${ids[place]!}', which no node has`;
    const expected = [...new Set(kinds)].join(' or ');
    throw new GrantgraphError('BAD_USER_INPUT', `among: expected the id of a node of kind ${expected}, found ${what}`);
  });
  return [...new Set(found)];
}
