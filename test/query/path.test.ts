import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PathRequest } from '../../src/query/path.ts';
import { paths, projectsOfSteps } from '../../src/query/path.ts';
import { secondDegree } from '../../src/query/second-degree.ts';
import { linksOf } from '../store/links.ts';
import { load } from '../store/load.ts';
import { institutions, nodes as nastyNodes, edges as nastyEdges, people, projects } from '../store/nasty-graph.ts';
import { random, randomGraph } from '../store/random-graph.ts';
import { reference } from '../store/reference.ts';
import type { ParticipantsQuery } from '../store/reference.ts';
import { idsOf } from '../store/walks.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { everyChain, everySecondDegree, shared } from './collaboration.ts';

const ALL = { maxHops: 10, first: 100 };

describe.each(availableStores())('on $name', ({ open }) => {
  let nasty: OpenedStore;
  beforeAll(async () => {
    nasty = await open();
    await load(nasty.store, nastyNodes, nastyEdges);
  });
  afterAll(() => nasty.end());
  const search = (request: Partial<PathRequest> & Pick<PathRequest, 'from' | 'to'>) =>
    paths(nasty.store, { ...ALL, ...request });
  const { ada, cem, dan, fay, gus, joy, both } = people;

  test('a chain names who is in it and every project of each step', async () => {
    const found = await search({ from: cem.id, to: gus.id });
    expect(found).toEqual({
      spec: { kind: 'PERSON' },
      from: cem.id,
      to: gus.id,
      hops: 2,
      chainCount: 1,
      chains: [
        [
          { from: cem.id, to: ada.id },
          { from: ada.id, to: gus.id },
        ],
      ],
    });
    expect(await projectsOfSteps(nasty.store, found.spec, found.chains[0]!)).toEqual([
      [projects.a.id],
      [projects.c1.id],
    ]);
  });

  test('of several shortest chains the first are given and all are counted', async () => {
    const all = await search({ from: dan.id, to: gus.id });
    expect([all.hops, all.chainCount]).toEqual([2, 2]);
    expect(all.chains.map((steps) => steps[0]!.to)).toEqual([ada.id, fay.id]);
    const one = await search({ from: dan.id, to: gus.id, first: 1 });
    expect([one.chainCount, one.chains]).toEqual([2, all.chains.slice(0, 1)]);
  });

  test('a filter, former investigators and the most hops decide which chains there are', async () => {
    const hops = async (more: Partial<PathRequest>) => (await search({ from: dan.id, to: gus.id, ...more })).hops;
    expect(await hops({ maxHops: 1 })).toBeNull();
    expect(await hops({ includeFormer: false })).toBeNull();
    expect(await hops({ filter: { since: '2021-09-01' } })).toBeNull();
    expect((await search({ from: people.ben.id, to: people.hal.id, includeFormer: false })).hops).toBeNull();
  });

  test('nobody leads to one who shares nothing; one is no step from oneself; partners are found as people are', async () => {
    expect(await search({ from: ada.id, to: joy.id })).toMatchObject({ hops: null, chainCount: 0, chains: [] });
    expect(await search({ from: joy.id, to: ada.id })).toMatchObject({ hops: null });
    expect(await search({ from: ada.id, to: ada.id })).toMatchObject({ hops: 0, chainCount: 1, chains: [[]] });
    const { mit, bu } = institutions;
    expect(await search({ from: mit.id, to: bu.id })).toMatchObject({ hops: 2, chainCount: 2 });
  });

  test('ends of no node, of other kinds and unequal ones, and sizes out of range are refused', async () => {
    await expect(search({ from: 'person:m:x', to: ada.id })).rejects.toThrow(
      "from: expected the id of a PERSON or INSTITUTION, found 'person:m:x', which no node has",
    );
    await expect(search({ from: ada.id, to: projects.a.id })).rejects.toThrow('which is of kind PROJECT');
    await expect(search({ from: ada.id, to: institutions.bu.id })).rejects.toThrow(
      "to: expected the id of a PERSON, as from is, found 'institution:m:bu', which is of kind INSTITUTION",
    );
    await expect(search({ from: ada.id, to: both.id, maxHops: 11 })).rejects.toThrow('maxHops: expected 1 to 10');
    await expect(search({ from: ada.id, to: both.id, first: 0 })).rejects.toThrow('first: expected 1 to 100');
  });

  describe('over a random graph', () => {
    const graph = randomGraph(31);
    // Many are on several projects; without their awards' teams the chains are longer.
    const kept = graph.edges.filter(({ type, link }, i) => !link && (type !== 'INVESTIGATES' || i % 2 === 0));
    const sparse = [...kept, ...linksOf(graph.nodes, kept)];
    const wanted = reference(graph.nodes, sparse);
    let store: OpenedStore['store'];
    beforeAll(async () => {
      store = nasty.store;
      await store.write({ removeNodes: nastyNodes.map(({ id }) => id) });
      await load(store, graph.nodes, sparse);
    });

    test('150 searches find every shortest chain that the reference finds, in its order', async () => {
      const r = random(3);
      const lengths = new Map<number | null, number>();
      for (let i = 0; i < 150; i++) {
        const kind = r.once(4) ? 'INSTITUTION' : 'PERSON';
        const ids = idsOf(kind, graph.nodes);
        const [from, to] = [r.one(ids), r.one(ids)];
        const maxHops = 1 + r.whole(5);
        const spec: Omit<ParticipantsQuery, 'ids'> = {
          kind,
          includeFormer: r.once(3),
          filter: r.once(3) ? { since: `${String(2015 + r.whole(6))}-01-01` } : {},
        };
        const { filter = {}, includeFormer = true } = spec;
        const found = await paths(store, { from, to, maxHops, first: 100, filter, includeFormer });
        const chains = everyChain(wanted, spec, from, to, maxHops);
        expect({ from, to, chains: found.chains.map((steps) => [from, ...steps.map((step) => step.to)]) }).toEqual({
          from,
          to,
          chains: chains.slice(0, 100),
        });
        expect([found.hops, found.chainCount]).toEqual([chains[0] ? chains[0].length - 1 : null, chains.length]);
        const steps = found.chains.flat();
        expect(await projectsOfSteps(store, found.spec, steps)).toEqual(
          steps.map((step) => shared(wanted, spec, step.from, step.to)),
        );
        lengths.set(found.hops, (lengths.get(found.hops) ?? 0) + 1);
      }
      expect([...lengths.keys()]).toEqual(expect.arrayContaining([null, 1, 2, 3]));
    }, 240_000);

    test('people two steps away are those of the reference, for many at once in two reads', async () => {
      const ids = idsOf('PERSON', graph.nodes);
      for (const spec of [
        {},
        { includeFormer: false },
        { filter: { since: '2018-01-01' } },
        { roles: ['PRINCIPAL_INVESTIGATOR'] as const },
        { minimum: 2 },
      ]) {
        const { minimum, ...rest } = { minimum: 1, ...spec };
        const before = store.calls;
        const found = await secondDegree(store, ids, spec);
        expect(store.calls - before).toBeLessThanOrEqual(2);
        const expected = ids.map((id) => everySecondDegree(wanted, { kind: 'PERSON', ...rest }, id, minimum));
        expect(found).toEqual(expected);
        expect(found.flat().length).toBeGreaterThan(minimum === 2 ? -1 : 20);
      }
    }, 240_000);

    test('those two steps away can be kept to a list, and to other institutions', async () => {
      const ids = idsOf('PERSON', graph.nodes);
      const all = await secondDegree(store, ids, {});
      const some = ids.slice(0, 12);
      expect(await secondDegree(store, ids, { among: some })).toEqual(
        all.map((own) => own.filter(({ target }) => some.includes(target))),
      );
      const apart = await secondDegree(store, ids, { excludeSameInstitution: true });
      const home = (person: string) => wanted.home(person);
      expect(apart).toEqual(
        all.map((own, i) => own.filter(({ target }) => home(target) === null || home(target) !== home(ids[i]!))),
      );
      expect(apart.flat().length).toBeLessThan(all.flat().length);
    });
  });
});
