/**
 * Every broken variant of each of the five first documents is read right or quarantined with a message to act on.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { formatProblems } from '../../../ingest/problem.ts';
import { extract } from '../../../ingest/formats/index.ts';

const seed = (name: string) => readFileSync(`../shared/seeds/${name}`);
const RECORDS = [
  ['award-2031883.txt', '2031883', 'USD 3,000,000.00'],
  ['award-2311500.txt', '2311500', 'USD 331,902.00'],
  ['award-2312840.txt', '2312840', 'USD 400,000.00'],
] as const;
const PAGE = 'grant-page-2540142.md';
const NEWS = 'news-epfl-deep-learning.txt';
const ALL = [...RECORDS.map(([name]) => name), PAGE, NEWS];

function read(bytes: Uint8Array) {
  const documents = documentsOf('x', bytes);
  expect(documents).toHaveLength(1);
  const { reading, problems } = extract(documents[0]!);
  return { reading, problems, report: formatProblems('x', problems) };
}
const text = (value: string) => read(Buffer.from(value));

describe.each(RECORDS)('%s', (name, number, amount) => {
  const whole = seed(name).toString();
  it('cut in half is read, its abstract marked as truncated', () => {
    const { reading } = text(whole.slice(0, whole.length / 2));
    expect(reading!.statements[0]).toMatchObject({ number: { value: number }, isTruncated: true, institutions: [{}] });
  });
  it('with a date that no calendar has is quarantined', () => {
    const { reading, report } = text(whole.replace(/^\* \d\d\/\d\d\/\d{4},/m, '* 13/45/2020,'));
    expect(reading).toBeNull();
    expect(report).toMatch(
      /^x: line 4 \(start and end date\): expected two dates as MM\/DD\/YYYY, found "13\/45\/2020,/,
    );
  });
  it('with its amount in words is quarantined', () => {
    const { reading, report } = text(whole.replace(amount, 'three million dollars'));
    expect(reading).toBeNull();
    expect(report).toBe(
      'x: line 9 (obligated amount): expected an amount in figures as "USD 1,234.00", found "three million dollars"',
    );
  });
  it('without its award number is quarantined', () => {
    for (const broken of [whole.replace(`* ${number}\n`, ''), whole.replace(`* ${number}`, '*')]) {
      const { reading, report } = text(broken);
      expect(reading).toBeNull();
      expect(report).toMatch(/^x: line 1 \(award number\): expected an award number of 7 digits, found nothing/);
    }
  });
});

describe(PAGE, () => {
  const whole = seed(PAGE).toString();
  it.each([
    [
      'cut in half',
      whole.slice(0, whole.length / 2),
      'NSF award ID: expected an award number of 7 digits, found nothing',
    ],
    [
      'with a wrong date',
      whole.replace('07/01/2025', '13/45/2020'),
      'Period: expected two dates as "MM/DD/YYYY → MM/DD/YYYY", found "13/45/2020 → 05/31/2027"',
    ],
    [
      'with its amount in words',
      whole.replace('obligated:** $508,848', 'obligated:** half a million dollars'),
      'Funds obligated: expected an amount in figures as "$1,234", found "half a million dollars"',
    ],
    [
      'without its award number',
      whole.replace('- **NSF award ID:** 2540142\n', ''),
      'NSF award ID: expected an award number of 7 digits, found nothing',
    ],
  ])('%s is quarantined', (_, broken, message) => {
    const { reading, report } = text(broken);
    expect(reading).toBeNull();
    expect(report).toBe(`x: Key facts: ${message}`);
  });
});

describe(NEWS, () => {
  const whole = seed(NEWS).toString();
  const names = (value: string) =>
    text(value)
      .reading!.statements.flatMap(({ people }) => people)
      .map(({ name }) => name);

  it('cut in half still names its team, and nothing that the lost half said', () => {
    const half = text(whole.slice(0, whole.length / 2)).reading!;
    expect(half.statements).toHaveLength(1);
    expect(half.statements[0]!.people).toHaveLength(11);
    expect(half.text.endsWith('address these key challenges.')).toBe(false);
  });
  it('with its amounts in words keeps the team and states the same amount', () => {
    const words = whole
      .replace('$10 million grant', 'grant of ten million dollars')
      .replace('10 million USD', 'ten million dollars');
    const amounts = (value: string) =>
      text(value).reading!.statements[0]!.announcedAmounts.map(({ value: { minor, currency } }) => [minor, currency]);
    expect(amounts(words)).toEqual(amounts(whole));
    expect(names(words)).toEqual(names(whole));
  });
  it('with a date that no calendar has is not dated', () => {
    const dated = whole.replace('\n', '\n\nPublished 31 February 2020\n');
    expect(text(dated).reading!.publishedAt).toBeNull();
    expect(names(dated)).toEqual(names(whole));
  });
  it('without an award number, as it always was, is a project without one', () => {
    expect(text(whole).reading!.statements[0]!.number).toBeNull();
  });
});

describe.each(ALL)('%s', (name) => {
  const bytes = seed(name);
  const expected = read(bytes).reading!;

  it('replaced by nothing or by what is no text is quarantined', () => {
    expect(read(Buffer.alloc(0)).report).toMatch(/^x: content: expected an award record, .+, found 0 bytes$/);
    const noise = Buffer.concat([Buffer.from([0x89, 0x00, 0x01, 0xff]), bytes]);
    expect(read(noise).reading).toBeNull();
    expect(read(noise).report).toMatch(/^x: content: expected a text file .+, found \d+ bytes with a NUL character/);
  });

  it('in UTF-16 is the same document', () => {
    const utf16 = Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le');
    expect(read(utf16).reading).toEqual(expected);
    expect(read(utf16.swap16()).reading).toEqual(expected);
  });

  it('with a run of windows-1252 in its UTF-8 is read right, with a warning', () => {
    const end = bytes.toString().trimEnd();
    const mixed = Buffer.concat([Buffer.from(`${end} café `), Buffer.from('na\u00efve\n', 'latin1')]);
    const { reading, problems } = read(mixed);
    expect(problems).toMatchObject([{ severity: 'WARNING', field: 'encoding', expected: 'UTF-8 throughout' }]);
    expect(reading!.statements.map((statement) => statement.people.map((person) => person.name))).toEqual(
      expected.statements.map((statement) => statement.people.map((person) => person.name)),
    );
  });

  it('as one line of 10 MB is read or refused', () => {
    const line = bytes.toString().replace(/\s+/g, ' ');
    const { reading, problems } = text(line.repeat(Math.ceil(1e7 / line.length)));
    // A record or page that lost its line ends is no prose: it is refused, an article is read.
    if (name === NEWS) expect(reading!.statements[0]!.people).toHaveLength(11);
    else {
      expect(reading).toBeNull();
      expect(problems.some(({ severity, field }) => severity === 'ERROR' && /award (number|ID)/.test(field))).toBe(
        true,
      );
    }
  });
});

it('10 MB of one line that says nothing is quarantined', () => {
  const { reading, report } = text('x'.repeat(1e7));
  expect(reading).toBeNull();
  expect(report).toMatch(/^x: .+: expected .+, found .+"?x{10}/m);
  expect(report.length).toBeLessThan(2000);
});
