import { Field, Float, Int, ObjectType } from 'type-graphql';
import { nameVariantsOf } from '../src/query/name-variants.ts';
import type { Loaders } from '../src/query/loaders.ts';
import type { Store } from '../src/store/store.ts';
import { firstOf } from './first-args.ts';

@ObjectType({ description: 'One way in which documents write a name, and why it is taken for this one.' })
export class NameVariant {
  @Field(() => String, { description: 'Name as the documents write it.' })
  nameAsWritten: string;

  @Field(() => String, { nullable: true, description: 'Why the name is taken for this one.' })
  reason: string | null;

  @Field(() => Float, { nullable: true, description: 'How sure that is, 0 to 1.' })
  score: number | null;

  @Field(() => Int, { description: 'Number of times that documents use it.' })
  uses: number;
}

/** The most used name variants of a node. */
export async function firstNameVariants(
  store: Store,
  loaders: Loaders,
  node: string,
  first: number,
): Promise<NameVariant[]> {
  const nameVariants = await loaders
    .batch('nameVariants', (nodes: readonly string[]) => nameVariantsOf(store, nodes))
    .load(node);
  return firstOf(nameVariants, first).map((nameVariant) => ({
    ...nameVariant,
    score: nameVariant.score === null ? null : nameVariant.score / 1e6,
  }));
}
