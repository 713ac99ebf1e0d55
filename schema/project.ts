import { Arg, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { AnnouncedAmount as AnnouncedAmountModel, Project as ProjectModel } from '../src/model.ts';
import { lookup } from '../src/query/resolve-id.ts';
import { Node } from './node.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { AnnouncedAmount } from './values.ts';

@ObjectType({ description: 'The work: sibling awards and transfers are one project.', implements: Node })
export class Project extends Node implements ProjectModel {
  kind: 'PROJECT';

  @Field(() => String, { nullable: true, description: 'Title.' })
  title: string | null;

  @Field(() => [AnnouncedAmount], {
    description: 'Amounts that sources announce for it. They are no amounts of its awards.',
  })
  announcedAmounts: AnnouncedAmountModel[];

  @Field(() => Int, { nullable: true, description: 'Year of its source, for a project without an award.' })
  year: number | null;
}

@Resolver()
export class ProjectQueries {
  @Query(() => Project, { nullable: true, description: 'A project by its id, or by that of any of its awards.' })
  project(
    @Arg('id', () => ID, { description: 'Id of the project, as `project:nsf:2031883`.' }) id: string,
    @AtSite() { context }: Site,
  ) {
    return lookup(context, 'PROJECT', { id });
  }
}
