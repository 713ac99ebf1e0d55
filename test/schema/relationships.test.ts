import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fill } from '../query/graph.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data } from './ask.ts';

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await fill(opened.store);
  });
  afterAll(() => opened.end());
  const answer = (query: string) => data(opened.store, query);

  test('a collaborator comes with what was shared, for how much, since when, and which passages say so', async () => {
    const query = `{ person(identifier: { scheme: "orcid", value: "https://orcid.org/0000-0002-1825-0097" }) { name collaborators(first: 1) {
      totalCount pageInfo { hasNextPage hasPreviousPage }
      edges { node { name } sharedProjectCount sharedProjects { id title } obligatedAmounts { value currency }
        sharedAwardAmounts { value currency } firstYear lastYear roles { self other } via evidenceCount
        evidence { quote start end path extractor method confidence source { id kind title url publishedAt } } } } } }`;
    expect(await answer(query)).toEqual({
      person: {
        name: 'Ada Łovelace',
        collaborators: {
          totalCount: 2,
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
          edges: [
            {
              node: { name: 'Bo Ng' },
              sharedProjectCount: 2,
              sharedProjects: [
                { id: 'project:nsf:0031883', title: 'Foundations of Learning' },
                { id: 'project:nsf:77', title: 'A European Award' },
              ],
              obligatedAmounts: [
                { value: 50.5, currency: 'EUR' },
                { value: 3_400_000, currency: 'USD' },
              ],
              sharedAwardAmounts: [
                { value: 50.5, currency: 'EUR' },
                { value: 400_000, currency: 'USD' },
              ],
              firstYear: 2019,
              lastYear: 2026,
              roles: {
                self: ['PRINCIPAL_INVESTIGATOR', 'CO_PRINCIPAL_INVESTIGATOR'],
                other: ['PRINCIPAL_INVESTIGATOR', 'CO_PRINCIPAL_INVESTIGATOR', 'INVESTIGATOR'],
              },
              via: ['SAME_AWARD'],
              evidenceCount: 5,
              evidence: expect.arrayContaining([
                {
                  quote: 'Bo Ng',
                  start: 0,
                  end: 5,
                  path: null,
                  extractor: 'award-record/1',
                  method: 'EXTRACTED',
                  confidence: 0.8,
                  source: {
                    id: 'source:sha256:2',
                    kind: 'news-article',
                    title: 'A team wins',
                    url: null,
                    publishedAt: null,
                  },
                },
              ]),
            },
          ],
        },
      },
    });
  });

  test('two roles on one award are one edge, which leads with the role that is held now', async () => {
    const query = `{ person(identifier: { scheme: "nsf", value: "000465148" }) { awards(orderBy: { by: NAME, direction: ASC }) { totalCount edges {
      node { number } role roles isFormer startDate endDate nameAsWritten evidence { quote } } } } }`;
    expect(await answer(query)).toMatchObject({
      person: {
        awards: {
          totalCount: 3,
          edges: [
            { node: { number: '77' }, role: 'PRINCIPAL_INVESTIGATOR' },
            { node: { number: '0031883' }, nameAsWritten: 'Ada Łovelace', evidence: [{ quote: 'Ada Łovelace' }] },
            {
              node: { number: '0031884' },
              role: 'PRINCIPAL_INVESTIGATOR',
              roles: ['PRINCIPAL_INVESTIGATOR', 'CO_PRINCIPAL_INVESTIGATOR'],
              isFormer: false,
              startDate: '2021-01-01',
              endDate: '2022-01-01',
            },
          ],
        },
      },
    });
  });

  test('somebody whom only an article names has the awards of the project, with the role that the article gives', async () => {
    const query = `{ person(id: "person:m:cy") { projects { edges { node { id } role evidence { quote } } }
      awards { edges { node { number } role } } collaborators { edges { node { name } via } } } }`;
    expect(await answer(query)).toEqual({
      person: {
        projects: {
          edges: [{ node: { id: 'project:nsf:0031883' }, role: 'INVESTIGATOR', evidence: [{ quote: 'Cy Adams' }] }],
        },
        awards: {
          edges: [
            { node: { number: '0031883' }, role: 'INVESTIGATOR' },
            { node: { number: '0031884' }, role: 'INVESTIGATOR' },
          ],
        },
        collaborators: {
          edges: [
            { node: { name: 'Ada Łovelace' }, via: ['NAMED_IN_SOURCE'] },
            { node: { name: 'Bo Ng' }, via: ['NAMED_IN_SOURCE'] },
          ],
        },
      },
    });
  });

  test('institutions and programs lead to each other with count, money, years and the passages of both', async () => {
    const link = `awardCount obligatedAmounts { value currency } firstYear lastYear evidence { quote }`;
    const query = `{ institution(identifier: { scheme: "uei", value: "gs3yevss12n6" }) { programs { edges { node { name code scheme } ${link} } } }
      program(id: "program:m:theory") { institutions(orderBy: { by: NAME }) { nodes { name } edges { ${link} } } } }`;
    const toNorth = {
      awardCount: 1,
      obligatedAmounts: [{ value: 3_000_000, currency: 'USD' }],
      firstYear: 2020,
      lastYear: 2025,
    };
    expect(await answer(query)).toMatchObject({
      institution: {
        programs: {
          edges: [
            {
              node: { name: 'Theory of Computing', code: '7607', scheme: 'nsf-element' },
              ...toNorth,
              evidence: [{ quote: 'North University' }, { quote: 'goes' }],
            },
          ],
        },
      },
      program: {
        institutions: {
          nodes: [{ name: 'South College' }, { name: 'North University' }],
          edges: [{ awardCount: 1 }, { ...toNorth, evidence: [{ quote: 'goes' }, { quote: 'North University' }] }],
        },
      },
    });
  });

  test('an award has all of its properties and what it is tied to', async () => {
    const query = `{ award(number: "0031883") { id number agency title abstract isTruncated obligatedAmount { value currency }
      estimatedTotalAmount { value } startDate endDate awardInstrument transactionType assistanceListings
      appropriations { code name } url recipient { name } recipients { edges { evidence { quote } } } holder { name }
      performers { nodes { name } } programs { nodes { name } } fundingUnits { nodes { name parent { name parent { code } } } }
      programOfficers { nodes { name kind managedAwards { nodes { number } } } }
      themes { edges { node { label } score } } project { id } continues { number } continuedBy { number }
      sources { edges { node { title } score reason } }
      investigators { edges { node { name } nameAsWritten role isFormer startDate endDate evidenceCount } } } }`;
    expect(await answer(query)).toEqual({
      award: {
        id: 'award:nsf:0031883',
        number: '0031883',
        agency: 'NSF',
        title: 'Foundations of Learning',
        abstract: 'Why does learning work?',
        isTruncated: false,
        obligatedAmount: { value: 3_000_000, currency: 'USD' },
        estimatedTotalAmount: null,
        startDate: '2020-09-01',
        endDate: '2025-08-31',
        awardInstrument: 'Continuing Grant',
        transactionType: null,
        assistanceListings: [],
        appropriations: [{ code: '01002223DB', name: 'NSF RESEARCH' }],
        url: null,
        recipient: { name: 'North University' },
        recipients: { edges: [{ evidence: [{ quote: 'North University' }] }] },
        holder: null,
        performers: { nodes: [] },
        programs: { nodes: [{ name: 'Theory of Computing' }] },
        fundingUnits: {
          nodes: [
            { name: 'Division of Mathematics', parent: { name: 'Mathematical Sciences', parent: { code: 'NSF' } } },
          ],
        },
        programOfficers: {
          nodes: [{ name: 'Dee Officer', kind: 'PROGRAM_OFFICER', managedAwards: { nodes: [{ number: '0031883' }] } }],
        },
        themes: { edges: [{ node: { label: 'deep learning' }, score: 0.6 }] },
        project: { id: 'project:nsf:0031883' },
        continues: [],
        continuedBy: [{ number: '0031884' }],
        sources: { edges: [{ node: { title: 'Record 1' }, score: 1, reason: 'states the number' }] },
        investigators: {
          edges: [
            {
              node: { name: 'Ada Łovelace' },
              nameAsWritten: 'Ada Łovelace',
              role: 'PRINCIPAL_INVESTIGATOR',
              isFormer: false,
              startDate: null,
              endDate: null,
              evidenceCount: 1,
            },
          ],
        },
      },
    });
  });

  test('a project has its members from articles and awards, each at the institution that the source names', async () => {
    const query = `{ project(id: "project:nsf:0031884") { id announcedAmounts { value currency covers }
      members { edges { node { name } role nameAsWritten institution { name } } }
      institutions { nodes { name } } awards { nodes { number } } fundingUnits { nodes { code } }
      sources { nodes { title } } } }`;
    expect(await answer(query)).toEqual({
      project: {
        id: 'project:nsf:0031883',
        announcedAmounts: [{ value: 10_000_000, currency: 'USD', covers: 'two awards' }],
        members: {
          edges: [
            {
              node: { name: 'Ada Łovelace' },
              role: 'PRINCIPAL_INVESTIGATOR',
              nameAsWritten: 'Ada Łovelace',
              institution: { name: 'North University' },
            },
            { node: { name: 'Bo Ng' }, role: 'PRINCIPAL_INVESTIGATOR', nameAsWritten: null, institution: null },
            {
              node: { name: 'Cy Adams' },
              role: 'INVESTIGATOR',
              nameAsWritten: 'Cy Adams',
              institution: { name: 'South College' },
            },
          ],
        },
        institutions: { nodes: [{ name: 'North University' }, { name: 'South College' }] },
        awards: { nodes: [{ number: '0031883' }, { number: '0031884' }] },
        fundingUnits: { nodes: [{ code: 'DMS' }] },
        sources: { nodes: [{ title: 'Record 1' }, { title: 'A team wins' }] },
      },
    });
  });

  test('people are at institutions in the order in which they were seen there last, with what that rests on', async () => {
    const query = `{ person(id: "person:m:ada") { institutions { edges { node { name } firstSeen lastSeen basis confidence } } }
      institution(id: "institution:m:south") { people { nodes { name } } partners { edges { node { name } projectCount
        sharedProjectCount sharedProjects { id } } } } }`;
    expect(await answer(query)).toEqual({
      person: {
        institutions: {
          edges: [
            {
              node: { name: 'North University' },
              firstSeen: '2020-09-01',
              lastSeen: '2024-01-31',
              basis: 'STATED',
              confidence: 1,
            },
            {
              node: { name: 'South College' },
              firstSeen: '2015-01-01',
              lastSeen: '2016-01-01',
              basis: 'RECIPIENT_OF_AWARD',
              confidence: 0.59,
            },
          ],
        },
      },
      institution: {
        people: { nodes: [{ name: 'Ada Łovelace' }, { name: 'Cy Adams' }] },
        partners: {
          edges: [
            {
              node: { name: 'North University' },
              projectCount: 1,
              sharedProjectCount: 1,
              sharedProjects: [{ id: 'project:nsf:0031883' }],
            },
          ],
        },
      },
    });
  });

  test('a person comes with every mention and why it is theirs, the least sure first', async () => {
    const query = `{ person(id: "person:m:ada") { mentionCount mentions { nameAsWritten role reason score quote path
        source { title asOf } } one: mentions(first: 1) { score } }
      officer: person(id: "person:m:dee") { mentions { nameAsWritten role quote } } }`;
    const theSource = { title: 'Record 1', asOf: '2024-01-31' };
    expect(await answer(query)).toEqual({
      person: {
        mentionCount: 2,
        mentions: [
          {
            nameAsWritten: 'A. Lovelace',
            role: 'PRINCIPAL_INVESTIGATOR',
            reason: 'name fits; same institution',
            score: 0.85,
            quote: null,
            path: 'pi[0]',
            source: theSource,
          },
          {
            nameAsWritten: 'Ada Łovelace',
            role: 'PRINCIPAL_INVESTIGATOR',
            reason: 'same NSF id',
            score: 1,
            quote: 'Ada Łovelace',
            path: null,
            source: theSource,
          },
        ],
        one: [{ score: 0.85 }],
      },
      officer: { mentions: [{ nameAsWritten: 'Dee Officer', role: null, quote: 'AWARD' }] },
    });
  });

  test('institutions and programs come with the name variants in which they are written, the most used first', async () => {
    const nameVariants = 'nameVariants { nameAsWritten reason score uses }';
    const query = `{ institution(id: "institution:m:north") { ${nameVariants} one: nameVariants(first: 1) { uses } }
      program(id: "program:m:theory") { ${nameVariants} } }`;
    expect(await answer(query)).toEqual({
      institution: {
        nameVariants: [
          { nameAsWritten: 'North University', reason: 'the only form', score: 1, uses: 3 },
          { nameAsWritten: 'NORTH UNIV', reason: 'same name', score: 0.97, uses: 1 },
        ],
        one: [{ uses: 3 }],
      },
      program: { nameVariants: [{ nameAsWritten: 'Theory of Computing', reason: 'the only form', score: 1, uses: 2 }] },
    });
  });

  test('the readings of an award stand side by side, the one that is believed last, articles apart', async () => {
    const query = `{ award(number: "0031883") { readings { source { title } kind asOf title
      obligatedAmount { value currency } estimatedTotalAmount { value } startDate endDate
      investigators { nameAsWritten role isFormer } isCurrent } } }`;
    const usd = (value: number) => ({ value, currency: 'USD' });
    expect(await answer(query)).toEqual({
      award: {
        readings: [
          {
            source: { title: 'Record 1' },
            kind: 'nsf-api',
            asOf: null,
            title: 'Foundations',
            obligatedAmount: usd(1_000_000),
            estimatedTotalAmount: null,
            startDate: '2020-09-01',
            endDate: null,
            investigators: [{ nameAsWritten: 'A. Lovelace', role: 'PRINCIPAL_INVESTIGATOR', isFormer: false }],
            isCurrent: false,
          },
          {
            source: { title: 'Record 1' },
            kind: 'award-record',
            asOf: '2024-01-31',
            title: 'Foundations of Learning',
            obligatedAmount: usd(3_000_000),
            estimatedTotalAmount: { value: 4_000_000 },
            startDate: '2020-09-01',
            endDate: '2025-08-31',
            investigators: [
              { nameAsWritten: 'Ada Łovelace', role: 'PRINCIPAL_INVESTIGATOR', isFormer: false },
              { nameAsWritten: 'B. Ng', role: 'CO_PRINCIPAL_INVESTIGATOR', isFormer: false },
            ],
            isCurrent: true,
          },
        ],
      },
    });
  });

  test('a document that tells of a project or award says how it was linked, and how surely', async () => {
    const query = `{ project(id: "project:nsf:0031883") { sources { edges { node { title } reason score } } }
      award(number: "0031883") { sources { edges { node { title } reason score } } } }`;
    const ofRecord = { node: { title: 'Record 1' }, reason: 'states the number', score: 1 };
    expect(await answer(query)).toEqual({
      project: {
        sources: { edges: [ofRecord, { node: { title: 'A team wins' }, reason: 'text overlap', score: 0.81 }] },
      },
      award: { sources: { edges: [ofRecord] } },
    });
  });

  test('themes, programs, units and sources lead on through their awards', async () => {
    const query = `{ theme(id: "theme:phrase:deep-learning") { label people { nodes { name } } awards { nodes { number } }
        institutions { nodes { name } } programs { nodes { name } } }
      program(id: "program:m:theory") { people { totalCount } awards { totalCount } themes { nodes { label } } }
      whole: fundingUnit(id: "unit:nsf") { children { code children { code } } }
      awards(filter: { units: ["unit:nsf"] }) { nodes { number } }
      agency: fundingUnit(id: "unit:nsf") { awards { edges { node { number } evidence { quote } } }
        programs { edges { node { name } awardCount evidence { quote } } } institutions { nodes { name } } }
      fundingUnit(id: "unit:nsf:MPS:DMS") { awards { edges { node { number } evidence { quote } } }
        programs { nodes { name } } institutions { nodes { name } } }
      funders { code }
      source(id: "source:sha256:1") { kind asOf awards { edges { node { number } score } } projects { totalCount } } }`;
    expect(await answer(query)).toEqual({
      theme: {
        label: 'deep learning',
        people: { nodes: [{ name: 'Ada Łovelace' }, { name: 'Bo Ng' }, { name: 'Cy Adams' }] },
        awards: { nodes: [{ number: '0031883' }] },
        institutions: { nodes: [{ name: 'North University' }] },
        programs: { nodes: [{ name: 'Theory of Computing' }] },
      },
      program: {
        people: { totalCount: 3 },
        awards: { totalCount: 2 },
        themes: { nodes: [{ label: 'deep learning' }] },
      },
      whole: { children: [{ code: 'MPS', children: [{ code: 'DMS' }] }] },
      awards: { nodes: [{ number: '0031883' }] },
      agency: {
        awards: { edges: [{ node: { number: '0031883' }, evidence: [{ quote: 'AWARD' }] }] },
        programs: {
          edges: [
            { node: { name: 'Theory of Computing' }, awardCount: 1, evidence: [{ quote: 'AWARD' }, { quote: 'goes' }] },
          ],
        },
        institutions: { nodes: [{ name: 'North University' }] },
      },
      fundingUnit: {
        awards: { edges: [{ node: { number: '0031883' }, evidence: [{ quote: 'AWARD' }] }] },
        programs: { nodes: [{ name: 'Theory of Computing' }] },
        institutions: { nodes: [{ name: 'North University' }] },
      },
      funders: [{ code: 'NSF' }],
      source: {
        kind: 'award-record',
        asOf: '2024-01-31',
        awards: { edges: [{ node: { number: '0031883' }, score: 1 }] },
        projects: { totalCount: 0 },
      },
    });
  });

  test('a filter, roles and a minimum narrow a relationship', async () => {
    const names = (args: string) =>
      answer(`{ person(id: "person:m:ada") { collaborators(${args}) { nodes { name } } } }`);
    const found = (...expected: string[]) => ({
      person: { collaborators: { nodes: expected.map((name) => ({ name })) } },
    });
    expect(await names('minimum: 2')).toEqual(found('Bo Ng'));
    expect(await names('roles: [CO_PRINCIPAL_INVESTIGATOR]')).toEqual(found('Bo Ng'));
    expect(await names('filter: { until: "2019-12-31" }')).toEqual(found('Bo Ng'));
    expect(await names('filter: { since: "2026-01-01" }')).toEqual(found('Bo Ng', 'Cy Adams'));
    expect(await names('filter: { institutions: ["institution:m:old-north"], programs: null }')).toEqual(
      found('Bo Ng', 'Cy Adams'),
    );
  });

  test('any node is found by its id, by old ids and by words', async () => {
    const query = `{ node(id: "person:m:old-ada") { __typename id label ... on Person { identifiers { scheme value } } }
      nodes(ids: ["institution:m:old-north", "theme:phrase:nothing", "institution:uei:GS3YEVSS12N6"]) { id label }
      search(query: "lovel") { totalCount nodes { __typename label } }
      awardsOnly: search(query: "learning", kinds: [AWARD], first: 1) { nodes { label } pageInfo { hasNextPage } } }`;
    const north = { id: 'institution:m:north', label: 'North University' };
    expect(await answer(query)).toEqual({
      node: {
        __typename: 'Person',
        id: 'person:m:ada',
        label: 'Ada Łovelace',
        identifiers: [
          { scheme: 'nsf', value: '000465148' },
          { scheme: 'orcid', value: '0000-0002-1825-0097' },
        ],
      },
      nodes: [north, null, north],
      search: { totalCount: 1, nodes: [{ __typename: 'Person', label: 'Ada Łovelace' }] },
      awardsOnly: { nodes: [{ label: 'Foundations of Learning' }], pageInfo: { hasNextPage: true } },
    });
  });

  test('plural lists hold what was asked for, in the order that was asked for', async () => {
    const query = `{ people { nodes { name } } officers: people(filter: { kinds: [PROGRAM_OFFICER] }) { totalCount nodes { name } }
      awards(orderBy: { by: AMOUNT, direction: DESC }, filter: { instruments: ["Continuing Grant"] }) { nodes { number } }
      institutions(filter: { states: ["NE"] }) { nodes { name } } programs(filter: { schemes: ["NSF-Reference"] }) { totalCount }
      themes(filter: { text: "deep" }) { nodes { label } } }`;
    expect(await answer(query)).toEqual({
      people: { nodes: [{ name: 'Ada Łovelace' }, { name: 'Bo Ng' }, { name: 'Cy Adams' }] },
      officers: { totalCount: 1, nodes: [{ name: 'Dee Officer' }] },
      awards: { nodes: [{ number: '0031883' }] },
      institutions: { nodes: [{ name: 'South College' }] },
      programs: { totalCount: 0 },
      themes: { nodes: [{ label: 'deep learning' }] },
    });
  });

  test('the statistics say what is loaded', async () => {
    const query = `{ stats { nodes { kind count } edgeCount quarantined coverage { agency awards firstYear lastYear } } }`;
    expect(await answer(query)).toMatchObject({
      stats: {
        nodes: expect.arrayContaining([{ kind: 'PERSON', count: 4 }]) as unknown,
        edgeCount: 31,
        quarantined: 0,
        coverage: [{ agency: 'NSF', awards: 3, firstYear: 2019 }],
      },
    });
  });

  test('a network around one node holds it, its neighbours and the links among them', async () => {
    const query = `{ network(kind: PERSON_PERSON, center: "person:m:cy") { isCut
      nodes { id kind label linkCount weight institution { name } node { id } }
      links { source target weight awardCount obligatedAmounts { value currency } firstYear lastYear } } }`;
    const drawn = (await answer(query))['network'] as { nodes: { label: string }[]; links: object[] };
    expect(drawn.nodes.map(({ label }) => label)).toEqual(['Ada Łovelace', 'Bo Ng', 'Cy Adams']);
    expect(drawn.links).toHaveLength(3);
    expect(drawn).toMatchObject({
      isCut: false,
      nodes: [{ kind: 'PERSON', linkCount: 2, weight: 3, institution: { name: 'North University' } }, {}, {}],
      links: [{ source: 'person:m:ada', target: 'person:m:bo', weight: 2, firstYear: 2019, lastYear: 2026 }, {}, {}],
    });
  });
});
