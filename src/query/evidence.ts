/**
 * The passages behind a fact, best first.
 */
import { byId } from '../ids.ts';
import type { Edge, Evidence } from '../model.ts';

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
