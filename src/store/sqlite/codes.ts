/**
 * The small integers that stand for words inside the database. They are stored: append to these lists, never reorder.
 */
import type { EdgeType, NodeKind, Role } from '../../model.ts';
import type { RecordTable } from '../store.ts';

export const KIND_CODE = {
  PERSON: 1,
  INSTITUTION: 2,
  AWARD: 3,
  PROJECT: 4,
  PROGRAM: 5,
  FUNDING_UNIT: 6,
  THEME: 7,
  SOURCE: 8,
} as const satisfies Record<NodeKind, number>;

export const EDGE_CODE = {
  INVESTIGATES: 1,
  MEMBER_OF: 2,
  AFFILIATED_WITH: 3,
  RECEIVED_BY: 4,
  HELD_BY: 5,
  PERFORMED_AT: 6,
  PARTICIPATES_IN: 7,
  PART_OF: 8,
  CONTINUES: 9,
  FUNDED_UNDER: 10,
  AWARDED_BY: 11,
  FUNDED_BY: 12,
  MANAGED_BY: 13,
  ABOUT: 14,
  DESCRIBES_AWARD: 15,
  DESCRIBES_PROJECT: 16,
  PARENT: 17,
  COLLABORATES_WITH: 18,
  AWARDED_UNDER: 19,
  PARTNERS_WITH: 20,
} as const satisfies Record<EdgeType, number>;

/** 0 stands for no role. */
export const ROLE_CODE = {
  PRINCIPAL_INVESTIGATOR: 1,
  CO_PRINCIPAL_INVESTIGATOR: 2,
  INVESTIGATOR: 3,
} as const satisfies Record<Role, number>;

export const TABLE_CODE = {
  source: 1,
  statement: 2,
  mention: 3,
  nameVariant: 4,
  judgement: 5,
  possibleDuplicate: 6,
} as const satisfies Record<RecordTable, number>;

function reversed<K extends string>(codes: Readonly<Record<K, number>>): ReadonlyMap<number, K> {
  return new Map((Object.entries(codes) as [K, number][]).map(([word, code]) => [code, word]));
}
export const EDGE_OF_CODE = reversed<EdgeType>(EDGE_CODE);
export const ROLE_OF_CODE = reversed<Role>(ROLE_CODE);
