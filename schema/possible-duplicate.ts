import { Args, ArgsType, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { PossibleDuplicateValue } from '../src/query/possible-duplicates.ts';
import { listPossibleDuplicates, possibleDuplicatesOfPeople } from '../src/query/possible-duplicates.ts';
import { askedFields } from '../src/query/lookahead.ts';
import { FirstArgs, firstOf } from './arguments.ts';
import { given } from '../src/query/filter.ts';
import { connection } from './connection.ts';
import { Person } from './person.ts';
import { AtSite, addField } from './site.ts';
import type { Site } from './site.ts';

@ObjectType({ description: 'Two people who may be one: sources do not say enough to join them, nor to part them.' })
class PossibleDuplicate implements PossibleDuplicateValue {
  personId: string;
  otherId: string;

  @Field(() => Person, { description: 'One of the two.' })
  person(@AtSite() { loaders }: Site): unknown {
    return loaders.node.load(this.personId);
  }

  @Field(() => Person, { description: 'The other.' })
  other(@AtSite() { loaders }: Site): unknown {
    return loaders.node.load(this.otherId);
  }

  @Field(() => Float, { description: 'How likely it is that they are one, 0 to 1.' })
  score: number;

  @Field(() => [String], { description: 'What speaks for it.' })
  reasons: string[];
}

const PossibleDuplicateConnection = connection('PossibleDuplicate', () => PossibleDuplicate, {
  says: 'Two people who may be one, and their place in the list.',
  description: 'A page of people who may be one, the likeliest first.',
});

/** A pair as the API gives it. */
const shownDuplicate = (possibleDuplicate: PossibleDuplicateValue) =>
  Object.assign(new PossibleDuplicate(), possibleDuplicate);

@ArgsType()
class PossibleDuplicatesArgs {
  @Field(() => Int, { nullable: true, description: 'Number of pairs, up to 200. Default 25.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the edge before the page.' })
  after?: string;
}

addField(Person, 'possibleDuplicates', {
  type: () => [PossibleDuplicate],
  description: 'People who may be this one, the likeliest first. What was judged is not among them.',
  args: FirstArgs,
  resolve: async ({ id }, { store, loaders }, { first }) => {
    const pairs = loaders.batch('possible duplicates', (people: readonly string[]) =>
      possibleDuplicatesOfPeople(store, people),
    );
    return firstOf(await pairs.load(id), first).map(shownDuplicate);
  },
});

@Resolver()
export class PossibleDuplicateQueries {
  @Query(() => PossibleDuplicateConnection, {
    description: 'People who may be one, the likeliest first. What was judged is not among them.',
  })
  async possibleDuplicates(
    @Args(() => PossibleDuplicatesArgs) args: PossibleDuplicatesArgs,
    @AtSite() { store, info }: Site,
  ) {
    const page = await listPossibleDuplicates(store, given(args), askedFields(info, 1).has('totalCount'));
    const edges = page.edges.map((edge) => ({ ...edge, found: shownDuplicate(edge.possibleDuplicate) }));
    return { ...page, edges };
  }
}
