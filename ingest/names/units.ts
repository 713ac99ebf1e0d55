/**
 * Written agencies, directorates, divisions and foundations, each with the units above it. NSF's units are known by code,
 * whatever they were called at the time; other funders by name.
 */
import { fold, tokens } from '../../src/text.ts';
import { nsfUnit } from '../background/units.ts';
import type { UnitNameVariant } from '../evidence-data.ts';
import type { UnitMention } from '../statements.ts';

const NSF_NAME = /^(?:the )?(?:u\.?s\.? |united states )?(?:nsf|national science foundation)(?: \(nsf\))?$/;

/** Agencies by their everyday names, with the code used in ids. */
const AGENCIES: readonly (readonly [code: string, name: string, pattern: RegExp])[] = [
  ['nih', 'National Institutes of Health', /^(nih|(u\.?s\.? )?national institutes? of health( \(nih\))?)$/],
  [
    'nasa',
    'National Aeronautics and Space Administration',
    /^(nasa|national aeronautics and space administration( \(nasa\))?)$/,
  ],
  ['neh', 'National Endowment for the Humanities', /^(neh|national endowment for the humanities( \(neh\))?)$/],
  ['nea', 'National Endowment for the Arts', /^(nea|national endowment for the arts( \(nea\))?)$/],
  ['imls', 'Institute of Museum and Library Services', /^(imls|institute of museum and library services( \(imls\))?)$/],
  ['doe', 'U.S. Department of Energy', /^(doe|(u\.?s\.? )?department of energy( \(doe\))?)$/],
  ['dod', 'U.S. Department of Defense', /^(dod|(u\.?s\.? )?department of defense( \(dod\))?)$/],
  ['usda', 'U.S. Department of Agriculture', /^(usda|(u\.?s\.? )?department of agriculture( \(usda\))?)$/],
  [
    'darpa',
    'Defense Advanced Research Projects Agency',
    /^(darpa|defense advanced research projects agency( \(darpa\))?)$/,
  ],
  ['erc', 'European Research Council', /^(erc|european research council( \(erc\))?)$/],
];

const slug = (name: string) => tokens(name.replace(/^the\s+/i, '')).join('-');

/** The unit and all units above it, from the funder down. Empty where the mention names nothing. */
export function unitNameVariants(mention: UnitMention): UnitNameVariant[] {
  const path = mention.path.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  const funder = path[0];
  if (funder === undefined) return [];
  if (NSF_NAME.test(fold(funder))) return nsfNameVariants(path.slice(1), mention);
  const agency = AGENCIES.find(([, , pattern]) => pattern.test(fold(funder).replace(/^the /, '')));
  const top: UnitNameVariant =
    agency === undefined
      ? { path: [slug(funder)], name: funder.replace(/^the\s+/i, ''), level: 'FUNDER' }
      : { path: [agency[0]], name: agency[1], level: 'AGENCY' };
  const nameVariants = [top];
  for (const part of path.slice(1)) {
    nameVariants.push({
      path: [...nameVariants.at(-1)!.path, slug(part)],
      name: part.replace(/^the\s+/i, ''),
      level: 'DIVISION',
    });
  }
  return nameVariants;
}

const NSF: UnitNameVariant = { path: ['nsf'], name: 'National Science Foundation', level: 'AGENCY' };

function nsfNameVariants(below: readonly string[], mention: UnitMention): UnitNameVariant[] {
  const known = nsfUnit({ path: below, orgCode: mention.orgCode, name: mention.name });
  if (known !== null && known.length > 0) return [...known];
  // A unit that the table does not have keeps the code that the document gives.
  const nameVariants = [NSF];
  for (const [i, code] of below.entries()) {
    const isLowest = i === below.length - 1;
    nameVariants.push({
      path: [...nameVariants.at(-1)!.path, code],
      name: isLowest && mention.name !== null ? mention.name : code,
      level: i === 0 ? 'DIRECTORATE' : i === 1 ? 'DIVISION' : 'SECTION',
    });
  }
  return nameVariants;
}
