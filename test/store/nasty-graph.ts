/**
 * A small graph of everything that is awkward: two currencies and sums past 2³¹, awards without amount or dates, sibling
 * awards, two roles of one person in one award, former roles, a team without an award, namesakes, officers who
 * investigate, partner institutions, a tree of units, ties in every order, ids and names beyond ASCII.
 */
import { linksOf } from './links.ts';
import type { Edge, GraphNode, Money } from '../../src/model.ts';
import { award, edge, institution, part, person, program, project, said, source, theme, unit } from './make.ts';

const usd = (minor: number): Money => ({ minor, currency: 'USD' });
const gbp = (minor: number): Money => ({ minor, currency: 'GBP' });

export const people = {
  ada: person('ada', 'Ada Smith-Jones', {
    otherNames: ['A. Smith-Jones', 'Smith Jones, Ada'],
    identifiers: [{ scheme: 'orcid', value: '0000-0001-0000-0001' }],
  }),
  ben: person('ben', 'Ben O’Brien'),
  cem: person('cem', 'Cem Diyarbakır'),
  dan: person('dan', 'Dan Łódź'),
  eve: person('eve', 'Eve Ørsted'),
  fay: person('fay', 'Fay Straße'),
  gus: person('gus', 'Gus and Or'),
  // Two of one name, and one whom nothing ties to an award.
  hal: person('hal', 'Hal Twin'),
  ivo: person('ivo', 'Hal Twin'),
  joy: person('joy', 'Joy Alone'),
  officer: person('officer', 'Stacey Officer', { personKind: 'PROGRAM_OFFICER' }),
  both: person('both', 'Both Officer', { personKind: 'PROGRAM_OFFICER' }),
  han: person('é-北京', '北京 Wei', { otherNames: ['Wěi Běijīng'] }),
} as const;
const { ada, ben, cem, dan, eve, fay, gus, hal, ivo, joy, officer, both, han } = people;

export const institutions = {
  ucb: institution('ucb', 'University of California-Berkeley', { otherNames: ['UC Berkeley'], state: 'CA' }),
  epfl: institution('epfl', 'École polytechnique fédérale de Lausanne', { otherNames: ['EPFL'], country: 'CH' }),
  osu: institution('osu', 'Ohio State University', { legalNames: ['OHIO STATE UNIVERSITY, THE'], state: 'OH' }),
  bu: institution('bu', 'Boston University', { legalNames: ['Trustees of Boston University'], state: 'MA' }),
  mit: institution('mit', 'Massachusetts Institute of Technology', { otherNames: ['MIT', 'M*I"T'], state: 'MA' }),
} as const;
const { ucb, epfl, osu, bu, mit } = institutions;

export const awards = {
  // Siblings: one project.
  a1: award('0000001', 'Collaborative Research: Deep Learning', {
    abstract: 'A theory of neural networks; AND "quotes" of O’Brien.',
    obligatedAmount: usd(3_000_000_000_00),
    startDate: '2020-09-01',
    endDate: '2025-08-31',
    awardInstrument: 'Standard Grant',
    estimatedTotalAmount: usd(3_000_000_000_01),
  }),
  a2: award('0000002', 'Collaborative Research: Deep Learning', {
    obligatedAmount: usd(2_500_000_000_01),
    obligations: [
      { fiscalYear: 2021, amount: usd(2_500_000_000_00), action: 'first' },
      { fiscalYear: 2021, amount: usd(-99), action: 'second' },
      { fiscalYear: 2023, amount: usd(1_00), action: null },
    ],
    startDate: '2021-01-01',
    endDate: '2026-08-31',
    awardInstrument: 'Continuing Grant',
  }),
  a3: award('0000003', 'collaborative research, deep learning', { obligatedAmount: gbp(100), startDate: '2019-05-01' }),
  // Of a project of its own each.
  b1: award('0100', 'Graphs', {
    estimatedTotalAmount: gbp(6_000_00),
    obligatedAmount: gbp(5_000_00),
    startDate: '2020-09-01',
    endDate: '2021-08-31',
  }),
  b2: award('0200', null, { startDate: null, endDate: null }),
  b3: award('0300', 'Zero', {
    obligatedAmount: usd(0),
    startDate: '2010-01-01',
    endDate: '2012-12-31',
    awardInstrument: 'Standard Grant',
  }),
  b4: award('0400', 'Negative amounts of graphs', {
    obligatedAmount: usd(-250_00),
    obligations: [{ fiscalYear: 2023, amount: usd(-250_00), action: null }],
    startDate: '2022-01-01',
    endDate: '2022-12-31',
  }),
  c1: award('é1', 'Unicode ½ ǅ ﬁ', {
    agency: 'NIH',
    obligatedAmount: usd(70),
    startDate: '2020-09-01',
    endDate: '2021-08-31',
  }),
} as const;
const { a1, a2, a3, b1, b2, b3, b4, c1 } = awards;

