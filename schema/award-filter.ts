import { Field, ID, InputType } from 'type-graphql';
import type { AwardFilter } from '../src/store/store.ts';
import { GraphQLDate } from './date.ts';

/** Which awards count. */
@InputType({
  description:
    'Which awards count. Every condition that is given has to hold; of a list one id suffices, so an empty list keeps none.',
})
export class AwardFilterInput {
  @Field(() => GraphQLDate, { nullable: true, description: 'Awards that run on this day or later.' })
  since?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Awards that start on this day or earlier.' })
  until?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of programs.' })
  programs?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of funding units; awards of the units below them count too.' })
  units?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of themes.' })
  themes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of institutions that receive the award.' })
  institutions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of people who take part.' })
  people?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Award instruments, as `Standard Grant`.' })
  instruments?: string[] | null;
}

/** The conditions that were given: what is null or left out is no condition. */
export function given<T extends object>(input: T): { [K in keyof T]: NonNullable<T[K]> } {
  const conditions = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(conditions) as { [K in keyof T]: NonNullable<T[K]> };
}

/** The store's filter of an input. */
export const toFilter = (input: AwardFilterInput): AwardFilter => given(input);
