/**
 * NSF's yearly bulk files: one award as one JSON object with `awd_id`.
 *
 * The record is rendered as plain lines, one a fact, then the abstract; passages are offsets into that rendering, and
 * `path` tells the field. E-mail addresses and phone numbers are left out.
 */
import type { Role } from '../../src/model.ts';
import type {
  Document,
  Extractor,
  InstitutionMention,
  PersonMention,
  Problem,
  ProgramMention,
  Reading,
  Said,
  Stated,
  UnitMention,
  Work,
} from '../source.ts';
import { cleanText } from '../text/clean.ts';
import { readDate } from '../text/date.ts';

const VERSION = 'nsf-json/1';

/** Fields that are read. A field in neither list is reported. */
const READ = new Set(
  'awd_id agcy_id tran_type awd_istr_txt awd_titl_txt cfda_num org_code po_sign_block_name awd_eff_date awd_exp_date tot_intn_awd_amt awd_amount awd_max_amd_letter_date awd_abstract_narration dir_abbr org_dir_long_name div_abbr org_div_long_name pi inst perf_inst pgm_ele pgm_ref app_fund'.split(
    ' ',
  ),
);
/** Left out by name: contacts, first amendment, stimulus share, agency codes, amounts by year, outcome reports. */
const IGNORED = new Set(
  'po_phone po_email awd_min_amd_letter_date awd_arra_amount awd_agcy_code fund_agcy_code oblg_fy por'.split(' '),
);

const ROLES: Readonly<Record<string, Role>> = {
  'Principal Investigator': 'PRINCIPAL_INVESTIGATOR',
  'Co-Principal Investigator': 'CO_PRINCIPAL_INVESTIGATOR',
};

type Json = Record<string, unknown>;

/** The rendering, grown line by line; each line's place is what its facts quote. */
function rendering() {
  let text = '';
  return {
    line(path: string, content: string): Said {
      const start = text.length;
      text += `${content}\n`;
      return { start, end: start + content.length, path, method: 'ASSERTED', confidence: 1_000_000 };
    },
    paragraph(path: string, content: string): Said {
      text += '\n';
      return this.line(path, content);
    },
    get text() {
      return text.trimEnd();
    },
  };
}

