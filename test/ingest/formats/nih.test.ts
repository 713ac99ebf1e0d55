import { describe, expect, it } from '@jest/globals';
import { nih, reporterAgency, reporterUnit } from '../../../ingest/agencies/nih.ts';
import { readPaths } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';
import type { Statement } from '../../../ingest/statements.ts';

/** What each document of a made-up file says, with the text of its source. */
async function read(file: string) {
  const found: (Statement & { text: string; asOf: string | null })[] = [];
  for await (const document of readPaths([`test/fixtures/nih/${file}`])) {
    const { reading, problems } = extract(document);
    expect(problems).toEqual([]);
    found.push({ ...reading!.statements[0]!, text: reading!.text, asOf: reading!.asOf });
  }
  return found;
}

const rows = await read('reporter-export.csv');
const obligations = ({ obligations }: Statement) =>
  (obligations?.value ?? []).map(({ fiscalYear, amount, action }) => [fiscalYear, amount.minor / 100, action]);
const people = ({ people }: Statement) => people.map(({ name, role, institution }) => [name, role, institution]);
const unitPaths = ({ units }: Statement) => units.map(({ path }) => path.join('/'));
const [first, moved, supplement, shareA, shareB, whole, part, veterans, ahrq, contract, intramural] = rows;

describe('a project number', () => {
  it.each([
    ['5R01AR070181-03S1', 'R01AR070181'],
    ['1 R01 AR 070181-01A1', 'R01AR070181'],
    ['NIH R01-AR-070181', 'R01AR070181'],
    ['="5U2CDK133491-02"', 'U2CDK133491'],
    ['1ZIABC010621-15', 'ZIABC010621'],
    ['272201200023C-10-0-1', '272201200023C'],
    ['75N92023D00006-P00002-759202300001-1', '75N92023D00006-759202300001'],
    ['N01AI012345-5-0-1', 'N01AI012345'],
    ['2031883', null],
    ['R01AR07018', null],
  ])('%s is of the award %s', (written, number) => {
    expect(nih.awardNumber(written)).toBe(number);
    if (number !== null) expect(nih.awardNumber(number)).toBe(number);
  });

  it('says whose award it is, where the record does not: RePORTER lists more agencies than NIH', () => {
    const agency = (named: string | null, ic: string | null, number: string | null) =>
      reporterAgency(named, reporterUnit(ic, number)).code;
    expect(agency(null, null, '5R01AR070181-03')).toBe('NIH');
    expect(agency(null, null, '5P30HS029744-02')).toBe('AHRQ');
    expect(agency('VA', null, '5I01RX002160-02')).toBe('VA');
    expect(agency('ALLCDC', null, null)).toBe('CDC');
    expect(agency('SAMSHA', null, null)).toBe('SAMHSA');
    expect(agency(null, 'NCEZID', '1R01CI000611-01')).toBe('CDC');
    expect(agency(null, 'DM,BHP', null)).toBe('HRSA');
  });
});

