/**
 * The arguments of lists and relationships, each declared once.
 */
import type { ClassType } from 'type-graphql';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { inRange } from '../src/errors.ts';
import type { Role as RoleWord } from '../src/model.ts';
import type { LinksRequest } from '../src/query/links.ts';
import { PAGE_LIMIT } from '../src/query/page.ts';
import type {
  Direction as DirectionWord,
  LinkOrder as LinkOrderWord,
  ListOrder as ListOrderWord,
} from '../src/store/store.ts';
import { AwardFilterInput, currencyCode, toFilter } from './award-filter.ts';
import { given } from '../src/query/filter.ts';
import { AwardOrder, Direction, LinkOrder, ListOrder, Role } from './enums.ts';

/** The argument of a short list that is read as a whole. */
@ArgsType()
export class FirstArgs {
  @Field(() => Int, { description: 'Most entries to give, up to 200.' })
  first: number = 25;
}

/** The first of some rows. Throws `BAD_USER_INPUT` for a number that is no size of a page. */
export function firstOf<T>(rows: readonly T[], first: number): T[] {
  inRange('first', first, 0, PAGE_LIMIT);
  return rows.slice(0, first);
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Number of edges from the front, up to 200. Default 25.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the edge before the page.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'Number of edges from the back, up to 200, instead of `first`.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the edge after the page.' })
  before?: string;
}

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

/** The arguments of a plural list of one kind, by its filter. */
function listArgs<F>(filter: ClassType<object>, kind: string, order: ClassType<object>, by: string) {
  @ArgsType()
  abstract class ListArgs extends PageArgs {
    @Field(() => order, { nullable: true, description: `The order of the list. Default: by ${by}.` })
    orderBy?: { by: ListOrderWord; direction: DirectionWord; currency?: string };

    @Field(() => filter, { nullable: true, description: `Which ${kind}.` })
    filter?: F;
  }
  return ListArgs;
}
/** Arguments of a list of nodes that are no awards. */
export const nodeListArgs = (filter: ClassType<object>, kind: string) =>
  listArgs<object>(filter, kind, ListOrderInput, 'name');

@ArgsType()
export class AwardListArgs extends listArgs<AwardFilterInput>(AwardFilterInput, 'awards', AwardOrderInput, 'title') {}

@InputType({ description: 'The order of the edges of a relationship. Ties go by id.' })
export class LinkOrderInput {
  @Field(() => LinkOrder, { description: 'What to order by.' })
  by: LinkOrderWord;

  @Field(() => Direction, { description: 'Which way.' })
  direction: DirectionWord = 'DESC';

  @Field(() => String, { description: 'Currency that `MONEY` and `SHARED_MONEY` order by.' })
  currency: string = 'USD';
}

/** The arguments of every relationship that goes through awards. */
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

  @Field(() => [ID], { nullable: true, description: 'Only these nodes at the far end; up to 1000 ids.' })
  among?: string[];

  @Field(() => LinkOrderInput, { nullable: true, description: 'The order of the edges. Default: most first.' })
  orderBy?: LinkOrderInput;
}

/** The walk that the arguments ask for. */
export function toWalk(args: LinkArgs): LinksRequest {
  const { filter, orderBy, ...rest } = given(args);
  const order = orderBy && { ...orderBy, currency: currencyCode('orderBy.currency', orderBy.currency) };
  return {
    ...rest,
    ...(order ? { orderBy: order } : {}),
    ...(filter ? { filter: toFilter(filter) } : {}),
  } as LinksRequest;
}
