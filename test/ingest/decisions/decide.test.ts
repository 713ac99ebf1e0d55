/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { forget } from '../../../ingest/forget.ts';
import { applyJudgements } from '../../../ingest/decisions/apply.ts';
import { pair, suppress, undo, unsuppress, type DecisionContext } from '../../../ingest/decide.ts';
import { readJudgements, syncJudgements } from '../../../ingest/decisions/judgement-file.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { resolveGraph } from '../../../ingest/resolve/resolve-graph.ts';
import type { Document } from '../../../ingest/statements.ts';
import { digest } from '../../../src/query/digest.ts';
import { resolveId } from '../../../src/query/resolve-id.ts';
import type { Store } from '../../../src/store/store.ts';
import { wholeGraph } from '../../seed-facts.ts';
import { availableStores, type OpenedStore } from '../../stores.ts';
import { award, DOCUMENTS, record, stream } from './documents.ts';

const YAN_1 = 'person:nsf:000000001';
const YAN_2 = 'person:nsf:000000002';
const LOPEZ = 'person:nsf:000000003';
const GARCIA = 'person:nsf:000000004';
const MARSH = 'institution:uei:MARSH1111111';
const MARSHLAND = 'institution:uei:MARSH2222222';

const [sqlite] = availableStores();

/** Digest of a SQLite store that read some documents at once, with the judgements of a file. */
async function digestOf(documents: readonly Document[], file: string | null): Promise<string> {
  const opened = await sqlite!.open();
  if (file !== null) await syncJudgements(opened.store, file);
  await ingest(opened.store, stream(documents));
  const found = await digest(opened.store);
  await opened.end();
  return found;
}

/** The mention of a person in a record, by the id that it would have by itself. */
async function mentionIn(store: Store, number: string, name: string): Promise<string> {
  const statements = await store.records('statement', 'award', [`award:nsf:${number}`]);
  const mentions = await store.records(
    'mention',
    'statement',
    statements.map(({ id }) => id),
  );
  return mentions.find(({ data }) => data.includes(`"name":"${name}"`))!.alias;
}

