/**
 * What an export format is: a function from a network to text, and what the text is called.
 */
import type { Network } from '../query/network.ts';

/** A second file that belongs to a format: a network as tables is two tables. */
interface Companion {
  /** Put before the extension: `network.csv` is accompanied by `network.nodes.csv`. */
  readonly suffix: string;
  write(network: Network): string;
}

/**
 * One format, one file in this folder, one line in `index.ts`. The same network gives the same bytes: no clock, no
 * order of insertion, no locale.
 */
export interface Exporter {
  /** As written after `--format`. */
  readonly format: string;
  readonly mediaType: string;
  /** With its dot; unlike that of every other format. */
  readonly extension: string;
  /** One line for the documentation. */
  readonly description: string;
  readonly companion?: Companion;
  write(network: Network): string;
}
