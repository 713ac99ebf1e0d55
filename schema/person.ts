import { Args, ArgsType, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Person as PersonModel, PersonKind as PersonKindWord } from '../src/model.ts';
import { lookup } from '../src/query/resolve-id.ts';
import { mentionsOfPeople } from '../src/query/mentions.ts';
import { FirstArgs, firstOf, nodeListArgs } from './arguments.ts';
import { connection } from './connection.ts';
import { PersonKind } from './enums.ts';
import { Mention, shownMention } from './mention.ts';
import { Node } from './node.ts';
import { PersonFilterInput, listOf } from './node-filter.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Identifier, IdentifierInput } from './values.ts';

const mentionsOf = (person: string, { store, loaders }: Site) =>
  loaders.batch('mentions', (people: readonly string[]) => mentionsOfPeople(store, people)).load(person);

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

  @Field(() => [Identifier], {
    description: 'Identifiers by scheme and value: `orcid`, and ids that agencies give to people.',
  })
  identifiers: Identifier[];

  @Field(() => [Mention], {
    description: 'How documents name this person, and why each is taken for them: the least sure first.',
  })
  async mentions(@Args(() => FirstArgs) { first }: FirstArgs, @AtSite() site: Site) {
    return firstOf(await mentionsOf(this.id, site), first).map(shownMention);
  }

  @Field(() => Int, { description: 'Number of those mentions.' })
  async mentionCount(@AtSite() site: Site) {
    return (await mentionsOf(this.id, site)).length;
  }
}

const PersonConnection = connection('Person', () => Person);

@ArgsType()
class PersonArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the person; ids of earlier versions work too.' })
  id?: string;

  @Field(() => IdentifierInput, { nullable: true, description: 'One of its identifiers.' })
  identifier?: IdentifierInput;
}

@ArgsType()
class PeopleArgs extends nodeListArgs(PersonFilterInput, 'people') {}

@Resolver()
export class PersonQueries {
  @Query(() => Person, { nullable: true, description: 'A person by its id or one of its identifiers.' })
  person(@Args(() => PersonArgs) { id, identifier }: PersonArgs, @AtSite() { context }: Site) {
    return lookup(context, 'PERSON', { id, identifier });
  }

  @Query(() => PersonConnection, { description: 'Researchers; program officers when the filter asks for them.' })
  people(@Args(() => PeopleArgs) args: PeopleArgs, @AtSite() site: Site) {
    return listOf('PERSON', args, site);
  }
}
