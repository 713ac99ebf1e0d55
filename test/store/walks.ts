/**
 * The walks that every store must answer as the reference does: a grid on the nasty graph, and random ones.
 */
import { NODE_KINDS } from '../../src/model.ts';
import type { NodeKind } from '../../src/model.ts';
import { LINK_ORDERS } from '../../src/store/store.ts';
import type { Direction, LinkOrder, Walk } from '../../src/store/store.ts';
import { institutions, nodes, people, programs, themes, units } from './nasty-graph.ts';
import { AWARD_FILTERS, randomFilter } from './filters.ts';
import type { Random } from './random-graph.ts';

export const idsOf = (kind: NodeKind, all = nodes) => all.filter((node) => node.kind === kind).map(({ id }) => id);

const PAIRS: readonly (readonly [NodeKind, NodeKind])[] = NODE_KINDS.flatMap((from) =>
  NODE_KINDS.map((to) => [from, to] as const),
);
export const MAIN_PAIRS: readonly (readonly [NodeKind, NodeKind])[] = [
  ['PERSON', 'PERSON'],
  ['INSTITUTION', 'INSTITUTION'],
  ['PERSON', 'AWARD'],
  ['INSTITUTION', 'PROGRAM'],
  ['THEME', 'PERSON'],
  ['PROGRAM', 'PROJECT'],
  ['FUNDING_UNIT', 'PROGRAM'],
];

const FILTERS: Record<string, Omit<Walk, 'from' | 'ids' | 'to'>> = {
  'since a day': { filter: { since: '2021-08-31' } },
  'since the day after': { filter: { since: '2021-09-01' } },
  'until a day': { filter: { until: '2020-09-01' } },
  'until the day before': { filter: { until: '2020-08-31' } },
  'between two days': { filter: { since: '2022-06-01', until: '2023-06-01' } },
  'of a year without awards': { filter: { since: '2040-01-01' } },
  'a program': { filter: { programs: [programs.theory.id] } },
  'one of two programs': { filter: { programs: [programs.theory.id, programs.career.id] } },
  'an unknown program': { filter: { programs: ['program:m:none'] } },
  'no program at all': { filter: { programs: [] } },
  'a unit and those below it': { filter: { units: [units.mps.id] } },
  'the top unit': { filter: { units: [units.nsf.id] } },
  'a theme': { filter: { themes: [themes.graph.id] } },
  'an institution': { filter: { institutions: [institutions.osu.id, institutions.ucb.id] } },
  'a person': { filter: { people: [people.ben.id] } },
  'a member of a project': { filter: { people: [people.eve.id] } },
  'an instrument': { filter: { instruments: ['Standard Grant'] } },
  ...Object.fromEntries(Object.entries(AWARD_FILTERS).map(([name, filter]) => [name, { filter }])),
  'several conditions': { filter: { since: '2020-01-01', programs: [programs.theory.id], themes: [themes.deep.id] } },
  'one role': { roles: ['PRINCIPAL_INVESTIGATOR'] },
  'two roles': { roles: ['CO_PRINCIPAL_INVESTIGATOR', 'INVESTIGATOR'] },
  'no role': { roles: [] },
  'a role of the origin': { ownRoles: ['PRINCIPAL_INVESTIGATOR'] },
  'a role of both': { roles: ['INVESTIGATOR', 'CO_PRINCIPAL_INVESTIGATOR'], ownRoles: ['CO_PRINCIPAL_INVESTIGATOR'] },
  'no role of the origin': { ownRoles: [] },
  'nobody former': { includeFormer: false },
  'nobody former, one role': { includeFormer: false, roles: ['INVESTIGATOR'] },
  'at least two': { minimum: 2 },
  'with strength': { withStrength: true },
  'with strength, nobody former, one role': { withStrength: true, includeFormer: false, roles: ['INVESTIGATOR'] },
  'with strength of one program': { withStrength: true, filter: { programs: [programs.theory.id] } },
  'among some': { among: [people.ada.id, people.cem.id, institutions.ucb.id, programs.theory.id, 'person:m:none'] },
  'among none': { among: [] },
  'not of the same institution': { excludeSameInstitution: true },
  'not of the same institution, one role': { excludeSameInstitution: true, roles: ['CO_PRINCIPAL_INVESTIGATOR'] },
  'at least two since a day': { minimum: 2, filter: { since: '2021-01-01' } },
};

type Named = readonly [name: string, walk: Walk];
/** The grid: for each pair of kinds its walks by name. Ids are all of the kind, one twice, and one that is nowhere. */
export function grid(): [pair: string, walks: Named[]][] {
  return PAIRS.map(([from, to]) => {
    const ids = idsOf(from);
    const asked = [...ids, `${ids[0]}-nowhere`, ids[0]!];
    const walk = (more: Omit<Walk, 'from' | 'ids' | 'to'>): Walk => ({
      ...{ from, to, ids: asked, withShared: true, withTotal: true },
      ...more,
    });
    const isMain = MAIN_PAIRS.some((pair) => pair[0] === from && pair[1] === to);
    const walks: Named[] = [
      ['as it is', walk({})],
      ['with an empty filter', walk({ filter: {}, withStrength: true })],
      ...(isMain ? Object.entries(FILTERS).map(([name, more]): Named => [name, walk(more)]) : []),
      ...(isMain ? orders() : []).flatMap((order): Named[] => [
        [`by ${order.by} ${order.direction}`, walk({ order, withShared: false })],
        [`by ${order.by} ${order.direction} in pounds`, walk({ order, withShared: false, currency: 'GBP' })],
      ]),
    ];
    return [`${from} → ${to}`, walks];
  });
}

export function orders(): { by: LinkOrder; direction: Direction }[] {
  return LINK_ORDERS.flatMap((by) => (['ASC', 'DESC'] as const).map((direction) => ({ by, direction })));
}

/** A random walk over the nodes of a random graph. */
export function randomWalk(r: Random, all: readonly { kind: NodeKind; id: string }[]): Walk {
  const ids = (kind: NodeKind, n: number) => {
    const own = all.filter((node) => node.kind === kind);
    return Array.from({ length: n }, () => r.one(own).id);
  };
  const filter = r.once(3) ? {} : randomFilter(r, all, r.once(4) ? 2 : 0);
  const [from, to] = r.once(2) ? r.one(MAIN_PAIRS) : r.one(PAIRS);
  return {
    from,
    to,
    ids: ids(from, 1 + r.whole(6)),
    filter,
    ...(r.once(4)
      ? { roles: r.one([['PRINCIPAL_INVESTIGATOR'], ['INVESTIGATOR', 'CO_PRINCIPAL_INVESTIGATOR']] as const) }
      : {}),
    ...(r.once(3) ? { includeFormer: false } : {}),
    ...(r.once(4) ? { minimum: 2 } : {}),
    ...(r.once(5) ? {} : { order: r.one(orders()) }),
    ...(r.once(4) ? { currency: 'EUR' } : {}),
    ...(r.once(2) ? { page: r.once(2) ? { first: r.whole(4) } : { last: r.whole(4) } } : {}),
    ...(r.once(4) ? { among: ids(to, 12) } : {}),
    ...(r.once(3) ? { excludeSameInstitution: true } : {}),
    ...(r.once(5) ? { ownRoles: r.one([['PRINCIPAL_INVESTIGATOR'], ['CO_PRINCIPAL_INVESTIGATOR']] as const) } : {}),
    withShared: r.once(2),
    withTotal: r.once(2),
    withStrength: r.once(2),
  };
}
