/**
 * The property that everything rests on: the graph is a function of the set of documents.
 */
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { forget } from '../../ingest/forget.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Document } from '../../ingest/statements.ts';
import { digest } from '../../src/query/digest.ts';
import type { Store } from '../../src/store/store.ts';
import { LINK_TYPES, type Edge } from '../../src/model.ts';
import { linkLayer } from '../../ingest/resolve/link-layer.ts';
import { linksOf } from '../store/links.ts';
import { contents, inOrder } from '../store/load.ts';
import { availableStores } from '../stores.ts';

// A server takes its time over some hundred small transactions.
jest.setTimeout(600_000);

async function* stream(documents: readonly Document[]): AsyncGenerator<Document> {
  yield* documents;
}

/** Shuffles by a seeded generator: the same seed gives the same order. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  let state = seed;
  for (let i = out.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** Tests the property on the documents of some folders, on every store at hand. */
export function describeFunctionOfDocuments(folders: readonly string[]): void {
  const [sqlite] = availableStores();
  let documents: Document[];
  /** Digest of a set of documents, ingested at once into a new SQLite file: what every other way is held against. */
  const digestOf = async (set: readonly Document[]) => {
    const opened = await sqlite!.open();
    await ingest(opened.store, stream(set));
    const found = await digest(opened.store);
    await opened.end();
    return found;
  };
  let expected: string;
  const expectedWithout = new Map<Document, string>();

  beforeAll(async () => {
    documents = [];
    for await (const document of readPaths(folders)) documents.push(document);
    expected = await digestOf(documents);
    for (const document of documents)
      expectedWithout.set(document, await digestOf(documents.filter((other) => other !== document)));
  });

  describe.each(availableStores())('the graph on $name', ({ name, open }) => {
    const digestAfter = async (use: (store: Store) => Promise<void>) => {
      const opened = await open();
      await use(opened.store);
      const found = await digest(opened.store);
      await opened.end();
      return found;
    };

    it('takes in every document, and quarantines what is of no format', async () => {
      const found = await digestAfter(async (store) => {
        const summary = await ingest(store, stream(documents));
        expect(summary.problems.map(({ place }) => place).filter((place) => !place.endsWith('.json'))).toEqual([]);
        expect(summary).toMatchObject({ read: documents.length, known: 0 });
        expect(summary.ingested + summary.quarantined).toBe(documents.length);
      });
      expect(found).toBe(expected);
    });

    it.each([1, 2])('is the same for order %d of the documents', async (seed) => {
      expect(await digestAfter(async (store) => void (await ingest(store, stream(shuffled(documents, seed)))))).toBe(
        expected,
      );
    });

    it('is the same in five runs, in another order', async () => {
      const order = shuffled(documents, 4);
      const size = Math.ceil(order.length / 5);
      const found = await digestAfter(async (store) => {
        for (let i = 0; i < order.length; i += size) await ingest(store, stream(order.slice(i, i + size)));
      });
      expect(found).toBe(expected);
    });

    it('is the same one document at a time', async () => {
      const found = await digestAfter(async (store) => {
        for (const document of shuffled(documents, 5)) await ingest(store, stream([document]));
      });
      expect(found).toBe(expected);
    });

    it('is the same after reading everything twice, and every document is known then', async () => {
      const found = await digestAfter(async (store) => {
        const { ingested, quarantined } = await ingest(store, stream(documents));
        const again = await ingest(store, stream(shuffled(documents, 6)));
        expect(again).toMatchObject({ ingested: 0, known: ingested, quarantined });
      });
      expect(found).toBe(expected);
    });

    it('is the same after a run that stopped in the middle and another that went on', async () => {
      const found = await digestAfter(async (store) => {
        for (const stage of ['READ', 'nameVariant', 'person', 'assemble']) {
          const stop = new AbortController();
          const onProgress = (progress: { stage: string }) => {
            if (progress.stage === stage) stop.abort();
          };
          const summary = await ingest(store, stream(documents), { onProgress, signal: stop.signal });
          expect(summary.isStopped).toBe(true);
        }
        expect(await ingest(store, stream(documents))).toMatchObject({ isStopped: false });
      });
      expect(found).toBe(expected);
    });

    it('is, after forgetting any document, that of the ones which remain; and the old one after reading it again', async () => {
      await digestAfter(async (store) => {
        await ingest(store, stream(documents));
        // The digests are those of SQLite, where every document is forgotten; a server is slower, and takes every third.
        for (const document of documents.filter((_, i) => name === 'SQLite' || i % 3 === 0)) {
          await forget(store, document.digest);
          expect([document.place, await digest(store)]).toEqual([document.place, expectedWithout.get(document)]);
          await ingest(store, stream([document]));
          expect([document.place, await digest(store)]).toEqual([document.place, expected]);
        }
      });
    });

    it('has the links that the reference counts and that a walk finds, also of the documents which remain', async () => {
      const isLink = ({ type }: Edge) => (LINK_TYPES as readonly string[]).includes(type);
      const compare = async (store: Store) => {
        const { nodes, edges } = await contents(store);
        const wanted = inOrder({
          nodes: [],
          edges: linksOf(
            nodes,
            edges.filter((edge) => !isLink(edge)),
          ),
        }).edges;
        const held = edges.filter(isLink);
        expect(held).toEqual(wanted);
        const { changes } = await linkLayer.run(
          store,
          nodes.map(({ id }) => id),
        );
        expect(changes).toEqual({ putEdges: [], removeEdges: [] });
        return held.length;
      };
      await digestAfter(async (store) => {
        for (const document of shuffled(documents, 8)) await ingest(store, stream([document]));
        expect(await compare(store)).toBeGreaterThan(0);
        for (const document of shuffled(documents, 9).slice(0, documents.length / 2))
          await forget(store, document.digest);
        await compare(store);
      });
    });

    it('is empty after forgetting everything', async () => {
      const empty = await digestAfter(async () => undefined);
      const found = await digestAfter(async (store) => {
        await ingest(store, stream(documents));
        for (const document of shuffled(documents, 7)) await forget(store, document.digest);
        const { nodes, edges, queued } = await store.stats();
        expect([...Object.values(nodes), ...Object.values(edges), queued].every((n) => n === 0)).toBe(true);
      });
      expect(found).toBe(empty);
    });
  });
}
