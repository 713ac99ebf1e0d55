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
}

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
  return { whole, one: (items) => items[whole(items.length)]!, once: (n) => whole(n) === 0 };
}

const WORDS = ['deep', 'deeper', 'learning', 'graph', 'Łódź', 'théorie', 'O’Brien', 'and', 'system', 'Ångström'];
const many = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));

export function randomGraph(seed: number): { nodes: GraphNode[]; edges: Edge[] } {
  const r = random(seed);
  // What was added later draws apart: the rest of the graph stays what it was.
  const more = random(seed + 1000);
  const phrase = () => many(1 + r.whole(3), () => r.one(WORDS)).join(' ');
  const date = () => `${2015 + r.whole(8)}-0${1 + r.whole(9)}-01`;
  const people = many(30, (i) =>
    person(`p${i}`, phrase(), { personKind: r.once(6) ? 'PROGRAM_OFFICER' : 'RESEARCHER' }),
  );
  const institutions = many(8, (i) => institution(`i${i}`, phrase(), { state: r.one(['CA', 'MA', null]) }));
  const programs = many(6, (i) => program(`g${i}`, phrase(), { programKind: r.one(['ELEMENT', 'REFERENCE', null]) }));
  const units = ['nsf', 'nsf:A', 'nsf:A:B', 'nsf:C', 'zzz'].map((path) => unit(path, phrase()));
  const themes = many(7, (i) => theme(`${phrase()} ${i}`));
  const sources = many(5, (i) =>
    source(`${i}`, {
      asOf: r.one([date(), null]),
      title: phrase(),
      sourceKind: more.one(['nsf-json', 'news-article']),
    }),
  );
  const projects = many(22, (i) => project(`x${i}`, r.one([phrase(), null]), r.once(2) ? 2014 + r.whole(10) : null));
  const awards = many(40, (i) =>
    award(`${1000 + i}`, r.once(8) ? null : phrase(), {
      agency: r.one(['NSF', 'NSF', 'NIH']),
      abstract: r.once(2) ? phrase() : null,
      obligatedAmount: r.once(5)
        ? null
        : { minor: (r.whole(9) - 2) * 1_000_000_000, currency: r.one(['USD', 'USD', 'EUR']) },
      estimatedTotalAmount: more.once(3)
        ? { minor: more.whole(9) * 1_000_000_000, currency: more.one(['USD', 'EUR']) }
        : null,
      startDate: r.once(6) ? null : date(),
      endDate: r.once(4) ? null : date(),
      awardInstrument: r.one(['Standard Grant', 'Continuing Grant', null]),
    }),
  );
  const edges: Edge[] = awards.flatMap((a) => [
    // The last few projects stay without an award.
    ...(r.once(15) ? [] : [edge('PART_OF', a, projects[r.whole(17)]!)]),
    ...many(r.whole(4), () => part(r.one(people), r.one(['PI', 'CO', 'IN']), a, { isFormer: r.once(5) })),
    ...many(r.whole(3), () => edge('RECEIVED_BY', a, r.one(institutions))),
    ...many(r.whole(3), () => edge('FUNDED_UNDER', a, r.one(programs))),
    ...many(r.whole(3), () => edge('AWARDED_BY', a, r.one(units))),
    ...many(r.whole(3), () => edge('ABOUT', a, r.one(themes))),
    ...many(r.whole(2), () => edge('DESCRIBES_AWARD', r.one(sources), a)),
    ...many(r.whole(2), () => edge('MANAGED_BY', a, r.one(people))),
  ]);
  edges.push(
    ...many(25, () => part(r.one(people), r.one(['PI', 'CO', 'IN']), r.one(projects), { isFormer: r.once(5) })),
    ...many(10, () => edge('PARTICIPATES_IN', r.one(institutions), r.one(projects))),
    ...many(25, () =>
      edge('AFFILIATED_WITH', r.one(people), r.one(institutions), {
        startDate: r.one([date(), null]),
        endDate: r.one([date(), null]),
      }),
    ),
  );
  // The last of what has one key wins, as in a store.
  const byKey = new Map(edges.map((e) => [[e.type, e.from, e.to, e.role].join(' '), e]));
  const nodes = [people, institutions, programs, units, themes, sources, projects, awards].flat() as GraphNode[];
  const stated = [...byKey.values()];
  return { nodes, edges: [...stated, ...linksOf(nodes, stated)] };
}
