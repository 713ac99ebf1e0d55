import { Field, Float, ID, InputType } from 'type-graphql';
import { badInput } from '../src/errors.ts';
import type { Role as RoleWord } from '../src/model.ts';
import { given, phraseOf, wordsOf } from '../src/query/filter.ts';
import { minorUnits } from '../src/money.ts';
import type { AmountRange, AwardFilter } from '../src/store/store.ts';
import { Role } from './enums.ts';
import { GraphQLDate } from './values.ts';

@InputType({ description: 'Days from one to another, both included. Open at an end that is left out.' })
class DateRangeInput {
  @Field(() => GraphQLDate, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Last day.' })
  to?: string | null;
}

@InputType({ description: 'Amounts of one currency, from one to another, both included. Open at an end left out.' })
class AmountRangeInput {
  @Field(() => Float, { nullable: true, description: 'Least amount in whole units of the currency.' })
  from?: number | null;

  @Field(() => Float, { nullable: true, description: 'Greatest amount in whole units of the currency.' })
  to?: number | null;

  @Field(() => String, { description: 'ISO 4217 code. Amounts in other currencies are outside every range.' })
  currency: string = 'USD';
}

@InputType({
  description: 'Somebody who takes part in an award. All conditions given have to hold of one part of one person.',
})
class InvestigatorFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Ids of people; anybody where left out.' })
  people?: string[] | null;

  @Field(() => [Role], { nullable: true, description: 'One of these roles; any role where left out.' })
  roles?: RoleWord[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the part has ended; either where left out.' })
  isFormer?: boolean | null;
}

/** Which awards count. */
@InputType({
  description:
    'Which awards count. Every condition that is given has to hold; of a list one entry suffices, so an empty list ' +
    'keeps none. What an award does not state satisfies no comparison, and `NOT` is the plain complement.',
})
export class AwardFilterInput {
  @Field(() => [AwardFilterInput], { nullable: true, description: 'All of these have to hold.' })
  AND?: AwardFilterInput[] | null;

  @Field(() => [AwardFilterInput], { nullable: true, description: 'One of these has to hold.' })
  OR?: AwardFilterInput[] | null;

  @Field(() => AwardFilterInput, { nullable: true, description: 'This must not hold.' })
  NOT?: AwardFilterInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that each have to begin a word of the title, number or abstract; accents and case are ignored.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Words that stand in a row in the title or the abstract.' })
  phrase?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Awards that run on this day or later.' })
  since?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Awards that start on this day or earlier.' })
  until?: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Awards that a document of this day or later describes, or that were fetched then.',
  })
  describedSince?: string | null;

  @Field(() => DateRangeInput, { nullable: true, description: 'Days in which the award starts.' })
  startDate?: DateRangeInput | null;

  @Field(() => DateRangeInput, { nullable: true, description: 'Days in which the award ends.' })
  endDate?: DateRangeInput | null;

  @Field(() => AmountRangeInput, { nullable: true, description: 'What has been obligated.' })
  obligatedAmount?: AmountRangeInput | null;

  @Field(() => AmountRangeInput, { nullable: true, description: 'What the award is expected to come to.' })
  estimatedTotalAmount?: AmountRangeInput | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of programs.' })
  programs?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of funding units; awards of the units below them count too.' })
  units?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of themes.' })
  themes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of institutions that receive the award.' })
  institutions?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of people who take part: any investigator, in any role, former or not, or named as the team.',
  })
  people?: string[] | null;

  @Field(() => InvestigatorFilterInput, {
    nullable: true,
    description: 'Somebody who takes part, by role and by whether the part has ended.',
  })
  investigator?: InvestigatorFilterInput | null;

  @Field(() => [String], { nullable: true, description: "Two-letter codes of a recipient's state." })
  states?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Award instruments, as `Standard Grant`.' })
  instruments?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Agencies that made the award, as `NSF`.' })
  agencies?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Formats of the documents that tell of the award, as `nsf-json` or `news-article`.',
  })
  sourceKinds?: string[] | null;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code, in capitals. Throws `BAD_USER_INPUT` for what is none. */
export function currencyCode(path: string, text: string): string {
  const code = text.trim().toUpperCase();
  if (currencies.has(code)) return code;
  throw badInput(`${path}: expected the code of a currency, as USD, found '${text}'`);
}

function toRange({ from, to, currency: text }: AmountRangeInput): AmountRange {
  const currency = currencyCode('filter: currency', text);
  const minor = (value?: number | null) => (typeof value === 'number' ? minorUnits(value, currency) : null);
  return given({ currency, from: minor(from), to: minor(to) });
}

/** The store's filter of an input. Throws `BAD_USER_INPUT` for a text without a word, and for a currency that is none. */
export function toFilter(input: AwardFilterInput): AwardFilter {
  const {
    AND,
    OR,
    NOT,
    text,
    phrase,
    startDate,
    endDate,
    obligatedAmount,
    estimatedTotalAmount,
    investigator,
    ...rest
  } = given(input);
  return given({
    ...rest,
    AND: AND?.map(toFilter),
    OR: OR?.map(toFilter),
    NOT: NOT && toFilter(NOT),
    text: text === undefined ? undefined : [...new Set(wordsOf('filter.text', text))],
    phrases: phrase === undefined ? undefined : [phraseOf('filter.phrase', phrase)],
    startDate: startDate && given(startDate),
    endDate: endDate && given(endDate),
    obligated: obligatedAmount && toRange(obligatedAmount),
    estimated: estimatedTotalAmount && toRange(estimatedTotalAmount),
    investigator: investigator && given(investigator),
  });
}
