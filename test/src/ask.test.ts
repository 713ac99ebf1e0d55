import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GrantgraphError, openGraph, type Graph } from '../../src/index.ts';

describe('graph.ask', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-ask-'));
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph(`file:${join(folder, 'graph.db')}`, { env: {} });
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  test('rejects with BAD_USER_INPUT for a mistake in the question', async () => {
    await expect(graph.ask('{ nothing }')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(graph.ask('{ awards(first: 1000) { totalCount } }')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('rejects with what the store says where that is at fault', async () => {
    const gone = new GrantgraphError('STORE_UNREACHABLE', 'the disk failed');
    graph.store.list = () => Promise.reject(gone);
    await expect(graph.ask('{ awards(first: 1) { nodes { id } } }')).rejects.toBe(gone);
  });
});
