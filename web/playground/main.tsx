/**
 * The playground: GraphiQL, asking the server that served the page.
 */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetcher } from './fetcher.ts';
import { tabs } from './tabs.ts';

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
