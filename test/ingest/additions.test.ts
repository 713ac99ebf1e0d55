/** What adds to awards and people of other documents: abstracts, funds, people and employments that name them by ids alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readGiven, readPaths } from '../../ingest/documents.ts';
import { forget } from '../../ingest/forget.ts';
import { extract } from '../../ingest/formats/index.ts';
import { formatProblems } from '../../ingest/problem.ts';
import { openGraph } from '../../src/index.ts';
import { availableStores } from '../stores.ts';
import { describeFunctionOfDocuments } from './function-of-documents.ts';

const FOLDER = 'test/fixtures/additions';

describe.each(availableStores())('on $name', ({ open }) => {
  it('abstracts, funds, people and employments stand with the award and person whose id they state', async () => {
    const opened = await open();
    const graph = await openGraph(opened.url, { env: { ...opened.env, GRANTGRAPH_THREADS: '0' } });
    const { read, ingested } = await graph.ingest([FOLDER]);
    expect([read, ingested]).toEqual([11, 11]);
    const counts = async () => {
      const { nodes } = await graph.store.stats();
      return [nodes.PROJECT, nodes.AWARD];
    };
    const ask = (query: string) => graph.ask(`{ ${query} }`);
    const abstract = 'Reeds hold mosquitoes. The second year counts malaria parasites in salt marshes.';
    expect(
      await ask('award(id: "award:nih:R01AI900001") { abstract obligatedAmount { value } project { title } }'),
    ).toEqual({
      award: { abstract, obligatedAmount: { value: 510_000 }, project: { title: 'Reeds and fever' } },
    });
    const themes = await ask('award(id: "award:nih:R01AI900001") { themes { nodes { label } } }');
    expect(JSON.stringify(themes)).toContain('salt marsh');
    expect(
      await ask(`award(id: "award:ukri:EP/X900001/1") {
        obligatedAmount { value currency } obligations { fiscalYear amount { value } }
        project { members { nodes { id name } edges { role evidence { quote } } } }
      }`),
    ).toEqual({
      award: {
        obligatedAmount: { value: 305_000, currency: 'GBP' },
        obligations: [
          { fiscalYear: 2015, amount: { value: 100_000 } },
          { fiscalYear: 2016, amount: { value: 5000 } },
          { fiscalYear: 2017, amount: { value: 200_000 } },
        ],
        project: {
          members: {
            nodes: [{ id: 'person:orcid:0000-0002-1825-0097', name: 'Nina Karin Quarz' }],
            edges: [
              { role: 'PRINCIPAL_INVESTIGATOR', evidence: [{ quote: 'principal investigator: Nina Karin Quarz' }] },
            ],
          },
        },
      },
    });
    expect(
      await ask(`person(id: "person:orcid:0000-0002-1825-0097") {
        institutions { edges { basis firstSeen lastSeen } nodes { name } }
      }`),
    ).toEqual({
      person: {
        institutions: {
          edges: [
            { basis: 'STATED', firstSeen: '2018-09-01', lastSeen: '2023-04-25' },
            { basis: 'STATED', firstSeen: '2010-01-01', lastSeen: '2018-08-31' },
          ],
          nodes: [{ name: 'University of York' }, { name: 'Princeton University' }],
        },
      },
    });
    // What adds to an award of which there is no record makes no project of its own.
    expect(await counts()).toEqual([2, 2]);
    await forget(graph.store, 'gtr-project.json');
    expect(await counts()).toEqual([1, 1]);
    await graph.close();
    await opened.end();
  });
});

it.each([
  ['a fund that was spent', { category: 'EXPENDITURE_ACTUAL' }, /what was spent is no award/],
  ['a fund of nothing', { valuePounds: { amount: 0 } }, /an amount above zero/],
])('%s is refused', (_name, more, why) => {
  const links = { link: [{ rel: 'FUNDED', href: 'x/AAAA1111-0000-4000-8000-000000000001' }] };
  const fund = { id: 'DDDD1111-0000-4000-8000-000000000001', category: 'INCOME_ACTUAL', start: 1441062000000, links };
  const text = JSON.stringify({ valuePounds: { amount: 5 }, ...fund, ...more });
  const { reading, problems } = extract({ place: 'fund', text, digest: '', problems: [] });
  expect(reading).toBeNull();
  expect(formatProblems('', problems)).toMatch(why);
});

it('employments without the name of their holder are refused with what helps', async () => {
  for await (const document of readPaths([`${FOLDER}/orcid-employments.json`])) {
    const text = document.text.replace('"path": "0000-0002-1825-0097", ', '');
    expect(formatProblems('', extract({ ...document, text }).problems)).toContain('ingest the whole record');
  }
});

it('a whole ORCID record gives its employments and its fundings, and reports a funding without a number', async () => {
  const employments = JSON.parse(readFileSync(`${FOLDER}/orcid-employments.json`, 'utf8')) as object;
  const funding = (number: string | null) => ({
    'funding-summary': [
      {
        title: { title: { value: 'Glass' } },
        'external-ids': { 'external-id': number === null ? [] : [{ 'external-id-value': number }] },
        organization: { name: 'National Science Foundation' },
        path: '/0000-0002-1825-0097/funding/1',
      },
    ],
  });
  const record = {
    'orcid-identifier': { uri: 'https://orcid.org/0000-0002-1825-0097', path: '0000-0002-1825-0097' },
    person: { name: { 'given-names': { value: 'Nina' }, 'family-name': { value: 'Quarz' }, 'credit-name': null } },
    'activities-summary': { employments, fundings: { group: [funding('0536999'), funding(null)] } },
  };
  const found = [];
  for await (const document of readGiven('record.json', JSON.stringify(record))) found.push(extract(document));
  expect(found).toHaveLength(1);
  const { reading, problems, format } = found[0]!;
  expect(format?.name).toBe('orcid-record');
  expect(
    reading!.statements.map(({ place, number, people, institutions }) => [
      place,
      number?.value ?? people[0]?.parts?.family,
      institutions[0]?.name,
    ]),
  ).toEqual([
    ['employment[0]', 'Quarz', 'University of York'],
    ['employment[1]', 'Quarz', 'Princeton University'],
    ['funding[0]', '0536999', undefined],
  ]);
  for (const { number } of reading!.statements)
    if (number !== null) expect(reading!.text.slice(number.said.start!, number.said.end!)).toBe('Award: 0536999');
  expect(problems).toMatchObject([{ severity: 'WARNING', expected: expect.stringContaining('is no award') }]);
});

describeFunctionOfDocuments([FOLDER]);
