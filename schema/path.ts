import { Args, ArgsType, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Paths, Step } from '../src/query/path.ts';
import { paths, projectsOfSteps } from '../src/query/path.ts';
import type { Loaders } from '../src/query/loaders.ts';
import type { Store } from '../src/store/store.ts';
import { FirstArgs, firstOf } from './arguments.ts';
import { AwardFilterInput, toFilter } from './award-filter.ts';
import { given } from '../src/query/filter.ts';
import { Node, inOrder } from './node.ts';
import { Project } from './project.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';

@ObjectType({ description: 'Two neighbours in a chain, and the projects that they share.' })
class PathStep {
  from: string;
  to: string;
  spec: Paths['spec'];

  @Field(() => Node, { name: 'from', description: 'The one nearer to the start.' })
  start(@AtSite() { loaders }: Site) {
    return loaders.node.load(this.from);
  }

  @Field(() => Node, { name: 'to', description: 'The one nearer to the end.' })
  end(@AtSite() { loaders }: Site) {
    return loaders.node.load(this.to);
  }

  @Field(() => [Project], { description: 'Projects in which both take part, in the order of their ids.' })
  async projects(@Args(() => FirstArgs) { first }: FirstArgs, @AtSite() { store, loaders }: Site) {
    return inOrder(await loaders.node.loadAll(firstOf(await this.shared(store, loaders), first)));
  }

  @Field(() => Int, { description: 'Number of those projects.' })
  async projectCount(@AtSite() { store, loaders }: Site): Promise<number> {
    return (await this.shared(store, loaders)).length;
  }

  private shared(store: Store, loaders: Loaders): Promise<string[]> {
    const load = (keys: readonly string[]) =>
      projectsOfSteps(
        store,
        this.spec,
        keys.map((key) => JSON.parse(key) as Step),
      );
    const { from, to } = this;
    return loaders.batch(`projects of ${JSON.stringify(this.spec)}`, load).load(JSON.stringify({ from, to }));
  }
}

@ObjectType({ description: 'One chain from the start to the end.' })
class PathChain {
  ids: readonly string[];

  @Field(() => [Node], { description: 'Who is in it, from the start to the end.' })
  nodes(@AtSite() { loaders }: Site) {
    return loaders.node.loadAll(this.ids);
  }

  @Field(() => [PathStep], { description: 'Its steps, one fewer than its nodes.' })
  steps: PathStep[];
}

@ObjectType({ description: 'The shortest chains of shared projects between two people, or two institutions.' })
class Path {
  @Field(() => Int, { nullable: true, description: 'Number of steps; null where there is no chain within `maxHops`.' })
  hops: number | null;

  @Field(() => Int, { description: 'Number of shortest chains, told apart by who is in them.' })
  chainCount: number;

  @Field(() => Boolean, { description: 'True where there are more chains than `first`.' })
  isCut: boolean;

  @Field(() => [PathChain], { description: 'The shortest chains, in the order of the ids in them.' })
  chains: PathChain[];
}

@ArgsType()
class PathArgs {
  @Field(() => ID, { description: 'Id of the person or institution to start from.' })
  from: string;

  @Field(() => ID, { description: 'Id of the person or institution to reach; of the kind of `from`.' })
  to: string;

  @Field(() => Int, { description: 'Longest chain to look for, in shared projects, up to 10.' })
  maxHops: number = 6;

  @Field(() => Int, { description: 'Most chains to give, up to 100.' })
  first: number = 10;

  @Field(() => AwardFilterInput, { nullable: true, description: 'Which awards make a project count as shared.' })
  filter?: AwardFilterInput;

  @Field(() => Boolean, { description: 'Whether investigators whose part has ended count.' })
  includeFormer: boolean = true;
}

const INT_LIMIT = 2 ** 31 - 1;
const stepOf = (spec: Paths['spec']) => (step: Step) => Object.assign(new PathStep(), { ...step, spec });

@Resolver()
export class PathQueries {
  @Query(() => Path, { description: 'How two people, or two institutions, are linked by shared projects.' })
  async path(@Args(() => PathArgs) args: PathArgs, @AtSite() { store }: Site): Promise<Path> {
    const { filter, ...rest } = given(args);
    const { spec, from, hops, chainCount, chains } = await paths(store, {
      ...rest,
      ...(filter ? { filter: toFilter(filter) } : {}),
    });
    const shown = chains.map((steps) =>
      Object.assign(new PathChain(), { ids: [from, ...steps.map(({ to }) => to)], steps: steps.map(stepOf(spec)) }),
    );
    return { hops, chainCount: Math.min(chainCount, INT_LIMIT), isCut: chainCount > shown.length, chains: shown };
  }
}
