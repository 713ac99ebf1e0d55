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
