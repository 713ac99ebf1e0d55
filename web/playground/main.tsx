/**
 * The playground: GraphiQL, asking the server that served the page.
 */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { parse } from 'graphql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES, type Example } from '../examples/index.ts';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * Asks the server that served the page. GraphiQL learns the name of the operation a moment after its text: who presses
 * run at once after changing tabs would ask for the operation of the last tab. A lone operation needs no name.
 */
const fetcher: GraphiQLProps['fetcher'] = async ({ operationName, ...request }) => {
  const body = JSON.stringify(isAlone(request.query) ? request : { ...request, operationName });
  const response = await fetch('/graphql', { method: 'POST', headers: HEADERS, body });
  return response.json();
};

function isAlone(query: string): boolean {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === 'OperationDefinition').length === 1;
  } catch {
    // The server tells what is wrong with it.
    return false;
  }
}

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
function tabs(address: URLSearchParams, storage: Pick<Storage, 'getItem'>): Tabs {
  const query = address.get('query');
  if (query !== null) {
    const variables = address.get('variables') ?? '';
    return { defaultTabs: [{ query, variables }, ...EXAMPLES], initialQuery: query, initialVariables: variables };
  }
  if (storage.getItem(STORED_TABS) !== null) return { defaultTabs: [...EXAMPLES] };
  return { defaultTabs: [...EXAMPLES], initialVariables: EXAMPLES[0]!.variables };
}

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      {...tabs(new URLSearchParams(window.location.search), localStorage)}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <span className="playground-logo">
          <strong>grantgraph</strong>
          <a href="/explorer/">Network explorer</a>
        </span>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
