import { expect, it } from '@jest/globals';
import { cleanLine, cleanText } from '../../../ingest/text/clean.ts';
import { emailHash } from '../../../ingest/text/contacts.ts';
import { elementSpans, memberSpans, recordSpans } from '../../../ingest/text/json-spans.ts';
import { mentionName, nameOf } from '../../../ingest/names/person-name.ts';

it('a short field comes out as cleanText has it, on one line', () => {
  const fields = [
    'Plain (and simple): A/B',
    '  spaces  inside ',
    'Texas A&amp;amp;M',
    'A & M; B',
    'call 703-555-0199',
    'a [at] b [dot] edu',
    'riva AT marsh.edu',
    'words , then',
    'Größe',
    'line\nbreak',
    'riva@marsh.edu',
    'a (at) b (dot) edu',
    '01002021DB',
    '',
  ];
  for (const field of fields) expect(cleanLine(field)).toBe(cleanText(field).replace(/\s+/g, ' ').trim());
});

it('an e-mail address is hashed with a key, whatever its case; what is none has no hash', () => {
  expect(emailHash(' Ana@Marsh.EDU ')).toBe(emailHash('ana@marsh.edu'));
  expect(emailHash('ana@marsh.edu', 'key')).not.toBe(emailHash('ana@marsh.edu', 'other'));
  expect(['', 'ana', 'ana@marsh', '@marsh.edu', 'a@b@c.edu', 'a b@c.edu'].map((text) => emailHash(text))).toEqual(
    Array(6).fill(null),
  );
});

it('finds the values of a JSON text where they stand', () => {
  const text = '{"a": [ {"q": "]}\\\\"}, "x\\"]", 1.5e3 , null,[[]] ], "b":{}}';
  const members = memberSpans(text, 0);
  expect([...members.keys()]).toEqual(['a', 'b']);
  expect(elementSpans(text, members.get('a')!.start).map(({ start, end }) => text.slice(start, end))).toEqual([
    '{"q": "]}\\\\"}',
    '"x\\"]"',
    '1.5e3',
    'null',
    '[[]]',
  ]);
  const cut = '[{"a":1},{"b":[2,';
  expect(elementSpans(cut, 0).map(({ start, end }) => cut.slice(start, end))).toEqual(['{"a":1}', '{"b":[2,']);
  expect(recordSpans('{"a":1} tail')).toEqual([{ start: 0, end: 12 }]);
});

it('a mention’s name is made of its parts where it has them', () => {
  const parts = { given: 'Emma A', family: 'Elliott Smith', suffix: null };
  expect(mentionName({ name: 'Emma A Elliott Smith', parts })).toMatchObject({ familyKey: 'elliott smith' });
  expect(mentionName({ name: 'Emma A Elliott Smith' })).toMatchObject({ familyKey: 'smith' });
  expect(mentionName({ name: 'DATA NOT AVAILABLE' })).toBeNull();
  expect(nameOf({ given: 'None', family: 'None' })).toBeNull();
  expect(nameOf({ given: 'Ana', family: 'Riva,Jr.' })).toMatchObject({ family: 'Riva', suffix: 'Jr' });
  expect(nameOf({ given: 'Dr. Xiaohui "Frank"', family: 'Zhang', suffix: 'Dr.' })).toMatchObject({
    given: ['Xiaohui'],
    called: ['frank'],
    suffix: null,
  });
});
