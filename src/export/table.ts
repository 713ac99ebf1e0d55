/**
 * A network as two flat tables. Every format writes these rows, so that all carry the same nodes, links and values.
 */
import { byId } from '../ids.ts';
import type { Money } from '../model.ts';
import { majorUnits } from '../money.ts';
import { communities } from './communities.ts';
import type { Network } from '../query/network.ts';

export type Cell = string | number;

/** One column. A type is declared, never guessed from the values: two exports of one kind have the same. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
}

/** Values by column name; a value that nothing states is absent. */
export type Row = Readonly<Partial<Record<string, Cell>>>;
export type NodeRow = Row & { readonly id: string; readonly label: string };
type LinkRow = Row & { readonly source: string; readonly target: string; readonly weight: number };

/** Rows are made when they are asked for: a large network is in memory once, and not twice. */
export interface Tables {
  /** Begins with `id`. */
  readonly nodeColumns: readonly Column[];
  /** In the order of `id`. */
  readonly nodes: Iterable<NodeRow>;
  /** Begins with `source` and `target`. */
  readonly linkColumns: readonly Column[];
  /** In the order of `source`, then `target`. */
  readonly links: Iterable<LinkRow>;
}

const NODE_COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string' },
  { name: 'label', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'institution', type: 'string' },
  { name: 'institutionBasis', type: 'string' },
  { name: 'state', type: 'string' },
  { name: 'identifiers', type: 'string' },
  { name: 'community', type: 'integer' },
  { name: 'linkCount', type: 'integer' },
  { name: 'weight', type: 'integer' },
  { name: 'awardCount', type: 'integer' },
  { name: 'firstYear', type: 'integer' },
  { name: 'lastYear', type: 'integer' },
];

const LINK_COLUMNS: readonly Column[] = [
  { name: 'source', type: 'string' },
  { name: 'target', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'weight', type: 'integer' },
  { name: 'projectCount', type: 'integer' },
  { name: 'awardCount', type: 'integer' },
  { name: 'firstYear', type: 'integer' },
  { name: 'lastYear', type: 'integer' },
  { name: 'via', type: 'string' },
];

/** What the names of columns of money begin with: `obligated_USD`. */
export const MONEY = 'obligated_';

/** Text that is in one line already, and holds nothing strange. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Text in one line, without the characters that XML cannot hold in any form. */
export function clean(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text.trim();
  return text
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The name of a node in one line; its id where it has none. */
export const shownLabel = ({ id, label }: Network['nodes'][number]): string => clean(label) || id;

/** The values that are stated, in the order written. */
function stated<R extends Row>(row: Record<string, Cell | null | undefined>): R {
  const kept: Record<string, Cell> = {};
  for (const name in row) if (row[name] !== null && row[name] !== undefined) kept[name] = row[name];
  return kept as R;
}

/** Amounts in whole units, a column a currency. */
const moneyCells = (amounts: readonly Money[] = []) =>
  Object.fromEntries(
    [...amounts]
      .sort((a, b) => byId(a.currency, b.currency))
      .map((amount) => [MONEY + amount.currency, majorUnits(amount)]),
  );

function moneyColumns(parts: Iterable<readonly Money[] | undefined>): Column[] {
  const currencies = new Set<string>();
  for (const amounts of parts) for (const { currency } of amounts ?? []) currencies.add(currency);
  return [...currencies].sort(byId).map((currency): Column => ({ name: MONEY + currency, type: 'double' }));
}

/** What makes a row of each item, each time it is gone through. */
const lazily = <T, R>(items: readonly T[], row: (item: T) => R): Iterable<R> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield row(item);
  },
});

/** Lays a network out in tables. */
export function tabulate({ kind, nodes, links }: Network): Tables {
  const [nodeParts, linkParts] = [nodes.map(({ facts }) => facts?.obligated), links.map(({ obligated }) => obligated)];
  let found: ReadonlyMap<string, number> | null = null;
  return {
    nodeColumns: [...NODE_COLUMNS, ...moneyColumns(nodeParts)],
    nodes: lazily(
      [...nodes].sort((a, b) => byId(a.id, b.id)),
      (node) =>
        stated<NodeRow>({
          id: node.id,
          label: shownLabel(node),
          kind: node.kind,
          institution: node.institution && clean(node.institution.label),
          institutionBasis: node.institution?.basis,
          state: node.facts?.state,
          identifiers:
            node.facts?.identifiers.map(({ scheme, value }) => clean(`${scheme}:${value}`)).join(' ') || null,
          community: (found ??= communities(links)).get(node.id),
          linkCount: node.linkCount,
          weight: node.weight,
          awardCount: node.facts?.awardCount,
          firstYear: node.facts?.firstYear,
          lastYear: node.facts?.lastYear,
          ...moneyCells(node.facts?.obligated),
        }),
    ),
    linkColumns: [...LINK_COLUMNS, ...moneyColumns(linkParts)],
    links: lazily(
      [...links].sort((a, b) => byId(a.source, b.source) || byId(a.target, b.target)),
      (link) =>
        stated<LinkRow>({
          source: link.source,
          target: link.target,
          kind,
          weight: link.weight,
          projectCount: link.projectCount,
          awardCount: link.awardCount,
          firstYear: link.firstYear,
          lastYear: link.lastYear,
          via: link.via?.join(' ') || null,
          ...moneyCells(link.obligated),
        }),
    ),
  };
}
