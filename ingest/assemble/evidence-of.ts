/**
 * Evidence of edges, from what a document said.
 */
import { byId } from '../../src/ids.ts';
import type { Edge, EdgeType, Evidence, Method } from '../../src/model.ts';
import type { Said } from '../statements.ts';

/** Evidence of a passage; `method` overrules how it was come by (an inferred edge rests on a stated passage). */
export function evidenceOf(source: string, extractor: string, said: Said, method: Method = said.method): Evidence {
  const { start, end, path, confidence } = said;
  return { source, start, end, path, extractor, method, confidence };
}

const key = (e: Evidence) =>
  `${e.source} ${String(e.start ?? -1).padStart(9, '0')} ${e.end} ${e.path} ${e.extractor} ${e.method} ${e.confidence}`;

/** Each passage once: surest first, then by source and place. */
export function evidenceSet(evidence: readonly Evidence[]): Evidence[] {
  const once = new Map(evidence.map((e) => [key(e), e]));
  return [...once.entries()].sort(([a, x], [b, y]) => y.confidence - x.confidence || byId(a, b)).map(([, e]) => e);
}

/** An edge with everything that is not given left empty. */
export function edge(type: EdgeType, from: string, to: string, given: Partial<Edge> & Pick<Edge, 'evidence'>): Edge {
  return {
    type,
    from,
    to,
    role: null,
    isFormer: false,
    startDate: null,
    endDate: null,
    nameAsWritten: null,
    score: null,
    reason: null,
    ...given,
    evidence: evidenceSet(given.evidence),
  };
}
