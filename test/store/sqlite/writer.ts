/**
 * Writes one node a time until it is killed, and says each number when its write is done. Run by `durability.slow.test.ts`.
 */
import { openSqlite } from '../../../src/store/sqlite/sqlite-store.ts';
import { award, part, person } from '../make.ts';

const store = await openSqlite(process.argv[2]!);
for (let i = 0; ; i++) {
  const [who, what] = [person(`${i}`, `Person ${i}`), award(`${i}`, `Award ${i}`)];
  await store.write({
    putNodes: [who, what],
    putEdges: [part(who, 'PI', what)],
    queueAdd: [{ layer: 'x', key: `${i}` }],
  });
  process.stdout.write(`${i}\n`);
}
