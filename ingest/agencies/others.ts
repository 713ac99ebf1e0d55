/**
 * Agencies whose records are not read yet: known by name, so that what an article says of them leads to one unit.
 */
import type { Agency } from './agency.ts';

function named(
  code: string,
  name: string,
  otherNames: readonly string[] = [],
  country = 'US',
  currency = 'USD',
): Agency {
  return {
    code,
    name,
    otherNames,
    country,
    currency,
    awardNumber: (text) => text.trim() || null,
    numberExpected: 'an award number',
  };
}

export const OTHER_AGENCIES: readonly Agency[] = [
  named('NASA', 'National Aeronautics and Space Administration'),
  named('NEH', 'National Endowment for the Humanities'),
  named('NEA', 'National Endowment for the Arts'),
  named('IMLS', 'Institute of Museum and Library Services'),
  named('DOE', 'U.S. Department of Energy'),
  named('DOD', 'U.S. Department of Defense'),
  named('USDA', 'U.S. Department of Agriculture'),
  named('DARPA', 'Defense Advanced Research Projects Agency'),
  named('ERC', 'European Research Council', [], 'EU', 'EUR'),
];
