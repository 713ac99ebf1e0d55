import { Arg, Args, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Behind, SimilarAward as AwardModel } from '../src/query/similar.ts';
import { behindSimilar, withSiblings } from '../src/query/similar.ts';
import { FirstArgs, firstOf } from './arguments.ts';
import { Award } from './award.ts';
import { Node, present } from './node.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';

@ObjectType({ description: 'An award that is like a text.' })
class SimilarAward {
  awardId: string;

  @Field(() => Award, { description: 'The award.' })
  award(@AtSite() { loaders }: Site): unknown {
    return loaders.node.load(this.awardId);
  }

  @Field(() => Float, { description: 'Cosine of the weighed words of the two texts, 0 to 1.' })
  score: number;

  @Field(() => [String], { description: 'The words of the text that tell most, as far as the award has them.' })
  words: string[];
}

@ObjectType({ description: 'Somebody or something behind awards that are like a text.' })
class SimilarNode {
  nodeId: string;
  awardIds: string[];

  @Field(() => Node, { description: 'The person, institution or program.' })
  node(@AtSite() { loaders }: Site): unknown {
    return loaders.node.load(this.nodeId);
  }

  @Field(() => Float, { description: "Sum of the awards' scores." })
  score: number;

  @Field(() => [Award], { description: 'Those awards, the likest first.' })
  async awards(@Args(() => FirstArgs) { first }: FirstArgs, @AtSite() { loaders }: Site) {
    return present(await loaders.node.loadAll(firstOf(this.awardIds, first)));
  }
}

@ObjectType({ description: 'What is like a text: awards, and who stands behind them.' })
class SimilarAwards {
  found: readonly AwardModel[];

  @Field(() => Int, { description: 'Number of awards that are like the text; 100 at most.' })
  count: number;

  @Field(() => [SimilarAward], { description: 'The awards, the likest first.' })
  awards(@Args(() => FirstArgs) { first }: FirstArgs): SimilarAward[] {
    return firstOf(this.found, first).map((one) => Object.assign(new SimilarAward(), one));
  }

  @Field(() => [SimilarNode], { description: 'Investigators of those awards.' })
  people(@Args(() => FirstArgs) { first }: FirstArgs, @AtSite() site: Site) {
    return this.behind('people', first, site);
  }

  @Field(() => [SimilarNode], { description: 'Recipients of those awards.' })
  institutions(@Args(() => FirstArgs) { first }: FirstArgs, @AtSite() site: Site) {
    return this.behind('institutions', first, site);
  }

  @Field(() => [SimilarNode], { description: 'Programs that fund those awards.' })
  programs(@Args(() => FirstArgs) { first }: FirstArgs, @AtSite() site: Site) {
    return this.behind('programs', first, site);
  }

  private async behind(what: Behind, first: number, { store }: Site): Promise<SimilarNode[]> {
    const nodes = await behindSimilar(store, this.found, what);
    return firstOf(nodes, first).map((one) => Object.assign(new SimilarNode(), one));
  }
}

@Resolver()
export class SimilarQueries {
  @Query(() => SimilarAwards, {
    description: 'Awards like a text, as an abstract of your own: to find programs, people and institutions for it.',
  })
  async similarAwards(
    @Arg('text', () => String, { description: 'A title, an abstract; up to 20,000 characters.' }) text: string,
    @Arg('except', () => [ID], {
      defaultValue: [],
      description:
        'Awards that are left out with all others of their projects, as the one whose text this is; up to 1000 ids.',
    })
    except: string[],
    @AtSite() { store, context: { similarAwards } }: Site,
  ): Promise<SimilarAwards> {
    const found = await similarAwards(store, text, await withSiblings(store, except));
    return Object.assign(new SimilarAwards(), { found, count: found.length });
  }
}
