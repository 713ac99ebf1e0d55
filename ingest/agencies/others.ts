/**
 * Funders whose awards are numbered as each pleases: those of a list, known by every name that texts use, and any other by
 * the one name that a record gives it.
 */
import { dataRows } from '../../src/data.ts';
import { unguarded, type Agency } from './agency.ts';

const MOST = 80;

function plain(code: string, name: string, country: string, currency: string, otherNames: readonly string[]): Agency {
  return {
    code,
    name,
    otherNames,
    country,
    currency,
    awardNumber(text) {
      // A list marks what a footnote is about.
      const number = unguarded(text)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/ ?[*†‡]{1,3}$/, '');
      return /\d/.test(number) && number.length <= MOST ? number : null;
    },
    numberExpected: 'an award number',
    roles: FUNDER_ROLES,
  };
}

/** Roles as records of many funders write them. */
export const FUNDER_ROLES = {
  'principal investigator': 'PRINCIPAL_INVESTIGATOR',
  'co-investigator': 'CO_PRINCIPAL_INVESTIGATOR',
  investigator: 'INVESTIGATOR',
} as const;

export const OTHER_AGENCIES: readonly Agency[] = dataRows('agencies/others.tsv').map(
  ([code, name, country, currency, names = '']) =>
    plain(code!, name!, country!, currency!, names.split('|').filter(Boolean)),
);

/** A funder that no list has: its name is its code, and its currency that of the record. */
export const unlistedFunder = (name: string, currency = 'USD'): Agency =>
  plain(name.replace(/^the\s+/i, '').trim(), name, '', currency, []);
