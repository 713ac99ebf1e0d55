import { Field, ObjectType } from 'type-graphql';
import type { FundingUnit as FundingUnitModel, UnitLevel as UnitLevelWord } from '../src/model.ts';
import { allUnits } from '../src/query/pair.ts';
import { UnitLevel } from './enums.ts';
import { Node } from './node.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';

/** The units right below one; of null, those at the top. */
export async function unitsUnder(parent: string | null, { store, loaders }: Site) {
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
}
