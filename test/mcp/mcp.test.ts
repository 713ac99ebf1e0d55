/** An assistant at work: the SDK's own client over HTTP, and over the streams of a process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { openGraph } from '../../src/index.ts';
import { TOOLS } from '../../src/mcp/tools.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { fill } from '../query/graph.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'grantgraph-mcp-'));
const store = `file:${join(folder, 'graph.db')}`;
const [ADA, BO] = ['person:m:ada', 'person:m:bo'];

let server: RunningServer;
let close: () => Promise<void>;
beforeAll(async () => {
  const graph = await openGraph(store, { env: {} });
  await fill(graph.store);
  server = await graph.serve({ port: 0 });
  close = async () => {
    await server.close();
    await graph.close();
  };
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const TRANSPORTS: Record<string, () => Transport> = {
  HTTP: () => new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)) as Transport,
  'standard input and output': () =>
    new StdioClientTransport({
      command: process.execPath,
      args: [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts'), 'mcp', '--store', store],
    }),
};

interface Answer {
  readonly isError: boolean;
  readonly text: string;
  /** The answer as JSON. */
  readonly told: unknown;
}

describe.each(Object.keys(TRANSPORTS))('over %s', (name) => {
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(() => client.connect(TRANSPORTS[name]!()), 60_000);
  afterAll(() => client.close());
  async function call(tool: string, args: Record<string, unknown>): Promise<Answer> {
    const { content, isError } = await client.callTool({ name: tool, arguments: args });
    const { text } = (content as { text: string }[])[0]!;
    return { isError: isError === true, text, told: isError ? null : JSON.parse(text) };
  }

  it('lists its tools, all of which only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name)).toEqual(TOOLS.map((tool) => tool.name));
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    expect(client.getInstructions()).toContain('find');
  });

  it('finds somebody, says who they work with, and by which passage, with totals and what it cannot know', async () => {
    const { told: found } = await call('find', { text: 'lovelace', kinds: ['PERSON'] });
    expect(found).toMatchObject({ found: { nodes: [{ id: ADA, label: 'Ada Łovelace' }] } });
    const { told } = await call('collaborators', { id: ADA, first: 1 });
    const evidence = [{ quote: expect.any(String), source: { id: expect.stringMatching(/^source:/) } }];
    expect(told).toMatchObject({
      person: { collaborators: { total: 2, collaborators: [{ person: { id: BO }, sharedProjects: 2, evidence }] } },
      cannotKnow: expect.stringContaining('co-authors'),
      loaded: expect.stringMatching(/awards of NSF, begun 20\d\d to 20\d\d/),
    });
    const since = await call('collaborators', { id: ADA, since: '2026-01-01' });
    expect(since.told).toMatchObject({ person: { collaborators: { total: 2 } } });
  });

  it.each([
    ['person', { id: ADA }, /North University/],
    ['network', { id: ADA }, /"links"/],
    ['network', { id: 'program:m:theory' }, /North University/],
    ['institution_program', { id: 'institution:m:north' }, /Theory of Computing/],
    ['institution_program', { id: 'program:m:theory' }, /South College/],
    ['award', { award: '0031883' }, /Why does learning work/],
    ['award', { award: 'award:nsf:0031883' }, /Why does learning work/],
    ['evidence', { a: ADA, b: BO }, /Bo Ng/],
    ['evidence', { a: 'award:nsf:0031883', b: ADA }, /Ada/],
    ['coverage', {}, /"agency":"NSF"/],
  ])('%s of %j answers', async (tool, args, expected) => {
    const { isError, text } = await call(tool, args);
    expect([isError, text]).toEqual([false, expect.stringMatching(expected)]);
    expect(text.length).toBeLessThan(20_000);
  });

  it.each([
    ['person', { id: 'person:m:nobody' }, 'nothing here has that id'],
    ['person', { id: ADA, wat: 1 }, 'wat'],
    ['network', { id: 'award:nsf:0031883' }, 'expected the id of a person, institution, program or theme'],
    ['evidence', { a: 'theme:x', b: ADA }, 'expected ids of PERSON and PERSON'],
  ])('%s of %j is refused with what was expected', async (tool, args, expected) => {
    const { isError, text } = await call(tool, args);
    expect([isError, text]).toEqual([true, expect.stringContaining(expected)]);
  });
});

describe('the address /mcp', () => {
  const post = (headers: Record<string, string>) =>
    fetch(`${server.url}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    });
  it('refuses what is no POST, and pages of other sites', async () => {
    expect((await fetch(`${server.url}/mcp`)).status).toBe(405);
    expect((await post({ origin: 'https://elsewhere.example' })).status).toBe(403);
  });
});
