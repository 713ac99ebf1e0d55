import { createElement } from 'react';
import type { CenterKind, Graph } from '../graph.ts';
import { count, number } from '../words.ts';
import type { Group } from './network-style.ts';
import { CENTER_KINDS } from '../graph.ts';
import { outlineOf } from './shapes.ts';

interface Props {
  readonly graph: Graph;
  readonly groups: readonly Group[];
  /** Whether the colours tell the kinds, so that each has its shape beside it. */
  readonly isByKind: boolean;
}

/** What the colours and shapes mean, and how many of each there are. */
export function Legend({ graph, groups, isByKind }: Props) {
  const kinds = CENTER_KINDS.filter((kind) => graph.nodes.some((node) => node.kind === kind));
  return (
    <ul className="legend" aria-label="Legend">
      {groups.map(({ name, color, nodes }, index) => {
        const kind = isByKind ? kinds[index]! : 'PERSON';
        return (
          <li key={name}>
            <svg viewBox="-10 -10 20 20" width="16" height="16" aria-hidden="true">
              <g className="node" fill={color}>
                <Shape kind={kind} radius={7} strokeWidth={1} />
              </g>
            </svg>
            {isByKind
              ? kind === 'PERSON'
                ? count(nodes, 'person', 'people')
                : count(nodes, name)
              : `${name} (${number(nodes)})`}
          </li>
        );
      })}
      <li>{count(graph.links.length, 'link')}</li>
    </ul>
  );
}

/** The shape of a kind. */
export function Shape({ kind, radius, strokeWidth }: { kind: CenterKind; radius: number; strokeWidth: number }) {
  const [element, attributes] = outlineOf(kind, radius);
  return createElement(element, { ...attributes, strokeWidth });
}
