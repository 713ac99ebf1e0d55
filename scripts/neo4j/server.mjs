/**
 * Runs Neo4j Community from Maven Central as a child process: no Docker, no installation, loopback only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const POM = join(HERE, 'pom.xml');
export const NEO4J_VERSION = /<neo4j.version>(.+?)</.exec(readFileSync(POM, 'utf8'))[1];
const DEFAULT_HOME = resolve('.neo4j');
/** The jars are shared by every home directory that is used from this folder. */
const LIB = join(DEFAULT_HOME, `lib-${NEO4J_VERSION}`);
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
/** Bolt 5.8 to 5.0, then nothing else. */
const BOLT_HANDSHAKE = Buffer.from('6060b01700080805000000000000000000000000', 'hex');

/** A set-up fault that the user can mend; the message says how. */
export class SetUpError extends Error {}

const windows = process.platform === 'win32';
const java = () => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java');

/** What is missing on this machine, one sentence each; empty when Neo4j can be started. */
export function missingForNeo4j() {
  const missing = [];
  const run = spawnSync(java(), ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(`${run.stderr ?? ''}${run.stdout ?? ''}`)?.[1];
  if (version === undefined) missing.push('Java 17 or 21 (no "java" was found on PATH or in JAVA_HOME)');
  else if (version !== '17' && version !== '21') missing.push(`Java 17 or 21 (found Java ${version})`);
  if (!existsSync(LIB) && spawnSync('mvn', ['--version'], { shell: windows }).status !== 0)
    missing.push('Maven 3 (no "mvn" was found on PATH)');
  return missing;
}

/** Fetches the jars once. A download that was cut off leaves nothing behind. */
function fetchJars(log) {
  if (existsSync(LIB)) return;
  log(`Fetching Neo4j ${NEO4J_VERSION} with Maven (about 120 MB, once) …`);
  const partial = `${LIB}.${process.pid}.partial`;
  const run = spawnSync(
    'mvn',
    ['-B', '-q', '-f', POM, COPY_DEPENDENCIES, `-DoutputDirectory=${partial}`, '-DincludeScope=runtime'],
    { encoding: 'utf8', shell: windows },
  );
  if (run.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new SetUpError(`Maven could not fetch Neo4j ${NEO4J_VERSION}:\n${run.stdout}${run.stderr}`.trim());
  }
  if (existsSync(LIB)) rmSync(partial, { recursive: true, force: true });
  else renameSync(partial, LIB);
}

/** A port that nobody listens on now. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function assertFree(port, option) {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', (error) =>
      fail(
        new SetUpError(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken: another Neo4j may be running. Stop it, or choose another port with ${option}.`
            : `Port ${port} cannot be used: ${error.message}`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => done()));
  });
}

/** Whether a Bolt server answers the handshake on a port of this machine. */
function boltAnswers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(2000, () => end(false));
    socket.once('error', () => end(false));
    socket.once('connect', () => socket.write(BOLT_HANDSHAKE));
    socket.once('data', (data) => end(data.length >= 4 && data.readUInt32BE(0) !== 0));
  });
}

const pidFile = (home) => join(home, 'neo4j.pid');
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Process id of the Neo4j that runs from a home directory, or null. A stale file is not believed. */
function runningPid(home) {
  if (!existsSync(pidFile(home))) return null;
  const pid = Number(readFileSync(pidFile(home), 'utf8'));
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  const command = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  return windows || command.includes('org.neo4j.server.CommunityEntryPoint') ? pid : null;
}

/** A password of letters and digits: what begins with a hyphen is an option to Neo4j's tools. */
export const newPassword = (bytes = randomBytes(18)) => bytes.toString('hex');

/** The password and where it came from. It is generated once, kept readable by the owner alone. */
function passwordOf(home) {
  const file = join(home, 'password');
  const given = process.env.GRANTGRAPH_NEO4J_PASSWORD;
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  const isNew = !existsSync(join(home, 'data', 'dbms'));
  if (given !== undefined && given.length < 8)
    throw new SetUpError('GRANTGRAPH_NEO4J_PASSWORD is too short: Neo4j wants at least 8 characters.');
  if (given?.startsWith('-') && isNew)
    throw new SetUpError("GRANTGRAPH_NEO4J_PASSWORD begins with a hyphen: Neo4j's tools would read an option.");
  if (given !== undefined && kept !== undefined && given !== kept && !isNew)
    throw new SetUpError(
      `GRANTGRAPH_NEO4J_PASSWORD differs from the password this database was made with (${file}). Unset the variable, or put the present password into that file.`,
    );
  if (given !== undefined) return { password: given, isNew, from: 'GRANTGRAPH_NEO4J_PASSWORD' };
  if (kept !== undefined) return { password: kept, isNew, from: file };
  if (!isNew)
    throw new SetUpError('This database was made with a password of yours: set GRANTGRAPH_NEO4J_PASSWORD to it.');
  const password = newPassword();
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return { password, isNew, from: file };
}

