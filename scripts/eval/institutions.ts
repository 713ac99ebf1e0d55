/**
 * Scores which written institutions are one, with UEI, parent UEI and ROR hidden, on pairs whose written forms differ.
 */
import { sortKey } from '../../src/fold.ts';
import type { InstitutionForm } from '../../ingest/evidence-data.ts';
import { resolveInstitutions } from '../../ingest/resolve/institutions.ts';
import type { EvalForm, FormPart } from './institution-forms.ts';
import { bCubed, pairwise, type Placed, type Score } from './metrics.ts';

export interface FormScore {
  /** Distinct forms that are written otherwise than their recipient. */
  readonly forms: number;
  /** Of the forms that stand with some recipient: those that stand with theirs. Of all of them: those that do. */
  readonly links: Score;
  /** Over pairs of forms whose names differ, of which at least one is such a form. */
  readonly pairs: Score & { readonly pairs: number };
  readonly b3: Score;
  readonly errors: readonly string[];
}

/**
 * Forms whose truth is not what their record says: a place of performance under the very name of another recipient in
 * that state (the record names another institution), and a name that two recipients of one city share.
 */
function unclear(all: readonly EvalForm[]): Set<EvalForm> {
  const stateOf = ({ row }: EvalForm) => (JSON.parse(row.data) as InstitutionForm).state;
  const named = new Map<string, Set<string>>();
  const bearers = new Map<string, Set<string>>();
  for (const form of all) {
    bearers.set(form.row.id, (bearers.get(form.row.id) ?? new Set()).add(form.uei));
    if (form.part !== 'RECIPIENT') continue;
    const key = `${sortKey(form.name)}\t${stateOf(form) ?? ''}`;
    named.set(key, (named.get(key) ?? new Set()).add(form.uei));
  }
  return new Set(
    all.filter((form) => {
      if (form.part === 'RECIPIENT') return false;
      const others = named.get(`${sortKey(form.name)}\t${stateOf(form) ?? ''}`);
      return bearers.get(form.row.id)!.size > 1 || (others !== undefined && !others.has(form.uei));
    }),
  );
}

const isVariant = ({ name, recipient }: EvalForm) => sortKey(name) !== sortKey(recipient);

/** Cluster of each form row. Resolved all at once: blocks and shared keys only part what has nothing to do with each other. */
export function resolveForms(forms: readonly EvalForm[]): Map<string, string> {
  const rows = [...new Map(forms.map(({ row }) => [row.id, row])).values()];
  return new Map(
    resolveInstitutions(rows).flatMap(({ node, members }) => members.map(({ form }) => [form.id, node.id] as const)),
  );
}

/** Pairs whose names differ: all pairs less those of one name. */
function differing(placed: readonly (Placed & { readonly name: string })[]): Score & { readonly pairs: number } {
  const counts = (some: readonly Placed[]) => {
    const { precision, recall, pairs } = pairwise(some);
    return { right: recall * pairs, joined: precision === 0 ? 0 : (recall * pairs) / precision, pairs };
  };
  const all = counts(placed);
  const same = counts(
    placed.map((one) => ({ ...one, cluster: `${one.cluster}\n${one.name}`, truth: `${one.truth}\n${one.name}` })),
  );
  const [right, joined, pairs] = [all.right - same.right, all.joined - same.joined, all.pairs - same.pairs];
  const [precision, recall] = [joined === 0 ? 1 : right / joined, pairs === 0 ? 1 : right / pairs];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), pairs: Math.round(pairs) };
}

/** Scores the forms of some parts beside all recipients' names; `isScored` picks those that count. */
export function scoreForms(
  all: readonly EvalForm[],
  clusterOf: ReadonlyMap<string, string>,
  parts: readonly FormPart[],
  isScored: (form: EvalForm) => boolean,
): FormScore {
  const recipients = all.filter(({ part }) => part === 'RECIPIENT');
  const left = unclear(all);
  const variants = all.filter((form) => parts.includes(form.part) && isVariant(form) && !left.has(form));
  const scored = variants.filter(isScored);
  const at = (form: EvalForm) => clusterOf.get(form.row.id)!;
  const recipientsAt = new Map<string, EvalForm[]>();
  for (const form of recipients) recipientsAt.set(at(form), [...(recipientsAt.get(at(form)) ?? []), form]);

  const errors: string[] = [];
  let [right, wrong] = [0, 0];
  for (const form of scored) {
    const found = recipientsAt.get(at(form)) ?? [];
    const written = `${form.name} (${(JSON.parse(form.row.data) as InstitutionForm).city ?? '-'})`;
    if (found.some(({ uei }) => uei === form.uei)) right += 1;
    else if (found.length > 0) {
      wrong += 1;
      errors.push(`joined: ${written} with ${found[0]!.name}, but is of ${form.recipient}`);
    } else errors.push(`apart: ${written} from ${form.recipient}`);
  }
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = scored.length === 0 ? 1 : right / scored.length;
  const counted = new Set(scored);
  const placed = [...recipients, ...variants].map((form) => ({
    cluster: at(form),
    truth: form.uei,
    name: sortKey(form.name),
    isScored: counted.has(form),
  }));
  return {
    forms: scored.length,
    links: { precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    pairs: differing(placed),
    b3: bCubed(placed),
    errors,
  };
}

/** Names as they are, each as often as it stands in an award: what equal names and states alone do well. */
export function scoreAsIs(all: readonly EvalForm[], clusterOf: ReadonlyMap<string, string>): Score {
  const placed = all
    .filter(({ part }) => part === 'RECIPIENT')
    .flatMap((form): Placed[] =>
      Array.from({ length: form.awards }, () => ({
        cluster: clusterOf.get(form.row.id)!,
        truth: form.uei,
        isScored: true,
      })),
    );
  return pairwise(placed);
}
