/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { documentsOf } from '../../../ingest/documents.ts';
import { throughStore, withoutIdentities } from '../../../scripts/eval/stored.ts';
import { availableStores, type OpenedStore } from '../../stores.ts';

/** A fixture with another number and, for its lead, another NSF id. */
function award(number: string, nsfId: string) {
  const json = JSON.parse(readFileSync('test/fixtures/nsf/award.json', 'utf8')) as { pi: { nsf_id: string }[] };
  json.pi[0]!.nsf_id = nsfId;
  return documentsOf(`${number}.json`, Buffer.from(JSON.stringify({ ...json, awd_id: number })))[0]!;
}

describe('withoutIdentities', () => {
  it('leaves nothing in an award that gives an identity away', () => {
    const { text } = award('2031883', '000465148');
    const bare = withoutIdentities(award('2031883', '000465148'));
    expect(text).toContain('000465148');
    expect(bare.text).not.toMatch(/000465148|Riva@|officer@/);
    expect(Object.keys(JSON.parse(bare.text) as object)).toEqual(Object.keys(JSON.parse(text) as object));
  });
});

describe.each(availableStores())('throughStore on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.end());

  it('finds people without their ids, and sets the ids beside them', async () => {
    async function* awards() {
      yield { document: await Promise.resolve(award('2031883', '000000001')) };
      yield { document: award('2031884', '000000002') };
    }
    const placed = await throughStore(opened.store, awards());
    const leads = placed.filter(({ truth }) => /^00000000[12]$/.test(truth));
    // One name at one institution: one person, though NSF has two ids.
    expect(leads).toHaveLength(2);
    expect(new Set(leads.map(({ cluster }) => cluster)).size).toBe(1);
  });
});
