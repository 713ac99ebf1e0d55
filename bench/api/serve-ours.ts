/** Our server as it is built, over the store that the first argument names. */
import { report } from './child.ts';

const built = (file: string) => import(new URL(`../../dist/src/${file}.js`, import.meta.url).href);
const { startServer } = (await built('server')) as typeof import('../../src/server/server.ts');
const { openStore } = (await built('store/open')) as typeof import('../../src/store/open.ts');

const store = await openStore(process.argv[2]!, { mustExist: true });
const server = await startServer({ store, port: 0, host: '127.0.0.1' });
report(server.url, () => store.calls);
