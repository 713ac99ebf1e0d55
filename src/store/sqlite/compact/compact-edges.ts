/**
 * Edges without their facts, in memory.
 */
import { EDGE_ENDS } from '../../../model.ts';
import type { Edge } from '../../../model.ts';
import type { EdgeQuery } from '../../store.ts';
import { ROLE_OF_CODE } from '../codes.ts';
import { byEdge } from '../read-graph.ts';
import { formerOf, roleOf } from './adjacency.ts';
import type { CompactGraph, HeldEdge } from './compact-graph.ts';

/** The edges that a query of `from` or `to` (not both) names, in the order of edges. */
export function compactEdges(graph: CompactGraph, { types, from, to }: EdgeQuery): Edge[] {
  const found: Edge[] = [];
  const isAlong = from !== undefined;
  const near = new Set(from ?? to);
  for (const type of new Set(types as readonly HeldEdge[])) {
    const { starts, far, marks } = (isAlong ? graph.along : graph.against)[type];
    const [begin, end] = EDGE_ENDS[type];
    const [own, other] = isAlong ? [graph.ids[begin], graph.ids[end]] : [graph.ids[end], graph.ids[begin]];
    for (const id of near) {
      const place = own.find(id);
      if (place < 0) continue;
      for (let i = starts[place]!; i < starts[place + 1]!; i += 1) {
        const farId = other.at(far[i]!);
        const [a, b] = isAlong ? [id, farId] : [farId, id];
        found.push(edgeOf(type, a, b, marks[i]!));
      }
    }
  }
  return found.sort(byEdge);
}

function edgeOf(type: HeldEdge, from: string, to: string, mark: number): Edge {
  return {
    type,
    from,
    to,
    role: ROLE_OF_CODE.get(roleOf(mark)) ?? null,
    isFormer: formerOf(mark) === 1,
    startDate: null,
    endDate: null,
    nameAsWritten: null,
    score: null,
    reason: null,
    evidence: [],
  };
}
