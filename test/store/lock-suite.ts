import { afterEach, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/store/open.ts';
import type { Release, Store } from '../../src/store/store.ts';
import type { OpenedStore } from '../stores.ts';
import { people } from './nasty-graph.ts';

const SCRIPT = fileURLToPath(new URL('./lock-holder.ts', import.meta.url));

export function lockSuite(opened: () => OpenedStore): void {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  const second = async (): Promise<Store> => {
    const store = await openStore(opened().url, { env: opened().env });
    ends.push(() => store.close());
    return store;
  };
  /** Another process that has the lock. */
  const holder = async () => {
    const { url, env } = opened();
    const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, url], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    ends.push(async () => {
      child.kill('SIGKILL');
      await ended;
    });
    await Promise.race([once(child.stdout, 'data'), ended]);
    return { child, ended };
  };
  /** A server sees a moment later that its client is gone. */
  const lockSoon = async (store: Store): Promise<Release> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await store.lock();
      } catch (error) {
        if (tries === 20) throw error;
        await setTimeout(100);
      }
    }
  };

  it('is given to one at a time, and again once it is let go of', async () => {
    const { store } = opened();
    const other = await second();
    const release = await store.lock();
    await expect(other.lock()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await expect(store.lock()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await release();
    const again = await other.lock();
    await expect(store.lock()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await again();
    await release();
    await (
      await store.lock()
    )();
  });

  it('names the process that has it', async () => {
    const { child } = await holder();
    await expect(opened().store.lock()).rejects.toThrow(`is being changed by process ${String(child.pid)} on `);
  });

  it('hinders nobody who reads, nor the one who has it', async () => {
    const other = await second();
    const release = await opened().store.lock();
    await opened().store.write({ putNodes: [people.ada] });
    expect(await other.nodes([people.ada.id])).toEqual([people.ada]);
    await release();
    await other.write({ removeNodes: [people.ada.id] });
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('is free once the process that had it is ended by %s', async (signal) => {
    const { child, ended } = await holder();
    await expect(opened().store.lock()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    child.kill(signal);
    await ended;
    await (
      await lockSoon(opened().store)
    )();
  });

  it('leaves nothing in the graph', async () => {
    const before = await opened().store.stats();
    await (
      await opened().store.lock()
    )();
    expect(await opened().store.stats()).toEqual(before);
  });

  it('is of one state while it is frozen, whatever is written meanwhile', async () => {
    const { store } = opened();
    const other = await second();
    const [x, y] = [people.ada, people.ben];
    await store.write({ removeNodes: [x.id, y.id] });
    const ids = async (of: Store) => (await of.nodes([x.id, y.id])).map((node) => node?.id ?? null);
    const release = await other.lock();
    const writing = await store.frozen(async (frozen) => {
      expect(await ids(frozen)).toEqual([null, null]);
      // Elsewhere and here; a server lets neither through until the end.
      const all = Promise.all([other.write({ putNodes: [x] }), store.write({ putNodes: [y] })]);
      await Promise.race([all, setTimeout(300)]);
      expect(await ids(frozen)).toEqual([null, null]);
      return { all };
    });
    await writing.all;
    await release();
    expect(await ids(other)).toEqual([x.id, y.id]);
    await store.write({ removeNodes: [x.id, y.id] });
  });
}
