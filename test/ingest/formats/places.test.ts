import { expect, it } from '@jest/globals';
import { mappedRow } from '../../../ingest/formats/columns.ts';
import { extract } from '../../../ingest/formats/index.ts';

interface Where {
  readonly country: string;
  readonly state: string;
}

const employment = ({ country, state }: Where) => {
  const employed = {
    source: { 'source-name': { value: 'Nina Quarz' }, 'source-orcid': { path: '0000-0002-1825-0097' } },
    organization: { name: 'Fen College', address: { city: 'Fen', region: state, country } },
    path: '/0000-0002-1825-0097/employment/1',
  };
  return { 'affiliation-group': [{ summaries: [{ 'employment-summary': employed }] }] };
};

const registered = ({ country, state }: Where) => ({
  id: 'https://ror.org/01reeds23',
  names: [{ value: 'Fen College', types: ['label', 'ror_display'] }],
  locations: [{ geonames_details: { name: 'Fen', country_code: country, country_subdivision_code: state } }],
  external_ids: [],
  relationships: [],
});

/** A record of each format that says where an institution is. */
const RECORDS: Readonly<Record<string, (where: Where) => object>> = {
  'orcid-employment': employment,
  'ror-organization': registered,
  columns: ({ country, state }) => ({
    columns: { funder: 'Fen Trust', columns: { number: 'No', recipient: 'Host', state: 'State', country: 'Land' } },
    row: { No: 'F-1', Host: 'Fen College', State: state, Land: country },
  }),
  'nih-table': ({ country, state }) => ({
    'Project Number': '5R01AI130089-06',
    'Contact PI / Project Leader': 'QUARZ, NINA',
    'Fiscal Year': 2020,
    'Organization Name': 'FEN COLLEGE',
    'Organization State': state,
    'Organization Country': country,
    'Administering IC': 'NIAID',
  }),
  'federal-reporter': ({ country, state }) => ({
    projectNumber: 'R305A1',
    smApplId: '1',
    department: 'ED',
    agency: 'IES',
    orgName: 'FEN COLLEGE',
    orgState: state,
    orgCountry: country,
  }),
  usaspending: ({ country, state }) => ({
    award_id_fain: '2031883',
    recipient_name: 'FEN COLLEGE',
    recipient_state_code: state,
    recipient_country_name: country,
    awarding_agency_name: 'National Science Foundation',
  }),
};

it.each(Object.entries(RECORDS))('%s: a part of another country is no state of the United States', (name, record) => {
  const stateIn = (country: string, state: string) => {
    const text = JSON.stringify(record({ country, state })).replace(
      /^\{"columns":(\{.*\}),"row":(\{.*\})\}$/,
      (_, mapping: string, row: string) => mappedRow(JSON.parse(mapping) as never, row),
    );
    const { format, reading, problems } = extract({ place: '', text, digest: '', problems: [] });
    expect([format?.name, problems.filter(({ severity }) => severity === 'ERROR')]).toEqual([name, []]);
    return reading!.statements[0]!.institutions.at(0)?.state;
  };
  expect([stateIn('IT', 'CO'), stateIn('AU', 'WA'), stateIn('CA', 'Ontario')]).toEqual([null, null, null]);
  expect([stateIn('US', 'CO'), stateIn('US', 'Colorado')]).toEqual(['CO', 'CO']);
});
