/**
 * What an export tells of nodes and links beside their network: awards, money, years, communities, and the awards behind a link.
 */
import { byId, kindOf } from '../ids.ts';
import type { GraphNode, Identifier, Money, NodeKind } from '../model.ts';
import { LINK_DETAILS } from '../store/store.ts';
import type { Store, Walk } from '../store/store.ts';
import type { Affiliation } from './affiliation.ts';
import { CHUNK, NETWORK_ENDS } from './network-links.ts';
import type { NetworkKind, NetworkLink } from './network-links.ts';

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

/** Some ids at a time, so that no answer is of a whole graph. */
export function* chunks<T>(items: readonly T[], size = CHUNK): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** Awards, money and years of some nodes. */
export async function sumsOf(store: Store, ids: readonly string[], narrowed: Narrowed): Promise<Map<string, Sums>> {
  const sums = new Map<string, Sums>();
  const kinds = [...new Set(ids.map((id) => kindOf(id)!))];
  for (const kind of kinds) {
    for (const chunk of chunks(ids.filter((id) => kindOf(id) === kind))) {
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
  const money = new Map<string, number>();
  for (const { obligated } of buckets)
    for (const { currency, minor } of obligated) money.set(currency, (money.get(currency) ?? 0) + minor);
  const years = buckets.flatMap(({ values: [year] }) => (year ? [Number(year)] : []));
  return {
    awardCount: buckets.reduce((sum, { awardCount }) => sum + awardCount, 0),
    obligated: [...money]
      .map(([currency, minor]) => ({ currency, minor }))
      .sort((a, b) => byId(a.currency, b.currency)),
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
  narrowed: Narrowed,
  onProgress?: (doing: string, done: number) => void,
): Promise<NetworkLink[]> {
  const [from, to]: readonly [NodeKind, NodeKind] = NETWORK_ENDS[kind];
  const bySource = new Map<string, NetworkLink[]>();
  for (const link of links) {
    const known = bySource.get(link.source);
    if (known) known.push(link);
    else bySource.set(link.source, [link]);
  }
  const told: NetworkLink[] = [];
  for (const ids of chunks([...bySource.keys()])) {
    onProgress?.('finding the awards of links', told.length);
    const own = ids.map((id) => bySource.get(id)!);
    const among = [...new Set(own.flat().map(({ target }) => target))];
    const walk = { from, to, ids, among, filter: {}, ...narrowed, withShared: true, without: LINK_DETAILS };
    const pages = await store.linked(walk);
    const shared = pages.map((page) => new Map(page.links.map((link) => [link.target, link.shared])));
    const projects = [...new Set(pages.flatMap((page) => page.links.flatMap((link) => link.shared)))].filter(
      (id) => kindOf(id) === 'PROJECT',
    );
    const awards = await awardsOf(store, projects);
    own.forEach((some, place) => {
      for (const link of some) {
        const via = (shared[place]!.get(link.target) ?? []).flatMap((id) => awards.get(id) ?? [id]);
        told.push({ ...link, via });
      }
    });
  }
  return told;
}

async function awardsOf(store: Store, projects: readonly string[]): Promise<Map<string, string[]>> {
  const awards = new Map<string, string[]>();
  for (const to of chunks(projects)) {
    for (const { from, to: project } of await store.edges({ types: ['PART_OF'], to, withFacts: false })) {
      const known = awards.get(project);
      if (known) known.push(from);
      else awards.set(project, [from]);
    }
  }
  for (const some of awards.values()) some.sort(byId);
  return awards;
}
