/**
 * What may be asked of the graph: pages, walks, lists and counts, and the rows that answer.
 */
import type { EdgeType, GraphNode, Money, NodeKind, Role } from '../model.ts';
import type { AwardFilter, NodeFilter } from './filters.ts';

/** How a page is cut: by the key of the row before or after it, never by offset. */
export interface Page {
  readonly first?: number;
  readonly after?: PageKey;
  readonly last?: number;
  readonly before?: PageKey;
}

/** The sort value and id of one row. Money and counts are integers, names are folded sort keys, null sorts last. */
export interface PageKey {
  readonly value: string | number | null;
  readonly id: string;
}

interface Cut {
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** null unless asked for. */
  readonly total: number | null;
}

export type Direction = 'ASC' | 'DESC';
/** Ties go by id, ascending. */
interface Order<By> {
  readonly by: By;
  readonly direction: Direction;
}

export const LINK_ORDERS = [
  'COUNT',
  'PROJECT_COUNT',
  'AWARD_COUNT',
  'STRENGTH',
  'MONEY',
  'SHARED_MONEY',
  'FIRST_DATE',
  'LAST_DATE',
  'NAME',
] as const;
export type LinkOrder = (typeof LINK_ORDERS)[number];

/**
 * The walk: from some nodes of one kind, through awards (and their projects), to another kind.
 *
 * `PERSON → PERSON` and `INSTITUTION → INSTITUTION` go by shared **project**; every other pair goes by award. A person
 * reaches awards by `INVESTIGATES`, and by `MEMBER_OF` the awards of the project. An institution reaches awards by
 * `RECEIVED_BY`, and for partners projects by `PARTICIPATES_IN` too. A funding unit at the near end reaches its own
 * awards and those of every unit below it, each once; at the far end an award leads to the units that it names itself,
 * not to those above them. The origin is never its own target.
 *
 * In a walk by project `awardCount` and the dates are of every kept award of the shared projects, also of those on which
 * neither end is; the money is of those on which one of the two is.
 *
 * Between the ends of a link edge a walk that narrows nothing is not walked: its links are the edges of the graph. An
 * empty filter asks for the walk all the same, and gives the same rows: it is how the edges are made.
 */
export interface Walk {
  readonly from: NodeKind;
  readonly ids: readonly string[];
  readonly to: NodeKind;
  /** Not through awards but by the edges of this type, whichever way they point: links of no award, with their dates. */
  readonly along?: EdgeType;
  readonly filter?: AwardFilter;
  /** Keep links through these roles: of the person at the far end; where that is no person, of the one at the near end. */
  readonly roles?: readonly Role[];
  /** Between people: keep the shared projects alone in which the origin too has one of these roles. */
  readonly ownRoles?: readonly Role[];
  /** Default true: people whose role ended count too. */
  readonly includeFormer?: boolean;
  /** Least number of shared projects (of awards, where the walk goes by award). */
  readonly minimum?: number;
  /** Keep these targets alone; a list of none keeps none. */
  readonly among?: readonly string[];
  /**
   * Between people: leave out who is at the institution where the origin is. A person is at the institution of the
   * affiliation that ends last; then starts last; then has the lowest id. Who has none is kept, and who is there only
   * by an award to it (`RECIPIENT_OF_AWARD`): perhaps they are elsewhere.
   */
  readonly excludeSameInstitution?: boolean;
  /** Default `COUNT`, most first: of projects where the walk goes by project, else of awards. */
  readonly order?: Order<LinkOrder>;
  /** Currency that `MONEY` and `SHARED_MONEY` order by. Default USD. */
  readonly currency?: string;
  /** Per origin. Absent: every row. */
  readonly page?: Page;
  /** Also give each link's project (or award) ids. */
  readonly withShared?: boolean;
  readonly withStrength?: boolean;
  /** Also count all targets of each origin, before paging. */
  readonly withTotal?: boolean;
  /** Also give each link's target node, where a store can without another call. */
  readonly withNodes?: boolean;
  /** What nobody reads: a store may save itself the statement, and give 0, null or nothing for it. */
  readonly without?: readonly LinkDetail[];
}

/** What a link tells beside its count: `projectCount` where the walk goes by award, the amounts, the two dates. */
export const LINK_DETAILS = ['PROJECT_COUNT', 'MONEY', 'DATES'] as const;
export type LinkDetail = (typeof LINK_DETAILS)[number];

/** One link of a walk. Sums are by currency, sorted by currency. */
export interface Link {
  readonly target: string;
  readonly projectCount: number;
  readonly awardCount: number;
  /** Of the distinct awards of the link. */
  readonly obligated: readonly Money[];
  /** People only: of the shared awards on which both are investigators. */
  readonly sharedObligated: readonly Money[];
  /**
   * Where the walk goes by project, and asked for or ordered by: the sum over the shared projects of 1/(n−1), where n
   * people (or institutions) take part in the project, each term rounded to an integer per million. Else null.
   * After M. E. J. Newman, Scientific collaboration networks II, Physical Review E 64, 016132 (2001).
   */
  readonly strength: number | null;
  /** Earliest start and latest end of the kept awards; a project without an award gives its year. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Ids, sorted; with `withShared`. */
  readonly shared: readonly string[];
  readonly key: PageKey;
  /** With `withNodes`, on some stores. */
  readonly node?: GraphNode;
}

