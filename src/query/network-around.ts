/**
 * The part of a network around one node: what it leads to, and on request what that leads to.
 */
import { byId, kindOf } from '../ids.ts';
import type { Store } from '../store/store.ts';
import type { NetworkKind } from './network-kinds.ts';
import { isEnd } from './network-kinds.ts';
import type { Drawn, Spec, Weights } from './network-links.ts';
import { linksAmong, weightedAmong, weightsFrom } from './network-links.ts';

interface Size {
  readonly kind: NetworkKind;
  /** Most nodes. */
  readonly first?: number;
  /** How many links away from the centre, 1 or 2. */
  readonly radius?: 1 | 2;
  /** See `NetworkRequest`. */
  readonly onlyWeights?: boolean;
}

const roomOf = ({ first }: Size, taken: number) => (first === undefined ? undefined : Math.max(0, first - taken));

/** Who is linked with some nodes: those with the greatest sum of weights first, then the lower id. */
function heaviest(weights: Weights, isOut: (id: string) => boolean): string[] {
  const sums = new Map<string, number>();
  for (const own of weights.values())
    for (const [far, weight] of own) if (isOut(far)) sums.set(far, (sums.get(far) ?? 0) + weight);
  return [...sums].sort(([a, x], [b, y]) => y - x || byId(a, b)).map(([id]) => id);
}

/** An end of the network: it, its neighbours and (radius 2) theirs, and the links among them all. */
export async function aroundCenter(store: Store, size: Size, center: string, spec: Spec): Promise<Drawn> {
  const { kind, radius = 1, onlyWeights = false } = size;
  const ids = [center];
  const known = new Map<string, ReadonlyMap<string, number>>();
  let cutNodes = 0;
  let ring: readonly string[] = [center];
  for (let step = 0; step < radius && ring.length > 0; step += 1) {
    const weights = await weightsFrom(store, kind, kindOf(ring[0]!)!, ring, spec);
    for (const [id, own] of weights) known.set(id, own);
    const inside = new Set(ids);
    const found = heaviest(weights, (id) => !inside.has(id));
    ring = found.slice(0, roomOf(size, ids.length));
    ids.push(...ring);
    cutNodes += found.length - ring.length;
  }
  const links = onlyWeights
    ? await weightedAmong(store, kind, ids, spec, known)
    : await linksAmong(store, kind, ids, spec);
  return { ids, links, cutNodes };
}

/** The network among given nodes. */
export async function amongNodes(store: Store, kind: NetworkKind, ids: readonly string[], spec: Spec): Promise<Drawn> {
  const ends = ids.filter((id) => isEnd(id, kind));
  return { ids: ends, links: await linksAmong(store, kind, ends, spec), cutNodes: 0 };
}
