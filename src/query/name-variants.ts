/**
 * How documents write institutions and programs, as the evidence layer keeps it, and why each is taken for this one.
 */
import { byId } from '../ids.ts';
import type { NameVariantRecord, Store } from '../store/store.ts';
import { groupBy } from '../group-by.ts';

export interface NameVariantValue {
  readonly nameAsWritten: string;
  readonly reason: string | null;
  /** Per million. */
  readonly score: number | null;
  /** Number of times that documents use it. */
  readonly uses: number;
}

function nameVariantOf({ data, reason, score, refs }: NameVariantRecord): NameVariantValue {
  const { name } = JSON.parse(data) as { readonly name: string };
  return { nameAsWritten: name, reason, score, uses: refs };
}

/** Every name variant of some nodes, the most used of each first: one database call. */
export async function nameVariantsOf(store: Store, nodes: readonly string[]): Promise<NameVariantValue[][]> {
  // A name variant that nobody uses any more waits for its block to be resolved again.
  const used = (await store.records('nameVariant', 'node', nodes)).filter(({ refs }) => refs > 0);
  const found = groupBy(used, ({ node }) => node!);
  const byUse = (a: NameVariantRecord, b: NameVariantRecord) => b.refs - a.refs || byId(a.id, b.id);
  return nodes.map((node) => (found.get(node) ?? []).sort(byUse).map(nameVariantOf));
}
