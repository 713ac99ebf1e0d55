/**
 * Where a list can begin: a filter that names nodes or words often keeps few awards, and reading those is cheaper than
 * passing all awards before the filter.
 */
import type { NodeKind } from '../../model.ts';
import type { AwardFilter, NodeFilter } from '../store.ts';
import { below, named, oneOf } from './award-filter.ts';
import { KIND_CODE } from './codes.ts';
import { AWARDS_OF, follow, forward } from './reach.ts';

/** Awards up to which it is worth it. */
export const SEED_LIMIT = 3000;

/** Keys of awards of which the filter keeps some and no others, perhaps with keys of other nodes. */
const reached = (kind: NodeKind, nodes: string) =>
  AWARDS_OF[kind]
    .map((path) => {
      const { joins, end } = follow(forward(path), 'w.key', 's');
      return `SELECT ${end} AS key FROM (${nodes}) w ${joins}`;
    })
    .join(' UNION ALL ');
const words = (path: string, tables: readonly string[]) =>
  tables
    .map(
      (table) =>
        `SELECT f.key FROM ${table} CROSS JOIN award f ON f.key = ${table}.rowid WHERE ${table} MATCH ?1 ->> '${path}'`,
    )
    .join(' UNION ALL ');

/** Statements of the keys, for each condition of a filter that has to hold and that can be begun with. */
function awardSeeds(filter: AwardFilter, path: string): string[] {
  const { people, institutions, themes, programs, units, investigator, states, text, phrases, AND = [] } = filter;
  return [
    ...(people ? [reached('PERSON', named(`${path}.people`))] : []),
    ...(investigator?.people ? [reached('PERSON', named(`${path}.investigator.people`))] : []),
    ...(institutions ? [reached('INSTITUTION', named(`${path}.institutions`))] : []),
    ...(states
      ? [
          reached(
            'INSTITUTION',
            `SELECT n.key FROM node n WHERE n.kind = ${KIND_CODE.INSTITUTION} AND n.facet IN ${oneOf(`${path}.states`)}`,
          ),
        ]
      : []),
    ...(themes ? [reached('THEME', named(`${path}.themes`))] : []),
    ...(programs ? [reached('PROGRAM', named(`${path}.programs`))] : []),
    ...(units ? [reached('FUNDING_UNIT', below(`${path}.units`))] : []),
    ...(text && text.length > 0 ? [words(`${path}.text`, ['name_word', 'text_word'])] : []),
    ...(phrases ? [words(`${path}.phrases`, ['text_word'])] : []),
    ...AND.flatMap((part, i) => awardSeeds(part, `${path}.AND[${i}]`)),
  ];
}

/** The same of the awards that nodes have to have. */
export function seedsOf({ award = {}, AND = [] }: NodeFilter, path: string): string[] {
  return [...awardSeeds(award, `${path}.award`), ...AND.flatMap((part, i) => seedsOf(part, `${path}.AND[${i}]`))];
}

/** A statement that gives how many keys each seed has, counted no further than just past the limit. */
export const probe = (seeds: readonly string[]) =>
  `SELECT json_array(${seeds.map((seed) => `(SELECT count(*) FROM (SELECT 1 FROM (${seed}) LIMIT ${SEED_LIMIT + 1}))`).join(', ')})`;
