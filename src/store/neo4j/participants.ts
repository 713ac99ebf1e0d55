/**
 * Projects with who takes part in them, in Neo4j: the first half of the walk by shared project, without its numbers.
 */
import { byId } from '../../ids.ts';
import type { Store, Participants, ParticipantsQuery } from '../store.ts';
import { awardCondition, keepsAwardless } from './award-filter.ts';
import type { Condition } from './award-filter.ts';
import type { Connection } from './connection.ts';
import { PARTNERS, origin, reversedArrow } from './reach.ts';

type Row = readonly [
  project: string,
  origins: readonly string[],
  members: readonly string[],
  /** Of a project without an award; where nothing is filtered it does not matter. */
  year: number | null,
  hasAward: boolean,
];

function statement({ kind, roles, includeFormer }: ParticipantsQuery, condition: Condition): string {
  const { inAward, inProject } = PARTNERS[kind];
  const isPerson = kind === 'PERSON';
  const current = isPerson && includeFormer === false ? ['NOT r.isFormer'] : [];
  const chosen = isPerson && roles ? [...current, 'r.role IN $roles'] : current;
  const where = (conditions: readonly string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '');
  const kept =
    condition.cypher === 'true'
      ? 'WITH *, true AS hasAward'
      : `WITH *, EXISTS { (p)<-[:PART_OF]-() } AS hasAward
         WHERE NOT hasAward OR EXISTS { MATCH (p)<-[:PART_OF]-(a) WHERE ${condition.cypher} }`;
  return `
    UNWIND $ids AS id ${origin(kind)}
    CALL (o) {
      MATCH (o)${reversedArrow(inAward)}()-[:PART_OF]->(p) ${where(current)} RETURN p
      UNION MATCH (o)${reversedArrow(inProject)}(p) ${where(current)} RETURN p
    }
    WITH p, collect(DISTINCT id) AS origins
    ${kept}
    RETURN collect([p.id, origins,
      [(p)<-[:PART_OF]-()${inAward}(t) ${where(chosen)} | t.id] + [(p)${inProject}(t) ${where(chosen)} | t.id],
      p.year, hasAward]) AS rows`;
}

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort(byId);

export function participantsReader({ read }: Connection): Pick<Store, 'participants'> {
  return {
    async participants(query): Promise<Participants[]> {
      if (query.ids.length === 0) return [];
      const { filter, roles = [] } = query;
      const condition = await awardCondition(read, filter);
      const [sent] = await read<{ rows: readonly Row[] }>(statement(query, condition), {
        ...condition.parameters,
        ids: [...new Set(query.ids)],
        roles,
      });
      return sent!.rows
        .filter(([, , , year, hasAward]) => hasAward || keepsAwardless(year, filter))
        .map(([project, origins, members]) => ({ project, origins: sorted(origins), members: sorted(members) }))
        .sort((x, y) => byId(x.project, y.project));
    },
  };
}
