/** Rows by key, in the order in which they come. */
export function groupBy<K, R>(rows: Iterable<R>, keyOf: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** One row a key: the last, in the place of the first. */
export function uniqueBy<R>(rows: Iterable<R>, keyOf: (row: R) => string): R[] {
  return [...new Map([...rows].map((row) => [keyOf(row), row])).values()];
}
