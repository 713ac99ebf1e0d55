import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Network, NetworkRequest } from '../../src/query/network.ts';
import { network } from '../../src/query/network.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
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
      "center: expected the id of a node of kind PERSON, found 'program:m:theory', which is of kind PROGRAM",
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
      const people = await network(large.store, { kind: 'INSTITUTION_PROGRAM', first: 11 });
      expect([people.nodes.length, people.links.length, people.isCut]).toEqual([7, 6, true]);
    } finally {
      await large.end();
    }
  });
});
