/**
 * Facets: how the awards of a list or relationship spread over years, programs, places and the like.
 */
import { Args, ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { Money as MoneyModel } from '../src/model.ts';
import type { FacetResultValue, FacetScope } from '../src/query/facets.ts';
import { facetsOf } from '../src/query/facets.ts';
import { askedFields } from '../src/query/lookahead.ts';
import type { Facet as FacetWord, FacetOrder as FacetOrderWord } from '../src/store/store.ts';
import { currencyCode } from './award-filter.ts';
import { given } from '../src/query/filter.ts';
import { Connection } from './connection.ts';
import { Facet, FacetOrder } from './enums.ts';
import { Node } from './node.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Money } from './values.ts';

/** The facets whose values are nodes. */
const OF_NODES: readonly FacetWord[] = ['PROGRAM', 'UNIT', 'INSTITUTION', 'THEME'];

@ObjectType({ description: 'A value that awards are counted by.' })
class FacetValue {
  @Field(() => Facet, { description: 'What it is a value of.' })
  facet: FacetWord;

  @Field(() => String, {
    nullable: true,
    description: 'The year, id, state, instrument or role; null for the awards that state none.',
  })
  value: string | null;

  @Field(() => Node, { name: 'node', nullable: true, description: 'The node that the value is the id of.' })
  far(@AtSite() { loaders }: Site) {
    return this.value !== null && OF_NODES.includes(this.facet) ? loaders.node.load(this.value) : null;
  }
}

@ObjectType({ description: 'The awards of one value, or of two values together.' })
class FacetBucket {
  @Field(() => FacetValue, { description: 'The value of the facet.' })
  key: FacetValue;

  @Field(() => FacetValue, {
    nullable: true,
    description: 'The value of the second dimension, where `across` is given.',
  })
  across: FacetValue | null;

  @Field(() => Int, { description: 'Number of awards. One with several values counts in full under each.' })
  awardCount: number;

  @Field(() => Int, { description: 'Number of people who take part in them. Counted only when asked for.' })
  peopleCount: number;

  @Field(() => [Money], { description: 'Sum of what was obligated to them, by currency.' })
  obligatedAmounts: MoneyModel[];
}

@ObjectType({ description: 'The buckets of one facet.' })
class FacetResult implements Omit<FacetResultValue, 'buckets'> {
  @Field(() => Facet, { description: 'What the awards are counted by.' })
  facet: FacetWord;

  @Field(() => Facet, { nullable: true, description: 'The second dimension.' })
  across: FacetWord | null;

  @Field(() => [FacetBucket], { description: 'The first of the buckets.' })
  buckets: FacetBucket[];

  @Field(() => Int, { description: 'Number of all buckets.' })
  bucketCount: number;

  @Field(() => Int, { description: 'Number of the buckets that are not shown, for `first` cut them off.' })
  otherCount: number;
}

@ArgsType()
class FacetArgs {
  @Field(() => [Facet], { description: 'What to count by: a result for each.' })
  by: FacetWord[];

  @Field(() => Facet, {
    nullable: true,
    description: 'A second dimension: each bucket is of two values that awards have together, as a program and a year.',
  })
  across?: FacetWord;

  @Field(() => Int, { description: 'Most buckets of each result, up to 1000.' })
  first: number = 25;

  @Field(() => FacetOrder, { description: 'Order of the buckets. Ties go by value.' })
  orderBy: FacetOrderWord = 'COUNT';

  @Field(() => String, { description: 'Currency that `MONEY` orders by.' })
  currency: string = 'USD';
}

/** A connection with the facets of the awards behind it. */
@ObjectType()
class FacetedConnection extends Connection {
  facetScope: FacetScope;

  @Field(() => [FacetResult], {
    description:
      'How all the awards that the list goes through spread over years, programs and so on, whatever the page. ' +
      '`minimum` and what else narrows the far end does not narrow them; between people, or institutions, they are ' +
      'the awards of their projects, of those in which a person has one of `ownRoles`.',
  })
  facets(
    @Args(() => FacetArgs) { currency, ...args }: FacetArgs,
    @AtSite() { store, loaders, info }: Site,
  ): Promise<unknown> {
    const request = { ...given(args), currency: currencyCode('currency', currency) };
    return facetsOf(store, loaders, this.facetScope, request, askedFields(info, 2).has('peopleCount'));
  }
}

/** Makes a connection one with facets. */
export const FACETED = {
  base: FacetedConnection,
  description: 'A page of edges, where it lies in its list, and the facets of the awards behind it.',
} as const;
