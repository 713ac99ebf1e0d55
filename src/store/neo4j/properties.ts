/**
 * Nodes and edges as Neo4j properties, and back.
 *
 * `data` holds the whole node for the exact round trip; the other properties are what walks and people who write Cypher
 * ask for. Null is an absent property.
 */
import { identifierKey } from '../../identifiers.ts';
import { byId } from '../../ids.ts';
import { EDGE_TYPES } from '../../model.ts';
import type {
  AffiliationBasis,
  Edge,
  EdgeType,
  Evidence,
  GraphNode,
  LinkFacts,
  Money,
  NodeKind,
  NodeOf,
  Role,
} from '../../model.ts';
import { yearlyObligations } from '../../money.ts';
import { foldedNames, textWords } from '../node-names.ts';
import { int } from './connection.ts';

type Properties = Record<string, unknown>;

/** What each kind shows beside the keys that every node has. */
const SHOWN: { [K in NodeKind]: (node: NodeOf<K>) => Properties } = {
  PERSON: (n) => ({
    name: n.name,
    familyName: n.familyName,
    givenNames: n.givenNames,
    personKind: n.personKind,
    identifiers: n.identifiers.map(identifierKey),
  }),
  INSTITUTION: (n) => ({
    name: n.name,
    city: n.city,
    state: n.state,
    country: n.country,
    identifiers: n.identifiers.map(identifierKey),
  }),
  AWARD: (n) => ({
    title: n.title,
    number: n.number,
    agency: n.agency,
    startDate: n.startDate,
    endDate: n.endDate,
    obligatedMinor: int(n.obligatedAmount?.minor ?? null),
    currency: n.obligatedAmount?.currency ?? null,
    awardedMinor: int(n.awardedAmount?.minor ?? null),
    totalMinor: int(n.estimatedTotalAmount?.minor ?? null),
    totalCurrency: n.estimatedTotalAmount?.currency ?? null,
    instrument: n.awardInstrument,
    ...fiscalYears(n),
  }),
  PROJECT: (n) => ({ title: n.title, year: int(n.year) }),
  PROGRAM: (n) => ({ name: n.name, code: n.code, scheme: n.scheme }),
  FUNDING_UNIT: (n) => ({ name: n.name, code: n.code, level: n.level, parent: n.parent }),
  THEME: (n) => ({ label: n.label }),
  SOURCE: (n) => ({
    title: n.title,
    sourceKind: n.sourceKind,
    url: n.url,
    publishedAt: n.publishedAt,
    asOf: n.asOf,
  }),
};

/** Two lists of one length, absent where no obligation is stated. */
function fiscalYears({ obligations }: NodeOf<'AWARD'>): Properties {
  const years = yearlyObligations(obligations);
  if (years.length === 0) return {};
  return {
    fiscalYears: years.map(({ fiscalYear }) => String(fiscalYear)),
    fiscalYearMinors: years.map(({ minor }) => int(minor)),
  };
}

/** A sort key's first characters, short enough for Neo4j's range index (8 KB). */
const SORT_HEAD = 200;
/** Tokens with a blank before each, so that `CONTAINS ' abc'` asks for a word that begins with `abc`. */
const words = (tokens: readonly string[]) => tokens.map((token) => ` ${token}`).join('');

export function nodeProperties(node: GraphNode): Properties {
  const { sort, names, tokens } = foldedNames(node);
  const text = textWords(node);
  return {
    ...(SHOWN[node.kind] as (node: GraphNode) => Properties)(node),
    id: node.id,
    sortKey: sort,
    sortHead: sort.slice(0, SORT_HEAD),
    names,
    nameTokens: words(tokens),
    ...(text === '' ? {} : { textTokens: ` ${text}` }),
    data: JSON.stringify(node),
  };
}

/** A role is part of an edge's identity, and Neo4j cannot merge on null. */
export const roleKey = (role: Role | null) => role ?? '';

export function edgeProperties(edge: Edge): Properties {
  if (edge.link) return { startDate: edge.startDate, endDate: edge.endDate, ...linkProperties(edge.link) };
  return {
    role: roleKey(edge.role),
    isFormer: edge.isFormer,
    startDate: edge.startDate,
    endDate: edge.endDate,
    nameAsWritten: edge.nameAsWritten,
    score: int(edge.score),
    reason: edge.reason,
    basis: edge.basis ?? null,
    shareMinor: int(edge.share?.minor ?? null),
    shareCurrency: edge.share?.currency ?? null,
    evidence: JSON.stringify(edge.evidence),
  };
}

