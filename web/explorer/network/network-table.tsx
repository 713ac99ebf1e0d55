import { useState } from 'react';
import { DataTable } from '../data-table.tsx';
import type { Sort } from '../data-table.tsx';
import type { Graph, GraphLink } from '../graph.ts';
import { years } from '../words.ts';

interface Props {
  readonly title: string;
  readonly graph: Graph;
  readonly center: string;
  /** Whether each link joins something with the centre, so that one end says all. */
  readonly isStar: boolean;
  readonly link: { readonly from: string; readonly to: string } | null;
  onLink(link: GraphLink): void;
}

const keyOf = ({ source, target }: GraphLink) => `${source} ${target}`;

/** The network as a table, for those who read rather than look: the centre's links first, then by weight. */
export function NetworkTable({ title, graph, center, isStar, link, onLink }: Props) {
  const [sort, setSort] = useState<Sort | null>(null);
  const [find, setFind] = useState('');
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const end = (id: string) => ({ nodes: [{ id, label: labels.get(id) ?? id }] });
  const near = (each: GraphLink) => (each.target === center ? each.target : each.source);
  const far = (each: GraphLink) => (each.target === center ? each.source : each.target);
  const touches = (each: GraphLink) => Number(each.source === center || each.target === center);
  const rows = [...graph.links].sort((x, y) => touches(y) - touches(x) || y.weight - x.weight);
  return (
    <DataTable
      title={title}
      columns={[
        ...(isStar ? [] : [{ name: 'One end', of: (each: GraphLink) => end(near(each)) }]),
        { name: 'Other end', of: (each) => end(far(each)) },
        { name: 'Link', of: ({ words }) => words },
        { name: 'Weight', of: ({ weight }) => weight, isBar: true },
        { name: 'Obligated', of: ({ amounts }) => ({ money: amounts }), isBar: true },
        { name: 'Years', of: (each) => years(each.firstYear, each.lastYear) },
      ]}
      rows={rows}
      keyOf={keyOf}
      sort={sort}
      onSort={setSort}
      find={find}
      onFind={setFind}
      marked={link && rows.map(keyOf).find((key) => [link.from, link.to].every((id) => key.split(' ').includes(id)))}
      onWhy={onLink}
      whyWords={(each) => `Why? What links ${labels.get(near(each)) ?? ''} and ${labels.get(far(each)) ?? ''}`}
    />
  );
}
