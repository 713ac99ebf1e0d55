/**
 * Traces by OpenTelemetry, where its own variables say who takes them: a span for each request, and in it one for each
 * question put to the store. They hold no text of a query, no variable and no address of a client.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { GrantgraphError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { callerOf, routeOf } from './admission.ts';

export interface Traces {
  /** Answers a request within a span that ends with it. */
  request(request: IncomingMessage, response: ServerResponse, answer: () => void): void;
  readonly store: Store;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Where spans go; OpenTelemetry reads the rest of its variables (headers, sampling, service name) by itself. */
const ENDPOINTS = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;

/** Milliseconds that the last spans may take when the server stops. */
const STOP_MS = 3000;

/** What of a store is a question. */
const QUESTIONS: ReadonlySet<string | symbol> = new Set<keyof Store>([
  'records',
  'recordKeys',
  'nodes',
  'edges',
  'list',
  'mentionCounts',
  'wordsNear',
  'linked',
  'facets',
  'version',
  'stats',
]);

/** Whether the variables ask for traces. Throws `CONFIG` for a protocol that is not spoken. */
function areWanted(env: NodeJS.ProcessEnv): boolean {
  if (env['OTEL_SDK_DISABLED'] === 'true' || env['OTEL_TRACES_EXPORTER'] === 'none') return false;
  if (ENDPOINTS.every((name) => !env[name])) return false;
  for (const name of ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL'])
    if (env[name] === 'grpc')
      throw new GrantgraphError(
        'CONFIG',
        `${name}: expected http/json, found grpc (collectors take HTTP at port 4318)`,
      );
  return true;
}

/** Traces of a server over a store; null, and nothing loaded, where nobody asks for them. */
export async function tracesOf(store: Store, env: NodeJS.ProcessEnv = process.env): Promise<Traces | null> {
  if (!areWanted(env)) return null;
  const [{ context, propagation, trace, SpanKind, SpanStatusCode }, sdk, exporter, resources] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const own = resources.resourceFromAttributes({ 'service.name': 'grantgraph' });
  // Ten seconds by itself, for which a process that was told to stop would stay.
  const patience = env['OTEL_EXPORTER_OTLP_TIMEOUT'] ? {} : { timeoutMillis: STOP_MS };
  const provider = new sdk.NodeTracerProvider({
    resource: own.merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new sdk.BatchSpanProcessor(new exporter.OTLPTraceExporter(patience))],
  });
  provider.register();
  const tracer = provider.getTracer('grantgraph');
  const system = store.name.startsWith('file:') ? 'sqlite' : 'neo4j';

  async function asked<T>(name: string, ask: () => Promise<T>): Promise<T> {
    const attributes = { 'db.system.name': system, 'db.operation.name': name };
    return tracer.startActiveSpan(name, { kind: SpanKind.CLIENT, attributes }, async (span) => {
      try {
        return await ask();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttribute('error.type', error instanceof GrantgraphError ? error.code : 'INTERNAL');
        throw error;
      } finally {
        span.end();
      }
    });
  }
  const traced = (of: Store): Store =>
    new Proxy(of, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (name === 'within') return (...args: Parameters<Store['within']>) => traced(target.within(...args));
        if (name === 'frozen') return <T>(use: (frozen: Store) => Promise<T>) => target.frozen((it) => use(traced(it)));
        if (typeof value !== 'function') return value;
        const call = value.bind(target) as (...args: unknown[]) => Promise<unknown>;
        return QUESTIONS.has(name) ? (...args: unknown[]) => asked(String(name), () => call(...args)) : call;
      },
    });

  return {
    store: traced(store),
    request(request, response, answer) {
      const route = routeOf(request.url ?? '');
      const from = propagation.extract(context.active(), request.headers);
      const attributes = { 'http.request.method': request.method ?? '', 'http.route': `/${route}` };
      const options = { kind: SpanKind.SERVER, attributes };
      const span = tracer.startSpan(`${request.method ?? ''} /${route}`, options, from);
      response.once('close', () => {
        const { id, cost } = callerOf(response);
        const status = response.writableFinished ? response.statusCode : 499;
        span.setAttributes({ 'http.response.status_code': status, 'grantgraph.request_id': id });
        if (cost !== undefined) span.setAttribute('grantgraph.cost', cost);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      context.with(trace.setSpan(from, span), answer);
    },
    async stop() {
      // A collector that is gone keeps nobody from stopping.
      await Promise.race([provider.shutdown().catch(() => undefined), setTimeout(STOP_MS, null, { ref: false })]);
      for (const api of [trace, context, propagation]) api.disable();
    },
  };
}
