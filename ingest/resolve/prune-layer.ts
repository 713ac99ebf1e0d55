/**
 * Nodes that nothing stands behind any more are removed. The keys of this layer are ids of nodes.
 */
import { kindOf } from '../../src/ids.ts';
import type { NodeKind } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';
import type { Layer, Queued } from './layer.ts';
import { linkKeysOf } from './link-layer.ts';

type Support = (store: Store, ids: readonly string[], gone: ReadonlySet<string>) => Promise<(string | null)[]>;

const byNameVariant: Support = async (store, ids) =>
  (await store.records('nameVariant', 'node', ids, { withData: false })).map(({ node }) => node);

/** What keeps a node of each kind in the graph: the ids among those given that still have it. Awards stand before themes. */
const SUPPORT: Record<NodeKind, Support> = {
  PERSON: async (store, ids) =>
    (await store.records('mention', 'node', ids, { withData: false })).map(({ node }) => node),
  INSTITUTION: byNameVariant,
  PROGRAM: byNameVariant,
  FUNDING_UNIT: byNameVariant,
  PROJECT: async (store, ids) =>
    (await store.records('statement', 'project', ids, { withData: false })).map(({ project }) => project),
  AWARD: async (store, ids) =>
    (await store.records('statement', 'award', ids, { withData: false })).flatMap(({ award, isRecord }) =>
      isRecord === 1 ? [award] : [],
    ),
  // Awards that go in this batch support no theme; those of earlier batches took their edges along.
  THEME: async (store, ids, gone) =>
    (await store.edges({ types: ['ABOUT'], to: ids, withEvidence: false })).flatMap(({ from, to }) =>
      gone.has(from) ? [] : [to],
    ),
  SOURCE: async (store, ids) =>
    (await store.records('source', 'id', ids)).flatMap(({ id, status }) => (status === 'INGESTED' ? [id] : [])),
};

/** Keys of the links that go by awards and projects which are removed. */
async function linkKeysAround(store: Store, gone: readonly string[]): Promise<Queued[]> {
  const awards = gone.filter((id) => kindOf(id) === 'AWARD');
  const parts = awards.length === 0 ? [] : await store.edges({ types: ['PART_OF'], from: awards, withFacts: false });
  const projects = [...parts.map(({ to }) => to), ...gone.filter((id) => kindOf(id) === 'PROJECT')];
  return linkKeysOf(store, [...new Set(projects)]);
}

export const pruneLayer: Layer = {
  name: 'prune',
  batch: 1000,
  // A theme goes with the last of its awards, whose edges an earlier batch takes along.
  isSerial: true,
  async run(store, keys) {
    const removeNodes: string[] = [];
    for (const kind of Object.keys(SUPPORT) as NodeKind[]) {
      const ids = keys.filter((key) => kindOf(key) === kind);
      if (ids.length === 0) continue;
      const supported = new Set(await SUPPORT[kind](store, ids, new Set(removeNodes)));
      removeNodes.push(...ids.filter((id) => !supported.has(id)));
    }
    const queueAdd = await linkKeysAround(store, removeNodes);
    return { changes: { removeNodes, queueAdd }, done: [] };
  },
};
