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
  gtr: {
    expected: 'an id of Gateway to Research: a UUID',
    read: (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(text)?.[0].toUpperCase() ?? null,
  },
  'nih-application': {
    expected: 'an application id of NIH of 4 to 9 digits',
    read: (text: string) => /^([1-9]\d{3,8})(?:\.0)?$/.exec(text)?.[1] ?? null,
  },
  pic: {
    expected: 'a participant code of the EC (PIC) of 9 digits',
    read: (text: string) => /^([1-9]\d{8})(?:\.0)?$/.exec(text)?.[1] ?? null,
  },
  snsf: {
    expected: 'a person number of SNSF of up to 7 digits',
    read: (text: string) => /^([1-9]\d{0,6})(?:\.0)?$/.exec(text)?.[1] ?? null,
  },
  gepris: {
    expected: 'an id of GEPRIS of up to 10 digits',
    read: (text: string) => /^[1-9]\d{2,9}$/.exec(text)?.[0] ?? null,
  },
  'no-orgnr': {
    expected: 'a Norwegian organisation number of 9 digits',
    read: (text: string) => /^([89]\d{8})(?:\.0)?$/.exec(text.replace(/\s/g, ''))?.[1] ?? null,
  },
  'org-id': {
    expected: 'an identifier of org-id.guide as GB-COH-RC000001',
    read: (text: string) => /^(?:[A-Z]{2}|XM|XI)-[A-Z_]{2,12}-[A-Za-z0-9._-]{2,40}$/.exec(text)?.[0] ?? null,
  },
} as const satisfies Record<string, IdentifierForm>;

/** Schemes of which one person may have several ids. */
export const SEVERAL: ReadonlySet<string> = new Set(['gtr']);
export type Scheme = keyof typeof SCHEMES;
