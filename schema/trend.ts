/**
 * Trends: the awards of a node over the years, and who is on the rise among them.
 */
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Money as MoneyModel } from '../src/model.ts';
import type { FacetScope } from '../src/query/facets.ts';
import { trendOf } from '../src/query/facets.ts';
import { askedFields } from '../src/query/lookahead.ts';
import type { RisingRequest, Window } from '../src/query/rising.ts';
import { firstOf } from './arguments.ts';
import { AwardFilterInput, toFilter } from './award-filter.ts';
import { given } from '../src/query/filter.ts';
import { AtSite } from './site.ts';
import type { Site, TypeOf } from './site.ts';
import { Money } from './values.ts';

@ObjectType({ description: 'The awards of one year, by the year in which they start.' })
export class TrendYear {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => Int, { description: 'Number of awards that start in it.' })
  awardCount: number;

  @Field(() => Int, { description: 'Number of people who take part in them. Counted only when asked for.' })
  peopleCount: number;

  @Field(() => [Money], { description: 'Sum of what was obligated to them, by currency.' })
  obligatedAmounts: MoneyModel[];
}

@ArgsType()
export class TrendArgs {
  @Field(() => AwardFilterInput, { nullable: true, description: 'Which awards count.' })
  filter?: AwardFilterInput;

  @Field(() => Int, { nullable: true, description: 'First year. Default: that of the earliest award.' })
  from?: number;

  @Field(() => Int, { nullable: true, description: 'Last year. Default: that of the latest award.' })
  to?: number;
}

@InputType({ description: 'A run of years, both ends included. An award counts in the year in which it starts.' })
class YearsInput implements Window {
  @Field(() => Int, { description: 'First year.' })
  from: number;

  @Field(() => Int, { description: 'Last year.' })
  to: number;
}

@ArgsType()
export class RisingArgs {
  @Field(() => YearsInput, { description: 'The years to compare with.' })
  earlier: YearsInput;

  @Field(() => YearsInput, { description: 'The years of the rise.' })
  later: YearsInput;

  @Field(() => AwardFilterInput, { nullable: true, description: 'Which awards count.' })
  filter?: AwardFilterInput;

  @Field(() => Int, { description: 'Most entries to give, up to 200.' })
  first: number = 25;
}

/** The request of the arguments. Throws `BAD_USER_INPUT` for a number that is no size of a page. */
export function toRising({ filter, first, ...windows }: RisingArgs): RisingRequest {
  firstOf([], first);
  return { ...windows, first, ...(filter ? { filter: toFilter(filter) } : {}) };
}

/** An entry of a list of what rises. */
export function risingType(name: string, node: TypeOf) {
  @ObjectType(`Rising${name}`, { description: 'How much more there was in the later years than in the earlier.' })
  class RisingType {
    target: string;

    @Field(node, { name: 'node', description: 'Who or what rises.' })
    far(@AtSite() { loaders }: Site): unknown {
      return loaders.node.load(this.target);
    }

    @Field(() => Int, { description: 'Number of awards that start in the earlier years.' })
    earlierCount: number;

    @Field(() => Int, { description: 'Number of awards that start in the later years.' })
    laterCount: number;

    @Field(() => Int, { description: 'The later number less the earlier, 1 at least.' })
    rise: number;
  }
  return RisingType;
}

/** The years of the awards of one node. */
export function trend(from: NonNullable<FacetScope['from']>, args: TrendArgs, { store, loaders, info }: Site) {
  const { filter, ...years } = given(args);
  const scope = { from, ...(filter ? { filter: toFilter(filter) } : {}) };
  return trendOf(store, loaders, scope, years, askedFields(info, 1).has('peopleCount'));
}
