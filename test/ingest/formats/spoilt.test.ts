/** One field that cannot be read costs a record that field, and no more. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { readPaths } from '../../../ingest/documents.ts';
import { extract, FORMATS } from '../../../ingest/formats/index.ts';
import type { Document } from '../../../ingest/statements.ts';

/** What people put where they know no amount or no day. */
const SPOILT = ['TBD', 'unknown', '00/00/0000', 'see note 3', 'n/a', '-'];
/** Of amounts these say that there is none, which is no reason to warn. */
const NOTHING = new Set(['unknown', 'n/a', '-']);

/** Amounts and days as records write them. */
const AMOUNT_OR_DAY =
  /^(?:[-(]?[$€£]? ?\d[\d.,]*\)?|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[T ].*)?|[A-Z][a-z]+ \d{1,2}, \d{4})$/;

/** Fields that a record cannot do without: its number, or what else says which award it tells of. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'cordis-project': ['id'],
  'cordis-partner': ['projectID'],
  'cordis-program': ['projectID'],
  nhmrc: ['APP ID'],
  'nsf-api': ['id'],
  'nsf-json': ['awd_id'],
  'nsf-table': ['AwardNumber'],
  rcn: ['prosjektnummer'],
  snsf: ['project_number'],
  'nih-abstract': ['APPLICATION_ID'],
  'orcid-funding': ['external-ids.external-id[0].external-id-value'],
  'gtr-fund': ['valuePounds.amount', 'start'],
};

interface Leaf {
  readonly path: string;
  readonly value: string;
  spoil(word: string): string;
}

/** Amounts and days of a JSON text, each with the text in which another word stands in its place. */
function leavesOf(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, path: string, put: (other: unknown) => unknown): void => {
    if (Array.isArray(value))
      value.forEach((one, i) => {
        walk(one, `${path}[${i}]`, (other) => put(value.with(i, other)));
      });
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value))
        walk(one, path === '' ? name : `${path}.${name}`, (other) => put({ ...value, [name]: other }));
    else if (AMOUNT_OR_DAY.test(String(value)))
      leaves.push({ path, value: String(value), spoil: (word) => JSON.stringify(put(word)) });
  };
  walk(JSON.parse(text), '', (other) => other);
  return leaves;
}

const read = (text: string) => {
  const { format, reading, problems } = extract({ place: '', text, digest: '', problems: [] });
  return { format: format?.name ?? '', reading, problems };
};

/** One record of each format. */
const SAMPLES = new Map<string, Document>();
for (const folder of ['samples', ...['additions', 'funders', 'registry'].map((name) => `test/fixtures/${name}`)])
  for await (const document of readPaths([folder])) {
    const { format, reading } = read(document.text);
    if (reading === null || !document.text.startsWith('{')) continue;
    // A second record of a format has other fields.
    SAMPLES.set(SAMPLES.has(format) ? `${format} (2)` : format, document);
  }

it.each([...SAMPLES])('%s: an amount or a day that cannot be read is left out with a warning', (sample, { text }) => {
  const name = sample.replace(' (2)', '');
  const whole = JSON.stringify(read(text).reading!.statements);
  const failed = leavesOf(text).flatMap(({ path, spoil }) => {
    if (REQUIRED[name]?.includes(path) === true) return [];
    return SPOILT.flatMap((word) => {
      const { format, reading, problems } = read(spoil(word));
      const errors = problems.flatMap(({ severity, field }) => (severity === 'ERROR' ? [field] : []));
      if (format !== name || reading === null) return [`${path}: ${word} is refused: ${format} ${errors.join(', ')}`];
      const isStated = whole.includes(`"path":"${path}"`);
      const isTold = NOTHING.has(word) || problems.some(({ field }) => path === field || path.endsWith(`.${field}`));
      return isStated && !isTold ? [`${path}: ${word} is passed over in silence`] : [];
    });
  });
  expect(failed).toEqual([]);
});

it('every format of records has a sample among them', () => {
  const texts = ['award-record', 'gepris', 'grant-page', 'news-article', ...Object.keys(PAGES)];
  const missing = FORMATS.filter(({ name }) => !SAMPLES.has(name) && !texts.includes(name)).map(({ name }) => name);
  expect(missing).toEqual([]);
});

/** Texts in which a line, or an element, states an amount or a day. */
const PAGES: Readonly<Record<string, string>> = {
  'nsf-xml': readFileSync('test/fixtures/nsf/award.xml', 'utf8'),
  'nsf-award-page': `Award Abstract # 2099001
Rivers share a marsh

NSF Org: RISE
Recipient: MARSH COLLEGE
Award Number: 2099001
Award Instrument: Standard Grant
Start Date: September 1, 2020
End Date: August 31, 2024 (Estimated)
Total Intended Award Amount: $250,000.00
Total Awarded Amount to Date: $260,000.00
Funds Obligated to Date: FY 2020 = $200,000.00

ABSTRACT
Rivers and reeds.
`,
  'nsf-abstract-file': `Title       : Rivers share a marsh
Type        : Award
NSF Org     : GEO
Latest
Amendment
Date        : March 5,  1998
File        : a9899001

Award Number: 9899001
Award Instr.: Continuing grant
Start Date  : January 1,  1998
Expires     : December 31,  2000   (Estimated)
Expected
Total Amt.  : $250000             (Estimated)
Investigator: Ana Riva ana@example.edu  (Principal Investigator current)
Sponsor     : Marsh College
	      1 Reed Road
	      Marsh, OH  440740000    440/7750000
NSF Program : 1234      RIVERS
Abstract    :
              Rivers and reeds.
`,
  'nsf-notice': `Award Notice
Award Number (FAIN): 2099001
Amendment Number: 000
Award Period of Performance: Start Date: 10/01/2022 End Date: 09/30/2025
Amount Obligated by this Amendment: $250,000
Total Intended Award Amount: $250,000
Total Amount Obligated To Date: $250,000
Project Title: Rivers share a marsh
Principal Investigator: Ana Riva
Managing Division Abbreviation: RISE
Awardee: Marsh College
`,
};
const IN_TEXT = /\$[\d,.]+\d|\d\d\/\d\d\/\d{4}|[A-Z][a-z]+ \d{1,2}, {1,2}\d{4}|(?<=Amount>)\d+(?=<)/g;

it.each(Object.entries(PAGES))('%s: an amount or a day of a text is left out with a warning', (name, text) => {
  expect(read(text)).toMatchObject({ format: name, reading: { statements: [{}] } });
  const before = read(text).problems.length;
  // The first amendment's day is not read.
  const places = [...text.matchAll(IN_TEXT)].filter(
    ({ index }) => !text.slice(0, index).endsWith('<MinAmdLetterDate>'),
  );
  expect(places.length).toBeGreaterThan(2);
  const failed = places.flatMap(({ 0: value, index }) =>
    SPOILT.flatMap((word) => {
      const { format, reading, problems } = read(text.slice(0, index) + word + text.slice(index + value.length));
      const isTold = NOTHING.has(word) || problems.length > before;
      return format === name && reading !== null && isTold ? [] : [`${value}: ${word}: ${format}`];
    }),
  );
  expect(failed).toEqual([]);
});
