import { Arg, Args, ArgsType, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Program as ProgramModel, ProgramKind as ProgramKindWord } from '../src/model.ts';
import { lookup } from '../src/query/lookup.ts';
import { FirstArgs, nodeListArgs } from './arguments.ts';
import { connection } from './connection.ts';
import { ProgramKind } from './enums.ts';
import { NameVariant, firstNameVariants } from './mention.ts';
import { Node } from './node.ts';
import { ProgramFilterInput, listOf } from './node-filter.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { TrendArgs, TrendYear, trend } from './trend.ts';

@ObjectType({ description: 'A program element or program reference of a funder.', implements: Node })
export class Program extends Node implements ProgramModel {
  kind: 'PROGRAM';

  @Field(() => ProgramKind, {
    name: 'kind',
    nullable: true,
    description: 'Element or reference; null where sources give the name alone.',
  })
  programKind: ProgramKindWord | null;

  @Field(() => String, { nullable: true, description: "First four characters of the funder's code, in capitals." })
  code: string | null;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => [String], { description: 'Every other way in which sources write the name.' })
  otherNames: string[];

  @Field(() => [NameVariant], {
    description: 'Ways in which documents write the program, and why each is taken for it: the most used first.',
  })
  nameVariants(@Args(() => FirstArgs) { first }: FirstArgs, @AtSite() site: Site) {
    return firstNameVariants(site, this.id, first);
  }

  @Field(() => [TrendYear], {
    description: 'Awards that this program funds over the years, those without one between them too.',
  })
  trend(@Args(() => TrendArgs) args: TrendArgs, @AtSite() site: Site) {
    return trend({ kind: 'PROGRAM', id: this.id }, args, site);
  }
}

const ProgramConnection = connection('Program', () => Program);

@ArgsType()
class ProgramsArgs extends nodeListArgs(ProgramFilterInput, 'programs') {
  @Field(() => ProgramKind, { nullable: true, description: 'Only elements, or only references.' })
  kind?: ProgramKindWord;
}

@Resolver()
export class ProgramQueries {
  @Query(() => Program, { nullable: true, description: 'A program by its id.' })
  program(
    @Arg('id', () => ID, { description: 'Id of the program, as `program:nsf-element:7607`.' }) id: string,
    @AtSite() { context }: Site,
  ) {
    return lookup(context, 'PROGRAM', { id });
  }

  @Query(() => ProgramConnection, { description: 'Programs.' })
  programs(@Args(() => ProgramsArgs) { kind, ...args }: ProgramsArgs, @AtSite() site: Site) {
    return listOf('PROGRAM', args, site, kind ? { programKind: kind } : {});
  }
}
