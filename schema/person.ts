import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Person as PersonModel, PersonKind as PersonKindWord } from '../src/model.ts';
import type { Context } from '../src/query/context.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { possibleDuplicatesOfPeople } from '../src/query/possible-duplicates.ts';
import { collaborators } from '../src/query/collaborators.ts';
import { endsOf } from '../src/query/ends.ts';
import { factPage, factsOf } from '../src/query/facts.ts';
import { links, statements } from '../src/query/links.ts';
import { listNodes } from '../src/query/lists.ts';
import { lookup } from '../src/query/lookup.ts';
import { mentionsOfPeople } from '../src/query/mentions.ts';
import { projectsOfPerson } from '../src/query/project.ts';
import type { Store } from '../src/store/store.ts';
import { AtSite } from './loaders.ts';
import { affiliationEdge } from './affiliation-edge.ts';
import { given } from './award-filter.ts';
import { Award, ManagedAwardConnection } from './award.ts';
import { CollaboratorArgs, CollaboratorConnection, toCollaborators } from './collaborator.ts';
import { PersonKind } from './enums.ts';
import { partEdge } from './fact-edge.ts';
import { facetedType } from './facets.ts';
import { FirstArgs, firstOf } from './first-args.ts';
import { Institution } from './institution.ts';
import { LinkArgs, toWalk } from './link-args.ts';
import { linkType } from './link-edge.ts';
import { ListArgs } from './list-args.ts';
import { Mention, shownMention } from './mention.ts';
import { Node } from './node.ts';
import { PersonFilterInput, toNodeFilter } from './node-filter.ts';
import { PageArgs, connectionType, listType } from './page.ts';
import { PossibleDuplicate, shownDuplicate } from './possible-duplicate.ts';
import { ProgramLinkConnection } from './program.ts';
import { Project } from './project.ts';
import { ThemeLinkConnection } from './theme.ts';
import { risingType } from './trend.ts';

@ObjectType({ description: 'A researcher or program officer.', implements: Node })
export class Person extends Node implements PersonModel {
  kind: 'PERSON';

  @Field(() => String, { description: 'Full name.' })
  name: string;

  @Field(() => String, { description: 'Family name.' })
  familyName: string;

  @Field(() => String, { description: 'Given names and initials.' })
  givenNames: string;

  @Field(() => String, { nullable: true, description: 'What follows the name, as `Jr`.' })
  suffix: string | null;

  @Field(() => [String], { description: 'Every other way in which sources write the name.' })
  otherNames: string[];

  @Field(() => PersonKind, { name: 'kind', description: 'Researcher or program officer.' })
  personKind: PersonKindWord;

  @Field(() => String, { nullable: true, description: 'ORCID iD, as `0000-0002-1825-0097`.' })
  orcid: string | null;

  @Field(() => [String], { description: "NSF's ids of the investigator, nine digits each." })
  nsfIds: string[];

  @Field(() => [String], { description: 'NIH profile ids.' })
  nihIds: string[];

  @Field(() => CollaboratorConnection, { description: 'People who share a project with this person.' })
  collaborators(
    @Args(() => CollaboratorArgs) args: CollaboratorArgs,
    @Ctx() { store }: Context,
    @AtSite() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ) {
    return collaborators(store, loaders, this.id, toCollaborators(args), info);
  }

  @Field(() => PersonAwardConnection, {
    description: 'Awards on which this person works, or whose project names them.',
  })
  awards(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return statements(loaders, { from: 'PERSON', to: 'AWARD' }, this.id, toWalk(args), info);
  }

  @Field(() => PersonProjectConnection, { description: 'Projects that this person takes part in.' })
  async projects(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders) {
    return factPage(await projectsOfPerson(loaders, this.id), 'ROLE', args, `Person.projects ${this.id}`);
  }

  @Field(() => PersonInstitutionConnection, { description: 'Institutions of this person, the latest first.' })
  async institutions(@Args(() => PageArgs) args: PageArgs, @AtSite() loaders: Loaders) {
    const edges = await loaders.edges(['AFFILIATED_WITH'], 'from').load(this.id);
    return factPage(factsOf(edges, 'to'), 'LAST_SEEN', args, `Person.institutions ${this.id}`);
  }

