import type { AwardJson } from './awards.ts';

/** Collects one background table from awards, in any order. */
export interface TableMaker {
  /** One line for the head of the table: what a line of it holds. */
  readonly format: string;
  add(award: AwardJson): void;
  /** The finished lines, in a fixed order. */
  lines(): string[];
}

/** Adds one to a count. */
export function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The keys of counts, highest first, then by code unit. */
export function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}

/** Lines `label<TAB>item|item…`, one a label, labels in numeric order of their parts and items by code unit. */
export function grouped(labelled: Iterable<readonly [label: string, item: string]>): string[] {
  const groups = new Map<string, string[]>();
  for (const [label, item] of labelled) {
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [item]);
    else group.push(item);
  }
  const numbers = (label: string) =>
    label.split(' ').map((part) => (/^\d+$/.test(part) ? part.padStart(9, '0') : part));
  return [...groups]
    .map(([label, items]) => ({ label, order: numbers(label).join(' '), items }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ label, items }) => `${label}\t${items.sort().join('|')}`);
}
