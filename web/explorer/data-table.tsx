import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import type { Cell } from './cells.ts';
import { cellNumber, cellText, compareCells, isMoney, isNodes, mainCurrency } from './cells.ts';
import type { Column } from './column.ts';
import { downloadText } from './download.ts';
import { NodeLink } from './names.tsx';
import { tableText } from './table-text.ts';
import { number } from './words.ts';

/** How a table is ordered: a column's name, and which way. */
export interface Sort {
  readonly name: string;
  readonly isDown: boolean;
}

interface Props<R> {
  readonly title: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly sort: Sort | null;
  /** Whether the rows come in that order, so that the table leaves them in it. */
  readonly isSorted?: boolean;
  readonly canSort?: (column: Column<R>) => boolean;
  readonly onSort: (sort: Sort) => void;
  /** What was typed to find rows. */
  readonly find: string;
  readonly onFind: (find: string) => void;
  /** What is behind a row, shown below it when it is asked for. */
  readonly detail?: (row: R) => ReactNode;
  /** What its button says instead of `Why? …`. */
  readonly whyWords?: (row: R) => string;
  /** Shows what is behind a row elsewhere, where not below it. */
  readonly onWhy?: (row: R) => void;
  /** Key of the row that is marked. */
  readonly marked?: string | null | undefined;
  /** Rows of the whole list, where more can be had. */
  readonly total?: number;
  /** What stands beside the buttons: to load more. */
  readonly children?: ReactNode;
}

/** Rows that are drawn at once: a browser takes seconds for tens of thousands. */
const MOST_ROWS = 500;

