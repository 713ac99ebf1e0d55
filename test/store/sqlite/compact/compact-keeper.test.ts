import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { compactKeeper } from '../../../../src/store/sqlite/compact/compact-keeper.ts';
import type { CompactGraph } from '../../../../src/store/sqlite/compact/compact-graph.ts';
import { connect } from '../../../../src/store/sqlite/database.ts';
import { VERSION } from '../../../../src/store/sqlite/read-graph.ts';
import { openSqlite } from '../../../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../../src/store/store.ts';
import { load } from '../../load.ts';
import { award, edge, institution, program, project } from '../../make.ts';

const [a, b] = [award('1', 'One', {}), award('2', 'Two', {})];
const [home, element, other] = [institution('i', 'Home'), program('g', 'Element'), program('h', 'Other')];
const [one, two] = [project('x', 'X', null), project('y', 'Y', null)];
const NODES = [a, b, home, element, other, one, two];
const EDGES = [edge('RECEIVED_BY', a, home), edge('FUNDED_UNDER', a, element)];

let folder: string;
let path: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantgraph-'));
  path = join(folder, 'x.db');
  store = await openSqlite(path, { compactAfter: 0 });
  await load(store, NODES, EDGES);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const programsOfHome = async () => {
  const [page] = await store.linked({ from: 'INSTITUTION', ids: [home.id], to: 'PROGRAM' });
  return page!.links.map(({ target }) => target);
};

test('what was written is in the next answer', async () => {
  expect(await programsOfHome()).toEqual([element.id]);
  await store.write({ putEdges: [edge('FUNDED_UNDER', a, other)] });
  expect(await programsOfHome()).toEqual([element.id, other.id]);
  await store.write({ removeNodes: [element.id] });
  expect(await programsOfHome()).toEqual([other.id]);
});

test('answers as SQLite does where an award is part of two projects', async () => {
  await store.write({ putEdges: [edge('PART_OF', a, one), edge('PART_OF', a, two)] });
  expect(await programsOfHome()).toEqual([element.id]);
});

/** A keeper whose graph is read after some questions, and what it gives when it is asked so often. */
async function asked(times: number, patience: number, meanwhile: () => Promise<void> = () => Promise.resolve()) {
  const own = connect(path, 1000);
  let version = await own.json<number>(VERSION);
  const keeper = compactKeeper({ path, busyMs: 1000, settings: '', version: () => version, patience });
  const found: (CompactGraph | null)[] = [];
  for (let i = 0; i < times; i += 1) {
    found.push(await keeper.now());
    await keeper.settled();
    await meanwhile();
    version = await own.json<number>(VERSION);
  }
  await keeper.close();
  await own.close();
  return found.map((graph) => graph !== null);
}

test('a graph is read after some questions, and answers those that follow', async () => {
  expect(await asked(5, 3)).toEqual([false, false, false, true, true]);
});

test('a graph that changes with every question is never given', async () => {
  const grow = async () => store.write({ putNodes: [award(`${await store.version()}`, 'More', {})] });
  expect(await asked(6, 1, grow)).toEqual([false, false, false, false, false, false]);
});

test('where the version cannot be told no graph is given', async () => {
  const keeper = compactKeeper({ path, busyMs: 1000, settings: '', version: () => null, patience: 1 });
  await keeper.now();
  await keeper.settled();
  expect(await keeper.now()).toBeNull();
  await keeper.close();
});
