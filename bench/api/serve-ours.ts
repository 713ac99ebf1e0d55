/** Our server over the store that the first argument names. */
import { startServer } from '../../src/server.ts';
import { openStore } from '../../src/store/open.ts';
import { report } from './child.ts';

const store = await openStore(process.argv[2]!, { mustExist: true });
const server = await startServer({ store, port: 0, host: '127.0.0.1' });
report(server.url, () => store.calls);