describe('an export of RePORTER', () => {
  it('gives an action of the award: its money in its fiscal year, its institute, its activity and call', () => {
    expect([first!.agency, first!.number!.value, first!.title!.value]).toEqual([
      'NIH',
      'R01DK990001',
      'Glass Reeds in Tidal Marshes',
    ]);
    expect(obligations(first!)).toEqual([[2020, 400_000, '1R01DK990001-01']]);
    expect([first!.startDate!.value, first!.endDate!.value, first!.asOf]).toEqual([
      '2020-09-15',
      '2021-08-31',
      '2020-09-15',
    ]);
    expect(unitPaths(first!)).toEqual(['NIH/NIDDK']);
    expect(first!.programs.map(({ scheme, code }) => [scheme, code])).toEqual([
      ['nih-activity', 'R01'],
      ['nih-opportunity', 'PA-19-056'],
    ]);
    expect(first!.assistanceListings!.value).toEqual(['93.847']);
    expect(first!.abstract!.value).toMatch(/^Reeds of glass/);
    expect(first!.text).toContain('Study section: ZDK1-GRB-N(O1)S');
    expect(first!.text).not.toContain('Unavailable');
  });

  it('names all who lead, with the id and the institution of the contact PI alone', () => {
    expect(people(first!)).toEqual([
      ['QUARZ, NINA A.', 'PRINCIPAL_INVESTIGATOR', 0],
      ['VAN DER MEER, MARIA JOSE', 'PRINCIPAL_INVESTIGATOR', null],
      ['ZHANG, WEI', 'PRINCIPAL_INVESTIGATOR', null],
      ['STONE, PAT', 'INVESTIGATOR', null],
    ]);
    expect(first!.people.map(({ identifiers }) => identifiers)).toEqual([
      [{ scheme: 'nih', value: '99000001' }],
      [],
      [],
      [],
    ]);
    expect(first!.people[3]!.personKind).toBe('PROGRAM_OFFICER');
    expect(first!.institutions).toMatchObject([
      {
        name: 'TULANE UNIVERSITY OF LOUISIANA',
        part: 'RECIPIENT',
        identifiers: [
          { scheme: 'uei', value: 'XNY5ULPU8EN6' },
          { scheme: 'duns', value: '053785812' },
          { scheme: 'ipf', value: '8424601' },
        ],
      },
    ]);
  });

  it('is later where it moves to another institution, though its notice is earlier', () => {
    expect(moved!.asOf! > first!.asOf!).toBe(true);
    expect(moved!.institutions[0]!.name).toBe('DREXEL UNIVERSITY');
  });

  it('is told by its full number where the column of application ids was left out', async () => {
    const [only] = await read('without-application-id.csv');
    expect(obligations(only!)).toEqual([[2021, 450_000, '5R01CA990001-02']]);
    expect(people(only!)).toEqual([['ROE, JANE', 'PRINCIPAL_INVESTIGATOR', 0]]);
  });

  it('adds a supplement, with the office that pays it beside the institute that manages', () => {
    expect(supplement!.number!.value).toBe('R01DK990001');
    expect(obligations(supplement!)).toEqual([[2021, 50_000, '3R01DK990001-02S1']]);
    expect(unitPaths(supplement!)).toEqual(['NIH/NIDDK', 'NIH/OD']);
  });

  it('states one action with the whole total in the row of each institute that pays', () => {
    expect([obligations(shareA!), obligations(shareB!)]).toEqual([
      [[2021, 3000, '1U01AG990002-01']],
      [[2021, 3000, '1U01AG990002-01']],
    ]);
    expect([unitPaths(shareA!), unitPaths(shareB!)]).toEqual([['NIH/NIA'], ['NIH/NIA', 'NIH/NICHD']]);
  });

  it('has of a sub-project its leader and where it is done, and neither money nor title of the award', () => {
    expect(obligations(whole!)).toEqual([[2022, 2_000_000, '5P01HL990003-03']]);
    expect([part!.number!.value, part!.title, part!.startDate, part!.obligations]).toEqual([
      'P01HL990003',
      null,
      null,
      null,
    ]);
    expect(people(part!)[0]).toEqual(['ROE, JOHN', 'INVESTIGATOR', 0]);
    expect(part!.institutions).toMatchObject([{ name: 'DREXEL UNIVERSITY', part: 'PERFORMER' }]);
    expect(part!.peopleComplete).toBe(false);
  });

  it('does not call NIH what is not, nor zero what is not published, nor an id what stands for none', () => {
    expect([veterans!.agency, veterans!.obligations, unitPaths(veterans!)]).toEqual(['VA', null, ['VA/RRD']]);
    expect(veterans!.institutions[0]!.identifiers).toEqual([]);
    expect([ahrq!.agency, ahrq!.number!.value, unitPaths(ahrq!)]).toEqual(['AHRQ', 'R18HS990006', ['AHRQ']]);
    expect(ahrq!.programs.map(({ scheme }) => scheme)).toEqual(['ahrq-activity']);
  });

  it('reads contracts and intramural projects', () => {
    expect([contract!.number!.value, unitPaths(contract!), contract!.programs]).toEqual([
      '75N92023D99999-759202399999',
      ['NIH/NHLBI'],
      [],
    ]);
    expect(obligations(contract!)).toEqual([[2022, 70_000, '75N92023D99999-P00001-759202399999-1']]);
    expect([intramural!.number!.value, intramural!.startDate, intramural!.obligations]).toEqual([
      'ZIABC990005',
      null,
      null,
    ]);
  });
});

describe('an answer of the RePORTER API', () => {
  it('gives the ids of all who lead, all institutes that pay, and the date alone of its times', async () => {
    const [answer, core] = await read('api-page.json');
    expect(answer!.people.map(({ identifiers }) => identifiers[0]?.value ?? null)).toEqual([
      '99000004',
      '99000009',
      null,
    ]);
    expect(people(answer!).map(([, role, at]) => [role, at])).toEqual([
      ['PRINCIPAL_INVESTIGATOR', 0],
      ['PRINCIPAL_INVESTIGATOR', null],
      ['INVESTIGATOR', null],
    ]);
    expect(unitPaths(answer!)).toEqual(['NIH/NIA', 'NIH/NCCIH']);
    expect(obligations(answer!)).toEqual([[2022, 4000, '5U01AG990002-02']]);
    expect([answer!.startDate!.value, answer!.asOf]).toEqual(['2021-04-01', '2022-04-01']);
    expect(answer!.abstract!.value).toBe('Sand holds answers that glass has lost.');
    expect([core!.obligations, core!.title, people(core!)[0]![1]]).toEqual([null, null, 'INVESTIGATOR']);
  });

  it('may have some fields alone', async () => {
    const found = await read('api-some-fields.json');
    expect(found.map(obligations)).toEqual([300, 1000, 700].map((amount) => [[2023, amount, '5P30CA990007-04']]));
  });
});

it('awards by organisation print no fiscal year: it is the one of the notice', async () => {
  const [known, later] = await read('awards-by-organization.csv');
  expect(obligations(known!)).toEqual([[2021, 3000, '1U01AG990002-01']]);
  expect(obligations(later!)).toEqual([[2023, 310_000, '5R01DK990001-03']]);
  expect(known!.peopleComplete).toBe(false);
});
