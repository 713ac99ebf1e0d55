/**
 * What may be asked of the graph: filters, pages, walks, lists, counts, and the rows that answer.
 */
import type { EdgeType, GraphNode, LinkType, Money, NodeKind, PersonKind, Role } from '../model.ts';

/** Days from one to another, both included (ISO dates). An end that is absent is open. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** Amounts of one currency from one to another, both included (minor units). An end that is absent is open. */
export interface AmountRange {
  readonly currency: string;
  readonly from?: number;
  readonly to?: number;
}

/** Somebody who takes part in an award: all that is given has to hold of one part of one person. */
export interface InvestigatorFilter {
  readonly people?: readonly string[];
  readonly roles?: readonly Role[];
  readonly isFormer?: boolean;
}

/**
 * Conditions that are ids of nodes, one of which has to reach the award: a unit by itself and by those below it; a person in
 * any role, former or not, and as a member of the award's project.
 */
export const ID_CONDITIONS = {
  programs: 'PROGRAM',
  units: 'FUNDING_UNIT',
  themes: 'THEME',
  institutions: 'INSTITUTION',
  people: 'PERSON',
} as const satisfies Record<string, NodeKind>;

/** Conditions on what nodes state that reach the award: a recipient's state, the format of a document that tells of it. */
export const PROPERTY_CONDITIONS = {
  states: ['INSTITUTION', 'state'],
  sourceKinds: ['SOURCE', 'sourceKind'],
} as const satisfies Record<string, readonly [NodeKind, string]>;

/** A table with another value under each key. */
export function mapValues<K extends string, V, W>(table: Readonly<Record<K, V>>, of: (value: V) => W): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(table).map(([key, value]) => [key, of(value)])) as Record<K, W>;
}

type ListConditions = {
  readonly [K in keyof typeof ID_CONDITIONS | keyof typeof PROPERTY_CONDITIONS]?: readonly string[];
};

/**
 * Which awards a walk or list goes through. Every condition given must hold; of a list one entry suffices, so an empty
 * list keeps nothing. A condition that is absent or `undefined` is none.
 *
 * Logic has two values: what an award does not state satisfies no comparison (a range that is open at both ends asks
 * that there is a value), and `NOT` is the plain complement, so `NOT` of a comparison keeps the awards that lack the
 * value. A project without an award counts as running from the first to the last day of its year; it has nothing else.
 */
export interface AwardFilter extends ListConditions {
  /** Every one has to hold: an empty list keeps everything. */
  readonly AND?: readonly AwardFilter[];
  /** One has to hold: an empty list keeps nothing. */
  readonly OR?: readonly AwardFilter[];
  readonly NOT?: AwardFilter;
  /** Folded tokens, see `text.ts`: every one begins a word of the title, number or abstract. */
  readonly text?: readonly string[];
  /** ISO date: the award runs on or after it (its end date is on or after; unknown end: its start). */
  readonly since?: string;
  /** ISO date: the award starts on or before it. */
  readonly until?: string;
  readonly startDate?: DateRange;
  readonly endDate?: DateRange;
  readonly obligated?: AmountRange;
  readonly estimated?: AmountRange;
  readonly investigator?: InvestigatorFilter;
  readonly instruments?: readonly string[];
  readonly agencies?: readonly string[];
}

/**
 * Which nodes a list of any kind but awards keeps, with the logic of `AwardFilter`. A condition that does not fit the
 * kind of the list holds of none of its nodes; the schema above does not offer it.
 */
export interface NodeFilter {
  readonly AND?: readonly NodeFilter[];
  readonly OR?: readonly NodeFilter[];
  readonly NOT?: NodeFilter;
  /** Folded tokens: every one begins a word of a name. */
  readonly text?: readonly string[];
  readonly personKinds?: readonly PersonKind[];
  /** Of programs. */
  readonly schemes?: readonly string[];
  /** Of an institution; of a person: of an institution that a source places them at. */
  readonly states?: readonly string[];
  /** Ids of institutions that a source places the person at. */
  readonly institutions?: readonly string[];
  /** The node has an award that it keeps (a unit: that names the unit itself). */
  readonly award?: AwardFilter;
  /** Of a person: in one of these roles in such an award; where `award` is absent, in any award. */
  readonly roles?: readonly Role[];
  /** Of a person: whether the part in such an award has ended. */
  readonly isFormer?: boolean;
}

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
export type Direction = 'ASC' | 'DESC';

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
  readonly filter?: AwardFilter;
  /**
   * Keep links through these roles: of the person at the far end; where that is no person, of the one at the near end.
   * Where neither end is a person (`INSTITUTION → INSTITUTION`) roles are ignored, as is `includeFormer`.
   */
  readonly roles?: readonly Role[];
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
  /** `COUNT` is of projects where the walk goes by project, else of awards. Ties go by id, ascending. */
  readonly order?: { readonly by: LinkOrder; readonly direction: Direction };
  /** Currency that `MONEY` and `SHARED_MONEY` (of `sharedObligated`) order by. Default USD. */
  readonly currency?: string;
  /** Per origin. Absent: every row. */
  readonly page?: Page;
  /** Also give each link's project (or award) ids. */
  readonly withShared?: boolean;
  /** Also give each link's `strength`. */
  readonly withStrength?: boolean;
  /** Also count all targets of each origin, before paging. */
  readonly withTotal?: boolean;
  /** Also give each link's target node, where a store can without another call. */
  readonly withNodes?: boolean;
  /** What nobody reads: a store may save itself the statement, and give 0, null or nothing for it. */
  readonly without?: readonly LinkDetail[];
}

