/**
 * The kinds of network, as data: what stands at the two ends of a link, and what it weighs.
 */
import { byId, kindOf } from '../ids.ts';
import type { Money, NodeKind } from '../model.ts';
import type { Link } from '../store/store.ts';

export const NETWORK_KINDS = [
  'PERSON_PERSON',
  'INSTITUTION_PROGRAM',
  'INSTITUTION_INSTITUTION',
  'THEME_THEME',
] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** The kinds of node at the two ends of a network's links. */
export const NETWORK_ENDS = {
  PERSON_PERSON: ['PERSON', 'PERSON'],
  INSTITUTION_PROGRAM: ['INSTITUTION', 'PROGRAM'],
  INSTITUTION_INSTITUTION: ['INSTITUTION', 'INSTITUTION'],
  THEME_THEME: ['THEME', 'THEME'],
} as const satisfies Record<NetworkKind, readonly [NodeKind, NodeKind]>;

/** People and partners share projects; everything else is linked by awards. */
const WEIGHT = {
  PERSON_PERSON: 'projectCount',
  INSTITUTION_PROGRAM: 'awardCount',
  INSTITUTION_INSTITUTION: 'projectCount',
  THEME_THEME: 'awardCount',
} as const satisfies Record<NetworkKind, keyof Link>;

export interface NetworkLink {
  /** Ids: institution, then program; in the other kinds the lower id first. */
  readonly source: string;
  readonly target: string;
  /** Shared projects of people and of institutions; else awards. */
  readonly weight: number;
  readonly projectCount: number;
  readonly awardCount: number;
  /** Of the distinct awards behind the link, by currency. */
  readonly obligated: readonly Money[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** The year of an ISO date. */
export const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

/** Whether a node can be an end of the links of a kind. */
export const isEnd = (id: string, kind: NetworkKind) =>
  (NETWORK_ENDS[kind] as readonly NodeKind[]).includes(kindOf(id)!);

/** The kind at the other end of a link from a node of one end. */
export function otherEnd(kind: NetworkKind, from: NodeKind): NodeKind {
  const [first, second] = NETWORK_ENDS[kind];
  return from === first ? second : first;
}

/** A link of a walk from one end, as the network writes it. */
export function linkOf(kind: NetworkKind, origin: string, link: Link): NetworkLink {
  const [first, second] = NETWORK_ENDS[kind];
  const swap = first === second ? byId(origin, link.target) > 0 : kindOf(origin) !== first;
  return {
    source: swap ? link.target : origin,
    target: swap ? origin : link.target,
    weight: link[WEIGHT[kind]],
    projectCount: link.projectCount,
    awardCount: link.awardCount,
    obligated: link.obligated,
    firstYear: yearOf(link.firstDate),
    lastYear: yearOf(link.lastDate),
  };
}

export const keyOf = ({ source, target }: Pick<NetworkLink, 'source' | 'target'>) => `${source}\n${target}`;
