import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Float, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Theme as ThemeModel } from '../src/model.ts';
import type { Context } from '../src/query/context.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { links, statements } from '../src/query/links.ts';
import { listNodes } from '../src/query/lists.ts';
import { lookup } from '../src/query/lookup.ts';
import { risingOf } from '../src/query/rising.ts';
import { AtSite } from './loaders.ts';
import { given } from './award-filter.ts';
import { AwardFactConnection } from './award.ts';
import { factEdge } from './fact-edge.ts';
import { InstitutionLinkConnection, RisingInstitution } from './institution.ts';
import { LinkArgs, toWalk } from './link-args.ts';
import { linkType } from './link-edge.ts';
import { ListArgs } from './list-args.ts';
import { Node } from './node.ts';
import { ThemeFilterInput, toNodeFilter } from './node-filter.ts';
import { connectionType, listType } from './page.ts';
import { PersonLinkConnection, RisingPerson } from './person.ts';
import { ProgramLinkConnection } from './program.ts';
import { RisingArgs, TrendArgs, TrendYear, toRising, trend } from './trend.ts';

@ObjectType({ description: 'A research theme: a normalised phrase of titles and abstracts.', implements: Node })
export class Theme extends Node implements Omit<ThemeModel, 'label'> {
  kind: 'THEME';

  @Field(() => PersonLinkConnection, { description: 'People on awards about this theme.' })
  people(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'THEME', to: 'PERSON' }, this.id, toWalk(args), info);
  }

  @Field(() => AwardFactConnection, { description: 'Awards about this theme.' })
  awards(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return statements(loaders, { from: 'THEME', to: 'AWARD' }, this.id, toWalk(args), info);
  }

  @Field(() => InstitutionLinkConnection, { description: 'Institutions that receive awards about this theme.' })
  institutions(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'THEME', to: 'INSTITUTION' }, this.id, toWalk(args), info);
  }

  @Field(() => ProgramLinkConnection, { description: 'Programs that fund awards about this theme.' })
  programs(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'THEME', to: 'PROGRAM' }, this.id, toWalk(args), info);
  }

  @Field(() => ThemeLinkConnection, { description: 'Themes of the awards about this theme.' })
  themes(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'THEME', to: 'THEME' }, this.id, toWalk(args), info);
  }

  @Field(() => [TrendYear], {
    description: 'Awards about this theme over the years, those without one between them too.',
  })
  trend(
    @Args(() => TrendArgs) args: TrendArgs,
    @Ctx() context: Context,
    @AtSite() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ) {
    return trend(context, loaders, { kind: 'THEME', id: this.id }, args, info);
  }

  @Field(() => [RisingPerson], {
    description:
      'People on more of the awards about this theme in later years than in earlier ones, the steepest first.',
  })
  risingPeople(@Args(() => RisingArgs) args: RisingArgs, @AtSite() loaders: Loaders) {
    return risingOf(loaders, { from: 'THEME', to: 'PERSON' }, this.id, toRising(args));
  }

  @Field(() => [RisingInstitution], {
    description:
      'Institutions on more of the awards about this theme in later years than in earlier ones, the steepest first.',
  })
  risingInstitutions(@Args(() => RisingArgs) args: RisingArgs, @AtSite() loaders: Loaders) {
    return risingOf(loaders, { from: 'THEME', to: 'INSTITUTION' }, this.id, toRising(args));
  }
}

@ObjectType({ description: 'How much an award is about a theme.' })
class AwardThemeEdge extends factEdge(() => Theme) {
  @Field(() => Float, { description: 'Weight of the theme in title and abstract, 0 to 1.' })
  score(): number {
    return Math.max(...this.facts.map((edge) => edge.score ?? 0)) / 1e6;
  }
}
export const AwardThemeConnection = connectionType(
  'AwardThemeConnection',
  () => AwardThemeEdge,
  () => Theme,
);

const ThemeConnection = listType('Theme', () => Theme);
export const ThemeLinkConnection = linkType('Theme', () => Theme);

@ArgsType()
class ThemesArgs extends ListArgs {
  @Field(() => ThemeFilterInput, { nullable: true, description: 'Which themes.' })
  filter?: ThemeFilterInput;
}

@Resolver()
export class ThemeQueries {
  @Query(() => Theme, { nullable: true, description: 'A research theme by its id.' })
  theme(
    @Arg('id', () => ID, { description: 'Id of the theme, as `theme:phrase:deep-learning`.' }) id: string,
    @Ctx() context: Context,
  ) {
    return lookup(context, 'THEME', { id });
  }

  @Query(() => ThemeConnection, { description: 'Research themes.' })
  themes(@Args(() => ThemesArgs) args: ThemesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { filter, ...rest } = given(args);
    return listNodes(context, 'THEME', { ...rest, ...(filter ? { where: toNodeFilter(filter) } : {}) }, info);
  }
}
