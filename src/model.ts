/**
 * The words of the graph: every kind of node and edge, and what each carries. This file imports nothing.
 *
 * Money is in integer minor units (cents), dates are ISO `YYYY-MM-DD` strings, scores and confidences are integers per
 * million. `null` means "no source states it".
 */

/** Every kind of node. */
export const NODE_KINDS = [
  'PERSON',
  'INSTITUTION',
  'AWARD',
  'PROJECT',
  'PROGRAM',
  'FUNDING_UNIT',
  'THEME',
  'SOURCE',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** What a person did in an award or project. `PRINCIPAL_INVESTIGATOR` leads it. */
export const ROLES = ['PRINCIPAL_INVESTIGATOR', 'CO_PRINCIPAL_INVESTIGATOR', 'INVESTIGATOR'] as const;
export type Role = (typeof ROLES)[number];

/** How a fact was come by: stated in a field, read out of prose, or concluded from other facts. */
export const METHODS = ['ASSERTED', 'EXTRACTED', 'INFERRED'] as const;
export type Method = (typeof METHODS)[number];

export const UNIT_LEVELS = ['AGENCY', 'DIRECTORATE', 'DIVISION', 'SECTION', 'FUNDER'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

export const PERSON_KINDS = ['RESEARCHER', 'PROGRAM_OFFICER'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** What an affiliation rests on, the firmest first. */
export const AFFILIATION_BASES = ['STATED', 'LEADS_AWARD', 'MAIL_DOMAIN', 'RECIPIENT_OF_AWARD'] as const;
export type AffiliationBasis = (typeof AFFILIATION_BASES)[number];

/** How two people came to share a project. */
export const VIAS = ['SAME_AWARD', 'SIBLING_AWARD', 'NAMED_IN_SOURCE'] as const;
export type Via = (typeof VIAS)[number];

/** An amount in integer minor units (cents) of an ISO 4217 currency. Amounts of two currencies are never added. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** A value of a scheme: `{ scheme: 'orcid', value: '0000-0002-1825-0097' }`. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** What was obligated in one fiscal year, by one action where the agency tells them apart. */
export interface Obligation {
  readonly fiscalYear: number;
  readonly amount: Money;
  /** The agency's name of the action: an application number, a modification; null where a year's sum is stated. */
  readonly action: string | null;
}

/** A researcher or a program officer. */
export interface Person {
  readonly kind: 'PERSON';
  readonly id: string;
  readonly name: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly suffix: string | null;
  /** Every other way the name is written, sorted. */
  readonly otherNames: readonly string[];
  readonly personKind: PersonKind;
  /** Sorted: `orcid`, and the ids that agencies give to people. */
  readonly identifiers: readonly Identifier[];
}

/** A recipient of awards, a place of performance or an employer. */
export interface Institution {
  readonly kind: 'INSTITUTION';
  readonly id: string;
  readonly name: string;
  /** Every other way the name is written, legal names included, sorted. */
  readonly otherNames: readonly string[];
  readonly legalNames: readonly string[];
  /** Sorted: `uei` (SAM.gov; usually one), `ror`, and others. */
  readonly identifiers: readonly Identifier[];
  readonly city: string | null;
  /** Two-letter state code of the United States. */
  readonly state: string | null;
  /** ISO 3166 alpha-2 code. */
  readonly country: string | null;
}

/** The legal instrument: one award number of one agency. */
export interface Award {
  readonly kind: 'AWARD';
  readonly id: string;
  /** As the agency writes it, leading zeros kept. */
  readonly number: string;
  readonly agency: string;
  readonly title: string | null;
  /** Plain text; paragraphs are parted by an empty line. */
  readonly abstract: string | null;
  /** True where the only known abstract is cut short. */
  readonly isTruncated: boolean;
  /** What the agency has obligated: the sum of `obligations` where a source states them, else the stated total. */
  readonly obligatedAmount: Money | null;
  /** Obligations by fiscal year and action, in that order; money taken back is negative. */
  readonly obligations: readonly Obligation[];
  /** The total that a source states; of an award that moved away it may keep what is no longer obligated. */
  readonly awardedAmount: Money | null;
  readonly estimatedTotalAmount: Money | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** Standard Grant, Continuing Grant, Fellowship Award, … */
  readonly awardInstrument: string | null;
  readonly transactionType: string | null;
  /** Assistance listing numbers (CFDA), as `47.049`. */
  readonly assistanceListings: readonly string[];
  /** Appropriation accounts: code and name. They are not programs. */
  readonly appropriations: readonly { readonly code: string; readonly name: string | null }[];
  readonly url: string | null;
}

/** The work: sibling awards and transfers are one project; so is a funded team whose award is not in the graph. */
export interface Project {
  readonly kind: 'PROJECT';
  readonly id: string;
  readonly title: string | null;
  /** What an article says the money is, where no award record states it: never an award's amount. */
  readonly announcedAmounts: readonly AnnouncedAmount[];
  /** Year of the source for a project without an award, else null. */
  readonly year: number | null;
}

/** An amount as an article announces it, with what it is for. */
export interface AnnouncedAmount extends Money {
  /** What the amount covers, in the source's words. */
  readonly covers: string;
}

/** What an agency funds under: a program element, an activity, a call, a topic. */
export interface Program {
  readonly kind: 'PROGRAM';
  readonly id: string;
  /** What its code is a code of: `nsf-element`, `nih-activity`, `ec-topic`; null where a source gives the name alone. */
  readonly scheme: string | null;
  /** As the agency counts it. */
  readonly code: string | null;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** An agency, directorate, division or section, or a private funder. */
export interface FundingUnit {
  readonly kind: 'FUNDING_UNIT';
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  /** Id of the unit above, or null. */
  readonly parent: string | null;
}

/** A research theme: a normalised noun phrase of titles and abstracts. */
export interface Theme {
  readonly kind: 'THEME';
  readonly id: string;
  readonly label: string;
}

/** One document: a single record, whatever file, archive or page held it. */
export interface Source {
  readonly kind: 'SOURCE';
  readonly id: string;
  /** Name of its format, an open word: `nsf-json`, `news-article`. */
  readonly sourceKind: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** The date the document describes: stated retrieval date, else latest amendment date, else null. */
  readonly asOf: string | null;
  /** sha256 of the record's own text, hex. */
  readonly digest: string;
  /** Cleaned text that the offsets of evidence refer to. */
  readonly text: string;
}

export type GraphNode = Person | Institution | Award | Project | Program | FundingUnit | Theme | Source;
export type NodeOf<K extends NodeKind> = Extract<GraphNode, { kind: K }>;

/** The passage behind a fact. */
export interface Evidence {
  /** Id of the Source node. */
  readonly source: string;
  /** Start offset in the source's text (UTF-16 units), or null where `path` tells the place. */
  readonly start: number | null;
  /** End offset, exclusive. */
  readonly end: number | null;
  /** Place in a record (`pi[0].pi_full_name`, `line 5`), or null. */
  readonly path: string | null;
  /** Extractor and its version, as `news-article/1`. */
  readonly extractor: string;
  readonly method: Method;
  /** 0 to 1,000,000. */
  readonly confidence: number;
}

/** Every edge type with its ends. */
export const EDGE_ENDS = {
  INVESTIGATES: ['PERSON', 'AWARD'],
  MEMBER_OF: ['PERSON', 'PROJECT'],
  AFFILIATED_WITH: ['PERSON', 'INSTITUTION'],
  RECEIVED_BY: ['AWARD', 'INSTITUTION'],
  HELD_BY: ['AWARD', 'PERSON'],
  PERFORMED_AT: ['AWARD', 'INSTITUTION'],
  PARTICIPATES_IN: ['INSTITUTION', 'PROJECT'],
  PART_OF: ['AWARD', 'PROJECT'],
  CONTINUES: ['AWARD', 'AWARD'],
  FUNDED_UNDER: ['AWARD', 'PROGRAM'],
  AWARDED_BY: ['AWARD', 'FUNDING_UNIT'],
  FUNDED_BY: ['PROJECT', 'FUNDING_UNIT'],
  MANAGED_BY: ['AWARD', 'PERSON'],
  ABOUT: ['AWARD', 'THEME'],
  DESCRIBES_AWARD: ['SOURCE', 'AWARD'],
  DESCRIBES_PROJECT: ['SOURCE', 'PROJECT'],
  PARENT: ['INSTITUTION', 'INSTITUTION'],
  COLLABORATES_WITH: ['PERSON', 'PERSON'],
  AWARDED_UNDER: ['INSTITUTION', 'PROGRAM'],
  PARTNERS_WITH: ['INSTITUTION', 'INSTITUTION'],
} as const satisfies Record<string, readonly [NodeKind, NodeKind]>;
export type EdgeType = keyof typeof EDGE_ENDS;
export const EDGE_TYPES = Object.keys(EDGE_ENDS) as EdgeType[];

/** The edges that sum up what two nodes share. Of two nodes of one kind there is one, from the lower id to the higher. */
export const LINK_TYPES = [
  'COLLABORATES_WITH',
  'AWARDED_UNDER',
  'PARTNERS_WITH',
] as const satisfies readonly EdgeType[];
export type LinkType = (typeof LINK_TYPES)[number];

/** What a link sums up; its first and last date are the edge's. What counts is what `Walk` counts without a filter. */
export interface LinkFacts {
  readonly projectCount: number;
  readonly awardCount: number;
  /** By currency, sorted by currency. */
  readonly obligated: readonly Money[];
  /** People only: of the awards on which both are. */
  readonly sharedObligated: readonly Money[];
  /** See `Link.strength`; null between an institution and a program. */
  readonly strength: number | null;
}

/** One edge. `role` and `isFormer` are set on `INVESTIGATES` and `MEMBER_OF` alone. */
export interface Edge {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  /** Part of the edge's identity: one person may hold two roles in one award. */
  readonly role: Role | null;
  readonly isFormer: boolean;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** The far end's (or person's) name as the latest source writes it. */
  readonly nameAsWritten: string | null;
  /** Of `AFFILIATED_WITH`: what it rests on. */
  readonly basis?: AffiliationBasis;
  /** Of `RECEIVED_BY`: the recipient's part, where a source splits the award's money. */
  readonly share?: Money;
  /** Score of a derived edge (`ABOUT`, `DESCRIBES_…`), confidence of an affiliation; per million. */
  readonly score: number | null;
  /** Why the edge is there, for edges that resolution made; else null. */
  readonly reason: string | null;
  /** Set on the edges of `LINK_TYPES` alone, which are derived from others and have no evidence of their own. */
  readonly link?: LinkFacts;
  readonly evidence: readonly Evidence[];
}

/** The name, title or phrase of a node; its number or id where it has none. */
export function labelOf(node: GraphNode): string {
  switch (node.kind) {
    case 'AWARD':
      return node.title ?? node.number;
    case 'PROJECT':
      return node.title ?? node.id;
    case 'SOURCE':
      return node.title;
    case 'THEME':
      return node.label;
    default:
      return node.name;
  }
}
