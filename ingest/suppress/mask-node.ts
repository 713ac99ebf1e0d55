import type { GraphNode } from '../../src/model.ts';
import type { PersonName } from '../names/person-name.ts';
import { maskNames } from './mask-names.ts';

/** An award or project without the names of those who are gone; null for a theme that is such a name. */
export function maskNode(
  node: GraphNode,
  { gone, stay }: { gone: readonly PersonName[]; stay: readonly PersonName[] },
): GraphNode | null {
  if (gone.length === 0) return node;
  const masked = (text: string | null, isProse = false) => text && maskNames(text, gone, stay, { isProse });
  switch (node.kind) {
    case 'AWARD':
      return { ...node, title: masked(node.title), abstract: masked(node.abstract) };
    case 'PROJECT':
      return {
        ...node,
        title: masked(node.title),
        announcedAmounts: node.announcedAmounts.map((amount) => ({ ...amount, covers: masked(amount.covers, true)! })),
      };
    case 'THEME':
      return maskNames(node.label, gone, stay, { isProse: false, anyCase: true }) === node.label ? node : null;
    default:
      return node;
  }
}
