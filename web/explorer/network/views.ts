import type { CenterKind } from '../graph.ts';

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

/** How many nodes may be drawn: the first unless another is chosen. */
export const MOST_NODES = [100, 25, 250, 500, 1000, 2000] as const;

/** The view asked for, else the first of the kind; null for an award. */
export function viewOf(center: CenterKind, asked: string | undefined): View | null {
  return VIEWS[center].find((view) => view.kind === asked) ?? VIEWS[center][0] ?? null;
}
