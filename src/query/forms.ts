/**
 * How documents write institutions and programs, as the evidence layer keeps it, and why a form is taken for this one.
 */
import { byId } from '../id.ts';
import type { FormRecord, Store } from '../store/store.ts';
import { groupBy } from '../group-by.ts';

export interface WrittenFormValue {
  readonly nameAsWritten: string;
  readonly reason: string | null;
  /** Per million. */
  readonly score: number | null;
  /** Number of times that documents use the form. */
  readonly uses: number;
}

function formOf({ data, reason, score, refs }: FormRecord): WrittenFormValue {
  const { name } = JSON.parse(data) as { readonly name: string };
  return { nameAsWritten: name, reason, score, uses: refs };
}

/** Every written form of some nodes, the most used of each first: one database call. */
export async function formsOf(store: Store, nodes: readonly string[]): Promise<WrittenFormValue[][]> {
  // A form that nobody uses any more waits for its block to be resolved again.
  const used = (await store.records('form', 'node', nodes)).filter(({ refs }) => refs > 0);
  const found = groupBy(used, ({ node }) => node!);
  const byUse = (a: FormRecord, b: FormRecord) => b.refs - a.refs || byId(a.id, b.id);
  return nodes.map((node) => (found.get(node) ?? []).sort(byUse).map(formOf));
}
