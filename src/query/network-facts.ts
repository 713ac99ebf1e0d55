/**
 * What an export tells of nodes and links beside their network: awards, money, years, communities, and the awards behind a link.
 */
import { groupBy } from '../group-by.ts';
import { byId, kindOf } from '../ids.ts';
import { inParts } from '../in-parts.ts';
import type { Edge, GraphNode, Identifier, Money, NodeKind } from '../model.ts';
import { sumByCurrency } from '../money.ts';
import { LINK_DETAILS } from '../store/store.ts';
import type { Store, Walk } from '../store/store.ts';
import type { Affiliation } from './affiliation.ts';
import { CHUNK, NETWORK_ENDS } from './network-links.ts';
import type { NetworkKind, NetworkLink, Spec } from './network-links.ts';
import { given } from './filter.ts';

export interface NodeFacts {
  /** Of the awards that the node reaches and the filter keeps. */
  readonly awardCount: number;
  readonly obligated: readonly Money[];
  /** Years in which the first and the last of them began. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Of an institution, or of the one where a person is. */
  readonly state: string | null;
  readonly identifiers: readonly Identifier[];
}

type Sums = Pick<NodeFacts, 'awardCount' | 'obligated' | 'firstYear' | 'lastYear'>;
type Narrowed = Pick<Walk, 'filter' | 'includeFormer'>;

/** Awards, money and years of some nodes. */
export async function sumsOf(store: Store, ids: readonly string[], narrowed: Narrowed): Promise<Map<string, Sums>> {
  const sums = new Map<string, Sums>();
  const kinds = [...new Set(ids.map((id) => kindOf(id)!))];
  for (const kind of kinds) {
    const own = ids.filter((id) => kindOf(id) === kind);
    for (const chunk of inParts(own, CHUNK)) {
      const pages = await store.facets({ ...narrowed, from: { kind, ids: chunk }, by: ['YEAR'] });
      chunk.forEach((id, place) => sums.set(id, sumOf(pages[place]![0]!.buckets)));
    }
  }
  return sums;
}

interface Bucket {
  readonly values: readonly (string | null)[];
  readonly awardCount: number;
  readonly obligated: readonly Money[];
}

function sumOf(buckets: readonly Bucket[]): Sums {
  const years = buckets.flatMap(({ values: [year] }) => (year ? [Number(year)] : []));
  return {
    awardCount: buckets.reduce((sum, { awardCount }) => sum + awardCount, 0),
    obligated: sumByCurrency(buckets.flatMap(({ obligated }) => obligated)),
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
  };
}

/** What a node states itself, and the state of where a person is. */
export const ownFacts = (node: GraphNode, home: Affiliation | null): Pick<NodeFacts, 'state' | 'identifiers'> => ({
  state: node.kind === 'INSTITUTION' ? node.state : (home?.state ?? null),
  identifiers: 'identifiers' in node ? node.identifiers : [],
});

/** The awards behind each link, by its two ends; a project without an award stands for itself. */
export async function withVia(
  store: Store,
  kind: NetworkKind,
  links: readonly NetworkLink[],
  { filter = {}, includeFormer, roles }: Spec,
  center?: string,
  onProgress?: (doing: string, done: number) => void,
): Promise<NetworkLink[]> {
  const [from, to]: readonly [NodeKind, NodeKind] = NETWORK_ENDS[kind];
  const told: NetworkLink[] = [];
  // The centre may have any role, whichever end of a link it is.
  const ends = groupBy(links, ({ source, target }) =>
    roles && source === center ? 'source' : roles && target === center ? 'target' : '',
  );
  for (const [centerIs, some] of ends) {
    const ofRoles = given({
      roles: centerIs === 'target' ? undefined : roles,
      ownRoles: centerIs === 'source' ? undefined : roles,
    });
    const bySource = groupBy(some, ({ source }) => source);
    for (const ids of inParts([...bySource.keys()], CHUNK)) {
      onProgress?.('finding the awards of links', told.length);
      const own = ids.map((id) => bySource.get(id)!);
      const among = [...new Set(own.flat().map(({ target }) => target))];
      const walk = { from, to, ids, among, filter, ...given({ includeFormer }), ...ofRoles };
      const pages = await store.linked({ ...walk, withShared: true, without: LINK_DETAILS });
      const shared = pages.map((page) => new Map(page.links.map((link) => [link.target, link.shared])));
      const projects = [...new Set(pages.flatMap((page) => page.links.flatMap((link) => link.shared)))].filter(
        (id) => kindOf(id) === 'PROJECT',
      );
      const awards = await awardsOf(store, projects);
      own.forEach((its, place) => {
        for (const link of its) {
          const via = (shared[place]!.get(link.target) ?? []).flatMap((id) => awards.get(id) ?? [id]);
          told.push({ ...link, via });
        }
      });
    }
  }
  return told;
}

async function awardsOf(store: Store, projects: readonly string[]): Promise<Map<string, string[]>> {
  const parts: Edge[] = [];
  for (const to of inParts(projects, CHUNK))
    parts.push(...(await store.edges({ types: ['PART_OF'], to, withFacts: false })));
  const byProject = groupBy(parts, ({ to }) => to);
  return new Map([...byProject].map(([project, its]) => [project, its.map(({ from }) => from).sort(byId)]));
}
