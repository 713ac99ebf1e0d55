/**
 * Every agency that is known. A new one is one file beside this and one line here.
 */
import { fold } from '../../src/text.ts';
import type { Agency, AgencyUnit } from './agency.ts';
import { ec } from './ec.ts';
import { REPORTER_AGENCIES } from './nih.ts';
import { nsf } from './nsf.ts';
import { OTHER_AGENCIES, unlistedFunder } from './others.ts';
import { ukri } from './ukri.ts';

export const AGENCIES: readonly Agency[] = [
  // In the order in which a number is tried; those of the list take any.
  nsf,
  ...REPORTER_AGENCIES,
  ukri,
  ec,
  ...OTHER_AGENCIES,
];

/** Agencies of which a unit is known by its name alone, as a funder. */
const OF_COUNCILS = [ukri, ec];

/** `the U.S. National Science Foundation` → `national science foundation`. */
const keyOf = (name: string): string =>
  fold(name)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^(?:u\. ?s\. ?|us |united states )/, '');

const BY_NAME = new Map(
  AGENCIES.flatMap((agency) => {
    const names = [agency.code, agency.name, ...(agency.otherNames ?? [])];
    return [...names, ...names.map((name) => `${name} (${agency.code})`)].map((name) => [keyOf(name), agency] as const);
  }),
);
const BY_CODE = new Map(AGENCIES.map((agency) => [agency.code.toLowerCase(), agency]));
const BY_SCHEME = new Map(
  AGENCIES.flatMap((agency) => agency.programs?.schemes.map((scheme) => [scheme, agency] as const) ?? []),
);

/** The agency that a text names with all of its words, or null. */
export const agencyNamed = (text: string): Agency | null => BY_NAME.get(keyOf(text)) ?? null;

/** The unit that a funder's name means, with all above it, where it is one of an agency's councils; else null. */
export const councilNamed = (text: string): readonly AgencyUnit[] | null =>
  OF_COUNCILS.flatMap((agency) => {
    const units = agency.unit?.({ path: [text.replace(/^the\s+/i, '').trim()], name: null, orgCode: null }) ?? [];
    return units.length === 0 ? [] : [units];
  })[0] ?? null;

/**
 * The agency that a record names, which may be a council of it (`European Research Council`) or a unit behind a dash
 * (`National Science Foundation - Directorate for Biological Sciences`); one that no list has by its name.
 */
export function funderNamed(name: string, currency?: string): { agency: Agency; council: string | null } {
  for (const written of [name, ...name.split(/ [-–—] | ?\(/).slice(0, 1)]) {
    const agency = agencyNamed(written);
    if (agency !== null) return { agency, council: null };
    const council = councilNamed(written)?.at(-1);
    const of = council && agencyOf(council.path[0]!);
    if (of) return { agency: of, council: council.path[1]! };
  }
  return { agency: unlistedFunder(name, currency), council: null };
}

/** The agency of a code, in any case, or null. */
export const agencyOf = (code: string): Agency | null => BY_CODE.get(code.toLowerCase()) ?? null;

/** The agency whose programs have codes of this scheme, or null. */
export const agencyOfScheme = (scheme: string): Agency | null => BY_SCHEME.get(scheme) ?? null;

/** Every award that a written number may mean: agency and canonical number, those first whose numbers look like it. */
export function awardsOfNumber(text: string): { readonly agency: string; readonly number: string }[] {
  return AGENCIES.flatMap(({ code, awardNumber }) => {
    const number = awardNumber(text);
    return number === null ? [] : [{ agency: code, number }];
  });
}

/** Schemes of identifiers that name one institution, the preferred first. */
export const INSTITUTION_SCHEMES: readonly string[] = [
  ...new Set(['uei', 'ror', ...AGENCIES.flatMap(({ institutionScheme }) => institutionScheme ?? [])]),
];
