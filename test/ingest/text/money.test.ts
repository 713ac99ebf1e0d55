import { expect, it } from '@jest/globals';
import { findMoney, readMoney } from '../../../ingest/text/money.ts';

it.each([
  ['USD 3,000,000.00', 300_000_000, 'USD'],
  ['$582,958', 58_295_800, 'USD'],
  ['$1.2 Million', 120_000_000, 'USD'],
  ['$25M', 2_500_000_000, 'USD'],
  ['10 million USD', 1_000_000_000, 'USD'],
  ['€1.5 million', 150_000_000, 'EUR'],
  ['£200k', 20_000_000, 'GBP'],
  ['USD -12.50', -1_250, 'USD'],
  ['-$5', -500, 'USD'],
  ['($5)', -500, 'USD'],
  ['USD 0.00', 0, 'USD'],
  ['¥1,000', 1_000, 'JPY'],
])('reads %s', (text, minor, currency) => {
  expect(readMoney(text)).toEqual({ minor, currency });
});

it.each(['three million dollars', '3000', 'USD 3,00', '$1.005', 'USD 1,234,56', '$', ''])(
  'does not guess at "%s"',
  (text) => {
    expect(readMoney(text)).toBeNull();
  },
);

it('finds every amount in prose, with its place', () => {
  const text = 'a total of $10 million grant and 2.5 million euros ($500,000).';
  expect(findMoney(text).map(({ money, start, end }) => [text.slice(start, end), money.minor])).toEqual([
    ['$10 million', 1_000_000_000],
    ['2.5 million euros', 250_000_000],
    ['$500,000', 50_000_000],
  ]);
});

it('knows a krone only with its country', () => {
  const text = 'a grant of 5 million kr, or kr 200,000, or two million kroner';
  expect(findMoney(text)).toEqual([]);
  expect(findMoney(text, 'FI')).toEqual([]);
  expect(findMoney(text, 'NO').map(({ money }) => [money.minor, money.currency])).toEqual([
    [500_000_000, 'NOK'],
    [20_000_000, 'NOK'],
    [200_000_000, 'NOK'],
  ]);
});
