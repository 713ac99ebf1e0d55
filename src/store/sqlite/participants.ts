/**
 * Projects with who takes part in them, in SQLite: the first half of the walk by shared project, without its numbers.
 */
import { byId } from '../../ids.ts';
import type { Store, Participants, ParticipantsQuery } from '../store.ts';
import { filterParameter } from './award-filter.ts';
import type { Reader } from './database.ts';
import { projectTables } from './linked.ts';
import { PARTNERS, roleCodes } from './reach.ts';

const ids = (rows: string) => `(SELECT json_group_array(x.id) FROM (${rows}) r CROSS JOIN node x ON x.key = r.key)`;

function statement({ kind, filter, roles, includeFormer = true }: ParticipantsQuery): string {
  const tables = projectTables({ from: kind, filter: filter ?? {}, includeFormer }, PARTNERS[kind]!);
  const chosen = kind === 'PERSON' && roles ? `AND role IN (${roleCodes(roles)})` : '';
  return `WITH RECURSIVE ${tables.join(',\n')}
  SELECT json_group_array(json_array(node.id,
    json(${ids('SELECT DISTINCT o AS key FROM near WHERE project = d.project')}),
    json(${ids(`SELECT DISTINCT t AS key FROM far WHERE project = d.project ${chosen}`)})))
  FROM period d CROSS JOIN node ON node.key = d.project`;
}

type Row = [project: string, origins: string[], members: string[]];

export function participantsReader(reader: Reader): Pick<Store, 'participants'> {
  return {
    async participants(query): Promise<Participants[]> {
      if (query.ids.length === 0) return [];
      const { ids, filter } = query;
      const rows = await reader.json<Row[]>(
        statement(query),
        JSON.stringify({ ids, filter: filter && filterParameter(filter) }),
      );
      return rows
        .map(([project, origins, members]) => ({ project, origins: origins.sort(byId), members: members.sort(byId) }))
        .sort((x, y) => byId(x.project, y.project));
    },
  };
}
