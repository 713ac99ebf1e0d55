/** The package as somebody installs it: packed out of dist/, in an empty folder, on the Node versions that it names. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = resolve('.');
/** Majors; the one that runs the tests is taken as it is, others come from the npm registry. */
const NODES = [20, 22, 24];

describe('the package in an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-pack-'));
  const app = join(folder, 'app');
  const run = (command: string, args: readonly string[], cwd = app) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 });
  let files: string[];

  beforeAll(() => {
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], ROOT)) as [
      { filename: string; files: { path: string }[] },
    ];
    files = packed.files.map(({ path }) => path);
    mkdirSync(app);
    writeFileSync(join(app, 'package.json'), '{ "type": "module", "private": true }');
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename)]);
    const [example] = /(?<=```js\n)[\s\S]*?(?=```)/.exec(readFileSync('docs/library.md', 'utf8'))!;
    writeFileSync(join(app, 'example.mjs'), example);
  }, 300_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds the program, its data, samples, pages and documents, and no tests', () => {
    for (const path of [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'docs/library.md',
      'schema/schema.graphql',
      'dist/src/index.d.ts',
    ])
      expect(files).toContain(path);
    for (const part of ['data/', 'samples/', 'dist/web/', 'dist/ingest/workers/worker.js'])
      expect(files.some((path) => path.startsWith(part))).toBe(true);
    expect(files.filter((path) => /^(?:test|bench|node_modules|src)\//.test(path))).toEqual([]);
  });

  it.each(NODES)(
    'runs the example of docs/library.md on Node %i',
    (major) => {
      const isOurs = process.versions.node.startsWith(`${major}.`);
      const [command, args] = isOurs ? [process.execPath, []] : ['npx', ['-y', '-p', `node@${major}`, 'node']];
      rmSync(join(app, 'grants.db'), { force: true });
      const said = run(command, [...args, 'example.mjs']);
      expect(said).toContain('Bin Yu');
      expect(said).toContain('<gexf');
    },
    300_000,
  );

  it('has types that a program can be checked against', () => {
    writeFileSync(
      join(app, 'typed.mts'),
      `import { openGraph, type Graph, type IngestSummary } from 'grantgraph';
       const graph: Graph = await openGraph('file:x.db');
       const summary: IngestSummary = await graph.ingest([{ name: 'a.txt', content: '' }]);
       const read: number = summary.read;
       // @ts-expect-error a network has a kind
       await graph.network({});
       console.log(read);\n`,
    );
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023'];
    run(process.execPath, [
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      ...options,
      ...['--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node', 'typed.mts'],
    ]);
  });

  it('has the command', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run(join(app, 'node_modules/.bin/grantgraph'), ['--version']).trim()).toBe(version);
  });
});
