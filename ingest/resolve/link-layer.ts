/**
 * Last layer: the edges that sum up what two nodes share. Its keys are ids of people and institutions, whose links are
 * counted afresh; of them only those are written that differ.
 */
import { byId, kindOf } from '../../src/ids.ts';
import type { Edge, EdgeType } from '../../src/model.ts';
import type { EdgeKey, Link, Store, Walk } from '../../src/store/store.ts';
import { edge } from './assemble/readings.ts';
import type { Layer, Queued } from './layer.ts';

/** Which walks make the links of a kind of node. Of two of one kind the edge goes from the lower id. */
const LINKS = [
  { type: 'COLLABORATES_WITH', from: 'PERSON', to: 'PERSON' },
  { type: 'PARTNERS_WITH', from: 'INSTITUTION', to: 'INSTITUTION' },
  { type: 'AWARDED_UNDER', from: 'INSTITUTION', to: 'PROGRAM' },
] as const satisfies readonly (Pick<Walk, 'from' | 'to'> & Pick<Edge, 'type'>)[];

type Kinds = (typeof LINKS)[number];

function endsOf({ type, from, to }: Kinds, origin: string, target: string): EdgeKey {
  const isSwapped = from === to && byId(origin, target) > 0;
  return { type, from: isSwapped ? target : origin, to: isSwapped ? origin : target, role: null };
}

function edgeOf(kinds: Kinds, origin: string, link: Link): Edge {
  const { projectCount, awardCount, obligated, sharedObligated, strength, firstDate, lastDate } = link;
  const { type, from, to } = endsOf(kinds, origin, link.target);
  return edge(type, from, to, {
    startDate: firstDate,
    endDate: lastDate,
    link: { projectCount, awardCount, obligated, sharedObligated, strength },
    evidence: [],
  });
}

/** All that a link says, to be compared. */
const said = ({ projectCount, awardCount, obligated, sharedObligated, strength, firstDate, lastDate }: Link) =>
  JSON.stringify([projectCount, awardCount, obligated, sharedObligated, strength, firstDate, lastDate]);

/** Whether a link is written from this end. What changes a link of two of a kind makes keys of both: one of them writes it. */
const isWrittenFrom = ({ from, to }: Kinds, origin: string, target: string) => from !== to || byId(origin, target) < 0;

/** The links of some nodes as they are to be, against those that the store holds. */
async function difference(store: Store, kinds: Kinds, ids: readonly string[]) {
  const { from, to } = kinds;
  const walk = { from, to, ids, withStrength: true } as const;
  // An empty filter: to be walked, not read from the edges that are made here.
  const [wanted, held] = await Promise.all([store.linked({ ...walk, filter: {} }), store.linked(walk)]);
  const putEdges = new Map<string, Edge>();
  const removeEdges = new Map<string, EdgeKey>();
  for (const [place, id] of ids.entries()) {
    const old = new Map(held[place]!.links.map((link) => [link.target, link]));
    for (const link of wanted[place]!.links) {
      if (!isWrittenFrom(kinds, id, link.target)) continue;
      const before = old.get(link.target);
      old.delete(link.target);
      if (before !== undefined && said(before) === said(link)) continue;
      const own = edgeOf(kinds, id, link);
      putEdges.set(`${own.from} ${own.to}`, own);
    }
    for (const target of old.keys()) {
      if (!isWrittenFrom(kinds, id, target)) continue;
      const own = endsOf(kinds, id, target);
      removeEdges.set(`${own.from} ${own.to}`, own);
    }
  }
  return { putEdges: [...putEdges.values()], removeEdges: [...removeEdges.values()] };
}

export const linkLayer: Layer = {
  name: 'link',
  batch: 500,
  async run(store, keys) {
    const found = await Promise.all(
      LINKS.map((kinds) => {
        const ids = keys.filter((key) => kindOf(key) === kinds.from);
        return ids.length === 0 ? { putEdges: [], removeEdges: [] } : difference(store, kinds, ids);
      }),
    );
    const putEdges = found.flatMap((changes) => changes.putEdges);
    const removeEdges = found.flatMap((changes) => changes.removeEdges);
    return { changes: { putEdges, removeEdges }, done: [] };
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
