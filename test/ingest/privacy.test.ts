/**
 * No e-mail address and no phone number rests in a store: not in what is taken in, nor in what is quarantined, nor in the
 * names of files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { documentsOf } from '../../ingest/documents.ts';
import { forget } from '../../ingest/forget.ts';
import { ingest } from '../../ingest/ingest.ts';
import { wholeGraph } from '../seed-facts.ts';
import { availableStores } from '../stores.ts';

const ADDRESSES = [
  'jane.doe@uni.edu',
  'jane.doe&#64;uni.edu',
  'jane.doe＠uni.edu',
  'jane.doe at uni.edu',
  'jane.doe [at] uni [dot] edu',
  'jane.doe_at_uni.edu',
  'jane.doe@[192.0.2.7]',
];
const PHONES = [
  '617-555-0104',
  '617 555 0104',
  '6175550104',
  '(617) 555-0104',
  '020 7946 0104',
  '+44 20 7946 0104',
  '+49 30 1230104',
];
const CONTACTS = [...ADDRESSES, ...PHONES];
const ESCAPED = {
  ...Object.fromEntries(CONTACTS.map((one, at) => [`field${String(at)}`, one])),
  other: 'jane.doe\\u0040uni.edu',
};

const record = (abstract: string, number: string) =>
  `* ${number}\n* Curves\n* MPS,DMS\n* 07/01/2020,06/30/2024\n* Ana Riva, Marsh College\n* Standard Grant\n* Otto Officer\n* 06/30/2024\n* USD 5.00\n\n${abstract}`;
const article = (contact: string) =>
  `Marsh College wins grant\n\nThe National Science Foundation awarded $1 million to a team led by Ana Riva of Marsh College. Write to ${contact}, please.`;

const DOCUMENTS: readonly (readonly [place: string, text: string])[] = [
  ...CONTACTS.map(
    (one, at) => [`record ${String(at)}`, record(`Curves bend. Ask ${one} about them.`, String(2001000 + at))] as const,
  ),
  ...CONTACTS.map((one, at) => [`article ${String(at)}`, article(one)] as const),
  ...CONTACTS.map((one, at) => [`broken ${String(at)}`, record(one, 'none')] as const),
  ...CONTACTS.map(
    (one, at) =>
      [`dates ${String(at)}`, record('', '2001999').replace('07/01/2020,06/30/2024', `from ${one}`)] as const,
  ),
  ['unknown.json', JSON.stringify(ESCAPED).replaceAll('\\\\u0040', '\\u0040')],
  ['unknown.xml', `<people>${CONTACTS.map((one) => `<person mail="${one}">${one}</person>`).join('')}</people>`],
  ['long.txt', `${'word '.repeat(398)}jane.doe@uni.edu`],
  ['jane.doe@uni.edu.txt', record('Curves bend.', '2001500')],
  ['folder/617-555-0104.txt', record('Curves are straight.', '2001501')],
];

it.each(availableStores())('on $name', async ({ open }) => {
  const opened = await open();
  async function* given() {
    for (const [place, text] of DOCUMENTS) yield* await Promise.resolve(documentsOf(place, Buffer.from(text)));
  }
  const { ingested, quarantined } = await ingest(opened.store, given());
  expect(ingested).toBeGreaterThanOrEqual(2 * CONTACTS.length + 2);
  expect(quarantined).toBeGreaterThanOrEqual(2 * CONTACTS.length + 3);
  const { nodes, edges } = await wholeGraph(opened.store);
  const sources = await opened.store.records('source', 'status', ['INGESTED', 'QUARANTINED', 'CONTAINER']);
  const ids = sources.map(({ id }) => id);
  const statements = await opened.store.records('statement', 'source', ids);
  const mentions = await opened.store.records('mention', 'source', ids);
  const held = [...nodes, ...edges, ...sources, ...statements, ...mentions]
    .map((one) => JSON.stringify(one))
    .join('\n');
  expect(held).toContain('Ana Riva');
  expect(held).toContain('[e-mail]');
  expect(held).toContain('[phone]');
  expect(
    held.match(
      /.{0,30}(?:jane\.doe|uni(?:\.| \[?dot\]? )edu|(?<![\da-f])617.{1,3}555|6175550104|7946 01|1230104).{0,30}/g,
    ),
  ).toBeNull();
  // Whose file is named for an address finds it by that name all the same.
  await expect(forget(opened.store, 'jane.doe@uni.edu.txt')).resolves.toMatchObject({ removed: expect.any(String) });
  await opened.end();
});

it('no sample holds an address or a phone', () => {
  const files = readdirSync('samples', { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  expect(files.length).toBeGreaterThan(20);
  const held = files.flatMap((name) => {
    const text = readFileSync(join('samples', name), 'utf8');
    return text.match(/[\w.-]+@[\w-]+\.\w+|<PO_PHON>\d|<PhoneNumber>\d|[Pp]hone"?: ?"?\d/g) ?? [];
  });
  expect(held).toEqual([]);
});
