import { clusters } from '../clusters.ts';

/** Mentions that are resolved together: whole blocks, and the blocks that share a key with them. */
export function components<T>(
  mentions: readonly T[],
  blockOf: (mention: T) => string,
  keysOf: (mention: T) => readonly string[],
): T[][] {
  const sets = clusters(mentions.map(blockOf));
  const first = new Map<string, string>();
  for (const mention of mentions) {
    const block = blockOf(mention);
    for (const key of keysOf(mention)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, block);
      else if (other !== block) sets.join(other, block);
    }
  }
  const found = new Map<string, T[]>();
  for (const mention of mentions) {
    const root = sets.find(blockOf(mention));
    const members = found.get(root);
    if (members === undefined) found.set(root, [mention]);
    else members.push(mention);
  }
  return [...found.values()];
}
