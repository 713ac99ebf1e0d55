import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Float, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../src/query/context.ts';
import type { PossibleDuplicateEdgeValue, PossibleDuplicateValue } from '../src/query/possible-duplicates.ts';
import { listPossibleDuplicates } from '../src/query/possible-duplicates.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { askedFields } from '../src/query/lookahead.ts';
import { AtSite } from './loaders.ts';
import { given } from './award-filter.ts';
import { PageInfo } from './page.ts';
import { Person } from './person.ts';

/** Two people who may be one. */
@ObjectType({ description: 'Two people who may be one: sources do not say enough to join them, nor to part them.' })
export class PossibleDuplicate implements PossibleDuplicateValue {
  personId: string;
  otherId: string;

  @Field(() => Person, { description: 'One of the two.' })
  person(@AtSite() loaders: Loaders): unknown {
    return loaders.node.load(this.personId);
  }

  @Field(() => Person, { description: 'The other.' })
  other(@AtSite() loaders: Loaders): unknown {
    return loaders.node.load(this.otherId);
  }

  @Field(() => Float, { description: 'How likely it is that they are one, 0 to 1.' })
  score: number;

  @Field(() => [String], { description: 'What speaks for it.' })
  reasons: string[];
}

@ObjectType({ description: 'Two people who may be one, and their place in the list.' })
class PossibleDuplicateEdge {
  @Field(() => String, { description: 'Place of the edge in this list, for `after`.' })
  cursor: string;

  @Field(() => PossibleDuplicate, { description: 'The two.' })
  node: PossibleDuplicate;
}

@ObjectType({ description: 'A page of people who may be one, the likeliest first.' })
class PossibleDuplicateConnection {
  @Field(() => [PossibleDuplicateEdge], { description: 'The edges of this page.' })
  edges: PossibleDuplicateEdge[];

  @Field(() => [PossibleDuplicate], { description: 'The pairs of this page, without their edges.' })
  nodes: PossibleDuplicate[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'Number of pairs on all pages. Counted only when asked for.' })
  totalCount: number;
}

/** A pair as the API gives it. */
export const shownDuplicate = (possibleDuplicate: PossibleDuplicateValue) =>
  Object.assign(new PossibleDuplicate(), possibleDuplicate);

@ArgsType()
class PossibleDuplicatesArgs {
  @Field(() => Int, { nullable: true, description: 'Number of pairs, up to 200. Default 25.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the edge before the page.' })
  after?: string;
}

@Resolver()
export class PossibleDuplicateQueries {
  @Query(() => PossibleDuplicateConnection, {
    description: 'People who may be one, the likeliest first. What was judged is not among them.',
  })
  async possibleDuplicates(
    @Args(() => PossibleDuplicatesArgs) args: PossibleDuplicatesArgs,
    @Ctx() { store }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = await listPossibleDuplicates(store, given(args), askedFields(info, 1).has('totalCount'));
    const edges = page.edges.map(({ cursor, possibleDuplicate }: PossibleDuplicateEdgeValue) => ({
      cursor: cursor(),
      node: shownDuplicate(possibleDuplicate),
    }));
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }
}
