/**
 * Grants of foundations as their own sites list them: who received how much for what. Hardly any names a person. A list without
 * numbers tells of funded projects.
 */
import type { Agency } from '../agencies/agency.ts';
import { agencyOf } from '../agencies/index.ts';
import type { AwardFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { program, recipient, textOf } from './parts.ts';
import type { Fields } from './record.ts';

/** By a field that each alone has. */
const FUNDERS: readonly (readonly [sign: readonly string[], code: string])[] = [
  [['granteeLocation', 'awardedAmount', 'grantee'], 'Gates Foundation'],
  [['INVESTMENT ID', 'GRANTEE', 'AMOUNT COMMITTED'], 'Gates Foundation'],
  [['Grant ID', 'GRANTEE', 'AMOUNT COMMITTED'], 'Gates Foundation'],
  [['grantMakingArea', 'dateAwarded', 'grantee'], 'Mellon Foundation'],
  [['custom_s_foundation_id', 'custom_s_amount'], 'MacArthur Foundation'],
  [['Grant Term Start', 'Grantee Address', 'Initiative'], 'Rockefeller Foundation'],
  [['grantAmount', 'grantTerm', 'fundingSource'], 'Arnold Ventures'],
];

const funderOf = (record: Fields): Agency | null =>
  agencyOf(FUNDERS.find(([sign]) => sign.every((name) => record.has(name)))?.[1] ?? '');

/** `inv003474` and `inv-008058` at the end of an address are `INV-003474`. */
function numberOf(record: Fields, agency: Agency): AwardFields['number'] {
  const address = textOf(record, 'url');
  const [, serial] = /\/inv-?(\d{5,7})$/i.exec(address?.value ?? '') ?? [];
  if (serial !== undefined) return { value: `INV-${serial}`, path: address!.path };
  const written =
    textOf(record, ['INVESTMENT ID', 'Grant ID', 'custom_s_foundation_id', 'objectID']) ??
    (agency.code.startsWith('Mellon') ? textOf(record, 'id') : null);
  const value = written && agency.awardNumber(written.value);
  return value === null ? null : { value, path: written!.path };
}

/** `Duke University 2020`: who received it, and in what year. */
const grantee = (record: Fields) => {
  const field = textOf(record, ['grantee', 'custom_s_name']) ?? textOf(record, 'title');
  return field && { ...field, value: field.value.replace(/ (?:19|20)\d\d$/, '') };
};

export const foundation = flatFormat({
  name: 'foundation',
  version: 1,
  rank: 40,
  description: 'lists of grants of foundations: Gates, Mellon, MacArthur, Rockefeller, Arnold (JSON, CSV)',
  signs: FUNDERS.map(([sign]) => sign),
  agency: funderOf,
  // Sites say much of their pages beside their grants.
  ignored: '*',
  fields: {
    abstract: ['description', 'grantDescription', 'custom_s_description', 'purpose'],
    start: ['Grant Term Start', 'custom_s_start_date'],
    end: ['Grant Term End', 'custom_s_end_date'],
    awarded: ['awardedAmount', 'AMOUNT COMMITTED', 'custom_s_amount', 'Grant Amount'],
  },
  notes: {
    Awarded: ['date', 'DATE COMMITTED', 'dateAwarded', 'custom_s_grant_approved_date'],
    Months: ['grantDuration', 'DURATION (MONTHS)', 'custom_s_term_in_months'],
    Term: 'grantTerm',
  },
  more(record, agency) {
    const number = numberOf(record, agency);
    const location = record.within('granteeLocation');
    location.ignore('*');
    const country =
      textOf(location, 'country') ?? textOf(record, ['custom_s_country_display', 'GRANTEE COUNTRY', 'country']);
    const city = textOf(location, 'city') ?? textOf(record, ['custom_s_city', 'GRANTEE CITY']);
    const received = grantee(record);
    // Where the title is the grantee's name, the grant has none.
    const isTitled = received?.path !== 'title' && received?.path !== 'Title';
    return {
      number,
      ...(number === null ? { isRecord: false as const } : {}),
      title: isTitled ? record.text(['custom_s_title', 'title', 'PURPOSE']) : null,
      institutions: recipient(received, { city: city?.value ?? null, country: country?.value ?? null }),
      programs: program(record, null, ['division', 'DIVISION', 'grantMakingArea', 'Initiative', 'grantTopic']),
      unit: received && { path: received.path, units: [] },
    };
  },
});