  @Field(() => ProgramLinkConnection, { description: 'Programs that fund the awards of this person.' })
  programs(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'PERSON', to: 'PROGRAM' }, this.id, toWalk(args), info);
  }

  @Field(() => ThemeLinkConnection, { description: 'Research themes of the awards of this person.' })
  themes(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'PERSON', to: 'THEME' }, this.id, toWalk(args), info);
  }

  @Field(() => ManagedAwardConnection, { description: 'Awards that this person manages as a program officer.' })
  managedAwards(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { store }: Context,
    @AtSite() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ends = { type: 'MANAGED_BY', near: 'to', order: 'ID' } as const;
    return endsOf(store, loaders, ends, this.id, args, `Person.managedAwards ${this.id}`, info);
  }

  @Field(() => [Mention], {
    description: 'How documents name this person, and why each is taken for them: the least sure first.',
  })
  async mentions(@Args(() => FirstArgs) { first }: FirstArgs, @Ctx() { store }: Context, @AtSite() loaders: Loaders) {
    return firstOf(await mentionsAt(store, loaders).load(this.id), first).map(shownMention);
  }

  @Field(() => [PossibleDuplicate], {
    description: 'People who may be this one, the likeliest first. What was judged is not among them.',
  })
  async possibleDuplicates(
    @Args(() => FirstArgs) { first }: FirstArgs,
    @Ctx() { store }: Context,
    @AtSite() loaders: Loaders,
  ) {
    const possibleDuplicates = loaders.batch('doubts', (people: readonly string[]) =>
      possibleDuplicatesOfPeople(store, people),
    );
    return firstOf(await possibleDuplicates.load(this.id), first).map(shownDuplicate);
  }

  @Field(() => Int, { description: 'Number of those mentions.' })
  async mentionCount(@Ctx() { store }: Context, @AtSite() loaders: Loaders) {
    return (await mentionsAt(store, loaders).load(this.id)).length;
  }
}

const mentionsAt = (store: Store, loaders: Loaders) =>
  loaders.batch('mentions', (people: readonly string[]) => mentionsOfPeople(store, people));

@ObjectType({ description: 'What part a person has in an award.' })
class PersonAwardEdge extends partEdge(() => Award) {}
const PersonAwardConnection = facetedType(
  'PersonAwardConnection',
  () => PersonAwardEdge,
  () => Award,
);

@ObjectType({ description: 'What part a person has in a project.' })
class PersonProjectEdge extends partEdge(() => Project) {}
const PersonProjectConnection = connectionType(
  'PersonProjectConnection',
  () => PersonProjectEdge,
  () => Project,
);

@ObjectType({ description: 'When and how a person is known to be at an institution.' })
class PersonInstitutionEdge extends affiliationEdge(() => Institution) {}
const PersonInstitutionConnection = connectionType(
  'PersonInstitutionConnection',
  () => PersonInstitutionEdge,
  () => Institution,
);

const PersonConnection = listType('Person', () => Person);
export const PersonLinkConnection = linkType('Person', () => Person);
export const RisingPerson = risingType('Person', () => Person);

@ArgsType()
class PersonArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the person; ids of earlier versions work too.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'ORCID iD, with or without its address.' })
  orcid?: string;

  @Field(() => String, { nullable: true, description: "NSF's id of the investigator." })
  nsfId?: string;
}

@ArgsType()
class PeopleArgs extends ListArgs {
  @Field(() => PersonFilterInput, { nullable: true, description: 'Which people.' })
  filter?: PersonFilterInput;

  @Field(() => PersonKind, { description: 'Researchers, or program officers.' })
  kind: PersonKindWord = 'RESEARCHER';
}

@Resolver()
export class PersonQueries {
  @Query(() => Person, { nullable: true, description: 'A person by exactly one of these identifiers.' })
  person(@Args(() => PersonArgs) { id, orcid, nsfId }: PersonArgs, @Ctx() context: Context) {
    return lookup(context, 'PERSON', { id, orcid, nsfId });
  }

  @Query(() => PersonConnection, { description: 'Researchers, or program officers when asked for.' })
  people(@Args(() => PeopleArgs) args: PeopleArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { kind, filter, ...rest } = given(args);
    const where = filter ? { where: toNodeFilter(filter, 'personKinds') } : {};
    return listNodes(context, 'PERSON', { ...rest, ...where, personKind: kind }, info);
  }
}
