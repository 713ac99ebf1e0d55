/**
 * What the graph's words are called in Neo4j. Statements are put together from these tables and never from input.
 */
import type { NodeKind } from '../../model.ts';
import type { RecordTable } from '../store.ts';

/** Every node of the graph is a `:Node` too. */
export const LABEL = {
  PERSON: 'Person',
  INSTITUTION: 'Institution',
  AWARD: 'Award',
  PROJECT: 'Project',
  PROGRAM: 'Program',
  FUNDING_UNIT: 'FundingUnit',
  THEME: 'Theme',
  SOURCE: 'Source',
} as const satisfies Record<NodeKind, string>;

export const RECORD_LABEL = {
  source: 'SourceRecord',
  statement: 'Statement',
  mention: 'Mention',
  nameVariant: 'NameVariant',
  judgement: 'Judgement',
  possibleDuplicate: 'PossibleDuplicate',
} as const satisfies Record<RecordTable, string>;
