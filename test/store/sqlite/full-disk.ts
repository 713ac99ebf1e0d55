/**
 * Ingests into a store on a disk that is too small, twice; then makes the disk larger and goes on. Run in a mount namespace of its own:
 * `unshare -rm node --import tsx full-disk.ts FOLDER DOCUMENTS`. Prints what was said, and the digest at the end.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openGraph } from '../../../src/index.ts';

const [, , folder, documents] = process.argv as unknown as [string, string, string, string];
const mount = (size: string, ...more: string[]) =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', [...more, `size=${size}`].join(','), 'tmpfs', folder]);
mount('700k');
const url = `file:${join(folder, 'graph.db')}`;
const env = { GRANTGRAPH_THREADS: '0' };
const said: unknown[] = [];
for (let run = 0; run < 2; run += 1) {
  const graph = await openGraph(url, { env }).catch((error: unknown) => (said.push(error), null));
  await graph?.ingest([documents]).catch((error: unknown) => said.push(error));
  await graph?.close();
}
mount('100m', 'remount');
const graph = await openGraph(url, { env });
await graph.ingest([documents]);
const { faults } = await graph.verify();
console.log(
  JSON.stringify({
    said: said.map((error) => [(error as { code?: string }).code, (error as Error).message]),
    faults,
    digest: await graph.digest(),
  }),
);
await graph.close();
