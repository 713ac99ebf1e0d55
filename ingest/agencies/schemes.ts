/**
 * Every scheme of identifiers that records state: those that anybody may use, and agencies' own.
 */
import { PUBLIC_SCHEMES, type IdentifierForm } from '../../src/identifiers.ts';

export const SCHEMES = {
  ...PUBLIC_SCHEMES,
  nsf: {
    expected: 'an NSF id of 9 digits or capitals',
    read: (text: string) => (/^[0-9A-Z]{9}$/.test(text) && !/^0+$/.test(text) ? text : null),
  },
} as const satisfies Record<string, IdentifierForm>;
export type Scheme = keyof typeof SCHEMES;
