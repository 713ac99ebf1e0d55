/**
 * Where people are: the latest institution of each.
 */
import { byId } from '../ids.ts';
import type { Edge } from '../model.ts';
import type { Store } from '../store/store.ts';
import { labelOf } from './label.ts';

/** Later end first, then later start, then id: an affiliation without dates comes last. */
export function byLatest(a: Edge, b: Edge): number {
  return byId(b.endDate ?? '', a.endDate ?? '') || byId(b.startDate ?? '', a.startDate ?? '') || byId(a.to, b.to);
}

/** Id of the latest institution of each person; null where none is known. One database call, however many people. */
export async function latestInstitutions(store: Store, people: readonly string[]): Promise<(string | null)[]> {
  const latest = new Map<string, string>();
  if (people.length > 0) {
    const edges = await store.edges({ types: ['AFFILIATED_WITH'], from: people, withEvidence: false });
    for (const edge of [...edges].sort(byLatest)) if (!latest.has(edge.from)) latest.set(edge.from, edge.to);
  }
  return people.map((person) => latest.get(person) ?? null);
}

/** Id and name of the latest institution of each person who has one. Two database calls, however many people. */
export async function affiliationsOf(store: Store, people: readonly string[]) {
  const latest = await latestInstitutions(store, people);
  const ids = [...new Set(latest.filter((id) => id !== null))].sort(byId);
  const nodes = ids.length === 0 ? [] : await store.nodes(ids);
  const labels = new Map(nodes.flatMap((node) => (node ? [[node.id, labelOf(node)] as const] : [])));
  return new Map(
    people.flatMap((person, place) => {
      const id = latest[place];
      return id ? [[person, { id, label: labels.get(id) ?? id }] as const] : [];
    }),
  );
}
