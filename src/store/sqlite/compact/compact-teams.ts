/**
 * Projects with who takes part in them, in memory.
 */
import type { Participants, ParticipantsQuery } from '../../store.ts';
import type { CompactGraph } from './compact-graph.ts';
import { projectsOf } from './compact-projects.ts';

/** The teams of people or institutions at some places, each of them once. */
export function compactParticipants(
  graph: CompactGraph,
  { kind, roles, includeFormer = true }: ParticipantsQuery,
  origins: readonly number[],
): Participants[] {
  const projects = projectsOf(graph, kind, roles, includeFormer);
  const found = new Map<number, number[]>();
  for (const origin of origins) {
    for (const project of projects.of(origin).keys()) {
      const own = found.get(project);
      if (own === undefined) found.set(project, [origin]);
      else own.push(origin);
    }
  }
  const named = (places: number[]) => places.sort((x, y) => x - y).map(graph.ids[kind].at);
  return [...found]
    .sort(([x], [y]) => x - y)
    .map(([project, own]) => ({
      project: graph.ids.PROJECT.at(project),
      origins: named(own),
      members: named([...projects.members(project)].flatMap(([place, { isChosen }]) => (isChosen ? [place] : []))),
    }));
}
