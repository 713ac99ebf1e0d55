import { Field, Float, Int, ObjectType } from 'type-graphql';
import { formsOf } from '../src/query/forms.ts';
import type { Loaders } from '../src/query/loaders.ts';
import type { Store } from '../src/store/store.ts';
import { firstOf } from './first-args.ts';

@ObjectType({ description: 'One way in which documents write a name, and why it is taken for this one.' })
export class WrittenForm {
  @Field(() => String, { description: 'Name as the documents write it.' })
  nameAsWritten: string;

  @Field(() => String, { nullable: true, description: 'Why the form is taken for this one.' })
  reason: string | null;

  @Field(() => Float, { nullable: true, description: 'How sure that is, 0 to 1.' })
  score: number | null;

  @Field(() => Int, { description: 'Number of times that documents use it.' })
  uses: number;
}

/** The most used written forms of a node. */
export async function writtenForms(
  store: Store,
  loaders: Loaders,
  node: string,
  first: number,
): Promise<WrittenForm[]> {
  const forms = await loaders.batch('forms', (nodes: readonly string[]) => formsOf(store, nodes)).load(node);
  return firstOf(forms, first).map((form) => ({ ...form, score: form.score === null ? null : form.score / 1e6 }));
}
