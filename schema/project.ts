import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { AnnouncedAmount as AnnouncedAmountModel, Project as ProjectModel } from '../src/model.ts';
import type { Context } from '../src/query/context.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { factPage, factsOf } from '../src/query/facts.ts';
import { lookup } from '../src/query/lookup.ts';
import { factsOfProject, institutionAsNamed } from '../src/query/project.ts';
import { AtSite } from './loaders.ts';
import { AwardFactConnection } from './award.ts';
import { partEdge } from './fact-edge.ts';
import { FundingUnitFactConnection } from './funding-unit.ts';
import { Institution, InstitutionFactConnection } from './institution.ts';
import { AnnouncedAmount } from './money.ts';
import { Node } from './node.ts';
import { PageArgs, connectionType } from './page.ts';
import { Person } from './person.ts';
import { SourceLinkConnection } from './source.ts';

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

  @Field(() => ProjectMemberConnection, { description: 'Whom sources name as the team, and who works on its awards.' })
  async members(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders) {
    return factPage(await factsOfProject(loaders, 'members', this.id), 'ROLE', args, `Project.members ${this.id}`);
  }

  @Field(() => AwardFactConnection, { description: 'Awards of the project.' })
  async awards(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders) {
    const facts = factsOf(await loaders.edges(['PART_OF'], 'to').load(this.id), 'from');
    const facetScope = { from: { kind: 'PROJECT', id: this.id } };
    return { ...factPage(facts, 'ID', args, `Project.awards ${this.id}`), facetScope };
  }

  @Field(() => InstitutionFactConnection, { description: 'Institutions that take part, or receive its awards.' })
  async institutions(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders) {
    return factPage(
      await factsOfProject(loaders, 'institutions', this.id),
      'ID',
      args,
      `Project.institutions ${this.id}`,
    );
  }

  @Field(() => FundingUnitFactConnection, { description: 'Funding units that fund it, or made its awards.' })
  async fundingUnits(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders) {
    return factPage(
      await factsOfProject(loaders, 'fundingUnits', this.id),
      'ID',
      args,
      `Project.fundingUnits ${this.id}`,
    );
  }

  @Field(() => SourceLinkConnection, { description: 'Documents that tell of it or of its awards, the surest first.' })
  async sources(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders) {
    return factPage(await factsOfProject(loaders, 'sources', this.id), 'SCORE', args, `Project.sources ${this.id}`);
  }
}

@ObjectType({ description: 'What part a person has in the project.' })
class ProjectMemberEdge extends partEdge(() => Person) {
  @Field(() => Institution, { nullable: true, description: "The person's institution by the sources of this part." })
  async institution(@AtSite() loaders: Loaders) {
    const affiliations = await loaders.edges(['AFFILIATED_WITH'], 'from').load(this.target);
    const named = institutionAsNamed(this.facts, affiliations);
    return named === null ? null : loaders.node.load(named);
  }
}
const ProjectMemberConnection = connectionType(
  'ProjectMemberConnection',
  () => ProjectMemberEdge,
  () => Person,
);

@Resolver()
export class ProjectQueries {
  @Query(() => Project, { nullable: true, description: 'A project by its id, or by that of any of its awards.' })
  project(
    @Arg('id', () => ID, { description: 'Id of the project, as `project:nsf:2031883`.' }) id: string,
    @Ctx() context: Context,
  ) {
    return lookup(context, 'PROJECT', { id });
  }
}
