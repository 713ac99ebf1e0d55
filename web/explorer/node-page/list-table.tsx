import { useEffect, useRef, useState } from 'react';
import PASSAGE from '../queries/passage.graphql?raw';
import { useAnswer } from '../ask.ts';
import type { Sort } from '../data-table.tsx';
import { DataTable } from '../data-table.tsx';
import { EvidenceList } from '../evidence-list.tsx';
import type { Passage } from '../passage.ts';
import type { Place } from '../place.ts';
import { useTablePlace } from '../table-place.ts';
import { number } from '../words.ts';
import type { Edge } from './edge.ts';
import type { ListPage, Part } from './list-query.ts';
import { loadList } from './list-query.ts';
import type { List, ListColumn } from './lists.ts';

/** Rows that are shown at first, and that each "more" adds. */
const FIRST = 25;
const MORE = 200;

interface Props {
  readonly type: string;
  readonly id: string;
  readonly list: List;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

/** A row, with the place of the one before it: what is asked of a row alone is asked from there. */
interface Row {
  readonly edge: Edge;
  readonly before: string | null;
}

/** One list of a node as a table: its first rows, and more as one asks; nothing where it is empty. */
export function ListTable({ type, id, list, filter, place }: Props) {
  const { sort, onSort, find, onFind } = useTablePlace(list.name, place);
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [total, setTotal] = useState<number | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | { readonly failed: string }>('loading');
  const served = useRef<Sort | null>(null);
  const loading = useRef<AbortController>(null);
  const part = (after: string | null, first: number): Part => ({
    id,
    first,
    after,
    filter,
    ...(orderBy(list, served.current) ?? {}),
  });
  const load = (known: readonly Row[], first: number) => {
    loading.current?.abort();
    const { signal } = (loading.current = new AbortController());
    setState('loading');
    loadList(type, list, part(known.at(-1)?.edge.cursor ?? null, first), signal).then(
      ({ edges, totalCount }: ListPage) => {
        const all = [...known, ...asRows(edges, known.at(-1)?.edge.cursor ?? null)];
        setRows(all);
        setTotal(totalCount);
        setState('ready');
      },
      (error: unknown) => {
        if (!signal.aborted) setState({ failed: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  const isWhole = total !== null && rows.length >= total;
  useEffect(() => {
    served.current = sort;
    load([], FIRST);
    return () => loading.current?.abort();
    // The filter is a new object each time; its text is what matters.
  }, [id, list, JSON.stringify(filter)]);
  if (total === 0 || (total === null && state === 'loading')) return null;
  return (
    <section id={list.name}>
      <h2>{list.title}</h2>
      {typeof state === 'object' && <p role="alert">{state.failed}</p>}
      <DataTable<Row>
        title={list.title}
        columns={list.columns.map((column) => ({ ...column, of: ({ edge }: Row) => column.of(edge) }))}
        rows={rows}
        total={total ?? rows.length}
        keyOf={({ edge }) => `${edge.node.id} ${edge.role ?? ''} ${edge.cursor ?? ''}`}
        sort={sort}
        isSorted={!isWhole}
        canSort={({ name }) => isWhole || list.columns.some((each: ListColumn) => each.name === name && each.order)}
        onSort={(next) => {
          onSort(next);
          if (isWhole) return;
          served.current = next;
          load([], Math.min(MORE, Math.max(FIRST, rows.length)));
        }}
        find={find}
        onFind={onFind}
        {...(list.takes === 'facets' || list.takes === 'nodes'
          ? {}
          : { detail: ({ before }: Row) => <RowEvidence type={type} list={list} part={part(before, 1)} /> })}
      >
        {!isWhole && (
          <button
            type="button"
            disabled={state === 'loading'}
            onClick={() => {
              load(rows, Math.min(MORE, (total ?? 0) - rows.length));
            }}
          >
            {`${number(Math.min(MORE, (total ?? 0) - rows.length))} more`}
            <span className="unseen"> of {list.title}</span>
          </button>
        )}
      </DataTable>
      {list.note && rows.length > 1 && <p className="quiet">{list.note}</p>}
    </section>
  );
}

const asRows = (edges: readonly Edge[], before: string | null): Row[] =>
  edges.map((edge, index) => ({ edge, before: index === 0 ? before : (edges[index - 1]!.cursor ?? null) }));

/** The order as the API takes it; none where the column has none. */
function orderBy({ columns }: List, sort: Sort | null): Pick<Part, 'orderBy'> | null {
  const by = columns.find(({ name }: ListColumn) => name === sort?.name)?.order;
  return by && sort ? { orderBy: { by, direction: sort.isDown ? 'DESC' : 'ASC' } } : null;
}

const EVIDENCE = { fields: 'evidenceCount evidence(first: 10) { ...Passage }', fragments: PASSAGE };

/** Who says that a row is so: the passages behind it. */
function RowEvidence({ type, list, part }: { type: string; list: List; part: Part }) {
  const answer = useAnswer(JSON.stringify([list.name, part]), (signal) =>
    loadList(type, list, { ...part, more: EVIDENCE }, signal),
  );
  if (answer.state === 'waiting') return <p role="status">Reading…</p>;
  if (answer.state === 'failed') return <p role="alert">{answer.message}</p>;
  const [edge] = answer.value.edges as readonly (Edge & { evidence: readonly Passage[]; evidenceCount: number })[];
  return edge ? <EvidenceList passages={edge.evidence} total={edge.evidenceCount} /> : null;
}
