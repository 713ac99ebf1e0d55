/**
 * The ids by which judgements name a mention or a name variant: its identifiers, and the id it would have by itself.
 */
import type { NameVariantRecord, MentionRecord } from '../../src/store/store.ts';
import { nameVariantOf, mentionOf } from '../data-of.ts';
import type { InstitutionNameVariant } from '../evidence-data.ts';
import { anchorsOfKeys } from '../decisions/judgement.ts';
import { identifierKeys } from './identifier-keys.ts';

export function mentionAnchors(row: MentionRecord): string[] {
  const { identifiers } = mentionOf(row).person;
  return [...anchorsOfKeys('PERSON', identifierKeys(identifiers)), row.alias];
}

export function nameVariantAnchors(row: NameVariantRecord): string[] {
  if (row.kind !== 'INSTITUTION') return [];
  const { uei, ror } = nameVariantOf<InstitutionNameVariant>(row);
  const keys = [...(uei === null ? [] : [`uei:${uei}`]), ...(ror === null ? [] : [`ror:${ror}`])];
  return [...anchorsOfKeys('INSTITUTION', keys), row.alias];
}
