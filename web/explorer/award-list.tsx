import type { AwardLine } from './passage.ts';
import { NodeLink } from './node-link.tsx';
import { money, years } from './words.ts';

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
