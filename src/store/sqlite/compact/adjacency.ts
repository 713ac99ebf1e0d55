/**
 * The edges of one type as seen from one of their ends: those of the node at place `n` lie from `starts[n]` up to
 * `starts[n + 1]`.
 */
export interface Adjacency {
  readonly starts: Uint32Array;
  /** Place of the node at the other end. */
  readonly far: Uint32Array;
  /** Role and whether it ended, see `markOf`. */
  readonly marks: Uint8Array;
}

/** Edges as they are read: three numbers each. */
export interface EdgeList {
  readonly length: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly marks: Uint8Array;
}

/** A role's code (0: none) and whether it has ended, in one small number: below 8. */
export const markOf = (role: number, former: number) => role * 2 + former;
export const roleOf = (mark: number) => mark >> 1;
export const formerOf = (mark: number) => mark & 1;

/** Sorts edges by one of their ends, among `size` nodes. */
export function adjacency(size: number, { length, from, to, marks }: EdgeList, end: 'from' | 'to'): Adjacency {
  const [near, far] = end === 'from' ? [from, to] : [to, from];
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < length; i += 1) starts[near[i]! + 1]! += 1;
  for (let n = 0; n < size; n += 1) starts[n + 1]! += starts[n]!;
  const next = starts.slice();
  const sorted = { starts, far: new Uint32Array(length), marks: new Uint8Array(length) };
  for (let i = 0; i < length; i += 1) {
    const place = next[near[i]!]!++;
    sorted.far[place] = far[i]!;
    sorted.marks[place] = marks[i]!;
  }
  return sorted;
}

/** Number of edges at a node. */
export const degree = ({ starts }: Adjacency, place: number) => starts[place + 1]! - starts[place]!;
