import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { NodeKind as NodeKindWord } from '../src/model.ts';
import { NODE_KINDS } from '../src/model.ts';
import { trendOfAgency } from '../src/query/facets.ts';
import { askedFields } from '../src/query/lookahead.ts';
import { NodeKind } from './enums.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { TrendYear } from './trend.ts';
import { GraphQLDate } from './values.ts';

@ObjectType({ description: 'Number of nodes of one kind.' })
class KindCount {
  @Field(() => NodeKind, { description: 'The kind.' })
  kind: NodeKindWord;

  @Field(() => Int, { description: 'Number of nodes.' })
  count: number;
}

@ObjectType({
  description: 'What is loaded of one agency: no answer about other years or agencies is an answer of none.',
})
class Coverage {
  @Field(() => String, { description: 'The agency.' })
  agency: string;

  @Field(() => Int, { description: 'Number of its awards.' })
  awards: number;

  @Field(() => Int, { nullable: true, description: 'Year in which the earliest of them starts.' })
  firstYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Year in which the latest of them starts.' })
  lastYear: number | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Latest day that a record of them describes.' })
  asOf: string | null;

  @Field(() => [TrendYear], {
    description:
      'Its awards by the year in which they start, from the first to the last: a year without one is not loaded.',
  })
  years(@AtSite() { store, info }: Site) {
    return trendOfAgency(store, this.agency, askedFields(info, 0).has('peopleCount'));
  }
}

@ObjectType({ description: 'What the graph holds.' })
class Stats {
  @Field(() => [KindCount], { description: 'Number of nodes of each kind.' })
  nodes: KindCount[];

  @Field(() => Int, { description: 'Number of edges.' })
  edgeCount: number;

  @Field(() => Int, { description: 'Number of documents that could not be read and are kept aside.' })
  quarantined: number;

  @Field(() => [Coverage], { description: 'Which agencies and years are loaded, and as of when.' })
  coverage: Coverage[];
}

@Resolver()
export class StatsQueries {
  @Query(() => Stats, { description: 'What the graph holds, and of which agencies and years.' })
  async stats(@AtSite() { store }: Site): Promise<Stats> {
    const { nodes, edges, quarantined, coverage } = await store.stats();
    return {
      nodes: NODE_KINDS.map((kind) => ({ kind, count: nodes[kind] })),
      edgeCount: Object.values(edges).reduce((sum, count) => sum + count, 0),
      quarantined,
      coverage: coverage as unknown as Coverage[],
    };
  }
}
