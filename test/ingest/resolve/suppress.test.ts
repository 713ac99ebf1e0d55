/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { suppress, unsuppress } from '../../../ingest/decide.ts';
import { syncJudgements } from '../../../ingest/decisions/judgement-file.ts';
import { readPaths } from '../../../ingest/documents.ts';
import { forget } from '../../../ingest/forget.ts';
import { ingest } from '../../../ingest/ingest.ts';
import type { Document } from '../../../ingest/statements.ts';
import { digest } from '../../../src/query/digest.ts';
import type { Store } from '../../../src/store/store.ts';
import { data } from '../../schema/ask.ts';
import { type OpenedStore, availableStores } from '../../stores.ts';
import { award, stream } from '../decisions/documents.ts';
import { FIVE_DOCUMENTS } from '../../five-documents.ts';

/** Names the suppressed everywhere that an award can: as its lead, in its title, in its abstract. */
const NAMED = award({
  number: '2100001',
  people: [
    { first: 'Jane', last: 'Snow', id: '000000001' },
    { first: 'Ida', last: 'Berg', id: '000000009' },
  ],
  institution: 'Marsh College',
  title: 'Snow on Glass: a Conference in Honor of Jane Snow',
  abstract: 'Snow melts. Professor Snow and Ida Berg will measure it. J. Snow has long asked for that.',
});

describe.each(availableStores())('a suppressed person on $name', ({ open }) => {
  let opened: OpenedStore;
  let documents: Document[];
  let before: string;
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-suppress-'));
  const file = join(folder, 'judgements.jsonl');
  const court = () => ({ store: opened.store, file });
  beforeAll(async () => {
    documents = [NAMED];
    for await (const document of readPaths(FIVE_DOCUMENTS)) documents.push(document);
    opened = await open();
    await ingest(opened.store, stream(documents));
    before = await digest(opened.store);
    const { people } = (await data(opened.store, '{ people(filter: { text: "Abbé" }) { nodes { id } } }')) as {
      people: { nodes: { id: string }[] };
    };
    await suppress(court(), people.nodes[0]!.id);
    await suppress(court(), 'person:nsf:000000001');
  });
  afterAll(async () => {
    await opened.end();
    rmSync(folder, { recursive: true });
  });

  /** Everything that the graph holds, as text. */
  const everything = async (store: Store) => {
    const parts: string[] = [];
    for await (const batch of store.scan()) parts.push(JSON.stringify(batch));
    return parts.join('\n');
  };

  test('is named in no node and no edge: not in titles, abstracts, texts or addresses', async () => {
    const graph = await everything(opened.store);
    expect(graph).toContain('Bin Yu');
    expect(graph).not.toMatch(/Abb[ée]\b/i);
    expect(graph).not.toMatch(/jane|professor snow|j\. snow/i);
    // What merely is spelt like the name stays.
    expect(graph).toMatch(/Snow on Glass: a Conference in Honor of █+"/);
    expect(graph).toContain('Snow melts. Professor █');
  });

  test('is shown by no query: no reading, mention, quote or search', async () => {
    const answer = await data(
      opened.store,
      `{ award(number: "2100001") { title abstract
           readings { title investigators { nameAsWritten } source { title text } }
           investigators { nodes { name mentions { nameAsWritten quote } } edges { nameAsWritten evidence { quote } } } }
         one: search(query: "Abbé") { nodes { id } } two: search(query: "Jane Snow") { nodes { id } }
         person(id: "person:nsf:000000001") { name }
         match(people: [{ name: "Jane Snow", institution: "Marsh College" }]) { outcome }
         sources: search(query: "funded to explain", kinds: [SOURCE]) { nodes { ... on Source {
           text url projects { edges { evidence { quote } } } } } } }`,
    );
    expect(JSON.stringify(answer)).not.toMatch(/Abb[ée]\b|Jane|Professor Snow|J\. Snow/i);
    expect(answer).toMatchObject({
      award: {
        readings: [{ investigators: [{ nameAsWritten: 'Ida Berg' }] }],
        investigators: { nodes: [{ name: 'Ida Berg' }] },
      },
      one: { nodes: [] },
      two: { nodes: [] },
      person: null,
      match: [{ outcome: 'NOT_FOUND' }],
    });
  });

  test('leaves the passages of the others where they are', async () => {
    const { search } = (await data(
      opened.store,
      `{ search(query: "Bin Yu", kinds: [PERSON]) { nodes { ... on Person {
          mentions { quote nameAsWritten } projects { edges { evidence { quote } } } } } } }`,
    )) as { search: { nodes: { mentions: { quote: string; nameAsWritten: string }[] }[] } };
    for (const { quote, nameAsWritten } of search.nodes[0]!.mentions) expect(quote).toContain(nameAsWritten);
  });

  test('stays out whichever way the documents come in, and leaves no trace that depends on it', async () => {
    const expected = await digest(opened.store);
    const other = await availableStores()[0]!.open();
    for (const document of [...documents].reverse()) {
      await ingest(other.store, stream([document]));
      await syncJudgements(other.store, file);
    }
    await ingest(other.store, stream([]));
    expect(await digest(other.store)).toBe(expected);
    await other.end();
    await forget(opened.store, NAMED.digest);
    await ingest(opened.store, stream([NAMED]));
    expect(await digest(opened.store)).toBe(expected);
  });

  test('comes back as if nothing had been, when the judgement is taken back', async () => {
    const article = readFileSync('samples/news-deep-learning-team.txt', 'utf8');
    expect(article).toContain('Emmanuel Abbé');
    expect(await unsuppress(court(), 'person:nsf:000000001')).toHaveLength(1);
    const [left] = readFileSync(file, 'utf8').split('\n');
    const [person] = (JSON.parse(left!) as { person: string[] }).person;
    expect(await unsuppress(court(), person!)).toHaveLength(1);
    expect(await digest(opened.store)).toBe(before);
  });
});
