/**
 * What each kind of node is called: the names that sort, list and search go by, the same on every store.
 */
import { sortKey } from '../text.ts';
import type { GraphNode, NodeKind, NodeOf } from '../model.ts';

const NAMES: { [K in NodeKind]: (node: NodeOf<K>) => readonly (string | null)[] } = {
  PERSON: (node) => [node.name, ...node.otherNames],
  INSTITUTION: (node) => [node.name, ...node.otherNames, ...node.legalNames],
  AWARD: (node) => [node.title, node.number],
  PROJECT: (node) => [node.title],
  PROGRAM: (node) => [node.name, ...node.otherNames, node.code],
  FUNDING_UNIT: (node) => [node.name, node.code],
  THEME: (node) => [node.label],
  SOURCE: (node) => [node.title],
};

/** Every name of a node; the first is the one that it is sorted by. An award's number is among its names. */
function namesOf(node: GraphNode): string[] {
  const names = (NAMES[node.kind] as (node: GraphNode) => readonly (string | null)[])(node);
  return names.map((name) => name ?? '');
}

/** A node's names as a store keeps them. */
export interface FoldedNames {
  /** The key that it is sorted by, '' where it has no name. */
  readonly sort: string;
  /** The distinct folded names, for "equals" and "begins with". */
  readonly names: readonly string[];
  /** Their distinct tokens. */
  readonly tokens: readonly string[];
}

export function foldedNames(node: GraphNode): FoldedNames {
  const keys = namesOf(node).map(sortKey);
  const names = [...new Set(keys)].filter((name) => name !== '');
  return { sort: keys[0] ?? '', names, tokens: [...new Set(names.flatMap((name) => name.split(' ')))] };
}

/** Parts title, number and abstract, so that no phrase goes across; no token is equal to it. */
const PART = '¶';

/** The tokens of an award's title, number and abstract in their order; '' for every other kind. */
export function textWords(node: GraphNode): string {
  if (node.kind !== 'AWARD') return '';
  return [node.title, node.number, node.abstract]
    .map((text) => sortKey(text ?? ''))
    .filter((words) => words !== '')
    .join(` ${PART} `);
}
