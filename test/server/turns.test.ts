import { expect, test } from '@jest/globals';
import { turns } from '../../src/server/turns.ts';

/** Which turns of the event loop those who wait were given, in the order in which they asked. */
async function given(count: number): Promise<number[]> {
  const turn = turns();
  const found: number[] = [];
  const waiting = Array.from({ length: count }, (_, place) => turn().then(() => (found[place] = now)));
  let now = 0;
  for (; found.filter((each) => each !== undefined).length < count && now < 100; now += 1)
    await new Promise((resolve) => setImmediate(resolve));
  await Promise.all(waiting);
  return found;
}

test('who comes alone does not wait', async () => {
  expect(await given(1)).toEqual([0]);
});

test('of many each has a turn of their own, in the order in which they came', async () => {
  const found = await given(5);
  expect(new Set(found).size).toBe(5);
  expect([...found].sort((a, b) => a - b)).toEqual(found);
});

test('who comes later, when nobody waits any more, does not wait either', async () => {
  const turn = turns();
  await Promise.all([turn(), turn()]);
  for (let i = 0; i < 3; i += 1) await new Promise((resolve) => setImmediate(resolve));
  let isThere = false;
  void turn().then(() => (isThere = true));
  await Promise.resolve();
  expect(isThere).toBe(true);
});
