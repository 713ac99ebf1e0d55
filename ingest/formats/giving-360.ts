/**
 * Grants in the 360Giving standard, of funders of the United Kingdom: tables with titles as `Recipient Org:0:Name`, and JSON.
 */
import { funderNamed } from '../agencies/index.ts';
import { END_OF, START_OF } from '../text/date.ts';
import type { PersonFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { currencyAt, identified, moneyOf, named, program, recipient, textOf } from './parts.ts';
import type { Fields, Names } from './record.ts';

/** A column by its title, with and without the number of the entry; in JSON the entry itself. */
const of = (part: string, ...names: string[]): string[] =>
  names.flatMap((name) => [`${part}:${name}`, `${part}:0:${name}`, `${part.replace(/ /g, '')}.0.${name}`]);

/** The first entry of a list of JSON; without fields for a table. */
function entry(record: Fields, name: string): Fields {
  const found = record.list(name, (one) => {
    one.ignore(
      'charityNumber companyNumber postalCode streetAddress description location url addressRegion email telephone',
    );
    return { id: textOf(one, 'id'), name: textOf(one, ['name', 'title']), at: one };
  });
  return found[0]?.at ?? record.within(`no ${name}`);
}

/** `Dr Nina van den Berg`, several parted by commas: titles of honour are no part of a name, and commas no part of it either. */
function people(record: Fields, names: Names, role: string): PersonFields[] {
  const field = textOf(record, names);
  return (field?.value ?? '')
    .split(/[,;]/)
    .filter((name) => name.trim() !== '')
    .map((name) => named({ value: name.trim(), path: field!.path }, role));
}

export const giving360 = flatFormat({
  name: 'giving-360',
  version: 1,
  rank: 40,
  description: 'grants in the 360Giving standard (CSV, XLSX, JSON): Wellcome and other funders of the United Kingdom',
  signs: [
    ['Identifier', 'Amount Awarded', 'Funding Org:Name'],
    ['Identifier', 'Amount Awarded', 'Funding Org:0:Name'],
    ['id', 'amountAwarded', 'fundingOrganization'],
  ],
  agency(record) {
    const name = textOf(record, of('Funding Org', 'Name')) ?? textOf(entry(record, 'fundingOrganization'), 'name');
    return name && funderNamed(name.value, currencyAt(record, 'Currency') ?? undefined).agency;
  },
  fields: {
    number: ['Identifier', 'id'],
    title: 'Title',
    abstract: 'Description',
    instrument: 'Grant Type',
    asOf: ['Last modified', 'dateModified'],
  },
  notes: { Awarded: 'Award Date', 'Recipient id': of('Recipient Org', 'Identifier') },
  ignored: `URL AmountAppliedFor AmountDisbursed FundingOrg:Identifier FundingOrg:0:Identifier dataSource beneficiaryLocation classifications relatedActivity fromOpenCall`,
  more(record, agency) {
    const dates = entry(record, 'plannedDates');
    const receiver = entry(record, 'recipientOrganization');
    const programme = entry(record, 'grantProgramme');
    const place = textOf(record, ['Research Organisation', ...of('Recipient Org', 'Name')]) ?? textOf(receiver, 'name');
    textOf(record, of('Recipient Org', 'Name'));
    const country =
      textOf(record, of('Recipient Org', 'Country')) ?? textOf(receiver, ['addressCountry', 'countryCode']);
    return {
      startDate: record.date(of('Planned Dates', 'Start Date'), START_OF) ?? dates.date('startDate', START_OF),
      endDate: record.date(of('Planned Dates', 'End Date'), END_OF) ?? dates.date('endDate', END_OF),
      awarded: moneyOf(record, 'Amount Awarded', agency, currencyAt(record, 'Currency')),
      people: [
        ...people(record, ['Lead Applicant', 'Lead Applicant(s)', 'Principal Investigator'], 'Principal Investigator'),
        ...people(record, ['Other Applicant(s)', 'Other Applicants', 'Co-Applicants'], 'Co-Investigator'),
      ],
      institutions: recipient(place, {
        identifiers: [
          identified(record, of('Recipient Org', 'Identifier'), 'org-id') ?? identified(receiver, 'id', 'org-id'),
        ],
        country: country?.value ?? null,
      }),
      programs: [...program(record, null, of('Grant Programme', 'Title')), ...program(programme, null, 'title')],
    };
  },
});
