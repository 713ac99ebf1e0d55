/**
 * What the explorer draws: nodes and links, whatever question they came from.
 */

export const CENTER_KINDS = ['PERSON', 'INSTITUTION', 'PROGRAM', 'THEME', 'AWARD'] as const;
/** The kinds of node that the explorer finds and draws. */
export type CenterKind = (typeof CENTER_KINDS)[number];

export interface Money {
  readonly value: number;
  readonly currency: string;
}

/** A node by its name. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface GraphNode extends Named {
  readonly kind: CenterKind;
  /** A second line: a person's institution, an award's number. */
  readonly detail: string | null;
  readonly weight: number;
}

export interface GraphLink {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** What the weight counts: `2 shared projects`, `1 award`, `principal investigator`. */
  readonly words: string;
  readonly amounts: readonly Money[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface Graph {
  /** The node in the middle, under its present id; null where there is no such node. */
  readonly center: Named | null;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** True where the drawing leaves nodes out; and how much, where that is counted. */
  readonly isCut: boolean;
  readonly cutWords?: string;
}

const KIND_OF_PREFIX: Readonly<Record<string, CenterKind>> = {
  person: 'PERSON',
  institution: 'INSTITUTION',
  program: 'PROGRAM',
  theme: 'THEME',
  award: 'AWARD',
};

/** The kind that an id names, or null for one that the explorer does not draw. */
export function kindOfId(id: string): CenterKind | null {
  return KIND_OF_PREFIX[id.slice(0, id.indexOf(':'))] ?? null;
}

/** Orders by code unit, the same in every browser. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
