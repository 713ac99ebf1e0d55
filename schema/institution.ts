import { Field, ObjectType } from 'type-graphql';
import type { Institution as InstitutionModel } from '../src/model.ts';
import { Node } from './node.ts';
import { Identifier } from './values.ts';

@ObjectType({ description: 'A recipient of awards, a place of performance or an employer.', implements: Node })
export class Institution extends Node implements InstitutionModel {
  kind: 'INSTITUTION';

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => [String], { description: 'Every other way in which sources write the name, legal names included.' })
  otherNames: string[];

  @Field(() => [String], { description: 'Legal names; one may cover many campuses.' })
  legalNames: string[];

  @Field(() => [Identifier], { description: 'Identifiers by scheme and value: `uei` of SAM.gov, `ror`, and others.' })
  identifiers: Identifier[];

  @Field(() => String, { nullable: true, description: 'City.' })
  city: string | null;

  @Field(() => String, { nullable: true, description: 'Two-letter code of the state in the United States.' })
  state: string | null;

  @Field(() => String, { nullable: true, description: 'Country, as its ISO 3166 alpha-2 code.' })
  country: string | null;
}
