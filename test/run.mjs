/**
 * `npm test`, `npm run test:slow` and `npm run test:all`: finds out what this machine can run, runs that with Jest, and
 * says plainly what was left out and why. With `--all` nothing may be left out. `--lane fast` leaves out the tests that
 * kill, stop, fill or pack (`*.slow.test.ts`, `*.pack.test.ts`), `--lane slow` all others. Further arguments go to Jest.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, resolve } from 'node:path';
import { freePort, missingForNeo4j, startNeo4j } from '../scripts/neo4j/server.mjs';

const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const NODE = [process.execPath, '--experimental-vm-modules', JEST];

/** Files to name at the end, by the time they took. */
const SLOWEST = 15;
/** Test files that run side by side, each with a database of its own. */
const WORKERS = 2;
const read = (file) => readFileSync(file, 'utf8');
const named = (suffix) => (file) => file.endsWith(`.${suffix}.test.ts`);
const isSlow = (file) => named('slow')(file) || named('pack')(file);
const LANES = { fast: (file) => !isSlow(file), slow: isSlow };
/** Servers are in a folder that is not on everybody's path. */
const onPath = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
    .map((dir) => join(dir, name))
    .find((file) => existsSync(file));
const chromium = () =>
  process.env.GRANTGRAPH_CHROMIUM ??
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean);

/**
 * What some tests need beyond Node: which test files (`uses`), what is missing (null: nothing), and how to get ready.
 * A file that `isPartly` so runs without it too, less its part on that engine.
 */
const NEEDS = [
  {
    name: 'Neo4j',
    uses: (file) => named('neo4j')(file) || usesStores(file),
    isPartly: (file) => !named('neo4j')(file),
    missing: () => (missingForNeo4j().length === 0 ? null : missingForNeo4j().join(' and ')),
    prepare: startThrowAwayNeo4j,
  },
  {
    name: 'a browser',
    uses: named('browser'),
    missing: () => {
      const path = chromium();
      if (path === undefined) return 'Chromium (on PATH, or named by GRANTGRAPH_CHROMIUM)';
      return existsSync(path) ? null : `Chromium (GRANTGRAPH_CHROMIUM names ${path}, which is not there)`;
    },
    prepare: () => ({ env: { GRANTGRAPH_CHROMIUM: chromium() } }),
  },
  {
    name: 'networkx, openpyxl and pandas',
    uses: named('python'),
    missing: () =>
      spawnSync('python3', ['-c', 'import networkx, openpyxl, pandas']).status === 0
        ? null
        : 'Python 3 with networkx, openpyxl and pandas (pip install networkx openpyxl pandas)',
  },
  {
    name: 'Schemathesis',
    uses: named('schemathesis'),
    missing: () => (onPath('schemathesis') ? null : 'schemathesis on PATH (pip install schemathesis)'),
  },
  {
    name: 'proxies',
    uses: named('proxy'),
    missing: () => ['nginx', 'caddy', 'openssl'].filter((name) => !onPath(name)).join(' and ') || null,
  },
  {
    name: 'the shared data',
    uses: named('shared'),
    missing: () =>
      existsSync(join(ROOT, '..', 'shared'))
        ? null
        : 'the folder "shared" beside this one (real documents, not in the repository)',
  },
];

/** Tests that run on each store: they name the variable, or take their stores from test/stores.ts. */
function usesStores(file) {
  return /GRANTGRAPH_TEST_NEO4J|\/stores\.ts'/.test(read(file));
}

/** Running servers of this run, and their folders. */
const servers = [];
const homes = [];

/** Starts a database for each of Jest's workers: what they store does not meet. */
async function startThrowAwayNeo4j(workers) {
  // The tests' databases have passwords of their own, whatever the user's is.
  delete process.env.GRANTGRAPH_NEO4J_PASSWORD;
  for (let i = 0; i < workers; i++) {
    const home = mkdtempSync(join(tmpdir(), 'grantgraph-neo4j-'));
    homes.push(home);
    servers.push(await startNeo4j({ home, boltPort: await freePort(), heap: '512m', log: console.log }));
  }
  const list = (field) => servers.map((server) => server[field]).join(' ');
  return { env: { GRANTGRAPH_TEST_NEO4J: list('url'), GRANTGRAPH_TEST_NEO4J_PASSWORD: list('password') } };
}

/** Leaves nothing behind, whatever happened; may be called twice. */
function cleanUp() {
  for (const { pid } of servers.splice(0)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

function run(command, args, env) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', fail);
    child.once('exit', (code, signal) => done(signal === null ? code : 1));
  });
}

