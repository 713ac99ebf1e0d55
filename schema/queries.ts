/**
 * The questions at the root: one node of a kind, lists of a kind, any node, and the search. Each is one line in a table.
 */
import type { ClassType } from 'type-graphql';
import { Arg, Args, ArgsType, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { inRange } from '../src/errors.ts';
import type { Identifier, NodeKind as NodeKindWord } from '../src/model.ts';
import { given } from '../src/query/filter.ts';
import { institutionOfName } from '../src/query/institution-of-name.ts';
import { listNodes, searchNodes } from '../src/query/lists.ts';
import { PAGE_LIMIT } from '../src/query/page.ts';
import { awardOfNumber, exactlyOne, lookup, resolveId, resolveIds } from '../src/query/resolve-id.ts';
import { AwardListArgs, PageArgs, nodeListArgs } from './arguments.ts';
import { toFilter } from './award-filter.ts';
import { Award } from './award.ts';
import { Connection, connection } from './connection.ts';
import { NodeKind } from './enums.ts';
import { FACETED } from './facets.ts';
import { FundingUnit, unitsUnder } from './funding-unit.ts';
import {
  InstitutionFilterInput,
  PersonFilterInput,
  ProgramFilterInput,
  ThemeFilterInput,
  listOf,
} from './node-filter.ts';
import { Node } from './node.ts';
import { NODE_TYPES } from './relationships.ts';
import { AtSite, resolving } from './site.ts';
import type { Site } from './site.ts';
import { IdentifierInput } from './values.ts';

/** One node by its id. */
const ONE: readonly (readonly [field: string, kind: NodeKindWord, says: string, id: string])[] = [
  ['program', 'PROGRAM', 'A program by its id.', 'Id of the program, as `program:nsf-element:7607`.'],
  [
    'project',
    'PROJECT',
    'A project by its id, or by that of any of its awards.',
    'Id of the project, as `project:nsf:2031883`.',
  ],
  ['theme', 'THEME', 'A research theme by its id.', 'Id of the theme, as `theme:phrase:deep-learning`.'],
  ['fundingUnit', 'FUNDING_UNIT', 'A funding unit by its id.', 'Id of the unit, as `unit:nsf:MPS:DMS`.'],
  ['source', 'SOURCE', 'A document by its id.', 'Id of the source.'],
];
/** One that identifiers name too. */
const IDENTIFIED = [
  ['person', 'PERSON', 'A person by its id or one of its identifiers.'],
  ['institution', 'INSTITUTION', 'An institution by its id, one of its identifiers or a name.'],
] as const;
/** All of a kind. */
const LISTS: readonly (readonly [field: string, kind: NodeKindWord, filter: ClassType<object>, says: string])[] = [
  ['people', 'PERSON', PersonFilterInput, 'Researchers; program officers when the filter asks for them.'],
  ['institutions', 'INSTITUTION', InstitutionFilterInput, 'Institutions.'],
  ['programs', 'PROGRAM', ProgramFilterInput, 'Programs.'],
  ['themes', 'THEME', ThemeFilterInput, 'Research themes.'],
];

@ObjectType({ description: 'Something of a search that was read otherwise than it is written.' })
class SearchCorrection {
  @Field(() => String, { description: 'As it is written: a word, or the whole text.' })
  written: string;

  @Field(() => String, {
    description: 'What was looked for: a word that is nearly the same, or an institution’s name.',
  })
  meant: string;
}

@ObjectType()
class Searched extends Connection {
  @Field(() => [SearchCorrection], {
    description: 'What was read otherwise than it is written: misspelt words, short names of institutions.',
  })
  corrections: SearchCorrection[];
}

const SearchConnection = connection('Search', () => Node as ClassType<object>, { base: Searched });
const AwardConnection = connection('Award', () => Award, FACETED);

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, { description: 'Words, or beginnings of words; accents and case are ignored.' })
  query: string;

  @Field(() => [NodeKind], { nullable: true, description: 'Only nodes of these kinds.' })
  kinds?: NodeKindWord[];
}

