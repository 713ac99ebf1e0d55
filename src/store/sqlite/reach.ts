/**
 * How each kind of node reaches awards and projects, as data; and the SQL that follows such a path either way.
 */
import type { EdgeType, NodeKind, Role } from '../../model.ts';
import { EDGE_CODE, ROLE_CODE } from './codes.ts';

/** One step: along an edge or against it. */
type Hop = readonly ['along' | 'against', EdgeType];
export type Path = readonly Hop[];

/** From a node of the kind to awards. A node reaches an award by any one of its paths. */
export const AWARDS_OF: Record<NodeKind, readonly Path[]> = {
  PERSON: [
    [['along', 'INVESTIGATES']],
    [
      ['along', 'MEMBER_OF'],
      ['against', 'PART_OF'],
    ],
  ],
  INSTITUTION: [[['against', 'RECEIVED_BY']]],
  AWARD: [[]],
  PROJECT: [[['against', 'PART_OF']]],
  PROGRAM: [[['against', 'FUNDED_UNDER']]],
  FUNDING_UNIT: [[['against', 'AWARDED_BY']]],
  THEME: [[['against', 'ABOUT']]],
  SOURCE: [[['along', 'DESCRIBES_AWARD']]],
};

/** The kinds whose members are linked with one another by project: what takes part in a project, how. */
export const PARTNERS: Partial<Record<NodeKind, { readonly throughAward: Hop; readonly direct: Hop }>> = {
  PERSON: { throughAward: ['along', 'INVESTIGATES'], direct: ['along', 'MEMBER_OF'] },
  INSTITUTION: { throughAward: ['against', 'RECEIVED_BY'], direct: ['along', 'PARTICIPATES_IN'] },
};

export const PART_OF: Hop = ['along', 'PART_OF'];

/** The same path from its other end. */
export function reversed(path: Path): readonly { readonly hop: Hop; readonly back: boolean }[] {
  return path.map((hop) => ({ hop, back: true })).reverse();
}
export function forward(path: Path): readonly { readonly hop: Hop; readonly back: boolean }[] {
  return path.map((hop) => ({ hop, back: false }));
}

/**
 * The joins that follow a path from the expression `start`; `end` is where it leads. `alias` keeps the names apart.
 * `person` is a condition on the hop at the person's end (its role, whether it is former), or ''.
 */
export function follow(
  steps: readonly { readonly hop: Hop; readonly back: boolean }[],
  start: string,
  alias: string,
  person = '',
): { joins: string; end: string } {
  let end = start;
  const joins = steps.map(({ hop, back }, i) => {
    const name = `${alias}${i}`;
    const [near, far] = (hop[0] === 'along') !== back ? ['a', 'b'] : ['b', 'a'];
    const condition = hop[1] === 'INVESTIGATES' || hop[1] === 'MEMBER_OF' ? person.replaceAll('@', name) : '';
    const join = `CROSS JOIN edge ${name} ON ${name}.type = ${EDGE_CODE[hop[1]]} AND ${name}.${near} = ${end}${condition}`;
    end = `${name}.${far}`;
    return join;
  });
  return { joins: joins.join('\n    '), end };
}

/** Stored codes of some roles, for an SQL list. */
export function roleCodes(roles: readonly Role[]): string {
  return roles.map((role) => ROLE_CODE[role]).join(', ');
}

/** Whether a part has to have ended, where those that did do not count. */
export const formerOf = (includeFormer = true) => (includeFormer ? undefined : false);

/** The condition on a person's edge: one of the roles, and whether it ended. `@` stands for the edge's alias. */
export function personCondition(roles?: readonly Role[], isFormer?: boolean): string {
  const former = isFormer === undefined ? '' : ` AND @.former = ${isFormer ? 1 : 0}`;
  return (roles ? ` AND @.role IN (${roleCodes(roles)})` : '') + former;
}
