/**
 * Filters that every store must answer as the reference does: named ones on the nasty graph, and random ones.
 */
import type { NodeKind } from '../../src/model.ts';
import { ROLES } from '../../src/model.ts';
import type { AmountRange, AwardFilter, DateRange, InvestigatorFilter, NodeFilter } from '../../src/store/store.ts';
import { institutions, people, programs, themes, units } from './nasty-graph.ts';
import type { Random } from './random-graph.ts';

const usd = (from?: number, to?: number) => ({
  currency: 'USD',
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
const inTheory: AwardFilter = { programs: [programs.theory.id] };
const late: AwardFilter = { startDate: { from: '2021-01-01' } };

/** Every condition of the nested filter, and what it means where a value is missing. */
export const AWARD_FILTERS: Record<string, AwardFilter> = {
  'that start in some days': { startDate: { from: '2020-01-01', to: '2020-12-31' } },
  'that have a start': { startDate: {} },
  'without a start': { NOT: { startDate: {} } },
  'that end by a day': { endDate: { to: '2021-08-31' } },
  'that do not end by a day': { NOT: { endDate: { to: '2021-08-31' } } },
  'of an amount': { obligated: usd(0, 70) },
  'of a negative amount': { obligated: usd(undefined, -1) },
  'of an amount past 2³¹': { obligated: usd(2_500_000_000_02) },
  'that are not of an amount: those in pounds and those without one too': { NOT: { obligated: usd(0) } },
  'with an amount in pounds': { obligated: { currency: 'GBP' } },
  'of an estimated total': { estimated: usd(3_000_000_000_01) },
  'with no estimated total in dollars': { NOT: { estimated: usd() } },
  'in a state': { states: ['CA'] },
  'in one of two states': { states: ['MA', 'OH'] },
  'in no state': { states: [] },
  'not in a state': { NOT: { states: ['CA'] } },
  'of an agency': { agencies: ['NIH'] },
  'of no agency': { agencies: [] },
  'told of by an article': { sourceKinds: ['news-article'] },
  'told of by a record or not at all': { NOT: { sourceKinds: ['news-article'] } },
  'with a word of the title': { text: ['deep'] },
  'with a word of the abstract and one of the title': { text: ['neural', 'collab'] },
  'with a word that is syntax': { text: ['and'] },
  'with no word': { text: [] },
  'with words in a row': {
    phrases: [
      ['deep', 'learning'],
      ['of', 'neural', 'networks'],
    ],
  },
  'with words in a row that go from title to abstract': {
    phrases: [
      ['learning', 'a'],
      ['deep', 'lear'],
    ],
  },
  'without words in a row': { NOT: { phrases: [['deep', 'learning']] } },
  'with none of no phrases': { phrases: [] },
  'without a word': { NOT: { text: ['deep'] } },
  'with anybody': { investigator: {} },
  'with nobody': { NOT: { investigator: {} } },
  'led by somebody': { investigator: { people: [people.ada.id], roles: ['PRINCIPAL_INVESTIGATOR'] } },
  'with somebody who left': { investigator: { isFormer: true } },
  'that somebody has not left': { investigator: { people: [people.cem.id], isFormer: false } },
  'with a former co-leader': { investigator: { roles: ['CO_PRINCIPAL_INVESTIGATOR'], isFormer: true } },
  'with a part of no role': { investigator: { roles: [] } },
  'without a member of a project': { NOT: { people: [people.eve.id] } },
  'without an instrument, or of another': { NOT: { instruments: ['Standard Grant'] } },
  'outside a unit and those below it': { NOT: { units: [units.mps.id] } },
  'of all of no conditions': { AND: [] },
  'of one of no conditions': { OR: [] },
  'of an empty condition': { AND: [{}], OR: [{}] },
  'without an empty condition': { NOT: {} },
  'of a program or late': { OR: [inTheory, late] },
  'of a program and late': { AND: [inTheory, late] },
  'of a program or late, and one thing more': { OR: [inTheory, late], themes: [themes.deep.id] },
  'of one of two programs, not both': {
    OR: [inTheory, { programs: [programs.robust.id] }],
    NOT: { AND: [inTheory, { programs: [programs.robust.id] }] },
  },
  'neither late nor of a program': { NOT: { OR: [inTheory, late] } },
  'not not late': { NOT: { NOT: late } },
  'that run in years, and lack a program': { since: '2021-01-01', until: '2023-12-31', NOT: inTheory },
  'three levels down': {
    AND: [{ OR: [{ AND: [inTheory, { units: [units.nsf.id] }] }, { institutions: [institutions.bu.id] }] }],
  },
};

/** The same for lists of other kinds. */
export const NODE_FILTERS: [NodeKind, string, NodeFilter][] = [
  ['PERSON', 'officers', { personKinds: ['PROGRAM_OFFICER'] }],
  ['PERSON', 'not officers', { NOT: { personKinds: ['PROGRAM_OFFICER'] } }],
  ['PERSON', 'of no kind', { personKinds: [] }],
  ['PERSON', 'with a word of the name', { text: ['smith', 'jo'] }],
  ['PERSON', 'at an institution', { institutions: [institutions.epfl.id] }],
  ['PERSON', 'in a state', { states: ['CA'] }],
  ['PERSON', 'with an award', { award: {} }],
  ['PERSON', 'without an award', { NOT: { award: {} } }],
  ['PERSON', 'with an award of a program', { award: inTheory }],
  ['PERSON', 'that led an award of a program', { award: inTheory, roles: ['PRINCIPAL_INVESTIGATOR'] }],
  ['PERSON', 'that left an award', { isFormer: true }],
  ['PERSON', 'that co-lead an award', { roles: ['CO_PRINCIPAL_INVESTIGATOR'], isFormer: false }],
  ['PERSON', 'of a kind of program', { schemes: ['nsf-element'] }],
  ['PERSON', 'with two awards', { AND: [{ award: inTheory }, { award: { programs: [programs.career.id] } }] }],
  ['PERSON', 'in a state or with an award in it', { OR: [{ states: ['MA'] }, { award: { states: ['MA'] } }] }],
  ['INSTITUTION', 'in a state', { states: ['MA'] }],
  ['INSTITUTION', 'in no known state', { NOT: { states: ['MA', 'CA', 'OH'] } }],
  ['INSTITUTION', 'with an award of some words', { award: { text: ['deep', 'neural'] } }],
  ['INSTITUTION', 'with an award of a unit', { award: { units: [units.mps.id] } }],
  ['INSTITUTION', 'with a role', { roles: ['INVESTIGATOR'] }],
  ['PROGRAM', 'of a kind', { schemes: ['nsf-element'] }],
  ['PROGRAM', 'with an award to an institution', { award: { institutions: [institutions.ucb.id] } }],
  ['THEME', 'with a late award', { award: late }],
  ['THEME', 'in an institution', { institutions: [institutions.ucb.id] }],
  ['THEME', 'below a theme', { broader: [themes.deep.id, themes.graph.id] }],
  ['THEME', 'below a theme, by words', { text: ['learning'], broader: [themes.deep.id] }],
  ['PROGRAM', 'below a theme', { broader: [themes.deep.id] }],
  ['PROJECT', 'with no award', { NOT: { award: {} } }],
  ['FUNDING_UNIT', 'with an award of its own', { award: {} }],
  ['SOURCE', 'that tell of an award', { award: { NOT: inTheory } }],
];

/** Some fields, each by a draw of its own once in so many times: a field that is added changes no other. */
type Fields<T> = { [K in keyof T]?: [once: number, make: (own: Random) => T[K]] };
function drawn<T extends object>(r: Random, fields: Fields<T>): T {
  const entries = Object.entries(fields) as [string, [number, (own: Random) => unknown]][];
  return Object.fromEntries(
    entries.flatMap(([name, [once, make]]) => (r.of(name).once(once) ? [[name, make(r.of(name))]] : [])),
  ) as T;
}

const day = (r: Random) => `${2014 + r.whole(10)}-0${1 + r.whole(9)}-01`;
const days = (r: Random) => drawn<DateRange>(r, { from: [2, day], to: [2, day] });
const minor = (r: Random) => (r.whole(9) - 2) * 1_000_000_000;
const amounts = (r: Random): AmountRange => ({
  currency: r.one(['USD', 'EUR']),
  ...drawn<Omit<AmountRange, 'currency'>>(r, { from: [2, minor], to: [2, minor] }),
});

/** A random filter of awards over the nodes of a random graph, nested up to `depth` levels. */
export function randomFilter(r: Random, all: readonly { kind: NodeKind; id: string }[], depth = 2): AwardFilter {
  const some = (kind: NodeKind) => (own: Random) => {
    const ids = all.filter((node) => node.kind === kind);
    return Array.from({ length: 1 + own.whole(3) }, () => own.one(ids).id);
  };
  const deeper = (own: Random) => randomFilter(own, all, depth - 1);
  const nested: Fields<AwardFilter> = {
    AND: [4, (own) => [deeper(own), deeper(own)]],
    OR: [3, (own) => [deeper(own), deeper(own)]],
    NOT: [3, deeper],
  };
  return drawn<AwardFilter>(r, {
    since: [4, day],
    until: [4, day],
    describedSince: [9, day],
    startDate: [7, days],
    endDate: [7, days],
    obligated: [7, amounts],
    estimated: [9, amounts],
    programs: [8, some('PROGRAM')],
    units: [8, some('FUNDING_UNIT')],
    themes: [8, some('THEME')],
    institutions: [9, some('INSTITUTION')],
    people: [9, some('PERSON')],
    instruments: [8, () => ['Standard Grant']],
    states: [9, () => ['CA']],
    agencies: [9, () => ['NSF']],
    sourceKinds: [9, (own) => [own.one(['NSF_JSON', 'NEWS_ARTICLE'])]],
    text: [9, (own) => [own.one(['deep', 'gra', 'obrien', 'l'])]],
    investigator: [
      7,
      (own) =>
        drawn<InvestigatorFilter>(own, {
          people: [2, some('PERSON')],
          roles: [2, (one) => [one.one(ROLES)]],
          isFormer: [2, (one) => one.once(2)],
        }),
    ],
    ...(depth > 0 ? nested : {}),
  });
}

/** A random filter of nodes of a kind. */
export function randomNodeFilter(
  r: Random,
  kind: NodeKind,
  all: readonly { kind: NodeKind; id: string }[],
  depth = 2,
): NodeFilter {
  const homes = all.filter((node) => node.kind === 'INSTITUTION');
  const deeper = (own: Random) => randomNodeFilter(own, kind, all, depth - 1);
  const isPerson = kind === 'PERSON';
  return drawn<NodeFilter>(r, {
    text: [5, (own) => [own.one(['deep', 'gra', 'l', 'a'])]],
    award: [2, (own) => randomFilter(own, all, 1)],
    ...(kind === 'PROGRAM' ? { schemes: [3, () => ['nsf-element']] } : {}),
    ...(isPerson || kind === 'INSTITUTION' ? { states: [4, () => ['CA', 'MA']] } : {}),
    ...(isPerson
      ? {
          personKinds: [3, () => ['RESEARCHER']],
          institutions: [4, (own) => [own.one(homes).id, own.one(homes).id]],
          roles: [4, (own) => [own.one(ROLES)]],
          isFormer: [5, (own) => own.once(2)],
        }
      : {}),
    ...(depth > 0
      ? {
          AND: [4, (own) => [deeper(own), deeper(own)]],
          OR: [3, (own) => [deeper(own), deeper(own)]],
          NOT: [3, deeper],
        }
      : {}),
  });
}
