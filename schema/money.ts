import { Field, Float, ObjectType } from 'type-graphql';
import type { AnnouncedAmount as AnnouncedAmountModel, Money as MoneyModel } from '../src/model.ts';
import { majorUnits } from '../src/query/money.ts';

/** An amount of one currency. */
@ObjectType({ description: 'An amount of money. Amounts of different currencies are never added.' })
export class Money implements MoneyModel {
  minor: number;

  @Field(() => Float, { description: 'Amount in whole units of the currency: 508848 is 508,848 dollars.' })
  value(): number {
    return majorUnits(this);
  }

  @Field(() => String, { description: 'ISO 4217 code, as `USD`.' })
  currency: string;
}

/** An amount as an article announces it. */
@ObjectType({ description: 'An amount that a source announces, with what it is for. It is no amount of an award.' })
export class AnnouncedAmount extends Money implements AnnouncedAmountModel {
  @Field(() => String, { description: "What the amount covers, in the source's words." })
  covers: string;
}
