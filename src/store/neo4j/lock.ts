/**
 * The lock on changing a Neo4j store: a transaction held open that has the write lock of one node.
 *
 * The server ends it with its connection, and so with the process that opened it. It may also end it for reasons of its
 * own (a limit on the age of transactions): then it is taken again, and if another was faster, every later write of ours
 * fails, since each asks whose turn it is. And what a killed process sent may still be written when the lock is free:
 * whoever takes it signs a node that every write holds, and so begins after the last of them.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { GrantgraphError } from '../../errors.ts';
import { holderName, lockedError } from '../lock-holder.ts';
import type { Release } from '../store.ts';
import type { Connection, OpenTransaction, Run } from './connection.ts';

/** How long to try; the server looks for transactions that are over their time every two seconds. */
const PATIENCE_MS = 1000;
/** So often we look whether the transaction still stands. */
const PULSE_MS = 5000;

const MAKE = `UNWIND ['lock', 'holder'] AS id MERGE (:Meta {id: id})`;
const TAKE = `MATCH (l:Meta {id: 'lock'}) SET l.taken = true`;
const SIGN = `MATCH (h:Meta {id: 'holder'}) SET h.name = $name, h.token = $token`;
/** Whose turn it is, and stays until the transaction ends: who signs next waits for what is still being written. */
const HOLD = `MATCH (h:Meta {id: 'holder'}) SET h.isWriting = true RETURN h.name AS name, h.token AS token`;
const ASK = `OPTIONAL MATCH (h:Meta {id: 'holder'}) RETURN h.name AS name, h.token AS token`;

interface Holder {
  readonly name: string | null;
  readonly token: string | null;
}

export interface Lock {
  /** See `Store.lock`. */
  take(): Promise<Release>;
  /** In a write transaction: throws where we took the lock and another has it now. */
  check(run: Run): Promise<void>;
  /** Makes every write wait, this process's too, until what it gives is called; begins once no write is under way. */
  halt(): Promise<Release>;
}

/** Takes the node's write lock in a transaction that stays open, or gives null where another has it. */
async function hold(connection: Connection): Promise<OpenTransaction | null> {
  const isBusy = (error: unknown) => error instanceof GrantgraphError && error.code === 'STORE_BUSY';
  // First in a transaction that the server ends by itself, then in one that it does not.
  const attempt = await connection.begin(PATIENCE_MS);
  try {
    await attempt.run(TAKE);
  } catch (error) {
    if (isBusy(error)) return null;
    throw error;
  } finally {
    await attempt.end();
  }
  const held = await connection.begin(0);
  const taken = held.run(TAKE).then(() => true);
  if (await Promise.race([taken, wait(PATIENCE_MS, false, { ref: false })])) return held;
  // Another came between. Once it lets go this one gets its turn, and does not keep it.
  taken.catch(() => undefined).finally(() => void held.end().catch(() => undefined));
  return null;
}

export function lockOf(connection: Connection): Lock {
  const token = randomUUID();
  let held: OpenTransaction | null = null;
  let pulse: NodeJS.Timeout | undefined;
  const ask = async (): Promise<Holder> => (await connection.read<Holder>(ASK))[0]!;
  const isOurs = async () => (await ask()).token === token;

  /** Takes the lock again where the server ended our transaction. What fails here the next write tells. */
  async function renew(): Promise<void> {
    try {
      await held?.run('RETURN 1');
    } catch {
      const again = await hold(connection);
      const isStillOurs = again !== null && held !== null && (await isOurs());
      await (isStillOurs ? held : again)?.end().catch(() => undefined);
      if (isStillOurs) held = again;
    }
  }

  return {
    async take() {
      if (held !== null) throw lockedError(connection.name, holderName());
      await connection.write((run) => run(MAKE));
      held = await hold(connection);
      if (held === null) throw lockedError(connection.name, (await ask()).name);
      await connection.write((run) => run(SIGN, { name: holderName(), token }));
      let last = Promise.resolve();
      pulse = setInterval(() => (last = last.then(renew).catch(() => undefined)), PULSE_MS).unref();
      return async () => {
        clearInterval(pulse);
        await last;
        const ended = held;
        held = null;
        // Where the server ended it before, there is nothing to end.
        await ended?.end().catch(() => undefined);
      };
    },
    async halt() {
      await connection.write((run) => run(MAKE));
      const halted = await connection.begin(0);
      try {
        // In the order of a write: first whose turn it is, last the version of the graph.
        await halted.run(HOLD);
        await halted.run(`MATCH (m:Meta {id: 'grantgraph'}) SET m.graphVersion = m.graphVersion`);
      } catch (error) {
        await halted.end();
        throw error;
      }
      return () => halted.end();
    },
    async check(run) {
      if (held === null) return;
      const [holder] = await run<Holder>(HOLD);
      if (holder!.token !== token) throw lockedError(connection.name, holder!.name);
    },
  };
}
