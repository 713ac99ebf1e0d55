import { describe, expect, it } from '@jest/globals';
import { nsf } from '../../../ingest/agencies/nsf.ts';
import { fieldsOf, hasFields, jsonFields } from '../../../ingest/formats/record.ts';
import { newReport } from '../../../ingest/problem.ts';

const of = (record: object) => fieldsOf(record, newReport());

describe('a record whose fields are taken by name', () => {
  it('finds a name in any spelling, and the first of several that is filled', () => {
    const record = of({ FundsObligatedAmt: '', funds_obligated_amt: '$1,234.50 ', 'Total Cost (Sub Projects)': '12' });
    expect(record.money('fundsObligatedAmt', 'USD')).toEqual({
      value: { minor: 123_450, currency: 'USD' },
      path: 'funds_obligated_amt',
    });
    expect(record.money(['Total Cost', 'Total Cost(Sub Projects)'], 'USD')!.value.minor).toBe(1200);
  });

  it('finds an amount whose name says what it is counted in, and counts it so', () => {
    const record = of({ 'Awarded Amount (k€)': '12.5', 'Total ($M)': 1.25, 'Sum (USD)': '5', Sum: '7' });
    expect(record.money('awardedAmount', 'USD')?.value).toEqual({ minor: 1_250_000, currency: 'EUR' });
    expect(record.money('total', 'CAD')?.value).toEqual({ minor: 125_000_000, currency: 'CAD' });
    expect(record.money('sum', 'USD')?.value.minor).toBe(700);
    expect(hasFields('{"Awarded Amount (k€)":"1","Title":"x"}', 'Awarded Amount', 'Title')).toBe(true);
  });

  it('reports two fields of one name that say different things', () => {
    const record = of({ title: 'One', Title: 'Two', TITLE: 'One' });
    expect(record.text('title')!.value).toBe('One');
    expect(record.report.problems).toEqual([
      { severity: 'WARNING', field: 'Title', expected: 'what title says', found: '"Two"' },
    ]);
  });

  it('reports what nobody took or ignored, once for a list', () => {
    const record = of({
      a: '1',
      b: '2',
      list: [
        { x: '1', y: '2' },
        { x: '3', y: '4' },
      ],
      in: { c: 1, d: 2 },
    });
    record.text('a');
    expect(record.list('list', (item) => item.text('x')!.path)).toEqual(['list[0].x', 'list[1].x']);
    record.within('in').ignore('c');
    record.rest();
    expect(record.report.problems.map(({ field, found }) => [field, found])).toEqual([
      ['list[].y', '"2"'],
      ['b', '"2"'],
      ['in.d', '2'],
    ]);
  });

  it('says with place, expected and found what it cannot read, and gives null', () => {
    const record = of({
      day: '02/30/2020',
      amount: '12.3.4',
      pounds: '£5',
      uei: 'short',
      number: 5,
      text: [],
      list: ['x'],
    });
    expect([
      record.date('day'),
      record.money('amount', 'USD'),
      record.money('pounds', 'USD'),
      record.identifier('uei', 'uei'),
      record.text('text'),
      ...record.list('list', (item) => item),
    ]).toEqual([null, null, null, null, null]);
    expect(record.text('number')?.value).toBe('5');
    expect(record.report.problems.map(({ severity, field, found }) => `${severity} ${field} ${found}`)).toEqual([
      'WARNING day "02/30/2020"',
      'WARNING amount "12.3.4"',
      'WARNING pounds "£5"',
      'WARNING uei "short"',
      'ERROR text []',
      'ERROR list[0] "x"',
    ]);
  });

  it('takes a field without a value for none', () => {
    const record = of({ a: null, b: '', c: '  ', d: undefined });
    for (const name of ['a', 'b', 'c', 'd', 'e']) expect(record.text(name)).toBeNull();
    expect(record.has('b')).toBe(true);
    expect(record.has('e')).toBe(false);
    expect(record.report.problems).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows no field %s that is not there', (name) => {
    expect(of({}).text(name)).toBeNull();
    const there = jsonFields(`{"${name}": "there"}`);
    expect(there.text(name)!.value).toBe('there');
    there.rest();
    expect(there.report.problems).toEqual([]);
  });

  it('says of a text that is no object what it is, without quoting it', () => {
    const found = (text: string) => jsonFields(text).report.problems.map((problem) => problem.found);
    expect(found('{"a": 1')[0]).toContain('cut off or broken');
    expect(found('[1, 2]')).toEqual(['"a list of 2 values"']);
    expect(found('{"mail": ana@marsh.edu}')[0]).not.toContain('marsh');
  });

  it('recognises a format by the names of its fields, however they are spelt', () => {
    const row = '{"Award Number":"2099001","Start Date":"","Abstract":"He said \\"Title\\": x"}';
    expect(hasFields(row, 'AwardNumber', 'startDate')).toBe(true);
    expect(hasFields(row, 'AwardNumber', 'Title')).toBe(false);
  });
});

describe('identifiers', () => {
  it.each([
    ['uei', 'GS3YEVSS12N6', 'GS3YEVSS12N6'],
    ['uei', 'gs3yevss12n60001', 'GS3YEVSS12N6'],
    ['ror', 'https://ror.org/00f54p054', '00f54p054'],
    ['orcid', 'https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['orcid', '0000-0002-1825-0098', null],
    ['nsf', '000465148', '000465148'],
    ['nsf', '1', null],
    ['nsf', '000000000', null],
  ] as const)('%s %s is read as %s', (scheme, written, value) => {
    expect(of({ id: written }).identifier('id', scheme)?.value ?? null).toBe(value);
  });
});

describe('award numbers of NSF', () => {
  it.each([
    ['2031883', '2031883'],
    ['DMS-2031883', '2031883'],
    ['NSF 2031883', '2031883'],
    ['NSF-2031883', '2031883'],
    ['DMS 2031883', '2031883'],
    ['#2031883', '2031883'],
    ['="2031883"', '2031883'],
    ['SI2-SSE-1534949', '1534949'],
    ['Award #2031883', '2031883'],
    ['31883', '0031883'],
    ['49100420C0012', '49100420C0012'],
    ['0', null],
    ['20318831', null],
    ['R01AR070181', null],
    ['constructor', null],
    ['', null],
  ])('%s is %s', (written, number) => {
    expect(nsf.awardNumber(written)).toBe(number);
  });

  it('says that a number lost its zeros on the way, and refuses what is none', () => {
    const lost = of({ id: '31883' });
    expect(lost.awardNumber('id', nsf)!.value).toBe('0031883');
    expect(lost.report.problems).toMatchObject([{ severity: 'WARNING', expected: expect.stringContaining('0031883') }]);
    const none = of({});
    expect(none.awardNumber('id', nsf)).toBeNull();
    expect(none.report.problems).toMatchObject([{ severity: 'ERROR', field: 'id', found: 'nothing' }]);
  });
});
