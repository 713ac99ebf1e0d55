/**
 * What walks ask of one version of the graph, in memory: numbers in typed arrays, some 100 bytes an award with all its
 * edges. A node is its place among the ids of its kind, so that an order by place is the order by id.
 */
import type { EdgeType, NodeKind } from '../../../model.ts';
import type { Adjacency } from './adjacency.ts';
import type { IdTable } from './id-table.ts';

/** Sources are as many as awards, and nobody walks from them. */
export const HELD_KINDS = [
  'PERSON',
  'INSTITUTION',
  'AWARD',
  'PROJECT',
  'PROGRAM',
  'FUNDING_UNIT',
  'THEME',
] as const satisfies readonly NodeKind[];
export type HeldKind = (typeof HELD_KINDS)[number];
export const HELD_EDGES = [
  'INVESTIGATES',
  'MEMBER_OF',
  'RECEIVED_BY',
  'PARTICIPATES_IN',
  'PART_OF',
  'FUNDED_UNDER',
  'AWARDED_BY',
  'ABOUT',
] as const satisfies readonly EdgeType[];
export type HeldEdge = (typeof HELD_EDGES)[number];

/** Texts that many awards share, sorted; an award holds the place of its own, or -1. */
export interface AwardColumns {
  readonly dates: readonly string[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly currencies: readonly string[];
  readonly currency: Int32Array;
  /** What is obligated; counts where there is a currency. */
  readonly minor: Float64Array;
  readonly instruments: readonly string[];
  readonly instrument: Int32Array;
}

export interface CompactGraph {
  readonly version: number;
  readonly ids: Readonly<Record<HeldKind, IdTable>>;
  readonly awards: AwardColumns;
  /** Of each project; 0: none is known. */
  readonly years: Int32Array;
  /** The units directly below each unit. */
  readonly below: readonly (readonly number[])[];
  readonly along: Readonly<Record<HeldEdge, Adjacency>>;
  readonly against: Readonly<Record<HeldEdge, Adjacency>>;
}

export const isHeldKind = (kind: NodeKind): kind is HeldKind => (HELD_KINDS as readonly NodeKind[]).includes(kind);
export const isHeldEdge = (type: EdgeType): type is HeldEdge => (HELD_EDGES as readonly EdgeType[]).includes(type);
