import type { Role } from '../../../src/model.ts';
import { ROLES } from '../../../src/model.ts';
import { wordTyped } from '../../../src/typed-words.ts';
import type { Place } from '../place.ts';
import type { View } from './views.ts';

/** What a network goes through: awards as the API's filter, and the role of its people. */
export interface Narrowing {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly role: Role | null;
}

export const EVERYTHING: Narrowing = { filter: {}, role: null };

/** The least amount of an award, as the address says it: `USD-100000`. */
export function amountOf(text: string | undefined): { readonly least: number | null; readonly currency: string } {
  const [, currency = 'USD', least] = /^([A-Z]{3})-(\d{1,12})$/.exec(text ?? '') ?? [];
  return { least: least === undefined ? null : Number(least), currency };
}

/** What the address narrows a view by. */
export function narrowingOf({ amount, program, role }: Place, view: View | null): Narrowing {
  const { least, currency } = amountOf(amount);
  return {
    filter: {
      ...(least === null ? {} : { obligatedAmount: { from: least, currency } }),
      ...(program ? { programs: [program] } : {}),
    },
    role: view?.kind === 'PERSON_PERSON' && role ? wordTyped(ROLES, role) : null,
  };
}

type Filter = Narrowing['filter'];

/** The awards that two filters keep. */
export function bothFilters(one: Filter, other: Filter): Filter {
  const isApart = Object.keys(other).every((name) => !(name in one));
  return isApart ? { ...one, ...other } : { AND: [one, other] };
}

/** What the links of a drawing go through. */
export interface Through extends Narrowing {
  /** Nodes that the drawing is around: their own role in their links is free. Of two the first. */
  readonly centers: readonly string[];
}

/** What the links go through that a view draws around a node, and around those that were added to it. */
export function throughOf(view: View | null, center: string, added: readonly string[], narrowing: Narrowing): Through {
  if (view === null || view.scope === 'center') return { ...narrowing, centers: [center, ...added] };
  return { ...narrowing, filter: bothFilters(narrowing.filter, { [`${view.scope}s`]: [center] }), centers: [] };
}

/** The roles of the two people of a link, as the arguments of `collaborators` of the first. */
export function rolesOfEnds(first: string, second: string, { role, centers }: Through) {
  if (role === null) return {};
  const free = centers.find((id) => id === first || id === second);
  return { ...(free === first ? {} : { ownRoles: [role] }), ...(free === second ? {} : { roles: [role] }) };
}