/** Reads one award. */
function read(document: Document): Reading {
  const problems: Problem[] = [];
  const problem = (severity: Problem['severity'], field: string, expected: string, found: unknown) =>
    problems.push({
      severity,
      field,
      expected,
      found: typeof found === 'string' ? found.slice(0, 120) : String(JSON.stringify(found)).slice(0, 120),
    });
  let record: Json = {};
  try {
    record = JSON.parse(document.text) as Json;
  } catch (error) {
    problem('ERROR', 'record', 'one JSON object', (error as Error).message);
  }
  for (const key of Object.keys(record)) {
    if (!READ.has(key) && !IGNORED.has(key)) problem('WARNING', key, 'a known field', record[key]);
  }
  const out = rendering();
  const string = (from: Json, key: string): string => {
    const value = from[key];
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return cleanText(value).replace(/\s+/g, ' ').trim();
    problem('ERROR', key, 'text', value);
    return '';
  };
  const stated = (key: string, label: string): Stated<string> | null => {
    const value = string(record, key);
    return value === '' ? null : { value, said: out.line(key, `${label}: ${value}`) };
  };
  const date = (key: string, label: string): Stated<string> | null => {
    const written = string(record, key);
    if (written === '') return null;
    const value = readDate(written);
    if (value !== null) return { value, said: out.line(key, `${label}: ${value}`) };
    problem('ERROR', key, 'a date as YYYY-MM-DD or MM/DD/YYYY', written);
    return null;
  };
  const money = (key: string, label: string) => {
    const value = record[key];
    if (value === undefined || value === null) return null;
    const amount = Number(value);
    if (typeof value === 'boolean' || value === '' || !Number.isFinite(amount)) {
      problem('ERROR', key, 'an amount in dollars', value);
      return null;
    }
    return {
      value: { minor: Math.round(amount * 100), currency: 'USD' },
      said: out.line(key, `${label}: USD ${amount}`),
    };
  };
  const list = (key: string): Json[] => {
    const value = record[key];
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.filter((v): v is Json => typeof v === 'object' && v !== null);
    if (typeof value === 'object') return [value as Json];
    problem('ERROR', key, 'a list', value);
    return [];
  };

  const number = stated('awd_id', 'Award');
  if (number === null) problem('ERROR', 'awd_id', 'an award number', record['awd_id'] ?? null);
  const title = stated('awd_titl_txt', 'Title');
  const startDate = date('awd_eff_date', 'Start');
  const endDate = date('awd_exp_date', 'End');
  const obligatedAmount = money('awd_amount', 'Funds obligated');
  const estimatedTotalAmount = money('tot_intn_awd_amt', 'Estimated total');
  const awardInstrument = stated('awd_istr_txt', 'Instrument');
  const transactionType = stated('tran_type', 'Transaction');
  const listings = stated('cfda_num', 'Assistance listings');

  const institutions: InstitutionMention[] = [];
  const recipient = list('inst')[0];
  const recipientName = recipient === undefined ? '' : string(recipient, 'inst_name');
  const people: PersonMention[] = list('pi').flatMap((pi, i): PersonMention[] => {
    const written = string(pi, 'pi_role');
    const role = ROLES[written.replace(/^Former /, '')];
    if (role === undefined) problem('ERROR', `pi[${i}].pi_role`, Object.keys(ROLES).join(' or '), written);
    const parts = ['pi_first_name', 'pi_mid_init', 'pi_last_name', 'pi_sufx_name'].map((key) => string(pi, key));
    const name = parts.filter((part) => part !== '').join(' ');
    if (role === undefined || name === '' || /^none none$/i.test(name)) return [];
    const [start, end] = ['pi_start_date', 'pi_end_date'].map((key) => readDate(string(pi, key)));
    const since = start == null ? '' : `, from ${start}`;
    const until = end == null ? '' : ` to ${end}`;
    const nsf = string(pi, 'nsf_id');
    return [
      {
        name,
        personKind: 'RESEARCHER',
        role,
        isFormer: written.startsWith('Former ') || end != null,
        startDate: start ?? null,
        endDate: end ?? null,
        identifiers: nsf === '' ? {} : { nsf },
        institution: null,
        emailHash: null,
        said: [out.line(`pi[${i}]`, `${written}: ${name}${since}${until}`)],
      },
    ];
  });
  const officer = string(record, 'po_sign_block_name');
  if (officer !== '' && !/not available/i.test(officer)) {
    people.push({
      name: officer,
      personKind: 'PROGRAM_OFFICER',
      role: 'INVESTIGATOR',
      isFormer: false,
      startDate: null,
      endDate: null,
      identifiers: {},
      institution: null,
      emailHash: null,
      said: [out.line('po_sign_block_name', `Program officer: ${officer}`)],
    });
  }
  const isHeld = recipientName !== '' && isPerson(recipientName, people);
  if (recipient !== undefined && recipientName !== '' && !isHeld) {
    const uei = string(recipient, 'org_uei_num');
    institutions.push({
      name: recipientName,
      part: 'RECIPIENT',
      uei: uei === '' ? null : uei,
      ror: null,
      parentUei: string(recipient, 'org_prnt_uei_num') || null,
      legalName: string(recipient, 'org_lgl_bus_name') || null,
      city: string(recipient, 'inst_city_name') || null,
      state: string(recipient, 'inst_state_code') || null,
      country: string(recipient, 'inst_country_name') || null,
      said: out.line(
        'inst',
        `Recipient: ${recipientName}, ${string(recipient, 'inst_city_name')}, ${string(recipient, 'inst_state_code')}`,
      ),
    });
  }
  for (const [i, place] of list('perf_inst').entries()) {
    const name = string(place, 'perf_inst_name');
    if (name === '' || isPerson(name, people)) continue;
    institutions.push({
      name,
      part: 'PERFORMER',
      uei: null,
      ror: null,
      parentUei: null,
      legalName: null,
      city: string(place, 'perf_city_name') || null,
      state: string(place, 'perf_st_code') || null,
      country: string(place, 'perf_ctry_name') || null,
      said: out.line(`perf_inst[${i}]`, `Place of performance: ${name}`),
    });
  }
  const programs: ProgramMention[] = (
    [
      ['pgm_ele', 'pgm_ele_code', 'pgm_ele_name', 'ELEMENT'],
      ['pgm_ref', 'pgm_ref_code', 'pgm_ref_txt', 'REFERENCE'],
    ] as const
  ).flatMap(([key, codeKey, nameKey, programKind]) =>
    list(key).flatMap((program, i): ProgramMention[] => {
      const code = string(program, codeKey);
      const name = string(program, nameKey);
      if (code === '' && name === '') return [];
      const said = out.line(`${key}[${i}]`, `Program ${programKind.toLowerCase()}: ${code} ${name}`);
      return [{ name: name === '' ? code : name, programKind, code: code === '' ? null : code, said }];
    }),
  );
  const path = [string(record, 'agcy_id') || 'NSF', string(record, 'dir_abbr'), string(record, 'div_abbr')].filter(
    (p) => p !== '',
  );
  const division = string(record, 'org_div_long_name');
  const units: UnitMention[] = [
    {
      path,
      name: division === '' ? null : division,
      level: null,
      orgCode: string(record, 'org_code') || null,
      said: out.line('div_abbr', `Unit: ${path.join(' > ')} ${division}`.trim()),
    },
  ];
  const funds = list('app_fund').flatMap((fund) => {
    const code = string(fund, 'fund_code');
    return code === '' ? [] : [{ code, name: string(fund, 'fund_name') || null }];
  });
  const appropriations =
    funds.length === 0
      ? null
      : { value: funds, said: out.line('app_fund', `Appropriations: ${funds.map(({ code }) => code).join(', ')}`) };
  const narration = record['awd_abstract_narration'];
  const abstractText = typeof narration === 'string' ? cleanText(narration) : '';
  const abstract =
    abstractText === '' ? null : { value: abstractText, said: out.paragraph('awd_abstract_narration', abstractText) };
  const work: Work = {
    place: 'award',
    isRecord: true,
    agency: string(record, 'agcy_id') || 'NSF',
    number,
    title,
    abstract,
    isTruncated: false,
    obligatedAmount,
    estimatedTotalAmount,
    announcedAmounts: [],
    startDate,
    endDate,
    awardInstrument,
    transactionType,
    assistanceListings: listings === null ? null : { value: listings.value.split(/,\s*/), said: listings.said },
    appropriations,
    address: null,
    people,
    peopleComplete: true,
    institutions,
    programs,
    programsComplete: true,
    units,
    ...(isHeld ? { heldByInvestigator: true } : {}),
  };
  return {
    kind: 'NSF_JSON',
    extractor: VERSION,
    title: title?.value ?? '',
    address: number === null ? null : `https://www.nsf.gov/awardsearch/showAward?AWD_ID=${number.value}`,
    publishedAt: null,
    asOf: readDate(string(record, 'awd_max_amd_letter_date')),
    text: out.text,
    works: [work],
    problems,
  };
}

/** Whether the recipient of a fellowship is one of the award's own people: `Brandt, Madeline Virginia`. */
function isPerson(institution: string, people: readonly PersonMention[]): boolean {
  const [family, given] = institution.toLowerCase().split(/,\s*/);
  if (given === undefined || family === undefined) return false;
  return people.some(({ name }) => {
    const lower = name.toLowerCase();
    return lower.includes(family) && lower.startsWith(given.split(' ')[0]!);
  });
}

export const nsfJson: Extractor = {
  kind: 'NSF_JSON',
  extractor: VERSION,
  description: "NSF's yearly bulk download: one award as one JSON object",
  detect: (text) => (/^\s*\{/.test(text) && /"awd_id"\s*:/.test(text.slice(0, 20_000)) ? 1 : 0),
  split: (text) => [{ start: 0, end: text.length }],
  read,
};
