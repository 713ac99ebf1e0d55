/**
 * A question as most programs put it (POST, JSON of a known length), answered without express: its routing, parsing and
 * compressing of one small request took as long as many an answer. Whatever else comes is express's.
 *
 * Measured on 12,022 awards of NSF 2023 over SQLite, Node 20: by express alone the eight questions of `bench/api` take 1.12 to
 * 1.25 of the time, and at 16 connections 1.10 to 1.68 of the processor's. Below 1.10 this file should go.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, deflate, gzip } from 'node:zlib';
import type { HTTPGraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Limits } from '../config.ts';
import type { Apollo, RequestContext } from './apollo.ts';
import type { HttpError } from './errors.ts';

const PATH = '/graphql';
/** Where the header says so: one type, perhaps with the one character set that JSON has. */
const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** Bytes from which on an answer is worth compressing. */
const WORTH = 1024;
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const pack = { br: promisify(brotliCompress), gzip: promisify(gzip), deflate: promisify(deflate) };
const ENCODINGS = {
  br: (text: Buffer) => pack.br(text, QUALITY),
  gzip: (text: Buffer) => pack.gzip(text),
  deflate: (text: Buffer) => pack.deflate(text),
} as const satisfies Record<string, (text: Buffer) => Promise<Buffer>>;
type Encoding = keyof typeof ENCODINGS;

/** The encoding that a client likes best of those above; the first of them where it likes several; null: none. */
export function encodingOf(accepted: string): Encoding | null {
  const weights = new Map<string, number>();
  for (const each of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = each.split(';').map((part) => part.trim());
    const weight = parameters.find((part) => part.startsWith('q='));
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)));
  }
  let best: Encoding | null = null;
  let most = 0;
  for (const name of Object.keys(ENCODINGS) as Encoding[]) {
    const weight = weights.get(name) ?? weights.get('*') ?? 0;
    if (weight > most) [best, most] = [name, weight];
  }
  return best;
}

/** Whether the request is one that is answered here. */
function isPlain({ method, url = '', headers }: IncomingMessage, most: number): boolean {
  if (method !== 'POST' || (url !== PATH && !url.startsWith(`${PATH}?`))) return false;
  if (headers['content-encoding'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
  return JSON_TYPE.test(headers['content-type'] ?? '') && Number(headers['content-length'] ?? Infinity) <= most;
}

/** The body as text; null where the client goes away before its end. */
function bodyOf(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('end', () => {
      resolve((parts.length === 1 ? parts[0]! : Buffer.concat(parts)).toString('utf8'));
    });
    request.once('close', () => {
      resolve(null);
    });
  });
}

/** What the body says. Throws an error with the status 400 where it is no JSON. */
function parsed(body: string): unknown {
  if (body === '') return {};
  try {
    return JSON.parse(body);
  } catch (error) {
    throw Object.assign(error as Error, { status: 400 });
  }
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

async function send(response: ServerResponse, text: string, accepted: string | undefined): Promise<void> {
  const body = Buffer.from(text);
  const encoding = accepted === undefined || body.length < WORTH ? null : encodingOf(accepted);
  const bytes = encoding === null ? body : await ENCODINGS[encoding](body);
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

/**
 * Who asks waits for a turn of the event loop of their own. Where many questions arrive at once, to begin them all in one
 * turn would hold up every answer that is ready to be sent; and while they are begun the next many arrive.
 */
export function turns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  function next(): void {
    const begin = waiting.shift();
    isTaken = begin !== undefined;
    if (begin === undefined) return;
    setImmediate(next);
    begin();
  }
  return () => {
    if (isTaken) return new Promise((resolve) => waiting.push(resolve));
    isTaken = true;
    setImmediate(next);
    return Promise.resolve();
  };
}

export interface PostOptions {
  readonly limits: Limits;
  readonly version: () => Promise<number>;
  readonly contextOf: (response: ServerResponse, graphVersion: number) => RequestContext;
  /** What is answered to an error. */
  readonly reply: (error: HttpError, response: ServerResponse) => { readonly status: number; readonly body: object };
}

/** Answers the requests that are its own, and says of each whether it is. */
export function graphqlPost(apollo: Apollo, { limits, version, contextOf, reply: replyTo }: PostOptions) {
  const turn = turns();
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (body === null) return;
    response.setHeader('Cache-Control', 'no-cache');
    response.appendHeader('Vary', 'Accept, Accept-Encoding');
    const question = parsed(body);
    await turn();
    const graphVersion = await version();
    const reply: HTTPGraphQLResponse = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: headersOf(request),
        search: request.url!.slice(PATH.length),
        body: question,
      },
      context: () => Promise.resolve(contextOf(response, graphVersion)),
    });
    if (reply.body.kind !== 'complete') throw new Error('expected an answer in one piece, found one in several');
    response.statusCode = reply.status ?? 200;
    for (const [name, value] of reply.headers) response.setHeader(name, value);
    await send(response, reply.body.string, request.headers['accept-encoding']);
  }
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (!isPlain(request, limits.requestKb * 1024)) return false;
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      const { status, body } = replyTo(error as HttpError, response);
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    });
    return true;
  };
}
