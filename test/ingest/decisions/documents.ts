/** Invented documents about few people with much in common, for tests of what a person decides about them. */
import { readFileSync } from 'node:fs';
import { documentsOf } from '../../../ingest/documents.ts';
import type { Document } from '../../../ingest/statements.ts';

const FIXTURE = JSON.parse(readFileSync('test/fixtures/nsf/award.json', 'utf8')) as Record<string, unknown>;

export interface Investigator {
  readonly first: string;
  readonly last: string;
  readonly id: string;
}

/** An award of NSF's yearly JSON. The first of the people leads it. */
export function award(given: {
  readonly number: string;
  readonly people: readonly Investigator[];
  readonly institution: string;
  readonly uei?: string;
  readonly state?: string;
  readonly title?: string;
  readonly abstract?: string;
}): Document {
  const { inst } = FIXTURE as { inst: Record<string, unknown> };
  const json = {
    ...FIXTURE,
    awd_id: given.number,
    awd_titl_txt: given.title ?? `Study number ${given.number}`,
    awd_abstract_narration: given.abstract ?? `What study ${given.number} is about is told in its report.`,
    pi: given.people.map(({ first, last, id }, i) => ({
      pi_role: i === 0 ? 'Principal Investigator' : 'Co-Principal Investigator',
      pi_first_name: first,
      pi_last_name: last,
      pi_mid_init: '',
      pi_sufx_name: '',
      pi_full_name: `${first} ${last}`,
      pi_email_addr: '',
      nsf_id: id,
      pi_start_date: '2020-08-03',
      pi_end_date: null,
    })),
    inst: {
      ...inst,
      inst_name: given.institution,
      inst_state_code: given.state ?? 'LA',
      org_lgl_bus_name: given.institution.toUpperCase(),
      org_prnt_uei_num: '',
      org_uei_num: given.uei ?? '',
    },
    perf_inst: {},
  };
  return documentsOf(`${given.number}.json`, Buffer.from(JSON.stringify(json)))[0]!;
}

/** A record without identifiers. */
export function record(number: string, person: string, place: string, more = ''): Document {
  const text = `* ${number}
* Record number ${number}
* GEO,OCE
* 09/01/2020,08/31/2025
* ${person}, ${place}
* Standard Grant
* Olga Officer
* 08/31/2025
* USD 120,000.50

What record ${number} is about is told in its report. ${more}
`;
  return documentsOf(`${number}.txt`, Buffer.from(text))[0]!;
}

/** One person with two of NSF's ids; a namesake without one; one who changed her name; two names of one place. */
export const DOCUMENTS: readonly Document[] = [
  award({
    number: '2100001',
    people: [{ first: 'Hao', last: 'Yan', id: '000000001' }],
    institution: 'Marsh College',
    uei: 'MARSH1111111',
  }),
  award({
    number: '2100002',
    people: [
      { first: 'Hao', last: 'Yan', id: '000000002' },
      { first: 'Ida', last: 'Berg', id: '000000009' },
    ],
    institution: 'Delta University',
    uei: 'DELTA1111111',
  }),
  award({
    number: '2100003',
    people: [
      { first: 'Maria', last: 'Lopez', id: '000000003' },
      { first: 'Hao', last: 'Yan', id: '000000001' },
    ],
    institution: 'Marsh College',
    uei: 'MARSH1111111',
  }),
  award({
    number: '2100004',
    people: [{ first: 'Maria', last: 'Garcia', id: '000000004' }],
    institution: 'The Marshland College of Reeds',
    uei: 'MARSH2222222',
  }),
  record('9990001', 'Hao Yan', 'Marsh College'),
  record('9990002', 'Ida Berg', 'Delta University'),
];

export async function* stream(documents: readonly Document[]): AsyncGenerator<Document> {
  yield* documents;
}
