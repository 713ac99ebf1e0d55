import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { RunningServer } from '../../src/server/server.ts';
import { startServer } from '../../src/server/server.ts';
import type { Store } from '../../src/store/store.ts';
import { fill } from '../query/graph.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';

let opened: OpenedStore;
let server: RunningServer;
let pages: string;
beforeAll(async () => {
  opened = await availableStores()[0]!.open();
  await fill(opened.store);
  pages = await mkdtemp(join(tmpdir(), 'grantgraph-pages-'));
  for (const page of ['playground', 'explorer']) {
    await mkdir(join(pages, page));
    await writeFile(join(pages, page, 'index.html'), `<title>${page}</title>`);
  }
  await writeFile(join(pages, 'secret.txt'), 'not served');
  server = await startServer({ store: opened.store, port: 0, host: '127.0.0.1', pages });
});
afterAll(async () => {
  await server.close();
  await opened.end();
  await rm(pages, { recursive: true });
});

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; stacktrace?: unknown } }[];
  extensions?: {
    grantgraph: { graphVersion: number; databaseCalls: number; coverage: object[] | null };
    cost: { budget: number; used: number };
  };
}
async function post(query: string, at = server): Promise<Answer> {
  const response = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

describe('the address of the API', () => {
  test('answers a POST, and says what the graph holds, how new it is and what the answer cost', async () => {
    const { data, extensions } = await post('{ award(number: "0031883") { title } }');
    expect(data).toEqual({ award: { title: 'Foundations of Learning' } });
    const { coverage } = await opened.store.stats();
    expect(coverage).toHaveLength(1);
    expect(extensions).toEqual({
      grantgraph: { graphVersion: await opened.store.version(), databaseCalls: 1, coverage },
      cost: { budget: 50_000, used: 1 },
    });
  });

  test('answers HEAD at every address as it answers GET, without the body', async () => {
    const question = `/graphql?query=${encodeURIComponent('{ stats { edgeCount } }')}`;
    for (const path of [
      '/health/ready',
      '/network.gexf',
      '/network.nodes.csv',
      '/people/person:m:old-ada/coa.csv',
      question,
    ]) {
      const headers = { 'apollo-require-preflight': 'true' };
      const [head, get] = [
        await fetch(server.url + path, { method: 'HEAD', headers }),
        await fetch(server.url + path, { headers }),
      ];
      const told = (reply: Response) => [
        path,
        reply.status,
        reply.headers.get('content-type'),
        reply.headers.get('etag'),
      ];
      expect(told(head)).toEqual(told(get));
      expect([head.status, await head.text()]).toEqual([200, '']);
      await get.text();
    }
    expect((await fetch(`${server.url}/graphql`, { method: 'HEAD' })).status).toBe(200);
  });

  test('shows a browser the playground', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).toBe('<title>playground</title>');
  });

  test('refuses a simple request, as another site could make a browser send one', async () => {
    const response = await fetch(`${server.url}/graphql?query=%7Bstats%7BedgeCount%7D%7D`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CSRF');
    const asked = await fetch(`${server.url}/graphql?query=%7Bstats%7BedgeCount%7D%7D`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(await asked.json()).toMatchObject({ data: { stats: { edgeCount: 31 } } });
  });

  test('answers the introspection that every tool sends', async () => {
    const { data, errors } = await post(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  test('a body that is no JSON is refused as such', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ broken',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'BAD_REQUEST' } });
  });
});

describe('errors', () => {
  test('a mistake of the user comes with its code and no stack', async () => {
    const { errors } = await post('{ people(after: "x") { totalCount } }');
    expect(errors).toEqual([
      expect.objectContaining({
        message: "after: 'x' is not a cursor of this API",
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ]);
  });

  test('an unknown field and a wrong value keep their own messages', async () => {
    expect((await post('{ persn }')).errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect((await post('{ awards(filter: { since: "May" }) { totalCount } }')).errors?.[0]?.message).toContain(
      'expected a date as 2024-08-31, found "May"',
    );
  });

  test('of a failure inside nothing is told but that it happened', async () => {
    const broken: Store = {
      ...opened.store,
      within: () => broken,
      calls: 0,
      stats: () => Promise.reject(new Error('password is hunter2')),
    };
    const logged: string[] = [];
    const log = { write: (line: string) => void logged.push(line) };
    const other = await startServer({ store: broken, port: 0, host: '127.0.0.1', pages, log });
    try {
      const answer = await post('{ stats { edgeCount } }', other);
      expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
      expect(JSON.stringify(answer)).not.toContain('hunter2');
      expect(logged.join('')).toContain('hunter2');
    } finally {
      await other.close();
    }
  });
});

describe('everything else', () => {
  test('the pages are served, and nothing beside them', async () => {
    const status = async (path: string) => {
      const response = await fetch(`${server.url}${path}`, { redirect: 'manual' });
      return [response.status, response.headers.get('location')];
    };
    expect(await status('/')).toEqual([302, '/explorer/']);
    expect(await status('/explorer/')).toEqual([200, null]);
    expect(await status('/playground/index.html')).toEqual([200, null]);
    expect(await status('/nothing')).toEqual([404, null]);
    expect(await status('/playground/..%2Fsecret.txt')).toEqual([404, null]);
  });

  test('the health of the server is told', async () => {
    const response = await fetch(`${server.url}/health/ready`);
    expect(await response.json()).toEqual({ status: 'ok', graphVersion: await opened.store.version() });
  });

  test('a network is a file in every format', async () => {
    const response = await fetch(`${server.url}/network.csv?kind=person-person&center=person:m:old-ada`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="network.csv"');
    expect((await response.text()).trim().split('\n')).toHaveLength(4);
    for (const ending of ['gexf', 'graphml', 'cyjs', 'vosviewer.json', 'd3.json', 'nodes.csv']) {
      expect((await fetch(`${server.url}/network.${ending}`)).status).toBe(200);
    }
    const wrong = await fetch(`${server.url}/network.xls`);
    expect([wrong.status, await wrong.json()]).toEqual([
      400,
      { error: { code: 'BAD_USER_INPUT', message: expect.stringContaining('found network.xls') as unknown } },
    ]);
    expect((await fetch(`${server.url}/network.csv?first=none`)).status).toBe(400);
    expect((await fetch(`${server.url}/network.csv?colour=red`)).status).toBe(400);
  });

  test('a file takes the scopes, the filter and the caps that the API takes', async () => {
    const file = async (query: string) => {
      const response = await fetch(`${server.url}/network.csv?${query}`);
      const text = await response.text();
      return response.status === 200 ? text.trim().split('\r\n').length - 1 : text;
    };
    expect(await file('center=person:m:ada&radius=2')).toBe(3);
    expect(await file('among=person:m:ada,person:m:bo')).toBe(1);
    expect(await file('firstLinks=1')).toBe(1);
    expect(await file('kind=theme-theme')).toBe(0);
    const filter = (value: unknown) => `filter=${encodeURIComponent(JSON.stringify(value))}`;
    expect(await file(filter({ programs: ['program:m:theory'] }))).toBe(3);
    expect(await file(filter({ until: '2019-12-31' }))).toBe(1);
    expect(await file(filter({ colour: 'red' }))).toContain('filter: ');
    expect(await file(filter({ since: 'then' }))).toContain('filter: since: ');
    expect(await file('filter=red')).toContain('expected JSON');
    expect((await (await fetch(`${server.url}/network.d3.json`)).text()).includes('"via"')).toBe(true);
    expect((await (await fetch(`${server.url}/network.d3.json?via=false`)).text()).includes('"via"')).toBe(false);
    expect(await file('radius=3')).toContain('radius: expected 1 or 2');
  });

  test('a file takes roles as commands write them and as the API does', async () => {
    const file = async (roles: string) => (await fetch(`${server.url}/network.csv?roles=${roles}`)).text();
    const both = await file('PRINCIPAL_INVESTIGATOR,CO_PRINCIPAL_INVESTIGATOR');
    expect(both.trim().split('\r\n').length).toBeGreaterThan(1);
    expect(await file('principal-investigator,co-principal-investigator')).toBe(both);
    expect(await file('Principal_Investigator,Co-Principal_Investigator')).toBe(both);
    expect(await file('boss')).toContain('roles: expected principal-investigator or ');
  });

  test("a person's table of collaborators is a file", async () => {
    const response = await fetch(`${server.url}/people/person:m:old-ada/coa.csv?asOf=2024-01-31`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="coa.csv"');
    expect((await response.text()).split('\r\n')).toHaveLength(4);
    expect((await fetch(`${server.url}/people/person:m:nobody/coa.csv`)).status).toBe(400);
  });

  test('only this machine is served unless asked otherwise, and a port in use is a clear error', async () => {
    const { port } = new URL(server.url);
    await expect(startServer({ store: opened.store, port: Number(port), host: '127.0.0.1' })).rejects.toMatchObject({
      code: 'CONFIG',
      message: `cannot listen on 127.0.0.1:${port}: it is in use`,
    });
  });

  test('closing lets the request under way finish', async () => {
    const store: Store = {
      ...opened.store,
      within: () => store,
      calls: 0,
      version: async () => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        return 7;
      },
    };
    const other = await startServer({ store, port: 0, host: '127.0.0.1', pages });
    const body = JSON.stringify({ query: '{ stats { edgeCount } }' });
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': body.length };
      const sent = request(`${other.url}/graphql`, { method: 'POST', headers, agent: false }, (response) => {
        response.resume().on('end', () => {
          resolve(response.statusCode);
        });
      });
      sent.on('error', reject).end(body);
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.close();
    expect(await answered).toBe(200);
    await expect(fetch(`${other.url}/health/ready`)).rejects.toThrow();
  });
});
