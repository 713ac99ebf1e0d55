/**
 * A seeded random number a key: the same for the same key, whatever else is drawn, on every machine.
 */
import { sha256 } from '../../src/ids.ts';

const SEED = 'grantgraph eval 1';

/** A number from 0 to 1, drawn for a key. */
export function random(...key: string[]): number {
  return parseInt(sha256([SEED, ...key].join('\n')).slice(0, 12), 16) / 2 ** 48;
}