describe.each(availableStores())('judgements on $name', ({ open }) => {
  let opened: OpenedStore;
  let folder: string;
  let context: DecisionContext;
  beforeEach(async () => {
    opened = await open();
    folder = mkdtempSync(join(tmpdir(), 'grantgraph-judgements-'));
    context = { store: opened.store, file: join(folder, 'judgements.jsonl') };
    await ingest(opened.store, stream(DOCUMENTS));
  });
  afterEach(async () => {
    await opened.end();
    rmSync(folder, { recursive: true });
  });
  const idOf = async (id: string) => (await resolveId(opened.store, id))?.id ?? null;
  const people = async () => (await wholeGraph(opened.store)).of('PERSON').map(({ id, name }) => `${name} ${id}`);

  it("makes one person of two of NSF's ids, which no score may, and says so; old ids lead there, and undo parts them", async () => {
    const before = await digest(opened.store);
    expect(await people()).toEqual(expect.arrayContaining([`Hao Yan ${YAN_1}`, `Hao Yan ${YAN_2}`]));
    const second = await mentionIn(opened.store, '2100002', 'Hao Yan');
    const { id } = await pair(context, 'same', [YAN_2, YAN_1], 'NSF confirmed it');
    const [node] = (await wholeGraph(opened.store)).of('PERSON').filter(({ name }) => name === 'Hao Yan');
    expect(node).toMatchObject({
      id: YAN_1,
      identifiers: [
        { scheme: 'nsf', value: '000000001' },
        { scheme: 'nsf', value: '000000002' },
      ],
    });
    expect(await Promise.all([YAN_2, second].map(idOf))).toEqual([YAN_1, YAN_1]);
    const mentions = await opened.store.records('mention', 'node', [YAN_1]);
    expect(mentions).toHaveLength(4);
    for (const { reason, data } of mentions)
      expect(reason).toBe(data.includes('"nsf"') ? 'judged the same' : 'same name at the same institution');
    expect(await undo(context, id.slice(0, 8))).toHaveLength(1);
    expect(await digest(opened.store)).toBe(before);
    expect(await idOf(YAN_2)).toBe(YAN_2);
    expect(readFileSync(context.file, 'utf8')).toBe('');
  });

  it('lists two who are one by all but their identifiers, which is how duplicate ids of NSF are found', async () => {
    const twin = award({
      number: '2100008',
      people: [{ first: 'Hao', last: 'Yan', id: '000000008' }],
      institution: 'Marsh College',
      uei: 'MARSH1111111',
    });
    await ingest(opened.store, stream([twin]));
    const [first] = await opened.store.records('possibleDuplicate', 'id', null, { first: 1 });
    expect(first).toMatchObject({ a: YAN_1, b: 'person:nsf:000000008' });
    expect(JSON.parse(first!.reasons)).toEqual(
      expect.arrayContaining(['same name', 'same institution', 'though their identifiers differ']),
    );
  });

  it('joins people of different family names, and parts them when one document of two is forgotten and none is left', async () => {
    await pair(context, 'same', [GARCIA, LOPEZ]);
    expect(await idOf(GARCIA)).toBe(LOPEZ);
    expect(await digest(opened.store)).toBe(await digestOf(DOCUMENTS, context.file));
    for (const gone of [DOCUMENTS[2]!, DOCUMENTS[3]!]) {
      await forget(opened.store, gone.digest);
      expect(await digest(opened.store)).toBe(
        await digestOf(
          DOCUMENTS.filter((document) => document !== gone),
          context.file,
        ),
      );
      await ingest(opened.store, stream([gone]));
      expect(await idOf(GARCIA)).toBe(LOPEZ);
    }
  });

  it('parts one mention from the person whom it was taken for, and a new mention of that place joins neither by name', async () => {
    const namesake = await mentionIn(opened.store, '9990001', 'Hao Yan');
    expect(await idOf(namesake)).toBe(YAN_1);
    await pair(context, 'different', [YAN_1, namesake]);
    expect(await idOf(namesake)).toBe(namesake);
    // What was judged is no doubt any more; another of that name still is.
    const possibleDuplicates = await opened.store.records('possibleDuplicate', 'a', [namesake]);
    expect(possibleDuplicates.map(({ b }) => b)).toEqual([YAN_2]);
    // In another field: like neither but for the name and the place.
    const { text } = record('9990003', 'Hao Yan', 'Marsh College');
    const other = text
      .replace('GEO,OCE', 'MPS,DMS')
      .replace('Olga', 'Otto')
      .replace(/Record number.*/, 'Tidal Waves');
    const [third] = documentsOf('9990003.txt', Buffer.from(other.replace(/What record.*/, 'Waves break.'))) as [
      Document,
    ];
    await ingest(opened.store, stream([third]));
    const mention = await mentionIn(opened.store, '9990003', 'Hao Yan');
    expect(await idOf(mention)).toBe(mention);
    expect(await digest(opened.store)).toBe(await digestOf([third, ...DOCUMENTS], context.file));
  });

  it('parts two mentions that state one identifier: the judgement wins, and each node has an id of its own', async () => {
    const wrong = await mentionIn(opened.store, '2100003', 'Hao Yan');
    await pair(context, 'different', [YAN_1, wrong]);
    const found = (await people()).filter((name) => name.startsWith('Hao Yan'));
    expect(found).toHaveLength(3);
    const [one, other] = [await idOf(await mentionIn(opened.store, '2100001', 'Hao Yan')), await idOf(wrong)];
    expect(one).not.toBe(other);
    expect([one, other]).toContain(YAN_1);
    expect(await digest(opened.store)).toBe(await digestOf([...DOCUMENTS].reverse(), context.file));
  });

  it('joins institutions of two UEIs, and parts two forms that resolution took for one', async () => {
    const before = await digest(opened.store);
    const { id } = await pair(context, 'same', [MARSH, MARSHLAND]);
    expect(await idOf(MARSHLAND)).toBe(MARSH);
    expect((await wholeGraph(opened.store)).to('RECEIVED_BY', MARSH).map(({ from }) => from)).toContain(
      'award:nsf:2100004',
    );
    const nameVariants = await opened.store.records('nameVariant', 'node', [MARSH]);
    expect(nameVariants.map(({ reason }) => reason)).toContain('judged the same');
    await undo(context, id);
    expect(await digest(opened.store)).toBe(before);

    const bare = nameVariants.find(({ data }) => data.includes('"identifiers":[]'))!.alias;
    expect(await idOf(bare)).toBe(MARSH);
    await pair(context, 'different', [bare, MARSH]);
    expect(await idOf(bare)).toBe(bare);
    expect(await digest(opened.store)).toBe(await digestOf(DOCUMENTS, context.file));
  });

  it('gives one graph whatever comes first, the documents or the judgements', async () => {
    await pair(context, 'same', [YAN_1, YAN_2]);
    await pair(context, 'same', [GARCIA, LOPEZ]);
    await pair(context, 'different', [YAN_1, await mentionIn(opened.store, '9990001', 'Hao Yan')]);
    await pair(context, 'same', [MARSH, MARSHLAND]);
    await suppress(context, 'person:nsf:000000009');
    const expected = await digest(opened.store);
    const lines = (await readJudgements(context.file))!;
    const orders = [DOCUMENTS, [...DOCUMENTS].reverse(), [...DOCUMENTS.slice(3), ...DOCUMENTS.slice(0, 3)]];
    for (const [place, order] of orders.entries()) {
      const other = place === 0 ? opened : await sqlite!.open();
      for (const document of order) {
        if (place === 1 && document === DOCUMENTS[2]) await applyJudgements(other.store, lines);
        await ingest(other.store, stream([document]));
      }
      await applyJudgements(other.store, [...lines].reverse());
      await resolveGraph(other.store);
      expect([place, await digest(other.store)]).toEqual([place, expected]);
      if (other !== opened) await other.end();
    }
    expect(await digestOf(DOCUMENTS, context.file)).toBe(expected);
  });

  it('queues the blocks that a changed judgement touches, and no others; and none where nothing changed', async () => {
    await pair(context, 'same', [YAN_1, YAN_2]);
    const queued = async () =>
      (await Promise.all(['nameVariant', 'person'].map((layer) => opened.store.records('queue', 'layer', [layer]))))
        .flat()
        .map(({ key }) => key);
    const line = (a: string, b: string, note = '') => `${JSON.stringify({ decision: 'same', a: [a], b: [b], note })}\n`;
    writeFileSync(context.file, line(YAN_1, YAN_2, 'said in another way') + line(GARCIA, LOPEZ));
    expect(await syncJudgements(opened.store, context.file)).toMatchObject({ added: [{ a: [GARCIA] }], removed: [] });
    expect(await queued()).toEqual(['person:garcia', 'person:lopez']);
    await resolveGraph(opened.store);
    expect(await syncJudgements(opened.store, context.file)).toEqual({ added: [], removed: [], kept: 0 });
    expect(await queued()).toEqual([]);
    writeFileSync(context.file, line(GARCIA, LOPEZ));
    expect(await syncJudgements(opened.store, context.file)).toMatchObject({ added: [], removed: [{ a: [YAN_1] }] });
    expect(await queued()).toEqual(['person:yan']);
  });

  it('keeps what was judged where the file is lost, and writes it again with the next decision', async () => {
    await pair(context, 'same', [YAN_1, YAN_2], 'by letter');
    const text = readFileSync(context.file, 'utf8');
    rmSync(context.file);
    expect(await syncJudgements(opened.store, context.file)).toEqual({ added: [], removed: [], kept: 1 });
    await pair(context, 'same', [GARCIA, LOPEZ]);
    expect(readFileSync(context.file, 'utf8').split('\n').slice(0, 1)).toEqual([text.trimEnd()]);
    expect(await idOf(YAN_2)).toBe(YAN_1);
  });

  it('refuses a decision that contradicts others, names every line of the contradiction, and records nothing', async () => {
    await pair(context, 'same', [YAN_1, YAN_2]);
    await pair(context, 'same', [YAN_2, LOPEZ]);
    const text = readFileSync(context.file, 'utf8');
    const state = await digest(opened.store);
    // They are one person by now: only the two identifiers tell them apart.
    await expect(pair(context, 'different', [YAN_2, LOPEZ])).rejects.toThrow(/lines 2, 3: .*contradiction/);
    await expect(pair(context, 'different', [YAN_1, LOPEZ])).rejects.toThrow(/contradiction|expected two parties/);
    expect([readFileSync(context.file, 'utf8'), await digest(opened.store)]).toEqual([text, state]);
  });

  it.each([
    ['nobody', 'person:nsf:999999999', YAN_1, /A: expected the id of a person or institution, .* which nobody has/],
    ['one of another kind', 'award:nsf:2100001', YAN_1, /which is of another kind/],
    ['a person and an institution', YAN_1, MARSH, /expected two people or two institutions/],
    ['one and the same', YAN_1, YAN_1, /expected two parties/],
  ])('refuses a decision about %s', async (_, a, b, message) => {
    await expect(pair(context, 'same', [a, b])).rejects.toThrow(message);
    expect(await readJudgements(context.file)).toBeNull();
  });

  it('never makes a researcher and a program officer one', async () => {
    const officer = (await wholeGraph(opened.store)).of('PERSON').find(({ name }) => name === 'Olga Officer')!;
    await expect(pair(context, 'same', [officer.id, YAN_1])).rejects.toThrow(/found one of each/);
  });

  it('takes a suppressed person out, keeps them out of what comes later, and lets them in again', async () => {
    const before = await digest(opened.store);
    const unnamed = await mentionIn(opened.store, '9990001', 'Hao Yan');
    await suppress(context, YAN_1, 'request of 2 May');
    const later = award({
      number: '2100007',
      people: [
        { first: 'Hao', last: 'Yan', id: '000000001' },
        { first: 'Ida', last: 'Berg', id: '000000009' },
      ],
      institution: 'Delta University',
      uei: 'DELTA1111111',
    });
    await ingest(opened.store, stream([later, record('9990004', 'Hao Yan', 'Marsh College')]));
    const graph = await wholeGraph(opened.store);
    expect(graph.of('PERSON').filter(({ id }) => id === YAN_1)).toEqual([]);
    expect(graph.to('INVESTIGATES', 'award:nsf:2100007').map(({ from }) => from)).toEqual(['person:nsf:000000009']);
    for (const number of ['2100001', '9990001', '9990004'])
      expect(graph.to('INVESTIGATES', `award:nsf:${number}`)).toEqual([]);
    expect(await Promise.all([YAN_1, unnamed].map(idOf))).toEqual([null, null]);
    // The other with that name, and another id, is not them.
    expect(await idOf(YAN_2)).toBe(YAN_2);
    await forget(opened.store, later.digest);
    await forget(opened.store, record('9990004', 'Hao Yan', 'Marsh College').digest);
    expect(await unsuppress(context, unnamed)).toHaveLength(1);
    expect(await digest(opened.store)).toBe(before);
    await expect(unsuppress(context, YAN_1)).rejects.toThrow(/whom no line of .* suppresses/);
  });
});
