/**
 * What Prometheus reads at `/metrics`.
 */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Store } from '../store/store.ts';

/** Of the process: memory, event loop, collections. One for all servers in it. */
let ofProcess: Registry | undefined;

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

export interface Metrics {
  readonly requests: Histogram<'route' | 'status'>;
  readonly cost: Histogram;
  readonly wait: Histogram;
  readonly errors: Counter<'code'>;
  /** A number that is asked for when somebody reads the metrics. */
  gauge(name: string, help: string, value: () => number): void;
  text(): Promise<string>;
  readonly contentType: string;
}

/** Between two counts of everything; while documents are read each scrape finds another version. */
const COUNT_MS = 60_000;

/** Metrics of one server. What is read of the store is read when it is asked for. */
export function makeMetrics(store: Store, now = () => performance.now()): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const named = (name: string, help: string) => ({ name: `grantgraph_${name}`, help, registers });
  const gauge = (name: string, help: string, value: () => number) => {
    new Gauge({
      ...named(name, help),
      collect() {
        this.set(value());
      },
    });
  };
  const up = new Gauge(named('store_up', 'Whether the store answers.'));
  const version = new Gauge(named('graph_version', 'Raised by one with every write that changes the graph.'));
  const nodes = new Gauge({ ...named('nodes', 'Nodes of the graph.'), labelNames: ['kind'] });
  const quarantined = new Gauge(named('ingest_quarantined', 'Documents that were not taken in.'));
  const queued = new Gauge(named('ingest_queued', 'Keys that the next ingest resolves.'));
  gauge('store_calls', 'Statements sent to the store since it was opened.', () => store.calls);
  let known = -1;
  let countedAt = -Infinity;

  async function readStore(): Promise<void> {
    try {
      const present = await store.version();
      version.set(present);
      up.set(1);
      // Counting everything takes longer than a scrape should: once for each version, and once a minute at most.
      if (present === known || now() - countedAt < COUNT_MS) return;
      countedAt = now();
      const stats = await store.stats();
      for (const [kind, count] of Object.entries(stats.nodes)) nodes.set({ kind }, count);
      quarantined.set(stats.quarantined);
      queued.set(stats.queued);
      known = present;
    } catch {
      up.set(0);
    }
  }

  return {
    requests: new Histogram({
      ...named('request_seconds', 'Time that requests took.'),
      labelNames: ['route', 'status'],
      buckets: SECONDS,
    }),
    cost: new Histogram({
      ...named('query_cost', 'Cost of queries, as reckoned before they are run.'),
      buckets: [10, 100, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000],
    }),
    wait: new Histogram({ ...named('wait_seconds', 'Time that reads waited for their turn.'), buckets: SECONDS }),
    errors: new Counter({ ...named('errors_total', 'Errors in answers.'), labelNames: ['code'] }),
    gauge,
    contentType: registry.contentType,
    async text() {
      if (!ofProcess) collectDefaultMetrics({ register: (ofProcess = new Registry()) });
      await readStore();
      return Registry.merge([registry, ofProcess]).metrics();
    },
  };
}
