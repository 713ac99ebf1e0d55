import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';

const XML = readFileSync('test/fixtures/nsf/award.xml', 'utf8');
const read = (text: string) => documentsOf('a.xml', Buffer.from(text)).map(extract);

describe('NSF XML', () => {
  it('states what the JSON states, in the words of the older format', () => {
    const [{ reading, problems, format } = { reading: null, problems: [], format: null }] = read(XML);
    expect(format!.name).toBe('nsf-xml');
    expect(problems).toEqual([]);
    expect(reading!.asOf).toBe('2021-07-02');
    expect(reading!.statements[0]).toMatchObject({
      number: { value: '2099001' },
      title: { value: 'Collaborative Research: How Rivers & Reeds Share a Marsh', said: { path: 'AwardTitle' } },
      abstract: { value: 'Reeds slow the water.\n\nThe marsh keeps what the river brings.' },
      startDate: { value: '2020-09-01' },
      awardedAmount: { value: { minor: 20_000_000 } },
      estimatedTotalAmount: { value: { minor: 25_000_000 } },
      awardInstrument: { value: 'Standard Grant', said: { path: 'AwardInstrument.Value' } },
      peopleComplete: true,
      people: [
        {
          name: 'Ana M de la Riva',
          identifiers: [{ scheme: 'nsf', value: '000012345' }],
          startDate: '2020-08-03',
          endDate: null,
        },
        { name: 'Robert Reed Jr.', identifiers: [], said: [{ path: 'Investigator[1]' }] },
      ],
      institutions: [
        {
          part: 'RECIPIENT',
          name: 'Marsh A&M College',
          identifiers: [{ scheme: 'uei', value: 'MARSH1234567' }],
          parent: null,
        },
        { part: 'PERFORMER', name: 'Marsh A&M College' },
      ],
      programs: [
        { scheme: 'nsf-element', code: '105Y', name: 'Marshes, Deltas & Coasts' },
        { scheme: 'nsf-reference', code: '9150' },
      ],
      units: [{ path: ['NSF', 'GEO', 'RISE'], orgCode: '06020000' }],
      appropriations: { value: [{ code: '01002021DB' }] },
    });
    expect(reading!.statements[0]!.people).toHaveLength(2);
    expect(JSON.stringify(reading)).not.toMatch(/@|7035550123/);
  });

  it('gives the same e-mail the same hash as the JSON', () => {
    const json = documentsOf('a.json', readFileSync('test/fixtures/nsf/award.json')).map(extract);
    const hashes = [read(XML), json].map(([one]) => one!.reading!.statements[0]!.people[0]!.emailHash);
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('cuts several awards of one file apart', () => {
    const award = /<Award>[^]*<\/Award>/.exec(XML)![0];
    const second = award.replace('2099001', '2099002');
    const found = read(XML.replace(award, `${award}\n${second}`));
    expect(found.map(({ reading }) => reading?.statements[0]?.number?.value)).toEqual(['2099001', '2099002']);
  });

  it.each([
    ['cut off', XML.slice(0, XML.indexOf('<Institution>')), 'text that is cut off or broken: no </Award>'],
    ['with crossed tags', XML.replace('</CityName>', '</StateCode>'), /cut off or broken/],
    [
      'with a document type',
      XML.replace('<rootTag>', '<!DOCTYPE rootTag [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n<rootTag>'),
      'a <!DOCTYPE or <!ENTITY declaration',
    ],
  ])('quarantines XML that is %s', (_, text, found) => {
    const [one] = read(text);
    expect(one!.reading).toBeNull();
    expect(one!.problems[0]).toMatchObject({ severity: 'ERROR', field: 'record' });
    expect(one!.problems[0]!.found).toMatch(found);
  });

  it('reports a field that it does not know', () => {
    const [one] = read(XML.replace('<AGENCY>NSF</AGENCY>', '<AGENCY>NSF</AGENCY><Moon><Phase>full</Phase></Moon>'));
    expect(one!.problems).toMatchObject([{ severity: 'WARNING', field: 'Moon', found: '{"Phase":"full"}' }]);
  });
});
