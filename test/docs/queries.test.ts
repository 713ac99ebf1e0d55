/** The questions of docs/queries, run on the samples: answers are captured (`UPDATE=1`) and reviewed. */
import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { readConfig } from '../../src/config.ts';
import { costReckoner } from '../../src/query/cost.ts';
import { limitRule } from '../../src/query/limits.ts';
import { buildSchema } from '../../schema/index.ts';
import { data } from '../schema/ask.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { golden } from '../golden.ts';
import { FIVE_DOCUMENTS } from '../five-documents.ts';

const FOLDER = new URL('../../docs/queries/', import.meta.url);
const STORY = readFileSync(new URL('README.md', FOLDER), 'utf8');
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.graphql') ? [file.slice(0, -8)] : []));
const textOf = (name: string) => readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');

function goldenOf(name: string, answer: unknown): unknown {
  const file = new URL(`../golden/queries/${name}.json`, import.meta.url);
  return JSON.parse(golden(file, `${JSON.stringify(answer, null, 2)}\n`));
}
/** Cursors are opaque: what is in them is no part of an answer. */
const withoutCursors = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'endCursor' ? undefined : value)));

/** What the story says of each question: the text of its list entry. */
const entries = new Map(
  STORY.split(/\n(?=- |#)/).flatMap((entry): [string, string][] => {
    const name = /^- \[([\w-]+)\.graphql\]\(\1\.graphql\)/.exec(entry)?.[1];
    return name === undefined ? [] : [[name, entry.replace(/\s+/g, ' ')]];
  }),
);

describe('the questions', () => {
  it('are a dozen at least, and each has its place in the story', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect([...entries.keys()].sort()).toEqual([...names].sort());
  });

  it.each(names)('%s begins with the question, and keeps to the schema and the limits', (name) => {
    const schema = buildSchema();
    const { limits } = readConfig({});
    expect(textOf(name)).toMatch(/^# .+\?\n/);
    expect(validate(schema, parse(textOf(name)))).toEqual([]);
    expect(validate(schema, parse(textOf(name)), [limitRule(limits)])).toEqual([]);
    expect(costReckoner(schema, limits)(parse(textOf(name)), {}, null)).toBeGreaterThan(0);
  });
});

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    expect((await ingest(opened.store, readPaths(FIVE_DOCUMENTS))).quarantined).toBe(0);
  });
  afterAll(() => opened.end());

  it.each(names)('%s is answered as it was reviewed, and as the story tells', async (name) => {
    const answer = withoutCursors(await data(opened.store, textOf(name)));
    expect(answer).toEqual(goldenOf(name, answer));
    const said = [...(entries.get(name) ?? '').matchAll(/\*\*(.+?)\*\*/g)].map(([, fact]) => fact!);
    expect(said).not.toEqual([]);
    for (const fact of said) expect(JSON.stringify(answer)).toContain(fact);
  });
});
