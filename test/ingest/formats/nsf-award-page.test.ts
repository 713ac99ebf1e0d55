import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { extract } from '../../../ingest/formats/index.ts';
import type { Document } from '../../../ingest/statements.ts';
import { emailHash } from '../../../ingest/text/contacts.ts';
import { readingsOfAwards } from '../../../src/query/award-readings.ts';
import { wholeGraph } from '../../seed-facts.ts';
import { availableStores } from '../../stores.ts';

/** The page of the award of test/fixtures/nsf/award.json, as a browser pastes it. */
const PAGE = `Award Abstract # 2099001
Collaborative Research: How Rivers & Reeds Share a Marsh

NSF Org: RISE
Division of Integrated Earth Things
Recipient: MARSH COLLEGE
Initial Amendment Date: August 3, 2020
Latest Amendment Date: February 20, 2023
Award Number: 2099001
Award Instrument: Standard Grant
Program Manager: Odile Officer
officer@example.gov
 (703)555-0123
RISE
 Division of Integrated Earth Things
GEO
 Directorate for Geosciences
Start Date:
September 1, 2020
End Date: August 31, 2024 (Estimated)
Total Intended Award Amount: $250,000.00
Total Awarded Amount to Date: $260,000.00
Funds Obligated to Date: FY 2020 = $200,000.00
FY 2022 = $60,000.00
History of Investigator:
  • Ana M de la Riva (Principal Investigator)
    ana.riva@example.edu
  • Mira Dike (Co-Principal Investigator)
  • Robert Reed (Former Co-Principal Investigator)
Recipient Sponsored Research Office: Marsh College
1 Dike Road
REEDTON
LA  US  70000-0001
(504)555-0100
Sponsor Congressional District: 01
Primary Place of Performance: Marsh College
2 Levee Road
Reedton
LA  US  70000-0002
Primary Place of Performance
Congressional District:
01
Unique Entity Identifier (UEI): ABCDEF123456
Parent UEI:
NSF Program(s): Marshes, Deltas & Coasts,
Wet Soils
Primary Program Source: 01002021DB NSF RESEARCH & RELATED ACTIVIT
01002223DB NSF RESEARCH & RELATED ACTIVIT
Program Reference Code(s): 9150
Program Element Code(s): 105Y00, 106Y00
Award Agency Code: 4900
Fund Agency Code: 4900
Assistance Listing Number(s): 47.050, 47.074

ABSTRACT

Reeds slow the water.

The marsh keeps what the river brings; write to reeds@example.edu.

PROJECT OUTCOMES REPORT

Disclaimer: not of the abstract.
`;

const document = (text: string, place = 'page.txt'): Document => documentsOf(place, Buffer.from(text))[0]!;
const read = (text: string) => extract(document(text));

