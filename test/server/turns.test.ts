import { expect, test } from '@jest/globals';
import { turns } from '../../src/server/graphql-post.ts';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

test('who comes alone does not wait, nor who comes when nobody waits any more', async () => {
  const turn = turns();
  const begun: number[] = [];
  void turn().then(() => begun.push(1));
  await Promise.resolve();
  expect(begun).toEqual([1]);
  await nextTurn();
  await nextTurn();
  void turn().then(() => begun.push(2));
  await Promise.resolve();
  expect(begun).toEqual([1, 2]);
});

test('of many each has a turn of their own, in the order in which they came', async () => {
  const turn = turns();
  const begun: number[] = [];
  const all = Array.from({ length: 5 }, (_, place) => turn().then(() => begun.push(place)));
  const perTurn: number[] = [];
  for (let i = 0; i < 8; i += 1) {
    const before = begun.length;
    await nextTurn();
    perTurn.push(begun.length - before);
  }
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  // The first began at once, before the first turn was counted to its end.
  expect(perTurn.slice(1).every((count) => count <= 1)).toBe(true);
});