/** The test files that Jest would run for these arguments. */
function selected(args) {
  const [node, ...rest] = NODE;
  const list = spawnSync(node, [...rest, '--listTests', '--json', ...args], { cwd: ROOT, encoding: 'utf8' });
  if (list.status !== 0) throw new Error(`jest --listTests failed:\n${list.stdout}${list.stderr}`);
  return JSON.parse(list.stdout.slice(list.stdout.indexOf('[')));
}

/** Decides what runs: the environment for it, the files left out, and what to say about them. */
async function plan(files, isAll, workers) {
  const env = {};
  const leftOut = new Set();
  const notes = [];
  for (const need of NEEDS) {
    const users = files.filter(need.uses);
    if (users.length === 0) continue;
    const missing = need.missing();
    if (missing === null) {
      Object.assign(env, (await need.prepare?.(workers))?.env);
      continue;
    }
    const [partly, wholly] = [users.filter((f) => need.isPartly?.(f)), users.filter((f) => !need.isPartly?.(f))];
    for (const file of wholly) leftOut.add(file);
    const show = (what, list) =>
      list.length === 0 ? '' : `  ${what}:\n${list.map((file) => `    ${relative(ROOT, file)}\n`).join('')}`;
    notes.push(
      `Left out for want of ${need.name}; install ${missing} to run it:\n` +
        show('not run', wholly) +
        show(`run without ${need.name}`, partly),
    );
  }
  if (isAll && notes.length > 0) throw new Error(`--all: nothing may be left out.\n${notes.join('\n')}`);
  return { env, leftOut, notes };
}

async function main() {
  const isAll = process.argv.includes('--all');
  const args = process.argv.slice(2).filter((arg) => arg !== '--all');
  const at = args.indexOf('--lane');
  const [, lane] = at < 0 ? [] : args.splice(at, 2);
  if (at >= 0 && !(lane in LANES)) throw new Error(`--lane: expected fast or slow, found ${lane}`);
  const all = selected(args);
  const files = at < 0 ? all : all.filter(LANES[lane]);
  const others = all.filter((file) => !files.includes(file));
  const workers = Math.min(WORKERS, Math.max(1, files.length));
  const { env, leftOut, notes } = await plan(files, isAll, workers);
  const runs = files.filter((file) => !leftOut.has(file));

  if (!process.env.GRANTGRAPH_BUILT && runs.some((file) => /\bdist\//.test(read(file)))) {
    console.log('Building …');
    const built = await run('npm', ['run', '--silent', 'build'], {});
    if (built !== 0) throw new Error('The build failed: see above.');
  }

  const output = mkdtempSync(join(tmpdir(), 'grantgraph-test-'));
  try {
    const leave = [...others, ...leftOut];
    const { code, passed, failed, seconds } = await runJest(args, leave, env, workers, join(output, 'results.json'));
    for (const note of notes) console.log(`\n${note}`);
    if (seconds.length > SLOWEST) console.log('\nThe slowest:');
    for (const [file, time] of seconds.length > SLOWEST ? seconds.slice(0, SLOWEST) : [])
      console.log(`  ${time.toFixed(0).padStart(4)} s  ${relative(ROOT, file)}`);
    process.exitCode = code;
    return { passed, failed };
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/** Runs what the arguments select but some files: exit code, how many tests passed and failed, the files by their time. */
async function runJest(args, leftOut, env, workers, results) {
  const escape = (file) => relative(ROOT, file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A list option swallows the words after it: ours come last.
  const ignore = ['/node_modules/', ...leftOut.map(escape)].map((p) => `--testPathIgnorePatterns=${p}`);
  const [node, ...jest] = NODE;
  const how = [`--maxWorkers=${workers}`, '--json', `--outputFile=${results}`];
  const code = await run(node, [...jest, ...args, ...how, ...ignore], env);
  const totals = existsSync(results) ? JSON.parse(read(results)) : null;
  const counted = (totals?.numFailedTests ?? 0) + (totals?.numRuntimeErrorTestSuites ?? 0);
  const failed = code !== 0 && counted === 0 ? 1 : counted;
  const seconds = (totals?.testResults ?? []).map((one) => [one.name, (one.endTime - one.startTime) / 1000]);
  seconds.sort(([, a], [, b]) => b - a);
  return { code: code === 0 && failed > 0 ? 1 : code, passed: totals?.numPassedTests ?? 0, failed, seconds };
}

process.once('exit', cleanUp);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
try {
  const { passed, failed } = await main();
  console.log(`${passed} passed, ${failed} failed`);
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  cleanUp();
}
