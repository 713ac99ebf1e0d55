import { Field, Int, ObjectType } from 'type-graphql';
import type { AnnouncedAmount as AnnouncedAmountModel, Project as ProjectModel } from '../src/model.ts';
import { Node } from './node.ts';
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
