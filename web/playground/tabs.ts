import type { Example } from '../examples/index.ts';
import { EXAMPLES } from '../examples/index.ts';

/** GraphiQL's key for the tabs of the last visit. */
const STORED_TABS = 'graphiql:tabState';

interface Tabs {
  readonly defaultTabs: Example[];
  readonly initialQuery?: string;
  readonly initialVariables?: string;
}

/**
 * What the playground opens with: the query of the address (`?query=…&variables=…`), else what was left there at the last
 * visit, else the examples. GraphiQL shows the variables of the first tab only where they are given beside it.
 */
export function tabs(address: URLSearchParams, storage: Pick<Storage, 'getItem'>): Tabs {
  const query = address.get('query');
  if (query !== null) {
    const variables = address.get('variables') ?? '';
    return { defaultTabs: [{ query, variables }, ...EXAMPLES], initialQuery: query, initialVariables: variables };
  }
  if (storage.getItem(STORED_TABS) !== null) return { defaultTabs: [...EXAMPLES] };
  return { defaultTabs: [...EXAMPLES], initialVariables: EXAMPLES[0]!.variables };
}
