/**
 * A bounded memory: the values of the keys that were used last.
 */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** Keeps the values of the `most` keys that were used last. */
export function recent<V>(most: number): Recent<V> {
  // A map keeps the order of insertion: what is used goes to the end.
  const values = new Map<string, V>();
  const put = (key: string, value: V) => {
    values.delete(key);
    values.set(key, value);
  };
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    set(key, value) {
      put(key, value);
      if (values.size > most) values.delete(values.keys().next().value!);
    },
  };
}
