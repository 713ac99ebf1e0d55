/**
 * How each kind of node reaches awards, and how it takes part in projects: the table that every walk is made of.
 */
import type { NodeKind } from '../../model.ts';
import { LABEL } from './labels.ts';

/**
 * Binds the origin `o` by its id. Only here is a label named: a relationship's type tells the kinds of its ends, and a
 * label more would let a plan made while the graph was small start from all nodes of a kind.
 */
export const origin = (kind: NodeKind) => `MATCH (o:Node {id: id}) USING INDEX o:Node(id) WHERE o:${LABEL[kind]}`;

/** A pattern between a node `X` and an award `A`; `R` is the relationship that carries a person's role. */
export type Pattern = (x: string, r: string, a: string) => string;

const one =
  (left: string, type: string, right: string): Pattern =>
  (x, r, a) =>
    `(${x})${left}[${r}:${type}]${right}(${a})`;
const from = (type: string) => one('<-', type, '-');
const to = (type: string) => one('-', type, '->');

/** Any of the patterns leads to an award; an award reaches itself. */
export const REACH: Record<NodeKind, readonly Pattern[]> = {
  PERSON: [to('INVESTIGATES'), (x, r, a) => `(${x})-[${r}:MEMBER_OF]->()<-[:PART_OF]-(${a})`],
  INSTITUTION: [from('RECEIVED_BY')],
  AWARD: [],
  PROJECT: [from('PART_OF')],
  PROGRAM: [from('FUNDED_UNDER')],
  FUNDING_UNIT: [from('AWARDED_BY')],
  THEME: [from('ABOUT')],
  SOURCE: [to('DESCRIBES_AWARD')],
};

/** The kinds whose walk to themselves goes by shared project: part in an award, and part in a project. */
export const PARTNERS = {
  PERSON: { inAward: '<-[r:INVESTIGATES]-', inProject: '<-[r:MEMBER_OF]-' },
  INSTITUTION: { inAward: '-[r:RECEIVED_BY]->', inProject: '<-[r:PARTICIPATES_IN]-' },
} as const;
export type PartnerKind = keyof typeof PARTNERS;

/** The pair of a walk that goes by shared project. */
export function isByProject(fromKind: NodeKind, toKind: NodeKind): fromKind is PartnerKind {
  return fromKind === toKind && fromKind in PARTNERS;
}

/** The same relationship seen from its other end. */
export function reversedArrow(arrow: string): string {
  const [, left, inner, right] = /^(<?-)(\[.*\])(->?)$/.exec(arrow)!;
  return `${right === '->' ? '<-' : '-'}${inner}${left === '<-' ? '->' : '-'}`;
}
