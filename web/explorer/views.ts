import type { CenterKind } from './graph.ts';

export const NETWORK_KINDS = [
  'PERSON_PERSON',
  'INSTITUTION_PROGRAM',
  'INSTITUTION_INSTITUTION',
  'THEME_THEME',
] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** One way to draw what surrounds a node. */
export interface View {
  readonly kind: NetworkKind;
  /** Argument of `network` that takes the node's id. */
  readonly scope: 'center' | 'institution' | 'program' | 'theme';
  readonly title: string;
}

/** The views of each kind of node; the first is shown unless another is chosen. An award is drawn with what it joins. */
export const VIEWS: Readonly<Record<CenterKind, readonly View[]>> = {
  PERSON: [{ kind: 'PERSON_PERSON', scope: 'center', title: 'Collaborators' }],
  INSTITUTION: [
    { kind: 'INSTITUTION_PROGRAM', scope: 'center', title: 'Programs' },
    { kind: 'INSTITUTION_INSTITUTION', scope: 'center', title: 'Partner institutions' },
    { kind: 'PERSON_PERSON', scope: 'institution', title: 'People on its awards' },
    { kind: 'THEME_THEME', scope: 'institution', title: 'Themes of its awards' },
  ],
  PROGRAM: [
    { kind: 'INSTITUTION_PROGRAM', scope: 'center', title: 'Institutions' },
    { kind: 'PERSON_PERSON', scope: 'program', title: 'People on its awards' },
    { kind: 'INSTITUTION_INSTITUTION', scope: 'program', title: 'Institutions that work together' },
    { kind: 'THEME_THEME', scope: 'program', title: 'Themes of its awards' },
  ],
  THEME: [
    { kind: 'PERSON_PERSON', scope: 'theme', title: 'People' },
    { kind: 'THEME_THEME', scope: 'center', title: 'Themes beside it' },
    { kind: 'INSTITUTION_PROGRAM', scope: 'theme', title: 'Institutions and programs' },
    { kind: 'INSTITUTION_INSTITUTION', scope: 'theme', title: 'Institutions that work together' },
  ],
  AWARD: [],
};

/** How many nodes may be drawn: the first unless another is chosen. More than the last are no longer told apart by eye. */
export const MOST_NODES = [100, 25, 250, 500] as const;

/** The view asked for, else the first of the kind; null for an award. */
export function viewOf(center: CenterKind, asked: string | null): View | null {
  return VIEWS[center].find((view) => view.kind === asked) ?? VIEWS[center][0] ?? null;
}

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
