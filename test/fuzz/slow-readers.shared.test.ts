/**
 * Documents that once cost seconds to a quarter of an hour: runs of signs, doubled lines, lists without end.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { documentsOf } from '../../ingest/documents.ts';
import { readAll } from '../../ingest/workers/workers.ts';

const FOLDER = '../shared/cases/hostile/slow-readers';

/** Milliseconds of CPU. */
function cost(bytes: Buffer): number {
  const began = process.cpuUsage();
  readAll(documentsOf('a', bytes));
  return process.cpuUsage(began).user / 1000;
}

it('none of them costs over four times what prose of its length does', () => {
  const article = readFileSync('test/fixtures/news/marsh-team.txt');
  const prose = Buffer.concat(Array<Buffer>(Math.ceil(100_000 / article.length)).fill(article));
  cost(prose); // Loads the tables.
  const usual = Math.max(cost(prose), cost(prose)) / prose.length;
  const times = readdirSync(FOLDER)
    .filter((name) => /^m\d/.test(name))
    .map((name) => {
      const bytes = readFileSync(`${FOLDER}/${name}`);
      return { name, times: cost(bytes) / bytes.length / usual };
    });
  expect(times).toHaveLength(7);
  expect(times.filter((one) => one.times > 4)).toEqual([]);
});
