/**
 * The reading half of the port over plain arrays: slow, and plain enough to be checked by reading it. Every store's rows
 * are compared with these.
 */
import { EDGE_ENDS, EDGE_TYPES, NODE_KINDS } from '../../src/model.ts';
import type { Award, Edge, GraphNode, Money, NodeKind, Project, Role, Source, Theme } from '../../src/model.ts';
import { sortKey, tokens as tokensOf } from '../../src/text.ts';
import { PROPERTY_CONDITIONS } from '../../src/store/store.ts';
import type {
  AmountRange,
  AwardFilter,
  Direction,
  Facet,
  FacetPage,
  FacetQuery,
  InvestigatorFilter,
  Link,
  LinkPage,
  ListQuery,
  NodeFilter,
  NodePage,
  Page,
  PageKey,
  StoreStats,
  Walk,
} from '../../src/store/store.ts';

/** Whose projects are asked for; words as in `Walk`. `roles` are of the members. */
export interface ParticipantsQuery extends Pick<Walk, 'filter' | 'roles' | 'includeFormer'> {
  readonly kind: 'PERSON' | 'INSTITUTION';
  readonly ids: readonly string[];
}
/** A project with those of the ids who take part in it, and all who do. */
interface Participants {
  readonly project: string;
  readonly origins: readonly string[];
  readonly members: readonly string[];
}

export interface Reference {
  linked(walk: Walk): LinkPage[];
  participants(query: ParticipantsQuery): Participants[];
  /** Where a person is: the institution of the affiliation that ends last. */
  home(person: string): string | null;
  list(query: ListQuery): NodePage;
  facets(query: FacetQuery): FacetPage[][];
  graphStats(): Pick<StoreStats, 'nodes' | 'edges' | 'coverage'>;
}

const compare = <T extends string | number>(x: T, y: T) => (x < y ? -1 : x > y ? 1 : 0);
const unique = <T>(items: Iterable<T>) => [...new Set(items)];
const sorted = (items: Iterable<string>) => [...items].sort(compare);
const min = (items: readonly (string | null)[]) => sorted(items.filter((item) => item !== null))[0] ?? null;
const max = (items: readonly (string | null)[]) => sorted(items.filter((item) => item !== null)).at(-1) ?? null;

function inOrder(direction: Direction) {
  return (x: PageKey, y: PageKey): number => {
    if (x.value === null && y.value !== null) return 1;
    if (x.value !== null && y.value === null) return -1;
    const byValue = x.value === null ? 0 : compare(x.value as string, y.value as string);
    return (direction === 'ASC' ? byValue : -byValue) || compare(x.id, y.id);
  };
}

function cut<T extends { key: PageKey }>(rows: readonly T[], direction: Direction, page: Page = {}) {
  const order = inOrder(direction);
  const all = [...rows].sort((x, y) => order(x.key, y.key));
  let begin = page.after ? all.filter((row) => order(row.key, page.after!) <= 0).length : 0;
  let end = page.before ? all.filter((row) => order(row.key, page.before!) < 0).length : all.length;
  if (page.first !== undefined) end = Math.min(end, begin + page.first);
  if (page.last !== undefined) begin = Math.max(begin, end - page.last);
  return { rows: all.slice(begin, end), hasNext: end < all.length, hasPrevious: begin > 0 };
}

function sums(awards: readonly Award[]): Money[] {
  const amounts = awards.flatMap(({ obligatedAmount }) => obligatedAmount ?? []);
  return sorted(unique(amounts.map(({ currency }) => currency))).map((currency) => ({
    minor: amounts.filter((amount) => amount.currency === currency).reduce((sum, { minor }) => sum + minor, 0),
    currency,
  }));
}

function names(node: GraphNode): string[] {
  const all: Record<string, unknown> = { ...node };
  const texts = [all['name'] ?? all['title'] ?? all['label'] ?? ''];
  texts.push(
    ...((all['otherNames'] as string[] | undefined) ?? []),
    ...((all['legalNames'] as string[] | undefined) ?? []),
  );
  if (node.kind === 'AWARD') texts.push(node.number);
  if (node.kind === 'PROGRAM' || node.kind === 'FUNDING_UNIT') texts.push(node.code ?? '');
  return texts as string[];
}

