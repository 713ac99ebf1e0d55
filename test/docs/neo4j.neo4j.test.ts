/** What docs/neo4j.md says of the database, asked of a server that holds the samples, through the driver. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { availableStores, type OpenedStore } from '../stores.ts';
import { FIVE_DOCUMENTS } from '../five-documents.ts';

const page = readFileSync(new URL('../../docs/neo4j.md', import.meta.url), 'utf8');

describe('docs/neo4j.md', () => {
  let opened: OpenedStore;
  let driver: Driver;
  const rows = async (cypher: string) => (await driver.executeQuery(cypher)).records.map((record) => record.toObject());

  beforeAll(async () => {
    opened = await availableStores()
      .find(({ name }) => name === 'Neo4j')!
      .open();
    await ingest(opened.store, readPaths(FIVE_DOCUMENTS));
    const { GRANTGRAPH_NEO4J_USER: user, GRANTGRAPH_NEO4J_PASSWORD: password } = opened.env;
    driver = neo4j.driver(opened.url, neo4j.auth.basic(user!, password!), { disableLosslessIntegers: true });
  });
  afterAll(async () => {
    await driver.close();
    await opened.end();
  });

  it('shows a question in Cypher that finds the people who work with somebody', async () => {
    const [question] = [...page.matchAll(/```cypher\n([^]*?)```/g)].map((match) => match[1]!);
    const names = (await rows(question!)).map((row) => Object.values(row)[0]);
    expect(names).toContain('Emmanuel Abbé');
    expect(names).not.toContain('Bin Yu');
    expect(names.length).toBeGreaterThan(5);
  });

  it('names every property that nodes of each kind have', async () => {
    const told = new Map(
      [...page.matchAll(/^\| `:(\w+)`\s*\|(.*)\|$/gm)].map(([, label, list]) => [
        label,
        new Set([...list!.matchAll(/`(\w+)`/g)].map((match) => match[1]!)),
      ]),
    );
    const common = ['id', 'sortKey', 'sortHead', 'names', 'nameTokens', 'data'];
    const labels = (await rows('MATCH (n:Node) UNWIND labels(n) AS label RETURN DISTINCT label')) as {
      label: string;
    }[];
    for (const { label } of labels.filter(({ label }) => label !== 'Node')) {
      const found = await rows(`MATCH (n:\`${label}\`) UNWIND keys(n) AS key RETURN DISTINCT key`);
      const untold = found.map(({ key }) => key as string).filter((key) => !told.get(label)?.has(key));
      expect([label, ...untold.filter((key) => !common.includes(key))]).toEqual([label]);
    }
    expect(labels.length).toBe(told.size + 1);
  });

  it('names every other label', async () => {
    const labels = (await rows('MATCH (n) WHERE NOT n:Node UNWIND labels(n) AS label RETURN DISTINCT label')) as {
      label: string;
    }[];
    expect(labels.map(({ label }) => label).filter((label) => !page.includes(`\`:${label}\``))).toEqual([]);
  });
});