/** The links of one origin. */
export interface LinkPage extends Cut {
  readonly links: readonly Link[];
}

export const LIST_ORDERS = [
  'NAME',
  'START_DATE',
  'END_DATE',
  'AMOUNT',
  'ESTIMATED_AMOUNT',
  'AWARD_COUNT',
  'MONEY',
  'KEPT_AWARD_COUNT',
  'MATCH',
] as const;
/**
 * Dates and amounts are an award's own; amounts are compared as numbers, whatever the currency. `AWARD_COUNT` and `MONEY`
 * are of all awards that a node reaches, each once, whatever the list is narrowed by; `MONEY` is in one currency, and null
 * where there is no amount in it. `KEPT_AWARD_COUNT` is of those that `where.award` keeps: nodes without one are not listed.
 *
 * `MATCH`, ascending, ranks what the tokens find: by class, then the number of awards, many first; never by an engine's
 * score. Class 0: a name or award number equals the query; 1: a name begins with it; 2: every token is a word of a name or
 * title; 3: every token begins one; 4: some are found only in the abstract. Of several wordings the best counts.
 */
export type ListOrder = (typeof LIST_ORDERS)[number];
/** The key of `MATCH` is the class times this, less the number of awards: one whole number. */
export const MATCH_STEP = 1_000_000_000;
/** Whether a row of `MATCH` was found by the words of an abstract alone. */
export const isOfAbstract = ({ value }: PageKey): boolean => Number(value) > 3 * MATCH_STEP;

/** A list of nodes. Conditions that do not fit the kind are refused by the schema above. */
export interface ListQuery {
  /** One kind; by `MATCH` any number, and where there is none every kind. */
  readonly kinds: readonly NodeKind[];
  /** By `MATCH` its `text` alone, of at least one token, or an `OR` of such: wordings of one question. */
  readonly where?: NodeFilter;
  /** Default `NAME`, ascending. */
  readonly order?: Order<ListOrder>;
  /** Currency that `MONEY` orders by. Default USD. */
  readonly currency?: string;
  readonly page: Page;
  readonly withTotal?: boolean;
}

export interface NodePage extends Cut {
  readonly rows: readonly { readonly node: GraphNode; readonly key: PageKey }[];
}

export const FACETS = [
  'YEAR',
  'FISCAL_YEAR',
  'PROGRAM',
  'UNIT',
  'INSTITUTION',
  'STATE',
  'INSTRUMENT',
  'THEME',
  'ROLE',
] as const;
/**
 * What awards are counted by: year of the start; fiscal years of the obligations, with the money of that year alone (an award
 * of which no year is known counts under null, with all of its money); programs; the units that the award names itself, not those above them;
 * recipients and their states; instrument; themes; roles (of the person that a query starts from, else of anybody who
 * takes part). An award counts in full under each of its values, and under null where it states none.
 */
export type Facet = (typeof FACETS)[number];
export const FACET_ORDERS = ['COUNT', 'MONEY', 'VALUE'] as const;
/** Most awards or most money first, or by value, ascending. Ties go by value, by code unit; null is last. */
export type FacetOrder = (typeof FACET_ORDERS)[number];

/** Counts of the awards that some nodes reach, or of all awards. */
export interface FacetQuery extends Pick<Walk, 'filter' | 'roles' | 'includeFormer' | 'currency'> {
  /** Whose awards: as the near end of a `Walk` reaches them. Absent: every award of the graph. */
  readonly from?: { readonly kind: NodeKind; readonly ids: readonly string[] };
  /** People and institutions: every award of the projects that they take part in; of people, in which they have one of `roles`. */
  readonly byProject?: boolean;
  readonly by: readonly Facet[];
  /** A second dimension: the buckets are the pairs of values that an award has together. */
  readonly across?: Facet;
  readonly order?: FacetOrder;
  /** Most buckets of each facet. Absent: all. */
  readonly first?: number;
  /** Also count the distinct people who take part in each bucket's awards. */
  readonly withPeople?: boolean;
}

export interface FacetBucket {
  /** Of the facet, then of `across`: a year, id, state, instrument or role. */
  readonly values: readonly (string | null)[];
  readonly awardCount: number;
  /** null unless asked for. */
  readonly peopleCount: number | null;
  readonly obligated: readonly Money[];
}

export interface FacetPage {
  readonly buckets: readonly FacetBucket[];
  /** Number of buckets before `first` cut them. */
  readonly bucketCount: number;
}

/** Edges of the given types whose ends are among the given ids: `from`, `to`, or both. */
export interface EdgeQuery {
  readonly types: readonly EdgeType[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  /** Default true. Without, the edges have no evidence at all: its texts are most of what an edge weighs. */
  readonly withEvidence?: boolean;
  /** Default true. Without, an edge tells its ends, its role and whether that ended, and nothing else: no evidence either. */
  readonly withFacts?: boolean;
}
