/**
 * The walk by project in memory: origin → projects → whoever takes part in them.
 */
import { byId } from '../../../ids.ts';
import type { LinkOrder, LinkPage, Walk } from '../../store.ts';
import { amountIn, obligated } from './award-sums.ts';
import type { CompactGraph } from './compact-graph.ts';
import { linkPage } from './compact-page.ts';
import type { Row } from './compact-page.ts';
import type { PartnerKind } from './compact-projects.ts';
import { projectsOf } from './compact-projects.ts';

interface ProjectRow extends Row {
  /** Shared projects. */
  readonly shared: readonly number[];
}

/** The pages of a walk from some places, in their order. */
export function projectWalk(graph: CompactGraph, walk: Walk, origins: readonly number[]): LinkPage[] {
  const { roles, includeFormer = true, among, minimum = 0, currency = 'USD' } = walk;
  const kind = walk.from as PartnerKind;
  const { awards: columns } = graph;
  const ids = graph.ids[kind];
  const projects = projectsOf(graph, kind, roles, includeFormer);
  const wanted = among && new Set(among.map((id) => ids.find(id)));
  const by = walk.order?.by ?? 'COUNT';
  const isStrong = walk.withStrength === true || by === 'STRENGTH';
  const wantedCurrency = columns.currencies.indexOf(currency);

  const earliest = (shared: readonly number[]) => least(shared.map((project) => projects.period(project).firstDate));
  const latest = (shared: readonly number[]) => greatest(shared.map((project) => projects.period(project).lastDate));
  const awardCount = (shared: readonly number[]) =>
    shared.reduce((sum, project) => sum + projects.period(project).awardCount, 0);
  /** Newman's weights: 1/(n-1) rounded to an integer per million. */
  const strength = (shared: readonly number[]) =>
    shared.reduce((sum, project) => {
      const others = projects.members(project).size - 1;
      return sum + Math.floor((2_000_000 + others) / (2 * others));
    }, 0);

  return origins.map((origin) => {
    const own = projects.of(origin);
    const groups = new Map<number, number[]>();
    for (const project of own.keys()) {
      for (const [target, { isChosen }] of projects.members(project)) {
        if (target === origin || !isChosen || wanted?.has(target) === false) continue;
        const shared = groups.get(target);
        if (shared === undefined) groups.set(target, [project]);
        else shared.push(project);
      }
    }
    /** The awards of the shared projects on which one of the two is, and those on which both are. */
    const awardsWith = (target: number, shared: readonly number[]) => {
      const any: number[] = [];
      const both: number[] = [];
      for (const project of shared) {
        const mine = own.get(project)!;
        const theirs = projects.members(project).get(target)!.awards;
        any.push(...mine);
        for (const award of theirs) (mine.includes(award) ? both : any).push(award);
      }
      return { any, both };
    };
    const isPeople = kind === 'PERSON';
    const values: Record<Exclude<LinkOrder, 'NAME'>, (target: number, shared: readonly number[]) => Row['value']> = {
      COUNT: (_, shared) => shared.length,
      PROJECT_COUNT: (_, shared) => shared.length,
      AWARD_COUNT: (_, shared) => awardCount(shared),
      STRENGTH: (_, shared) => strength(shared),
      MONEY: (target, shared) => amountIn(columns, awardsWith(target, shared).any, wantedCurrency),
      SHARED_MONEY: (target, shared) =>
        isPeople ? amountIn(columns, awardsWith(target, shared).both, wantedCurrency) : null,
      FIRST_DATE: (_, shared) => earliest(shared),
      LAST_DATE: (_, shared) => latest(shared),
    };
    const value = values[by as Exclude<LinkOrder, 'NAME'>];
    const rows: ProjectRow[] = [];
    for (const [target, shared] of groups) {
      if (shared.length >= minimum) rows.push({ target, shared, value: value(target, shared) });
    }
    return linkPage(rows, walk, ids.at, ({ target: place, shared }, target, key) => {
      const { any, both } = awardsWith(place, shared);
      return {
        target,
        projectCount: shared.length,
        awardCount: awardCount(shared),
        obligated: obligated(columns, any),
        sharedObligated: isPeople ? obligated(columns, both) : [],
        strength: isStrong ? strength(shared) : null,
        firstDate: earliest(shared),
        lastDate: latest(shared),
        shared: walk.withShared === true ? [...shared].sort((x, y) => x - y).map(graph.ids.PROJECT.at) : [],
        key,
      };
    });
  });
}

function least(dates: readonly (string | null)[]): string | null {
  return dates.reduce((best, date) => (best === null || (date !== null && byId(date, best) < 0) ? date : best), null);
}
function greatest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((best, date) => (best === null || (date !== null && byId(date, best) > 0) ? date : best), null);
}
