import { Field, ObjectType } from 'type-graphql';
import type { Money as MoneyModel, Role as RoleWord, Award as AwardModel } from '../src/model.ts';
import { investigatorsOfStatements } from '../src/query/mentions.ts';
import { Role } from './enums.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Source } from './source.ts';
import { GraphQLDate, Money, Appropriation, Obligation } from './values.ts';
import { readingsOfAwards } from '../src/query/award-readings.ts';
import { Node, inOrder } from './node.ts';

@ObjectType({ description: 'The legal instrument: one award number of one agency.', implements: Node })
export class Award extends Node implements AwardModel {
  kind: 'AWARD';

  @Field(() => String, { description: 'Award number as the agency writes it, leading zeros kept.' })
  number: string;

  @Field(() => String, { description: 'Agency that made the award, as `NSF`.' })
  agency: string;

  @Field(() => String, { nullable: true, description: 'Title.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Abstract as plain text; an empty line parts paragraphs.' })
  abstract: string | null;

  @Field(() => Boolean, { description: 'True where the only known abstract is cut short.' })
  isTruncated: boolean;

  @Field(() => Money, {
    nullable: true,
    description:
      'What has been obligated to date: the sum of `obligations` where sources state them, else `awardedAmount`.',
  })
  obligatedAmount: MoneyModel | null;

  @Field(() => [Obligation], { description: 'Obligations by fiscal year, the earliest first.' })
  obligations: Obligation[];

  @Field(() => Money, {
    nullable: true,
    description: 'The total that a source states. Of an award that moved away it keeps what is no longer obligated.',
  })
  awardedAmount: MoneyModel | null;

  @Field(() => Money, { nullable: true, description: 'What the award is expected to come to in the end.' })
  estimatedTotalAmount: MoneyModel | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'First day.' })
  startDate: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Last day.' })
  endDate: string | null;

  @Field(() => String, { nullable: true, description: 'Award instrument, as `Standard Grant`.' })
  awardInstrument: string | null;

  @Field(() => String, { nullable: true, description: 'Transaction type, as `Grant`.' })
  transactionType: string | null;

  @Field(() => [String], { description: 'Assistance listing numbers (CFDA), as `47.049`.' })
  assistanceListings: string[];

  @Field(() => [Appropriation], {
    description: 'Appropriation accounts that the money comes from. They are not programs.',
  })
  appropriations: Appropriation[];

  @Field(() => String, { nullable: true, description: 'Address of the page that shows the award.' })
  url: string | null;

  @Field(() => [Award], { description: 'Awards that this one continues.' })
  async continues(@AtSite() { loaders }: Site) {
    const edges = await loaders.edges(['CONTINUES'], 'from', 'ENDS').load(this.id);
    return inOrder(await loaders.node.loadAll(edges.map((edge) => edge.to)));
  }

  @Field(() => [Award], { description: 'Awards that continue this one.' })
  async continuedBy(@AtSite() { loaders }: Site) {
    const edges = await loaders.edges(['CONTINUES'], 'to', 'ENDS').load(this.id);
    return inOrder(await loaders.node.loadAll(edges.map((edge) => edge.from)));
  }

  @Field(() => [AwardReading], {
    description:
      'The records of the award side by side, earliest first: by the day described, then by format. What the last states holds. Articles are among `sources` alone.',
  })
  readings(@AtSite() { store, loaders }: Site) {
    return loaders.batch('readings', (awards: readonly string[]) => readingsOfAwards(store, awards)).load(this.id);
  }
}

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
