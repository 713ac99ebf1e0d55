/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { forget } from '../../../ingest/forget.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { digest } from '../../../src/query/digest.ts';
import { type OpenedStore, availableStores } from '../../stores.ts';

const FIXTURE = JSON.parse(readFileSync(new URL('../../fixtures/nsf/award.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
> & { inst: object };

const COLLEGE = { inst_name: 'Marsh College', org_uei_num: 'CHILD1234567', org_prnt_uei_num: 'PARENT123456' };
const SYSTEM = { inst_name: 'Marsh State System', org_uei_num: 'PARENT123456', org_prnt_uei_num: 'PARENT123456' };

const award = (number: string, inst: object): string =>
  JSON.stringify({ ...FIXTURE, awd_id: number, awd_titl_txt: `Award ${number}`, inst: { ...FIXTURE.inst, ...inst } });

async function* stream(...texts: readonly string[]) {
  for (const text of texts)
    yield* documentsOf(`${(JSON.parse(text) as { awd_id: string }).awd_id}.json`, Buffer.from(text));
}

const CHILD_ID = 'institution:uei:CHILD1234567';
const PARENT_ID = 'institution:uei:PARENT123456';

describe.each(availableStores())('the PARENT edges on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.end());
  const parents = () => opened.store.edges({ types: ['PARENT'], from: [CHILD_ID] });

  it('tie an institution to the one whose UEI its record states as that of its parent, with the passage', async () => {
    await ingest(opened.store, stream(award('2000001', COLLEGE), award('2000002', SYSTEM)));
    const [edge, ...others] = await parents();
    expect(others).toEqual([]);
    expect(edge).toMatchObject({ from: CHILD_ID, to: PARENT_ID });
    expect(edge!.evidence).toHaveLength(1);
    expect(edge!.evidence[0]).toMatchObject({ method: 'ASSERTED' });
    const [source] = await opened.store.nodes([edge!.evidence[0]!.source]);
    expect(source).toMatchObject({ title: 'Award 2000001' });
  });

  it('wait for the parent where it comes later, and never make a node of a bare identifier', async () => {
    await ingest(opened.store, stream(award('2000001', COLLEGE)));
    expect(await parents()).toEqual([]);
    expect(await opened.store.nodes([PARENT_ID])).toEqual([null]);
    await ingest(opened.store, stream(award('2000002', SYSTEM)));
    expect((await parents()).map(({ from, to }) => [from, to])).toEqual([[CHILD_ID, PARENT_ID]]);
  });

  it('are the same in any order, one document at a time or all at once', async () => {
    const all = ['2000001', '2000003', '2000004'].map((number) => award(number, COLLEGE));
    await ingest(opened.store, stream(...all, award('2000002', SYSTEM)));
    const expected = await digest(opened.store);
    const other = await open();
    for (const text of [award('2000002', SYSTEM), ...[...all].reverse()]) await ingest(other.store, stream(text));
    expect(await digest(other.store)).toBe(expected);
    await other.end();
  });

  it('tie a foundation to its university, whichever comes first, with the reason', async () => {
    const place = { inst_city_name: 'LEXINGTON', inst_state_code: 'KY' };
    const foundation = {
      ...place,
      inst_name: 'University of Kentucky Research Foundation',
      org_uei_num: 'CHILD1234567',
    };
    const university = { ...place, inst_name: 'University of Kentucky', org_uei_num: 'OTHER1234567' };
    const texts = [award('2000001', foundation), award('2000002', university)];
    await ingest(opened.store, stream(texts[0]!));
    await ingest(opened.store, stream(texts[1]!));
    expect(await parents()).toMatchObject([
      { to: 'institution:uei:OTHER1234567', reason: 'its foundation or research corporation' },
    ]);
    const other = await open();
    for (const text of [...texts].reverse()) await ingest(other.store, stream(text));
    expect(await digest(other.store)).toBe(await digest(opened.store));
    await other.end();
    await forget(opened.store, '2000002.json');
    expect(await parents()).toEqual([]);
  });

  it('go with the last record that names the parent, and with the last that names the child', async () => {
    await ingest(opened.store, stream(award('2000001', COLLEGE), award('2000002', SYSTEM), award('2000003', COLLEGE)));
    await forget(opened.store, '2000001.json');
    expect((await parents())[0]!.evidence).toHaveLength(1);
    await forget(opened.store, '2000002.json');
    expect(await parents()).toEqual([]);
    await ingest(opened.store, stream(award('2000002', SYSTEM)));
    expect(await parents()).toHaveLength(1);
    await forget(opened.store, '2000003.json');
    expect(await parents()).toEqual([]);
  });
});
