/**
 * The part of a network around one node: what it leads to, and on request what that leads to.
 */
import { byId, kindOf } from '../id.ts';
import type { Store } from '../store/store.ts';
import type { NetworkKind } from './network-kinds.ts';
import { isEnd, otherEnd } from './network-kinds.ts';
import type { Drawn, Spec } from './network-links.ts';
import { linksAmong, weightsFrom } from './network-links.ts';

interface Size {
  readonly kind: NetworkKind;
  /** Most nodes. */
  readonly first?: number;
  /** How many links away from the centre, 1 or 2. */
  readonly radius?: 1 | 2;
}

const roomOf = ({ first }: Size, taken: number) => (first === undefined ? undefined : Math.max(0, first - taken));

/** An end of the network: it, its neighbours and (radius 2) theirs, and the links among them all. */
export async function aroundCenter(store: Store, size: Size, center: string, spec: Spec): Promise<Drawn> {
  const from = kindOf(center)!;
  const room = roomOf(size, 1);
  const [page] = await store.linked({
    ...spec,
    from,
    ids: [center],
    to: otherEnd(size.kind, from),
    withTotal: true,
    ...(room === undefined ? {} : { page: { first: room } }),
  });
  const ring = (page?.links ?? []).map(({ target }) => target);
  const ids = [center, ...ring];
  let cutNodes = (page?.total ?? 0) - ring.length;
  if (size.radius === 2 && ring.length > 0) {
    const next = await secondRing(store, size, ids, spec);
    ids.push(...next.kept);
    cutNodes += next.cutNodes;
  }
  return { ids, links: await linksAmong(store, size.kind, ids, spec), cutNodes };
}

/** Who is linked with the first ring and not in it: those with the greatest sum of weights, then the lower id. */
async function secondRing(store: Store, size: Size, ids: readonly string[], spec: Spec) {
  const ring = ids.slice(1);
  const inside = new Set(ids);
  const weights = new Map<string, number>();
  for (const own of (await weightsFrom(store, size.kind, kindOf(ring[0]!)!, ring, spec)).values()) {
    for (const [far, weight] of own) if (!inside.has(far)) weights.set(far, (weights.get(far) ?? 0) + weight);
  }
  const found = [...weights].sort(([a, x], [b, y]) => y - x || byId(a, b)).map(([id]) => id);
  const kept = found.slice(0, roomOf(size, ids.length));
  return { kept, cutNodes: found.length - kept.length };
}

/** The network among given nodes. */
export async function amongNodes(store: Store, kind: NetworkKind, ids: readonly string[], spec: Spec): Promise<Drawn> {
  const ends = ids.filter((id) => isEnd(id, kind));
  return { ids: ends, links: await linksAmong(store, kind, ends, spec), cutNodes: 0 };
}
