import { describe, expect, it } from '@jest/globals';
import type { Obligation } from '../../src/model.ts';
import { joinObligations, obligatedAmount } from '../../src/money.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const of = (fiscalYear: number, minor: number, action: string | null = null): Obligation => ({
  fiscalYear,
  amount: usd(minor),
  action,
});

describe('obligations of several readings', () => {
  it('are those of the last reading where years are stated whole: nothing is added twice', () => {
    const first = [of(2020, 100), of(2021, 50)];
    const moved = [of(2020, 30)];
    expect(joinObligations([first, [], moved])).toEqual(moved);
    expect(obligatedAmount(joinObligations([first, moved]), usd(150))).toEqual(usd(30));
  });

  it('join by action and year, the later word on an action replacing the earlier', () => {
    const joined = joinObligations([[of(2020, 100, 'A')], [of(2020, 40, 'B')], [of(2020, 90, 'A')]]);
    expect(joined).toEqual([of(2020, 90, 'A'), of(2020, 40, 'B')]);
    expect(obligatedAmount(joined, null)).toEqual(usd(130));
  });

  it('count the sum of a year only where no action of that year is told', () => {
    expect(joinObligations([[of(2020, 100, 'A')], [of(2020, 100), of(2021, 7)]])).toEqual([
      of(2020, 100, 'A'),
      of(2021, 7),
    ]);
  });

  it('of a transferred award come to nothing, whatever total is stated; without any the total holds', () => {
    expect(obligatedAmount([of(2020, 0)], usd(500))).toEqual(usd(0));
    expect(obligatedAmount([], usd(500))).toEqual(usd(500));
    expect(obligatedAmount([], null)).toBeNull();
  });

  it('are never added across currencies', () => {
    const euro = { fiscalYear: 2021, amount: { minor: 9, currency: 'EUR' }, action: null };
    expect(obligatedAmount([of(2020, 100), euro], null)).toEqual({ minor: 9, currency: 'EUR' });
  });
});
