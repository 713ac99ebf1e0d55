import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Network, NetworkRequest } from '../../src/query/network.ts';
import { network } from '../../src/query/network.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { load } from '../store/load.ts';
import { edges, institutions, nodes, people, programs, themes } from '../store/nasty-graph.ts';
import { fill } from './graph.ts';

const names = ({ nodes }: Network) => nodes.map(({ label }) => label);
const pairs = ({ links }: Network) =>
  links.map(({ source, target, weight }) => `${source} ${target} ${String(weight)}`);

describe.each(availableStores())('on $name', ({ open }) => {
  let small: OpenedStore;
  beforeAll(async () => {
    small = await open();
    await fill(small.store);
  });
  afterAll(() => small.end());
  const draw = (request: NetworkRequest) => network(small.store, request);

  test('the whole network of people has each link once, and nobody without a link', async () => {
    const drawn = await draw({ kind: 'PERSON_PERSON' });
    expect(names(drawn)).toEqual(['Ada Łovelace', 'Bo Ng', 'Cy Adams']);
    expect(pairs(drawn)).toEqual([
      'person:m:ada person:m:bo 2',
      'person:m:ada person:m:cy 1',
      'person:m:bo person:m:cy 1',
    ]);
    expect(drawn.isCut).toBe(false);
  });

  test('of people in a role both ends of a link have it in what they share; the centre may have any', async () => {
    expect(pairs(await draw({ kind: 'PERSON_PERSON', roles: ['PRINCIPAL_INVESTIGATOR'] }))).toEqual([
      'person:m:ada person:m:bo 1',
    ]);
    const request = { kind: 'PERSON_PERSON', roles: ['INVESTIGATOR'], withFacts: true } as const;
    expect(pairs(await draw(request))).toEqual(['person:m:bo person:m:cy 1']);
    const around = await draw({ ...request, center: 'person:m:ada' });
    expect(pairs(around)).toEqual([
      'person:m:ada person:m:bo 1',
      'person:m:ada person:m:cy 1',
      'person:m:bo person:m:cy 1',
    ]);
    for (const { via } of around.links) expect(via).not.toEqual([]);
    expect(pairs(await draw({ ...request, center: 'person:m:ada', onlyWeights: true }))).toEqual(pairs(around));
    await expect(draw({ kind: 'THEME_THEME', roles: ['INVESTIGATOR'] })).rejects.toThrow('PERSON_PERSON');
  });

  test('a scope and a filter of its kind both hold', async () => {
    const all = { kind: 'PERSON_PERSON', program: 'program:m:theory' } as const;
    expect((await draw(all)).links).not.toEqual([]);
    expect((await draw({ ...all, filter: { programs: [] } })).links).toEqual([]);
  });

  test('around a node there are its neighbours and the links among them', async () => {
    const drawn = await draw({ kind: 'PERSON_PERSON', center: 'person:orcid:0000-0002-1825-0097' });
    expect(drawn.links).toHaveLength(3);
    expect(await draw({ kind: 'PERSON_PERSON', center: 'person:m:ada', first: 2 })).toMatchObject({
      isCut: true,
      nodes: [{ label: 'Ada Łovelace' }, { label: 'Bo Ng' }],
      links: [{ weight: 2 }],
    });
  });

  test('a theme or the like gives both ends of an institution–program network, within the room there is', async () => {
    const drawn = await draw({ kind: 'INSTITUTION_PROGRAM', theme: 'theme:phrase:deep-learning', first: 2 });
    expect([names(drawn), drawn.isCut]).toEqual([['North University', 'Theory of Computing'], false]);
    expect(await draw({ kind: 'PERSON_PERSON', center: 'person:m:ada', first: 1 })).toMatchObject({
      isCut: true,
      nodes: [],
    });
  });

  test('institutions are linked with programs by awards, whichever of the two is asked about', async () => {
    const all = await draw({ kind: 'INSTITUTION_PROGRAM' });
    expect(pairs(all)).toEqual(['institution:m:north program:m:theory 1', 'institution:m:south program:m:theory 1']);
    expect(pairs(await draw({ kind: 'INSTITUTION_PROGRAM', program: 'program:m:theory' }))).toEqual(pairs(all));
    expect(pairs(await draw({ kind: 'INSTITUTION_PROGRAM', institution: 'institution:m:south' }))).toEqual([
      'institution:m:south program:m:theory 1',
    ]);
  });

  test('institutions are linked by the projects that they share', async () => {
    const drawn = await draw({ kind: 'INSTITUTION_INSTITUTION' });
    expect(pairs(drawn)).toEqual(['institution:m:north institution:m:south 1']);
    expect(drawn.links[0]).toMatchObject({
      awardCount: 2,
      obligated: [{ minor: 340_000_000, currency: 'USD' }],
      firstYear: 2020,
      lastYear: 2026,
    });
  });

  test('an export is told awards, money, years and place of each node, and the awards behind each link', async () => {
    const { nodes, links } = await draw({ kind: 'PERSON_PERSON', withFacts: true });
    expect(nodes[0]?.facts).toEqual({
      awardCount: 3,
      obligated: [
        { currency: 'EUR', minor: 5050 },
        { currency: 'USD', minor: 340_000_000 },
      ],
      firstYear: 2019,
      lastYear: 2021,
      state: 'CA',
      identifiers: [
        { scheme: 'nsf', value: '000465148' },
        { scheme: 'orcid', value: '0000-0002-1825-0097' },
      ],
    });
    const team = ['award:nsf:0031883', 'award:nsf:0031884'];
    expect(links.map(({ via }) => via)).toEqual([[...team, 'award:nsf:77'], team, team]);
    const programs = await draw({ kind: 'INSTITUTION_PROGRAM', withFacts: true });
    expect(programs.links.map(({ via }) => via)).toEqual([['award:nsf:0031883'], ['award:nsf:0031884']]);
    expect(programs.nodes.map(({ facts }) => [facts?.state, facts?.awardCount])).toEqual([
      ['CA', 1],
      ['NE', 1],
      [null, 2],
    ]);
  });

  test('an institution, a program or a theme narrows the awards that the links go through', async () => {
    for (const scope of [{ theme: 'theme:phrase:deep-learning' }, { program: 'program:m:theory' }]) {
      expect(pairs(await draw({ kind: 'PERSON_PERSON', ...scope }))[0]).toBe('person:m:ada person:m:bo 1');
    }
    expect(pairs(await draw({ kind: 'INSTITUTION_PROGRAM', theme: 'theme:phrase:deep-learning' }))).toEqual([
      'institution:m:north program:m:theory 1',
    ]);
  });

  test('who has no link is shown when asked for', async () => {
    const drawn = await draw({ kind: 'PERSON_PERSON', minimum: 2, includeIsolated: true });
    expect(drawn.nodes.map(({ label, linkCount }) => [label, linkCount])).toEqual([
      ['Ada Łovelace', 1],
      ['Bo Ng', 1],
      ['Cy Adams', 0],
    ]);
  });

  test('a scope of another kind, of no node, or a second one is refused', async () => {
    await expect(draw({ kind: 'PERSON_PERSON', center: 'program:m:theory' })).rejects.toThrow(
      "center: expected the id of a PERSON, found 'program:m:theory', which is of kind PROGRAM",
    );
    await expect(draw({ kind: 'PERSON_PERSON', theme: 'theme:phrase:x' })).rejects.toThrow('which no node has');
    await expect(draw({ kind: 'PERSON_PERSON', center: 'a', theme: 'b' })).rejects.toThrow('found center and theme');
  });

  test('with more people than there is room for, those who stay are linked and the cut is told', async () => {
    const large = await open();
    try {
      await fill(large.store, true);
      const whole = await network(large.store, { kind: 'PERSON_PERSON' });
      expect([whole.nodes.length, whole.links.length, whole.isCut]).toEqual([103, 53, false]);
      const cut = await network(large.store, { kind: 'PERSON_PERSON', first: 3 });
      expect([names(cut), cut.isCut]).toEqual([['Ada Łovelace', 'Bo Ng', 'Cy Adams'], true]);
      // Of 103 people three stay; who has no link is not counted as long as nobody was left out.
      expect([cut.cutNodes, whole.cutNodes]).toEqual([100, 0]);
      const people = await network(large.store, { kind: 'INSTITUTION_PROGRAM', first: 11 });
      expect([people.nodes.length, people.links.length, people.isCut]).toEqual([7, 6, true]);
    } finally {
      await large.end();
    }
  });
});

