/**
 * What an export format is: a function from a network to text, and what the text is called.
 */
import type { Network } from '../query/network.ts';

/** A network as text, piece by piece: one of a hundred thousand links is never one string. */
export type Pieces = Iterable<string>;

/** Characters that are written at once. */
const BATCH = 65_536;

/** The same text in larger pieces. */
export function* batches(pieces: Pieces): Pieces {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < BATCH) continue;
    yield batch.join('');
    [batch, length] = [[], 0];
  }
  if (length > 0) yield batch.join('');
}

/** A second file that belongs to a format: a network as tables is two tables. */
interface Companion {
  /** Put before the extension: `network.csv` is accompanied by `network.nodes.csv`. */
  readonly suffix: string;
  write(network: Network): Pieces;
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
  write(network: Network): Pieces;
}

/** The members of a JSON list, a line each. */
export function* jsonLines<T>(items: Iterable<T>, shown: (item: T, place: number) => unknown): Pieces {
  let place = 0;
  for (const item of items) {
    yield `${place === 0 ? '' : ','}\n${JSON.stringify(shown(item, place))}`;
    place += 1;
  }
  if (place > 0) yield '\n';
}
