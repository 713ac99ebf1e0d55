/**
 * The European Commission: framework programmes, among them the grants of the European Research Council.
 */
import { unguarded, type Agency } from './agency.ts';
import { FUNDER_ROLES } from './others.ts';

/** A grant agreement, bare, as a DOI, behind words (`H2020 grant agreement No 633053`) or as a table's number (`688110.0`). */
const NUMBER = /^(?:.{0,80}?[^\dA-Za-z.])?(?:10\.3030\/)?(\d{5,9})(?:\.0)?$/;
/** Framework programmes before FP6: `QLK2-CT-1999-00108`. */
const OLD = /^[A-Z0-9]{2,6}-CT-\d{4}-\d{4,6}$/;

const name = 'European Commission';
const COUNCIL = 'European Research Council';

export const ec: Agency = {
  code: 'EC',
  name,
  otherNames: ['European Union', 'EU', 'Horizon 2020', 'Horizon Europe', 'CORDIS', 'EURATOM'],
  country: 'EU',
  currency: 'EUR',
  awardNumber(text) {
    const written = unguarded(text).trim();
    return OLD.test(written.toUpperCase()) ? written.toUpperCase() : (NUMBER.exec(written)?.[1] ?? null);
  },
  numberExpected: 'a grant agreement of 5 to 9 digits',
  awardUrl: (number) => `https://cordis.europa.eu/project/id/${number}`,
  institutionScheme: 'pic',
  roles: FUNDER_ROLES,
  programs: {
    schemes: ['ec-framework', 'ec-topic', 'ec-scheme', 'ec-call', 'ec-programme'],
    code: (written) => written.trim(),
    named: () => [],
    nameOf: () => null,
  },
  unit({ path }) {
    if (path.length !== 1 || !['erc', COUNCIL.toLowerCase()].includes(path[0]!.toLowerCase())) return null;
    const top = { path: ['ec'], name, level: 'AGENCY' } as const;
    return [top, { path: ['ec', 'ERC'], name: COUNCIL, level: 'DIRECTORATE' }];
  },
};
