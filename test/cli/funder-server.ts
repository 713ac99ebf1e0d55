/** A service as funders have it, on this machine: it gives records in pages, and fails as it is told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Fault = (response: ServerResponse) => void;

/** What services answer in place of a page. `hung` never ends. */
export const FAULTS = {
  busy: (response) => response.writeHead(429, { 'retry-after': '0' }).end('slow down'),
  broken: (response) => response.writeHead(503).end('<html>maintenance</html>'),
  refusal: (response) =>
    response.end('{"response":{"serviceNotification":[{"notificationCode":"E-1","notificationMessage":"An error"}]}}'),
  cut: (response) => response.end('{"response":{"award":[{"id":"20990'),
  dropped: (response) => response.writeHead(200, { 'content-length': '5000' }).write('{', () => response.destroy()),
  hung: (response) => response.writeHead(200).write('{'),
} as const satisfies Record<string, Fault>;

export interface Asked {
  readonly method: string;
  readonly search: URLSearchParams;
  readonly body: { readonly offset?: number; readonly criteria?: unknown };
}

export interface FunderServer {
  readonly url: string;
  /** Every request, those that failed too. */
  readonly asked: Asked[];
  /** What the next requests are answered with, before pages are again. */
  readonly faults: Fault[];
  records: readonly unknown[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** Serves pages of `size`, made by `page` from some of the records, of which the first stands at `from`. */
export async function funderServer(
  size: number,
  page: (records: readonly unknown[], total: number) => unknown,
  from: (asked: Asked) => number,
): Promise<FunderServer> {
  const state: Omit<FunderServer, 'url' | 'close'> = { asked: [], faults: [], records: [] };
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const body = (text === '' ? {} : JSON.parse(text)) as Asked['body'];
      const asked = { method: request.method!, search: new URL(request.url!, 'http://here').searchParams, body };
      state.asked.push(asked);
      const fault = state.faults.shift();
      if (fault) return fault(response);
      const at = from(asked);
      response.end(JSON.stringify(page(state.records.slice(at, at + size), state.records.length)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/search`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

export const nsfServer = () =>
  funderServer(
    2,
    (award, totalCount) => ({ response: { metadata: { totalCount }, award } }),
    ({ search }) => Number(search.get('offset') ?? 0),
  );
export const nihServer = () =>
  funderServer(
    500,
    (results, total) => ({ meta: { total }, results }),
    ({ body }) => body.offset ?? 0,
  );
export const ukriServer = () =>
  funderServer(
    100,
    (results) => ({ facetedSearchResultBean: { results } }),
    ({ search }) => (Number(search.get('page')) - 1) * 100,
  );
