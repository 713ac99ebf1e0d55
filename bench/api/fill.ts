/**
 * `npx tsx bench/api/fill.ts file:graph.db neo4j://127.0.0.1:7687`: copies a graph into an empty store, for `bench:api`.
 */
import { openStore } from '../../src/store/open.ts';
import { copyGraph } from './copy.ts';

const [from = '', to = ''] = process.argv.slice(2);
const [source, target] = [await openStore(from, { mustExist: true }), await openStore(to)];
let batches = 0;
await copyGraph(source, target, (rows) => {
  if ((batches += 1) % 20 === 0) console.log(`${String(rows)} nodes and edges`);
});
await source.close();
await target.close();
