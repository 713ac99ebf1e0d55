/**
 * Projects of the EC as CORDIS lists them, in the vintages of each framework programme (CSV, JSON, workbook); one record a
 * project. Of people there is no word; the partners stand in a list of their own.
 */
import { ec } from '../agencies/ec.ts';
import type { ProgramFields, UnitFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { program, recipient, textOf } from './parts.ts';
import type { Fields, Names } from './record.ts';

/** One program for each part of a cell that holds several. */
function listed(record: Fields, scheme: string, names: Names): ProgramFields[] {
  return program(record, scheme, names).flatMap((one) =>
    one.name.split(/[;,]\s*(?=\S)/).map((code) => ({ ...one, code, name: code })),
  );
}

/** The European Research Council awards what runs under its topics and schemes. */
export function unitOf(record: Fields): UnitFields | null {
  const signs = ['topics', 'topic', 'fundingScheme'].flatMap((name) => textOf(record, name) ?? []);
  const found = signs.find(({ value }) => /^(?:HORIZON-)?ERC\b/.test(value));
  return found === undefined ? null : { path: found.path, units: ['ERC'] };
}

export const cordisProject = flatFormat({
  name: 'cordis-project',
  version: 1,
  rank: 40,
  description: "projects of the EC's CORDIS (CSV, JSON, XLSX), FP7, H2020 and Horizon Europe; a record a project",
  signs: [
    ['id', 'acronym', 'ecMaxContribution'],
    ['reference', 'acronym', 'ecMaxContribution'],
    ['grantDoi', 'ecMaxContribution'],
  ],
  agency: ec,
  fields: {
    // A copy may have other ids; its DOI is right.
    number: ['grantDoi', 'id', 'reference', 'projectID'],
    title: 'title',
    abstract: ['objective', 'teaser'],
    start: 'startDate',
    end: 'endDate',
    awarded: 'ecMaxContribution',
    asOf: ['contentUpdateDate', 'lastUpdateDate'],
  },
  notes: { Acronym: 'acronym', Status: 'status', 'Total cost': 'totalCost', Signed: 'ecSignatureDate', RCN: 'rcn' },
  ignored:
    'nature masterCall keywords numOrg totalContrib coordinatorCountry participants participantCountries subjects projectUrl',
  more: (record) => ({
    programs: [
      ...program(record, 'ec-framework', 'frameworkProgramme'),
      ...listed(record, 'ec-topic', ['topics', 'topic']),
      ...program(record, 'ec-scheme', 'fundingScheme'),
      ...listed(record, 'ec-programme', ['legalBasis', 'programme']),
      ...program(record, 'ec-call', ['subCall', 'call']),
    ],
    institutions: recipient(textOf(record, 'coordinator')),
    institutionsComplete: false,
    unit: unitOf(record),
  }),
});
