import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';
import { readEntry } from '../../../ingest/formats/nsf-people.ts';
import { codedNames } from '../../../ingest/formats/nsf-program-names.ts';

const PAGE = readFileSync('test/fixtures/nsf/page.json', 'utf8');
const read = (value: unknown) =>
  documentsOf('page.json', Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))).map((document) => ({
    document,
    ...extract(document),
  }));
const [first, second] = read(PAGE);

describe('NSF Award Search API', () => {
  it('makes each award of a page a document, the same as the award alone', () => {
    expect(read(PAGE).map(({ document }) => document.place)).toEqual(['page.json#1', 'page.json#2']);
    const [alone] = read(first!.document.text);
    expect(alone!.document.digest).toBe(first!.document.digest);
    expect(alone!.reading).toEqual(first!.reading);
  });

  it('states the fields of the award', () => {
    expect(first!.format!.name).toBe('nsf-api');
    expect(first!.reading).toMatchObject({ asOf: '2024-05-06' });
    expect(first!.reading!.statements[0]).toMatchObject({
      number: { value: '2099001' },
      title: { value: 'Collaborative Research: How Rivers & Reeds Share a Marsh' },
      awardedAmount: { value: { minor: 25_000_050, currency: 'USD' }, said: { path: 'fundsObligatedAmt' } },
      estimatedTotalAmount: { value: { minor: 25_000_000 } },
      awardInstrument: { value: 'Standard Grant' },
      transactionType: null,
      peopleComplete: true,
      institutions: [
        {
          part: 'RECIPIENT',
          name: 'Marsh College',
          identifiers: [{ scheme: 'uei', value: 'MARSH1234567' }],
          legalName: 'TRUSTEES OF MARSH COLLEGE',
        },
        { part: 'PERFORMER', name: 'Delta Field Station' },
      ],
      units: [{ path: ['NSF', 'GEO', 'RISE'], orgCode: '06020000', name: 'Division of Integrated Earth Things' }],
      appropriations: { value: [{ code: '01002021DB', name: 'NSF RESEARCH & RELATED ACTIVIT' }] },
    });
    expect(first!.problems).toMatchObject([{ severity: 'WARNING', field: 'moonPhase', found: '"full"' }]);
  });

  it('tells present from former people, and keeps its own ids apart from NSF ids', () => {
    expect(first!.reading!.statements[0]!.people).toMatchObject([
      {
        name: 'Ana M de la Riva',
        parts: { given: 'Ana M', family: 'de la Riva' },
        role: 'PRINCIPAL_INVESTIGATOR',
        isFormer: false,
        identifiers: [{ scheme: 'nsf-api-pi', value: '000012345' }],
      },
      { name: 'Old Otter', role: 'PRINCIPAL_INVESTIGATOR', isFormer: true, identifiers: [] },
      { name: 'Robert Reed, Jr.', role: 'CO_PRINCIPAL_INVESTIGATOR', isFormer: true },
      { name: 'Kim Lagoon', role: 'CO_PRINCIPAL_INVESTIGATOR', isFormer: false },
      { name: 'Odile Officer', personKind: 'PROGRAM_OFFICER' },
    ]);
    expect(JSON.stringify(first!.reading)).not.toMatch(/@|5045550100|7035550123/);
  });

  it('gives codes their names, with commas inside names and out', () => {
    expect(first!.reading!.statements[0]!.programs.map(({ code, name }) => `${code!} ${name}`)).toEqual([
      // One code: the whole text is its name.
      '105Y00 Marshes, Deltas & Coasts',
      '9178 UNDERGRADUATE EDUCATION',
      'SMET SCIENCE, MATH, ENG & TECH EDUCATION',
    ]);
    expect(codedNames('nsf-reference', '0001, 0002', 'Alpha, Beta, Gamma')).toBeNull();
    expect(codedNames('nsf-reference', '0001, 0002', 'Alpha')).toBeNull();
    expect(codedNames('nsf-reference', '', '')).toEqual([]);
  });

  it('reads the other spellings and a short answer, whose lists are not complete', () => {
    expect(second!.reading!.statements[0]).toMatchObject({
      number: { value: '0099003' },
      awardedAmount: null,
      obligations: {
        value: [
          { fiscalYear: 1999, amount: { minor: 100_000 } },
          { fiscalYear: 2000, amount: { minor: 50_000 } },
        ],
        said: { path: 'funds_obligated' },
      },
      people: [{ name: 'Lea Q Moss', parts: { given: 'Lea Q', family: 'Moss' } }],
      peopleComplete: false,
      programsComplete: false,
    });
    expect(second!.problems).toMatchObject([{ severity: 'WARNING', field: 'id' }]);
  });

  it('quarantines an error that arrives as an answer, with the service’s own words', () => {
    const one = { notificationType: 'ERROR', notificationCode: 'E-42', notificationMessage: 'Too many marshes' };
    const [failed] = read({ response: { serviceNotification: [one] } });
    expect(failed).toMatchObject({
      reading: null,
      problems: [{ severity: 'ERROR', field: 'serviceNotification', found: '"E-42: Too many marshes"' }],
    });
    const page = JSON.parse(PAGE) as { response: { award: unknown[] } };
    const both = read({ response: { award: page.response.award.slice(0, 1), serviceNotification: one } });
    expect(both.map(({ reading }) => reading !== null)).toEqual([true, false]);
    expect(read({ response: { award: [] } })).toMatchObject([
      { reading: null, problems: [{ field: 'response.award' }] },
    ]);
  });

  it('takes an entry apart', () => {
    expect(['Ana B Riva, Jr. (Former) a@b.edu', 'Ana  Riva', 'Ana Riva a@b.edu'].map(readEntry)).toEqual([
      { name: 'Ana B Riva, Jr.', isFormer: true, email: 'a@b.edu' },
      { name: 'Ana Riva', isFormer: false, email: '' },
      { name: 'Ana Riva', isFormer: false, email: 'a@b.edu' },
    ]);
  });
});
