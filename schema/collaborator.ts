import { Field, ObjectType } from 'type-graphql';
import type { Money as MoneyModel, Role as RoleWord, Via as ViaWord } from '../src/model.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { behind } from '../src/query/links.ts';
import { rolesOf, viasOf } from '../src/query/pair.ts';
import { AtSite } from './loaders.ts';
import { Role, Via } from './enums.ts';
import { Money } from './money.ts';
import { connectionType } from './page.ts';
import { Person } from './person.ts';
import { Project } from './project.ts';
import { sharedProjectsEdge } from './shared-projects-edge.ts';

@ObjectType({ description: 'The roles of two people in the projects that they share.' })
class SharedRoles {
  @Field(() => [Role], { description: 'Roles of the person asked about, the leading one first.' })
  self: RoleWord[];

  @Field(() => [Role], { description: 'Roles of the collaborator, the leading one first.' })
  other: RoleWord[];
}

@ObjectType({ description: 'What two people did together.' })
class CollaboratorEdge extends sharedProjectsEdge(
  () => Person,
  () => Project,
) {
  @Field(() => [Money], {
    description:
      'Sum of what was obligated to the awards of those projects on which both are investigators, by currency.',
  })
  sharedAwardAmounts: MoneyModel[];

  @Field(() => SharedRoles, { description: 'What both did in those projects.' })
  async roles(@AtSite() loaders: Loaders): Promise<SharedRoles> {
    const { origin, target } = await behind(loaders, this);
    return { self: rolesOf(origin), other: rolesOf(target) };
  }

  @Field(() => [Via], { description: 'How they came to share them.' })
  async via(@AtSite() loaders: Loaders): Promise<ViaWord[]> {
    return viasOf(await behind(loaders, this));
  }
}

export const CollaboratorConnection = connectionType(
  'CollaboratorConnection',
  () => CollaboratorEdge,
  () => Person,
);
