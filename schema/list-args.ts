/**
 * The arguments that every plural list has, declared once.
 */
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Direction as DirectionWord, ListOrder as ListOrderWord } from '../src/store/store.ts';
import { Direction, ListOrder } from './enums.ts';
import { PageArgs } from './page.ts';

@InputType({ description: 'The order of a list of nodes. Ties go by id.' })
export class ListOrderInput {
  @Field(() => ListOrder, { description: 'What to order by.' })
  by: ListOrderWord;

  @Field(() => Direction, { description: 'Which way.' })
  direction: DirectionWord = 'ASC';
}

@ArgsType()
export class ListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words that each have to begin a word of a name or title, accents and case ignored.',
  })
  query?: string;

  @Field(() => ListOrderInput, { nullable: true, description: 'The order of the list. Default: by name.' })
  orderBy?: ListOrderInput;
}
