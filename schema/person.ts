import { Args, Field, Int, ObjectType } from 'type-graphql';
import type { Person as PersonModel, PersonKind as PersonKindWord } from '../src/model.ts';
import { mentionsOfPeople } from '../src/query/mentions.ts';
import { FirstArgs, firstOf } from './arguments.ts';
import { PersonKind } from './enums.ts';
import { Mention, shownMention } from './mention.ts';
import { Node } from './node.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Identifier } from './values.ts';

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
