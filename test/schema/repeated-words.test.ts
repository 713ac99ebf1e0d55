import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { award, institution, person } from '../store/make.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data } from './ask.ts';

/** Nodes whose names say a word twice, each beside one that says it once. */
const NODES = [
  award('1000001', 'Harbors of New New York'),
  award('1000002', 'Harbors of New York'),
  person('twice', 'Johnson Johnson'),
  person('aaron', 'Aaron Johnson'),
  institution('bora', 'Bora College'),
  institution('bora-bora', 'Bora Bora College'),
];

describe.each(availableStores())('on $name, a word that is repeated counts', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await opened.store.write({ putNodes: NODES });
  });
  afterAll(() => opened.end());
  const labels = async (field: string) => {
    const { found } = (await data(opened.store, `{ found: ${field} { nodes { label } } }`)) as {
      found: { nodes: { label: string }[] };
    };
    return found.nodes.map(({ label }) => label);
  };

  test('in a phrase', async () => {
    expect(await labels('awards(filter: { phrase: "new new york" })')).toEqual(['Harbors of New New York']);
    expect(await labels('awards(filter: { phrase: "new york" })')).toHaveLength(2);
  });

  test('in a name that is searched for', async () => {
    expect((await labels('search(query: "Johnson Johnson")'))[0]).toBe('Johnson Johnson');
    expect((await labels('search(query: "bora bora")'))[0]).toBe('Bora Bora College');
    expect(await labels('people(filter: { text: "johnson johnson" })')).toHaveLength(2);
  });
});
