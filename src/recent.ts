/**
 * A bounded memory: the values of the keys that were used last.
 */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  /** What all of it weighs. */
  readonly weight: number;
}

/** Keeps what was used last, as much as weighs `most` together: so many values, where nobody says what one weighs. */
export function recent<V>(most: number, weigh: (key: string, value: V) => number = () => 1): Recent<V> {
  // A map keeps the order of insertion: what is used goes to the end.
  const values = new Map<string, V>();
  let weight = 0;
  const remove = (key: string, value: V) => {
    values.delete(key);
    weight -= weigh(key, value);
  };
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) {
        values.delete(key);
        values.set(key, value);
      }
      return value;
    },
    set(key, value) {
      const before = values.get(key);
      if (before !== undefined) remove(key, before);
      const own = weigh(key, value);
      if (own > most) return;
      values.set(key, value);
      weight += own;
      for (const [oldest, old] of values) {
        if (weight <= most) return;
        remove(oldest, old);
      }
    },
    get weight() {
      return weight;
    },
  };
}
