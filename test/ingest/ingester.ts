/**
 * Ingests paths into a store, as a process that can be killed: writes a dot when it begins and one after each batch.
 * Run by `kill.slow.test.ts`.
 */
import { knownContainers } from '../../ingest/containers/known-container.ts';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { threads } from '../../ingest/workers/threads.ts';
import { openStore } from '../../src/store/open.ts';

const [url, ...paths] = process.argv.slice(2);
const { env } = process;
const store = await openStore(url, { env });
await store.lock();
process.stdout.write('.');
await ingest(store, readPaths(paths, { containers: knownContainers(store) }), {
  onProgress: () => {
    process.stdout.write('.');
  },
  ...(env['GRANTGRAPH_THREADS'] !== '0' && { startWorkers: () => threads({ store: store.name, env }, 1) }),
});
process.exit(0);
