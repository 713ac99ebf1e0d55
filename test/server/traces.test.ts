/** Traces, sent to a collector of this test by the protocol that collectors speak. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer } from '../../src/server/server.ts';
import { fill } from '../query/graph.ts';
import { availableStores, type OpenedStore } from '../stores.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}
interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const sent: string[] = [];
let collector: Server;
let opened: OpenedStore;
const VARIABLE = 'OTEL_EXPORTER_OTLP_ENDPOINT';

beforeAll(async () => {
  opened = await availableStores()[0]!.open();
  await fill(opened.store);
  collector = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      sent.push(`${request.url!} ${text}`);
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  Reflect.deleteProperty(process.env, VARIABLE);
  await new Promise((resolve) => collector.close(resolve));
  await opened.end();
});

const start = () => startServer({ store: opened.store, port: 0, host: '127.0.0.1', log: { write: () => undefined } });
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const QUERY = '{ people(filter: { text: "Lovelace" }) { totalCount nodes { name } } }';

async function ask(url: string) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      traceparent: `00-${TRACE}-b7ad6b7169203331-01`,
      'x-request-id': 'mine',
    },
    body: JSON.stringify({ query: QUERY }),
  });
  expect(((await answer.json()) as { data: { people: { totalCount: number } } }).data.people.totalCount).toBe(1);
}

test('a request is a span of the trace that it came with, and what it asks of the store are spans within', async () => {
  process.env[VARIABLE] = `http://127.0.0.1:${String((collector.address() as AddressInfo).port)}`;
  const server = await start();
  await ask(server.url);
  await server.close();
  expect(sent.map((text) => text.split(' ')[0])).toEqual(expect.arrayContaining(['/v1/traces']));
  const all = sent.flatMap((text) => (JSON.parse(text.slice(text.indexOf(' '))) as Sent).resourceSpans);
  expect(all[0]!.resource.attributes).toContainEqual({ key: 'service.name', value: { stringValue: 'grantgraph' } });
  const spans = all.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  const request = spans.find(({ name }) => name === 'POST /graphql')!;
  expect(request).toMatchObject({ traceId: TRACE, parentSpanId: 'b7ad6b7169203331' });
  const told = Object.fromEntries(request.attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
  expect(told).toMatchObject({
    'http.response.status_code': 200,
    'grantgraph.request_id': 'mine',
    'grantgraph.cost': expect.any(Number),
  });
  const list = spans.find(({ name }) => name === 'list')!;
  expect(list).toMatchObject({ traceId: TRACE, parentSpanId: request.spanId });
  expect(sent.join(' ')).not.toContain('ovelace');
});

test('without the variables nothing is sent, and a protocol that is not spoken is told', async () => {
  Reflect.deleteProperty(process.env, VARIABLE);
  const before = sent.length;
  const server = await start();
  await ask(server.url);
  await server.close();
  expect(sent).toHaveLength(before);
  const env = { ...process.env, [VARIABLE]: 'http://127.0.0.1:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' };
  await expect(startServer({ store: opened.store, port: 0, env })).rejects.toThrow(
    'OTEL_EXPORTER_OTLP_PROTOCOL: expected http/json, found grpc',
  );
});

test('a collector that is not there disturbs nobody', async () => {
  process.env[VARIABLE] = 'http://127.0.0.1:9';
  const server = await start();
  await ask(server.url);
  await server.close();
});
