/**
 * Which nodes a network is of: those around one, those given, or the whole graph as far as there is room.
 */
import type { NodeKind } from '../model.ts';
import type { AwardFilter, PageKey, Store } from '../store/store.ts';
import type { NetworkKind, NetworkLink, Drawn, Spec, Weights } from './network-links.ts';
import {
  NETWORK_ENDS,
  CHUNK,
  linksAmong,
  linksFrom,
  ofCenter,
  weightsFrom,
  isEnd,
  weightedAmong,
} from './network-links.ts';
import { byId, kindOf } from '../ids.ts';

/** How much of a network: see `NetworkRequest`. */
interface Size {
  readonly kind: NetworkKind;
  readonly first?: number;
  readonly radius?: 1 | 2;
  readonly onlyWeights?: boolean;
  readonly includeIsolated?: boolean;
  readonly onProgress?: (doing: string, done: number) => void;
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
    const weights = await weightsFrom(store, kind, kindOf(ring[0]!)!, ring, step === 0 ? ofCenter(spec) : spec);
    for (const [id, own] of weights) known.set(id, own);
    const inside = new Set(ids);
    const found = heaviest(weights, (id) => !inside.has(id));
    ring = found.slice(0, roomOf(size, ids.length));
    ids.push(...ring);
    cutNodes += found.length - ring.length;
  }
  const links = onlyWeights
    ? await weightedAmong(store, kind, ids, spec, known)
    : await linksAmong(store, kind, ids, spec, center);
  return { ids, links, cutNodes };
}

/** The network among given nodes. */
export async function amongNodes(store: Store, kind: NetworkKind, ids: readonly string[], spec: Spec): Promise<Drawn> {
  const ends = ids.filter((id) => isEnd(id, kind));
  return { ids: ends, links: await linksAmong(store, kind, ends, spec), cutNodes: 0 };
}

/** Conditions that a project without an award can meet. */
const OF_PROJECTS_TOO: readonly string[] = ['since', 'until', 'startDate', 'endDate', 'AND', 'OR', 'NOT'];
/** Whether a filter asks for something that only an award has. */
const isOfAwards = (filter: AwardFilter) =>
  Object.entries(filter).some(([name, value]) => value !== undefined && !OF_PROJECTS_TOO.includes(name));

interface Candidates {
  readonly ids: readonly string[];
  readonly last: PageKey | undefined;
  readonly total: number;
}

/** Which nodes are gone through, how many at a time, and whether those with most awards come first. */
interface Listing {
  readonly kind: NodeKind;
  readonly spec: Spec;
  readonly size: number;
  readonly isRanked: boolean;
}

/** The next nodes of a kind: of all awards, or of those that the filter keeps. */
async function candidates(
  store: Store,
  { kind, spec, size: first, isRanked }: Listing,
  after?: PageKey,
): Promise<Candidates> {
  const { filter = {}, includeFormer = true } = spec;
  const isNarrowed = isOfAwards(filter);
  const isOfPeople = kind === 'PERSON';
  const { rows, hasNext, total } = await store.list({
    kinds: [kind],
    where: isNarrowed
      ? { award: filter, ...(isOfPeople && !includeFormer ? { isFormer: false } : {}) }
      : isOfPeople
        ? { personKinds: ['RESEARCHER'] }
        : {},
    page: { first, ...(after ? { after } : {}) },
    ...(isNarrowed || isRanked
      ? { order: { by: isNarrowed ? 'KEPT_AWARD_COUNT' : 'AWARD_COUNT', direction: 'DESC' } }
      : {}),
    withTotal: isRanked,
  });
  return { ids: rows.map(({ node }) => node.id), last: hasNext ? rows.at(-1)?.key : undefined, total: total ?? 0 };
}

/** All chunks of candidates of a kind, in their order. */
async function* chunksOf(store: Store, listing: Listing): AsyncGenerator<Candidates> {
  for (let after: PageKey | undefined; ;) {
    const next = await candidates(store, listing, after);
    yield next;
    after = next.last;
    if (!after) return;
  }
}

/** The network, or as much of it as there is room for. */
export function whole(store: Store, size: Size, spec: Spec): Promise<Drawn> {
  const kinds = [...new Set<NodeKind>(NETWORK_ENDS[size.kind])];
  const { kind, includeIsolated = false, first } = size;
  return first === undefined
    ? everything(store, size, kinds, spec)
    : strongestFirst(store, kind, kinds, includeIsolated, spec, first);
}

async function everything(
  store: Store,
  { kind: network, includeIsolated = false, onProgress }: Size,
  kinds: readonly NodeKind[],
  spec: Spec,
): Promise<Drawn> {
  const ids = new Set<string>();
  const links: NetworkLink[] = [];
  for (const kind of kinds) {
    for await (const chunk of chunksOf(store, { kind, spec, size: CHUNK, isRanked: false })) {
      onProgress?.('reading links', links.length);
      for (const [id, found] of await linksFrom(store, network, kind, chunk.ids, spec)) {
        if (found.length > 0 || includeIsolated) ids.add(id);
        // Each is found from both of its ends.
        for (const link of found) if (link.source === id) links.push(link);
      }
    }
  }
  return {
    ids: [...ids],
    links: links.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    cutNodes: 0,
  };
}

/** Those with most awards until there are enough with a link, then the links among them; the room is parted between kinds. */
async function strongestFirst(
  store: Store,
  network: NetworkKind,
  kinds: readonly NodeKind[],
  includeIsolated: boolean,
  spec: Spec,
  first: number,
): Promise<Drawn> {
  const ids: string[] = [];
  let cutNodes = 0;
  for (const [place, kind] of kinds.entries()) {
    const room = Math.ceil((first - ids.length) / (kinds.length - place));
    let [seen, kept] = [0, 0];
    const size = Math.max(100, Math.min(CHUNK, 2 * room));
    for await (const chunk of chunksOf(store, { kind, spec, size, isRanked: true })) {
      const found = await weightsFrom(store, network, kind, chunk.ids, { ...spec, page: { first: 1 } });
      for (const id of chunk.ids) {
        if (kept === room) break;
        seen += 1;
        if (!includeIsolated && !found.get(id)?.size) continue;
        ids.push(id);
        kept += 1;
      }
      if (kept < room && chunk.last) continue;
      cutNodes += chunk.total - seen;
      break;
    }
  }
  return { ids, links: await linksAmong(store, network, ids, spec), cutNodes };
}
