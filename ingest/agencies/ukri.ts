/**
 * UK Research and Innovation, and its councils. A reference begins with the council's code; one of digits alone is a
 * studentship, or an offer of Innovate UK.
 */
import { dataRows, lazy } from '../../src/data.ts';
import { unguarded, type Agency } from './agency.ts';

/** `EP/X000001/1`: council, serial, and which of its holders it is with. */
const GRANT = /^([A-Z]{2})[/\s-]([A-Z0-9]{6,8})[/\s-](\d{1,2})$/;
/** `G0601170`, `MC_UU_00004/01`, `BBS/E/C/000I0210`, `2283662`. */
const OTHER = /^(?:\d{4,9}(?:\/\d{1,2})?|G\d{7}(?:\/\d)?|[A-Z0-9]{2,5}[/_][A-Z0-9/_.-]{2,40})$/;

interface Council {
  readonly code: string;
  readonly name: string;
}

const councils = lazy(() => {
  const byName = new Map<string, Council>();
  const byPrefix = new Map<string, Council>();
  for (const [code, prefixes, name] of dataRows('agencies/ukri-councils.tsv')) {
    const council = { code: code!, name: name! };
    for (const written of [code!, name!]) byName.set(written.toLowerCase(), council);
    for (const prefix of prefixes!.split('|')) byPrefix.set(prefix, council);
  }
  return { byName, byPrefix };
});

const prefixOf = (number: string) => /^[A-Z]{2,3}(?=[/_])/.exec(number)?.[0] ?? (/^G\d{7}/.test(number) ? 'G' : '');

/** The council of a reference, else the one that a record names; a programme of several councils is none. */
export function councilOf(number: string, named: string | null): string | null {
  const { byPrefix, byName } = councils();
  return (byPrefix.get(prefixOf(number)) ?? byName.get((named ?? '').trim().toLowerCase()))?.code ?? null;
}

/** A training grant is held by an administrator. */
const OTHER_ROLES = ['researcher', 'supervisor', 'student', 'training grant holder', 'project manager', 'investigator'];

const name = 'UK Research and Innovation';

export const ukri: Agency = {
  code: 'UKRI',
  name,
  otherNames: ['UK Research & Innovation', 'Research Councils UK', 'RCUK'],
  country: 'GB',
  currency: 'GBP',
  awardNumber(text) {
    const written = unguarded(text)
      .trim()
      .toUpperCase()
      .replace(/^(?:UKRI|RCUK|AHRC|BBSRC|EPSRC|ESRC|MRC|NERC|STFC)[\s:#-]+/, '')
      .replace(/\.0$/, '');
    const [, council, serial, part] = GRANT.exec(written) ?? [];
    if (council !== undefined) return `${council}/${serial!}/${Number(part)}`;
    return OTHER.test(written) ? written : null;
  },
  numberExpected: 'a reference as EP/X000001/1',
  awardUrl: (number) => `https://gtr.ukri.org/projects?ref=${encodeURIComponent(number)}`,
  personScheme: 'gtr',
  institutionScheme: 'gtr',
  roles: {
    'principal investigator': 'PRINCIPAL_INVESTIGATOR',
    fellow: 'PRINCIPAL_INVESTIGATOR',
    'co investigator': 'CO_PRINCIPAL_INVESTIGATOR',
    'researcher coi': 'CO_PRINCIPAL_INVESTIGATOR',
    ...Object.fromEntries(OTHER_ROLES.map((role) => [role, 'INVESTIGATOR' as const])),
  },
  hasOneLevelOfUnits: true,
  unit({ path }) {
    const council = path.length === 1 ? councils().byName.get(path[0]!.toLowerCase()) : undefined;
    return council === undefined
      ? null
      : [
          { path: ['ukri'], name, level: 'AGENCY' },
          { path: ['ukri', council.code], name: council.name, level: 'DIRECTORATE' },
        ];
  },
};
