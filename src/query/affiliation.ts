/**
 * Where people are: the latest institution of each.
 */
import { byId } from '../ids.ts';
import type { AffiliationBasis, Edge } from '../model.ts';
import type { Store } from '../store/store.ts';
import { labelOf } from '../model.ts';

/** Where somebody works, as far as the graph knows. */
export interface Affiliation {
  readonly id: string;
  readonly label: string;
  readonly basis: AffiliationBasis;
  /** Of the institution; two letters, of the United States alone. */
  readonly state?: string | null;
}

/** An affiliation with its edge. */
export interface Stay extends Affiliation {
  readonly edge: Edge;
}

/** True where nothing but an award to the institution places the person there: perhaps they work elsewhere. */
export const isPerhaps = ({ basis }: { readonly basis?: AffiliationBasis | null }) => basis === 'RECIPIENT_OF_AWARD';

/** The institution's name as people read it: with a word of doubt where it is uncertain. */
export const shownAffiliation = (at: Affiliation) => (isPerhaps(at) ? `${at.label} (perhaps)` : at.label);

/** Later end first, then later start, then id: an affiliation without dates comes last. */
export function byLatest(a: Edge, b: Edge): number {
  return byId(b.endDate ?? '', a.endDate ?? '') || byId(b.startDate ?? '', a.startDate ?? '') || byId(a.to, b.to);
}

/** The latest affiliation of each person; null where none is known. One database call, however many people. */
export async function latestAffiliations(store: Store, people: readonly string[]): Promise<(Edge | null)[]> {
  const latest = new Map<string, Edge>();
  if (people.length > 0) {
    const edges = await store.edges({ types: ['AFFILIATED_WITH'], from: people, withEvidence: false });
    for (const edge of [...edges].sort(byLatest)) if (!latest.has(edge.from)) latest.set(edge.from, edge);
  }
  return people.map((person) => latest.get(person) ?? null);
}

/** Where a person was, as far as is known, at some time from one day (ISO) to another, the latest first; else the latest of all. */
export async function affiliationsOver(store: Store, person: string, since: string, until: string): Promise<Stay[]> {
  const edges = (await store.edges({ types: ['AFFILIATED_WITH'], from: [person] })).sort(byLatest);
  const within = edges.filter((edge) => (edge.endDate ?? until) >= since && (edge.startDate ?? since) <= until);
  const kept = within.length > 0 ? within : edges.slice(0, 1);
  const nodes = kept.length === 0 ? [] : await store.nodes(kept.map(({ to }) => to));
  return kept.map((edge, place) => {
    const node = nodes[place];
    return { id: edge.to, label: node ? labelOf(node) : edge.to, basis: edge.basis ?? 'STATED', edge };
  });
}

/** The latest institution of each person who has one. Two database calls, however many people. */
export async function affiliationsOf(store: Store, people: readonly string[]): Promise<Map<string, Affiliation>> {
  const latest = await latestAffiliations(store, people);
  const ids = [...new Set(latest.flatMap((edge) => (edge ? [edge.to] : [])))].sort(byId);
  const nodes = ids.length === 0 ? [] : await store.nodes(ids);
  const found = new Map(nodes.flatMap((node) => (node?.kind === 'INSTITUTION' ? [[node.id, node] as const] : [])));
  return new Map(
    people.flatMap((person, place) => {
      const edge = latest[place];
      if (!edge) return [];
      const institution = found.get(edge.to);
      const [label, state] = [institution?.name ?? edge.to, institution?.state ?? null];
      return [[person, { id: edge.to, label, basis: edge.basis ?? 'STATED', state }] as const];
    }),
  );
}
