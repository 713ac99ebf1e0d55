/** The package as it is released and as somebody installs it: out of dist/, in an empty folder, on the Node versions that it names. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = resolve('.');
/** Majors; the one that runs the tests is taken as it is, others come from the npm registry. */
const NODES = [20, 22, 24];

describe('the package in an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-pack-'));
  const app = join(folder, 'app');
  const release = join(folder, 'release');
  const run = (command: string, args: readonly string[], cwd = app) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 });
  let files: string[];

  beforeAll(() => {
    run('npm', ['run', '--silent', 'release', '--', release], ROOT);
    const [tarball] = readdirSync(release).filter((name) => name.endsWith('.tgz')) as [string];
    files = run('tar', ['-tzf', join(release, tarball)], ROOT)
      .trim()
      .split('\n')
      .map((path) => path.replace('package/', ''));
    mkdirSync(app);
    writeFileSync(join(app, 'package.json'), '{ "type": "module", "private": true }');
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund'];
    run('npm', ['install', '--ignore-scripts', ...quiet, join(release, tarball)]);
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
    expect(files.filter((path) => /^(?:test\/|bench\/(?!README)|node_modules\/|src\/)/.test(path))).toEqual([]);
  });

  it('holds every file that its pages lead to', () => {
    const links = files
      .filter((path) => path.endsWith('.md'))
      .flatMap((page) =>
        [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to]) =>
          join(dirname(page), to!),
        ),
      );
    expect(links.length).toBeGreaterThan(30);
    expect([...new Set(links)].filter((path) => !files.includes(path))).toEqual([]);
  });

  it('is released with a bill of materials, licences and checksums', () => {
    const named = (suffix: string) => readdirSync(release).find((name) => name.endsWith(suffix))!;
    const text = (suffix: string) => readFileSync(join(release, named(suffix)), 'utf8');
    const bill = JSON.parse(text('.cdx.json')) as { bomFormat: string; components: { name: string }[] };
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(text('licences.tsv').trim().split('\n')).toHaveLength(bill.components.length + 1);
    run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], release);
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
    const command = join(app, 'node_modules/.bin/grantgraph');
    expect(run(command, ['--version']).trim()).toBe(version);
    expect(run(command, ['neo4j', '--stop'])).toBe('No Neo4j runs from .neo4j.\n');
  });
});
