import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';

const fixture = (name: string) => readFileSync(`test/fixtures/nsf/${name}`);
function read(bytes: Buffer) {
  const [document] = documentsOf('a.json', bytes);
  return extract(document!);
}
const award = read(fixture('award.json'));
const statement = award.reading!.statements[0]!;
const changed = (fields: object) =>
  read(Buffer.from(JSON.stringify({ ...(JSON.parse(fixture('award.json').toString()) as object), ...fields })));

describe('NSF yearly JSON', () => {
  it('states the fields of the award', () => {
    expect(award.format!.name).toBe('nsf-json');
    expect(award.problems).toEqual([]);
    expect(award.reading).toMatchObject({
      title: 'Collaborative Research: How Rivers & Reeds Share a Marsh',
      url: 'https://www.nsf.gov/awardsearch/showAward?AWD_ID=2099001',
      asOf: '2023-02-14',
    });
    expect(statement).toMatchObject({
      isRecord: true,
      agency: 'NSF',
      number: { value: '2099001' },
      startDate: { value: '2020-09-01' },
      endDate: { value: '2024-08-31' },
      awardedAmount: { value: { minor: -125_050, currency: 'USD' } },
      estimatedTotalAmount: { value: { minor: 25_000_000, currency: 'USD' } },
      awardInstrument: { value: 'Standard Grant' },
      transactionType: { value: 'Grant' },
      assistanceListings: { value: ['47.050', '47.074'] },
      appropriations: { value: [{ code: '01002021DB', name: 'NSF RESEARCH & RELATED ACTIVIT' }] },
      peopleComplete: true,
      units: [{ path: ['NSF', 'GEO', 'RISE'], orgCode: '06020000' }],
      programs: [
        { scheme: 'nsf-element', code: '105Y00', name: 'Marshes, Deltas & Coasts' },
        { scheme: 'nsf-reference', code: '9150' },
      ],
    });
  });

  it('names people with their parts, ids, dates and roles, and nobody for None None', () => {
    expect(statement.people).toMatchObject([
      {
        name: 'Ana M de la Riva',
        parts: { given: 'Ana M', family: 'de la Riva', suffix: '' },
        role: 'PRINCIPAL_INVESTIGATOR',
        isFormer: false,
        identifiers: [{ scheme: 'nsf', value: '000012345' }],
        startDate: '2020-08-03',
        endDate: null,
      },
      {
        name: 'Robert Reed Jr.',
        role: 'CO_PRINCIPAL_INVESTIGATOR',
        isFormer: true,
        identifiers: [{ scheme: 'nsf', value: '0000A0B1C' }],
        endDate: '2022-01-31',
      },
      { name: 'Odile (Odi) Officer', personKind: 'PROGRAM_OFFICER' },
    ]);
    expect(statement.people).toHaveLength(3);
  });

  it('takes places of performance from a list as from one object', () => {
    expect(statement.institutions).toMatchObject([
      {
        part: 'RECIPIENT',
        name: 'Marsh College',
        identifiers: [{ scheme: 'uei', value: 'MARSH1234567' }],
        parent: { scheme: 'uei', value: 'PARENT123456' },
        state: 'LA',
      },
      { part: 'PERFORMER', name: 'Marsh College', city: 'Reedton' },
      { part: 'PERFORMER', name: 'Delta Field Station', city: null },
    ]);
  });

  it('keeps no address and no phone number, and hashes e-mails without regard to case', () => {
    expect(JSON.stringify(award.reading)).not.toMatch(/@|703-?555|504555/);
    expect(statement.people.map(({ emailHash }) => /^[0-9a-f]{64}$/.test(emailHash ?? ''))).toEqual([true, true, true]);
    const small = changed({
      pi: [
        {
          pi_role: 'Principal Investigator',
          pi_first_name: 'Ana',
          pi_last_name: 'Riva',
          pi_email_addr: 'ana.riva@example.edu',
        },
      ],
    });
    expect(small.reading!.statements[0]!.people[0]!.emailHash).toBe(statement.people[0]!.emailHash);
  });

  it('quotes each fact from its rendering, and title and abstract word for word', () => {
    const { text } = award.reading!;
    const quote = ({ said }: { said: { start: number | null; end: number | null } }) =>
      text.slice(said.start!, said.end!);
    expect(quote(statement.title!)).toBe(statement.title!.value);
    expect(quote(statement.abstract!)).toBe(statement.abstract!.value);
    expect(statement.abstract!.value).toBe(
      'Reeds slow the water.\n\nThe marsh keeps what the river brings; write to [e-mail] or call [phone].\n\nResults are open.',
    );
    expect(quote(statement.awardedAmount!)).toBe('Awarded: USD -1250.5');
    expect(quote({ said: statement.people[1]!.said[0]! })).toBe(
      'Former Co-Principal Investigator: Robert Reed Jr., from 2020-08-03 to 2022-01-31',
    );
    expect(statement.people[1]!.said[0]!.path).toBe('pi[1]');
  });

  it('gives a fellowship to the fellow, takes an id that breaks its form for none, and reports each unknown field once', () => {
    const { reading, problems } = read(fixture('fellowship.json'));
    const fellowship = reading!.statements[0]!;
    expect(fellowship).toMatchObject({
      heldByInvestigator: true,
      institutions: [],
      number: { value: '2099002' },
      awardedAmount: { value: { minor: 0 } },
      abstract: null,
      assistanceListings: null,
    });
    expect(fellowship.people.map(({ name, identifiers }) => [name, identifiers])).toEqual([
      ['Lea Moss', []],
      ['Robert Reed Jr.', [{ scheme: 'nsf', value: '0000A0B1C' }]],
    ]);
    expect(problems.map(({ severity, field, found }) => [severity, field, found])).toEqual([
      ['WARNING', 'awd_id', '2099002'],
      ['WARNING', 'pi[0].nsf_id', '4711'],
      ['WARNING', 'pi[].pi_shoe_size', '"38"'],
      ['WARNING', 'awd_new_field', '"x"'],
    ]);
  });

  it.each([
    ['de la Riva, Anna Maria', 'Fellowship Award', true],
    ['Ana M de la Riva', 'Standard Grant', true],
    ['De La Riva, Ana', 'Standard Grant', true],
    ['De La Riva, Zoe', 'Standard Grant', false],
    ['Lagoon, Ana', 'Fellowship Award', true],
    ['Lagoon, Zoe', 'Fellowship Award', false],
    ['Riva Reed Institute', 'Fellowship Award', false],
  ])('tells whether %s of a %s is the fellow', (inst_name, awd_istr_txt, isHeld) => {
    const { reading } = changed({ inst: { inst_name, org_uei_num: null }, awd_istr_txt });
    expect(reading!.statements[0]!.heldByInvestigator ?? false).toBe(isHeld);
  });

  it('keeps an institution that only looks like a name', () => {
    const inst = { inst_name: 'Reeds, Rivers and Rain', org_uei_num: '' };
    expect(changed({ inst }).reading!.statements[0]).toMatchObject({
      institutions: [{ name: 'Reeds, Rivers and Rain' }, {}, {}],
    });
    const withUei = { inst_name: 'de la Riva, Ana', org_uei_num: 'MARSH12345670005' };
    expect(
      changed({ inst: withUei, awd_istr_txt: 'Fellowship Award' }).reading!.statements[0]!.institutions[0],
    ).toMatchObject({
      name: 'de la Riva, Ana',
      identifiers: [{ scheme: 'uei', value: 'MARSH1234567' }],
    });
  });

  it.each([
    [{ awd_eff_date: '2020-02-30' }, 'awd_eff_date', '"2020-02-30"'],
    [{ awd_amount: 'about three million' }, 'awd_amount', '"about three million"'],
    [{ awd_amount: true }, 'awd_amount', 'true'],
  ])('leaves out %j with a warning of the field and what was found', (fields, field, found) => {
    const { reading, problems } = changed(fields);
    expect(reading).not.toBeNull();
    expect(problems).toMatchObject([{ severity: 'WARNING', field, found }]);
  });

  it.each([
    [{ awd_id: '' }, 'awd_id', 'nothing'],
    [{ awd_id: 'ABC' }, 'awd_id', '"ABC"'],
    [{ awd_titl_txt: ['a', 'b'] }, 'awd_titl_txt', '["a","b"]'],
    [{ pi: ['Ana'] }, 'pi[0]', '"Ana"'],
  ])('quarantines %j with the field and what was found', (fields, field, found) => {
    const { reading, problems } = changed(fields);
    expect(reading).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'ERROR', field, found }));
  });

  it('quarantines a record that is cut off, without its addresses', () => {
    const text = fixture('award.json').toString();
    const { reading, problems } = read(Buffer.from(text.slice(0, text.indexOf('Example.edu') + 5)));
    expect(reading).toBeNull();
    expect(problems).toMatchObject([{ field: 'record', found: expect.stringContaining('cut off or broken') }]);
    expect(JSON.stringify(problems)).not.toContain('@');
  });
});
