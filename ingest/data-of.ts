/**
 * What a record's `data` says, opened once for each record that was read.
 */
import type { NameVariantRecord, MentionRecord, StatementRecord } from '../src/store/store.ts';
import type {
  InstitutionNameVariant,
  MentionData,
  ProgramNameVariant,
  UnitNameVariant,
  StatementData,
} from './evidence-data.ts';

const opened = new WeakMap<object, unknown>();

function contentOf(row: { readonly data: string }): unknown {
  let content = opened.get(row);
  if (content === undefined) opened.set(row, (content = JSON.parse(row.data) as unknown));
  return content;
}

export const statementOf = (row: StatementRecord): StatementData => contentOf(row) as StatementData;
export const mentionOf = (row: MentionRecord): MentionData => contentOf(row) as MentionData;
/** By the form's kind. */
export const nameVariantOf = <T extends InstitutionNameVariant | ProgramNameVariant | UnitNameVariant>(
  row: NameVariantRecord,
): T => contentOf(row) as T;
