import { Field, ObjectType } from 'type-graphql';

/** An account that money is taken from; not a program. */
@ObjectType({ description: 'An appropriation account: where the money of an award is taken from.' })
export class Appropriation {
  @Field(() => String, { description: 'Code of the account.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name of the account.' })
  name: string | null;
}
