/**
 * A network as two flat tables. Every format writes these rows, so that all carry the same nodes, links and values.
 */
import { byId } from '../ids.ts';
import { majorUnits } from '../money.ts';
import type { Network } from '../query/network.ts';

export type Cell = string | number;

/** One column. A type is declared, never guessed from the values: two exports of one kind have the same. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
}

/** Values by column name; a value that nothing states is absent. */
export type Row = Readonly<Partial<Record<string, Cell>>>;
type NodeRow = Row & { readonly id: string; readonly label: string };
type LinkRow = Row & { readonly source: string; readonly target: string; readonly weight: number };

export interface Tables {
  /** Begins with `id`. */
  readonly nodeColumns: readonly Column[];
  /** In the order of `id`. */
  readonly nodes: readonly NodeRow[];
  /** Begins with `source` and `target`. */
  readonly linkColumns: readonly Column[];
  /** In the order of `source`, then `target`. */
  readonly links: readonly LinkRow[];
}

const NODE_COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string' },
  { name: 'label', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'institution', type: 'string' },
  { name: 'institutionBasis', type: 'string' },
  { name: 'linkCount', type: 'integer' },
  { name: 'weight', type: 'integer' },
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
];

/** Text in one line, without the characters that XML cannot hold in any form. */
export function clean(text: string): string {
  return text
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The values that are stated, in the order written. */
function stated<R extends Row>(row: Record<string, Cell | null>): R {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as R;
}

/** Lays a network out in tables. Money is in whole units of its currency, one column a currency: `obligated_USD`. */
export function tabulate(network: Network): Tables {
  const moneyName = (currency: string) => `obligated_${currency}`;
  const currencies = new Set(network.links.flatMap(({ obligated }) => obligated.map(({ currency }) => currency)));
  const moneyColumns = [...currencies].sort(byId).map((name): Column => ({ name: moneyName(name), type: 'double' }));
  const nodes = network.nodes.map((node) =>
    stated<NodeRow>({
      id: node.id,
      label: clean(node.label) || node.id,
      kind: node.kind,
      institution: node.institution && clean(node.institution.label),
      institutionBasis: node.institution?.basis ?? null,
      linkCount: node.linkCount,
      weight: node.weight,
    }),
  );
  const links = network.links.map((link) =>
    stated<LinkRow>({
      source: link.source,
      target: link.target,
      kind: network.kind,
      weight: link.weight,
      projectCount: link.projectCount,
      awardCount: link.awardCount,
      firstYear: link.firstYear,
      lastYear: link.lastYear,
      ...Object.fromEntries(
        [...link.obligated]
          .sort((a, b) => byId(a.currency, b.currency))
          .map(({ currency, minor }) => [moneyName(currency), majorUnits({ currency, minor })]),
      ),
    }),
  );
  return {
    nodeColumns: NODE_COLUMNS,
    nodes: nodes.sort((a, b) => byId(a.id, b.id)),
    linkColumns: [...LINK_COLUMNS, ...moneyColumns],
    links: links.sort((a, b) => byId(a.source, b.source) || byId(a.target, b.target)),
  };
}
