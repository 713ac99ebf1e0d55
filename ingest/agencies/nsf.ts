/**
 * The National Science Foundation of the United States.
 */
import { unguarded, type Agency } from './agency.ts';
import { programCode, programName, programsNamed } from './nsf-programs.ts';
import { nsfUnit } from './nsf-units.ts';

/** A division, `NSF`, `#` or `="` may stand before seven digits: `SI2-SSE-1534949`, `NSF 2031883`, `="2031883"`. */
const NUMBER = /^(?:=?")?(?:[A-Z][A-Z0-9]{1,9}\.?[\s/-]{1,4}){0,3}(?:NSF)?[#:\s-]{0,4}(\d{7})"?$/i;
/** Digits alone, whose zeros at the front may be lost. */
const BARE = /^(?:=?")?#?(\d{1,7})"?$/;
/** `49100420C0012`: office, year, letter of the kind and a serial number. */
const CONTRACT = /^\d{8}[A-Z]\w{4}$|^[A-Z]{2,6}\d{2}[A-Z]\w{4}$/;

export const nsf: Agency = {
  code: 'NSF',
  name: 'National Science Foundation',
  country: 'US',
  currency: 'USD',
  awardNumber(text) {
    const written = unguarded(text).trim();
    if (CONTRACT.test(written.toUpperCase())) return written.toUpperCase();
    const digits = (BARE.exec(written) ?? NUMBER.exec(written))?.[1];
    return digits === undefined || /^0+$/.test(digits) ? null : digits.padStart(7, '0');
  },
  numberExpected: 'an award number of 7 digits',
  awardUrl: (number) => `https://www.nsf.gov/awardsearch/showAward?AWD_ID=${number}`,
  personScheme: 'nsf',
  roles: {
    'principal investigator': 'PRINCIPAL_INVESTIGATOR',
    'co-principal investigator': 'CO_PRINCIPAL_INVESTIGATOR',
    investigator: 'INVESTIGATOR',
  },
  boilerplate: [
    /this award reflects nsf.{0,3}s statutory mission[\s\S]{0,300}?review criteria\.?/gi,
    /this award was provided as part of nsf['’]?s[^.]{0,300}\.?/gi,
  ],
  programs: {
    schemes: ['nsf-element', 'nsf-reference'],
    code: programCode,
    named: programsNamed,
    nameOf: programName,
  },
  unit: nsfUnit,
};