@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: 'Any node by its id, or by one that it used to have.' })
  node(@Arg('id', () => ID, { description: 'Id of the node.' }) id: string, @AtSite() { store }: Site) {
    return resolveId(store, id.trim());
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Nodes by their ids, in that order; null where there is none.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Ids, up to 200.' }) ids: string[], @AtSite() { store }: Site) {
    inRange('ids', ids.length, 0, PAGE_LIMIT);
    return resolveIds(store, ids);
  }

  @Query(() => SearchConnection, {
    description:
      'Nodes whose words begin with all of the given ones: names and titles first, then abstracts. Names in any order; short ' +
      'names of institutions; words that are nearly so where no name has those that are written.',
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @AtSite() { context, info }: Site) {
    return searchNodes(context, given(args), info);
  }

  @Query(() => Award, { nullable: true, description: 'An award by its number or its id.' })
  async award(
    @Arg('number', () => String, {
      nullable: true,
      description: 'Award number in any usual form, as `2031883` or `DMS-2031883`.',
    })
    number: string | undefined,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the award.' }) id: string | undefined,
    @AtSite() { context }: Site,
  ) {
    const [name, value] = exactlyOne({ number, id });
    if (name === 'id') return lookup(context, 'AWARD', { id });
    return awardOfNumber(context.store, context.awardsOfNumber, value.trim());
  }

  @Query(() => AwardConnection, { description: 'Awards.' })
  awards(@Args(() => AwardListArgs) args: AwardListArgs, @AtSite() { context, info }: Site) {
    const { filter, ...rest } = given(args);
    return listNodes(context, 'AWARD', { ...rest, ...(filter ? { filter: toFilter(filter) } : {}) }, info);
  }

  @Query(() => [FundingUnit], { description: 'The funders at the top of their trees.' })
  funders(@AtSite() site: Site) {
    return unitsUnder(null, site);
  }
}

function addQuery<Arguments extends object>(
  field: string,
  type: () => ClassType<object>,
  options: { readonly nullable?: boolean; readonly description: string },
  args: ClassType<Arguments>,
  resolve: (args: Arguments, site: Site) => unknown,
) {
  const { prototype } = NodeQueries;
  const value = resolving(prototype, field, args, (_root, site, given: Arguments) => resolve(given, site));
  Query(type, options)(prototype, field, { value });
}

for (const [field, kind, description, ofId] of ONE) {
  @ArgsType()
  class IdArgs {
    @Field(() => ID, { description: ofId })
    id: string;
  }
  const type = () => NODE_TYPES[kind];
  addQuery(field, type, { nullable: true, description }, IdArgs, (args, { context }) => lookup(context, kind, args));
}

for (const [field, kind, description] of IDENTIFIED) {
  @ArgsType()
  class IdentifierArgs {
    @Field(() => ID, { nullable: true, description: `Id of the ${field}; ids of earlier versions work too.` })
    id?: string;

    @Field(() => IdentifierInput, { nullable: true, description: 'One of its identifiers.' })
    identifier?: Identifier;
  }
  @ArgsType()
  class NamedArgs extends IdentifierArgs {
    @Field(() => String, {
      nullable: true,
      description: 'Its name as people write it, as `UIUC`. One that several go by is an error, which tells them.',
    })
    name?: string;
  }
  const args: ClassType<NamedArgs> = kind === 'INSTITUTION' ? NamedArgs : IdentifierArgs;
  const options = { nullable: true, description };
  const type = () => NODE_TYPES[kind];
  addQuery(field, type, options, args, ({ name, ...rest }, { context }) => {
    if (!name) return lookup(context, kind, rest);
    exactlyOne({ id: rest.id, identifier: rest.identifier?.scheme, name });
    return institutionOfName(context, name);
  });
}

for (const [field, kind, filter, description] of LISTS) {
  @ArgsType()
  class ListArgs extends nodeListArgs(filter, field) {}
  const type = connection(NODE_TYPES[kind].name, () => NODE_TYPES[kind]);
  addQuery(
    field,
    () => type,
    { description },
    ListArgs,
    (args, site) => listOf(kind, args, site),
  );
}
