import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { tokens } from '../src/text.ts';
import type { Award as AwardModel, Money as MoneyModel } from '../src/model.ts';
import type { Context } from '../src/query/context.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { readingsOfAwards } from '../src/query/award-readings.ts';
import { factPage, factsOf } from '../src/query/facts.ts';
import { listNodes } from '../src/query/lists.ts';
import { edgeDetail } from '../src/query/lookahead.ts';
import { exactlyOne, lookup } from '../src/query/lookup.ts';
import { awardOfNumber } from '../src/query/resolve-id.ts';
import { AtSite } from './loaders.ts';
import { Appropriation } from './appropriation.ts';
import { AwardReading } from './award-reading.ts';
import { AwardFilterInput, given, toFilter } from './award-filter.ts';
import { GraphQLDate } from './date.ts';
import { facetedFactType, factType, partEdge } from './fact-edge.ts';
import { facetedType } from './facets.ts';
import { FundingUnitFactConnection } from './funding-unit.ts';
import { Institution, InstitutionFactConnection } from './institution.ts';
import { AwardListArgs } from './list-args.ts';
import { Money } from './money.ts';
import { Node, inOrder } from './node.ts';
import { PageArgs, connectionType, listEdge } from './page.ts';
import { Person } from './person.ts';
import { ProgramFactConnection } from './program.ts';
import { Project } from './project.ts';
import { SourceLinkConnection } from './source.ts';
import { AwardThemeConnection } from './theme.ts';

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

  @Field(() => Money, { nullable: true, description: 'What has been obligated to date.' })
  obligatedAmount: MoneyModel | null;

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

  @Field(() => InvestigatorConnection, {
    description: 'Who works on the award: present people first, leading roles first.',
  })
  async investigators(
    @Args(() => PageArgs) args: PageArgs,
    @AtSite() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ) {
    const edges = await loaders.edges(['INVESTIGATES'], 'to', edgeDetail(info)).load(this.id);
    return factPage(factsOf(edges, 'from'), 'ROLE', args, `Award.investigators ${this.id}`);
  }

  @Field(() => Institution, { nullable: true, description: 'Institution that receives the award.' })
  async recipient(@AtSite() loaders: Loaders) {
    const [edge] = await loaders.edges(['RECEIVED_BY'], 'from', 'ENDS').load(this.id);
    return edge ? loaders.node.load(edge.to) : null;
  }

  @Field(() => InstitutionFactConnection, { description: 'Institutions that receive the award, with the evidence.' })
  async recipients(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return factPage(
      factsOf(await loaders.edges(['RECEIVED_BY'], 'from', edgeDetail(info)).load(this.id), 'to'),
      'ID',
      args,
      `Award.recipients ${this.id}`,
    );
  }

  @Field(() => Person, { nullable: true, description: 'Person who holds the award, where it is a fellowship.' })
  async holder(@AtSite() loaders: Loaders) {
    const [edge] = await loaders.edges(['HELD_BY'], 'from', 'ENDS').load(this.id);
    return edge ? loaders.node.load(edge.to) : null;
  }

  @Field(() => InstitutionFactConnection, { description: 'Institutions where the work is done.' })
  async performers(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return factPage(
      factsOf(await loaders.edges(['PERFORMED_AT'], 'from', edgeDetail(info)).load(this.id), 'to'),
      'ID',
      args,
      `Award.performers ${this.id}`,
    );
  }

  @Field(() => ProgramFactConnection, { description: 'Programs that fund the award.' })
  async programs(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return factPage(
      factsOf(await loaders.edges(['FUNDED_UNDER'], 'from', edgeDetail(info)).load(this.id), 'to'),
      'ID',
      args,
      `Award.programs ${this.id}`,
    );
  }

  @Field(() => FundingUnitFactConnection, {
    description: 'Funding units that made the award, the lowest that sources name; `parent` leads up from them.',
  })
  async fundingUnits(
    @Args(() => PageArgs) args: PageArgs,
    @AtSite() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ) {
    return factPage(
      factsOf(await loaders.edges(['AWARDED_BY'], 'from', edgeDetail(info)).load(this.id), 'to'),
      'ID',
      args,
      `Award.fundingUnits ${this.id}`,
    );
  }

  @Field(() => ProgramOfficerConnection, { description: 'Program officers who manage the award.' })
  async programOfficers(
    @Args(() => PageArgs) args: PageArgs,
    @AtSite() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ) {
    return factPage(
      factsOf(await loaders.edges(['MANAGED_BY'], 'from', edgeDetail(info)).load(this.id), 'to'),
      'ROLE',
      args,
      `Award.programOfficers ${this.id}`,
    );
  }

  @Field(() => AwardThemeConnection, { description: 'Research themes of the award, the strongest first.' })
  async themes(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return factPage(
      factsOf(await loaders.edges(['ABOUT'], 'from', edgeDetail(info, true)).load(this.id), 'to'),
      'SCORE',
      args,
      `Award.themes ${this.id}`,
    );
  }

  @Field(() => Project, { nullable: true, description: 'Project that the award is part of.' })
  async project(@AtSite() loaders: Loaders) {
    const [edge] = await loaders.edges(['PART_OF'], 'from', 'ENDS').load(this.id);
    return edge ? loaders.node.load(edge.to) : null;
  }

  @Field(() => [Award], { description: 'Awards that this one continues.' })
  async continues(@AtSite() loaders: Loaders) {
    const edges = await loaders.edges(['CONTINUES'], 'from', 'ENDS').load(this.id);
    return inOrder(await loaders.node.loadAll(edges.map((edge) => edge.to)));
  }

  @Field(() => [Award], { description: 'Awards that continue this one.' })
  async continuedBy(@AtSite() loaders: Loaders) {
    const edges = await loaders.edges(['CONTINUES'], 'to', 'ENDS').load(this.id);
    return inOrder(await loaders.node.loadAll(edges.map((edge) => edge.from)));
  }

  @Field(() => SourceLinkConnection, { description: 'Documents that tell of the award, the surest first.' })
  async sources(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return factPage(
      factsOf(await loaders.edges(['DESCRIBES_AWARD'], 'to', edgeDetail(info, true)).load(this.id), 'from'),
      'SCORE',
      args,
      `Award.sources ${this.id}`,
    );
  }

  @Field(() => [AwardReading], {
    description:
      'The records of the award side by side, earliest first: by the day described, then by format. What the last states holds. Articles are among `sources` alone.',
  })
  readings(@Ctx() { store }: Context, @AtSite() loaders: Loaders) {
    return loaders.batch('readings', (awards: readonly string[]) => readingsOfAwards(store, awards)).load(this.id);
  }
}

