import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Institution as InstitutionModel } from '../src/model.ts';
import type { Context } from '../src/query/context.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { endsOf } from '../src/query/ends.ts';
import { factPage, factsOf } from '../src/query/facts.ts';
import { links, statements } from '../src/query/links.ts';
import { listNodes } from '../src/query/lists.ts';
import { lookup } from '../src/query/lookup.ts';
import { AtSite } from './loaders.ts';
import { affiliationEdge } from './affiliation-edge.ts';
import { given } from './award-filter.ts';
import { AwardFactConnection } from './award.ts';
import { factType } from './fact-edge.ts';
import { FirstArgs } from './first-args.ts';
import { LinkArgs, toWalk } from './link-args.ts';
import { linkType } from './link-edge.ts';
import { ListArgs } from './list-args.ts';
import { Node } from './node.ts';
import { InstitutionFilterInput, toNodeFilter } from './node-filter.ts';
import { PageArgs, connectionType, listType } from './page.ts';
import { PartnerConnection } from './partner.ts';
import { Person } from './person.ts';
import { ProgramLinkConnection } from './program.ts';
import { ThemeLinkConnection } from './theme.ts';
import { TrendArgs, TrendYear, risingType, trend } from './trend.ts';
import { NameVariant, firstNameVariants } from './name-variant.ts';

@ObjectType({ description: 'A recipient of awards, a place of performance or an employer.', implements: Node })
export class Institution extends Node implements InstitutionModel {
  kind: 'INSTITUTION';

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => [String], { description: 'Every other way in which sources write the name, legal names included.' })
  otherNames: string[];

  @Field(() => [String], { description: 'Legal names; one may cover many campuses.' })
  legalNames: string[];

  @Field(() => [String], { description: 'Unique entity identifiers of SAM.gov.' })
  ueis: string[];

  @Field(() => [String], { description: 'ROR ids.' })
  rors: string[];

  @Field(() => String, { nullable: true, description: 'City.' })
  city: string | null;

  @Field(() => String, { nullable: true, description: 'Two-letter code of the state in the United States.' })
  state: string | null;

  @Field(() => String, { nullable: true, description: 'Country.' })
  country: string | null;

  @Field(() => ProgramLinkConnection, { description: 'Programs that fund the awards of this institution.' })
  programs(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'INSTITUTION', to: 'PROGRAM' }, this.id, toWalk(args), info);
  }

  @Field(() => InstitutionPersonConnection, { description: 'People whom a source places here, the latest first.' })
  people(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { store }: Context,
    @AtSite() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ends = { type: 'AFFILIATED_WITH', near: 'to', order: 'LAST_SEEN' } as const;
    return endsOf(store, loaders, ends, this.id, args, `Institution.people ${this.id}`, info);
  }

  @Field(() => AwardFactConnection, { description: 'Awards that this institution receives.' })
  awards(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return statements(loaders, { from: 'INSTITUTION', to: 'AWARD' }, this.id, toWalk(args), info);
  }

  @Field(() => PartnerConnection, { description: 'Institutions that share a project with this one.' })
  partners(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'INSTITUTION', to: 'INSTITUTION' }, this.id, toWalk(args), info);
  }

  @Field(() => ThemeLinkConnection, { description: 'Research themes of the awards of this institution.' })
  themes(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'INSTITUTION', to: 'THEME' }, this.id, toWalk(args), info);
  }

  @Field(() => InstitutionFactConnection, { description: 'Institutions that this one belongs to.' })
  async parents(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders) {
    const edges = await loaders.edges(['PARENT'], 'from').load(this.id);
    return factPage(factsOf(edges, 'to'), 'ID', args, `Institution.parents ${this.id}`);
  }

  @Field(() => [NameVariant], {
    description: 'Ways in which documents write the institution, and why each is taken for it: the most used first.',
  })
  nameVariants(@Args(() => FirstArgs) { first }: FirstArgs, @Ctx() { store }: Context, @AtSite() loaders: Loaders) {
    return firstNameVariants(store, loaders, this.id, first);
  }

  @Field(() => [TrendYear], {
    description: 'Awards that this institution receives over the years, those without one between them too.',
  })
  trend(
    @Args(() => TrendArgs) args: TrendArgs,
    @Ctx() context: Context,
    @AtSite() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ) {
    return trend(context, loaders, { kind: 'INSTITUTION', id: this.id }, args, info);
  }
}

@ObjectType({ description: 'When and how an institution is known to have a person.' })
class InstitutionPersonEdge extends affiliationEdge(() => Person) {}
const InstitutionPersonConnection = connectionType(
  'InstitutionPersonConnection',
  () => InstitutionPersonEdge,
  () => Person,
);

const InstitutionConnection = listType('Institution', () => Institution);
export const InstitutionLinkConnection = linkType('Institution', () => Institution);
export const RisingInstitution = risingType('Institution', () => Institution);
export const InstitutionFactConnection = factType('Institution', () => Institution);

@ArgsType()
class InstitutionArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the institution; ids of earlier versions work too.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Unique entity identifier of SAM.gov.' })
  uei?: string;

  @Field(() => String, { nullable: true, description: 'ROR id, with or without its address.' })
  ror?: string;
}

@ArgsType()
class InstitutionsArgs extends ListArgs {
  @Field(() => InstitutionFilterInput, { nullable: true, description: 'Which institutions.' })
  filter?: InstitutionFilterInput;

  @Field(() => String, { nullable: true, description: 'Two-letter code of a state of the United States.' })
  state?: string;
}

@Resolver()
export class InstitutionQueries {
  @Query(() => Institution, { nullable: true, description: 'An institution by exactly one of these identifiers.' })
  institution(@Args(() => InstitutionArgs) { id, uei, ror }: InstitutionArgs, @Ctx() context: Context) {
    return lookup(context, 'INSTITUTION', { id, uei, ror });
  }

  @Query(() => InstitutionConnection, { description: 'Institutions.' })
  institutions(
    @Args(() => InstitutionsArgs) args: InstitutionsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { filter, ...rest } = given(args);
    return listNodes(context, 'INSTITUTION', { ...rest, ...(filter ? { where: toNodeFilter(filter) } : {}) }, info);
  }
}
