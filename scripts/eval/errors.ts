/**
 * The worst errors of a resolution: groups of mentions that are one person by one account and two by the other.
 */
import type { EvalMention } from './corpus.ts';

export interface ErrorGroup {
  readonly kind: 'JOINED' | 'APART';
  /** Pairs of mentions that it costs. */
  readonly pairs: number;
  readonly sides: readonly [readonly EvalMention[], readonly EvalMention[]];
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const value of values) {
    const group = found.get(keyOf(value));
    if (group === undefined) found.set(keyOf(value), [value]);
    else group.push(value);
  }
  return [...found.values()];
}

/** Errors with a side that is scored, those that cost most first. */
export function errorsOf(
  mentions: readonly EvalMention[],
  clusterOf: (mention: EvalMention) => string,
  isScored: (mention: EvalMention) => boolean,
): ErrorGroup[] {
  const truthOf = ({ nsfId }: EvalMention) => nsfId;
  const found: ErrorGroup[] = [];
  for (const [kind, outer, inner] of [
    ['JOINED', clusterOf, truthOf],
    ['APART', truthOf, clusterOf],
  ] as const)
    for (const group of groupBy(mentions, outer)) {
      const parts = groupBy(group, inner);
      for (const [i, a] of parts.entries())
        for (const b of parts.slice(i + 1))
          if ([...a, ...b].some(isScored)) found.push({ kind, pairs: a.length * b.length, sides: [a, b] });
    }
  return found.sort((x, y) => y.pairs - x.pairs);
}

const distinct = (values: readonly (string | null)[]) =>
  [...new Set(values.filter((value) => value !== null))].sort().join(', ');

export function describeError({ kind, pairs, sides }: ErrorGroup): string {
  const [a, b] = sides.map(
    (side) =>
      `${distinct(side.map(({ person }) => person.name))} ${side[0]!.nsfId}: ${String(side.length)} × ${distinct(
        side.map(({ institutionName }) => institutionName),
      )}; ${distinct(side.map(({ item }) => item.unit?.replace('U:nsf/', '') ?? null))}`,
  ) as [string, string];
  return `${kind === 'JOINED' ? 'joined, but two ids' : 'apart, but one id'} (${String(pairs)} pairs)\n    ${a}\n    ${b}`;
}
