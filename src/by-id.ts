/** Orders two ids (or any ASCII keys) by code unit: the same everywhere, whatever the locale. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
