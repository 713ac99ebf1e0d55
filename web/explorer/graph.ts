/**
 * What the explorer draws: nodes and links, whatever question they came from.
 */

export const CENTER_KINDS = ['PERSON', 'INSTITUTION', 'PROGRAM', 'THEME', 'AWARD'] as const;
/** The kinds of node that the explorer draws. */
export type CenterKind = (typeof CENTER_KINDS)[number];
/** The kinds that have a page. */
export const PAGE_KINDS = [...CENTER_KINDS, 'FUNDING_UNIT', 'PROJECT', 'SOURCE'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

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
  /** Number of its links in the whole network, where that is known. */
  readonly links?: number;
  readonly institution?: string | undefined;
  /** Its awards and their money, where the server tells. */
  readonly awards?: number;
  readonly amounts?: readonly Money[];
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

const KIND_OF_PREFIX: Readonly<Record<string, PageKind>> = {
  person: 'PERSON',
  institution: 'INSTITUTION',
  program: 'PROGRAM',
  theme: 'THEME',
  award: 'AWARD',
  unit: 'FUNDING_UNIT',
  project: 'PROJECT',
  source: 'SOURCE',
};

/** The kind that an id names, or null for one that names none. */
export function pageKindOf(id: string): PageKind | null {
  return KIND_OF_PREFIX[id.slice(0, id.indexOf(':'))] ?? null;
}

/** The same where the kind can be drawn, else null. */
export function kindOfId(id: string): CenterKind | null {
  return CENTER_KINDS.find((kind) => kind === pageKindOf(id)) ?? null;
}

/** Whether every link joins something with the centre. */
export function isStar({ links }: Graph, center: string): boolean {
  return links.length > 2 && links.every(({ source, target }) => source === center || target === center);
}