describe.each(availableStores())('of the nasty graph on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await load(opened.store, nodes, edges);
  });
  afterAll(() => opened.end());
  const draw = (request: Omit<NetworkRequest, 'kind'> & Partial<NetworkRequest>) =>
    network(opened.store, { kind: 'PERSON_PERSON', ...request });
  const ids = (drawn: Network) => drawn.nodes.map(({ id }) => id);
  const { ada, ben, cem, dan, eve, fay, gus, hal, ivo, both, han } = people;

  test('radius 2 adds the neighbours of the neighbours, and the links among all of them', async () => {
    expect(ids(await draw({ center: gus.id }))).toEqual([ada, fay, gus, han].map(({ id }) => id));
    const wide = await draw({ center: gus.id, radius: 2 });
    const all = [ada, ben, both, cem, dan, eve, fay, gus, hal, ivo, han];
    expect(ids(wide)).toEqual(all.map(({ id }) => id).sort());
    // The whole network has no officers in it, even one who investigates.
    const isBoth = ({ source, target }: Network['links'][number]) => [source, target].includes(both.id);
    expect(wide.links.filter((link) => !isBoth(link))).toEqual((await draw({})).links);
    const towards = await draw({ kind: 'INSTITUTION_PROGRAM', center: institutions.bu.id, radius: 2 });
    expect(ids(towards)).toEqual(
      [institutions.bu, institutions.osu, institutions.ucb, programs.career, programs.theory]
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('of the second ring those stay that share most with the first, and the rest is counted', async () => {
    const wide = await draw({ center: gus.id, radius: 2 });
    const cut = await draw({ center: gus.id, radius: 2, first: 5 });
    // Ben shares three projects with Ada, Eve two with Ada and Fay.
    expect(ids(cut)).toEqual([ada, ben, fay, gus, han].map(({ id }) => id).sort());
    expect([cut.isCut, cut.cutNodes]).toEqual([true, wide.nodes.length - 5]);
    expect(await draw({ center: gus.id, radius: 2, first: 2 })).toMatchObject({ isCut: true });
  });

  test('of the links the strongest stay; a node that loses all of them goes too', async () => {
    const all = await draw({});
    const cut = await draw({ firstLinks: 1 });
    const heaviest = Math.max(...all.links.map(({ weight }) => weight));
    expect(cut.links).toEqual([expect.objectContaining({ source: ada.id, target: ben.id, weight: heaviest })]);
    expect([ids(cut), cut.cutLinks, cut.cutNodes]).toEqual([
      [ada.id, ben.id],
      all.links.length - 1,
      all.nodes.length - 2,
    ]);
    expect(await draw({ firstLinks: 1, includeIsolated: true })).toMatchObject({ cutNodes: 0, isCut: true });
  });

  test('themes are linked by the awards that are about both', async () => {
    const drawn = await draw({ kind: 'THEME_THEME' });
    expect(drawn.links).toEqual([
      {
        source: themes.deep.id,
        target: themes.graph.id,
        weight: 1,
        projectCount: 1,
        awardCount: 1,
        obligated: [{ minor: 300_000_000_000, currency: 'USD' }],
        firstYear: 2020,
        lastYear: 2025,
      },
    ]);
    expect((await draw({ kind: 'THEME_THEME', center: themes.deep.id })).links).toEqual(drawn.links);
  });

  test('a filter alone starts from the awards that it keeps', async () => {
    const filter = { programs: [programs.career.id] };
    const drawn = await draw({ filter });
    expect(pairs(drawn)).toEqual([
      `${ada.id} ${ben.id} 1`,
      `${ada.id} ${fay.id} 1`,
      `${ada.id} ${gus.id} 1`,
      `${ada.id} ${han.id} 1`,
      `${gus.id} ${han.id} 1`,
    ]);
    const cut = await draw({ filter, first: 2 });
    expect([ids(cut), cut.isCut, cut.cutNodes]).toEqual([[ada.id, ben.id], true, 3]);
    // A team without an award is there for a filter of dates, and for no other.
    const participants = await draw({ filter: { since: '2023-01-01', until: '2023-12-31' } });
    expect(pairs(participants)).toContain(`${eve.id} ${fay.id} 1`);
  });

  test('among given nodes there are their links and no others', async () => {
    const drawn = await draw({ among: [gus.id, ada.id, ben.id, hal.id] });
    expect(pairs(drawn)).toEqual([`${ada.id} ${ben.id} 3`, `${ada.id} ${gus.id} 1`, `${ada.id} ${hal.id} 1`]);
    expect([drawn.isCut, drawn.cutNodes]).toEqual([false, 0]);
    await expect(draw({ among: ['program:m:theory'] })).rejects.toThrow('among: expected the id of a PERSON');
    await expect(draw({ among: [ada.id], center: ada.id })).rejects.toThrow('found center and among');
    await expect(draw({ radius: 2 })).rejects.toThrow('radius: expected a center beside it, found none');
  });

  test.each(['PERSON_PERSON', 'INSTITUTION_INSTITUTION', 'INSTITUTION_PROGRAM', 'THEME_THEME'] as const)(
    '%s around each node has the same links where nothing but their weights is read',
    async (kind) => {
      for (const { id } of nodes.filter(({ kind: own }) => kind.split('_').includes(own))) {
        for (const more of [{ radius: 1 }, { radius: 2 }, { radius: 2, first: 4, minimum: 1 }] as const) {
          const request = { kind, center: id, ...more };
          const bare = await draw({ ...request, onlyWeights: true });
          const full = await draw(request);
          expect([names(bare), pairs(bare), bare.isCut]).toEqual([names(full), pairs(full), full.isCut]);
        }
      }
    },
  );

  test('costs as many database calls for few nodes as for many', async () => {
    const calls = async (request: Parameters<typeof draw>[0]) => {
      const before = opened.store.calls;
      await draw(request);
      return opened.store.calls - before;
    };
    const wide = { center: gus.id, radius: 2 as const };
    expect(await calls({ ...wide, first: 5 })).toBe(await calls(wide));
    const filter = { programs: [programs.career.id] };
    expect(await calls({ filter, first: 2 })).toBe(await calls({ filter, first: 100 }));
  });
});
