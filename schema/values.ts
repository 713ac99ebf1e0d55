/**
 * Values that stand in nodes: days, amounts of money, accounts.
 */
import { GraphQLScalarType, Kind } from 'graphql';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { isDay } from '../src/day.ts';
import { badInput } from '../src/errors.ts';
import type {
  AnnouncedAmount as AnnouncedAmountModel,
  Identifier as IdentifierModel,
  Money as MoneyModel,
  Obligation as ObligationModel,
} from '../src/model.ts';
import { majorUnits } from '../src/money.ts';

/** A day that is on the calendar, as `YYYY-MM-DD`. */
function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw badInput(`expected a date as 2024-08-31, found ${JSON.stringify(value)}`);
}

/** An ISO date. */
export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar as an ISO 8601 text: `2024-08-31`.',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

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

@ObjectType({ description: 'An amount that a source announces, with what it is for. It is no amount of an award.' })
export class AnnouncedAmount extends Money implements AnnouncedAmountModel {
  @Field(() => String, { description: "What the amount covers, in the source's words." })
  covers: string;
}

@ObjectType({ description: 'An appropriation account: where the money of an award is taken from.' })
export class Appropriation {
  @Field(() => String, { description: 'Code of the account.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name of the account.' })
  name: string | null;
}

@ObjectType({ description: 'An identifier: a value of a scheme.' })
export class Identifier implements IdentifierModel {
  @Field(() => String, { description: 'Scheme, as `orcid`, `uei` or `ror`.' })
  scheme: string;

  @Field(() => String, { description: 'Value in its canonical form.' })
  value: string;
}

@InputType({ description: 'An identifier to look up.' })
export class IdentifierInput implements IdentifierModel {
  @Field(() => String, { description: 'Scheme, as `orcid`, `uei` or `ror`.' })
  scheme: string;

  @Field(() => String, { description: 'Value, with or without its address.' })
  value: string;
}

@ObjectType({ description: 'What was obligated in one fiscal year, by one action where the agency tells them apart.' })
export class Obligation implements ObligationModel {
  @Field(() => Int, { description: 'Fiscal year of the agency.' })
  fiscalYear: number;

  @Field(() => Money, { description: 'Amount; money taken back is negative.' })
  amount: MoneyModel;

  @Field(() => String, { nullable: true, description: 'The action; null where the sum of a year is stated.' })
  action: string | null;
}
