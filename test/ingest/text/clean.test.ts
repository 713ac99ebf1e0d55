import { describe, expect, it } from '@jest/globals';
import { cleanText, scrubContacts } from '../../../ingest/text/clean.ts';

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
  ])('replaces the phone number %s', (number) => {
    expect(scrubContacts(`Ring ${number}, please.`)).toBe('Ring [phone], please.');
  });

  it.each([
    'award 2031883 (DMS-2031883) of 2020-2021, 2020-09-01 to 09/01/2020',
    '$1,234,567 and USD 3,000,000.00, phone 2031883',
    'arXiv:2010.12345, doi:10.1109/5.771073, ORCID 0000-0002-1825-0097, ISBN 978-0-123-45678-9',
    'grids of 100 200 3000 cells; John Smith at Stanford',
  ])('leaves %s', (text) => {
    expect(scrubContacts(text)).toBe(text);
  });
});
