/**
 * Edges of a relationship that goes by shared project: those projects themselves.
 */
import type { ClassType } from 'type-graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Loaders } from '../src/query/loaders.ts';
import { AtSite } from './loaders.ts';
import { linkEdge } from './link-edge.ts';
import { inOrder } from './node.ts';
import { Project } from './project.ts';

/** An edge between two of a kind. A function, so that the types may refer to each other. */
export function sharedProjectsEdge(node: () => ClassType<object>) {
  @ObjectType()
  abstract class SharedProjectsEdge extends linkEdge(node) {
    @Field(() => Int, { description: 'Number of projects that both take part in.' })
    sharedProjectCount(): number {
      return this.projectCount;
    }

    @Field(() => [Project], { description: 'Those projects.' })
    async sharedProjects(@AtSite() loaders: Loaders) {
      return inOrder(await loaders.node.loadMany(this.pair.shared));
    }
  }
  return SharedProjectsEdge;
}
