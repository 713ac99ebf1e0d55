/** Records of other funders in the forms that people have them in. Names and numbers are made up. */
import { expect, it } from '@jest/globals';
import { readGiven } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';
import { formatProblems } from '../../../ingest/problem.ts';

/** What each record says, in one line: agency, number, money, days, people with role and ids, institutions with theirs. */
async function told(content: string | Uint8Array): Promise<string[]> {
  const lines: string[] = [];
  for await (const document of readGiven('given.csv', content)) {
    const { reading, problems } = extract(document);
    if (reading === null) lines.push(formatProblems('', problems).replace(/^.*warning: .*\n?/gm, ''));
    for (const one of reading?.statements ?? []) {
      const money = [one.awardedAmount?.value, ...(one.obligations?.value.map(({ amount }) => amount) ?? [])].flatMap(
        (amount) => (amount == null ? [] : [`${amount.currency} ${amount.minor / 100}`]),
      );
      const ids = (all: readonly { scheme: string; value: string }[]) => all.map(({ value }) => ` ${value}`).join('');
      const people = one.people.map(({ name, role, identifiers }) => `${role[0]}: ${name}${ids(identifiers)}`);
      const places = one.institutions.map(({ name, identifiers }) => `at ${name}${ids(identifiers)}`);
      const days = `${one.startDate?.value ?? ''}/${one.endDate?.value ?? ''}`;
      lines.push([one.agency, one.number?.value ?? '-', ...money, days, ...people, ...places].join(' | '));
    }
  }
  return lines;
}

const json = (value: object) => told(JSON.stringify(value));

it('a grant of Crossref', async () => {
  const project = {
    'project-title': [{ title: 'Glass that sings' }],
    'award-amount': { amount: 1000.5, currency: 'GBP' },
    'award-start': { 'date-parts': [[2022, 3, 1]] },
    'lead-investigator': [
      {
        given: 'Nina',
        family: 'Quarz',
        ORCID: 'https://orcid.org/0000-0002-1825-0097',
        affiliation: [{ name: 'University of Sheffield', id: [{ id: 'https://ror.org/05krs5044', 'id-type': 'ROR' }] }],
      },
    ],
    funding: [{ type: 'grant', funder: { name: 'Wellcome Trust' } }],
  };
  expect(await json({ message: { type: 'grant', award: '900001/Z/22/Z', DOI: '10.1/x', project: [project] } })).toEqual(
    [
      'Wellcome | 900001/Z/22/Z | GBP 1000.5 | 2022-03-01/ | P: Nina Quarz 0000-0002-1825-0097 | at University of Sheffield 05krs5044',
    ],
  );
});

it('what publications acknowledge, each award once and by its agency’s number', async () => {
  const fundingReferences = [
    { funderName: 'National Science Foundation', awardNumber: 'DMS-2031883' },
    { funderName: 'U.S. National Science Foundation', awardNumber: '2031883' },
    { funderName: 'European Research Council', awardNumber: '101234567' },
    { funderName: 'National Institutes of Health', awardNumber: 'none given' },
  ];
  const expected = ['NSF | 2031883 | /', 'EC | 101234567 | /'];
  expect(await json({ data: { id: 'x', attributes: { doi: '10.1/x', fundingReferences } } })).toEqual(expected);
  const funder = [
    { name: 'National Science Foundation', award: ['2031883'] },
    { name: 'European Research Council', award: ['101234567'] },
  ];
  expect(await json({ message: { DOI: '10.1/x', publisher: 'P', type: 'journal-article', funder } })).toEqual(expected);
});

