import { ask } from './ask.ts';
import type { Named } from './load-node.ts';
import START from './queries/start.graphql?raw';
import { count, years } from './words.ts';

export interface Coverage {
  readonly agency: string;
  readonly awards: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly asOf: string | null;
}
interface List {
  readonly nodes: readonly Named[];
}
export interface StartAnswer {
  readonly stats: {
    readonly quarantined: number;
    readonly nodes: readonly { readonly kind: string; readonly count: number }[];
    readonly coverage: readonly Coverage[];
  };
  readonly people: List;
  readonly institutions: List;
  readonly programs: List;
  readonly themes: List;
}

/** What is loaded, and where one might begin. */
export const loadStart = (signal: AbortSignal) => ask<StartAnswer>(START, {}, signal);

/** What is loaded, in a sentence: what is not loaded cannot be found here. */
export function coverageWords({ coverage }: StartAnswer['stats']): string {
  if (coverage.length === 0) return 'No award is loaded yet.';
  const parts = coverage.map(({ agency, awards, firstYear, lastYear, asOf }) => {
    const when = years(firstYear, lastYear);
    return `${count(awards, 'award')} of ${agency.toUpperCase()} that began ${firstYear === lastYear ? 'in ' : ''}${when}${asOf ? `, as of ${asOf}` : ''}`;
  });
  return `Loaded here: ${parts.join('; ')}. What is not loaded is not shown.`;
}
