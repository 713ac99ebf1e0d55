import { EXAMPLES } from '../examples/index.ts';

/** GraphiQL's key for the tabs of the last visit. */
const STORED_TABS = 'graphiql:tabState';

/**
 * What the first editor shows: the query of the address (`?query=…&variables=…`), else what was left there at the last
 * visit, else the first example. GraphiQL fills the variables of the other default tabs, but not of the first.
 */
export function firstTab(
  address: URLSearchParams,
  storage: Pick<Storage, 'getItem'>,
): { initialQuery?: string; initialVariables?: string } {
  const query = address.get('query');
  if (query !== null) return { initialQuery: query, initialVariables: address.get('variables') ?? '' };
  if (storage.getItem(STORED_TABS) !== null) return {};
  return { initialVariables: EXAMPLES[0]!.variables };
}
