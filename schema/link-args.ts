/**
 * The arguments of every relationship that goes through awards, declared once.
 */
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { Role as RoleWord } from '../src/model.ts';
import type { LinksRequest } from '../src/query/links.ts';
import type { Direction as DirectionWord, LinkOrder as LinkOrderWord } from '../src/store/store.ts';
import { AwardFilterInput, given, toFilter } from './award-filter.ts';
import { Direction, LinkOrder, Role } from './enums.ts';
import { PageArgs } from './page.ts';

@InputType({ description: 'The order of the edges of a relationship. Ties go by id.' })
export class LinkOrderInput {
  @Field(() => LinkOrder, { description: 'What to order by.' })
  by: LinkOrderWord;

  @Field(() => Direction, { description: 'Which way.' })
  direction: DirectionWord = 'DESC';

  @Field(() => String, { description: 'Currency that `MONEY` and `SHARED_MONEY` order by.' })
  currency: string = 'USD';
}

@ArgsType()
export class LinkArgs extends PageArgs {
  @Field(() => AwardFilterInput, { nullable: true, description: 'Which awards the relationship goes through.' })
  filter?: AwardFilterInput;

  @Field(() => [Role], {
    nullable: true,
    description:
      'Only through these roles: of the person at the far end, or of the near one where that is no person. Between institutions roles are ignored.',
  })
  roles?: RoleWord[];

  @Field(() => Boolean, { description: 'Whether investigators whose part has ended count.' })
  includeFormer: boolean = true;

  @Field(() => Int, { nullable: true, description: 'Least number of shared projects, or of awards.' })
  minimum?: number;

  @Field(() => LinkOrderInput, { nullable: true, description: 'The order of the edges. Default: most first.' })
  orderBy?: LinkOrderInput;
}

/** The walk that the arguments ask for. */
export function toWalk(args: LinkArgs): LinksRequest {
  const { filter, ...rest } = given(args);
  return { ...rest, ...(filter ? { filter: toFilter(filter) } : {}) } as LinksRequest;
}
