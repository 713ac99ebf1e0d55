/**
 * The order of the readings of one award: of two that state a field, the later in this order is believed.
 */
import { byId } from './ids.ts';

/** What a reading's place in the order is told by. */
export interface ReadingPlace {
  /** Of its format: see `Format.rank`. */
  readonly rank: number;
  /** The date that the document describes; unknown is oldest. */
  readonly asOf: string | null;
  /** When it was fetched, of what was: of one day the later is believed, before what was not fetched. */
  readonly fetchedAt?: string;
  /** Of the statement record: it begins with the document's digest. */
  readonly id: string;
}

/** Earliest first: by the date described, then the moment it was fetched, then rank of the source's format, then source. */
export function byReading(a: ReadingPlace, b: ReadingPlace): number {
  return (
    byId(a.asOf ?? '', b.asOf ?? '') ||
    byId(a.fetchedAt ?? '', b.fetchedAt ?? '') ||
    a.rank - b.rank ||
    byId(a.id, b.id)
  );
}
