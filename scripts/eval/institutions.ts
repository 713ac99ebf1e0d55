/**
 * Scores which written institutions are one, with UEI, parent UEI and ROR hidden, on pairs whose name variants differ.
 */
import { sortKey } from '../../src/text.ts';
import type { InstitutionNameVariant } from '../../ingest/evidence-data.ts';
import { resolveInstitutions } from '../../ingest/resolve/institutions.ts';
import type { EvalNameVariant, NameVariantPart } from './institution-forms.ts';
import { bCubed, pairwise, type Placed, type Score } from './metrics.ts';

export interface NameVariantScore {
  /** Distinct forms that are written otherwise than their recipient. */
  readonly nameVariants: number;
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
function unclear(all: readonly EvalNameVariant[]): Set<EvalNameVariant> {
  const stateOf = ({ row }: EvalNameVariant) => (JSON.parse(row.data) as InstitutionNameVariant).state;
  const named = new Map<string, Set<string>>();
  const bearers = new Map<string, Set<string>>();
  for (const nameVariant of all) {
    bearers.set(nameVariant.row.id, (bearers.get(nameVariant.row.id) ?? new Set()).add(nameVariant.uei));
    if (nameVariant.part !== 'RECIPIENT') continue;
    const key = `${sortKey(nameVariant.name)}\t${stateOf(nameVariant) ?? ''}`;
    named.set(key, (named.get(key) ?? new Set()).add(nameVariant.uei));
  }
  return new Set(
    all.filter((nameVariant) => {
      if (nameVariant.part === 'RECIPIENT') return false;
      const others = named.get(`${sortKey(nameVariant.name)}\t${stateOf(nameVariant) ?? ''}`);
      return bearers.get(nameVariant.row.id)!.size > 1 || (others !== undefined && !others.has(nameVariant.uei));
    }),
  );
}

const isVariant = ({ name, recipient }: EvalNameVariant) => sortKey(name) !== sortKey(recipient);

/** Cluster of each form row. Resolved all at once: blocks and shared keys only part what has nothing to do with each other. */
export function resolveNameVariants(nameVariants: readonly EvalNameVariant[]): Map<string, string> {
  const rows = [...new Map(nameVariants.map(({ row }) => [row.id, row])).values()];
  return new Map(
    resolveInstitutions(rows).flatMap(({ node, members }) =>
      members.map(({ nameVariant }) => [nameVariant.id, node.id] as const),
    ),
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
export function scoreNameVariants(
  all: readonly EvalNameVariant[],
  clusterOf: ReadonlyMap<string, string>,
  parts: readonly NameVariantPart[],
  isScored: (nameVariant: EvalNameVariant) => boolean,
): NameVariantScore {
  const recipients = all.filter(({ part }) => part === 'RECIPIENT');
  const left = unclear(all);
  const variants = all.filter(
    (nameVariant) => parts.includes(nameVariant.part) && isVariant(nameVariant) && !left.has(nameVariant),
  );
  const scored = variants.filter(isScored);
  const at = (nameVariant: EvalNameVariant) => clusterOf.get(nameVariant.row.id)!;
  const recipientsAt = new Map<string, EvalNameVariant[]>();
  for (const nameVariant of recipients)
    recipientsAt.set(at(nameVariant), [...(recipientsAt.get(at(nameVariant)) ?? []), nameVariant]);

  const errors: string[] = [];
  let [right, wrong] = [0, 0];
  for (const nameVariant of scored) {
    const found = recipientsAt.get(at(nameVariant)) ?? [];
    const written = `${nameVariant.name} (${(JSON.parse(nameVariant.row.data) as InstitutionNameVariant).city ?? '-'})`;
    if (found.some(({ uei }) => uei === nameVariant.uei)) right += 1;
    else if (found.length > 0) {
      wrong += 1;
      errors.push(`joined: ${written} with ${found[0]!.name}, but is of ${nameVariant.recipient}`);
    } else errors.push(`apart: ${written} from ${nameVariant.recipient}`);
  }
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = scored.length === 0 ? 1 : right / scored.length;
  const counted = new Set(scored);
  const placed = [...recipients, ...variants].map((nameVariant) => ({
    cluster: at(nameVariant),
    truth: nameVariant.uei,
    name: sortKey(nameVariant.name),
    isScored: counted.has(nameVariant),
  }));
  return {
    nameVariants: scored.length,
    links: { precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    pairs: differing(placed),
    b3: bCubed(placed),
    errors,
  };
}

/** Names as they are, each as often as it stands in an award: what equal names and states alone do well. */
export function scoreAsIs(all: readonly EvalNameVariant[], clusterOf: ReadonlyMap<string, string>): Score {
  const placed = all
    .filter(({ part }) => part === 'RECIPIENT')
    .flatMap((nameVariant): Placed[] =>
      Array.from({ length: nameVariant.awards }, () => ({
        cluster: clusterOf.get(nameVariant.row.id)!,
        truth: nameVariant.uei,
        isScored: true,
      })),
    );
  return pairwise(placed);
}