const LINKED: Partial<Record<`${NodeKind} ${NodeKind}`, LinkType>> = {
  'PERSON PERSON': 'COLLABORATES_WITH',
  'INSTITUTION INSTITUTION': 'PARTNERS_WITH',
  'INSTITUTION PROGRAM': 'AWARDED_UNDER',
  'PROGRAM INSTITUTION': 'AWARDED_UNDER',
};
/** The edges that answer a walk, or null where it has to be walked. */
export function linkTypeOf(walk: Walk): LinkType | null {
  const { from, to, filter, roles, includeFormer, excludeSameInstitution } = walk;
  const isOfPeople = from === 'PERSON' && (roles !== undefined || includeFormer === false || excludeSameInstitution);
  return filter !== undefined || isOfPeople ? null : (LINKED[`${from} ${to}`] ?? null);
}

/** Links with what they share: it stands in no edge, and is walked for, to the targets of the page alone. */
export async function withShared(
  linked: (walk: Walk) => Promise<LinkPage[]>,
  { withShared: _, ...walk }: Walk,
): Promise<LinkPage[]> {
  const pages = await linked(walk);
  const ids = walk.ids.filter((_id, place) => pages[place]!.links.length > 0);
  const among = [...new Set(pages.flatMap(({ links }) => links.map(({ target }) => target)))];
  const { from, to } = walk;
  const walked = await linked({ from, to, ids, among, filter: {}, withShared: true, without: LINK_DETAILS });
  const shared = new Map(
    walked.flatMap(({ links }, place) => links.map((link) => [`${ids[place]!} ${link.target}`, link.shared] as const)),
  );
  return pages.map((page, place) => ({
    ...page,
    links: page.links.map((link) => ({ ...link, shared: shared.get(`${walk.ids[place]!} ${link.target}`) ?? [] })),
  }));
}

/** What a link tells beside its count: `projectCount` where the walk goes by award, the amounts, the two dates. */
export const LINK_DETAILS = ['PROJECT_COUNT', 'MONEY', 'DATES'] as const;
export type LinkDetail = (typeof LINK_DETAILS)[number];

/** One link of a walk. */
export interface Link {
  readonly target: string;
  readonly projectCount: number;
  readonly awardCount: number;
  /** Sum of the obligated amounts of the distinct awards of the link, by currency, sorted by currency. */
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
  /** With `withShared`: project ids where the walk goes by project, else award ids; sorted. */
  readonly shared: readonly string[];
  readonly key: PageKey;
  /** With `withNodes`, on some stores. */
  readonly node?: GraphNode;
}

