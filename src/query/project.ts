/**
 * What the graph states of projects, by themselves and through their awards: members, institutions, funders, sources.
 */
import type { Edge, EdgeType } from '../model.ts';
import { byLatest } from './affiliation.ts';
import type { Fact } from './facts.ts';
import { factsOf } from './facts.ts';
import type { Loaders } from './loaders.ts';

type End = 'from' | 'to';
interface Way {
  readonly type: EdgeType;
  /** The end at which the thing found stands. */
  readonly far: End;
}

/** For each thing: the edge of the project, and the edge of one of its awards, that lead to it. */
const WAYS = {
  members: { ofProject: { type: 'MEMBER_OF', far: 'from' }, ofAward: { type: 'INVESTIGATES', far: 'from' } },
  institutions: { ofProject: { type: 'PARTICIPATES_IN', far: 'from' }, ofAward: { type: 'RECEIVED_BY', far: 'to' } },
  fundingUnits: { ofProject: { type: 'FUNDED_BY', far: 'to' }, ofAward: { type: 'AWARDED_BY', far: 'to' } },
  sources: {
    ofProject: { type: 'DESCRIBES_PROJECT', far: 'from' },
    ofAward: { type: 'DESCRIBES_AWARD', far: 'from' },
  },
} as const satisfies Record<string, { ofProject: Way; ofAward: Way }>;

const near = ({ far }: Way): End => (far === 'from' ? 'to' : 'from');
const edgesAt = (loaders: Loaders, way: Way, id: string) => loaders.edges([way.type], near(way)).load(id);

/** Everything of one sort that a project has, each thing once with all the edges that lead to it. */
export async function factsOfProject(loaders: Loaders, what: keyof typeof WAYS, project: string): Promise<Fact[]> {
  const { ofProject, ofAward } = WAYS[what];
  const [direct, awards] = await Promise.all([
    edgesAt(loaders, ofProject, project),
    loaders.edges(['PART_OF'], 'to').load(project),
  ]);
  const through = await Promise.all(awards.map((award) => edgesAt(loaders, ofAward, award.from)));
  const found = new Map<string, Fact>();
  for (const { target, edges } of [...factsOf(direct, ofProject.far), ...factsOf(through.flat(), ofAward.far)]) {
    found.set(target, { target, edges: [...(found.get(target)?.edges ?? []), ...edges] });
  }
  return [...found.values()];
}

/**
 * Id of the institution that the sources of somebody's part place them at: one that shares a source with it, the
 * latest first, else the latest of all; null where none is known.
 */
export function institutionAsNamed(part: readonly Edge[], affiliations: readonly Edge[]): string | null {
  const sources = new Set(part.flatMap((edge) => edge.evidence.map(({ source }) => source)));
  const latestFirst = [...affiliations].sort(byLatest);
  const named = latestFirst.find((edge) => edge.evidence.some(({ source }) => sources.has(source)));
  return (named ?? latestFirst[0])?.to ?? null;
}

/** The projects that a person takes part in, each once: named as the team, or through its awards. */
export async function projectsOfPerson(loaders: Loaders, person: string): Promise<Fact[]> {
  const [named, investigated] = await Promise.all([
    loaders.edges(['MEMBER_OF'], 'from').load(person),
    loaders.edges(['INVESTIGATES'], 'from').load(person),
  ]);
  const parts = await Promise.all(investigated.map(({ to }) => loaders.edges(['PART_OF'], 'from').load(to)));
  const found = new Map<string, Edge[]>();
  const add = (project: string, edge: Edge) => found.set(project, [...(found.get(project) ?? []), edge]);
  for (const edge of named) add(edge.to, edge);
  for (const [place, edge] of investigated.entries()) for (const { to } of parts[place] ?? []) add(to, edge);
  return [...found].map(([target, edges]) => ({ target, edges }));
}
