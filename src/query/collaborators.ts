/**
 * Collaborators of a person: those who share a project, or those who share one with somebody who does.
 */
import { byId } from '../ids.ts';
import type { Store } from '../store/store.ts';
import { resolveAmong } from './resolve-id.ts';
import { narrowing } from './filter.ts';
import { groupBy } from '../group-by.ts';
import type { LinkEdgeValue, LinksRequest } from './links.ts';
import { behind, facetScopeOf, links, narrowingOf } from './links.ts';
import type { Loaders } from './loaders.ts';
import type { Asked } from './lookahead.ts';
import type { ConnectionValue } from './page.ts';
import { pageRows } from './page.ts';
import { assertOrder, secondDegree } from './second-degree.ts';

const PEOPLE = { from: 'PERSON', to: 'PERSON' } as const;

export interface CollaboratorsRequest extends LinksRequest {
  readonly depth: 1 | 2;
}
export interface CollaboratorEdgeValue extends LinkEdgeValue {
  readonly distance: 1 | 2;
  /** Ids of the people in between, sorted; none at distance 1. */
  readonly betweenIds: readonly string[];
  /** Null at distance 1. */
  readonly pathCount: number | null;
}

/** A page of collaborators. Those of depth 2 are counted as a whole, then cut by key. */
export async function collaborators(
  store: Store,
  loaders: Loaders,
  person: string,
  { depth, ...request }: CollaboratorsRequest,
  info: Asked,
): Promise<ConnectionValue<CollaboratorEdgeValue>> {
  if (depth === 1) {
    const near = await links(loaders, PEOPLE, person, request, info);
    const edges = near.edges.map((edge) => ({ ...edge, distance: 1 as const, betweenIds: [], pathCount: null }));
    return { ...near, edges };
  }
  const { filter, among } = request;
  const { by, direction } = request.orderBy ?? { by: 'COUNT', direction: 'DESC' };
  assertOrder(by);
  const spec = narrowingOf(request);
  const rows = await loaders
    .batch(`second degree ${JSON.stringify(spec)}`, async (people: readonly string[]) => {
      const present = {
        ...spec,
        ...(await narrowing(store, filter)),
        ...(among ? { among: await resolveAmong(store, ['PERSON'], among) } : {}),
      };
      return secondDegree(store, people, present);
    })
    .load(person);
  const page = pageRows(
    rows,
    request,
    `PERSON → PERSON of depth 2 ${person} ${JSON.stringify(spec)}`,
    { by: 'BETWEEN', direction },
    ({ target, between }) => ({ value: between.length, id: target }),
    ({ target, between, pathCount }) => ({
      kinds: PEOPLE,
      pair: { origin: person, target, shared: [] },
      projectCount: 0,
      awardCount: 0,
      obligatedAmounts: [],
      sharedAwardAmounts: [],
      strengthPerMillion: null,
      firstYear: null,
      lastYear: null,
      distance: 2 as const,
      betweenIds: between,
      pathCount,
    }),
  );
  return { ...page, facetScope: facetScopeOf(PEOPLE, person, request) };
}

type Shared = Pick<LinkEdgeValue, 'kinds' | 'pair'>;

/**
 * Institutions where the sources of a collaborator's part in the shared projects place them, by id. None where no
 * source of that part names one.
 */
export async function institutionsThen(loaders: Loaders, edge: Shared): Promise<string[]> {
  const [{ target }, affiliations] = await Promise.all([
    behind(loaders, edge),
    loaders.edges(['AFFILIATED_WITH'], 'from').load(edge.pair.target),
  ]);
  const sources = new Set(target.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return affiliations.filter(({ evidence }) => evidence.some(({ source }) => sources.has(source))).map(({ to }) => to);
}

/** Themes of the awards of the shared projects, those with the greatest sum of scores first. */
export async function sharedThemes(store: Store, loaders: Loaders, { pair }: Shared): Promise<string[]> {
  const found = await loaders
    .batch('themes of projects', (projects: readonly string[]) => themesOf(store, projects))
    .loadMany(pair.shared);
  const sums = new Map<string, number>();
  for (const scores of found) {
    if (scores instanceof Error) throw scores;
    for (const [theme, score] of scores) sums.set(theme, (sums.get(theme) ?? 0) + score);
  }
  return [...sums].sort(([a, x], [b, y]) => y - x || byId(a, b)).map(([theme]) => theme);
}

/** The themes of each project's awards, with the sum of their scores. Two reads, however many projects. */
async function themesOf(store: Store, projects: readonly string[]): Promise<ReadonlyMap<string, number>[]> {
  const parts = await store.edges({ types: ['PART_OF'], to: projects });
  const about = parts.length === 0 ? [] : await store.edges({ types: ['ABOUT'], from: parts.map(({ from }) => from) });
  const awardsOf = groupBy(parts, ({ to }) => to);
  const themes = groupBy(about, ({ from }) => from);
  return projects.map((project) => {
    const sums = new Map<string, number>();
    for (const { from } of awardsOf.get(project) ?? []) {
      for (const { to, score } of themes.get(from) ?? []) sums.set(to, (sums.get(to) ?? 0) + (score ?? 0));
    }
    return sums;
  });
}
