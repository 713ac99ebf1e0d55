import { Field, ObjectType } from 'type-graphql';
import type { Money as MoneyModel, Role as RoleWord } from '../src/model.ts';
import { investigatorsOfStatements } from '../src/query/mentions.ts';
import { Role } from './enums.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Source } from './source.ts';
import { GraphQLDate, Money } from './values.ts';

@ObjectType({ description: 'An investigator as one record of the award names them.' })
class ReadingInvestigator {
  @Field(() => String, { description: 'Name as the record writes it.' })
  nameAsWritten: string;

  @Field(() => Role, { description: 'Role that the record gives.' })
  role: RoleWord;

  @Field(() => Boolean, { description: 'Whether the record says that the part has ended.' })
  isFormer: boolean;
}

/** One record of an award as its document tells it. */
@ObjectType({ description: 'What one record says of an award; null where it does not say.' })
export class AwardReading {
  statementId: string;
  /** Id of the source; `source` itself is a field below. */
  sourceId: string;

  @Field(() => Source, { description: 'The record.' })
  source(@AtSite() { loaders }: Site): unknown {
    return loaders.node.load(this.sourceId);
  }

  @Field(() => String, { description: 'Format of the record, as `nsf-json`.' })
  kind: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day that the record describes; unknown is oldest.' })
  asOf: string | null;

  @Field(() => String, { nullable: true, description: 'Title.' })
  title: string | null;

  @Field(() => Money, { nullable: true, description: 'What had been obligated.' })
  obligatedAmount: MoneyModel | null;

  @Field(() => Money, { nullable: true, description: 'What the award was expected to come to.' })
  estimatedTotalAmount: MoneyModel | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'First day.' })
  startDate: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Last day.' })
  endDate: string | null;

  @Field(() => [ReadingInvestigator], { description: 'Investigators in the order of the record.' })
  investigators(@AtSite() { store, loaders }: Site) {
    return loaders
      .batch('investigators', (statements: readonly string[]) => investigatorsOfStatements(store, statements))
      .load(this.statementId);
  }

  @Field(() => Boolean, {
    description: 'True of the last reading. What it states holds; what it leaves out is taken from the ones before it.',
  })
  isCurrent: boolean;
}
