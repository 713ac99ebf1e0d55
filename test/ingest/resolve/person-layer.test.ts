/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { forget } from '../../../ingest/forget.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { digest } from '../../../src/query/digest.ts';
import { wholeGraph } from '../../seed-facts.ts';
import { availableStores, type OpenedStore } from '../../stores.ts';

const record = (number: string, person: string, officer = 'Vladimir Pavlovic', unit = 'CSE,IIS') =>
  [
    `* ${number}`,
    '* Snow on Glass',
    `* ${unit}`,
    '* 07/01/2023,06/30/2026',
    `* ${person}, Ohio State University`,
    '* Standard Grant',
    `* ${officer}`,
    '* 06/30/2026',
    '* USD 400,000.00',
    '',
    'Snow that falls on warm glass melts from below, and nobody has measured how fast the film of water grows.',
  ].join('\n');

async function* stream(...texts: readonly string[]) {
  for (const text of texts) yield* documentsOf(`file ${text.slice(2, 9)}`, Buffer.from(text));
}

describe.each(availableStores())('the person layer on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.end());

  const names = async () =>
    (await wholeGraph(opened.store)).of('PERSON').map(({ name, otherNames }) => [name, ...otherNames].sort());
  const whole = record('2312840', 'Anastasia Kotsopoulou-Brandl');
  const half = record('2312900', 'Anastasia Brandl');
  const other = record('2312950', 'Rosa Brandl');

  it.each([
    ['the double name first', [whole, half, other]],
    ['the half first', [other, half, whole]],
  ])('joins the second half of a double name over two blocks, with %s', async (_, texts) => {
    for (const text of texts) await ingest(opened.store, stream(text));
    expect((await names()).sort()).toEqual([
      ['Anastasia Brandl', 'Anastasia Kotsopoulou-Brandl'],
      ['Rosa Brandl'],
      ['Vladimir Pavlovic'],
    ]);
  });

  it.each([
    ['half', whole, '2312900'],
    ['whole', half, '2312840'],
  ])('is what the rest alone makes, when the %s name is forgotten', async (_, rest, gone) => {
    await ingest(opened.store, stream(rest, other));
    const expected = await digest(opened.store);
    await ingest(opened.store, stream(whole, half));
    expect(await digest(opened.store)).not.toBe(expected);
    await forget(opened.store, `file ${gone}`);
    expect(await digest(opened.store)).toBe(expected);
  });

  it('never joins an officer and a researcher of one name', async () => {
    await ingest(opened.store, stream(record('2312840', 'Hao Yan', 'Hao Yan')));
    const people = (await wholeGraph(opened.store)).of('PERSON');
    expect(people.map(({ name, personKind }) => [name, personKind]).sort()).toEqual([
      ['Hao Yan', 'PROGRAM_OFFICER'],
      ['Hao Yan', 'RESEARCHER'],
    ]);
  });
});