it('a grant of 360Giving as JSON, with the first of each list', async () => {
  const grant = {
    id: '360G-x-1',
    title: 'Glass',
    currency: 'GBP',
    amountAwarded: 5000,
    fundingOrganization: [{ id: 'GB-CHC-1', name: 'The Stone Trust' }],
    recipientOrganization: [{ id: 'GB-CHC-210000', name: 'Glass Museum' }],
    plannedDates: [{ startDate: '2022-10-01', endDate: '2023-09-30' }],
  };
  expect(await json({ grants: [grant, { ...grant, id: '360G-x-2' }] })).toEqual([
    'Stone Trust | 360G-x-1 | GBP 5000 | 2022-10-01/2023-09-30 | at Glass Museum GB-CHC-210000',
    'Stone Trust | 360G-x-2 | GBP 5000 | 2022-10-01/2023-09-30 | at Glass Museum GB-CHC-210000',
  ]);
});

it('a download of USAspending and a year of Federal RePORTER', async () => {
  expect(
    await told(`award_id_fain,recipient_name,recipient_uei,total_obligated_amount,awarding_agency_name,awarding_sub_agency_name,period_of_performance_start_date
R01AI130089,UNIVERSITY OF UTAH,LL8GLEVH6MG3,1250.50,Department of Health and Human Services,National Institutes of Health,2020-01-02
2031883,TULANE UNIVERSITY,XNY5ULPU8EN6,99.00,National Science Foundation,National Science Foundation,2020-09-01`),
  ).toEqual([
    'NIH | R01AI130089 | USD 1250.5 | 2020-01-02/ | at UNIVERSITY OF UTAH LL8GLEVH6MG3',
    'NSF | 2031883 | USD 99 | 2020-09-01/ | at TULANE UNIVERSITY XNY5ULPU8EN6',
  ]);
  expect(
    await told(`PROJECT_NUMBER,DEPARTMENT,AGENCY,FY,FY_TOTAL_COST,PROJECT_TITLE,CONTACT_PI_PROJECT_LEADER,OTHER_PIS,ORGANIZATION_NAME
R305A1,ED,IES,2017,500,Reading,"QUARZ, NINA","ZHANG, WEI; KRUG, OTTO",OBERLIN COLLEGE`),
  ).toEqual(['ED | R305A1 | USD 500 | / | P: QUARZ, NINA | P: ZHANG, WEI | P: KRUG, OTTO | at OBERLIN COLLEGE']);
});

it('a list in UTF-16 with tabs, decimal commas and a column without a title', async () => {
  const table = `\tid\tacronym\ttitle\tstartDate\tecMaxContribution
0\t101000001\tGLASS\tSinging glass\t2022-01-01\t1.234.567,89
1\t101000002\tSAND\tSlow sand\t2022-02-01\t90,5`.replaceAll('\\\t', '\t');
  expect(await told(Buffer.from(`\ufeff${table}`, 'utf16le'))).toEqual([
    'EC | 101000001 | EUR 1234567.89 | 2022-01-01/',
    'EC | 101000002 | EUR 90.5 | 2022-02-01/',
  ]);
});

it('an export of P3, in which an amount may be no amount and days are written day first', async () => {
  expect(
    await told(`"Project Number";"Project Title";"Responsible Applicant";"Funding Instrument";"University";"Start Date";"End Date";"Approved Amount"
"900001";"Glas";"Beispiel Anna";"Project funding";"University of Berne - BE";"01.04.2010";"31.03.2013";"241076.00"
"900002";"Sand";"Beispiel Anna";"Project funding";"University of Berne - BE";"01.04.2010";"31.03.2013";"data not included in P3"`),
  ).toEqual([
    'SNSF | 900001 | CHF 241076 | 2010-04-01/2013-03-31 | P: Beispiel Anna | at University of Berne',
    'SNSF | 900002 | 2010-04-01/2013-03-31 | P: Beispiel Anna | at University of Berne',
  ]);
});

it('data that is known and not read says what to ingest instead', async () => {
  expect(await told('PMID,PROJECT_NUMBER\n12345678,R01AI130089\n22345678,R01AI130089')).toEqual([
    expect.stringMatching(/a link table of NIH's publications: .* ingest ExPORTER's project files/),
  ]);
});