/** A table that is sorted by its heads, filtered by words, and taken away as CSV: what is shown, in the order shown. */
export function DataTable<R>(props: Props<R>) {
  const { title, columns, rows, keyOf, sort, isSorted, canSort, onSort, find, onFind, detail, onWhy, children } = props;
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [open, setOpen] = useState<string | null>(null);
  const [most, setMost] = useState(MOST_ROWS);
  const total = props.total ?? rows.length;
  const lines = rows.map((row) => ({ row, cells: columns.map(({ of }) => of(row)) }));
  const column = columns.findIndex(({ name }) => name === sort?.name);
  const currencies = columns.map((_, index) => mainCurrency(lines.map(({ cells }) => cells[index])));
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = lines.filter(({ cells }) => {
    const text = cells.map(cellText).join(' ').toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      columns.every(({ name }, index) => !choices[name] || cellText(cells[index]) === choices[name])
    );
  });
  if (sort && column >= 0 && !isSorted)
    shown.sort((a, b) => compareCells(a.cells[column], b.cells[column], currencies[column]!, sort.isDown));
  const greatest = columns.map(({ isBar }, index) =>
    isBar ? Math.max(0, ...shown.map(({ cells }) => cellNumber(cells[index], currencies[index]!) ?? 0)) : 0,
  );
  return (
    <div className="data">
      <div className="table-tools">
        {(total > 8 || find !== '') && (
          <input
            type="search"
            aria-label={`Find in ${title}`}
            placeholder="Find in this table"
            value={find}
            onChange={(event) => {
              onFind(event.target.value);
            }}
          />
        )}
        {columns.map(({ name, isChoice }, index) => {
          const known = isChoice ? [...new Set(lines.map(({ cells }) => cellText(cells[index])))].filter(Boolean) : [];
          if (known.length < 2) return null;
          return (
            <select
              key={name}
              aria-label={`${name} of ${title}`}
              value={choices[name] ?? ''}
              onChange={(event) => {
                setChoices({ ...choices, [name]: event.target.value });
              }}
            >
              <option value="">{name}: all</option>
              {known.sort().map((word) => (
                <option key={word}>{word}</option>
              ))}
            </select>
          );
        })}
        <span className="quiet" role="status">
          {shown.length < rows.length && `${number(shown.length)} of `}
          {rows.length < total ? `the first ${number(rows.length)} of ${number(total)}` : number(rows.length)}
        </span>
        {children}
        <button
          type="button"
          aria-label={`${title} as CSV`}
          onClick={() => {
            const text = tableText(
              columns.map(({ name }) => name),
              shown.map(({ cells }) => cells),
            );
            downloadText(`${title.toLowerCase().replace(/[^a-z\d]+/g, '-')}.csv`, 'text/csv', text);
          }}
        >
          CSV
        </button>
      </div>
      <div className="table" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((each) => {
                const isBy = sort?.name === each.name;
                if (canSort && !canSort(each)) return <Head key={each.name}>{each.name}</Head>;
                return (
                  <Head key={each.name} order={isBy ? (sort.isDown ? 'descending' : 'ascending') : 'none'}>
                    <button
                      type="button"
                      className="as-head"
                      onClick={() => {
                        const isNumber = lines.some(({ cells }) => isMeasured(cells[columns.indexOf(each)]));
                        onSort({ name: each.name, isDown: isBy ? !sort.isDown : isNumber });
                      }}
                    >
                      {each.name}
                      <span aria-hidden="true">{isBy ? (sort.isDown ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  </Head>
                );
              })}
              {(detail ?? onWhy) && (
                <Head>
                  <span className="unseen">Details</span>
                </Head>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, most).map(({ row, cells }) => {
              const key = keyOf(row);
              const isOpen = open === key;
              return (
                <Fragment key={key}>
                  <tr className={props.marked === key ? 'open' : undefined}>
                    {cells.map((cell, index) => (
                      <Field
                        key={columns[index]!.name}
                        cell={cell}
                        share={share(cellNumber(cell, currencies[index]!), greatest[index]!)}
                      />
                    ))}
                    {(detail ?? onWhy) && (
                      <td>
                        <button
                          type="button"
                          aria-label={props.whyWords?.(row) ?? `Why? ${cellText(cells[0])}`}
                          {...(detail ? { 'aria-expanded': isOpen } : {})}
                          onClick={() => {
                            if (onWhy) onWhy(row);
                            else setOpen(isOpen ? null : key);
                          }}
                        >
                          Why?
                        </button>
                      </td>
                    )}
                  </tr>
                  {detail && isOpen && (
                    <tr>
                      <td className="detail" colSpan={columns.length + 1}>
                        {detail(row)}
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
        {shown.length > most && (
          <button
            type="button"
            onClick={() => {
              setMost(most + MOST_ROWS);
            }}
          >
            Show more of the {number(shown.length)} rows
          </button>
        )}
      </div>
    </div>
  );
}

const isMeasured = (cell: Cell) => typeof cell === 'number' || isMoney(cell);
const share = (value: number | null, most: number) => (value !== null && most > 0 ? value / most : null);

function Head({ order, children }: { order?: 'ascending' | 'descending' | 'none'; children: ReactNode }) {
  return (
    <th scope="col" aria-sort={order}>
      {children}
    </th>
  );
}

/** One field; a number that is drawn as a bar says its share of the greatest. */
function Field({ cell, share }: { cell: Cell; share: number | null }) {
  return (
    <td className={isMeasured(cell) ? 'number' : undefined}>
      <CellContent cell={cell} />
      {share !== null && (
        <span className="bar" aria-hidden="true">
          <span style={{ width: `${(100 * share).toFixed(1)}%` }} />
        </span>
      )}
    </td>
  );
}

/** A cell as the page shows it: nodes are links to their pages. */
export function CellContent({ cell }: { cell: Cell }) {
  if (!isNodes(cell)) return cellText(cell);
  return cell.nodes.map(({ id, label, note }, index) => (
    <Fragment key={id}>
      {index > 0 && '; '}
      <NodeLink id={id} label={label} />
      {note && <span className="quiet"> {note}</span>}
    </Fragment>
  ));
}
