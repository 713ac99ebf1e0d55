/**
 * The playground: GraphiQL, asking the server that served the page.
 */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '../unseen.css';
import './playground.css';
import { GraphiQL, type GraphiQLProps, HISTORY_PLUGIN } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadKnown } from './load-known.ts';
import { QUESTIONS, TABLE } from './plugins.tsx';
import type { Known } from './menu.ts';
import { MENU } from './menu.ts';
import { isAlone, questionOf } from './questions.ts';

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

/** GraphiQL's key for the tabs of the last visit. */
const STORED_TABS = 'graphiql:tabState';

type Opening = Pick<GraphiQLProps, 'defaultTabs' | 'initialQuery' | 'initialVariables'>;

/**
 * What the playground opens with: the query of the address (`?query=…&variables=…`), else what was left there at the last
 * visit, else the first question. GraphiQL shows the variables of the first tab only where they are given beside it.
 */
function opening(address: URLSearchParams, storage: Pick<Storage, 'getItem'>, known: Known): Opening {
  const query = address.get('query');
  if (query !== null) {
    const variables = address.get('variables') ?? '';
    return { defaultTabs: [{ query, variables }], initialQuery: query, initialVariables: variables };
  }
  const first = questionOf(MENU[0]!.entries[0]!, known);
  if (storage.getItem(STORED_TABS) !== null) return { defaultTabs: [first] };
  return { defaultTabs: [first], initialVariables: first.variables };
}

/** GraphiQL's tabs hold buttons, which a tab must not: they are told as a list, in which the buttons choose and close. */
new MutationObserver(() => {
  for (const list of document.querySelectorAll('ul.graphiql-tabs[role="tablist"]')) list.setAttribute('role', 'list');
  for (const tab of document.querySelectorAll('li.graphiql-tab[role="tab"]')) tab.setAttribute('role', 'listitem');
  for (const tab of document.querySelectorAll('li.graphiql-tab[aria-selected]')) tab.removeAttribute('aria-selected');
}).observe(document.body, { subtree: true, childList: true, attributeFilter: ['role', 'aria-selected'] });

const root = createRoot(document.getElementById('page')!);
const show = (known: Known) => {
  root.render(
    <StrictMode>
      <GraphiQL
        fetcher={fetcher}
        {...opening(new URLSearchParams(window.location.search), localStorage, known)}
        plugins={[QUESTIONS, TABLE, HISTORY_PLUGIN]}
        visiblePlugin={QUESTIONS}
        defaultEditorToolsVisibility="variables"
        isHeadersEditorEnabled={false}
      >
        <GraphiQL.Logo>
          <span className="playground-logo">
            <strong>grantgraph</strong>
            <a href="/explorer/">Explorer</a>
          </span>
        </GraphiQL.Logo>
      </GraphiQL>
    </StrictMode>,
  );
};
// A graph that cannot be asked is told when something is asked of it.
loadKnown().then(show, () => {
  show({});
});
