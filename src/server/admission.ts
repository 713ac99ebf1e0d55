/**
 * What every request passes before it is answered: its headers and id, who it comes from, and whether it may come in.
 */
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import proxyAddr from 'proxy-addr';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { GrantgraphError } from '../errors.ts';
import { clientLimits } from './client-limits.ts';
import { securityHeaders } from './headers.ts';
import type { Metrics } from './metrics.ts';

/** Who asks. */
export interface Caller {
  /** Of the request, for logs: as `x-request-id` said, or made here. */
  readonly id: string;
  /** Requests of one client share its limits and take turns with those of others. */
  readonly client: string;
  readonly since: number;
  /** Of its query, once that is reckoned. Apollo hands on copies of the context, but this one caller. */
  cost?: number;
}

const callers = new WeakMap<ServerResponse, Caller>();
export const callerOf = (response: ServerResponse): Caller => callers.get(response)!;

const REQUEST_ID = /^[\w.:-]{1,100}$/;
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.|localhost$)/;
const ROUTES = ['graphql', 'network', 'people', 'playground', 'explorer', 'health', 'metrics', 'mcp'];

/** The first part of an address, where something is served there: it names no person. */
export function routeOf(url: string): string {
  const [, first = ''] = /^\/(\w*)/.exec(url) ?? [];
  return ROUTES.includes(first) ? first : 'other';
}

/** Of an IPv6 address, the half that names a network: its holder has all the addresses in it. */
function clientOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  return [...groups, ...(tail === undefined ? [] : Array<string>(8).fill('0'))].slice(0, 4).join(':');
}

const digestOf = (text: string) => createHash('sha256').update(text).digest();

interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request is refused for before it is looked at, besides how often its client asks. */
function checks(config: Config) {
  const { host, hosts, token, userHeader } = config;
  const names = new Set(hosts.map((name) => name.toLowerCase()));
  // Whoever makes a browser look us up under a name of his own reads what only this machine should.
  if (names.size === 0 && LOOPBACK.test(host))
    for (const name of ['localhost', '127.0.0.1', '[::1]', host]) names.add(name);
  const secret = token === '' ? null : digestOf(`Bearer ${token}`);
  if (userHeader !== '' && config.proxies.length === 0) {
    const message =
      'GRANTGRAPH_USER_HEADER: expected GRANTGRAPH_TRUSTED_PROXIES beside it, found none: anybody can send a header';
    throw new GrantgraphError('CONFIG', message);
  }
  return ({ headers }: IncomingMessage, isFromProxy: boolean): Refused | null => {
    const name = (headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    if (names.size > 0 && !names.has(name))
      return {
        status: 421,
        code: 'HOST_NOT_SERVED',
        message: 'expected a Host that this server answers to: see GRANTGRAPH_HOSTS',
      };
    if (secret !== null && !timingSafeEqual(digestOf(headers.authorization ?? ''), secret)) {
      const message = 'expected the token of this server as Authorization: Bearer';
      return { status: 401, code: 'UNAUTHENTICATED', message, headers: { 'WWW-Authenticate': 'Bearer' } };
    }
    if (userHeader !== '' && !(isFromProxy && headers[userHeader.toLowerCase()]))
      return { status: 401, code: 'UNAUTHENTICATED', message: 'expected somebody who has signed in at the proxy' };
    return null;
  };
}

/** Pages of which other origins may ask. Says whether the request was the browser's question whether it may. */
function allowOrigin({ origins }: Config, request: IncomingMessage, response: ServerResponse): boolean {
  const { origin } = request.headers;
  if (origin === undefined || origins.length === 0) return false;
  response.setHeader('Vary', 'Origin');
  const allowed = origins.includes('*') ? '*' : origins.find((one) => one === origin);
  if (allowed !== undefined) response.setHeader('Access-Control-Allow-Origin', allowed);
  if (request.method !== 'OPTIONS' || allowed === undefined) return false;
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST');
  response.setHeader(
    'Access-Control-Allow-Headers',
    'authorization, content-type, apollo-require-preflight, x-request-id',
  );
  response.setHeader('Access-Control-Max-Age', '600');
  response.writeHead(204).end();
  return true;
}

/** Makes the check of an installation: it says whether the request goes on; else it has been answered. */
export function admission(config: Config, log: Logger, metrics: Metrics) {
  const headers = securityHeaders(config);
  const refusedFor = checks(config);
  const limited = clientLimits(config);
  const trust = proxyAddr.compile(config.proxies);

  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const since = performance.now();
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    const direct = request.socket.remoteAddress ?? '';
    const address = config.proxies.length === 0 ? direct : proxyAddr(request, trust);
    const isLocal = LOOPBACK.test(address);
    // On this machine each connection is a client: there they are programs, not people behind one address.
    const client = isLocal ? `${address} ${String(request.socket.remotePort)}` : clientOf(address);
    const caller: Caller = { id, client, since };
    callers.set(response, caller);
    // Turns, deadlines, logs, compression and streams each listen for its end.
    response.setMaxListeners(30);
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('X-Request-Id', id);
    const route = routeOf(request.url ?? '');
    response.once('close', () => {
      const seconds = (performance.now() - since) / 1000;
      // 499: the client went away before it had its answer.
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.requests.observe({ route, status: String(status) }, seconds);
      log.info({ id, method: request.method, route, status, ms: Math.round(seconds * 1000) }, 'request');
    });
    const refuse = ({ status, code, message, headers: more = {} }: Refused) => {
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...more });
      response.end(request.method === 'HEAD' ? undefined : JSON.stringify({ error: { code, message } }));
      return false;
    };
    if (allowOrigin(config, request, response)) return false;
    if (route === 'health') return true;
    const refused = refusedFor(request, config.proxies.length > 0 && trust(direct, 0));
    if (refused !== null) return refuse(refused);
    if (isLocal) return true;
    const leave = limited(client);
    if (typeof leave !== 'function')
      return refuse({ status: 429, ...leave, headers: { 'Retry-After': String(leave.after) } });
    response.once('close', leave);
    return true;
  };
}
