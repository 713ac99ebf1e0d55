import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { zipMembers } from '../../../ingest/containers/zip.ts';
import { documentsOf, readPaths } from '../../../ingest/documents.ts';
import { extract, type Extraction } from '../../../ingest/formats/index.ts';
import type { Statement } from '../../../ingest/statements.ts';

const SHARED = '../shared';

async function extracted(path: string): Promise<Extraction[]> {
  const found = [];
  for await (const document of readPaths([path])) found.push(extract(document));
  return found;
}
const statementOf = ({ reading }: Extraction): Statement => reading!.statements[0]!;

/** JSON and XML of the awards that both hold. */
const both = new Map<string, { xml: Statement; json?: Statement }>();
let xml: Extraction[] = [];
let jsonProblems: Extraction['problems'][number][] = [];

beforeAll(async () => {
  xml = await extracted(`${SHARED}/nsf-xml`);
  for (const one of xml) if (one.reading !== null) both.set(statementOf(one).number!.value, { xml: statementOf(one) });
  for (const name of readdirSync(`${SHARED}/nsf`).sort()) {
    for await (const { place, bytes } of zipMembers(`${SHARED}/nsf/${name}`)) {
      const pair = both.get(/(\d{7})\.json$/.exec(place)?.[1] ?? '');
      if (pair === undefined) continue;
      const [document] = documentsOf(place, bytes);
      const one = extract(document!);
      jsonProblems = [...jsonProblems, ...one.problems];
      pair.json = statementOf(one);
    }
  }
}, 120_000);

const pairs = () =>
  [...both.values()].filter((pair): pair is { xml: Statement; json: Statement } => pair.json !== undefined);
const differ = (view: (statement: Statement) => unknown) =>
  pairs().filter(({ xml: a, json: b }) => JSON.stringify(view(a)) !== JSON.stringify(view(b))).length;

describe('NSF’s XML beside its JSON', () => {
  it('every award is read, without a field that is not known', () => {
    expect(xml).toHaveLength(3000);
    expect(xml.flatMap(({ problems }) => problems)).toEqual([]);
    expect(jsonProblems).toEqual([]);
    expect(both.size).toBe(3000);
  });

  it('2,995 awards are in both; 81 of them with another amount, none with another estimated total', () => {
    expect(pairs()).toHaveLength(2995);
    expect(differ((statement) => statement.awardedAmount!.value)).toBe(81);
    expect(differ((statement) => statement.estimatedTotalAmount!.value)).toBe(0);
  });

  it('titles, starts, instruments, recipients and fellows are the same but for real changes', () => {
    expect(differ((statement) => statement.startDate!.value)).toBe(0);
    expect(differ((statement) => statement.awardInstrument!.value)).toBe(0);
    expect(differ((statement) => statement.heldByInvestigator)).toBe(0);
    expect(differ((statement) => statement.title!.value)).toBeLessThanOrEqual(5);
    expect(differ((statement) => statement.institutions.map(({ name }) => name))).toBeLessThanOrEqual(10);
  });

  it('no reading holds an address, and no name an escape', () => {
    const texts = xml.map(({ reading }) => JSON.stringify(reading));
    expect(texts.filter((text) => /[\w.]@[\w-]+\.\w/.test(text))).toEqual([]);
    expect(texts.filter((text) => /&(?:amp|lt|gt|quot|#\d+);/.test(text))).toEqual([]);
  });
});

it('the page of the API is 25 awards, of which every field is known', async () => {
  const page = await extracted(`${SHARED}/nsf-api`);
  expect(page).toHaveLength(25);
  expect(page.flatMap(({ problems }) => problems)).toEqual([]);
  expect(
    page.every(
      (one) => statementOf(one).peopleComplete && statementOf(one).programs.every(({ code }) => code !== null),
    ),
  ).toBe(true);
});

it('the hand-made answers beside the articles are no documents', async () => {
  for await (const document of readPaths([`${SHARED}/articles`])) {
    const kind = extract(document).format?.name ?? null;
    expect([document.place, kind]).toEqual([document.place, document.place.endsWith('.json') ? null : 'news-article']);
  }
});
