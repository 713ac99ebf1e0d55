import { Args, ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { badInput } from '../src/errors.ts';
import type {
  Money as MoneyModel,
  Role as RoleWord,
  Via as ViaWord,
  AffiliationBasis as AffiliationBasisWord,
} from '../src/model.ts';
import { byLatest } from '../src/query/affiliation.ts';
import type { CollaboratorsRequest } from '../src/query/collaborators.ts';
import { institutionsThen, sharedThemes } from '../src/query/collaborators.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { behind } from '../src/query/links.ts';
import { rolesOf, viasOf } from '../src/query/pair.ts';
import { FirstArgs, LinkArgs, firstOf, toWalk } from './arguments.ts';
import { SharedProjectsEdge } from './edges.ts';
import { AffiliationBasis, Role, Via } from './enums.ts';
import { Institution } from './institution.ts';
import { inOrder } from './node.ts';
import { Person } from './person.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Theme } from './theme.ts';
import { Money } from './values.ts';

@ObjectType({ description: 'The roles of two people in the projects that they share.' })
class SharedRoles {
  @Field(() => [Role], { description: 'Roles of the person asked about, the leading one first.' })
  self: RoleWord[];

  @Field(() => [Role], { description: 'Roles of the collaborator, the leading one first.' })
  other: RoleWord[];
}

async function latestOf(person: string, loaders: Loaders) {
  const [latest] = [...(await loaders.edges(['AFFILIATED_WITH'], 'from', 'FACTS').load(person))].sort(byLatest);
  return latest;
}

/** What two people did together. */
@ObjectType()
export class CollaboratorEdge extends SharedProjectsEdge {
  betweenIds: readonly string[];

  @Field(() => Int, { description: '1 for who shares a project, 2 for who shares one with somebody who does.' })
  distance: number;

  @Field(() => [Person], { description: 'At distance 2 those who share a project with both, by id; else none.' })
  async between(@Args(() => FirstArgs) { first }: FirstArgs, @AtSite() { loaders }: Site) {
    return inOrder(await loaders.node.loadAll(firstOf(this.betweenIds, first)));
  }

  @Field(() => Int, { description: 'Number of those in between.' })
  betweenCount(): number {
    return this.betweenIds.length;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'At distance 2 the number of chains person–project–person–project–person; else null.',
  })
  pathCount: number | null;

  @Field(() => [Money], {
    description:
      'Sum of what was obligated to the awards of those projects on which both are investigators, by currency.',
  })
  sharedAwardAmounts: MoneyModel[];

  @Field(() => SharedRoles, { description: 'What both did in those projects.' })
  async roles(@AtSite() { loaders }: Site): Promise<SharedRoles> {
    const { origin, target } = await behind(loaders, this);
    return { self: rolesOf(origin), other: rolesOf(target) };
  }

  @Field(() => [Via], { description: 'How they came to share them.' })
  async via(@AtSite() { loaders }: Site): Promise<ViaWord[]> {
    return viasOf(await behind(loaders, this));
  }

  @Field(() => [Institution], {
    description:
      "Where the sources of the collaborator's part in those projects place them; none where they name no institution.",
  })
  async institutionsThen(@AtSite() { loaders }: Site) {
    return inOrder(await loaders.node.loadAll(await institutionsThen(loaders, this)));
  }

  @Field(() => Institution, { nullable: true, description: 'The latest known institution of the collaborator.' })
  async institutionNow(@AtSite() { loaders }: Site) {
    const latest = await latestOf(this.target, loaders);
    return latest ? loaders.node.load(latest.to) : null;
  }

  @Field(() => AffiliationBasis, {
    nullable: true,
    description: 'What `institutionNow` rests on; with RECIPIENT_OF_AWARD they are perhaps elsewhere.',
  })
  async institutionNowBasis(@AtSite() { loaders }: Site): Promise<AffiliationBasisWord | null> {
    const latest = await latestOf(this.target, loaders);
    return latest ? (latest.basis ?? 'STATED') : null;
  }

  @Field(() => [Theme], { description: 'Themes of the awards of those projects, the most telling first.' })
  async sharedThemes(@Args(() => FirstArgs) { first }: FirstArgs, @AtSite() { store, loaders }: Site) {
    const themes = firstOf(await sharedThemes(store, loaders, this), first);
    return loaders.node.loadAll(themes);
  }
}

@ArgsType()
export class CollaboratorArgs extends LinkArgs {
  @Field(() => Int, {
    description:
      '1: people who share a project. 2: people who share one with those, and none with the person; the other ' +
      'arguments then hold for both steps, `ownRoles` for the first alone, `roles` for the last. Ordered by the number of people in between.',
  })
  depth: number = 1;

  @Field(() => [Role], { nullable: true, description: 'Only projects in which this person has one of these roles.' })
  ownRoles?: RoleWord[];

  @Field(() => Boolean, {
    description:
      'Leave out who is at the institution of this person, by the latest known of each. Who is nowhere known stays, ' +
      'and who is perhaps elsewhere: see `institutionNowBasis`.',
  })
  excludeSameInstitution: boolean = false;
}

/** The question that the arguments ask. */
export function toCollaborators(args: CollaboratorArgs): CollaboratorsRequest {
  const { depth } = args;
  if (depth !== 1 && depth !== 2) {
    throw badInput(`depth: expected 1 or 2, found ${String(depth)}`);
  }
  return { ...toWalk(args), depth };
}
