/**
 * Data that people have beside awards: told by the names of its fields, refused with what would help.
 */
import { dataRows, lazy } from '../../src/data.ts';
import { hasFields } from './record.ts';
import type { Refusal } from './refused.ts';

const KINDS = lazy(() =>
  dataRows('documents/unread.tsv').map(([names, what, help]) => ({
    names: names!.split('|'),
    what: what!,
    help: help!,
  })),
);

/** What a JSON text is, or a row of a table, where no format reads it and it is known; else null. */
export const unreadOf = (text: string): Refusal | null =>
  KINDS().find(({ names }) => hasFields(text, ...names)) ?? null;
