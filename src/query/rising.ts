/**
 * Who is on the rise: the nodes that a walk leads to by more awards in a later run of years than in an earlier one.
 */
import { badInput } from '../errors.ts';
import { byId } from '../ids.ts';
import type { AwardFilter, Link } from '../store/store.ts';
import type { Loaders } from './loaders.ts';
import type { PairKinds } from './pair.ts';

/** Years of start, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}
export interface RisingRequest {
  readonly earlier: Window;
  readonly later: Window;
  readonly filter?: AwardFilter;
  readonly first: number;
}
export interface RisingValue {
  readonly target: string;
  readonly earlierCount: number;
  readonly laterCount: number;
  readonly rise: number;
}

const isYear = (year: number) => Number.isInteger(year) && year >= 1 && year <= 9999;
const day = (year: number, rest: string) => `${String(year).padStart(4, '0')}-${rest}`;

/** The filter with the condition that an award starts in some years. Throws `BAD_USER_INPUT` for years that are none. */
function within(argument: string, { from, to }: Window, filter: AwardFilter | undefined): AwardFilter {
  if (!isYear(from) || !isYear(to) || from > to) {
    const found = `${String(from)} to ${String(to)}`;
    throw badInput(`${argument}: expected years from the earlier to the later, found ${found}`);
  }
  const years = { startDate: { from: day(from, '01-01'), to: day(to, '12-31') } };
  return filter === undefined ? years : { AND: [filter, years] };
}

/**
 * The nodes of kind `to` whose number of awards rose, by how much it did: awards that start in the later years less those
 * that start in the earlier. Ties go by id. Two database calls, however many parents.
 */
export async function risingOf(
  loaders: Loaders,
  kinds: PairKinds,
  origin: string,
  { earlier, later, filter, first }: RisingRequest,
): Promise<RisingValue[]> {
  const filters = [within('earlier', earlier, filter), within('later', later, filter)];
  const [before, after] = await Promise.all(
    filters.map(async (its) => {
      const { links } = await loaders.linked({ ...kinds, filter: its }).load(origin);
      return new Map(links.map(({ target, awardCount }: Link) => [target, awardCount]));
    }),
  );
  return [...after!]
    .map(([target, laterCount]): RisingValue => {
      const earlierCount = before!.get(target) ?? 0;
      return { target, earlierCount, laterCount, rise: laterCount - earlierCount };
    })
    .filter(({ rise }) => rise > 0)
    .sort((a, b) => b.rise - a.rise || byId(a.target, b.target))
    .slice(0, first);
}
