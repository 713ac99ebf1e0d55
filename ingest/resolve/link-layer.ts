/**
 * Last layer: the edges that sum up what two nodes share. Its keys are ids of people and institutions, whose links are
 * counted afresh; of them only those are written that differ.
 */
import { byId, kindOf } from '../../src/ids.ts';
import type { Edge, EdgeType, NodeKind } from '../../src/model.ts';
import type { Link, Store, Walk } from '../../src/store/store.ts';
import { edge } from './assemble/readings.ts';
import { changedEdges, type Owned } from './assemble/difference.ts';
import type { Layer, Queued } from './layer.ts';

/** Which walks make the links of a kind of node. Of two of one kind the edge goes from the lower id. */
const LINKS = [
  { type: 'COLLABORATES_WITH', from: 'PERSON', to: 'PERSON' },
  { type: 'PARTNERS_WITH', from: 'INSTITUTION', to: 'INSTITUTION' },
  { type: 'AWARDED_UNDER', from: 'INSTITUTION', to: 'PROGRAM' },
] as const satisfies readonly (Pick<Walk, 'from' | 'to'> & Pick<Edge, 'type'>)[];

function edgeOf({ type, from, to }: (typeof LINKS)[number], origin: string, link: Link): Edge {
  const isSwapped = from === to && byId(origin, link.target) > 0;
  const { projectCount, awardCount, obligated, sharedObligated, strength } = link;
  return edge(type, isSwapped ? link.target : origin, isSwapped ? origin : link.target, {
    startDate: link.firstDate,
    endDate: link.lastDate,
    link: { projectCount, awardCount, obligated, sharedObligated, strength },
    evidence: [],
  });
}

export const linkLayer: Layer = {
  name: 'link',
  batch: 500,
  async run(store, keys) {
    const idsOf = (kind: NodeKind) => keys.filter((key) => kindOf(key) === kind);
    const made = new Map<string, Edge>();
    const owned: Owned[] = [];
    for (const kinds of LINKS) {
      const ids = idsOf(kinds.from);
      if (ids.length === 0) continue;
      const { type, from, to } = kinds;
      // An empty filter: to be walked, not read from the edges that are made here.
      const pages = await store.linked({ from, to, ids, filter: {}, withStrength: true });
      for (const [place, { links }] of pages.entries()) {
        for (const link of links) {
          const own = edgeOf(kinds, ids[place]!, link);
          made.set(`${type} ${own.from} ${own.to}`, own);
        }
      }
      owned.push(
        { types: [type], side: 'from', ids },
        ...(from === to ? [{ types: [type], side: 'to', ids } as const] : []),
      );
    }
    return { changes: await changedEdges(store, owned, [...made.values()]), done: [] };
  },
};

/** What links are counted from. */
const COUNTED: ReadonlySet<EdgeType> = new Set([
  'INVESTIGATES',
  'MEMBER_OF',
  'RECEIVED_BY',
  'PARTICIPATES_IN',
  'FUNDED_UNDER',
  'PART_OF',
]);
type Ends = Pick<Edge, 'type' | 'from' | 'to'>;

/**
 * Keys of all who take part in a project of which something changed that links are counted from. `edges` are those of
 * the projects as they are now, `isChanged` tells of their nodes.
 */
export async function changedLinkKeys(
  store: Store,
  edges: readonly Ends[],
  isChanged: (id: string) => boolean,
  { added, removed }: { readonly added: readonly Ends[]; readonly removed: readonly Ends[] },
): Promise<Queued[]> {
  const projectOf = new Map(edges.flatMap(({ type, from, to }) => (type === 'PART_OF' ? [[from, to] as const] : [])));
  const touched = (edge: Ends) =>
    edge.type === 'MEMBER_OF' || edge.type === 'PARTICIPATES_IN'
      ? edge.to
      : projectOf.get(edge.type === 'INVESTIGATES' ? edge.to : edge.from);
  const gone = removed.filter(({ type }) => COUNTED.has(type));
  const dirty = new Set([...added.filter(({ type }) => COUNTED.has(type)), ...gone].map(touched));
  const isDirty = (edge: Ends) => {
    const project = touched(edge);
    return project !== undefined && (dirty.has(project) || isChanged(project));
  };
  for (const [award, project] of projectOf) if (isChanged(award)) dirty.add(project);
  // A project that an award left, with all who stay in it.
  const left = gone.flatMap(({ type, to }) => (type === 'PART_OF' ? [to] : []));
  return [...linkKeys([...gone, ...edges.filter(isDirty)]), ...(await linkKeysOf(store, left))];
}

/** The ends of what leads to awards and projects: their links depend on it. */
function linkKeys(edges: readonly Ends[]): Queued[] {
  const ends = new Set<string>();
  for (const { type, from, to } of edges) {
    if (type === 'INVESTIGATES' || type === 'MEMBER_OF' || type === 'PARTICIPATES_IN') ends.add(from);
    if (type === 'RECEIVED_BY') ends.add(to);
  }
  return [...ends].sort(byId).map((key) => ({ layer: 'link', key }));
}

/** Keys of all who take part in some projects as the store holds them. */
export async function linkKeysOf(store: Store, projects: readonly string[]): Promise<Queued[]> {
  if (projects.length === 0) return [];
  const lean = { withFacts: false };
  const parts = await store.edges({ types: ['PART_OF', 'MEMBER_OF', 'PARTICIPATES_IN'], to: projects, ...lean });
  const awards = parts.flatMap(({ type, from }) => (type === 'PART_OF' ? [from] : []));
  const [people, recipients] = await Promise.all([
    store.edges({ types: ['INVESTIGATES'], to: awards, ...lean }),
    store.edges({ types: ['RECEIVED_BY'], from: awards, ...lean }),
  ]);
  return linkKeys([...parts, ...people, ...recipients]);
}
