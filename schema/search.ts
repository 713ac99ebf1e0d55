import type { ClassType } from 'type-graphql';
import { Arg, Args, ArgsType, Field, ID, Query, Resolver } from 'type-graphql';
import { badInput } from '../src/errors.ts';
import type { NodeKind as NodeKindWord } from '../src/model.ts';
import { searchNodes } from '../src/query/lists.ts';
import { PAGE_LIMIT } from '../src/query/page.ts';
import { resolveId, resolveIds } from '../src/query/resolve-id.ts';
import { PageArgs } from './arguments.ts';
import { given } from '../src/query/filter.ts';
import { connection } from './connection.ts';
import { NodeKind } from './enums.ts';
import { Node } from './node.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';

const SearchConnection = connection('Search', () => Node as ClassType<object>);

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, { description: 'Words, or beginnings of words; accents and case are ignored.' })
  query: string;

  @Field(() => [NodeKind], { nullable: true, description: 'Only nodes of these kinds.' })
  kinds?: NodeKindWord[];
}

@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: 'Any node by its id, or by one that it used to have.' })
  node(@Arg('id', () => ID, { description: 'Id of the node.' }) id: string, @AtSite() { store }: Site) {
    return resolveId(store, id.trim());
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Nodes by their ids, in that order; null where there is none.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Ids, up to 200.' }) ids: string[], @AtSite() { store }: Site) {
    if (ids.length > PAGE_LIMIT) {
      throw badInput(`ids: expected ${String(PAGE_LIMIT)} at most, found ${String(ids.length)}`);
    }
    return resolveIds(store, ids);
  }

  @Query(() => SearchConnection, {
    description: 'Nodes whose words begin with all of the given ones: names first, then titles, then abstracts.',
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @AtSite() { context, info }: Site) {
    return searchNodes(context, given(args), info);
  }
}
