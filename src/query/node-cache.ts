/**
 * Nodes that many answers name (institutions, programs, the people at hubs), kept while the graph does not change.
 */
import type { GraphNode } from '../model.ts';
import { recent } from '../recent.ts';
import type { Recent } from '../recent.ts';
import type { Store } from '../store/store.ts';

export interface NodeCache {
  /** Wraps the read of nodes for a request about a version of the graph. */
  at(graphVersion: number, read: Store['nodes']): Store['nodes'];
  /** The node of an id, if it is here, for a request about a version of the graph. */
  peek(graphVersion: number, id: string): GraphNode | undefined;
}

/** Keeps the nodes that were read last. A source is not kept: it carries its text. */
export function nodeCache(most: number): NodeCache {
  let version = -1;
  let kept: Recent<GraphNode> = recent(most);

  return {
    at(graphVersion, read) {
      if (graphVersion > version) {
        version = graphVersion;
        kept = recent(most);
      }
      // A request that began before the last write neither takes nor gives.
      if (graphVersion < version) return read;
      const mine = kept;
      return async (ids) => {
        const known = ids.map((id) => mine.get(id));
        const missing = ids.filter((_, place) => known[place] === undefined);
        if (missing.length === 0) return known as GraphNode[];
        const found = await read(missing);
        for (const node of found) if (node !== null && node.kind !== 'SOURCE') mine.set(node.id, node);
        let next = 0;
        return known.map((node) => node ?? found[next++] ?? null);
      };
    },
    peek: (graphVersion, id) => (graphVersion === version ? kept.get(id) : undefined),
  };
}
