import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { FundingUnit as FundingUnitModel, UnitLevel as UnitLevelWord } from '../src/model.ts';
import type { Context } from '../src/query/context.ts';
import type { Loaders } from '../src/query/loaders.ts';
import { links, statements } from '../src/query/links.ts';
import { lookup } from '../src/query/lookup.ts';
import { allUnits } from '../src/query/units.ts';
import { AtSite } from './loaders.ts';
import { AwardFactConnection } from './award.ts';
import { UnitLevel } from './enums.ts';
import { factType } from './fact-edge.ts';
import { InstitutionLinkConnection } from './institution.ts';
import { LinkArgs, toWalk } from './link-args.ts';
import { Node } from './node.ts';
import { ProgramLinkConnection } from './program.ts';
import { TrendArgs, TrendYear, trend } from './trend.ts';

@ObjectType({ description: 'An agency, directorate, division or section, or a private funder.', implements: Node })
export class FundingUnit extends Node implements FundingUnitModel {
  kind: 'FUNDING_UNIT';

  @Field(() => String, { description: 'Abbreviation or code, as `DMS`.' })
  code: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => UnitLevel, { description: 'Where it stands in its tree.' })
  level: UnitLevelWord;

  /** Id of the unit above; the unit itself is the field `parent`. */
  parent: string | null;

  @Field(() => FundingUnit, { name: 'parent', nullable: true, description: 'The unit above.' })
  unitAbove(@AtSite() loaders: Loaders) {
    return this.parent === null ? null : loaders.node.load(this.parent);
  }

  @Field(() => [FundingUnit], { name: 'children', description: 'The units right below.' })
  async unitsBelow(@Ctx() { store }: Context, @AtSite() loaders: Loaders) {
    const units = await loaders.batch('units', () => allUnits(store).then((all) => [all])).load('all');
    return units.filter((unit) => unit.parent === this.id);
  }

  @Field(() => AwardFactConnection, { description: 'Awards that this unit or a unit below it made.' })
  awards(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return statements(loaders, { from: 'FUNDING_UNIT', to: 'AWARD' }, this.id, toWalk(args), info);
  }

  @Field(() => ProgramLinkConnection, { description: 'Programs of the awards of this unit and the units below it.' })
  programs(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'FUNDING_UNIT', to: 'PROGRAM' }, this.id, toWalk(args), info);
  }

  @Field(() => InstitutionLinkConnection, {
    description: 'Institutions that receive awards of this unit or a unit below it.',
  })
  institutions(@Args(() => LinkArgs) args: LinkArgs, @AtSite() loaders: Loaders, @Info() info: GraphQLResolveInfo) {
    return links(loaders, { from: 'FUNDING_UNIT', to: 'INSTITUTION' }, this.id, toWalk(args), info);
  }

  @Field(() => [TrendYear], {
    description: 'Awards of this unit and the units below it over the years, those without one between them too.',
  })
  trend(
    @Args(() => TrendArgs) args: TrendArgs,
    @Ctx() context: Context,
    @AtSite() loaders: Loaders,
    @Info() info: GraphQLResolveInfo,
  ) {
    return trend(context, loaders, { kind: 'FUNDING_UNIT', id: this.id }, args, info);
  }
}

export const FundingUnitFactConnection = factType('FundingUnit', () => FundingUnit);

@Resolver()
export class FundingUnitQueries {
  @Query(() => FundingUnit, { nullable: true, description: 'A funding unit by its id.' })
  fundingUnit(
    @Arg('id', () => ID, { description: 'Id of the unit, as `unit:nsf:MPS:DMS`.' }) id: string,
    @Ctx() context: Context,
  ) {
    return lookup(context, 'FUNDING_UNIT', { id });
  }

  @Query(() => [FundingUnit], { description: 'The funders at the top of their trees.' })
  async funders(@Ctx() { store }: Context, @AtSite() loaders: Loaders) {
    const units = await loaders.batch('units', () => allUnits(store).then((all) => [all])).load('all');
    return units.filter((unit) => unit.parent === null);
  }
}
