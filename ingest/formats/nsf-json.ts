/**
 * NSF's yearly bulk files: one award as one JSON object with `awd_id`; also as JSON lines, or a JSON list of awards.
 */
import { nsf } from '../agencies/nsf.ts';
import type { Content, Document } from '../statements.ts';
import { recordSpans } from '../text/json-spans.ts';
import { awardContent, noContent, type PersonFields } from './award.ts';
import { recipientName } from './fellow.ts';
import { listings, givenIn, placeAt } from './parts.ts';
import type { Format } from './format.ts';
import { accounts, obligations, officer, programsOf, unitOf } from './nsf-fields.ts';
import { jsonFields, type Fields } from './record.ts';

/** Names of the fields come early in a record; how far into a text they are looked for. */
const HEAD = 100_000;

/** Streets, codes of places and districts. */
const ADDRESS = `
  inst_street_address inst_street_address_2 inst_state_name inst_phone_num inst_zip_code cong_dist_code st_cong_dist_code
  perf_str_addr perf_st_name perf_zip_code perf_ctry_code perf_cong_dist perf_st_cong_dist perf_ctry_flag`;

const person = (pi: Fields): PersonFields => {
  const family = pi.text('pi_last_name')?.value ?? '';
  const whole = pi.text('pi_full_name')?.value ?? '';
  return {
    path: pi.path,
    role: pi.text('pi_role')?.value ?? '',
    given: givenIn(pi, 'pi_first_name', 'pi_mid_init'),
    family,
    // The parts are believed; a record may have the whole alone.
    whole: family === '' ? whole : '',
    suffix: pi.text('pi_sufx_name')?.value ?? '',
    startDate: pi.date('pi_start_date')?.value ?? null,
    endDate: pi.date('pi_end_date')?.value ?? null,
    identifiers: [pi.identifier('nsf_id', 'nsf')],
    email: pi.email('pi_email_addr'),
  };
};

/** Fields of a recipient and of a place of performance, by what stands before their names. */
const institution =
  (part: 'RECIPIENT' | 'PERFORMER', of: 'inst' | 'perf', name: string, state: string, country: string) =>
  (inst: Fields) => {
    inst.ignore(ADDRESS);
    return {
      path: inst.path,
      part,
      name: recipientName(inst, name),
      legalName: inst.text('org_lgl_bus_name')?.value ?? null,
      identifiers: [inst.identifier('org_uei_num', 'uei')],
      parent: inst.identifier('org_prnt_uei_num', 'uei'),
      ...placeAt(inst, { city: `${of}_city_name`, state, country }),
    };
  };

const obligation = (item: Fields) => ({
  year: item.integer('fund_oblg_fiscal_yr')?.value ?? null,
  minor: item.money('fund_oblg_amt', nsf.currency)?.value.minor ?? null,
});

const fund = (item: Fields) => {
  item.ignore('app_code app_name app_symb_id fund_symb_id');
  return { code: item.text('fund_code')?.value ?? '', name: item.text('fund_name')?.value ?? null };
};

function read({ text }: Document): Content {
  const record = jsonFields(text);
  const { report } = record;
  if (report.problems.length > 0) return noContent(report);
  const number = record.text('org_code');
  const agency = record.text('agcy_id');
  if (agency && agency.value.toUpperCase() !== nsf.code) report.warn(agency.path, nsf.code, agency.value);
  // Contacts, first amendment, stimulus share, agency codes, outcome reports.
  record.ignore('po_phone awd_min_amd_letter_date awd_arra_amount awd_agcy_code fund_agcy_code por');
  const award = {
    agency: nsf,
    number: record.awardNumber('awd_id', nsf),
    title: record.text('awd_titl_txt'),
    abstract: record.prose('awd_abstract_narration'),
    startDate: record.date('awd_eff_date'),
    endDate: record.date('awd_exp_date'),
    awarded: record.money('awd_amount', nsf.currency),
    obligations: obligations('oblg_fy', record.list('oblg_fy', obligation)),
    estimatedTotal: record.money('tot_intn_awd_amt', nsf.currency),
    instrument: record.text('awd_istr_txt'),
    transaction: record.text('tran_type'),
    listings: listings(record, 'cfda_num'),
    people: [...record.list('pi', person), ...officer(record, 'po_sign_block_name', 'po_email')],
    peopleComplete: true,
    institutions: [
      ...record.list('inst', institution('RECIPIENT', 'inst', 'inst_name', 'inst_state_code', 'inst_country_name')),
      ...record.list('perf_inst', institution('PERFORMER', 'perf', 'perf_inst_name', 'perf_st_code', 'perf_ctry_name')),
    ],
    programs: [
      ...programsOf(record, 'pgm_ele', 'nsf-element', 'pgm_ele_code', 'pgm_ele_name'),
      ...programsOf(record, 'pgm_ref', 'nsf-reference', 'pgm_ref_code', 'pgm_ref_txt'),
    ],
    programsComplete: true,
    unit: unitOf(
      [record.text('dir_abbr'), record.text('div_abbr')],
      [record.text('org_dir_long_name'), record.text('org_div_long_name')],
      [number, number],
      'dir_abbr',
    ),
    appropriations: accounts('app_fund', record.list('app_fund', fund)),
    asOf: record.date('awd_max_amd_letter_date')?.value ?? null,
  };
  record.rest();
  return awardContent(award, report);
}

export const nsfJson: Format = {
  name: 'nsf-json',
  version: 3,
  rank: 40,
  description: "NSF's yearly bulk download: one award as one JSON object, JSON lines, or a JSON list of awards",
  detect: (text) => (/^\s*[[{]/.test(text) && /"awd_id"\s*:/i.test(text.slice(0, HEAD)) ? 1 : 0),
  split: recordSpans,
  read,
};
