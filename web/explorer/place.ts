import { createContext, useContext } from 'react';

/**
 * What the address of the explorer may say; a link to it shows the same again. `id` opens the page of a node, `center` the
 * network around one, `page=similar` awards like a `text` or an award; with none the explorer shows its start page.
 */
export const PARAMETERS = [
  'id',
  'years',
  'by',
  'calendar',
  'list',
  'sort',
  'find',
  'mark',
  'page',
  'like',
  'text',
  'center',
  'kind',
  'radius',
  'most',
  'add',
  'as',
  'color',
  'size',
  'strength',
  'since',
  'until',
  'role',
  'program',
  'amount',
  'path',
  'node',
  'from',
  'to',
] as const;
export type Place = Readonly<Partial<Record<(typeof PARAMETERS)[number], string>>>;

/** Reads what follows the question mark of an address. Words that are not known are passed over, as are empty ones. */
export function parsePlace(search: string): Place {
  const words = new URLSearchParams(search);
  return Object.fromEntries(PARAMETERS.flatMap((name) => (words.get(name) ? [[name, words.get(name)!]] : [])));
}

/** The address of a place, from its question mark on; ids stay readable. */
export function placeAddress(place: Place): string {
  const parts = PARAMETERS.flatMap((name) =>
    place[name] ? [`${name}=${encodeURIComponent(place[name]).replaceAll('%3A', ':')}`] : [],
  );
  return `?${parts.join('&')}`;
}

/** A place without what is open beside its drawing. */
export function withoutDetails({ node: _node, from: _from, to: _to, ...drawn }: Place): Place {
  return drawn;
}

/** Goes to a place; with `isSame` the browser's back button passes over the one that is left. */
export type Go = (place: Place, isSame?: boolean) => void;

export const GoContext = createContext<Go>(() => {
  throw new Error('expected a component below GoContext, found one outside of it');
});
export const useGo = () => useContext(GoContext);
