/**
 * Awards of USAspending: results of its search, one award in full, and its downloads. They say who received the money of the
 * United States, and never who leads the work.
 */
import { majorUnits } from '../../src/money.ts';
import { funderNamed } from '../agencies/index.ts';
import type { Agency } from '../agencies/agency.ts';
import type { InstitutionFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { identified, textOf } from './parts.ts';
import type { Fields } from './record.ts';

/** A longer description is an abstract. */
const LONGEST_TITLE = 250;
const NUMBER = ['Award ID', 'fain', 'award_id_fain', 'award_id_piid', 'piid'];
const AGENCY = ['Awarding Agency', 'awarding_agency_name'];
const SUB_AGENCY = ['Awarding Sub Agency', 'awarding_sub_agency_name'];

/** An object within; without fields where the record has a text of that name, or nothing. */
function inside(record: Fields, name: string): Fields {
  const value = record.raw(name)?.value;
  const found = record.within(typeof value === 'object' && value !== null ? name : `no ${name}`);
  found.ignore('*');
  return found;
}

/** The sub-agency where it is known by itself, as NIH is; else the agency. */
function agencyOf(record: Fields): { agency: Agency | null; unit: string | null } {
  const within = inside(record, 'awarding_agency');
  const [upper, lower] = ['toptier_agency', 'subtier_agency'].map((tier) => textOf(inside(within, tier), 'name'));
  const [top, sub] = [upper ?? textOf(record, AGENCY), lower ?? textOf(record, SUB_AGENCY)];
  const own = sub === null ? null : funderNamed(sub.value).agency;
  if (own !== null && own.country !== '') return { agency: own, unit: null };
  const agency = top === null ? own : funderNamed(top.value).agency;
  return { agency, unit: sub !== null && sub.value !== top?.value ? sub.value : null };
}

function places(record: Fields): InstitutionFields[] {
  const receiver = inside(record, 'recipient');
  const location = inside(receiver, 'location');
  const name = textOf(receiver, 'recipient_name') ?? textOf(record, ['Recipient Name', 'recipient_name']);
  const uei =
    identified(receiver, 'recipient_uei', 'uei') ?? identified(record, ['Recipient UEI', 'recipient_uei'], 'uei');
  const parent =
    identified(receiver, 'parent_recipient_uei', 'uei') ?? identified(record, 'recipient_parent_uei', 'uei');
  const where = (inner: string, outer: string) => (textOf(location, inner) ?? textOf(record, outer))?.value ?? null;
  const city = where('city_name', 'recipient_city_name');
  const state = where('state_code', 'recipient_state_code');
  const country = where('country_name', 'recipient_country_name');
  return name === null
    ? []
    : [{ path: name.path, name: name.value, part: 'RECIPIENT', identifiers: [uei], parent, city, state, country }];
}

export const usaspending = flatFormat({
  name: 'usaspending',
  version: 1,
  rank: 25,
  description: 'awards of USAspending (JSON of its API, CSV of its downloads): recipient and money',
  signs: [
    ['Award ID', 'Recipient Name', 'Awarding Agency'],
    ['generated_unique_award_id', 'total_obligation', 'fain'],
    ['award_id_fain', 'recipient_name', 'awarding_agency_name'],
  ],
  // An account says much more of its money than who has it.
  ignored: '*',
  agency: (record) => agencyOf(record).agency,
  fields: {
    start: ['Start Date', 'period_of_performance_start_date'],
    end: ['End Date', 'period_of_performance_current_end_date'],
    instrument: ['type_description', 'Award Type', 'assistance_type_description'],
  },
  more(record, agency) {
    const period = inside(record, 'period_of_performance');
    const [start, end] = [period.date('start_date'), period.date('end_date')];
    const listings = record.list('cfda_info', (one) => {
      one.ignore('*');
      return textOf(one, 'cfda_number')?.value ?? '';
    });
    const amount = record.money(['total_obligation', 'Award Amount', 'total_obligated_amount'], agency.currency);
    // What was taken back is a line of another award's account, not what this one is worth.
    if (amount !== null && amount.value.minor <= 0)
      record.report.warn(amount.path, 'an amount above zero', majorUnits(amount.value));
    const unit = agencyOf(record).unit;
    const number = record.awardNumber(NUMBER, agency);
    const description = record.prose(['Description', 'description', 'prime_award_base_transaction_description']);
    const isTitle = (description?.value.length ?? 0) <= LONGEST_TITLE;
    return {
      number,
      title: isTitle ? description : null,
      abstract: isTitle ? null : description,
      ...(start === null ? {} : { startDate: start }),
      ...(end === null ? {} : { endDate: end }),
      awarded: amount !== null && amount.value.minor > 0 ? amount : null,
      listings: listings.length === 0 ? null : { value: [...new Set(listings)], path: 'cfda_info' },
      institutions: places(record),
      unit: number && { path: number.path, units: unit === null ? [] : [unit] },
      asOf: period.date('last_modified_date')?.value ?? null,
    };
  },
});
