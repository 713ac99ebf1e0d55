/**
 * The order of the readings of one award: of two that state a field, the later in this order is believed.
 */
import { byId } from './ids.ts';
import { SOURCE_KINDS, type SourceKind } from './model.ts';

/** What a reading's place in the order is told by. */
export interface ReadingPlace {
  readonly kind: SourceKind;
  /** The date that the document describes; unknown is oldest. */
  readonly asOf: string | null;
  /** Of the statement record: it begins with the document's digest. */
  readonly id: string;
}

/** Earliest first: by the date described, then rank of the source's kind, then source. */
export function byReading(a: ReadingPlace, b: ReadingPlace): number {
  const rank = ({ kind }: ReadingPlace) => SOURCE_KINDS.indexOf(kind);
  return byId(a.asOf ?? '', b.asOf ?? '') || rank(a) - rank(b) || byId(a.id, b.id);
}
