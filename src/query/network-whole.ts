/**
 * A network without a centre: of the whole graph, or of the awards that a filter keeps.
 */
import type { NodeKind } from '../model.ts';
import type { AwardFilter, PageKey, Store } from '../store/store.ts';
import type { NetworkKind, NetworkLink } from './network-kinds.ts';
import { NETWORK_ENDS, keyOf } from './network-kinds.ts';
import type { Drawn, Spec } from './network-links.ts';
import { CHUNK, linksAmong, linksFrom } from './network-links.ts';

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

/**
 * Every node of the kinds, those with most awards first, until there are enough with a link. Where there is a limit a
 * node is asked for its best link alone, and the links are read when it is known who stays.
 */
export async function whole(store: Store, size: Size, spec: Spec): Promise<Drawn> {
  const probe = size.first === undefined ? spec : { ...spec, page: { first: 1 } };
  const kinds = [...new Set<NodeKind>(NETWORK_ENDS[size.kind])];
  const limit = size.first ?? Number.POSITIVE_INFINITY;
  const ids: string[] = [];
  const links = new Map<string, NetworkLink>();
  let cutNodes = 0;
  for (const [place, kind] of kinds.entries()) {
    const room = Math.ceil((limit - ids.length) / (kinds.length - place));
    const chunk = Math.max(100, Math.min(CHUNK, 2 * room));
    let [seen, kept] = [0, 0];
    for (let after: PageKey | undefined; ;) {
      const next = await candidates(store, kind, spec, chunk, after);
      for (const [id, found] of await linksFrom(store, size.kind, kind, next.ids, probe)) {
        if (kept === room) break;
        seen += 1;
        if (found.length === 0 && size.includeIsolated !== true) continue;
        ids.push(id);
        kept += 1;
        for (const link of found) links.set(keyOf(link), link);
      }
      after = next.last;
      if (after && kept < room) continue;
      cutNodes += next.total - seen;
      break;
    }
  }
  if (size.first !== undefined) return { ids, links: await linksAmong(store, size.kind, ids, spec), cutNodes };
  const inside = new Set(ids);
  const among = [...links].filter(([, { source, target }]) => inside.has(source) && inside.has(target));
  return { ids, links: new Map(among), cutNodes };
}
