import { Args, ArgsType, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Money as MoneyModel } from '../src/model.ts';
import { changesSince, keyOf, type Change, type ChangeKind as ChangeKindWord } from '../src/query/changes.ts';
import { given } from '../src/query/filter.ts';
import { pageRows } from '../src/query/page.ts';
import { PageArgs } from './arguments.ts';
import { AwardFilterInput, toFilter } from './award-filter.ts';
import { Award } from './award.ts';
import { connection } from './connection.ts';
import { ChangeKind } from './enums.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Source } from './source.ts';
import { GraphQLDate, Money } from './values.ts';

@ObjectType({ description: 'Something that changed in an award, as its records tell it.' })
class AwardChange implements Change {
  awardId: string;
  sourceId: string;

  @Field(() => ChangeKind, { description: 'What changed.' })
  kind: ChangeKindWord;

  @Field(() => Award, { description: 'The award.' })
  award(@AtSite() { loaders }: Site): unknown {
    return loaders.node.load(this.awardId);
  }

  @Field(() => GraphQLDate, { description: 'The end of an award that ended, else the day that the record describes.' })
  day: string;

  @Field(() => String, { nullable: true, description: 'What was: a day, an amount, names.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What is.' })
  after: string | null;

  @Field(() => Money, { nullable: true, description: 'Of money: what came; below zero what went.' })
  difference: MoneyModel | null;

  @Field(() => Source, { description: 'The record that states what is: the first since which it is so.' })
  source(@AtSite() { loaders }: Site): unknown {
    return loaders.node.load(this.sourceId);
  }
}

const AwardChangeConnection = connection('AwardChange', () => AwardChange, {
  says: 'A change, and its place in the list.',
  description: 'A page of changes, the latest first.',
});

@ArgsType()
class ChangesArgs extends PageArgs {
  @Field(() => GraphQLDate, { description: 'What is compared is the state that records of before this day give.' })
  since: string;

  @Field(() => AwardFilterInput, { nullable: true, description: 'Only of these awards.' })
  filter?: AwardFilterInput;

  @Field(() => [ChangeKind], { nullable: true, description: 'Only changes of these kinds.' })
  kinds?: ChangeKindWord[];
}

/** Awards that one question may look at: more would not be answered in time. */
const MOST = 5000;

@Resolver()
export class ChangeQueries {
  @Query(() => AwardChangeConnection, {
    description:
      'What changed in awards since a day, by their records: it knows what was read, not what happened between. At most ' +
      '5,000 awards that changed are looked at: narrow the filter where there are more.',
  })
  async changes(@Args(() => ChangesArgs) args: ChangesArgs, @AtSite() { store }: Site) {
    const { since, filter, kinds, ...page } = given(args);
    const { changes } = await changesSince(
      store,
      given({ since, kinds, filter: filter && toFilter(filter), most: MOST }),
    );
    return pageRows(
      changes,
      page,
      `changes ${JSON.stringify({ since, filter, kinds })}`,
      { by: 'DAY', direction: 'DESC' },
      (change) => ({ value: change.day, id: keyOf(change) }),
      (change) => ({ found: Object.assign(new AwardChange(), change) }),
    );
  }
}
