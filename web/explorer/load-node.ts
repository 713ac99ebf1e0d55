import { ask } from './ask.ts';
import type { Money } from './graph.ts';
import type { AwardLine } from './passage.ts';
import AWARD_LINE from './queries/award-line.graphql?raw';
import NODE from './queries/node.graphql?raw';

export interface Named {
  readonly id: string;
  readonly label: string;
}
interface Nodes {
  readonly totalCount?: number;
  readonly nodes: readonly Named[];
}
interface Awards {
  readonly totalCount: number;
  readonly edges: readonly { readonly role?: string | null; readonly isFormer?: boolean; readonly node: AwardLine }[];
}

/** What the panel of a node tells: `queries/node.graphql`, with the fields that its kind has. */
export interface NodeDetail extends Named {
  readonly __typename: string;
  readonly personKind?: string;
  readonly otherNames?: readonly string[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly institutions?: {
    readonly edges?: readonly { readonly lastSeen: string | null; readonly basis: string; readonly node: Named }[];
  } & Partial<Nodes>;
  readonly awards?: Awards;
  readonly projects?: Nodes;
  readonly collaborators?: { readonly totalCount: number };
  readonly themes?: Nodes;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly country?: string | null;
  readonly programs?: Nodes;
  readonly people?: Nodes;
  readonly scheme?: string | null;
  readonly code?: string | null;
  readonly number?: string;
  readonly obligatedAmount?: Money | null;
  readonly estimatedTotalAmount?: Money | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly awardInstrument?: string | null;
  readonly abstract?: string | null;
  readonly isTruncated?: boolean;
  readonly investigators?: {
    readonly edges: readonly { readonly role: string | null; readonly isFormer: boolean; readonly node: Named }[];
  };
  readonly recipient?: Named | null;
}

/** All that the panel of a node tells, or null where there is no such node. */
export async function loadNode(id: string, signal: AbortSignal): Promise<NodeDetail | null> {
  return (await ask<{ node: NodeDetail | null }>(NODE + AWARD_LINE, { id }, signal)).node;
}
