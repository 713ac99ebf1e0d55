/**
 * The ids of one kind of node in their order, as one block of bytes. Strings would take some four times as much, and be
 * looked at by every collection of garbage.
 */
export interface IdTable {
  readonly size: number;
  /** The id at a place. */
  at(place: number): string;
  /** The place of an id, or -1. */
  find(id: string): number;
}

/** Characters that are made bytes at once. */
const PART = 1 << 16;

/** Takes ids in ascending order of their bytes, which is SQLite's. */
export function idTableBuilder() {
  const parts: Buffer[] = [];
  const ends: number[] = [];
  let [length, text] = [0, ''];
  return {
    add(id: string): void {
      text += id;
      ends.push((length += Buffer.byteLength(id)));
      if (text.length < PART) return;
      parts.push(Buffer.from(text));
      text = '';
    },
    done: (): IdTable => idTable(Buffer.concat([...parts, Buffer.from(text)]), Uint32Array.from(ends)),
  };
}

function idTable(bytes: Buffer, ends: Uint32Array): IdTable {
  const size = ends.length;
  const startOf = (place: number) => (place === 0 ? 0 : ends[place - 1]!);
  return {
    size,
    at: (place) => bytes.toString('utf8', startOf(place), ends[place]),
    find(id) {
      const wanted = Buffer.from(id);
      let low = 0;
      let high = size - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const order = bytes.compare(wanted, 0, wanted.length, startOf(middle), ends[middle]);
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}
