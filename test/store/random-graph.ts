/**
 * A pseudo-random graph: the same for the same seed, everywhere.
 */
import type { Edge, GraphNode } from '../../src/model.ts';
import { linksOf } from './links.ts';
import { award, edge, institution, part, person, program, project, source, theme, unit } from './make.ts';

export interface Random {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  one<T>(items: readonly T[]): T;
  /** True once in `n`. */
  once(n: number): boolean;
  /** What is drawn for one purpose: whatever is drawn for others, it stays what it is. */
  of(purpose: string): Random;
}

/** FNV-1a, by Fowler, Noll and Vo (public domain). */
const hash = (text: string) =>
  [...text].reduce((sum, c) => Math.imul(sum ^ c.charCodeAt(0), 0x01000193), 0x811c9dc5) >>> 0;

/** Mulberry32, by Tommy Ettinger (public domain). */
export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  const purposes = new Map<string, Random>();
  return {
    whole,
    one: (items) => items[whole(items.length)]!,
    once: (n) => whole(n) === 0,
    of(purpose) {
      const own = purposes.get(purpose) ?? random(hash(`${seed} ${purpose}`));
      purposes.set(purpose, own);
      return own;
    },
  };
}

const WORDS = ['deep', 'deeper', 'learning', 'graph', 'Łódź', 'théorie', 'O’Brien', 'and', 'system', 'Ångström'];
const many = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));

export function randomGraph(seed: number): { nodes: GraphNode[]; edges: Edge[] } {
  const r = random(seed);
  const phrase = (of: string) => many(1 + r.of(of).whole(3), () => r.of(of).one(WORDS)).join(' ');
  const date = (of: string) => `${2015 + r.of(of).whole(8)}-0${1 + r.of(of).whole(9)}-01`;
  const money = (of: string, least = 0) => ({
    minor: (r.of(of).whole(9) + least) * 1_000_000_000,
    currency: r.of(of).one(['USD', 'USD', 'EUR']),
  });
  const people = many(30, (i) =>
    person(`p${i}`, phrase('person'), { personKind: r.of('personKind').once(6) ? 'PROGRAM_OFFICER' : 'RESEARCHER' }),
  );
  const institutions = many(8, (i) =>
    institution(`i${i}`, phrase('institution'), { state: r.of('state').one(['CA', 'MA', null]) }),
  );
  const programs = many(6, (i) =>
    program(`g${i}`, phrase('program'), { scheme: r.of('scheme').one(['nsf-element', 'nsf-reference', null]) }),
  );
  const units = ['nsf', 'nsf:A', 'nsf:A:B', 'nsf:C', 'zzz'].map((path) => unit(path, phrase('unit')));
  const themes = many(7, (i) => theme(`${phrase('theme')} ${i}`));
  const sources = many(5, (i) =>
    source(`${i}`, {
      asOf: r.of('asOf').one([date('asOf'), null]),
      title: phrase('source'),
      sourceKind: r.of('sourceKind').one(['NSF_JSON', 'NEWS_ARTICLE']),
    }),
  );
  const projects = many(22, (i) =>
    project(
      `x${i}`,
      r.of('project').one([phrase('project'), null]),
      r.of('year').once(2) ? 2014 + r.of('year').whole(10) : null,
    ),
  );
  const awards = many(40, (i) =>
    award(`${1000 + i}`, r.of('title').once(8) ? null : phrase('title'), {
      agency: r.of('agency').one(['NSF', 'NSF', 'NIH']),
      abstract: r.of('abstract').once(2) ? phrase('abstract') : null,
      obligatedAmount: r.of('obligated').once(5) ? null : money('obligated', -2),
      estimatedTotalAmount: r.of('estimated').once(3) ? money('estimated') : null,
      startDate: r.of('start').once(6) ? null : date('start'),
      endDate: r.of('end').once(4) ? null : date('end'),
      awardInstrument: r.of('instrument').one(['Standard Grant', 'Continuing Grant', null]),
    }),
  );
  const role = (of: string) => r.of(of).one(['PI', 'CO', 'IN']);
  const edges: Edge[] = awards.flatMap((a) => [
    // The last few projects stay without an award.
    ...(r.of('PART_OF').once(15) ? [] : [edge('PART_OF', a, r.of('PART_OF').one(projects.slice(0, 17)))]),
    ...many(r.of('investigators').whole(4), () =>
      part(r.of('INVESTIGATES').one(people), role('INVESTIGATES'), a, { isFormer: r.of('INVESTIGATES').once(5) }),
    ),
    ...many(r.of('recipients').whole(3), () => edge('RECEIVED_BY', a, r.of('RECEIVED_BY').one(institutions))),
    ...many(r.of('programs').whole(3), () => edge('FUNDED_UNDER', a, r.of('FUNDED_UNDER').one(programs))),
    ...many(r.of('units').whole(3), () => edge('AWARDED_BY', a, r.of('AWARDED_BY').one(units))),
    ...many(r.of('themes').whole(3), () => edge('ABOUT', a, r.of('ABOUT').one(themes))),
    ...many(r.of('sources').whole(2), () => edge('DESCRIBES_AWARD', r.of('DESCRIBES').one(sources), a)),
    ...many(r.of('officers').whole(2), () => edge('MANAGED_BY', a, r.of('MANAGED_BY').one(people))),
  ]);
  edges.push(
    ...many(25, () =>
      part(r.of('MEMBER_OF').one(people), role('MEMBER_OF'), r.of('MEMBER_OF').one(projects), {
        isFormer: r.of('MEMBER_OF').once(5),
      }),
    ),
    ...many(10, () => edge('PARTICIPATES_IN', r.of('PARTNER').one(institutions), r.of('PARTNER').one(projects))),
    ...many(25, () =>
      edge('AFFILIATED_WITH', r.of('AFFILIATED').one(people), r.of('AFFILIATED').one(institutions), {
        startDate: r.of('AFFILIATED').one([date('since'), null]),
        endDate: r.of('AFFILIATED').one([date('until'), null]),
        ...(r.of('BASIS').once(3) ? { basis: 'RECIPIENT_OF_AWARD' } : {}),
      }),
    ),
  );
  // The last of what has one key wins, as in a store.
  const byKey = new Map(edges.map((e) => [[e.type, e.from, e.to, e.role].join(' '), e]));
  const nodes = [people, institutions, programs, units, themes, sources, projects, awards].flat() as GraphNode[];
  const stated = [...byKey.values()];
  return { nodes, edges: [...stated, ...linksOf(nodes, stated)] };
}
