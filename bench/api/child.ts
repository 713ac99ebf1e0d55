/**
 * What a server that is measured tells of itself, over the channel to the process that measures.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Since the last time it was asked. */
export interface Usage {
  /** Milliseconds of processor time. */
  readonly cpuMs: number;
  readonly rssMb: number;
  /** 99th percentile and greatest delay of the event loop, in milliseconds. */
  readonly delayP99: number;
  readonly delayMax: number;
  readonly databaseCalls: number;
}

/** Tells the parent the address, and answers each message with the usage since the last. */
export function report(url: string, calls: () => number): void {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let cpu = process.cpuUsage();
  let before = calls();
  process.on('message', () => {
    const used = process.cpuUsage(cpu);
    const usage: Usage = {
      cpuMs: (used.user + used.system) / 1000,
      rssMb: process.memoryUsage.rss() / 1e6,
      delayP99: delay.percentile(99) / 1e6,
      delayMax: delay.max / 1e6,
      databaseCalls: calls() - before,
    };
    delay.reset();
    cpu = process.cpuUsage();
    before = calls();
    process.send!(usage);
  });
  process.send!({ url });
}
