import { describe, expect, it } from '@jest/globals';
import { cleanText } from '../../../ingest/text/clean.ts';
import { scrubContacts, scrubRaw } from '../../../ingest/text/contacts.ts';

describe('cleanText', () => {
  it.each([
    ['undoes entities however often they were escaped', 'a &amp;amp;lt;br/&amp;amp;gt; b &amp;amp; c', 'a\n\nb & c'],
    ['takes out tags that are HTML', 'H<sub>2</sub>O is <b>wet</b><p>and cold', 'H2O is wet\n\nand cold'],
    [
      'leaves mathematics that looks like a tag',
      'for a < b and c > d, <x> and p < 0.05',
      'for a < b and c > d, <x> and p < 0.05',
    ],
    ['joins wrapped lines to paragraphs', 'one\ntwo\n\n\nthree', 'one two\n\nthree'],
    ['keeps the hyphen of a word broken at it', 'direct-to-\nmargin savings', 'direct-to-margin savings'],
    [
      'drops the hyphen where the text writes the word without it',
      'experiments: experi-\nments',
      'experiments: experiments',
    ],
    ['keeps the space after a suspended hyphen', 'two-\nand three-dimensional', 'two- and three-dimensional'],
    ['repairs mojibake', 'the teamâ€™s Ã©tude â€“ Abbé', 'the team’s étude – Abbé'],
    ['takes the space before a comma away', 'Brown University\n, and', 'Brown University, and'],
    ['folds white space of every kind', 'a\u00a0\u00a0b\tc\u200b', 'a b c'],
  ])('%s', (_, raw, expected) => {
    expect(cleanText(raw)).toBe(expected);
    expect(cleanText(expected)).toBe(expected);
  });
});

describe('scrubContacts', () => {
  it.each([
    'ada@example.edu',
    '{ada,bob}@cs.example.edu',
    'ada [at] example [dot] edu',
    'ada at example dot edu',
    'mailto:a.b@c.org',
    'jane＠uni.edu',
    'jane@uni．edu',
    'jane at uni.edu',
    'jane_at_uni.edu',
    'jane.doe_at_cs_dot_uni_dot_edu',
    'jane(@)uni.edu',
    'jane@[192.0.2.7]',
    'jane <at> uni <dot> edu',
  ])('replaces the e-mail address %s', (address) => {
    expect(scrubContacts(`Write to ${address}, please.`)).toBe('Write to [e-mail], please.');
  });

  it.each([
    '(617) 253-1234',
    '217-333-1234',
    '1-800-555-1234 ext. 12',
    '+41 21 693 11 11',
    '303.492.1234',
    '+1 617 253 1234',
    '617 555 0104',
    '6175550107',
    '(617)555-0104',
    '020 7946 0119',
    '0161 496 0000',
    '07700 900123',
    '+44 (0)20 7946 0119',
    '+44 20 7946 0119',
    '0044 20 7946 0119',
    '+33 1 23 45 67 89',
    '+49 30/1234567',
    '+862012345678',
  ])('replaces the phone number %s', (number) => {
    expect(scrubContacts(`Ring ${number}, please.`)).toBe('Ring [phone], please.');
  });

  it.each([
    'award 2031883 (DMS-2031883) of 2020-2021, 2020-09-01 to 09/01/2020',
    '$1,234,567 and USD 3,000,000.00, phone 2031883',
    'arXiv:2010.12345, doi:10.1109/5.771073, ORCID 0000-0002-1825-0097, ISBN 978-0-123-45678-9',
    'grids of 100 200 3000 cells; John Smith at Stanford',
    'available at example.org, more at www.nsf.gov, see us at oberlin.edu/news',
    'award 3612345678 and ISBN 3540612345, EP/X000001/1, R01CA990001, 200021_900001, 49100420C0012',
    'USD 6175550107 and $2500000000, 2020 2021 2022, 1600000000 seconds',
  ])('leaves %s', (text) => {
    expect(scrubContacts(text)).toBe(text);
  });

  it.each([
    ['"po_phone": "7032922533"', '"po_phone": "[phone]"'],
    ['<inst_phone_num>030 1234567</inst_phone_num>', '<inst_phone_num>[phone]</inst_phone_num>'],
    ['Tel.: 030/123456-0', 'Tel.: [phone]'],
    ['Phone number: 21 693 11 11', 'Phone number: [phone]'],
  ])('knows by its label what %s is', (text, expected) => {
    expect(scrubContacts(text)).toBe(expected);
  });

  it.each([
    'jane&#64;uni.edu',
    'jane&commat;uni&period;edu',
    '"jane\\u0040uni.edu"',
    'jane%40uni.edu',
    'jane&amp;#64;uni.edu',
  ])('in a text as it stands in a file undoes escapes first: %s', (text) => {
    expect(scrubRaw(text)).toMatch(/^"?\[e-mail\]"?$/);
  });
});
