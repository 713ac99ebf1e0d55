/**
 * The ids by which judgements name a mention or a written form: its identifiers, and the id it would have by itself.
 */
import type { FormRecord, MentionRecord } from '../../src/store/store.ts';
import type { InstitutionForm, MentionData } from '../evidence-data.ts';
import { anchorsOfKeys } from '../judgements/judgement.ts';
import { identifierKeys } from './identifier-keys.ts';

export function mentionAnchors(row: MentionRecord): string[] {
  const { identifiers } = (JSON.parse(row.data) as MentionData).person;
  return [...anchorsOfKeys('PERSON', identifierKeys(identifiers)), row.alias];
}

export function formAnchors(row: FormRecord): string[] {
  if (row.kind !== 'INSTITUTION') return [];
  const { uei, ror } = JSON.parse(row.data) as InstitutionForm;
  const keys = [...(uei === null ? [] : [`uei:${uei}`]), ...(ror === null ? [] : [`ror:${ror}`])];
  return [...anchorsOfKeys('INSTITUTION', keys), row.alias];
}
