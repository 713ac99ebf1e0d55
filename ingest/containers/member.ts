/**
 * What a container (folder, archive, stream of lines) yields: one file, or why it could not be read.
 */
import type { Problem } from '../statements.ts';

export interface Member {
  /** Where it was found, for people: `2020.zip!2031883.json`. */
  readonly place: string;
  readonly bytes: Uint8Array;
  /** The text of its one document, where the container decodes and cuts it (a row of a table); `bytes` are none then. */
  readonly text?: string;
  /** Set where the member cannot be read; `bytes` then only tell it from others. */
  readonly problem?: Omit<Problem, 'severity'>;
  /** Digests of its documents, where the store holds them all; `bytes` are none then. */
  readonly known?: readonly string[];
  /** Is told the digests of the documents that it is cut into. */
  note?(digests: readonly string[]): void;
}

/** Hidden files, and the file that tells people what a folder holds. */
export const isSkipped = (name: string): boolean =>
  name.startsWith('.') || name === '__MACOSX' || /^readme(?:\.(?:md|txt|rst))?$/i.test(name);
