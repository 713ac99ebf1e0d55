/**
 * Who is who among program officers: one e-mail address, or one name in one division. Never a researcher.
 *
 * In 45,000 awards of 2020 to 2023 that print an officer's address no name has two and no address two names; a name in
 * one division is always one person, and finds 93% of an officer's pairs of awards (the others changed divisions).
 */
import { byId } from '../../src/ids.ts';
import { judgedSets, JUDGED_SAME } from '../decisions/judged-sets.ts';
import { clusters } from './clusters.ts';
import type { PersonCluster, PersonItem } from './people.ts';

const ALONE = { reason: 'the only mention', score: 1_000_000 };
const ONE_OFFICER = { reason: 'officer of one e-mail address, or one name in one division', score: 980_000 };

/** `U:nsf/MPS/DMS`: within an agency alone a name is not enough. */
const isDivision = (unit: string) => unit.split('/').length > 2;

/** Resolves the officers of one family name. */
export function resolveOfficers(items: readonly PersonItem[]): PersonCluster[] {
  const sets = clusters(items.map(({ id }) => id));
  const keysOf = ({ name, emailHash, unit }: PersonItem) => [
    ...(unit === null || !isDivision(unit) ? [] : [`${name.givenKeys.join(' ')}|${name.familyKey}|${unit}`]),
    ...(emailHash === null ? [] : [`e-mail ${emailHash}`]),
  ];
  const first = new Map<string, string>();
  for (const item of [...items].sort((a, b) => byId(a.id, b.id))) {
    for (const key of keysOf(item)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, item.id);
      else sets.join(other, item.id);
    }
  }
  const byItem = new Map(items.map((item) => [item.id, item]));
  const isJudged = (id: string) => (byItem.get(id)!.judged?.same.length ?? 0) > 0;
  return judgedSets(sets.sets(), (id) => byItem.get(id)!.judged ?? null).map((members) => ({
    members: members.map((id) => ({
      item: byItem.get(id)!,
      ...(members.length === 1 ? ALONE : isJudged(id) ? JUDGED_SAME : ONE_OFFICER),
    })),
  }));
}
