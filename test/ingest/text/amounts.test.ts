import { expect, it } from '@jest/globals';
import { countedIn, currencyIn, markOf, readAmount } from '../../../ingest/text/amounts.ts';

it.each([
  ['$1,234.50 ', 'USD', 123_450],
  ['1.234,50', 'EUR', 123_450],
  ['1.234.567', 'EUR', 123_456_700],
  ["1'234", 'CHF', 123_400],
  ['1 234 kr', 'NOK', 123_400],
  ['$1.2M', 'CAD', 120_000_000],
  ['1.2 million', 'GBP', 120_000_000],
  ['two million', 'USD', 200_000_000],
  ['Half a million dollars', 'USD', 50_000_000],
  ['(1,000)', 'USD', -100_000],
  ['12,500', 'JPY', 12_500],
  ['¥12,500', 'JPY', 12_500],
  ['1.5', 'KWD', 1500],
  ['1 200,-', 'NOK', 120_000],
  ['€ 280.000,-', 'EUR', 28_000_000],
  ['Rs 12,34,567', 'INR', 123_456_700],
  ['1\u00a0234,56 €', 'EUR', 123_456],
  ['177598,5', 'EUR', 17_759_850],
  ['0,500', 'EUR', 50],
  ['1,5 Mio. EUR', 'EUR', 150_000_000],
  ['$12,500*', 'USD', 1_250_000],
  ['1,250² ', 'USD', 125_000],
])('reads the cell %s of amounts in %s', (cell, currency, minor) => {
  expect(readAmount(cell, currency)).toEqual({ minor, currency });
});

it.each([
  ['about two million', 'USD'],
  ['two million and more', 'USD'],
  ['two million for three years', 'USD'],
  ['two million euros', 'USD'],
  ['€1,000', 'USD'],
  ['NOK 1,000', 'SEK'],
  ['12.500', 'EUR'],
  ['1,234,56', 'EUR'],
  ['(5', 'USD'],
  ['00/00/0000', 'USD'],
  ['', 'USD'],
])('does not guess at the cell "%s" of amounts in %s', (cell, currency) => {
  expect(readAmount(cell, currency)).toBeNull();
});

it('reads a point before three digits as the table means it', () => {
  expect(readAmount('12.500', 'EUR', { decimal: 'comma' })?.minor).toBe(1_250_000);
  expect(readAmount('12.500', 'EUR', { decimal: 'point' })?.minor).toBe(1250);
  expect(readAmount('1.234,50', 'EUR', { decimal: 'comma' })?.minor).toBe(123_450);
});

it('reads a comma before three digits as the table means it', () => {
  expect(readAmount('12,500', 'EUR', { decimal: 'comma' })?.minor).toBe(1250);
  expect(readAmount('12,500', 'EUR')?.minor).toBe(1_250_000);
  expect(readAmount('12,500 million', 'EUR', { decimal: 'comma' })?.minor).toBe(1_250_000_000);
});

it('counts a cell in what its title says, unless the cell says it', () => {
  expect(readAmount('1.2345', 'USD', { times: 1_000_000 })?.minor).toBe(123_450_000);
  expect(readAmount('1.2 million', 'USD', { times: 1_000_000 })?.minor).toBe(120_000_000);
  expect(readAmount('$0', 'USD', { times: 1000 })?.minor).toBe(0);
});

it.each([
  ['Amount (k€)', 'Amount', '€', 1000],
  ['Award amount in thousands', 'Award amount', null, 1000],
  ['Funding (£m)', 'Funding', '£', 1_000_000],
  ['Betrag (TEUR)', 'Betrag', 'EUR', 1000],
  ['Total ($M)', 'Total', '$', 1_000_000],
  ['Amount (NOK 1000)', 'Amount', 'NOK', 1000],
  ['Tildelt beløp (1000 kr)', 'Tildelt beløp', 'kr', 1000],
  ["Amount (£'000)", 'Amount', '£', 1000],
  ['Amount (in 1,000 EUR)', 'Amount', 'EUR', 1000],
  ['Betrag in Mio. EUR', 'Betrag', 'EUR', 1_000_000],
  ['Amount in millions of dollars', 'Amount', 'dollars', 1_000_000],
  ['Montant (en euros)', 'Montant', 'euros', 1],
  ['Amount USD', 'Amount', 'USD', 1],
  ['Sum (kr)', 'Sum', 'kr', 1],
  ['Belopp (tkr)', 'Belopp', 'kr', 1000],
  ['amount_usd', 'amount', 'usd', 1],
])('the title %s says what its cells are counted in', (title, rest, mark, times) => {
  expect(countedIn(title)).toEqual({ title: rest, mark, times });
});

it.each([
  'Total Cost (Sub Projects)',
  'Co-PIName(s)',
  'Title',
  'PI',
  'DURATION (MONTHS)',
  'Total Cost IC',
  'Notes in K',
])('the title %s says nothing of the kind', (title) => {
  expect(countedIn(title)).toBeNull();
});

it('takes a dollar for that of the record, and a krone for that of its country', () => {
  expect([currencyIn('$', 'CAD'), currencyIn('kr', 'NOK'), currencyIn('€', 'USD'), currencyIn('kr', '')]).toEqual([
    'CAD',
    'NOK',
    'EUR',
    '',
  ]);
  expect([markOf('€ 5'), markOf('5 kr'), markOf('two million dollars'), markOf('5')]).toEqual(['€', 'kr', 'USD', null]);
});
