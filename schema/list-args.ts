/**
 * The arguments that every plural list has, declared once.
 */
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Direction as DirectionWord, ListOrder as ListOrderWord } from '../src/store/store.ts';
import { AwardOrder, Direction, ListOrder } from './enums.ts';
import { PageArgs } from './page.ts';

@InputType({ description: 'The order of a list of nodes. Ties go by id.' })
class ListOrderInput {
  @Field(() => ListOrder, { description: 'What to order by.' })
  by: ListOrderWord;

  @Field(() => Direction, { description: 'Which way.' })
  direction: DirectionWord = 'ASC';

  @Field(() => String, { description: 'Currency that `MONEY` orders by; without an amount in it comes last.' })
  currency: string = 'USD';
}

@InputType({ description: 'The order of a list of awards. Ties go by id.' })
class AwardOrderInput {
  @Field(() => AwardOrder, { description: 'What to order by.' })
  by: ListOrderWord;

  @Field(() => Direction, { description: 'Which way.' })
  direction: DirectionWord = 'ASC';
}

@ArgsType()
abstract class QueryArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words that each have to begin a word of a name or title, accents and case ignored.',
  })
  query?: string;
}

@ArgsType()
export class ListArgs extends QueryArgs {
  @Field(() => ListOrderInput, { nullable: true, description: 'The order of the list. Default: by name.' })
  orderBy?: ListOrderInput;
}

@ArgsType()
export class AwardListArgs extends QueryArgs {
  @Field(() => AwardOrderInput, { nullable: true, description: 'The order of the list. Default: by title.' })
  orderBy?: AwardOrderInput;
}
