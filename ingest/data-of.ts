/**
 * What a record's `data` says, opened once for each record that was read.
 */
import type { FormRecord, MentionRecord, WorkRecord } from '../src/store/store.ts';
import type { InstitutionForm, MentionData, ProgramForm, UnitForm, WorkData } from './evidence-data.ts';

const opened = new WeakMap<object, unknown>();

function contentOf(row: { readonly data: string }): unknown {
  let content = opened.get(row);
  if (content === undefined) opened.set(row, (content = JSON.parse(row.data) as unknown));
  return content;
}

export const workOf = (row: WorkRecord): WorkData => contentOf(row) as WorkData;
export const mentionOf = (row: MentionRecord): MentionData => contentOf(row) as MentionData;
/** By the form's kind. */
export const formOf = <T extends InstitutionForm | ProgramForm | UnitForm>(row: FormRecord): T => contentOf(row) as T;
