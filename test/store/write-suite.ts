import { beforeEach, expect, it } from '@jest/globals';
import { NODE_KINDS } from '../../src/model.ts';
import type { OpenedStore } from '../stores.ts';
import { contents, inOrder, load } from './load.ts';
import { edge, part, person } from './make.ts';
import { awards, edges, nodes, people, projects, themes, units, untouched } from './nasty-graph.ts';

export function writeSuite(opened: () => OpenedStore): void {
  const whole = inOrder({ nodes, edges });
  beforeEach(async () => {
    const { store } = opened();
    await store.write({ removeNodes: (await contents(store)).nodes.map(({ id }) => id) });
    await load(store, nodes, edges, 1000);
  });

  it('refuses an edge to a node that is nowhere, and keeps nothing of its batch', async () => {
    const { store } = opened();
    const version = await store.version();
    const fresh = person('fresh', 'Fresh Face');
    await expect(
      store.write({
        putRecords: { source: [{ id: 'source:x', status: 'INGESTED', places: '[]', data: '{}' }] },
        queueAdd: [{ layer: 'people', key: 'face' }],
        removeEdges: [edges[0]!],
        removeNodes: [people.joy.id],
        putNodes: [fresh, { ...people.ada, name: 'Changed' }],
        putEdges: [part(fresh, 'PI', awards.a1), part(fresh, 'PI', { ...awards.a1, id: 'award:nsf:nowhere' })],
      }),
    ).rejects.toThrow(/award:nsf:nowhere/);
    expect(await contents(store)).toEqual(whole);
    expect(await store.records('source', 'id', ['source:x'])).toEqual([]);
    expect(await store.records('queue', 'layer', ['people'])).toEqual([]);
    expect(await store.version()).toBe(version);
  });

  it('goes on after a refused write', async () => {
    const { store } = opened();
    const refused = store.write({ putEdges: [edge('PART_OF', { id: 'award:none' }, projects.a)] });
    const written = store.write({ putNodes: [{ ...people.joy, name: 'Joy Together' }] });
    await expect(refused).rejects.toThrow(/award:none/);
    await written;
    expect(await store.nodes([people.joy.id])).toEqual([{ ...people.joy, name: 'Joy Together' }]);
  });

  it('replaces a node and an edge of the same key, and what search and walks know of them', async () => {
    const { store } = opened();
    const renamed = { ...people.ada, name: 'Zoé Quux', otherNames: [] };
    const moved = { ...awards.a1, obligatedAmount: { minor: 7, currency: 'EUR' } };
    const former = part(people.ada, 'PI', awards.a1, { isFormer: true, nameAsWritten: null });
    await store.write({ putNodes: [renamed, moved], putEdges: [former] });
    const after = inOrder({
      nodes: nodes.map((node) => [renamed, moved].find(({ id }) => id === node.id) ?? node),
      edges: edges.map((e) => (e.type === 'INVESTIGATES' && e.from === renamed.id && e.to === moved.id ? former : e)),
    });
    expect(await contents(store)).toEqual(after);
    const found = async (token: string) =>
      (
        await store.list({
          kinds: ['PERSON'],
          where: { text: [token] },
          order: { by: 'MATCH', direction: 'ASC' },
          page: {},
        })
      ).rows.map(({ node }) => node.id);
    expect(await found('smith')).toEqual([]);
    expect(await found('quux')).toEqual([people.ada.id]);
    const [page] = await store.linked({ from: 'PERSON', ids: [people.ben.id], to: 'AWARD', includeFormer: true });
    expect(page!.links.find(({ target }) => target === moved.id)!.obligated).toEqual([{ minor: 7, currency: 'EUR' }]);
    const [current] = await store.linked({ from: 'AWARD', ids: [moved.id], to: 'PERSON', includeFormer: false });
    expect(current!.links.map(({ target }) => target)).not.toContain(people.ada.id);
  });

  it('takes the last of two puts of one key in a batch', async () => {
    const { store } = opened();
    const joined = { ...people.joy, name: 'Second' };
    await store.write({
      putNodes: [{ ...people.joy, name: 'First' }, joined],
      putEdges: [part(people.joy, 'PI', awards.b1), part(people.joy, 'PI', awards.b1, { isFormer: true })],
    });
    expect(await store.nodes([people.joy.id])).toEqual([joined]);
    expect(await store.edges({ types: ['INVESTIGATES'], from: [people.joy.id] })).toEqual([
      part(people.joy, 'PI', awards.b1, { isFormer: true }),
    ]);
  });

  it('removes edges by key, passing over those that are not there', async () => {
    const { store } = opened();
    const gone = part(people.cem, 'CO', awards.a1);
    await store.write({
      removeEdges: [gone, part(people.ada, 'IN', awards.a2), edge('PART_OF', { id: 'award:none' }, projects.a)],
    });
    const left = edges.filter(
      (e) => !(e.type === gone.type && e.from === gone.from && e.to === gone.to && e.role === gone.role),
    );
    expect(left).toHaveLength(edges.length - 1);
    expect(await contents(store)).toEqual(inOrder({ nodes, edges: left }));
  });

  it('removes nodes with their edges, and puts one back in the same write', async () => {
    const { store } = opened();
    await store.write({ removeNodes: [awards.a1.id, people.ada.id, 'person:m:nobody'], putNodes: [people.ada] });
    const left = edges.filter((e) => ![e.from, e.to].some((id) => id === awards.a1.id || id === people.ada.id));
    expect(await contents(store)).toEqual(
      inOrder({ nodes: nodes.filter(({ id }) => id !== awards.a1.id), edges: left }),
    );
    const search = await store.list({
      kinds: [],
      where: { text: ['0000001'] },
      order: { by: 'MATCH', direction: 'ASC' },
      page: {},
    });
    expect(search.rows.map(({ node }) => node.id)).not.toContain(awards.a1.id);
  });

  it('removes, of the nodes named, those that no edge touches', async () => {
    const { store } = opened();
    await store.write({
      removeOrphans: [...untouched.map(({ id }) => id), people.ada.id, units.simons.id, 'theme:none'],
    });
    const left = nodes.filter((node) => !untouched.includes(node));
    expect(await contents(store)).toEqual(inOrder({ nodes: left, edges }));
    const toDeep = edges.filter((e) => e.to === themes.deep.id);
    await store.write({ removeEdges: toDeep, removeOrphans: [themes.deep.id] });
    expect(await store.nodes([themes.deep.id])).toEqual([null]);
  });

  it('raises the version by one with each write that changes the graph, and only then', async () => {
    const { store } = opened();
    const version = await store.version();
    await store.write({});
    await store.write({ queueAdd: [{ layer: 'x', key: 'y' }] });
    await store.write({ queueDone: [{ layer: 'x', key: 'y' }] });
    expect(await store.version()).toBe(version);
    await store.write({ putNodes: [people.ada, people.ben] });
    await store.write({ removeEdges: [edges[0]!] });
    expect(await store.version()).toBe(version + 2);
  });

  it('empties', async () => {
    const { store } = opened();
    expect((await store.stats()).nodes.PERSON).toBeGreaterThan(0);
    await store.write({ removeNodes: nodes.map(({ id }) => id) });
    expect(await contents(store)).toEqual({ nodes: [], edges: [] });
    const stats = await store.stats();
    expect(NODE_KINDS.map((kind) => stats.nodes[kind])).toEqual(NODE_KINDS.map(() => 0));
    expect(stats.coverage).toEqual([]);
  });
}
