import { afterAll, beforeAll } from '@jest/globals';
import { startServer, type RunningServer } from '../../src/server/server.ts';
import { fill } from '../query/graph.ts';
import { availableStores, type OpenedStore } from '../stores.ts';

/** A server over the graph of `query/graph.ts` on SQLite, for all the tests of a file; there once they run. */
export function filledServer(): { readonly opened: OpenedStore; readonly server: RunningServer } {
  const made = {} as { opened: OpenedStore; server: RunningServer };
  beforeAll(async () => {
    made.opened = await availableStores()[0]!.open();
    await fill(made.opened.store);
    made.server = await startServer({ store: made.opened.store, port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await made.server.close();
    await made.opened.end();
  });
  return made;
}
