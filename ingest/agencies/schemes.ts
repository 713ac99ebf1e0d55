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
  nih: {
    expected: 'an NIH profile id of 4 to 9 digits',
    read: (text: string) => (/^[1-9]\d{3,8}$/.test(text) ? text : null),
  },
  duns: {
    expected: 'a DUNS number of 9 digits',
    read: (text: string) => (/^\d{9}$/.test(text) && !/^0+$/.test(text) ? text : null),
  },
  ipf: {
    expected: 'an organization id of NIH (IPF) of up to 9 digits',
    read: (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? text : null),
  },
} as const satisfies Record<string, IdentifierForm>;
export type Scheme = keyof typeof SCHEMES;
