import { Args, ArgsType, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Institution as InstitutionModel } from '../src/model.ts';
import { lookup } from '../src/query/resolve-id.ts';
import { FirstArgs, nodeListArgs } from './arguments.ts';
import { connection } from './connection.ts';
import { NameVariant, firstNameVariants } from './mention.ts';
import { Node } from './node.ts';
import { InstitutionFilterInput, listOf } from './node-filter.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Identifier, IdentifierInput } from './values.ts';
import { TrendArgs, TrendYear, trend } from './trend.ts';

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

  @Field(() => [NameVariant], {
    description: 'Ways in which documents write the institution, and why each is taken for it: the most used first.',
  })
  nameVariants(@Args(() => FirstArgs) { first }: FirstArgs, @AtSite() site: Site) {
    return firstNameVariants(site, this.id, first);
  }

  @Field(() => [TrendYear], {
    description: 'Awards that this institution receives over the years, those without one between them too.',
  })
  trend(@Args(() => TrendArgs) args: TrendArgs, @AtSite() site: Site) {
    return trend({ kind: 'INSTITUTION', id: this.id }, args, site);
  }
}

const InstitutionConnection = connection('Institution', () => Institution);

@ArgsType()
class InstitutionArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the institution; ids of earlier versions work too.' })
  id?: string;

  @Field(() => IdentifierInput, { nullable: true, description: 'One of its identifiers.' })
  identifier?: IdentifierInput;
}

@ArgsType()
class InstitutionsArgs extends nodeListArgs(InstitutionFilterInput, 'institutions') {}

@Resolver()
export class InstitutionQueries {
  @Query(() => Institution, { nullable: true, description: 'An institution by its id or one of its identifiers.' })
  institution(@Args(() => InstitutionArgs) { id, identifier }: InstitutionArgs, @AtSite() { context }: Site) {
    return lookup(context, 'INSTITUTION', { id, identifier });
  }

  @Query(() => InstitutionConnection, { description: 'Institutions.' })
  institutions(@Args(() => InstitutionsArgs) args: InstitutionsArgs, @AtSite() site: Site) {
    return listOf('INSTITUTION', args, site);
  }
}
