/**
 * A network without a centre: of the whole graph, or of the awards that a filter keeps.
 */
import type { NodeKind } from '../model.ts';
import type { AwardFilter, PageKey, Store } from '../store/store.ts';
import type { NetworkKind, NetworkLink } from './network-kinds.ts';
import { NETWORK_ENDS, keyOf } from './network-kinds.ts';
import type { Drawn, Spec } from './network-links.ts';
import { CHUNK, linksAmong, linksFrom, weightsFrom } from './network-links.ts';

interface Size {
  readonly kind: NetworkKind;
  readonly first?: number;
  readonly includeIsolated?: boolean;
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

/** The next nodes of a kind, those with most awards first: of all awards, or of those that the filter keeps. */
async function candidates(
  store: Store,
  kind: NodeKind,
  spec: Spec,
  first: number,
  after?: PageKey,
): Promise<Candidates> {
  const { filter = {}, includeFormer } = spec;
  if (isOfAwards(filter)) {
    const { rows, hasNext, total } = await store.ranking({
      kind,
      filter,
      first,
      ...(includeFormer === undefined ? {} : { includeFormer }),
      ...(after ? { after } : {}),
    });
    return { ids: rows.map(({ id }) => id), last: hasNext ? rows.at(-1)?.key : undefined, total };
  }
  const { rows, hasNext, total } = await store.list({
    kind,
    page: { first, ...(after ? { after } : {}) },
    order: { by: 'AWARD_COUNT', direction: 'DESC' },
    withTotal: true,
    ...(kind === 'PERSON' ? { personKind: 'RESEARCHER' as const } : {}),
  });
  return { ids: rows.map(({ node }) => node.id), last: hasNext ? rows.at(-1)?.key : undefined, total: total ?? 0 };
}

/** All chunks of candidates of a kind, in their order. */
async function* chunksOf(store: Store, kind: NodeKind, spec: Spec, size: number): AsyncGenerator<Candidates> {
  for (let after: PageKey | undefined; ;) {
    const next = await candidates(store, kind, spec, size, after);
    yield next;
    after = next.last;
    if (!after) return;
  }
}

/** The network, or as much of it as there is room for. */
export function whole(store: Store, size: Size, spec: Spec): Promise<Drawn> {
  const kinds = [...new Set<NodeKind>(NETWORK_ENDS[size.kind])];
  const { kind, first, includeIsolated = false } = size;
  return first === undefined
    ? everything(store, kind, kinds, includeIsolated, spec)
    : strongestFirst(store, kind, kinds, includeIsolated, spec, first);
}

async function everything(
  store: Store,
  network: NetworkKind,
  kinds: readonly NodeKind[],
  includeIsolated: boolean,
  spec: Spec,
): Promise<Drawn> {
  const ids: string[] = [];
  const links = new Map<string, NetworkLink>();
  for (const kind of kinds) {
    for await (const chunk of chunksOf(store, kind, spec, CHUNK)) {
      for (const [id, found] of await linksFrom(store, network, kind, chunk.ids, spec)) {
        if (found.length > 0 || includeIsolated) ids.push(id);
        for (const link of found) links.set(keyOf(link), link);
      }
    }
  }
  const inside = new Set(ids);
  const among = [...links].filter(([, { source, target }]) => inside.has(source) && inside.has(target));
  return { ids, links: new Map(among), cutNodes: 0 };
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
    for await (const chunk of chunksOf(store, kind, spec, Math.max(100, Math.min(CHUNK, 2 * room)))) {
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
