/** A long list in parts of `size` at most, so that no question and no write is of a whole graph. */
export function* inParts<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
