import type { ReactNode } from 'react';
import type { Graph } from '../graph.ts';
import type { Place } from '../place.ts';
import { useGo, withoutDetails } from '../place.ts';
import type { Coloring, Sieve, Size } from './network-style.ts';
import { COLORINGS, SIZES } from './network-style.ts';

/** What the address says of how a network is drawn. */
export interface Look {
  readonly color: Coloring;
  readonly size: Size;
  readonly sieve: Sieve;
}

const numberIn = (text: string | undefined) => (text && /^\d{1,6}$/.test(text) ? Number(text) : null);

export function lookOf({ color, size, strength, since, until }: Place): Look {
  return {
    color: COLORINGS.find((each) => each === color) ?? 'kind',
    size: size && Object.hasOwn(SIZES, size) ? (size as Size) : 'weight',
    sieve: { least: numberIn(strength) ?? 1, from: numberIn(since), to: numberIn(until) },
  };
}

interface Props {
  /** The whole network, whatever of it is shown. */
  readonly graph: Graph;
  readonly place: Place;
  readonly look: Look;
}

/** How the network is drawn: colours, sizes, and which of its links. */
export function NetworkControls({ graph, place, look }: Props) {
  const go = useGo();
  const change = (next: Place) => {
    go({ ...withoutDetails(place), ...next }, true);
  };
  const { nodes, links } = graph;
  const known = {
    institution: nodes.some(({ institution }) => institution),
    awards: nodes.some(({ awards }) => awards !== undefined),
    money: nodes.some(({ amounts }) => amounts !== undefined),
  };
  const ends = links.flatMap(({ firstYear, lastYear }) => [firstYear, lastYear]).filter((year) => year !== null);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const strongest = Math.max(1, ...links.map(({ weight }) => weight));
  const { sieve } = look;
  return (
    <div className="controls" role="group" aria-label="How it is drawn">
      <label>
        Colour{' '}
        <select
          value={look.color}
          onChange={(event) => {
            change({ color: event.target.value });
          }}
        >
          {COLORINGS.filter((each) => each !== 'institution' || known.institution).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <label>
        Size{' '}
        <select
          value={look.size}
          onChange={(event) => {
            change({ size: event.target.value });
          }}
        >
          {(Object.keys(SIZES) as Size[])
            .filter((each) => (each === 'awards' || each === 'money' ? known[each] : true))
            .map((each) => (
              <option key={each} value={each}>
                {SIZES[each].title}
              </option>
            ))}
        </select>
      </label>
      {strongest > 1 && (
        <Slider
          name="At least"
          {...{ least: 1, most: strongest, value: sieve.least }}
          onValue={(value) => {
            change({ strength: value === 1 ? '' : String(value) });
          }}
        >
          {sieve.least} shared
        </Slider>
      )}
      {ends.length > 0 && last > first && (
        <>
          <Slider
            name="From"
            {...{ least: first, most: last, value: sieve.from ?? first }}
            onValue={(value) => {
              change({ since: value === first ? '' : String(value) });
            }}
          >
            {sieve.from ?? first}
          </Slider>
          <Slider
            name="To"
            {...{ least: first, most: last, value: sieve.to ?? last }}
            onValue={(value) => {
              change({ until: value === last ? '' : String(value) });
            }}
          >
            {sieve.to ?? last}
          </Slider>
        </>
      )}
    </div>
  );
}

interface SliderProps {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  onValue(value: number): void;
  readonly children: ReactNode;
}

function Slider({ name, least, most, value, onValue, children }: SliderProps) {
  return (
    <label>
      {name}{' '}
      <input
        type="range"
        min={least}
        max={most}
        value={value}
        onChange={(event) => {
          onValue(Number(event.target.value));
        }}
      />{' '}
      <output>{children}</output>
    </label>
  );
}
