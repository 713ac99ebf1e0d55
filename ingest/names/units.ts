/**
 * Written agencies, directorates, divisions and foundations, each with the units above it. An agency's units are known by
 * code where it has a list of them, whatever they were called at the time; others by name.
 */
import { tokens } from '../../src/text.ts';
import { AGENCIES, agencyNamed, councilNamed } from '../agencies/index.ts';
import type { UnitNameVariant } from '../evidence-data.ts';
import type { UnitMention } from '../statements.ts';

/** Levels of an agency's units, from below it. */
const LEVELS = ['DIRECTORATE', 'DIVISION'] as const;

const slug = (name: string) => tokens(name.replace(/^the\s+/i, '')).join('-');

/** The unit and all units above it, from the funder down. Empty where the mention names nothing. */
export function unitNameVariants(mention: UnitMention): UnitNameVariant[] {
  const path = mention.path.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  const funder = path[0];
  if (funder === undefined) return [];
  const agency = agencyNamed(funder);
  const council = agency === null && path.length === 1 ? councilNamed(funder) : null;
  if (council !== null) return [...council];
  const top: UnitNameVariant =
    agency === null
      ? { path: [slug(funder)], name: funder.replace(/^the\s+/i, ''), level: 'FUNDER' }
      : { path: [agency.code.toLowerCase()], name: agency.name, level: 'AGENCY' };
  // An institute that stands without its agency.
  if (agency === null && path.length === 1) {
    const ofInstitutes = AGENCIES.filter(({ hasOneLevelOfUnits }) => hasOneLevelOfUnits);
    const named = ofInstitutes.flatMap(({ unit }) => unit?.({ path, orgCode: null, name: null }) ?? []);
    if (named.length > 0 && funder.length > 3) return named;
  }
  const below = path.slice(1);
  const known = agency?.unit?.({ path: below, orgCode: mention.orgCode, name: mention.name }) ?? [];
  if (known.length > 0) return [...known];
  const nameVariants = [top];
  for (const [i, part] of below.entries()) {
    const above = nameVariants.at(-1)!.path;
    const isLowest = i === below.length - 1;
    // A unit that the agency's list lacks keeps the code that the document gives.
    nameVariants.push(
      agency?.unit
        ? { path: [...above, part], name: (isLowest ? mention.name : null) ?? part, level: LEVELS[i] ?? 'SECTION' }
        : { path: [...above, slug(part)], name: part.replace(/^the\s+/i, ''), level: 'DIVISION' },
    );
  }
  return nameVariants;
}
