/**
 * What the resolvers of institutions, programs and units hand back.
 */
import type { GraphNode } from '../../src/model.ts';
import type { FormRecord } from '../../src/store/store.ts';

/** One cluster of written forms: the node they are, and why each of them is it. */
export interface FormCluster {
  readonly node: GraphNode;
  readonly members: readonly { readonly form: FormRecord; readonly reason: string; readonly score: number }[];
}

/** Certain: the forms share a strong identifier, or there is one form alone. */
export const CERTAIN = 1_000_000;
