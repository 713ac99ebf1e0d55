import type { Cell } from './cells.ts';

/** One column of a table. */
export interface Column<R> {
  readonly name: string;
  readonly of: (row: R) => Cell;
  /** Whether its numbers are drawn as bars too. */
  readonly isBar?: boolean;
  /** Whether its words are few, so that one of them can be chosen. */
  readonly isChoice?: boolean;
}
