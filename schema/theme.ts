import { Arg, Args, ArgsType, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Theme as ThemeModel } from '../src/model.ts';
import { lookup } from '../src/query/resolve-id.ts';
import { nodeListArgs } from './arguments.ts';
import { connection } from './connection.ts';
import { Node } from './node.ts';
import { ThemeFilterInput, listOf } from './node-filter.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { TrendArgs, TrendYear, trend } from './trend.ts';

@ObjectType({ description: 'A research theme: a normalised phrase of titles and abstracts.', implements: Node })
export class Theme extends Node implements Omit<ThemeModel, 'label'> {
  kind: 'THEME';

  @Field(() => [TrendYear], {
    description: 'Awards about this theme over the years, those without one between them too.',
  })
  trend(@Args(() => TrendArgs) args: TrendArgs, @AtSite() site: Site) {
    return trend({ kind: 'THEME', id: this.id }, args, site);
  }
}

const ThemeConnection = connection('Theme', () => Theme);

@ArgsType()
class ThemesArgs extends nodeListArgs(ThemeFilterInput, 'themes') {}

@Resolver()
export class ThemeQueries {
  @Query(() => Theme, { nullable: true, description: 'A research theme by its id.' })
  theme(
    @Arg('id', () => ID, { description: 'Id of the theme, as `theme:phrase:deep-learning`.' }) id: string,
    @AtSite() { context }: Site,
  ) {
    return lookup(context, 'THEME', { id });
  }

  @Query(() => ThemeConnection, { description: 'Research themes.' })
  themes(@Args(() => ThemesArgs) args: ThemesArgs, @AtSite() site: Site) {
    return listOf('THEME', args, site);
  }
}
