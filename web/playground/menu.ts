/** The queries of docs/queries as a menu of the playground, by who asks. */

/** Nodes of the graph that is loaded, by what a variable stands for; a kind of which none is loaded is absent. */
export type Known = Readonly<Partial<Record<'person' | 'other' | 'institution' | 'program' | 'theme', KnownNode>>>;
export interface KnownNode {
  readonly id: string;
  readonly label: string;
}

export interface Entry {
  readonly file: string;
  /** Which variable is the label, or the id, of which node that is loaded. */
  readonly labels?: Readonly<Record<string, keyof Known>>;
  readonly ids?: Readonly<Record<string, keyof Known>>;
}

export const MENU: readonly { readonly title: string; readonly entries: readonly Entry[] }[] = [
  {
    title: 'Before a meeting with a researcher',
    entries: [
      { file: 'collaborators', labels: { name: 'person' } },
      { file: 'evidence', labels: { name: 'person' } },
      { file: 'coa-table', labels: { name: 'person' } },
      { file: 'path', ids: { from: 'person', to: 'other' } },
    ],
  },
  {
    title: 'An institution and its programs',
    entries: [
      { file: 'institution-programs', labels: { name: 'institution' } },
      { file: 'program-institutions', ids: { program: 'program' } },
      { file: 'partners', labels: { name: 'institution' } },
      { file: 'trend', labels: { name: 'institution' } },
      { file: 'network', ids: { center: 'institution' } },
    ],
  },
  {
    title: 'Awards and themes',
    entries: [
      { file: 'awards-filtered' },
      { file: 'facets' },
      { file: 'readings' },
      { file: 'theme-people', labels: { theme: 'theme' } },
    ],
  },
];
