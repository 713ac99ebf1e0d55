/**
 * What a node is called where one line has to do: in search results, pictures and files.
 */
import type { GraphNode } from '../model.ts';

/** The name, title or phrase of a node; its number or id where it has none. */
export function labelOf(node: GraphNode): string {
  switch (node.kind) {
    case 'AWARD':
      return node.title ?? node.number;
    case 'PROJECT':
      return node.title ?? node.id;
    case 'SOURCE':
      return node.title;
    case 'THEME':
      return node.label;
    default:
      return node.name;
  }
}
