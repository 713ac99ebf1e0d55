/** What the README tells a newcomer to run, run: the built commands of dist/, and the query it gives. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = resolve('.');
const README = readFileSync('README.md', 'utf8');
const CLI = join(ROOT, 'dist/src/cli/main.js');
const blocks = (language: string) =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((m) => m[1]!);
const lines = blocks('sh').flatMap((block) => block.trim().split('\n'));
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

describe('the README', () => {
  let folder: string;
  let server: ChildProcess;
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'grantgraph-readme-'));
    // What `npm start` does after it has built, in a folder without a database.
    const env = { ...process.env };
    delete env['GRANTGRAPH_STORE'];
    server = spawn(process.execPath, [CLI, 'start', '--port', '0'], { cwd: folder, env });
    let output = '';
    address = await new Promise<string>((done, fail) => {
      const onData = (data: Buffer) => {
        output += data.toString();
        const found = /http:\/\/\S+\/graphql/.exec(output);
        if (found !== null) done(found[0]);
      };
      server.stdout!.on('data', onData);
      server.stderr!.on('data', onData);
      server.once('exit', (code) => fail(new Error(`start ended with ${code}: ${output}`)));
    });
    expect(output).toMatch(/read 22 = 22 ingested \+ 0 known \+ 0 quarantined/);
  });
  afterAll(() => {
    server.removeAllListeners('exit');
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes from clone to the answer in two commands and one query: ten collaborators, and the sentence that says so', async () => {
    expect(lines.slice(0, 2)).toEqual(['npm ci', 'npm start']);
    const [query] = blocks('graphql');
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as {
      errors?: unknown;
      data: {
        search: {
          nodes: {
            name: string;
            collaborators: { totalCount: number; edges: { node: { name: string }; evidence: { quote: string }[] }[] };
          }[];
        };
      };
    };
    expect(errors).toBeUndefined();
    const [person] = data.search.nodes;
    expect(person!.name).toBe('Bin Yu');
    expect(person!.collaborators.totalCount).toBe(10);
    for (const { node, evidence } of person!.collaborators.edges) {
      const family = node.name.split(' ').at(-1)!;
      expect(evidence.some(({ quote }) => quote.includes(family) && quote.includes(' '))).toBe(true);
    }
  });

  it('serves the pages that it names', async () => {
    for (const path of ['/graphql', '/explorer/']) {
      const page = await fetch(new URL(path, address), { headers: { accept: 'text/html' } });
      expect([path, page.status, page.headers.get('content-type')]).toEqual([
        path,
        200,
        expect.stringContaining('text/html'),
      ]);
    }
  });

  /** Id of the first person that a search finds; the same in every store of the samples. */
  async function personNamed(name: string): Promise<string> {
    const query = `{ search(query: ${JSON.stringify(name)}, kinds: [PERSON], first: 1) { nodes { id } } }`;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: { search: { nodes: [{ id: string }] } } }).data.search.nodes[0].id;
  }

  it.each(lines.filter((line) => line.startsWith('npx grantgraph')))('has a command that works: %s', async (line) => {
    writeFileSync(join(folder, 'abstract.txt'), 'Theory of deep learning and of neural networks.\n');
    writeFileSync(join(folder, 'people.csv'), 'name,institution\nBin Yu,UC Berkeley\n');
    const args = line
      .replace(/#.*$/, '')
      .replace('path/to/documents', join(ROOT, 'samples'))
      .replace('article.txt', join(ROOT, 'samples/news-deep-learning-team.txt'))
      .replace('PERSON', await personNamed('Bin Yu'))
      .replace('OTHER', await personNamed('Jason Lee'))
      .trim()
      .split(/\s+/)
      .slice(2);
    const env = { ...process.env, GRANTGRAPH_STORE: `file:${join(folder, 'commands.db')}` };
    // Not spawnSync: while it held this process up, the connection that fetch keeps would die unseen.
    const { stderr } = await promisify(execFile)(process.execPath, [CLI, ...args], { cwd: folder, env });
    expect(stderr).not.toContain('grantgraph:');
  });

  it('names only scripts and files that are there', () => {
    for (const [, name] of README.matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
    for (const [, path] of README.matchAll(/\]\((docs\/[\w.-]+)\)/g)) expect(readFileSync(path!, 'utf8')).not.toBe('');
  });

  it('gives a reason for every dependency', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) expect(README).toContain(`\`${name}\``);
  });
});
