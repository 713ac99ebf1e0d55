/**
 * The digest of a graph: equal for equal content, whatever store holds it and however it came in.
 */
import { createHash } from 'node:crypto';
import { canonical } from '../canonical.ts';
import { sha256 } from '../ids.ts';
import type { Store } from '../store/store.ts';

/** sha256 (hex) of the sorted hashes of all nodes and edges, evidence included. No clock, path or file name is in it. */
export async function digest(store: Store): Promise<string> {
  const hashes: string[] = [];
  for await (const { nodes, edges } of store.scan()) {
    for (const node of nodes) hashes.push(sha256(canonical(node)));
    for (const edge of edges) hashes.push(sha256(canonical(edge)));
  }
  const all = createHash('sha256');
  for (const hash of hashes.sort()) all.update(hash);
  return all.digest('hex');
}
