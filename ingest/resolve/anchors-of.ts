/**
 * The ids by which judgements name a mention or a written form: its identifiers, and the id it would have by itself.
 */
import type { FormRecord, MentionRecord } from '../../src/store/store.ts';
import { formOf, mentionOf } from '../data-of.ts';
import type { InstitutionForm } from '../evidence-data.ts';
import { anchorsOfKeys } from '../judgements/judgement.ts';
import { identifierKeys } from './identifier-keys.ts';

export function mentionAnchors(row: MentionRecord): string[] {
  const { identifiers } = mentionOf(row).person;
  return [...anchorsOfKeys('PERSON', identifierKeys(identifiers)), row.alias];
}

export function formAnchors(row: FormRecord): string[] {
  if (row.kind !== 'INSTITUTION') return [];
  const { uei, ror } = formOf<InstitutionForm>(row);
  const keys = [...(uei === null ? [] : [`uei:${uei}`]), ...(ror === null ? [] : [`ror:${ror}`])];
  return [...anchorsOfKeys('INSTITUTION', keys), row.alias];
}
