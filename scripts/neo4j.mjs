/**
 * `npm run neo4j`: a local Neo4j Community without Docker, for as long as this runs. See docs/neo4j.md.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_HOME, NEO4J_VERSION, SetUpError, runningPid, startNeo4j, stopPid } from './neo4j/server.mjs';

const HELP = `Usage: npm run neo4j -- [options]

Starts Neo4j Community ${NEO4J_VERSION} on this machine alone, until Ctrl-C. Needs Java 17 or 21, and Maven for the first start.

  --home DIR        where data, configuration and password are kept (default .neo4j)
  --bolt-port N     port for Bolt (default 7687)
  --http-port N     also serve Neo4j Browser's HTTP on this port (default: off)
  --heap SIZE       memory of the server (default 1g)
  --detach          return once it answers; end it with --stop
  --stop            stop the one that runs from --home
  --help            this text

The password is taken from GRANTGRAPH_NEO4J_PASSWORD, or generated once and kept in DIR/password.`;

function port(text, option) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  throw new SetUpError(`${option} takes a port number from 1 to 65535, not "${text}".`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      home: { type: 'string', default: DEFAULT_HOME },
      'bolt-port': { type: 'string', default: '7687' },
      'http-port': { type: 'string' },
      heap: { type: 'string', default: '1g' },
      detach: { type: 'boolean', default: false },
      stop: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const home = resolve(values.home);
  if (values.stop) {
    const pid = runningPid(home);
    if (pid === null) return console.log(`No Neo4j runs from ${home}.`);
    await stopPid(pid);
    rmSync(join(home, 'neo4j.pid'), { force: true });
    return console.log('Neo4j stopped.');
  }
  let server = null;
  const end = () => {
    // While it still starts, leaving is enough: it ends with us.
    if (server === null) process.exit(130);
    console.log('Stopping Neo4j …');
    void server.stop();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  server = await startNeo4j({
    home,
    detach: values.detach,
    boltPort: port(values['bolt-port'], '--bolt-port'),
    ...(values['http-port'] === undefined ? {} : { httpPort: port(values['http-port'], '--http-port') }),
    heap: values.heap,
    log: console.log,
  });
  console.log(`Neo4j ${NEO4J_VERSION} answers.`);
  console.log(`  address   ${server.url}`);
  console.log(`  user      ${server.user}`);
  console.log(`  password  ${server.password} (from ${server.passwordFrom})`);
  console.log('To use it:');
  console.log(`  export GRANTGRAPH_STORE=${server.url} GRANTGRAPH_NEO4J_PASSWORD=${server.password}`);
  if (values.detach) {
    server.child.unref();
    process.off('SIGINT', end).off('SIGTERM', end);
    return;
  }
  console.log('Ctrl-C stops it.');
  await new Promise((done) => server.child.once('exit', done));
  console.log('Neo4j stopped.');
}

main().catch((error) => {
  const isUsage = String(error.code ?? '').startsWith('ERR_PARSE_ARGS');
  console.error(isUsage ? `${error.message}\n\n${HELP}` : error instanceof SetUpError ? error.message : error);
  process.exitCode = isUsage ? 2 : 1;
});
