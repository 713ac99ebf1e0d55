import type { InstitutionMention, Said } from './statements.ts';

/** An institution of which a text gives the name alone, as somebody's affiliation. */
export function namedInstitution(name: string, said: Said): InstitutionMention {
  return {
    name,
    part: 'AFFILIATION',
    identifiers: [],
    parent: null,
    legalName: null,
    city: null,
    state: null,
    country: null,
    said,
  };
}

/** Where nothing is said: a name from outside of any document. */
export const UNSAID: Said = { start: null, end: null, path: null, method: 'ASSERTED', confidence: 1_000_000 };