@ObjectType({ description: 'What part a person has in the award.' })
class InvestigatorEdge extends partEdge(() => Person) {}
const InvestigatorConnection = connectionType(
  'InvestigatorConnection',
  () => InvestigatorEdge,
  () => Person,
);

@ObjectType({ description: 'That a person manages the award for its funder.' })
class ProgramOfficerEdge extends partEdge(() => Person) {}
const ProgramOfficerConnection = connectionType(
  'ProgramOfficerConnection',
  () => ProgramOfficerEdge,
  () => Person,
);

const AwardEdge = listEdge('Award', () => Award);
const AwardConnection = facetedType(
  'AwardConnection',
  () => AwardEdge,
  () => Award,
);
export const AwardFactConnection = facetedFactType('Award', () => Award);
export const ManagedAwardConnection = factType('ManagedAward', () => Award);

@ArgsType()
class AwardsArgs extends AwardListArgs {
  @Field(() => AwardFilterInput, { nullable: true, description: 'Which awards.' })
  filter?: AwardFilterInput;
}

@Resolver()
export class AwardQueries {
  @Query(() => Award, { nullable: true, description: 'An award by its number or its id.' })
  async award(
    @Arg('number', () => String, { nullable: true, description: 'Award number, as `2031883`.' })
    number: string | undefined,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the award.' }) id: string | undefined,
    @Ctx() context: Context,
  ) {
    const [name, value] = exactlyOne({ number, id });
    if (name === 'id') return lookup(context, 'AWARD', { id });
    return awardOfNumber(context.store, value.trim(), tokens(value));
  }

  @Query(() => AwardConnection, { description: 'Awards.' })
  awards(@Args(() => AwardsArgs) args: AwardsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { filter, ...rest } = given(args);
    return listNodes(context, 'AWARD', { ...rest, ...(filter ? { filter: toFilter(filter) } : {}) }, info);
  }
}
