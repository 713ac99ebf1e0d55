import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Program as ProgramModel, ProgramKind as ProgramKindWord } from '../src/model.ts';
import type { Context } from '../src/query/context.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { links, statements } from '../src/query/links.ts';
import { listNodes } from '../src/query/lists.ts';
import { lookup } from '../src/query/lookup.ts';
import { risingOf } from '../src/query/rising.ts';
import { AtSite } from './loaders.ts';
import { given } from './award-filter.ts';
import { AwardFactConnection } from './award.ts';
import { ProgramKind } from './enums.ts';
import { factType } from './fact-edge.ts';
import { FirstArgs } from './first-args.ts';
import { InstitutionLinkConnection, RisingInstitution } from './institution.ts';
import { LinkArgs, toWalk } from './link-args.ts';
import { linkType } from './link-edge.ts';
import { ListArgs } from './list-args.ts';
import { Node } from './node.ts';
import { ProgramFilterInput, toNodeFilter } from './node-filter.ts';
import { listType } from './page.ts';
import { PersonLinkConnection, RisingPerson } from './person.ts';
import { ThemeLinkConnection } from './theme.ts';
import { NameVariant, firstNameVariants } from './name-variant.ts';
import { RisingArgs, TrendArgs, TrendYear, toRising, trend } from './trend.ts';

@ObjectType({ description: 'A program element or program reference of a funder.', implements: Node })
export class Program extends Node implements ProgramModel {
  kind: 'PROGRAM';

  @Field(() => ProgramKind, {
    name: 'kind',
    nullable: true,
    description: 'Element or reference; null where sources give the name alone.',
  })
  programKind: ProgramKindWord | null;

  @Field(() => String, { nullable: true, description: "First four characters of the funder's code, in capitals." })
  code: string | null;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => [String], { description: 'Every other way in which sources write the name.' })
  otherNames: string[];

  @Field(() => InstitutionLinkConnection, { description: 'Institutions whose awards this program funds.' })
  institutions(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'PROGRAM', to: 'INSTITUTION' }, this.id, toWalk(args), info);
  }

  @Field(() => AwardFactConnection, { description: 'Awards that this program funds.' })
  awards(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return statements(loaders, { from: 'PROGRAM', to: 'AWARD' }, this.id, toWalk(args), info);
  }

  @Field(() => PersonLinkConnection, { description: 'People on the awards that this program funds.' })
  people(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'PROGRAM', to: 'PERSON' }, this.id, toWalk(args), info);
  }

  @Field(() => ThemeLinkConnection, { description: 'Research themes of the awards that this program funds.' })
  themes(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'PROGRAM', to: 'THEME' }, this.id, toWalk(args), info);
  }

  @Field(() => [NameVariant], {
    description: 'Ways in which documents write the program, and why each is taken for it: the most used first.',
  })
  nameVariants(@Args(() => FirstArgs) { first }: FirstArgs, @Ctx() { store }: Context, @AtSite() loaders: Loaders) {
    return firstNameVariants(store, loaders, this.id, first);
  }

  @Field(() => [TrendYear], {
    description: 'Awards that this program funds over the years, those without one between them too.',
  })
  trend(
    @Args(() => TrendArgs) args: TrendArgs,
    @Ctx() context: Context,
    @AtSite() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ) {
    return trend(context, loaders, { kind: 'PROGRAM', id: this.id }, args, info);
  }

  @Field(() => [RisingPerson], {
    description:
      'People on more of the awards of this program in later years than in earlier ones, the steepest first.',
  })
  risingPeople(@Args(() => RisingArgs) args: RisingArgs, @AtSite() loaders: Loaders) {
    return risingOf(loaders, { from: 'PROGRAM', to: 'PERSON' }, this.id, toRising(args));
  }

  @Field(() => [RisingInstitution], {
    description:
      'Institutions on more of the awards of this program in later years than in earlier ones, the steepest first.',
  })
  risingInstitutions(@Args(() => RisingArgs) args: RisingArgs, @AtSite() loaders: Loaders) {
    return risingOf(loaders, { from: 'PROGRAM', to: 'INSTITUTION' }, this.id, toRising(args));
  }
}

const ProgramConnection = listType('Program', () => Program);
export const ProgramLinkConnection = linkType('Program', () => Program);
export const ProgramFactConnection = factType('Program', () => Program);

@ArgsType()
class ProgramsArgs extends ListArgs {
  @Field(() => ProgramFilterInput, { nullable: true, description: 'Which programs.' })
  filter?: ProgramFilterInput;

  @Field(() => ProgramKind, { nullable: true, description: 'Only elements, or only references.' })
  kind?: ProgramKindWord;
}

@Resolver()
export class ProgramQueries {
  @Query(() => Program, { nullable: true, description: 'A program by its id.' })
  program(
    @Arg('id', () => ID, { description: 'Id of the program, as `program:nsf-element:7607`.' }) id: string,
    @Ctx() context: Context,
  ) {
    return lookup(context, 'PROGRAM', { id });
  }

  @Query(() => ProgramConnection, { description: 'Programs.' })
  programs(@Args(() => ProgramsArgs) args: ProgramsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { kind, filter, ...rest } = given(args);
    const where = filter ? { where: toNodeFilter(filter, 'programKinds') } : {};
    return listNodes(context, 'PROGRAM', { ...rest, ...where, ...(kind ? { programKind: kind } : {}) }, info);
  }
}
