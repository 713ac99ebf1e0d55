/**
 * A relationship that the graph states itself: the edges of one node, one row for each node at their far end.
 */
import { byId } from '../ids.ts';
import type { Edge, Evidence } from '../model.ts';
import { ROLES } from '../model.ts';
import { groupBy } from '../group-by.ts';
import type { Direction, PageKey } from '../store/store.ts';
import type { ConnectionValue, EdgeValue, PageRequest } from './page.ts';
import { pageRows } from './page.ts';
import { rolesOf } from './pair.ts';

/** The edges that lead to one node: two where a person holds two roles in one award. */
export interface Fact {
  readonly target: string;
  readonly edges: readonly Edge[];
}
export interface FactEdgeValue extends EdgeValue {
  readonly facts: readonly Edge[];
}

/** Groups edges by the node at one end. */
export function factsOf(edges: readonly Edge[], far: 'from' | 'to'): Fact[] {
  return [...groupBy(edges, (edge) => edge[far])]
    .map(([target, its]) => ({ target, edges: its }))
    .sort((a, b) => byId(a.target, b.target));
}

/** What an in-memory list of facts can be ordered by. */
const KEYS = {
  /** Leading role first, then those whose role ended, then name as written. */
  ROLE: ({ edges }: Fact) => {
    const lead = leading(edges);
    const place = lead.role === null ? ROLES.length : ROLES.indexOf(lead.role);
    return `${lead.isFormer ? '1' : '0'} ${String(place)}`;
  },
  SCORE: ({ edges }: Fact) => Math.max(...edges.map((edge) => edge.score ?? 0)),
  LAST_SEEN: ({ edges }: Fact) => latest(edges, 'endDate'),
  ID: () => null,
} as const satisfies Record<string, (fact: Fact) => PageKey['value']>;
export type FactOrder = keyof typeof KEYS;
const DIRECTION: Record<FactOrder, Direction> = { ROLE: 'ASC', SCORE: 'DESC', LAST_SEEN: 'DESC', ID: 'ASC' };

/** A page of facts, in one of their orders; ties go by id. `list` names the list to its cursors. */
export function factPage(
  facts: readonly Fact[],
  by: FactOrder,
  request: PageRequest,
  list: string,
): ConnectionValue<FactEdgeValue> {
  return pageRows(
    facts,
    request,
    list,
    { by, direction: DIRECTION[by] },
    (fact) => ({ value: KEYS[by](fact), id: fact.target }),
    ({ edges }) => ({ facts: edges }),
  );
}

/** The edge that tells most of a person's part: a current one before a former one, the leading role first. */
export function leading(edges: readonly Edge[]): Edge {
  const current = edges.filter((edge) => !edge.isFormer);
  const pool = current.length > 0 ? current : edges;
  const direct = pool.filter((edge) => edge.type === 'INVESTIGATES');
  const best = direct.length > 0 ? direct : pool;
  const [role] = rolesOf(best);
  return best.find((edge) => edge.role === role) ?? best[0]!;
}

/** The greatest (or least) of a date over some edges; null where none states it. */
export function latest(edges: readonly Edge[], field: 'startDate' | 'endDate'): string | null {
  return edges.reduce<string | null>(
    (best, edge) => (byId(edge[field] ?? '', best ?? '') > 0 ? edge[field] : best),
    null,
  );
}
export function earliest(edges: readonly Edge[], field: 'startDate' | 'endDate'): string | null {
  const dates = edges.flatMap((edge) => edge[field] ?? []).sort(byId);
  return dates[0] ?? null;
}

const keyOf = ({ source, start, end, path, extractor }: Evidence) =>
  [source, start ?? '', end ?? '', path ?? '', extractor].join('\n');

/** Most sure first; then by source and place. */
function byStrength(a: Evidence, b: Evidence): number {
  return (
    b.confidence - a.confidence ||
    byId(a.source, b.source) ||
    (a.start ?? 0) - (b.start ?? 0) ||
    (a.end ?? 0) - (b.end ?? 0) ||
    byId(a.path ?? '', b.path ?? '') ||
    byId(a.extractor, b.extractor)
  );
}

/** Every distinct passage of some edges. */
export function evidenceOf(edges: readonly Edge[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const evidence of edges.flatMap((edge) => edge.evidence).sort(byStrength)) {
    const key = keyOf(evidence);
    if (!found.has(key)) found.set(key, evidence);
  }
  return [...found.values()];
}

/**
 * Every distinct passage of the two ends of a link, in turns: the first pages then show both sides of it, not one
 * side's best.
 */
export function evidenceOfPair(origin: readonly Edge[], target: readonly Edge[]): Evidence[] {
  const [a, b] = [evidenceOf(origin), evidenceOf(target)];
  const turns = Array.from({ length: Math.max(a.length, b.length) }, (_, place) => [a[place], b[place]]).flat();
  const seen = new Map(turns.flatMap((evidence) => (evidence ? [[keyOf(evidence), evidence] as const] : [])));
  return [...seen.values()];
}
