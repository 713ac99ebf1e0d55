import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { formatProblems } from '../../../ingest/problem.ts';
import { extract } from '../../../ingest/formats/index.ts';
import { golden } from '../../golden.ts';

async function goldenOf(fixture: string, expected: string) {
  const bytes = await readFile(`test/fixtures/records/${fixture}`);
  const readings = documentsOf(fixture, bytes).map((document) => extract(document).reading);
  const path = `test/golden/records/${expected}`;
  const found = `${JSON.stringify(readings, null, 2)}\n`;
  expect(found).toBe(golden(path, found));
  return readings;
}

const HEAD = [
  '* 2001999',
  '* Curves',
  '* MPS,DMS',
  '* 07/01/2020,06/30/2024',
  '* Ana Sample, Example University, Inc.',
  '* Standard Grant',
  '* Otto Officer',
  '* 06/30/2024',
  '* USD 5.00',
];
const read = (lines: readonly string[]) => {
  const [document] = documentsOf('a.txt', Buffer.from(`${lines.join('\n')}\n\nCurves bend.`));
  const { reading, problems } = extract(document!);
  return { statement: reading?.statements[0] ?? null, report: formatProblems('a.txt', problems) };
};
const without = (...numbers: number[]) => HEAD.filter((_, at) => !numbers.includes(at + 1));
const replaced = (number: number, line: string) => HEAD.with(number - 1, line);

describe('award records', () => {
  it('are read in both dialects as the golden file says, each passage being what it states', async () => {
    const readings = await goldenOf('two-dialects.txt', 'two-dialects.json');
    expect(readings).toHaveLength(3);
    for (const reading of readings) {
      const statement = reading!.statements[0]!;
      const quote = (said: { start: number | null; end: number | null }) => reading!.text.slice(said.start!, said.end!);
      expect(quote(statement.number!.said)).toBe(statement.number!.value);
      expect(quote(statement.title!.said)).toBe(statement.title!.value);
      for (const institution of statement.institutions) expect(quote(institution.said)).toBe(institution.name);
      for (const program of statement.programs) expect(quote(program.said)).toBe(program.name);
      for (const person of statement.people) expect(quote(person.said[0]!)).toContain(person.name);
      if (statement.abstract) expect(quote(statement.abstract.said)).toBe(statement.abstract.value);
    }
  });

  it('are read without officer, instrument or amount', () => {
    expect(read(without(7)).statement).toMatchObject({ awardInstrument: { value: 'Standard Grant' }, people: [{}] });
    expect(read(without(6)).statement).toMatchObject({ awardInstrument: null, people: [{}, { name: 'Otto Officer' }] });
    expect(read(without(9)).statement).toMatchObject({ awardedAmount: null, endDate: { value: '2024-06-30' } });
    expect(read(without(6, 7, 8, 9)).statement).toMatchObject({
      awardInstrument: null,
      people: [{ name: 'Ana Sample' }],
    });
  });

  it('keep the commas of an institution', () => {
    expect(read(HEAD).statement!.institutions).toMatchObject([{ name: 'Example University, Inc.', state: null }]);
  });

  it('get back the leading zeros that they lost, and say so', () => {
    const { statement, report } = read(replaced(1, '* 70013'));
    expect(statement!.number!.value).toBe('0070013');
    expect(report).toContain(
      'a.txt: warning: line 1 (award number): expected an award number of 7 digits (read as 0070013), found "70013"',
    );
  });

  it.each([
    [without(1), 'a.txt: line 1 (award number): expected an award number of 7 digits, found nothing'],
    [
      replaced(4, '* 13/45/2020,06/30/2024'),
      'a.txt: line 4 (start and end date): expected two dates as MM/DD/YYYY, found "13/45/2020,06/30/2024"',
    ],
    [
      replaced(9, '* five dollars'),
      'a.txt: line 9 (obligated amount): expected an amount in figures as "USD 1,234.00", found "five dollars"',
    ],
    [
      replaced(8, '* 02/30/2024'),
      'a.txt: line 8 (end date): expected a date of the calendar as MM/DD/YYYY, found "02/30/2024"',
    ],
    [
      replaced(5, '* Ana Sample'),
      'a.txt: line 5 (investigator and institution): expected "Name, Institution" or "Name,ST,Institution", found "Ana Sample"',
    ],
    [HEAD.slice(0, 3), 'a.txt: line 4 (start and end date): expected two dates as MM/DD/YYYY, found nothing'],
  ])('are quarantined with a message that says what to mend (%#)', (lines, message) => {
    const { statement, report } = read(lines);
    expect(statement).toBeNull();
    expect(report.split('\n')).toContain(message);
  });
});
