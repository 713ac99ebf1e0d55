import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../store/load.ts';
import { edges, nodes, people, projects } from '../store/nasty-graph.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data, errorOf } from './ask.ts';

interface Edge {
  node: { id: string };
  [field: string]: unknown;
}
const { ada, ben, cem, dan, eve, fay, gus, han } = people;

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await load(opened.store, nodes, edges);
  });
  afterAll(() => opened.end());
  const query = (args: string, fields: string) =>
    `query ($id: ID!) { person(id: $id) { collaborators${args} { totalCount edges { cursor node { id } ${fields} } } } }`;
  async function ask(id: string, args: string, fields = '') {
    const answer = (await data(opened.store, query(args, fields), { id })) as {
      person: { collaborators: { totalCount: number; edges: Edge[] } };
    };
    return answer.person.collaborators;
  }
  const whom = ({ edges: found }: { edges: Edge[] }) => found.map(({ node }) => node.id);

  test('strength is the sum of 1/(n−1) over the shared projects, and orders them', async () => {
    const found = await ask(ada.id, '(orderBy: { by: STRENGTH })', 'strength sharedProjectCount');
    const strengths = Object.fromEntries(found.edges.map(({ node, strength }) => [node.id, strength]));
    // Alone with Ben in two projects, and with four others in a third.
    expect(strengths).toMatchObject({ [ben.id]: 2.25, [cem.id]: 0.25, [fay.id]: 1, [gus.id]: 0.5 });
    expect(whom(found)[0]).toBe(ben.id);
    const order = found.edges.map(({ strength }) => strength as number);
    expect(order).toEqual([...order].sort((x, y) => y - x));
  });

  test('they can be kept to a list, also by an id of before, and to other institutions', async () => {
    expect(whom(await ask(ada.id, `(among: ["${ben.id}", "${gus.id}"])`))).toEqual([ben.id, gus.id]);
    const leftOut = async (id: string) => {
      const apart = whom(await ask(id, '(excludeSameInstitution: true)'));
      return whom(await ask(id, '')).filter((other) => !apart.includes(other));
    };
    // Ada is perhaps elsewhere: neither is anybody left out for her, nor she for Ben.
    expect(await leftOut(ada.id)).toEqual([]);
    expect(await leftOut(ben.id)).toEqual([dan.id]);
    expect(await errorOf(opened.store, query('(among: ["person:m:x"])', ''), { id: ada.id })).toBe(
      "among: expected the id of a PERSON, found 'person:m:x', which no node has",
    );
  });

  test('their institutions then are those that the sources of the shared work name, and now the latest', async () => {
    const found = await ask(
      ada.id,
      `(among: ["${cem.id}", "${dan.id}", "${han.id}"])`,
      'institutionsThen { id } institutionNow { id } sharedThemes { label } sharedProjects { id }',
    );
    const by = Object.fromEntries(found.edges.map((edge) => [edge.node.id, edge]));
    expect(by[cem.id]).toMatchObject({
      institutionsThen: [{ id: 'institution:m:osu' }, { id: 'institution:m:ucb' }],
      institutionNow: { id: 'institution:m:osu' },
      sharedThemes: [{ label: 'deep learning' }, { label: 'graph' }, { label: 'very deep learning' }],
      sharedProjects: [{ id: projects.a.id }],
    });
    expect(by[dan.id]).toMatchObject({ institutionNow: { id: 'institution:m:ucb' } });
    expect(by[han.id]).toMatchObject({ institutionsThen: [], institutionNow: null, sharedThemes: [] });
  });

  test('a role of the person narrows the list, its total, what is shared and the facets alike', async () => {
    interface Shared extends Edge {
      readonly sharedProjects: readonly { id: string; awards: { nodes: readonly { id: string }[] } }[];
    }
    const fields = 'roles { self } sharedProjects { id awards { nodes { id } } }';
    const inRoles = async (roles: string) =>
      (await data(
        opened.store,
        `query ($id: ID!) { person(id: $id) { collaborators${roles} { totalCount edges { node { id } ${fields} }
          facets(by: [INSTRUMENT]) { buckets { awardCount } } } } }`,
        { id: ada.id },
      )) as {
        person: {
          collaborators: { totalCount: number; edges: Shared[]; facets: [{ buckets: { awardCount: number }[] }] };
        };
      };
    const tell = async (roles: string) => {
      const { totalCount, edges: found, facets } = (await inRoles(roles)).person.collaborators;
      const shared = found.flatMap(({ sharedProjects }) => sharedProjects);
      const awards = new Set(shared.flatMap((project) => project.awards.nodes.map(({ id }) => id)));
      return {
        people: whom({ edges: found }),
        projects: [...new Set(shared.map(({ id }) => id))].sort(),
        totals: [totalCount, facets[0].buckets.reduce((sum, { awardCount }) => sum + awardCount, 0)],
        counted: [found.length, awards.size],
      };
    };
    const [all, led, helped] = [
      await tell(''),
      await tell('(ownRoles: [PRINCIPAL_INVESTIGATOR])'),
      await tell('(ownRoles: [CO_PRINCIPAL_INVESTIGATOR, INVESTIGATOR])'),
    ];
    for (const { totals, counted } of [all, led, helped]) expect(totals).toEqual(counted);
    expect([...new Set([...led.projects, ...helped.projects])].sort()).toEqual(all.projects);
    expect(led.projects.length).toBeLessThan(all.projects.length);
    expect(led.people.length).toBeGreaterThan(0);
    const far = await ask(ada.id, '(depth: 2, ownRoles: [PRINCIPAL_INVESTIGATOR])', 'between { id }');
    const between = far.edges.flatMap((edge) => (edge['between'] as { id: string }[]).map(({ id }) => id));
    expect(between.length).toBeGreaterThan(0);
    expect(between.filter((id) => !led.people.includes(id))).toEqual([]);
  });

  test('at depth 2 there are those who share nothing with the person, with who is in between', async () => {
    const fields = `distance pathCount betweenCount between { id } sharedProjectCount strength obligatedAmounts { value }
      firstYear roles { self } via evidenceCount sharedProjects { id } institutionNow { id }`;
    const found = await ask(eve.id, '(depth: 2)', fields);
    expect(found.totalCount).toBe(found.edges.length);
    expect(found.edges[0]).toMatchObject({
      node: { id: gus.id },
      distance: 2,
      between: [{ id: ada.id }, { id: fay.id }],
      betweenCount: 2,
      pathCount: 2,
      sharedProjectCount: 0,
      strength: null,
      obligatedAmounts: [],
      firstYear: null,
      roles: { self: [] },
      via: [],
      evidenceCount: 0,
      sharedProjects: [],
    });
    const near = whom(await ask(eve.id, ''));
    expect(whom(found).filter((id) => near.includes(id))).toEqual([]);
    expect((await ask(eve.id, '', 'distance between { id } pathCount')).edges[0]).toMatchObject({
      distance: 1,
      between: [],
      pathCount: null,
    });
  });

  test('pages of depth 2 give each once, both ways', async () => {
    const all = await ask(eve.id, '(depth: 2)');
    expect(all.edges.length).toBeGreaterThan(2);
    const [first, second] = all.edges as (Edge & { cursor: string })[];
    expect(whom(await ask(eve.id, `(depth: 2, first: 1, after: "${first!.cursor}")`))).toEqual([second!.node.id]);
    expect(whom(await ask(eve.id, `(depth: 2, last: 1, before: "${second!.cursor}")`))).toEqual([first!.node.id]);
  });

  test('a depth or an order that there is not is refused', async () => {
    const refused = (args: string) => errorOf(opened.store, query(args, ''), { id: ada.id });
    expect(await refused('(depth: 3)')).toBe('depth: expected 1 or 2, found 3');
    expect(await refused('(depth: 2, orderBy: { by: MONEY })')).toContain('expected COUNT');
  });

  test('strength, then and themes cost nothing where nobody asks for them', async () => {
    const calls = async (args: string, fields: string) => {
      const before = opened.store.calls;
      await ask(eve.id, args, fields);
      return opened.store.calls - before;
    };
    const plain = await calls('', 'sharedProjectCount strength');
    expect(await calls('', 'sharedProjectCount')).toBe(plain);
    expect(await calls('', 'institutionNow { id }')).toBeGreaterThan(plain);
    expect(await calls('', 'sharedThemes { id }')).toBeGreaterThan(plain);
    // The person, two steps, and the people, those in between in the same read.
    const deep = await calls('(depth: 2)', '');
    expect(await calls('(depth: 2)', 'betweenCount pathCount')).toBe(deep);
    expect([deep, await calls('(depth: 2)', 'between { id }')]).toEqual([4, 4]);
  });

  test('a path is asked for with its chains, and the projects of each step', async () => {
    const answer = await data(
      opened.store,
      `{ path(from: "${cem.id}", to: "${gus.id}") { hops chainCount isCut
         chains { nodes { id label } steps { from { id } to { ... on Person { name } } projectCount projects { id } } } }
         none: path(from: "${cem.id}", to: "${gus.id}", maxHops: 1) { hops chains { steps { projectCount } } } }`,
    );
    expect(answer).toMatchObject({
      path: {
        hops: 2,
        chainCount: 1,
        isCut: false,
        chains: [
          {
            nodes: [{ id: cem.id }, { id: ada.id, label: ada.name }, { id: gus.id }],
            steps: [
              { from: { id: cem.id }, to: { name: ada.name }, projectCount: 1, projects: [{ id: projects.a.id }] },
              { from: { id: ada.id }, to: { name: gus.name }, projectCount: 1, projects: [{ id: projects.c1.id }] },
            ],
          },
        ],
      },
      none: { hops: null, chains: [] },
    });
  });
});
