/**
 * What the judgements say of a mention or a name variant, for resolution: with whom it is one, from whom it is apart.
 */
import { clusters } from '../../src/clusters.ts';
import { byId } from '../../src/ids.ts';
import type { JudgementRecord, MentionRecord, NameVariantRecord, Store } from '../../src/store/store.ts';
import { type InstitutionNameVariant, mentionOf, nameVariantOf } from '../evidence-data.ts';
import { identifierKey } from '../../src/identifiers.ts';
import { type Judgement, anchorsIn, anchorsOfKeys, keyOfAnchor } from './judgement.ts';

/** The marks that judgements leave on one mention or form. */
export interface Marks {
  /** Those that share one of these are the same. */
  readonly same: readonly string[];
  /** `<judgement>+` or `<judgement>-`, the two sides of a judgement; see `areApart`. */
  readonly apart: readonly string[];
  readonly isSuppressed: boolean;
}

export interface Judged {
  /** Whether there is no judgement at all: then nobody need ask. */
  readonly isEmpty: boolean;
  /** Marks of what has these ids; null where no judgement names any of them. */
  marks(anchors: readonly string[]): Marks | null;
  /** What judgements make one with these ids, to be resolved with it: keys of identifiers, and ids of mentions or forms. */
  tied(anchors: readonly string[]): { readonly keys: string[]; readonly aliases: string[] };
}

/** Whether a judgement has the two on different sides. */
export function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const mark of a) if (b.has(mark.endsWith('+') ? `${mark.slice(0, -1)}-` : `${mark.slice(0, -1)}+`)) return true;
  return false;
}

/**
 * Which of some things that seem to be one may be: all of them where no two are judged apart; else those who stand on
 * the same side, and whoever stands on none is left out, for nobody said on which.
 */
export function sides<T extends { readonly apart: ReadonlySet<string> }>(all: readonly T[]): (readonly T[])[] {
  if (!all.some((x, i) => x.apart.size > 0 && all.some((y, j) => i < j && areApart(x.apart, y.apart)))) return [all];
  const sets = clusters(all.flatMap(({ apart }) => [...apart]));
  for (const { apart } of all) for (const mark of apart) sets.join([...apart][0]!, mark);
  const found = new Map<string, T[]>();
  for (const one of all) {
    const [mark] = one.apart;
    if (mark === undefined) continue;
    const root = sets.find(mark);
    found.set(root, [...(found.get(root) ?? []), one]);
  }
  return [...found.values()].filter((side) => !side.some((x) => side.some((y) => areApart(x.apart, y.apart))));
}

/** Puts judgements in the form that resolution asks. */
export function judged(judgements: readonly (readonly [id: string, judgement: Judgement])[]): Judged {
  const sets = clusters();
  for (const [, judgement] of judgements) {
    const anchors = anchorsIn(judgement);
    for (const anchor of anchors) sets.add(anchor);
    if (judgement.decision === 'same') for (const anchor of anchors) sets.join(anchors[0]!, anchor);
  }
  const membersOf = new Map(sets.sets().map((members) => [members[0]!, members]));
  const known = new Set([...membersOf.values()].flat());
  const roots = (anchors: readonly string[]) => [
    ...new Set(anchors.flatMap((anchor) => (known.has(anchor) ? [sets.find(anchor)] : []))),
  ];
  const apart = new Map<string, Set<string>>();
  const suppressed = new Set<string>();
  const mark = (anchors: readonly string[], sign: string) => {
    for (const root of roots(anchors)) apart.set(root, (apart.get(root) ?? new Set()).add(sign));
  };
  for (const [id, judgement] of judgements) {
    if (judgement.decision === 'suppress') roots(judgement.person).forEach((root) => suppressed.add(root));
    if (judgement.decision !== 'different') continue;
    mark(judgement.a, `${id}+`);
    mark(judgement.b, `${id}-`);
  }
  return {
    isEmpty: judgements.length === 0,
    marks(anchors) {
      const found = roots(anchors);
      if (found.length === 0) return null;
      return {
        same: found.filter((root) => membersOf.get(root)!.length > 1),
        apart: [...new Set(found.flatMap((root) => [...(apart.get(root) ?? [])]))].sort(),
        isSuppressed: found.some((root) => suppressed.has(root)),
      };
    },
    tied(anchors) {
      const all = roots(anchors).flatMap((root) => membersOf.get(root)!);
      const keys = all.map(keyOfAnchor);
      return { keys: keys.filter((key) => key !== null), aliases: all.filter((_, i) => keys[i] === null) };
    },
  };
}

/** Where nobody judged anything. */
export const NOTHING_JUDGED: Judged = judged([]);

const DECISIONS: readonly JudgementRecord['decision'][] = ['SAME', 'DIFFERENT', 'SUPPRESS'];

/** Every judgement that was applied to a store. */
export async function appliedJudgements(store: Store): Promise<JudgementRecord[]> {
  return store.records('judgement', 'decision', DECISIONS);
}

/** The judgements of a store, for resolution: one database call. */
export async function loadJudged(store: Store): Promise<Judged> {
  return judged((await appliedJudgements(store)).map(({ id, data }) => [id, JSON.parse(data) as Judgement]));
}

/** Why a member of a judged set is in it. */
export const JUDGED_SAME = { reason: 'judged the same', score: 1_000_000 } as const;

/**
 * Parts the sets that hold both sides of a judgement (whoever stands on neither stays behind, apart from both), then joins
 * those that are judged the same. Members sorted, sets by their smallest member.
 */
export function judgedSets(
  found: readonly (readonly string[])[],
  marksOf: (member: string) => Marks | null,
): string[][] {
  const marks = new Map(found.flat().map((member) => [member, marksOf(member)]));
  if (![...marks.values()].some((one) => one !== null)) return found.map((set) => [...set]);
  const sets = clusters(marks.keys());
  const join = (members: readonly string[]) => members.forEach((member) => sets.join(members[0]!, member));
  for (const set of found) {
    const items = set.map((member) => ({ member, apart: new Set(marks.get(member)?.apart) }));
    const parts = sides(items).map((side) => side.map(({ member }) => member));
    const placed = new Set(parts.flat());
    for (const part of [...parts, set.filter((member) => !placed.has(member))]) join(part);
  }
  const bySame = new Map<string, string[]>();
  for (const [member, one] of marks)
    for (const root of one?.same ?? []) bySame.set(root, [...(bySame.get(root) ?? []), member]);
  for (const members of bySame.values()) join(members.sort(byId));
  return sets.sets();
}

export function mentionAnchors(row: MentionRecord): string[] {
  const { identifiers } = mentionOf(row).person;
  return [...anchorsOfKeys('PERSON', identifiers.map(identifierKey)), row.alias];
}

export function nameVariantAnchors(row: NameVariantRecord): string[] {
  if (row.kind !== 'INSTITUTION') return [];
  const keys = nameVariantOf<InstitutionNameVariant>(row).identifiers.map(identifierKey);
  return [...anchorsOfKeys('INSTITUTION', keys), row.alias];
}
