import { Arg, Args, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { FundingUnit as FundingUnitModel, UnitLevel as UnitLevelWord } from '../src/model.ts';
import { lookup } from '../src/query/resolve-id.ts';
import { allUnits } from '../src/query/pair.ts';
import { UnitLevel } from './enums.ts';
import { Node } from './node.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { TrendArgs, TrendYear, trend } from './trend.ts';

/** The units right below one; of null, those at the top. */
async function unitsUnder(parent: string | null, { store, loaders }: Site) {
  const units = await loaders.batch('units', () => allUnits(store).then((all) => [all])).load('all');
  return units.filter((unit) => unit.parent === parent);
}

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
  unitAbove(@AtSite() { loaders }: Site) {
    return this.parent === null ? null : loaders.node.load(this.parent);
  }

  @Field(() => [FundingUnit], { name: 'children', description: 'The units right below.' })
  unitsBelow(@AtSite() site: Site) {
    return unitsUnder(this.id, site);
  }

  @Field(() => [TrendYear], {
    description: 'Awards of this unit and the units below it over the years, those without one between them too.',
  })
  trend(@Args(() => TrendArgs) args: TrendArgs, @AtSite() site: Site) {
    return trend({ kind: 'FUNDING_UNIT', id: this.id }, args, site);
  }
}

@Resolver()
export class FundingUnitQueries {
  @Query(() => FundingUnit, { nullable: true, description: 'A funding unit by its id.' })
  fundingUnit(
    @Arg('id', () => ID, { description: 'Id of the unit, as `unit:nsf:MPS:DMS`.' }) id: string,
    @AtSite() { context }: Site,
  ) {
    return lookup(context, 'FUNDING_UNIT', { id });
  }

  @Query(() => [FundingUnit], { description: 'The funders at the top of their trees.' })
  funders(@AtSite() site: Site) {
    return unitsUnder(null, site);
  }
}