export const projects = {
  a: project('nsf:0000001', 'Deep Learning'),
  b1: project('nsf:0100', 'Graphs'),
  b2: project('nsf:0200', null),
  b3: project('nsf:0300', 'Zero'),
  b4: project('nsf:0400', 'Negative amounts'),
  c1: project('nih:1', 'Unicode'),
  participants: project('m:team', 'A funded team', 2023),
  old: project('m:old', 'A team of no year'),
} as const;
const p = projects;

export const programs = {
  theory: program('theory', 'Machine Learning Theory', { scheme: 'nsf-reference', code: '079Z' }),
  career: program('career', 'CAREER-Faculty Erly Career Dev', { scheme: 'nsf-element', code: '1045' }),
  robust: program('robust', 'ROBUST INTELLIGENCE', { scheme: 'nsf-element', code: '7495', otherNames: ['RI'] }),
} as const;
export const units = {
  nsf: unit('nsf', 'National Science Foundation', { level: 'AGENCY', code: 'NSF' }),
  mps: unit('nsf:MPS', 'Mathematical and Physical Sciences', { level: 'DIRECTORATE' }),
  dms: unit('nsf:MPS:DMS', 'Mathematical Sciences'),
  iis: unit('nsf:CSE:IIS', 'Information and Intelligent Systems', { parent: 'unit:nsf' }),
  simons: unit('simons', 'Simons Foundation', { level: 'FUNDER' }),
} as const;
export const themes = {
  deep: theme('deep learning'),
  deeper: theme('very deep learning'),
  graph: theme('graph'),
  lone: theme('lonely theme'),
} as const;
const sources = {
  s1: source('1', { asOf: '2024-08-20' }),
  s2: source('2', { sourceKind: 'news-article', title: 'Ten million for *deep* learning', publishedAt: '2020-08-27' }),
  s3: source('3', { asOf: '2025-04-01' }),
} as const;
const { theory, career, robust } = programs;
const { dms, iis, mps, simons } = units;
const { deep, deeper, graph } = themes;

export const nodes: readonly GraphNode[] = [
  people,
  institutions,
  awards,
  projects,
  programs,
  units,
  themes,
  sources,
].flatMap((group): GraphNode[] => Object.values(group));

