import { expect, test } from '@jest/globals';
import { makeMetrics } from '../../src/server/metrics.ts';
import type { Store } from '../../src/store/store.ts';

test('the store is counted once for each version, and once a minute at most', async () => {
  let version = 1;
  let counts = 0;
  let now = 0;
  const store = {
    calls: 0,
    version: () => Promise.resolve(version),
    stats: () => Promise.resolve({ nodes: { AWARD: (counts += 1) }, quarantined: 0, queued: 0 }),
  } as unknown as Store;
  const metrics = makeMetrics(store, () => now);
  const awards = async () => /^grantgraph_nodes\{kind="AWARD"\} (\d+)$/m.exec(await metrics.text())?.[1];
  expect(await awards()).toBe('1');
  now = 120_000;
  expect(await awards()).toBe('1');
  version = 2;
  expect(await awards()).toBe('2');
  version = 3;
  now += 59_000;
  expect(await awards()).toBe('2');
  expect(await metrics.text()).toContain('grantgraph_graph_version 3');
  now += 1000;
  expect(await awards()).toBe('3');
});