/** The links of one origin. */
export interface LinkPage {
  readonly links: readonly Link[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** null unless asked for. */
  readonly total: number | null;
}

/** Which nodes of a kind have the most awards of those that a filter keeps. */
export interface RankQuery {
  readonly kind: NodeKind;
  readonly filter: AwardFilter;
  /** People only; default true. */
  readonly includeFormer?: boolean;
  readonly first: number;
  /** Key of the row before the first. */
  readonly after?: PageKey;
}

export interface Ranking {
  /** By number of kept awards, most first (`key.value`), then by id. Nobody without one. */
  readonly rows: readonly { readonly id: string; readonly key: PageKey }[];
  readonly hasNext: boolean;
  /** Number of nodes with a kept award. */
  readonly total: number;
}

export const LIST_ORDERS = [
  'NAME',
  'START_DATE',
  'END_DATE',
  'AMOUNT',
  'ESTIMATED_AMOUNT',
  'AWARD_COUNT',
  'MONEY',
] as const;
/**
 * Dates and amounts are an award's own; amounts are compared as numbers, whatever the currency. `AWARD_COUNT` and `MONEY`
 * are of all awards that a node reaches, each once, whatever the list is narrowed by; `MONEY` is in one currency, and null
 * where there is no amount in it.
 */
export type ListOrder = (typeof LIST_ORDERS)[number];

/** A plural list of one kind. Conditions that do not fit the kind are refused by the schema above. */
export interface ListQuery {
  readonly kind: NodeKind;
  /** Folded search tokens: every one must begin a word of the node's names or title. */
  readonly tokens?: readonly string[];
  /** Awards only. */
  readonly filter?: AwardFilter;
  /** Every kind but awards. */
  readonly where?: NodeFilter;
  readonly personKind?: PersonKind;
  /** Of programs. */
  readonly scheme?: string;
  readonly state?: string;
  readonly order?: { readonly by: ListOrder; readonly direction: Direction };
  /** Currency that `MONEY` orders by. Default USD. */
  readonly currency?: string;
  readonly page: Page;
  readonly withTotal?: boolean;
}

export interface NodePage {
  readonly rows: readonly { readonly node: GraphNode; readonly key: PageKey }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: number | null;
}

export const FACETS = ['YEAR', 'PROGRAM', 'UNIT', 'INSTITUTION', 'STATE', 'INSTRUMENT', 'THEME', 'ROLE'] as const;
/**
 * What awards are counted by: year of the start; programs; the units that the award names itself, not those above them;
 * recipients and their states; instrument; themes; roles (of the person that a query starts from, else of anybody who
 * takes part). An award counts in full under each of its values, and under null where it states none.
 */
export type Facet = (typeof FACETS)[number];
export const FACET_ORDERS = ['COUNT', 'MONEY', 'VALUE'] as const;
/** Most awards or most money first, or by value, ascending. Ties go by value, by code unit; null is last. */
export type FacetOrder = (typeof FACET_ORDERS)[number];

/** Counts of the awards that some nodes reach, or of all awards. */
export interface FacetQuery {
  /** Whose awards: as the near end of a `Walk` reaches them. Absent: every award of the graph. */
  readonly from?: { readonly kind: NodeKind; readonly ids: readonly string[] };
  /** People and institutions: every award of the projects that they take part in. `roles` are ignored then. */
  readonly byProject?: boolean;
  readonly filter?: AwardFilter;
  /** Folded search tokens: every one must begin a word of the award's title or number. */
  readonly tokens?: readonly string[];
  /** Where `from` is of people: only through these roles, and not through those that ended (default: through both). */
  readonly roles?: readonly Role[];
  readonly includeFormer?: boolean;
  readonly by: readonly Facet[];
  /** A second dimension: the buckets are the pairs of values that an award has together. */
  readonly across?: Facet;
  readonly order?: FacetOrder;
  /** Currency that `MONEY` orders by. Default USD. */
  readonly currency?: string;
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
  /** Sum of the obligated amounts, by currency, sorted by currency. */
  readonly obligated: readonly Money[];
}

export interface FacetPage {
  readonly buckets: readonly FacetBucket[];
  /** Number of buckets before `first` cut them. */
  readonly bucketCount: number;
}

/**
 * A ranked search. Every token must begin a word of the node. Rank is the match class, then the number of awards, then
 * the id: never an engine's score. Class 0: a name or award number equals the query; 1: a name begins with it; 2: every
 * token begins a word of a name or title; 3: some are found only in the abstract.
 */
export interface SearchQuery {
  /** Folded tokens, at least one; see `text.ts`. */
  readonly tokens: readonly string[];
  /** Empty: every kind. Officers are found by kind `PERSON` too. */
  readonly kinds: readonly NodeKind[];
  readonly page: Page;
  readonly withTotal?: boolean;
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

/** What the nodes at the far ends of edges are ordered by: id ascending, or the edge's end date, latest first. */
export type EndOrder = 'ID' | 'LAST_SEEN';

/** The nodes that the edges of one type lead to, from each of some nodes. */
export interface EndQuery {
  readonly type: EdgeType;
  /** The end of the edges at which the ids stand. */
  readonly near: 'from' | 'to';
  readonly ids: readonly string[];
  readonly order: EndOrder;
  /** Per id. */
  readonly page: Page;
  readonly withTotal?: boolean;
}

export interface EndPage {
  /** Each node once. */
  readonly rows: readonly { readonly target: string; readonly key: PageKey }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: number | null;
}
