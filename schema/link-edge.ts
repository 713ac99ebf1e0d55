/**
 * Edges of a relationship that goes through awards: what is behind them, in numbers and in passages.
 */
import type { ClassType } from 'type-graphql';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import type { Money as MoneyModel } from '../src/model.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { evidenceOfPair } from '../src/query/evidence.ts';
import { behind } from '../src/query/links.ts';
import type { Pair, PairKinds } from '../src/query/pair.ts';
import { AtSite } from './loaders.ts';
import { Evidence, EvidenceArgs, shown } from './evidence.ts';
import { Money } from './money.ts';
import { facetedType } from './facets.ts';
import { edgeType } from './page.ts';

type TypeOf = () => ClassType<object>;

/** An edge with the numbers of a walk. A function, so that the types may refer to each other. */
export function linkEdge(node: TypeOf) {
  @ObjectType()
  abstract class LinkEdge extends edgeType(node) {
    kinds: PairKinds;
    pair: Pair;

    @Field(() => [Evidence], { description: 'The passages behind the link, those about both ends in turn.' })
    async evidence(@Args(() => EvidenceArgs) args: EvidenceArgs, @AtSite() loaders: Loaders): Promise<Evidence[]> {
      const { origin, target } = await behind(loaders, this);
      return shown(evidenceOfPair(origin, target), args);
    }

    @Field(() => Int, { description: 'Number of passages behind the link.' })
    async evidenceCount(@AtSite() loaders: Loaders): Promise<number> {
      const { origin, target } = await behind(loaders, this);
      return evidenceOfPair(origin, target).length;
    }

    @Field(() => Int, { description: 'Number of projects behind the link.' })
    projectCount: number;

    @Field(() => Int, {
      description: 'Number of awards behind the link; of shared projects all of their awards, whoever is on them.',
    })
    awardCount: number;

    @Field(() => [Money], {
      description:
        'Sum of what was obligated to them, by currency; of shared projects to the awards of one of the two.',
    })
    obligatedAmounts: MoneyModel[];

    @Field(() => Int, { nullable: true, description: 'Year in which the earliest of them starts.' })
    firstYear: number | null;

    @Field(() => Int, { nullable: true, description: 'Year in which the latest of them ends.' })
    lastYear: number | null;
  }
  return LinkEdge;
}

/** A connection of edges with the numbers of a walk. */
export function linkType(name: string, node: TypeOf) {
  @ObjectType(`${name}LinkEdge`, { description: 'A link through awards, with what is behind it.' })
  class PlainLinkEdge extends linkEdge(node) {}
  return facetedType(`${name}LinkConnection`, () => PlainLinkEdge, node);
}
