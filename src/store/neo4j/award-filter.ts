/**
 * Which awards a walk or list goes through, as a Cypher condition on an award `a`.
 */
import type { NodeKind } from '../../model.ts';
import type { AwardFilter } from '../store.ts';
import type { Run } from './connection.ts';
import { REACH } from './reach.ts';
import { unitsBelow } from './units-below.ts';

/** One of the nodes that `$parameter` names reaches the award, in any of the ways of its kind. */
function among(kind: NodeKind, parameter: string): string {
  const ways = REACH[kind].map((way) => `EXISTS { ${way('x', '', 'a')} WHERE x.id IN $${parameter} }`);
  return `(${ways.join(' OR ')})`;
}

const CONDITIONS: Record<keyof AwardFilter, string> = {
  since: 'coalesce(a.endDate, a.startDate) >= $since',
  until: 'a.startDate <= $until',
  programs: among('PROGRAM', 'programs'),
  units: among('FUNDING_UNIT', 'units'),
  themes: among('THEME', 'themes'),
  institutions: among('INSTITUTION', 'institutions'),
  people: among('PERSON', 'people'),
  instruments: 'a.instrument IN $instruments',
};

export interface Condition {
  /** Cypher on `a`, never null; 'true' where nothing was asked for. */
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
}

/** The filter as a condition. Asks for the tree of units where units are named. */
export async function awardCondition(read: Run, filter: AwardFilter = {}): Promise<Condition> {
  const names = (Object.keys(CONDITIONS) as (keyof AwardFilter)[]).filter((name) => filter[name] !== undefined);
  const parameters: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, filter[name]]));
  if (filter.units) parameters['units'] = (await unitsBelow(read))(filter.units);
  const cypher = names.map((name) => `coalesce(${CONDITIONS[name]}, false)`).join(' AND ');
  return { cypher: cypher === '' ? 'true' : cypher, parameters };
}

/** Whether a filter asks for something that only an award has: then a project without one is not kept. */
export function asksForAward(filter: AwardFilter = {}): boolean {
  return Object.entries(filter).some(([name, value]) => value !== undefined && name !== 'since' && name !== 'until');
}
