/**
 * The digest of a graph: equal for equal content, whatever store holds it and however it came in.
 */
import { createHash } from 'node:crypto';
import { canonical } from '../canonical.ts';
import { sha256 } from '../ids.ts';
import type { Edge, GraphNode } from '../model.ts';
import type { Store } from '../store/store.ts';

export interface GraphHash {
  add(batch: { readonly nodes: readonly GraphNode[]; readonly edges: readonly Edge[] }): void;
  /** sha256 (hex) of the sorted hashes of all that was added, evidence included. No clock, path or file name is in it. */
  end(): string;
}

/** Takes a graph in batches, in any order. */
export function graphHash(): GraphHash {
  const hashes: string[] = [];
  return {
    add({ nodes, edges }) {
      for (const node of nodes) hashes.push(sha256(canonical(node)));
      for (const edge of edges) hashes.push(sha256(canonical(edge)));
    },
    end() {
      const all = createHash('sha256');
      for (const hash of hashes.sort()) all.update(hash);
      return all.digest('hex');
    },
  };
}

export async function digest(store: Store): Promise<string> {
  const hash = graphHash();
  for await (const batch of store.scan()) hash.add(batch);
  return hash.end();
}
