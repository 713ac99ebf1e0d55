import { MOST_NODES } from './views.ts';

/** What the page shows, as its address says it: a link to the page shows the same. */
export interface Place {
  /** Id of the node in the middle; null for the start page. */
  readonly center: string | null;
  /** Kind of network, where not the first one of the centre's kind. */
  readonly kind: string | null;
  /** Id of the node that a path is shown to, from the centre. */
  readonly path: string | null;
  /** How many links away from the centre, where not 1. */
  readonly radius: 2 | null;
  /** How many nodes are drawn, where not the first of `MOST_NODES`. */
  readonly most: number | null;
  /** Id of the node whose panel is open; null: the centre's. */
  readonly node: string | null;
  /** Ends of the link whose panel is open. */
  readonly link: { readonly from: string; readonly to: string } | null;
}

export const START: Place = {
  center: null,
  kind: null,
  path: null,
  radius: null,
  most: null,
  node: null,
  link: null,
};

/** Reads `?center=…&kind=…&radius=2&most=500&node=…`, or `&path=…`, or `&from=…&to=…`. */
export function parsePlace(search: string): Place {
  const words = new URLSearchParams(search);
  const center = words.get('center') || null;
  const [from, to] = [words.get('from'), words.get('to')];
  return {
    center,
    kind: words.get('kind')?.toUpperCase() || null,
    path: words.get('path') || null,
    radius: words.get('radius') === '2' ? 2 : null,
    most: MOST_NODES.find((most) => String(most) === words.get('most')) ?? null,
    node: words.get('node') || null,
    link: from && to ? { from, to } : null,
  };
}

/** The address of a place, from its question mark on; ids stay readable. */
export function placeAddress(place: Place): string {
  const words: [string, string | null | undefined][] = [
    ['center', place.center],
    ['kind', place.kind],
    ['radius', place.radius && String(place.radius)],
    ['most', place.most?.toString()],
    ['path', place.path],
    ['node', place.link ? null : place.node],
    ['from', place.link?.from],
    ['to', place.link?.to],
  ];
  const parts = words.flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`] : [],
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '?';
}