/** Amounts are properties named for their currency (`obligatedUSD`, `sharedUSD`, in minor units); `currencies` lists them. */
function linkProperties({ projectCount, awardCount, obligated, sharedObligated, strength }: LinkFacts): Properties {
  const named = (name: string, sums: readonly Money[]) =>
    Object.fromEntries(sums.map(({ currency, minor }) => [name + currency, int(minor)]));
  return {
    projectCount: int(projectCount),
    awardCount: int(awardCount),
    strength: int(strength),
    currencies: obligated.map(({ currency }) => currency),
    ...named('obligated', obligated),
    ...named('shared', sharedObligated),
  };
}
function linkFacts(r: Properties): LinkFacts {
  const currencies = r['currencies'] as string[];
  const named = (name: string) =>
    currencies.flatMap((currency): Money[] => {
      const minor = r[name + currency] as number | undefined;
      return minor === undefined ? [] : [{ minor, currency }];
    });
  return {
    projectCount: r['projectCount'] as number,
    awardCount: r['awardCount'] as number,
    obligated: named('obligated'),
    sharedObligated: named('shared'),
    strength: (r['strength'] as number | undefined) ?? null,
  };
}

/** An edge as the statements below return it. */
export interface EdgeRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly r: Properties;
}
/** `(a)-[r]->(b)` as an `EdgeRow`. */
export const RETURN_EDGE = 'type(r) AS type, a.id AS from, b.id AS to, properties(r) AS r';

/** The properties of an edge, in the order in which `EdgeList` has them. */
const LISTED = [
  'role',
  'isFormer',
  'startDate',
  'endDate',
  'nameAsWritten',
  'score',
  'reason',
  'basis',
  'shareMinor',
  'shareCurrency',
  'link',
  'evidence',
] as const;
/** What of a link stands in many properties is read as one. */
const READ: Readonly<Record<string, string>> = {
  link: 'CASE WHEN r.currencies IS NULL THEN null ELSE properties(r) END',
};
/** An edge as a list: its type, the node at its far end, its properties. Names of properties would be most of a row. */
export type EdgeList = readonly [type: string, far: string, ...properties: unknown[]];
/** How many of them: all, those that weigh little, or those that every edge has. */
const LENGTHS = { WHOLE: LISTED.length, BARE: LISTED.indexOf('evidence'), ENDS: LISTED.indexOf('startDate') };
/** The edge `r` as an `EdgeList`. */
export const edgeList = (far: string, detail: keyof typeof LENGTHS) =>
  `[type(r), ${far}.id, ${LISTED.slice(0, LENGTHS[detail])
    .map((name) => READ[name] ?? `r.${name}`)
    .join(', ')}]`;

/** The edge that a list tells of. */
export function edgeOfList([type, far, ...properties]: EdgeList, near: string, end: 'from' | 'to'): Edge {
  const { link, ...own } = Object.fromEntries(LISTED.map((name, place) => [name, properties[place] ?? undefined]));
  const r = { ...own, ...(link as Properties | undefined) };
  return edgeOf({ type, from: end === 'from' ? near : far, to: end === 'from' ? far : near, r });
}

export function edgeOf({ type, from, to, r }: EdgeRow): Edge {
  return {
    type: type as EdgeType,
    from,
    to,
    role: r['role'] ? (r['role'] as Role) : null,
    isFormer: r['isFormer'] === true,
    startDate: (r['startDate'] as string | undefined) ?? null,
    endDate: (r['endDate'] as string | undefined) ?? null,
    nameAsWritten: (r['nameAsWritten'] as string | undefined) ?? null,
    score: (r['score'] as number | undefined) ?? null,
    reason: (r['reason'] as string | undefined) ?? null,
    ...(r['basis'] === undefined ? {} : { basis: r['basis'] as AffiliationBasis }),
    ...(r['shareMinor'] === undefined
      ? {}
      : { share: { minor: r['shareMinor'] as number, currency: r['shareCurrency'] as string } }),
    ...(r['currencies'] === undefined ? {} : { link: linkFacts(r) }),
    evidence: r['evidence'] === undefined ? [] : (JSON.parse(r['evidence'] as string) as Evidence[]),
  };
}

const ORDER = new Map<string, number>(EDGE_TYPES.map((type, i) => [type, i]));

/** The order of edges: type, ends, role. */
export function byEdge(x: Edge, y: Edge): number {
  return (
    ORDER.get(x.type)! - ORDER.get(y.type)! ||
    byId(x.from, y.from) ||
    byId(x.to, y.to) ||
    byId(roleKey(x.role), roleKey(y.role))
  );
}