/** One way a person (or any node) is tied to an award or project. */
interface Tie {
  readonly node: string;
  readonly award: string | null;
  readonly project: string | null;
  readonly role: Role | null;
  readonly isFormer: boolean;
}

export function reference(nodes: readonly GraphNode[], edges: readonly Edge[]): Reference {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const awards = nodes.filter((node): node is Award => node.kind === 'AWARD');
  const of = (type: Edge['type']) => edges.filter((edge) => edge.type === type);
  const projectOf = (award: string) => of('PART_OF').find((edge) => edge.from === award)?.to ?? null;
  const awardsOf = (project: string) => of('PART_OF').flatMap((e) => (e.to === project ? [e.from] : []));

  /** Every tie of every node of a kind with an award. */
  function ties(kind: NodeKind): Tie[] {
    const tie = (node: string, award: string, { role, isFormer }: Edge): Tie => ({
      node,
      award,
      project: projectOf(award),
      role,
      isFormer,
    });
    switch (kind) {
      case 'PERSON':
        return [
          ...of('INVESTIGATES').map((edge) => tie(edge.from, edge.to, edge)),
          ...of('MEMBER_OF').flatMap((edge) => awardsOf(edge.to).map((award) => tie(edge.from, award, edge))),
        ];
      case 'INSTITUTION':
        return of('RECEIVED_BY').map((edge) => tie(edge.to, edge.from, edge));
      case 'PROJECT':
        return of('PART_OF').map((edge) => tie(edge.to, edge.from, edge));
      case 'PROGRAM':
        return of('FUNDED_UNDER').map((edge) => tie(edge.to, edge.from, edge));
      case 'FUNDING_UNIT':
        return of('AWARDED_BY').map((edge) => tie(edge.to, edge.from, edge));
      case 'THEME':
        return of('ABOUT').map((edge) => tie(edge.to, edge.from, edge));
      case 'SOURCE':
        return of('DESCRIBES_AWARD').map((edge) => tie(edge.from, edge.to, edge));
      case 'AWARD':
        return awards.map(({ id }) => ({ node: id, award: id, project: projectOf(id), role: null, isFormer: false }));
    }
  }
  /** Every tie of people or institutions with a project, through an award (then named) or directly. */
  function parts(kind: NodeKind): Tie[] {
    const [inAward, direct] =
      kind === 'PERSON'
        ? [of('INVESTIGATES').map((e) => ({ ...e, node: e.from, award: e.to })), of('MEMBER_OF')]
        : [of('RECEIVED_BY').map((e) => ({ ...e, node: e.to, award: e.from })), of('PARTICIPATES_IN')];
    return [
      ...inAward.map(({ node, award, role, isFormer }) => ({ node, award, project: projectOf(award), role, isFormer })),
      ...direct.map(({ from, to, role, isFormer }) => ({ node: from, award: null, project: to, role, isFormer })),
    ].filter(({ project }) => project !== null);
  }

  const hasPhrase = ({ title, number, abstract }: Award, phrase: readonly string[]) =>
    [title, number, abstract].some((text) => ` ${sortKey(text ?? '')} `.includes(` ${phrase.join(' ')} `));
  const begins = (token: string, texts: readonly string[]) =>
    texts.flatMap(tokensOf).some((word) => word.startsWith(token));
  function below(units: readonly string[]): string[] {
    const children = nodes.flatMap((n) =>
      n.kind === 'FUNDING_UNIT' && n.parent && units.includes(n.parent) ? [n.id] : [],
    );
    const all = unique([...units, ...children]);
    return all.length === units.length ? all : below(all);
  }
  function reaches(kind: NodeKind, ids: readonly string[], award: string): boolean {
    return ties(kind).some((tie) => tie.award === award && ids.includes(tie.node));
  }
  const inRange = <T extends string | number>(value: T | null | undefined, { from, to }: { from?: T; to?: T }) =>
    value != null && (from === undefined || value >= from) && (to === undefined || value <= to);
  const amountFits = (amount: Money | null, range: AmountRange) =>
    amount !== null && amount.currency === range.currency && inRange(amount.minor, range);

  const isDescribedSince = (award: Award, day: string) =>
    ties('SOURCE').some(({ node, award: its }) => its === award.id && ((byId.get(node) as Source).asOf ?? '') >= day);
  function isKept(award: Award, filter: AwardFilter = {}): boolean {
    const { AND, OR, NOT, text, phrases, since, until, startDate, endDate, obligated, estimated } = filter;
    const { describedSince } = filter;
    const { programs, units, themes, institutions, people, investigator, instruments, agencies } = filter;
    if (AND && !AND.every((part) => isKept(award, part))) return false;
    if (OR && !OR.some((part) => isKept(award, part))) return false;
    if (NOT && isKept(award, NOT)) return false;
    if (text && !text.every((token) => begins(token, [...names(award), award.abstract ?? '']))) return false;
    if (phrases && !phrases.some((phrase) => hasPhrase(award, phrase))) return false;
    const runsTo = award.endDate ?? award.startDate;
    if (since !== undefined && (runsTo === null || runsTo < since)) return false;
    if (describedSince !== undefined && !isDescribedSince(award, describedSince)) return false;
    if (until !== undefined && (award.startDate === null || award.startDate > until)) return false;
    if (startDate && !inRange(award.startDate, startDate)) return false;
    if (endDate && !inRange(award.endDate, endDate)) return false;
    if (obligated && !amountFits(award.obligatedAmount, obligated)) return false;
    if (estimated && !amountFits(award.estimatedTotalAmount, estimated)) return false;
    if (instruments && (award.awardInstrument === null || !instruments.includes(award.awardInstrument))) return false;
    if (agencies && !agencies.includes(award.agency)) return false;
    if (programs && !reaches('PROGRAM', programs, award.id)) return false;
    if (units && !reaches('FUNDING_UNIT', below(unique(units)), award.id)) return false;
    if (themes && !reaches('THEME', themes, award.id)) return false;
    if (institutions && !reaches('INSTITUTION', institutions, award.id)) return false;
    for (const [name, [kind, property]] of Object.entries(PROPERTY_CONDITIONS)) {
      const wanted: readonly (string | null)[] | undefined = filter[name as keyof typeof PROPERTY_CONDITIONS];
      const own = ties(kind).flatMap((tie) => (tie.award === award.id ? [byId.get(tie.node)!] : []));
      if (wanted && !own.some((node) => wanted.includes((node as unknown as Record<string, string>)[property]!)))
        return false;
    }
    if (people && !reaches('PERSON', people, award.id)) return false;
    return !investigator || ties('PERSON').some((tie) => tie.award === award.id && isInvestigator(tie, investigator));
  }
  function isInvestigator(tie: Tie, { people, roles, isFormer }: InvestigatorFilter): boolean {
    if (people && !people.includes(tie.node)) return false;
    if (roles && (tie.role === null || !roles.includes(tie.role))) return false;
    return isFormer === undefined || tie.isFormer === isFormer;
  }
  /** The same of a project without an award: as if it were one that runs through its year, and has nothing else. */
  function awardlessIsKept(project: Project, filter: AwardFilter = {}): boolean {
    const { AND, OR, NOT, text, since, until, startDate, endDate, ...others } = filter;
    const [first, last] = project.year === null ? [null, null] : [`${project.year}-01-01`, `${project.year}-12-31`];
    return (
      Object.values(others).every((condition) => condition === undefined) &&
      (AND ?? []).every((part) => awardlessIsKept(project, part)) &&
      (!OR || OR.some((part) => awardlessIsKept(project, part))) &&
      !(NOT && awardlessIsKept(project, NOT)) &&
      (!text || text.length === 0) &&
      (since === undefined || (last !== null && last >= since)) &&
      (until === undefined || (first !== null && first <= until)) &&
      (!startDate || inRange(first, startDate)) &&
      (!endDate || inRange(last, endDate))
    );
  }
  function isNarrower(theme: Theme, other?: GraphNode): boolean {
    const count = ({ id }: Theme) => ties('THEME').filter(({ node }) => node === id).length;
    return other?.kind === 'THEME' && theme.label.endsWith(` ${other.label}`) && count(theme) < count(other);
  }
  function isChosen(node: GraphNode, filter: NodeFilter = {}): boolean {
    const { AND, OR, NOT, text, personKinds, schemes, states, institutions, broader, award, roles, isFormer } = filter;
    if (AND && !AND.every((part) => isChosen(node, part))) return false;
    if (OR && !OR.some((part) => isChosen(node, part))) return false;
    if (NOT && isChosen(node, NOT)) return false;
    if (text && !text.every((token) => begins(token, names(node)))) return false;
    if (personKinds && !(node.kind === 'PERSON' && personKinds.includes(node.personKind))) return false;
    if (schemes && !(node.kind === 'PROGRAM' && node.scheme && schemes.includes(node.scheme))) return false;
    const homes = of('AFFILIATED_WITH').flatMap((e) => (e.from === node.id ? [byId.get(e.to)!] : []));
    const places = node.kind === 'PERSON' ? homes : [node];
    if (states && !places.some((n) => n.kind === 'INSTITUTION' && n.state && states.includes(n.state))) return false;
    if (institutions && !homes.some(({ id }) => institutions.includes(id))) return false;
    if (broader && !broader.some((other) => node.kind === 'THEME' && isNarrower(node, byId.get(other)))) return false;
    if (!award && !roles && isFormer === undefined) return true;
    return ties(node.kind).some(
      (tie) =>
        tie.node === node.id &&
        isKept(byId.get(tie.award!) as Award, award) &&
        (node.kind === 'PERSON'
          ? isInvestigator(tie, { ...(roles ? { roles } : {}), ...(isFormer === undefined ? {} : { isFormer }) })
          : !roles && isFormer === undefined),
    );
  }

  const keptAwardsBy = (filter?: AwardFilter) => (project: string) =>
    awardsOf(project)
      .map((id) => byId.get(id) as Award)
      .filter((award) => isKept(award, filter));
  const projectIsKept = (filter?: AwardFilter) => (project: string) =>
    awardsOf(project).length > 0
      ? keptAwardsBy(filter)(project).length > 0
      : awardlessIsKept(byId.get(project) as Project, filter);
  /** The institution where a person is for certain: the one that ends last, then starts last, then has the lowest id. */
  function home(person: string): string | null {
    const key = (edge: Edge) => [edge.endDate ?? '', edge.startDate ?? ''].join(' ').padEnd(30);
    const own = of('AFFILIATED_WITH').filter((edge) => edge.from === person);
    own.sort((x, y) => compare(key(y), key(x)) || compare(x.to, y.to));
    return own[0]?.basis === 'RECIPIENT_OF_AWARD' ? null : (own[0]?.to ?? null);
  }

  type Found = Omit<Link, 'key'>;
  const isOf = (walk: Pick<Walk, 'includeFormer'>) => (tie: Tie) => walk.includeFormer !== false || !tie.isFormer;
  const hasRole = (walk: Pick<Walk, 'roles'>) => (tie: Tie) =>
    !walk.roles || (tie.role !== null && walk.roles.includes(tie.role));

  function linkByAward(walk: Walk, origin: string): Found[] {
    const personIsNear = walk.from === 'PERSON' && walk.to !== 'PERSON';
    const kept = new Set(awards.filter((award) => isKept(award, walk.filter)).map(({ id }) => id));
    const own = walk.from === 'FUNDING_UNIT' ? below([origin]) : [origin];
    const near = ties(walk.from)
      .filter((tie) => own.includes(tie.node) && kept.has(tie.award!))
      .filter(walk.from === 'PERSON' ? isOf(walk) : () => true)
      .filter(personIsNear ? hasRole(walk) : () => true);
    const mine = new Set(near.map(({ award }) => award));
    const far = ties(walk.to)
      .filter((tie) => mine.has(tie.award) && tie.node !== origin)
      .filter((tie) => !walk.among || walk.among.includes(tie.node))
      .filter(walk.to === 'PERSON' ? isOf(walk) : () => true)
      .filter(walk.to === 'PERSON' ? hasRole(walk) : () => true);
    return unique(far.map(({ node }) => node)).map((target) => {
      const ids = unique(far.flatMap((tie) => (tie.node === target ? [tie.award!] : [])));
      const linking = ids.map((id) => byId.get(id) as Award);
      return {
        target,
        projectCount: unique(ids.map(projectOf).filter((project) => project !== null)).length,
        awardCount: ids.length,
        obligated: sums(linking),
        sharedObligated: [],
        strength: null,
        firstDate: min(linking.map(({ startDate }) => startDate)),
        lastDate: max(linking.map(({ endDate }) => endDate)),
        shared: walk.withShared ? sorted(ids) : [],
      };
    });
  }

  function linkByProject(walk: Walk, origin: string): Found[] {
    const all = parts(walk.from).filter(isOf(walk));
    const keptAwards = keptAwardsBy(walk.filter);
    const own = all
      .filter((tie) => tie.node === origin)
      .filter(walk.from === 'PERSON' && walk.ownRoles ? hasRole({ roles: walk.ownRoles }) : () => true);
    const mine = unique(own.map((tie) => tie.project!)).filter(projectIsKept(walk.filter));
    const isApart = (person: string) => home(person) === null || home(person) !== home(origin);
    const weight = (project: string) => {
      const participants = unique(all.flatMap((tie) => (tie.project === project ? [tie.node] : [])));
      return Math.round(1_000_000 / (participants.length - 1));
    };
    const isStrong = walk.withStrength || walk.order?.by === 'STRENGTH';
    const far = all
      .filter((tie) => mine.includes(tie.project!) && tie.node !== origin)
      .filter((tie) => !walk.among || walk.among.includes(tie.node))
      .filter((tie) => walk.to !== 'PERSON' || !walk.excludeSameInstitution || isApart(tie.node))
      .filter(walk.to === 'PERSON' ? hasRole(walk) : () => true);
    return unique(far.map(({ node }) => node)).map((target) => {
      const projects = unique(far.flatMap((tie) => (tie.node === target ? [tie.project!] : [])));
      const kept = projects.flatMap(keptAwards);
      const isIn = (node: string, award: Award) => all.some((tie) => tie.node === node && tie.award === award.id);
      const years = projects
        .filter((project) => awardsOf(project).length === 0)
        .flatMap((project) => (byId.get(project) as Project).year ?? []);
      return {
        target,
        projectCount: projects.length,
        awardCount: kept.length,
        obligated: sums(kept.filter((award) => isIn(origin, award) || isIn(target, award))),
        sharedObligated:
          walk.from === 'PERSON' ? sums(kept.filter((award) => isIn(origin, award) && isIn(target, award))) : [],
        strength: isStrong ? projects.reduce((sum, project) => sum + weight(project), 0) : null,
        firstDate: min([...kept.map(({ startDate }) => startDate), ...years.map((year) => `${year}-01-01`)]),
        lastDate: max([...kept.map(({ endDate }) => endDate), ...years.map((year) => `${year}-12-31`)]),
        shared: walk.withShared ? sorted(projects) : [],
      };
    });
  }

  function participants(query: ParticipantsQuery): Participants[] {
    const all = parts(query.kind).filter(
      (tie) => query.includeFormer !== false || !tie.isFormer || query.kind !== 'PERSON',
    );
    const of = (project: string | null) => all.filter((tie) => tie.project === project);
    return sorted(unique(all.filter(({ node }) => query.ids.includes(node)).map(({ project }) => project!)))
      .filter(projectIsKept(query.filter))
      .map((project) => ({
        project,
        origins: sorted(unique(of(project).map(({ node }) => node))).filter((id) => query.ids.includes(id)),
        members: sorted(
          unique(
            of(project)
              .filter(({ role }) => query.kind !== 'PERSON' || !query.roles || query.roles.includes(role!))
              .map(({ node }) => node),
          ),
        ),
      }));
  }

  function linkAlong(type: Edge['type'], { from, among }: Walk, origin: string): Found[] {
    const [near, far] = EDGE_ENDS[type][0] === from ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const own = of(type).filter((edge) => edge[near] === origin && (!among || among.includes(edge[far])));
    return unique(own.map((edge) => edge[far])).map((target) => {
      const between = own.filter((edge) => edge[far] === target);
      return {
        target,
        ...{ projectCount: 0, awardCount: 0, obligated: [], sharedObligated: [], strength: null, shared: [] },
        firstDate: min(between.map(({ startDate }) => startDate)),
        lastDate: max(between.map(({ endDate }) => endDate)),
      };
    });
  }

  function linked(walk: Walk): LinkPage[] {
    const byProject = walk.from === walk.to && (walk.from === 'PERSON' || walk.from === 'INSTITUTION');
    const count = (link: Found) => (byProject ? link.projectCount : link.awardCount);
    const { by, direction } = walk.order ?? { by: 'COUNT', direction: 'DESC' };
    const value = (link: Found): PageKey['value'] => {
      if (by === 'PROJECT_COUNT') return link.projectCount;
      if (by === 'AWARD_COUNT') return link.awardCount;
      if (by === 'COUNT') return count(link);
      if (by === 'STRENGTH') return link.strength;
      if (by === 'FIRST_DATE') return link.firstDate;
      if (by === 'LAST_DATE') return link.lastDate;
      if (by === 'NAME') return sortKey(names(byId.get(link.target)!)[0]!);
      const amounts = by === 'SHARED_MONEY' ? link.sharedObligated : link.obligated;
      return amounts.find(({ currency }) => currency === (walk.currency ?? 'USD'))?.minor ?? null;
    };
    return walk.ids.map((origin) => {
      const walked = byProject ? linkByProject : linkByAward;
      const links = (walk.along ? linkAlong(walk.along, walk, origin) : walked(walk, origin))
        .filter((link) => walk.along || count(link) >= (walk.minimum ?? 1))
        .map((link): Link => ({ ...link, key: { value: value(link), id: link.target } }));
      const { rows, hasNext, hasPrevious } = cut(links, direction, walk.page);
      return { links: rows, hasNext, hasPrevious, total: walk.withTotal ? links.length : null };
    });
  }

  function awardCount(node: GraphNode): number {
    return unique(ties(node.kind).flatMap((tie) => (tie.node === node.id ? [tie.award] : []))).length;
  }
  function money(node: GraphNode, currency: string): number | null {
    const own = unique(ties(node.kind).flatMap((tie) => (tie.node === node.id ? [tie.award!] : [])));
    return sums(own.map((id) => byId.get(id) as Award)).find((sum) => sum.currency === currency)?.minor ?? null;
  }
  /** Number of the node's awards that a filter keeps, through the parts that it asks for. */
  function keptCount(node: GraphNode, { award, roles, isFormer }: NodeFilter): number {
    const part = { ...(roles ? { roles } : {}), ...(isFormer === undefined ? {} : { isFormer }) };
    const own = ties(node.kind).filter(
      (tie) =>
        tie.node === node.id &&
        isKept(byId.get(tie.award!) as Award, award) &&
        (node.kind !== 'PERSON' || isInvestigator(tie, part)),
    );
    return unique(own.map((tie) => tie.award)).length;
  }
  function list(query: ListQuery): NodePage {
    const { by, direction } = query.order ?? { by: 'NAME', direction: 'ASC' };
    if (by === 'MATCH') return search(query);
    const value = (node: GraphNode): PageKey['value'] => {
      if (by === 'NAME') return sortKey(names(node)[0]!);
      if (by === 'AWARD_COUNT') return awardCount(node);
      if (by === 'KEPT_AWARD_COUNT') return keptCount(node, query.where ?? {});
      if (by === 'MONEY') return money(node, query.currency ?? 'USD');
      if (node.kind !== 'AWARD') return null;
      if (by === 'AMOUNT') return node.obligatedAmount?.minor ?? null;
      if (by === 'ESTIMATED_AMOUNT') return node.estimatedTotalAmount?.minor ?? null;
      return by === 'START_DATE' ? node.startDate : node.endDate;
    };
    const found = nodes
      .filter((node) => query.kinds.includes(node.kind))
      .filter((node) => isChosen(node, query.where))
      .filter((node) => by !== 'KEPT_AWARD_COUNT' || keptCount(node, query.where ?? {}) > 0)
      .map((node) => ({ node, key: { value: value(node), id: node.id } }));
    return { ...cut(found, direction, query.page), total: query.withTotal ? found.length : null };
  }

  function search({ where = {}, kinds, page, withTotal }: ListQuery): NodePage {
    const wordings = where.OR ?? [{ text: where.text ?? [] }];
    const classOf = (node: GraphNode, tokens: readonly string[]): number => {
      const whole = tokens.join(' ');
      const folded = names(node).map(sortKey);
      const words = names(node).flatMap(tokensOf);
      if (folded.includes(whole)) return 0;
      if (folded.some((name) => name.startsWith(whole))) return 1;
      if (tokens.every((token) => words.includes(token))) return 2;
      if (tokens.every((token) => begins(token, names(node)))) return 3;
      const texts = [...names(node), ...(node.kind === 'AWARD' ? [node.abstract ?? ''] : [])];
      return tokens.every((token) => begins(token, texts)) ? 4 : Infinity;
    };
    const matchClass = (node: GraphNode): number | null => {
      const best = Math.min(
        ...wordings.flatMap(({ text: one = [] }) => (one.length === 0 ? [] : [classOf(node, one)])),
      );
      return best === Infinity ? null : best;
    };
    const found = nodes
      .filter((node) => kinds.length === 0 || kinds.includes(node.kind))
      .flatMap((node) => {
        const match = matchClass(node);
        return match === null ? [] : [{ node, key: { value: match * 1e9 - awardCount(node), id: node.id } }];
      });
    return { ...cut(found, 'ASC', page), total: withTotal ? found.length : null };
  }

  function facets(query: FacetQuery): FacetPage[][] {
    const { from, filter, by, across, order = 'COUNT', currency = 'USD' } = query;
    const kept = awards.filter((award) => isKept(award, filter));
    const isMine = (tie: Tie) => from?.kind !== 'PERSON' || (isOf(query)(tie) && hasRole(query)(tie));
    const reached = (origin: string | null): Award[] => {
      if (from === undefined || origin === null) return kept;
      const own = from.kind === 'FUNDING_UNIT' ? below([origin]) : [origin];
      const mine = (query.byProject ? parts(from.kind) : ties(from.kind)).filter(
        (tie) => own.includes(tie.node) && isMine(tie),
      );
      return kept.filter((award) =>
        mine.some((tie) => (query.byProject ? tie.project === projectOf(award.id) : tie.award === award.id)),
      );
    };
    const targets = (kind: NodeKind, award: Award) =>
      ties(kind).flatMap((tie) => (tie.award === award.id ? [byId.get(tie.node)!] : []));
    const valuesOf = (facet: Facet, award: Award, origin: string | null): (string | null)[] => {
      const found: Record<Facet, () => (string | null)[]> = {
        YEAR: () => [award.startDate?.slice(0, 4) ?? null],
        FISCAL_YEAR: () => award.obligations.map(({ fiscalYear }) => String(fiscalYear)),
        INSTRUMENT: () => [award.awardInstrument],
        PROGRAM: () => targets('PROGRAM', award).map(({ id }) => id),
        UNIT: () => targets('FUNDING_UNIT', award).map(({ id }) => id),
        INSTITUTION: () => targets('INSTITUTION', award).map(({ id }) => id),
        THEME: () => targets('THEME', award).map(({ id }) => id),
        STATE: () => targets('INSTITUTION', award).map((node) => (node.kind === 'INSTITUTION' ? node.state : null)),
        ROLE: () => {
          const isPerson = from?.kind === 'PERSON' && !query.byProject;
          const all = ties('PERSON').filter((tie) => tie.award === award.id);
          return (isPerson ? all.filter((tie) => tie.node === origin && isMine(tie)) : all).map(({ role }) => role);
        },
      };
      const values = unique(found[facet]().filter((value) => value !== null));
      return values.length === 0 ? [null] : values;
    };
    /** The award with the money of the fiscal year alone, where that is one of the values. */
    const ofYear = (
      award: Award,
      values: readonly (string | null)[],
      facets: readonly (Facet | undefined)[],
    ): Award => {
      const year = values[facets.indexOf('FISCAL_YEAR')];
      if (year == null) return award;
      const own = award.obligations.filter(({ fiscalYear }) => String(fiscalYear) === year);
      const minor = own.reduce((sum, { amount }) => sum + amount.minor, 0);
      return { ...award, obligatedAmount: { ...award.obligatedAmount!, minor } };
    };
    const text = (values: readonly (string | null)[]) => values.map((value) => (value === null ? '1' : `0${value}`));
    return (from?.ids ?? [null]).map((origin) => {
      const own = reached(origin);
      return by.map((facet): FacetPage => {
        const groups = new Map<string, { values: (string | null)[]; awards: Award[] }>();
        for (const award of own) {
          for (const value of valuesOf(facet, award, origin)) {
            for (const second of across === undefined ? [[]] : valuesOf(across, award, origin).map((v) => [v])) {
              const values = [value, ...second];
              const key = JSON.stringify(values);
              groups.set(key, { values, awards: [...(groups.get(key)?.awards ?? []), award] });
            }
          }
        }
        const buckets = [...groups.values()].map(({ values, awards: its }) => ({
          values,
          awardCount: its.length,
          peopleCount: query.withPeople
            ? unique(ties('PERSON').flatMap((tie) => (its.some(({ id }) => id === tie.award) ? [tie.node] : []))).length
            : null,
          obligated: sums(its.map((award) => ofYear(award, values, [facet, across]))),
        }));
        const rank = (bucket: (typeof buckets)[number]) =>
          order === 'COUNT'
            ? -bucket.awardCount
            : order === 'VALUE'
              ? 0
              : -(bucket.obligated.find((sum) => sum.currency === currency)?.minor ?? -Infinity);
        buckets.sort((x, y) => {
          const [a, b] = [text(x.values), text(y.values)];
          return compare(rank(x), rank(y)) || compare(a[0]!, b[0]!) || compare(a[1] ?? '', b[1] ?? '');
        });
        return { buckets: buckets.slice(0, query.first), bucketCount: buckets.length };
      });
    });
  }

  function graphStats(): Pick<StoreStats, 'nodes' | 'edges' | 'coverage'> {
    const tally = <K extends string>(words: readonly K[], found: readonly K[]) =>
      Object.fromEntries(words.map((word) => [word, found.filter((x) => x === word).length])) as Record<K, number>;
    const year = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));
    return {
      nodes: tally(
        NODE_KINDS,
        nodes.map(({ kind }) => kind),
      ),
      edges: tally(
        EDGE_TYPES,
        edges.map(({ type }) => type),
      ),
      coverage: sorted(unique(awards.map(({ agency }) => agency))).map((agency) => {
        const own = awards.filter((award) => award.agency === agency);
        const sources = of('DESCRIBES_AWARD')
          .filter((edge) => own.some(({ id }) => id === edge.to))
          .map((edge) => byId.get(edge.from)!);
        return {
          agency,
          firstYear: year(min(own.map(({ startDate }) => startDate))),
          lastYear: year(max(own.map(({ startDate }) => startDate))),
          awards: own.length,
          asOf: max(sources.map((source) => (source.kind === 'SOURCE' ? source.asOf : null))),
        };
      }),
    };
  }

  for (const { type, from, to } of edges) {
    const [near, far] = EDGE_ENDS[type];
    if (byId.get(from)?.kind !== near || byId.get(to)?.kind !== far)
      throw new Error(`${type} ${from} → ${to}: wrong ends`);
  }
  return { linked, participants, home, list, facets, graphStats };
}
