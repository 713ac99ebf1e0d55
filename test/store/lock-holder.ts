/**
 * Takes a store's lock, says so, and keeps it until it is ended. Run by `lock-suite.ts`.
 */
import { openStore } from '../../src/store/open.ts';

const store = await openStore(process.argv[2]!);
await store.lock();
process.stdout.write('locked\n');
setInterval(() => undefined, 1000);
