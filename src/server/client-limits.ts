/**
 * How often, and how often at once, one client may ask.
 */
import type { Config } from '../config.ts';
import { recent } from '../recent.ts';

interface Client {
  running: number;
  /** Requests that it may send at once; they grow again with time. */
  left: number;
  at: number;
}

export interface Refusal {
  readonly code: 'RATE_LIMIT' | 'CLIENT_LIMIT';
  readonly message: string;
  /** Seconds after which it may ask again. */
  readonly after: number;
}

/** Clients that are remembered: those that asked last. */
const CLIENTS = 20_000;

/** Lets a request in, and gives what it calls at its end; or says why not. */
export function clientLimits({ rate, atOnce }: Pick<Config, 'rate' | 'atOnce'>) {
  const clients = recent<Client>(CLIENTS);
  return (name: string): (() => void) | Refusal => {
    const now = performance.now();
    const client = clients.get(name) ?? { running: 0, left: rate, at: now };
    clients.set(name, client);
    if (atOnce > 0 && client.running >= atOnce) {
      const message = `expected ${String(atOnce)} requests at once at most of one client, found one more`;
      return { code: 'CLIENT_LIMIT', message, after: 1 };
    }
    client.left = Math.min(rate, client.left + ((now - client.at) / 60_000) * rate);
    client.at = now;
    if (rate > 0 && client.left < 1) {
      const message = `expected ${String(rate)} requests a minute at most of one client, found more`;
      return { code: 'RATE_LIMIT', message, after: Math.ceil(((1 - client.left) / rate) * 60) };
    }
    client.left -= 1;
    client.running += 1;
    return () => {
      client.running -= 1;
    };
  };
}