function configuration({ boltPort, httpPort }) {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    `server.http.enabled=${httpPort !== undefined}`,
    ...(httpPort === undefined ? [] : [`server.http.listen_address=127.0.0.1:${httpPort}`]),
    'server.https.enabled=false',
    'server.memory.pagecache.size=512m',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'db.tx_log.rotation.retention_policy=256M size',
    '',
  ].join('\n');
}

/**
 * Stops the Neo4j that runs from a home directory; false where none does.
 * @public Of `grantgraph neo4j`.
 */
export async function stopNeo4j(home) {
  const pid = runningPid(home);
  if (pid === null) return false;
  await stopPid(pid);
  rmSync(pidFile(home), { force: true });
  return true;
}

/** Ends a Neo4j and waits for it; after a minute it is killed. */
async function stopPid(pid) {
  if (isAlive(pid)) process.kill(pid, 'SIGTERM');
  for (let i = 0; i < 600 && isAlive(pid); i++) await new Promise((done) => setTimeout(done, 100));
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

/**
 * Starts Neo4j and waits until Bolt answers.
 *
 * `detach`: it goes on when this process ends. A port of 0 is any that is free. `signal`: stops it while it starts.
 * Gives `{ url, user, password, passwordFrom, pid, child, ended, stop }`, `ended` being a promise. Rejects with
 * `SetUpError` when something is missing, a port is taken, it is stopped or ends while it starts.
 */
export async function startNeo4j({
  home = DEFAULT_HOME,
  boltPort: bolt = 7687,
  httpPort: http,
  heap = '1g',
  detach = false,
  signal,
  log = () => {},
}) {
  const missing = missingForNeo4j();
  if (missing.length > 0) throw new SetUpError(`Neo4j needs ${missing.join(' and ')}.`);
  const dir = resolve(home);
  const conf = join(dir, 'conf');
  const running = runningPid(dir);
  if (running !== null)
    throw new SetUpError(`Neo4j already runs from ${dir} (process ${running}). Stop it with --stop.`);
  const boltPort = bolt === 0 ? await freePort() : bolt;
  const httpPort = http === 0 ? await freePort() : http;
  await assertFree(boltPort, '--bolt-port');
  if (httpPort !== undefined) await assertFree(httpPort, '--http-port');
  for (const path of [DEFAULT_HOME, dir, conf, join(dir, 'logs')]) mkdirSync(path, { recursive: true });
  fetchJars(log);
  writeFileSync(join(conf, 'neo4j.conf'), configuration({ boltPort, httpPort }));

  const classPath = `${join(LIB, '*')}`;
  const opens = OPENS.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const env = { ...process.env, NEO4J_HOME: dir, NEO4J_CONF: conf };
  delete env.GRANTGRAPH_NEO4J_PASSWORD;
  const { password, isNew, from } = passwordOf(dir);
  if (isNew) {
    const admin = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', password];
    const run = spawnSync(java(), [...opens, '-cp', classPath, ...admin], { encoding: 'utf8', env });
    if (run.status !== 0)
      throw new SetUpError(`The initial password could not be set:\n${run.stdout}${run.stderr}`.trim());
  }

  const console_ = join(dir, 'logs', 'console.log');
  const out = openSync(console_, 'w');
  const memory = [`-Xms${heap}`, `-Xmx${heap}`, '-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError'];
  const entry = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${dir}`, `--config-dir=${conf}`];
  // A process group of its own: Ctrl-C reaches Neo4j once, from us.
  const child = spawn(java(), [...memory, ...opens, '-cp', classPath, ...entry], {
    env,
    cwd: dir,
    detached: true,
    stdio: ['ignore', out, out],
  });
  let hasEnded = false;
  // Whatever ends this process, while Neo4j starts or later, ends Neo4j too; SIGKILL alone leaves it behind (see --stop).
  const endWithUs = () => child.kill('SIGTERM');
  if (!detach) process.once('exit', endWithUs);
  const ended = new Promise((done) => {
    child.once('exit', () => {
      hasEnded = true;
      process.off('exit', endWithUs);
      rmSync(pidFile(dir), { force: true });
      done();
    });
  });
  writeFileSync(pidFile(dir), `${child.pid}\n`);
  const stop = () => (hasEnded ? Promise.resolve() : stopPid(child.pid));
  for (let i = 0; i < 600; i++) {
    if (signal?.aborted) {
      await stop();
      throw new SetUpError('Neo4j was stopped while it started.');
    }
    if (hasEnded)
      throw new SetUpError(`Neo4j ended while it started:\n${readFileSync(console_, 'utf8').slice(-2000)}`.trim());
    if (await boltAnswers(boltPort))
      return {
        url: `neo4j://127.0.0.1:${boltPort}`,
        user: 'neo4j',
        password,
        passwordFrom: from,
        pid: child.pid,
        child,
        ended,
        stop,
      };
    await new Promise((done) => setTimeout(done, 200));
  }
  await stop();
  throw new SetUpError(`Neo4j did not answer within two minutes; see ${console_}`);
}
