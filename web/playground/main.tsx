/**
 * The playground: GraphiQL, asking the server that served the page.
 */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from '../examples/index.ts';
import { firstTab } from './first-tab.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={EXAMPLES.map(({ query, variables }) => ({ query, variables }))}
      {...firstTab(new URLSearchParams(window.location.search), localStorage)}
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
