import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fill } from '../query/graph.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data } from './ask.ts';

const EVIDENCE = 'evidence { quote source { title } } evidenceCount';
const LINK = `totalCount edges { node { label } projectCount awardCount ${EVIDENCE} }`;

/** One deep query for each kind of parent; `first` says how many parents there are. */
const QUERIES: Record<string, string> = {
  'people and their collaborators': `query ($first: Int) { people(first: $first, orderBy: { by: NAME }) { nodes { collaborators {
    totalCount edges { node { institutions { nodes { partners { ${LINK} edges { sharedProjects { title } } } } } } sharedProjects { awards { nodes { number } } }
      obligatedAmounts { value } roles { self other } via ${EVIDENCE} } } } } }`,
  'people, how close their collaborators are, and whom those know': `query ($first: Int) { people(first: $first, orderBy: { by: NAME }) { nodes {
    collaborators(excludeSameInstitution: true, orderBy: { by: STRENGTH }) { edges { strength institutionsThen { name }
      institutionNow { name } sharedThemes { label } node { name } } }
    next: collaborators(depth: 2, excludeSameInstitution: true) { totalCount edges { betweenCount pathCount between { name } node { name }
      institutionNow { name } sharedThemes { label } ${EVIDENCE} } } } } }`,
  'people and their work': `query ($first: Int) { people(first: $first, orderBy: { by: NAME }) { nodes {
    awards { totalCount edges { role ${EVIDENCE} node { recipient { name } investigators { edges { nameAsWritten ${EVIDENCE} } } } } }
    projects { edges { role ${EVIDENCE} node { members { edges { institution { name } node { name } } } } } }
    institutions { edges { firstSeen ${EVIDENCE} } } programs { ${LINK} } themes { ${LINK} } managedAwards { totalCount }
    mentionCount mentions { quote reason source { title asOf } } } } }`,
  'institutions and their programs': `query ($first: Int) { institutions(first: $first, filter: { text: "crowd" }) { nodes {
    programs { ${LINK} edges { node { people(first: 2) { nodes { name } } } } } people { nodes { name } } themes { ${LINK} }
    awards { edges { ${EVIDENCE} } } partners { ${LINK} } parents { totalCount } nameVariants { nameAsWritten uses } } } }`,
  'awards and all that they are tied to': `query ($first: Int) { awards(first: $first, filter: { text: "crowd" }) { nodes {
    recipient { name } holder { name } performers { totalCount } programs { edges { ${EVIDENCE} node { nameVariants { reason } } } } project { title }
    fundingUnits { nodes { parent { parent { code programs { ${LINK} } } } children { code } awards { edges { ${EVIDENCE} } } } }
    readings { source { title } investigators { nameAsWritten } } programOfficers { nodes { name } }
    themes { edges { score } } sources { edges { node { title awards { totalCount } } } } continues { number }
    continuedBy { number } } } }`,
};

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await fill(opened.store, true);
  });
  afterAll(() => opened.end());

  const callsFor = async (query: string, first: number) => {
    const before = opened.store.calls;
    const answer = (await data(opened.store, query, { first })) as Record<string, { nodes: unknown[] }>;
    return { parents: Object.values(answer)[0]?.nodes.length, calls: opened.store.calls - before };
  };

  test.each(Object.entries(QUERIES))(
    '%s cost as many database calls for fifty parents as for one',
    async (_, query) => {
      const one = await callsFor(query, 1);
      const fifty = await callsFor(query, 50);
      expect([one.parents, fifty.parents]).toEqual([1, 50]);
      expect(fifty.calls).toBe(one.calls);
      expect(one.calls).toBeGreaterThan(0);
    },
  );

  test('what nobody reads is not asked of the store', async () => {
    const query = (fields: string) =>
      `query ($first: Int) { people(first: $first) { nodes { collaborators { ${fields} } } } }`;
    const plain = await callsFor(query('edges { projectCount }'), 5);
    const deep = await callsFor(query('edges { projectCount node { name } evidence { quote } }'), 5);
    expect(plain.calls).toBe(2);
    expect(deep.calls).toBeGreaterThan(plain.calls);
  });
});
