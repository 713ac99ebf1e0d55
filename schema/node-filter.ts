/**
 * Filters of the plural lists of nodes that are no awards: one input a kind, so that a condition which does not fit the
 * kind is an error of the query and not an empty answer.
 */
import type { ClassType } from 'type-graphql';
import { Field, ID, InputType } from 'type-graphql';
import type { NodeKind, PersonKind as PersonKindWord, Role as RoleWord } from '../src/model.ts';
import { wordsOf, given } from '../src/query/filter.ts';
import { listNodes } from '../src/query/lists.ts';
import type { ListRequest } from '../src/query/lists.ts';
import type { NodeFilter } from '../src/store/store.ts';
import { AwardFilterInput, currencyCode, toFilter } from './award-filter.ts';
import { PersonKind, Role } from './enums.ts';
import type { Site } from './site.ts';

/** What every such filter has. A function: the nested filters are of the type that is being made. */
function nodeFilter(self: () => ClassType<object>) {
  @InputType()
  abstract class NodeFilterInput {
    @Field(() => [self()], { nullable: true, description: 'All of these have to hold.' })
    AND?: object[] | null;

    @Field(() => [self()], { nullable: true, description: 'One of these has to hold.' })
    OR?: object[] | null;

    @Field(self, { nullable: true, description: 'This must not hold.' })
    NOT?: object | null;

    @Field(() => String, {
      nullable: true,
      description: 'Words that each have to begin a word of a name; accents and case are ignored.',
    })
    text?: string | null;

    @Field(() => AwardFilterInput, { nullable: true, description: 'There is an award that this filter keeps.' })
    award?: AwardFilterInput | null;
  }
  return NodeFilterInput;
}

const LOGIC = 'Every condition that is given has to hold; of a list one entry suffices. `NOT` is the plain complement.';

@InputType({ description: `Which people. ${LOGIC}` })
export class PersonFilterInput extends nodeFilter((): ClassType<object> => PersonFilterInput) {
  @Field(() => [PersonKind], {
    nullable: true,
    description: 'Researchers or program officers. Researchers where left out.',
  })
  kinds?: PersonKindWord[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of institutions that a source places the person at.' })
  institutions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Two-letter codes of the state of such an institution.' })
  states?: string[] | null;

  @Field(() => [Role], {
    nullable: true,
    description: 'The person has one of these roles in an award, with `award` in such an award.',
  })
  roles?: RoleWord[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the part in an award has ended, with `award` and `roles` in such an award.',
  })
  isFormer?: boolean | null;
}

@InputType({ description: `Which institutions. ${LOGIC}` })
export class InstitutionFilterInput extends nodeFilter((): ClassType<object> => InstitutionFilterInput) {
  @Field(() => [String], { nullable: true, description: 'Two-letter codes of states of the United States.' })
  states?: string[] | null;
}

@InputType({ description: `Which programs. ${LOGIC}` })
export class ProgramFilterInput extends nodeFilter((): ClassType<object> => ProgramFilterInput) {
  @Field(() => [String], { nullable: true, description: 'Schemes of their codes, as `nsf-element`.' })
  schemes?: string[] | null;
}

@InputType({ description: `Which themes. ${LOGIC}` })
export class ThemeFilterInput extends nodeFilter((): ClassType<object> => ThemeFilterInput) {}

type Given = { kinds?: readonly string[] } & Record<string, unknown>;

/** The store's filter of an input for nodes of a kind. */
function toNodeFilter(kind: NodeKind, input: object): NodeFilter {
  const { AND, OR, NOT, text, award, kinds, ...rest } = given(input as Given);
  const part = (nested: unknown) => toNodeFilter(kind, nested as object);
  return given({
    ...rest,
    AND: (AND as object[] | undefined)?.map(part),
    OR: (OR as object[] | undefined)?.map(part),
    NOT: NOT && part(NOT),
    text: text === undefined ? undefined : [...new Set(wordsOf('filter.text', text as string))],
    award: award && toFilter(award as AwardFilterInput),
    personKinds: kinds as readonly PersonKindWord[] | undefined,
  });
}

/** Whether a filter says anywhere what sort of people it is about. */
const asksForKinds = (filter: object): boolean =>
  Object.entries(given(filter)).some(([name, value]) =>
    ['AND', 'OR', 'NOT'].includes(name) ? [value].flat().some(asksForKinds) : name === 'kinds',
  );

/** A page of the nodes of a kind, by the arguments of its list. People are researchers where nothing else is asked for. */
export function listOf(
  kind: NodeKind,
  args: Omit<ListRequest, 'filter'> & { readonly filter?: object },
  { context, info }: Site,
) {
  const { filter = {}, orderBy, ...rest } = given(args);
  const where = toNodeFilter(kind, filter);
  const order = orderBy && { ...orderBy, currency: currencyCode('orderBy.currency', orderBy.currency ?? 'USD') };
  return listNodes(
    context,
    kind,
    {
      ...rest,
      ...(order ? { orderBy: order } : {}),
      ...(Object.keys(where).length > 0 ? { where } : {}),
      ...(kind === 'PERSON' && !asksForKinds(filter) ? { personKind: 'RESEARCHER' } : {}),
    },
    info,
  );
}
