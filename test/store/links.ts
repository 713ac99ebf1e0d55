/**
 * The links of a graph as the reference counts them: what resolution makes of its other edges.
 */
import type { Edge, GraphNode } from '../../src/model.ts';
import type { Walk } from '../../src/store/store.ts';
import { edge } from './make.ts';
import { reference } from './reference.ts';

const KINDS = [
  { type: 'COLLABORATES_WITH', from: 'PERSON', to: 'PERSON' },
  { type: 'PARTNERS_WITH', from: 'INSTITUTION', to: 'INSTITUTION' },
  { type: 'AWARDED_UNDER', from: 'INSTITUTION', to: 'PROGRAM' },
] as const satisfies readonly (Pick<Walk, 'from' | 'to'> & Pick<Edge, 'type'>)[];

/** Of two nodes of one kind one edge, from the lower id. */
export function linksOf(nodes: readonly GraphNode[], edges: readonly Edge[]): Edge[] {
  const { linked } = reference(nodes, edges);
  return KINDS.flatMap(({ type, from, to }) => {
    const ids = nodes.flatMap(({ kind, id }) => (kind === from ? [id] : []));
    return linked({ from, to, ids, withStrength: true }).flatMap(({ links }, place) =>
      links
        .filter(({ target }) => from !== to || ids[place]! < target)
        .map(({ target, firstDate, lastDate, projectCount, awardCount, obligated, sharedObligated, strength }) =>
          edge(
            type,
            { id: ids[place]! },
            { id: target },
            {
              startDate: firstDate,
              endDate: lastDate,
              evidence: [],
              link: { projectCount, awardCount, obligated, sharedObligated, strength },
            },
          ),
        ),
    );
  });
}
