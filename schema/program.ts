import { Arg, Args, ArgsType, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Program as ProgramModel } from '../src/model.ts';
import { lookup } from '../src/query/resolve-id.ts';
import { FirstArgs, nodeListArgs } from './arguments.ts';
import { connection } from './connection.ts';
import { NameVariant, firstNameVariants } from './mention.ts';
import { Node } from './node.ts';
import { ProgramFilterInput, listOf } from './node-filter.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { TrendArgs, TrendYear, trend } from './trend.ts';

@ObjectType({
  description: 'What a funder funds under: a program element, an activity, a call, a topic.',
  implements: Node,
})
export class Program extends Node implements ProgramModel {
  kind: 'PROGRAM';

  @Field(() => String, {
    nullable: true,
    description: 'What the code is a code of, as `nsf-element`; null where sources give the name alone.',
  })
  scheme: string | null;

  @Field(() => String, { nullable: true, description: "The funder's code, in its canonical form." })
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
class ProgramsArgs extends nodeListArgs(ProgramFilterInput, 'programs') {}

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
  programs(@Args(() => ProgramsArgs) args: ProgramsArgs, @AtSite() site: Site) {
    return listOf('PROGRAM', args, site);
  }
}
