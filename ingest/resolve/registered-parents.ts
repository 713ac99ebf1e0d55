/**
 * The bodies above an institution by the table made from ROR: the university of a foundation, the system of a campus.
 */
import { groupBy } from '../../src/group-by.ts';
import { byId } from '../../src/ids.ts';
import { valuesOf } from '../../src/identifiers.ts';
import type { NameVariantRecord, Store } from '../../src/store/store.ts';
import type { InstitutionNameVariant } from '../evidence-data.ts';
import { organisationKey, organisationOf } from '../names/institutions/match.ts';
import { HOW } from '../names/institutions/named.ts';
import { childrenOf, organisation } from '../names/organisations.ts';
import { nodesOfKeys } from './rows-by-key.ts';

const PART_OF_IT = { reason: 'a part of it in ROR', score: 950_000 };

interface Above {
  /** Key of the organisation. */
  readonly organisation: string;
  readonly reason: string;
  readonly score: number;
}

/** The organisations above the one that a form names. */
function above({ data, kind }: NameVariantRecord): Above[] {
  const match = kind === 'INSTITUTION' ? organisationOf(JSON.parse(data) as InstitutionNameVariant) : null;
  if (match === null) return [];
  const { organisation: number, how } = match;
  if (how === 'ARM') return [{ organisation: organisationKey(number), reason: HOW.ARM.says, score: HOW.ARM.score }];
  if (how !== 'NAME' && how !== 'ALIAS' && how !== 'CAMPUS') return [];
  return organisation(number).parents.map((parent) => ({ organisation: organisationKey(parent), ...PART_OF_IT }));
}

/** Whether the registry knows a body above what a form names. */
export const hasRegisteredParent = (row: NameVariantRecord): boolean => above(row).length > 0;

/** Nodes of the forms that lead to some organisations. */
const nodesOf = (store: Store, organisations: readonly string[]): Promise<string[]> =>
  nodesOfKeys(
    store,
    organisations.map((key) => `organisation:${key}`),
  );

/** Institutions of which one that some forms name may be the body above: its foundations, and its parts. */
export function registeredChildren(store: Store, rows: readonly NameVariantRecord[]): Promise<string[]> {
  const numbers = rows.flatMap(({ kind, data }) => {
    const match = kind === 'INSTITUTION' ? organisationOf(JSON.parse(data) as InstitutionNameVariant) : null;
    return match === null ? [] : [match.organisation];
  });
  const all = [...new Set(numbers)].flatMap((number) => [number, ...childrenOf(number)]);
  return nodesOf(store, all.map(organisationKey));
}

/** The institution above each of some, with the reason, by the forms of each. */
export async function registeredParents(store: Store, rows: readonly NameVariantRecord[]) {
  const wanted = rows.flatMap((row) => above(row).map((one) => ({ ...one, child: row.node! })));
  const ids = await nodesOf(
    store,
    wanted.map((one) => one.organisation),
  );
  const nodes = (ids.length === 0 ? [] : await store.nodes(ids)).flatMap((node) =>
    node?.kind === 'INSTITUTION' ? [node] : [],
  );
  const byRor = groupBy(
    nodes.flatMap(({ id, identifiers }) => valuesOf(identifiers, 'ror').map((ror) => ({ id, ror }))),
    ({ ror }) => ror,
  );
  const found = new Map<string, { child: string; parent: string; reason: string; score: number }>();
  for (const { child, organisation: key, reason, score } of wanted) {
    const bearers = (byRor.get(key) ?? []).map(({ id }) => id);
    const parent = bearers.includes(child) ? undefined : bearers.sort(byId)[0];
    if (parent !== undefined) found.set(`${child} ${parent}`, { child, parent, reason, score });
  }
  return [...found.values()];
}
