/**
 * Edges of a relationship that goes by shared project: those projects themselves.
 */
import type { ClassType } from 'type-graphql';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Loaders } from '../src/query/loaders.ts';
import { AtSite } from './loaders.ts';
import { linkEdge } from './link-edge.ts';
import { inOrder } from './node.ts';

type TypeOf = () => ClassType<object>;

/** An edge between two of a kind. A function, and `project` handed in, so that the types may refer to each other. */
export function sharedProjectsEdge(node: TypeOf, project: TypeOf) {
  @ObjectType()
  abstract class SharedProjectsEdge extends linkEdge(node) {
    @Field(() => Int, { description: 'Number of projects that both take part in.' })
    sharedProjectCount(): number {
      return this.projectCount;
    }

    strengthPerMillion: number | null;

    @Field(() => Float, {
      nullable: true,
      description:
        "Newman's weighting (2001): the sum over the shared projects of 1/(n−1), where n take part in the project. Large teams count less. Null where no project is shared.",
    })
    strength(): number | null {
      return this.strengthPerMillion === null ? null : this.strengthPerMillion / 1_000_000;
    }

    @Field(() => [project()], { description: 'Those projects.' })
    async sharedProjects(@AtSite() loaders: Loaders) {
      return inOrder(await loaders.node.loadAll(this.pair.shared));
    }
  }
  return SharedProjectsEdge;
}