describe('the page of an award on nsf.gov', () => {
  const { format, reading, problems } = read(PAGE);
  const [statement] = reading!.statements;

  it('is a source of its own, and states the fields of the award', () => {
    expect(format!.name).toBe('nsf-award-page');
    expect(problems).toEqual([]);
    expect(reading).toMatchObject({
      kind: 'nsf-award-page',
      title: 'Collaborative Research: How Rivers & Reeds Share a Marsh',
      url: 'https://www.nsf.gov/awardsearch/showAward?AWD_ID=2099001',
      asOf: '2023-02-20',
    });
    expect(statement).toMatchObject({
      isRecord: true,
      number: { value: '2099001' },
      startDate: { value: '2020-09-01' },
      endDate: { value: '2024-08-31' },
      awardedAmount: { value: { minor: 26_000_000, currency: 'USD' } },
      estimatedTotalAmount: { value: { minor: 25_000_000, currency: 'USD' } },
      awardInstrument: { value: 'Standard Grant' },
      assistanceListings: { value: ['47.050', '47.074'] },
      appropriations: { value: [{ code: '01002021DB' }, { code: '01002223DB' }] },
      peopleComplete: true,
      units: [{ path: ['NSF', 'GEO', 'RISE'], name: 'Division of Integrated Earth Things' }],
      institutions: [
        {
          name: 'Marsh College',
          part: 'RECIPIENT',
          identifiers: [{ scheme: 'uei', value: 'ABCDEF123456' }],
          city: 'REEDTON',
          state: 'LA',
          country: 'US',
        },
        { name: 'Marsh College', part: 'PERFORMER', city: 'Reedton', state: 'LA' },
      ],
      programs: [
        { scheme: 'nsf-element', code: '105Y00', name: 'Marshes, Deltas & Coasts' },
        { scheme: 'nsf-element', code: '106Y00', name: 'Wet Soils' },
        { scheme: 'nsf-reference', code: '9150' },
      ],
    });
  });

  it('names people with their roles, and keeps hashes of their addresses alone', () => {
    expect(statement!.people).toMatchObject([
      {
        name: 'Ana M de la Riva',
        role: 'PRINCIPAL_INVESTIGATOR',
        isFormer: false,
        emailHash: emailHash('ana.riva@example.edu'),
      },
      { name: 'Mira Dike', role: 'CO_PRINCIPAL_INVESTIGATOR', isFormer: false, emailHash: null },
      { name: 'Robert Reed', role: 'CO_PRINCIPAL_INVESTIGATOR', isFormer: true },
      { name: 'Odile Officer', personKind: 'PROGRAM_OFFICER', emailHash: emailHash('officer@example.gov') },
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/@|555-0/);
  });

  it('gives each fact the passage that states it, and the abstract alone as abstract', () => {
    const { start, end } = statement!.people[1]!.said[0]!;
    expect(reading!.text.slice(start!, end!)).toBe('Co-Principal Investigator: Mira Dike');
    const abstract = statement!.abstract!;
    expect(reading!.text.slice(abstract.said.start!, abstract.said.end!)).toBe(abstract.value);
    expect(abstract.value).toBe('Reeds slow the water.\n\nThe marsh keeps what the river brings; write to [e-mail].');
  });

  it('is read alike from a saved page, its labels in bold and its values in cells', () => {
    const rows = PAGE.split('\n').map((line) => {
      const [, label, value] = /^([A-Z][\w ()]+:)(.*)$/.exec(line) ?? [];
      const text = (part: string) => part.replace(/&/g, '&amp;');
      return label === undefined
        ? `${text(line)}<br>`
        : `<tr><td><strong>${text(label)}</strong></td><td>${text(value!)}</td></tr>`;
    });
    const page = read(`<!DOCTYPE html><html><head><title>x</title></head><body>${rows.join('\n')}</body></html>`);
    expect(page.format!.name).toBe('nsf-award-page');
    expect(page.reading!.statements).toEqual(reading!.statements);
  });

  it('is refused without a number or a title, and tells labels that it does not know', () => {
    const headless = PAGE.replace('Award Abstract # 2099001', '').replace('Award Number: 2099001\n', '');
    expect(read(headless).problems).toEqual([
      { severity: 'ERROR', field: 'Award Number', expected: 'an award number of 7 digits', found: 'nothing' },
    ]);
    expect(read(PAGE.replace(/Collaborative.*\n/, '')).problems).toMatchObject([{ severity: 'ERROR', field: 'title' }]);
    expect(read(PAGE.replace('Parent UEI:', 'Weather: fair\nParent UEI:')).problems).toMatchObject([
      { severity: 'WARNING', field: 'Weather', found: '"fair"' },
    ]);
    expect(read(PAGE.replace('# 2099001', '# 2099002')).problems).toMatchObject([
      { severity: 'WARNING', field: 'Award Number', found: '"2099001"' },
    ]);
  });

  it('is one page each in a text of several, and no news that quotes a number', () => {
    const two = documentsOf('pages.txt', Buffer.from(`${PAGE}\n${PAGE.replaceAll('2099001', '2099002')}`));
    expect(two.map((one) => extract(one).reading!.statements[0]!.number!.value)).toEqual(['2099001', '2099002']);
    const news =
      'A marsh grant\n\nThe NSF has awarded $250,000 to Marsh College.\n\nAward Number: 2099001\nPI: Ana de la Riva\n';
    expect(read(news).format!.name).toBe('news-article');
  });
});

describe.each(availableStores())('the page beside the JSON of its award on $name', ({ open }) => {
  it('is a second reading of one award, by the same people at the same college', async () => {
    const json = documentsOf('award.json', readFileSync('test/fixtures/nsf/award.json'))[0]!;
    async function* both() {
      yield* [json, document(PAGE)];
    }
    const opened = await open();
    try {
      expect(await ingest(opened.store, both())).toMatchObject({ ingested: 2, quarantined: 0 });
      const { nodes } = await wholeGraph(opened.store);
      const of = (kind: string) => nodes.filter((node) => node.kind === kind);
      expect(of('AWARD').map(({ id }) => id)).toEqual(['award:nsf:2099001']);
      const names = of('PERSON').map((node) => ('familyName' in node ? node.familyName : ''));
      expect(names.sort()).toEqual(['Dike', 'Officer', 'Reed', 'de la Riva']);
      const readings = (await readingsOfAwards(opened.store, ['award:nsf:2099001'])).flat();
      expect(readings).toHaveLength(2);
    } finally {
      await opened.end();
    }
  });
});
