/**
 * Figures for people to read.
 */
/** The smallest value that a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

interface Latency {
  readonly p50: number;
  readonly p95: number;
}
interface Load {
  readonly connections: number;
  readonly perSecond: number;
  readonly cpuMsPerRequest: number;
  readonly databaseCallsPerRequest: number;
  readonly rssMb: number;
  readonly delayP99: number;
}

/** One line a candidate. */
export function table(latency: Record<string, Latency>, loads: Record<string, readonly Load[]>): string {
  const head = ['', 'p50 ms', 'p95 ms', 'req/s 1/16/64', 'cpu ms/req', 'calls/req', 'rss MB', 'delay p99 ms'];
  const lines = Object.entries(latency).map(([name, { p50, p95 }]) => {
    const own = loads[name] ?? [];
    const last = own.at(-1);
    return [
      name,
      p50.toFixed(2),
      p95.toFixed(2),
      own.map(({ perSecond }) => perSecond.toFixed(0)).join('/'),
      last?.cpuMsPerRequest.toFixed(2) ?? '',
      last?.databaseCallsPerRequest.toFixed(1) ?? '',
      last?.rssMb.toFixed(0) ?? '',
      last?.delayP99.toFixed(0) ?? '',
    ];
  });
  return [head, ...lines].map((cells) => cells.map((cell) => cell.padEnd(15)).join('')).join('\n');
}

/** `0.31 0.28`: of p50 and p95. */
export function ratio(ours: Latency | undefined, theirs: Latency | undefined): string {
  if (!ours || !theirs) return '  —    —  ';
  return `${(ours.p50 / theirs.p50).toFixed(2)} ${(ours.p95 / theirs.p95).toFixed(2)}`;
}
