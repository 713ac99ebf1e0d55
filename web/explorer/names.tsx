/**
 * Links: to pages of nodes, to other places of the explorer, and to the web.
 */
import type { MouseEvent, ReactNode } from 'react';
import { yearOf } from '../../src/day.ts';
import type { Named } from './graph.ts';
import type { AwardLine } from './passage.ts';
import type { Place } from './place.ts';
import { placeAddress, useGo } from './place.ts';
import { money, years } from './words.ts';

/** A link to another place of the explorer; with a key held down the browser opens it as it does any link. */
export function PlaceLink({ place, children }: { place: Place; children: ReactNode }) {
  const go = useGo();
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(place);
  };
  return (
    <a href={placeAddress(place)} onClick={onClick}>
      {children}
    </a>
  );
}

/** A node's name, which leads to its page. */
export function NodeLink({ id, label }: Named) {
  return <PlaceLink place={{ id }}>{label}</PlaceLink>;
}

/** Only addresses of the web become links: an address is a document's word. */
export function WebLink({ url, children }: { url: string | null; children: ReactNode }) {
  if (!url || !/^https?:\/\//.test(url)) return children;
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {children}
    </a>
  );
}

/** Names of nodes, each with its note. */
export function Names({ nodes }: { nodes: readonly (Named & { note?: string })[] }) {
  return (
    <ul className="names">
      {nodes.map(({ id, label, note }) => (
        <li key={id}>
          <NodeLink id={id} label={label} />
          {note && <span className="quiet"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Awards, each with its number, money and years. */
export function AwardList({ awards }: { awards: readonly AwardLine[] }) {
  return (
    <ul className="awards">
      {awards.map(({ id, label, number, obligatedAmount, startDate, endDate }) => (
        <li key={id}>
          <NodeLink id={id} label={label} />
          <p className="quiet">
            {number}, {years(yearOf(startDate), yearOf(endDate))}, {money(obligatedAmount ? [obligatedAmount] : [])}
          </p>
        </li>
      ))}
    </ul>
  );
}
