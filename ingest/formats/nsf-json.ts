/**
 * NSF's yearly bulk files: one award as one JSON object with `awd_id`; also as JSON lines, or a JSON list of awards.
 */
import type { Document, Extractor, Reading } from '../statements.ts';
import { recordSpans } from '../text/json-spans.ts';
import { parseJson } from './nsf/parse-json.ts';
import { noReading, nsfReading } from './nsf/reading.ts';
import { newReport } from './nsf/report.ts';
import { recordReader, type NsfTable } from './nsf/table.ts';

const KIND = 'NSF_JSON';
const VERSION = 'nsf-json/2';
/** Names of the fields come early in a record; how far into a text they are looked for. */
const HEAD = 100_000;

const words = (text: string): string[] => text.split(/\s+/);

const TABLE: NsfTable = {
  award: {
    number: 'awd_id',
    agency: 'agcy_id',
    title: 'awd_titl_txt',
    abstract: 'awd_abstract_narration',
    start: 'awd_eff_date',
    end: 'awd_exp_date',
    obligated: 'awd_amount',
    estimatedTotal: 'tot_intn_awd_amt',
    instrument: 'awd_istr_txt',
    transaction: 'tran_type',
    listings: 'cfda_num',
    officer: 'po_sign_block_name',
    officerEmail: 'po_email',
    directorate: 'dir_abbr',
    division: 'div_abbr',
    directorateName: 'org_dir_long_name',
    divisionName: 'org_div_long_name',
    orgCode: 'org_code',
    asOf: 'awd_max_amd_letter_date',
  },
  // Contacts, first amendment, stimulus share, agency codes, amounts by year, outcome reports.
  ignored: words('po_phone awd_min_amd_letter_date awd_arra_amount awd_agcy_code fund_agcy_code oblg_fy por'),
  people: {
    list: 'pi',
    fields: {
      role: 'pi_role',
      given: 'pi_first_name',
      middle: 'pi_mid_init',
      family: 'pi_last_name',
      suffix: 'pi_sufx_name',
      email: 'pi_email_addr',
      nsf: 'nsf_id',
      start: 'pi_start_date',
      end: 'pi_end_date',
    },
    ignored: ['pi_full_name'],
  },
  recipients: {
    list: 'inst',
    fields: {
      name: 'inst_name',
      uei: 'org_uei_num',
      parentUei: 'org_prnt_uei_num',
      legalName: 'org_lgl_bus_name',
      city: 'inst_city_name',
      state: 'inst_state_code',
      country: 'inst_country_name',
    },
    ignored: words(
      'inst_street_address inst_street_address_2 inst_state_name inst_phone_num inst_zip_code cong_dist_code st_cong_dist_code',
    ),
  },
  performers: {
    list: 'perf_inst',
    fields: { name: 'perf_inst_name', city: 'perf_city_name', state: 'perf_st_code', country: 'perf_ctry_name' },
    ignored: words(
      'perf_str_addr perf_st_name perf_zip_code perf_ctry_code perf_cong_dist perf_st_cong_dist perf_ctry_flag',
    ),
  },
  elements: { list: 'pgm_ele', fields: { code: 'pgm_ele_code', name: 'pgm_ele_name' }, ignored: [] },
  references: { list: 'pgm_ref', fields: { code: 'pgm_ref_code', name: 'pgm_ref_txt' }, ignored: [] },
  funds: {
    list: 'app_fund',
    fields: { code: 'fund_code', name: 'fund_name' },
    ignored: words('app_code app_name app_symb_id fund_symb_id'),
  },
};

const awardOf = recordReader(TABLE);

function read(document: Document): Reading {
  const report = newReport();
  const record = parseJson(document.text, report);
  if (record === null) return noReading(KIND, VERSION, report);
  return nsfReading(awardOf(record, report), KIND, VERSION, report);
}

export const nsfJson: Extractor = {
  kind: KIND,
  extractor: VERSION,
  description: "NSF's yearly bulk download: one award as one JSON object, JSON lines, or a JSON list of awards",
  detect: (text) => (/^\s*[[{]/.test(text) && /"awd_id"\s*:/.test(text.slice(0, HEAD)) ? 1 : 0),
  split: recordSpans,
  read,
};
