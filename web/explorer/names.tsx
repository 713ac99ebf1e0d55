/**
 * Lists of nodes, each a name that can be pressed.
 */
import type { AwardLine } from './passage.ts';
import { money, years } from './words.ts';
import type { Named } from './graph.ts';

/** Names that each put their node in the middle. */
export function Names(props: { nodes: readonly (Named & { note?: string })[]; onCenter(id: string): void }) {
  return (
    <ul className="names">
      {props.nodes.map(({ id, label, note }) => (
        <li key={id}>
          <NodeLink id={id} label={label} onNode={props.onCenter} />
          {note && <span className="quiet"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A node's name that can be pressed. */
export function NodeLink({ id, label, onNode }: Named & { onNode(id: string): void }) {
  return (
    <button
      type="button"
      className="as-link"
      onClick={() => {
        onNode(id);
      }}
    >
      {label}
    </button>
  );
}

interface Props {
  readonly awards: readonly (AwardLine & { readonly part?: string | null })[];
  onCenter(id: string): void;
}

const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

/** Awards, each with its number, money and years. */
export function AwardList({ awards, onCenter }: Props) {
  return (
    <ul className="awards">
      {awards.map(({ id, label, number, obligatedAmount, startDate, endDate, part }) => (
        <li key={id}>
          <NodeLink id={id} label={label} onNode={onCenter} />
          <p className="quiet">
            {number}, {years(yearOf(startDate), yearOf(endDate))}, {money(obligatedAmount ? [obligatedAmount] : [])}
            {part && `; ${part}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
