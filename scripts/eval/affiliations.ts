/**
 * Affiliation strings with their true organisations of the registry: which of them the product finds in the string.
 */
import { readFileSync } from 'node:fs';
import { organisation } from '../../ingest/names/organisations.ts';
import { organisationsIn } from '../../ingest/names/institutions/in-text.ts';
import { sha256 } from '../../src/ids.ts';
import type { Score } from './metrics.ts';

interface Affiliation {
  readonly affiliation: string;
  readonly ror_ids: readonly string[];
}

const FILE = new URL('../../../shared/ror/affiliations.json', import.meta.url);
const NOWHERE = { city: '', state: '', country: '' };

/** Half of the strings, by the first digit of their digest: `0` to `7` was fitted on, `8` to `f` held out. */
export function affiliations(half: 'FITTED' | 'HELD_OUT'): Affiliation[] {
  const all = JSON.parse(readFileSync(FILE, 'utf8')) as Affiliation[];
  return all.filter(({ affiliation }) => sha256(affiliation) < '8' === (half === 'FITTED'));
}

/** Organisations found in the strings against the true ones. */
export function scoreAffiliations(
  some: readonly Affiliation[],
): Score & { readonly exact: number; readonly errors: readonly string[] } {
  let [right, found, truth, exact] = [0, 0, 0, 0];
  const errors: string[] = [];
  for (const { affiliation, ror_ids } of some) {
    const wanted = new Set(ror_ids.map((id) => id.replace('https://ror.org/', '')));
    const text = affiliation
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
      .replace(/&amp;/g, '&');
    // Recipients that the registry lacks have no id to compare.
    const ids = organisationsIn(text, NOWHERE)
      .map((n) => organisation(n).ror)
      .filter((id) => !id.startsWith('-'));
    const hits = ids.filter((id) => wanted.has(id)).length;
    right += hits;
    found += ids.length;
    truth += wanted.size;
    if (hits === ids.length && hits === wanted.size) exact += 1;
    else errors.push(`${affiliation.replace(/\s+/g, ' ')}: found ${ids.join(', ')}; true ${[...wanted].join(', ')}`);
  }
  const [precision, recall] = [right / found, right / truth];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), exact: exact / some.length, errors };
}
