/**
 * What the resolvers of institutions, programs and units hand back.
 */
import type { GraphNode } from '../../src/model.ts';
import type { NameVariantRecord } from '../../src/store/store.ts';

/** One cluster of name variants: the node they are, and why each of them is it. */
export interface NameVariantCluster {
  readonly node: GraphNode;
  readonly members: readonly {
    readonly nameVariant: NameVariantRecord;
    readonly reason: string;
    readonly score: number;
  }[];
}

/** Certain: the forms share a strong identifier, or there is one form alone. */
export const CERTAIN = 1_000_000;