const stated: readonly Edge[] = [
  ...[a1, a2, a3].map((x) => edge('PART_OF', x, p.a)),
  edge('PART_OF', b1, p.b1),
  edge('PART_OF', b2, p.b2),
  edge('PART_OF', b3, p.b3),
  edge('PART_OF', b4, p.b4),
  edge('PART_OF', c1, p.c1),
  edge('CONTINUES', a2, a1),

  part(ada, 'PI', a1, {
    nameAsWritten: 'Ada "the PI" Smith\\Jones\n',
    startDate: '2020-09-01',
    evidence: [said('1'), said('2')],
  }),
  part(ben, 'CO', a1, { isFormer: true, endDate: '2021-01-01' }),
  part(cem, 'PI', a2),
  // The same person under two roles, one of them former.
  part(cem, 'CO', a1, { isFormer: true }),
  part(cem, 'IN', a1),
  part(dan, 'PI', a3, { isFormer: true }),
  part(eve, 'IN', p.a, { evidence: [] }),
  part(ada, 'CO', b1),
  part(ben, 'PI', b1),
  part(fay, 'PI', b2),
  part(ada, 'CO', b2),
  part(ben, 'PI', b3),
  part(ada, 'IN', b3),
  part(hal, 'PI', b4),
  part(ivo, 'CO', b4),
  part(ada, 'IN', b4, { isFormer: true }),
  part(both, 'CO', b4),
  part(gus, 'PI', c1),
  part(han, 'CO', c1),
  part(ada, 'CO', c1),
  part(eve, 'PI', p.participants),
  part(fay, 'IN', p.participants),
  part(dan, 'IN', p.participants, { isFormer: true }),
  part(fay, 'IN', p.old),
  part(gus, 'IN', p.old),
  // A member of a project who investigates one of its awards too.
  part(ada, 'IN', p.b1),

  ...[a1, a2, a3, b1, b2, b3, b4].map((x) => edge('MANAGED_BY', x, officer)),
  edge('MANAGED_BY', c1, both),
  edge('AFFILIATED_WITH', ada, ucb, { startDate: '2020-09-01', endDate: '2024-01-01', basis: 'RECIPIENT_OF_AWARD' }),
  edge('AFFILIATED_WITH', eve, epfl),
  // Ada was at Berkeley later than at Ohio; Ben and Fay are there now, Cem was; Dan's two end on one day.
  edge('AFFILIATED_WITH', ada, osu, { startDate: '2010-01-01', endDate: '2012-01-01' }),
  edge('AFFILIATED_WITH', ben, ucb, { startDate: '2021-01-01' }),
  edge('AFFILIATED_WITH', fay, ucb),
  edge('AFFILIATED_WITH', cem, ucb, { startDate: '2015-01-01', endDate: '2016-01-01' }),
  edge('AFFILIATED_WITH', cem, osu, { startDate: '2017-01-01', endDate: '2018-01-01' }),
  edge('AFFILIATED_WITH', dan, ucb, { startDate: '2019-01-01', endDate: '2020-01-01' }),
  edge('AFFILIATED_WITH', dan, epfl, { startDate: '2018-01-01', endDate: '2020-01-01' }),
  edge('HELD_BY', b3, ben),

  edge('RECEIVED_BY', a1, ucb, { share: { minor: -1250, currency: 'EUR' } }),
  edge('RECEIVED_BY', a2, osu),
  edge('RECEIVED_BY', a3, epfl),
  edge('RECEIVED_BY', b1, ucb),
  edge('RECEIVED_BY', b2, osu),
  edge('RECEIVED_BY', b4, bu),
  edge('RECEIVED_BY', c1, ucb),
  edge('RECEIVED_BY', c1, bu),
  edge('PERFORMED_AT', b3, mit),
  edge('PARTICIPATES_IN', mit, p.a),
  edge('PARTICIPATES_IN', epfl, p.participants),
  edge('PARTICIPATES_IN', bu, p.participants),
  edge('PARTICIPATES_IN', ucb, p.b4),
  edge('PARENT', bu, mit),

  edge('FUNDED_UNDER', a1, theory),
  edge('FUNDED_UNDER', a1, robust),
  edge('FUNDED_UNDER', a2, theory),
  edge('FUNDED_UNDER', a3, robust),
  edge('FUNDED_UNDER', b1, career),
  edge('FUNDED_UNDER', b2, career),
  edge('FUNDED_UNDER', c1, career),
  edge('FUNDED_UNDER', b4, theory),
  edge('AWARDED_BY', a1, dms),
  edge('AWARDED_BY', a2, iis),
  // An award of two units, one of them above the other.
  edge('AWARDED_BY', a2, simons),
  edge('AWARDED_BY', b1, mps),
  edge('AWARDED_BY', a3, mps),
  edge('AWARDED_BY', b1, dms),
  edge('FUNDED_BY', p.participants, simons),
  edge('ABOUT', a1, deep, { score: 900_000, reason: 'title' }),
  edge('ABOUT', a2, deep, { score: 800_000 }),
  edge('ABOUT', a3, deeper),
  edge('ABOUT', b1, graph),
  edge('ABOUT', b4, graph),
  edge('ABOUT', a1, graph),
  edge('DESCRIBES_AWARD', sources.s1, a1),
  edge('DESCRIBES_AWARD', sources.s3, a2),
  edge('DESCRIBES_AWARD', sources.s1, b1),
  edge('DESCRIBES_AWARD', sources.s2, c1),
  edge('DESCRIBES_PROJECT', sources.s2, p.participants, { score: 510_000, reason: 'text overlap' }),
];

/** What is stated, and the links that come of it. */
export const edges: readonly Edge[] = [...stated, ...linksOf(nodes, stated)];

/** Who is tied to nothing: no edge touches these. */
export const untouched: readonly GraphNode[] = [joy, themes.lone];
