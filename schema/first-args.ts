import { ArgsType, Field, Int } from 'type-graphql';
import { GrantgraphError } from '../src/errors.ts';
import { PAGE_LIMIT } from '../src/query/page.ts';

/** The argument of a short list that is read as a whole. */
@ArgsType()
export class FirstArgs {
  @Field(() => Int, { description: 'Most entries to give, up to 200.' })
  first: number = 25;
}

/** The first of some rows. Throws `BAD_USER_INPUT` for a number that is no size of a page. */
export function firstOf<T>(rows: readonly T[], first: number): T[] {
  if (first < 0 || first > PAGE_LIMIT) {
    const message = `first: expected 0 to ${String(PAGE_LIMIT)}, found ${String(first)}`;
    throw new GrantgraphError('BAD_USER_INPUT', message);
  }
  return rows.slice(0, first);
}
