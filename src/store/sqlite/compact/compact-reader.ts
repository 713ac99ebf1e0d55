/**
 * Which questions are answered out of memory: those about walks without a filter and about the ends of edges, where a compact graph of the version
 * is there and there is not too much to do for the thread that serves everybody. SQLite answers all others.
 */
import type { NodeKind } from '../../../model.ts';
import type { AwardFilter, EdgeQuery, FacetQuery, Store, ParticipantsQuery, Walk } from '../../store.ts';
import { PARTNERS } from '../reach.ts';
import { awardWalk } from './compact-award-walk.ts';
import { compactEdges } from './compact-edges.ts';
import { compactFacets, isHeldFacet } from './compact-facets.ts';
import { isHeldEdge, isHeldKind } from './compact-graph.ts';
import type { CompactGraph } from './compact-graph.ts';
import { projectWalk } from './compact-project-walk.ts';
import { originsOf, waysOf, work } from './compact-reach.ts';
import { compactParticipants } from './compact-teams.ts';

/** Awards at the near ends of one question: some ten milliseconds. */
const MOST_AWARDS = 20_000;

type Answers = Pick<Store, 'linked' | 'facets' | 'participants' | 'edges'>;
/** Gives the graph as it is now, or null. */
export type Now = () => Promise<CompactGraph | null>;

const isOpen = (filter: AwardFilter = {}) => Object.values(filter).every((condition) => condition === undefined);
const isHeldWalk = ({ from, to, filter, order, excludeSameInstitution }: Walk) =>
  isHeldKind(from) && isHeldKind(to) && isOpen(filter) && order?.by !== 'NAME' && excludeSameInstitution !== true;
const areHeldFacets = ({ from, filter, byProject, tokens = [], by, across, withPeople }: FacetQuery) =>
  (from === undefined || isHeldKind(from.kind)) &&
  isOpen(filter) &&
  byProject !== true &&
  tokens.length === 0 &&
  withPeople !== true &&
  [...by, ...(across === undefined ? [] : [across])].every(isHeldFacet);
const areHeldEdges = ({ types, from, to, withFacts }: EdgeQuery) =>
  withFacts === false && (from === undefined) !== (to === undefined) && types.every(isHeldEdge);
const isHeldParticipants = ({ filter }: ParticipantsQuery) => isOpen(filter);

/** The places of the ids that are there, each once; null where they have too many awards. */
function placesOf(graph: CompactGraph, kind: NodeKind, ids: readonly string[]): ReadonlyMap<string, number> | null {
  if (!isHeldKind(kind)) return null;
  const places = new Map<string, number>();
  let sum = 0;
  for (const id of ids) {
    const place = graph.ids[kind].find(id);
    if (place < 0 || places.has(id)) continue;
    places.set(id, place);
    sum += work(waysOf(graph, kind), originsOf(graph, kind, place));
  }
  return sum > MOST_AWARDS ? null : places;
}

/** Answers for each id, in the order of the ids. */
function inTheirOrder<A>(ids: readonly string[], places: ReadonlyMap<string, number>, answers: readonly A[], none: A) {
  const byKey = new Map([...places.keys()].map((id, place) => [id, answers[place]!]));
  return ids.map((id) => byKey.get(id) ?? none);
}

/** The same reads as `sql`, out of memory where that can be. */
export function compactReader(sql: Answers, now: Now, signal?: AbortSignal): Answers {
  const graphFor = async (isHeld: boolean) => {
    signal?.throwIfAborted();
    return isHeld ? now() : null;
  };
  return {
    async linked(walk) {
      const graph = await graphFor(walk.ids.length > 0 && isHeldWalk(walk));
      const places = graph && placesOf(graph, walk.from, walk.ids);
      if (!graph || !places) return sql.linked(walk);
      const nameVariant = walk.from === walk.to && PARTNERS[walk.from] ? projectWalk : awardWalk;
      const pages = nameVariant(graph, walk, [...places.values()]);
      const total = walk.withTotal === true ? 0 : null;
      return inTheirOrder(walk.ids, places, pages, { links: [], hasNext: false, hasPrevious: false, total });
    },
    async facets(query) {
      const { from, by } = query;
      const graph = await graphFor(by.length > 0 && from?.ids.length !== 0 && areHeldFacets(query));
      if (!graph) return sql.facets(query);
      if (from === undefined) return compactFacets(graph, query, null);
      const places = placesOf(graph, from.kind, from.ids);
      if (!places) return sql.facets(query);
      const none = by.map(() => ({ buckets: [], bucketCount: 0 }));
      return inTheirOrder(from.ids, places, compactFacets(graph, query, [...places.values()]), none);
    },
    async edges(query) {
      const graph = await graphFor(areHeldEdges(query));
      return graph ? compactEdges(graph, query) : sql.edges(query);
    },
    async participants(query) {
      const graph = await graphFor(query.ids.length > 0 && isHeldParticipants(query));
      const places = graph && placesOf(graph, query.kind, query.ids);
      return graph && places ? compactParticipants(graph, query, [...places.values()]) : sql.participants(query);
    },
  };
}
