/**
 * Projects and who takes part in them, in memory.
 */
import type { Role } from '../../../model.ts';
import { PARTNERS, PART_OF } from '../reach.ts';
import { firstDate, lastDate } from './award-sums.ts';
import type { CompactGraph } from './compact-graph.ts';
import { accepted, follow, wayOf } from './compact-reach.ts';

export type PartnerKind = 'PERSON' | 'INSTITUTION';

export interface Member {
  /** Awards of the project on which they are. */
  readonly awards: number[];
  /** Whether they have one of the wanted roles in it. */
  isChosen: boolean;
}
export interface Period {
  readonly awardCount: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** The projects of people or institutions; what is found of a project is found once. */
export interface Projects {
  /** The projects of one, with those awards of each on which they are. */
  of(place: number): Map<number, number[]>;
  members(project: number): ReadonlyMap<number, Member>;
  /** When the project runs; one without an award runs through its year. */
  period(project: number): Period;
}

export function projectsOf(
  graph: CompactGraph,
  kind: PartnerKind,
  roles: readonly Role[] | undefined,
  includeFormer: boolean,
): Projects {
  const { throughAward, direct } = PARTNERS[kind]!;
  const parts = accepted(undefined, includeFormer);
  // Institutions have no roles.
  const chosen = accepted(kind === 'PERSON' ? roles : undefined, includeFormer);
  const toAward = wayOf(graph, [throughAward]);
  const toProject = wayOf(graph, [PART_OF]);
  const toMember = wayOf(graph, [direct]);
  const awardsOf = wayOf(graph, [PART_OF], true);
  const backs = { award: wayOf(graph, [throughAward], true)[0]!, project: wayOf(graph, [direct], true)[0]! };

  const found = new Map<number, Map<number, Member>>();
  function gather(project: number) {
    const members = new Map<number, Member>();
    const add = ({ links: { starts, far, marks } }: (typeof backs)['award'], at: number, award: number | null) => {
      for (let i = starts[at]!, end = starts[at + 1]!; i < end; i += 1) {
        if (parts[marks[i]!] === 0) continue;
        let member = members.get(far[i]!);
        if (member === undefined) members.set(far[i]!, (member = { awards: [], isChosen: false }));
        // Two roles in one award come one after the other.
        if (award !== null && member.awards.at(-1) !== award) member.awards.push(award);
        if (chosen[marks[i]!] === 1) member.isChosen = true;
      }
    };
    follow(awardsOf, project, parts, (award) => {
      add(backs.award, award, award);
    });
    add(backs.project, project, null);
    return members;
  }

  const periods = new Map<number, Period>();
  function periodOf(project: number): Period {
    const awards: number[] = [];
    follow(awardsOf, project, parts, (award) => awards.push(award));
    if (awards.length > 0) {
      const { awards: columns } = graph;
      return {
        awardCount: awards.length,
        firstDate: firstDate(columns, awards),
        lastDate: lastDate(columns, awards),
      };
    }
    const year = graph.years[project]!;
    const day = (rest: string) => (year === 0 ? null : `${year}${rest}`);
    return { awardCount: 0, firstDate: day('-01-01'), lastDate: day('-12-31') };
  }
  const once =
    <V>(known: Map<number, V>, make: (project: number) => V) =>
    (project: number): V => {
      let value = known.get(project);
      if (value === undefined) known.set(project, (value = make(project)));
      return value;
    };

  return {
    of(place) {
      const own = new Map<number, number[]>();
      const listOf = (project: number) => {
        let awards = own.get(project);
        if (awards === undefined) own.set(project, (awards = []));
        return awards;
      };
      follow(toAward, place, parts, (award) => {
        follow(toProject, award, parts, (project) => {
          const awards = listOf(project);
          // Two roles in one award lead to it twice.
          if (!awards.includes(award)) awards.push(award);
        });
      });
      follow(toMember, place, parts, listOf);
      return own;
    },
    members: once(found, gather),
    period: once(periods, periodOf),
  };
}
