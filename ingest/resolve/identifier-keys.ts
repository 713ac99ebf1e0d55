/**
 * Strong identifiers as keys of the evidence layer.
 */

/** `{ nsf: '000465148' }` → `['nsf:000465148']`. */
export function identifierKeys(identifiers: Readonly<Record<string, string>>): string[] {
  return Object.entries(identifiers).map(([scheme, value]) => `${scheme}:${value}`);
}
