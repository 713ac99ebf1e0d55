/**
 * NSF's older XML after its yearly JSON: a second reading of awards that are known, and five that are not.
 *
 * Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { valuesOf } from '../../src/identifiers.ts';
import type { Document } from '../../ingest/statements.ts';
import type { GraphNode, Institution, Person, Program } from '../../src/model.ts';
import { readingsOfAwards } from '../../src/query/award-readings.ts';
import { resolveIds } from '../../src/query/resolve-id.ts';
import { byId } from '../../src/ids.ts';
import { tokens } from '../../src/text.ts';
import { wholeGraph, type Graph } from '../seed-facts.ts';
import { availableStores, type OpenedStore } from '../stores.ts';

jest.setTimeout(600_000);

/** Personnel assignments that the yearly files leave out. */
const NEW = ['2001029', '2001311', '2001499', '2002760', '2010264'];
/** Two awards that name Union College by another UEI than the JSON does. */
const OTHER_UEI = ['2001388', '2002504'];
/** An ampersand escaped within a CDATA section, where nothing needs to be. */
const ESCAPED_TWICE = /<Name><!\[CDATA\[[^\]]*&amp;/;
/** Of the awards that agree in the amount, so many are read. */
const AGREEING = 65;

const first = (pattern: RegExp, text: string) => pattern.exec(text)?.[1] ?? '';
const numberOf = {
  xml: (text: string) => first(/<AwardID>(\d+)</, text),
  json: (text: string) => first(/"awd_id":\s*"(\d+)"/, text),
};
const amountOf = {
  xml: (text: string) => Number(first(/<AwardAmount>([\d.]+)</, text)),
  json: (text: string) => Number(first(/"awd_amount":\s*([\d.]+)/, text)),
};

async function* stream(documents: readonly Document[]) {
  yield* documents;
}

/** The five awards, those of 2020 whose amount differs, and some more; with the JSON of each that has one. */
async function chosen(): Promise<{ xml: Document[]; json: Map<string, Document> }> {
  const xml: Document[] = [];
  for await (const document of readPaths(['../shared/nsf-xml'])) xml.push(document);
  const wanted = new Set(xml.map(({ text }) => numberOf.xml(text)));
  const json = new Map<string, Document>();
  for await (const document of readPaths(['../shared/nsf/2020.zip'])) {
    const number = numberOf.json(document.text);
    if (wanted.has(number)) json.set(number, document);
  }
  const isOdd = ({ text }: Document) => {
    const number = numberOf.xml(text);
    const twin = json.get(number);
    if (twin === undefined) return NEW.includes(number);
    if (OTHER_UEI.includes(number) || ESCAPED_TWICE.test(text)) return true;
    return amountOf.xml(text) !== amountOf.json(twin.text);
  };
  const odd = xml.filter(isOdd);
  const even = xml
    .filter((document) => json.has(numberOf.xml(document.text)) && !isOdd(document))
    .sort((a, b) => byId(a.digest, b.digest));
  const kept = [...odd, ...even.slice(0, AGREEING)];
  const numbers = new Set(kept.map(({ text }) => numberOf.xml(text)));
  return { xml: kept, json: new Map([...json].filter(([number]) => numbers.has(number))) };
}

describe.each(availableStores())('XML after JSON on $name', ({ open }) => {
  let opened: OpenedStore;
  let before: Graph;
  let after: Graph;
  let xml: Document[];
  let json: Map<string, Document>;
  let jsonText: string;
  let added: GraphNode[];
  let gone: string[];
  let renamed: string[];

  beforeAll(async () => {
    ({ xml, json } = await chosen());
    jsonText = [...json.values()].map(({ text }) => text).join('\n');
    opened = await open();
    await ingest(opened.store, stream([...json.values()]));
    before = await wholeGraph(opened.store);
    const summary = await ingest(opened.store, stream(xml));
    expect(summary).toMatchObject({ ingested: xml.length, quarantined: 0 });
    after = await wholeGraph(opened.store);
    // An officer has no identifier: who is named by a smaller mention now keeps the old id as another.
    gone = before.nodes.map(({ id }) => id).filter((id) => !after.nodes.some((node) => node.id === id));
    renamed = (await resolveIds(opened.store, gone)).flatMap((node) => node?.id ?? []);
    const known = new Set([...before.nodes.map(({ id }) => id), ...renamed]);
    added = after.nodes.filter(({ id }) => !known.has(id));
  });
  afterAll(() => opened.end());

  const addedOf = <K extends GraphNode['kind']>(kind: K) =>
    added.filter((node): node is Extract<GraphNode, { kind: K }> => node.kind === kind);

  it('adds the five awards, each a project of its own, and takes no node away', () => {
    expect(addedOf('AWARD').map(({ number }) => number)).toEqual(NEW);
    expect(addedOf('PROJECT').map(({ id }) => id)).toEqual(NEW.map((number) => `project:nsf:${number}`));
    expect(gone.filter((id) => !id.startsWith('person:m:'))).toEqual([]);
    expect(new Set(renamed).size).toBe(gone.length);
  });

  it('adds only people whom the JSON of their awards does not name', () => {
    const people: Person[] = addedOf('PERSON');
    expect(people.length).toBeGreaterThan(0);
    for (const { id, identifiers, familyName, givenNames, name } of people) {
      for (const { value } of identifiers) expect(jsonText).not.toContain(value);
      const awards = after.edges.flatMap((edge) =>
        edge.type === 'INVESTIGATES' && edge.from === id
          ? [edge.to]
          : edge.type === 'MANAGED_BY' && edge.to === id
            ? [edge.from]
            : [],
      );
      const texts = awards.map((award) => json.get(award.slice('award:nsf:'.length))?.text ?? '');
      const named = texts.filter((text) => {
        const words = new Set(tokens(text));
        return [...tokens(familyName), tokens(givenNames)[0]!].every((word) => words.has(word));
      });
      expect([name, named.length]).toEqual([name, 0]);
    }
  });

  it('adds only institutions and programs that the JSON does not have: one of them by its UEI', () => {
    const institutions: Institution[] = addedOf('INSTITUTION');
    expect(institutions.flatMap(({ identifiers }) => valuesOf(identifiers, 'uei'))).toContain('PUS2YBVZALZ6');
    for (const { identifiers } of institutions)
      for (const { value } of identifiers) expect(jsonText).not.toContain(value);
    const programs: Program[] = addedOf('PROGRAM');
    for (const { scheme, code } of programs) {
      const field = scheme === 'nsf-element' ? 'pgm_ele_code' : 'pgm_ref_code';
      expect(jsonText.toUpperCase()).not.toContain(`"${field}": "${code!}`.toUpperCase());
    }
  });

  it('adds only units of the five awards', () => {
    for (const unit of addedOf('FUNDING_UNIT')) {
      const below = after.nodes.filter((node) => node.kind === 'FUNDING_UNIT' && node.id.startsWith(unit.id));
      const awards = below.flatMap(({ id }) => after.to('AWARDED_BY', id)).map(({ from }) => from);
      expect([unit.id, awards.filter((award) => !NEW.some((number) => award === `award:nsf:${number}`))]).toEqual([
        unit.id,
        [],
      ]);
    }
  });

  it('decodes names that were escaped twice', () => {
    const written = xml.filter(({ text }) => ESCAPED_TWICE.test(text));
    expect(written.length).toBeGreaterThan(0);
    for (const node of after.nodes) if ('name' in node) expect(node.name).not.toMatch(/&(?:amp;)?amp;/);
  });

  it('shows both readings of an award side by side, the later one current, with its amount on the award', async () => {
    const differing = xml
      .map(({ text }) => numberOf.xml(text))
      .filter((number, i) => json.has(number) && amountOf.xml(xml[i]!.text) !== amountOf.json(json.get(number)!.text));
    // Three more of the 81 stand in the files of later years.
    expect(differing).toHaveLength(78);
    const ids = differing.map((number) => `award:nsf:${number}`);
    for (const [i, readings] of (await readingsOfAwards(opened.store, ids)).entries()) {
      expect(readings.map(({ kind }) => kind).sort()).toEqual(['nsf-json', 'nsf-xml']);
      expect(byId(readings[0]!.asOf ?? '', readings[1]!.asOf ?? '')).toBeLessThanOrEqual(0);
      expect(readings.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
      expect(after.node(ids[i]!)).toMatchObject({ obligatedAmount: readings[1]!.obligatedAmount });
    }
  });
});
