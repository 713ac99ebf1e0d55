/**
 * The walk by award in memory: origin → awards → target.
 */
import type { LinkOrder, LinkPage, Walk } from '../../store.ts';
import { amountIn, firstDate, lastDate, obligated } from './award-sums.ts';
import type { AwardColumns, CompactGraph, HeldKind } from './compact-graph.ts';
import { linkPage } from './compact-page.ts';
import type { Row } from './compact-page.ts';
import { accepted, follow, originsOf, reached, waysOf } from './compact-reach.ts';

interface AwardRow extends Row {
  readonly awards: readonly number[];
}
type ValueOf = (awards: readonly number[]) => Row['value'];

/** What rows are ordered by; of two ends of an award no projects are shared, and so no money either. */
function valueOf(by: Exclude<LinkOrder, 'NAME'>, columns: AwardColumns, projects: ValueOf, currency: string): ValueOf {
  const wanted = columns.currencies.indexOf(currency);
  const values: Record<Exclude<LinkOrder, 'NAME'>, ValueOf> = {
    COUNT: (awards) => awards.length,
    PROJECT_COUNT: projects,
    AWARD_COUNT: (awards) => awards.length,
    STRENGTH: () => null,
    MONEY: (awards) => amountIn(columns, awards, wanted),
    SHARED_MONEY: () => null,
    FIRST_DATE: (awards) => firstDate(columns, awards),
    LAST_DATE: (awards) => lastDate(columns, awards),
  };
  return values[by];
}

/** The pages of a walk from some places, in their order. */
export function awardWalk(graph: CompactGraph, walk: Walk, origins: readonly number[]): LinkPage[] {
  const { from, to, roles, includeFormer = true, among, minimum = 0, currency = 'USD' } = walk;
  const { awards: columns } = graph;
  const [near, far] = [waysOf(graph, from), waysOf(graph, to, true)];
  const nearParts = accepted(to === 'PERSON' ? undefined : roles, includeFormer);
  const farParts = accepted(to === 'PERSON' ? roles : undefined, includeFormer);
  const ids = graph.ids[to as HeldKind];
  const wanted = among && new Set(among.map((id) => ids.find(id)));
  const { starts, far: projectOf } = graph.along.PART_OF;
  const projects = (awards: readonly number[]) => {
    const found = new Set<number>();
    for (const award of awards) if (starts[award]! < starts[award + 1]!) found.add(projectOf[starts[award]!]!);
    return found.size;
  };
  const by = walk.order?.by ?? 'COUNT';
  const value = valueOf(by as Exclude<LinkOrder, 'NAME'>, columns, projects, currency);

  return origins.map((origin) => {
    const groups = new Map<number, number[]>();
    let award: number;
    const visit = (target: number) => {
      const its = groups.get(target);
      if (its === undefined) {
        if (wanted?.has(target) !== false) groups.set(target, [award]);
      }
      // Two roles of a person in one award come one after the other.
      else if (its[its.length - 1] !== award) its.push(award);
    };
    for (award of reached(near, originsOf(graph, from, origin), nearParts)) {
      for (const way of far) follow(way, award, farParts, visit);
    }
    if (from === to) groups.delete(origin);
    const rows: AwardRow[] = [];
    for (const [target, awards] of groups) {
      if (awards.length >= minimum) rows.push({ target, awards, value: value(awards) });
    }
    return linkPage(rows, walk, ids.at, ({ awards }, target, key) => ({
      target,
      projectCount: projects(awards),
      awardCount: awards.length,
      obligated: obligated(columns, awards),
      sharedObligated: [],
      strength: null,
      firstDate: firstDate(columns, awards),
      lastDate: lastDate(columns, awards),
      shared: walk.withShared === true ? [...awards].sort((x, y) => x - y).map(graph.ids.AWARD.at) : [],
      key,
    }));
  });
}
