import { expect, it } from '@jest/globals';
import { RECORD_COLUMNS, RECORD_TABLES } from '../../src/store/record-columns.ts';
import type {
  PossibleDuplicateRecord,
  NameVariantRecord,
  JudgementRecord,
  MentionRecord,
  RecordOf,
  RecordOptions,
  RecordTable,
  SourceRecord,
  StatementRecord,
} from '../../src/store/store.ts';
import type { OpenedStore } from '../stores.ts';

const source = (n: number): SourceRecord => ({
  id: `source:sha256:${n}`,
  status: n % 2 ? 'INGESTED' : 'QUARANTINED',
  places: '["a.txt","b \\"c\\".txt"]',
  data: `{"n":${n},"text":"żółć 😀\\n\\\\"}`,
});
const statement = (n: number): StatementRecord => ({
  id: `${n}#award`,
  source: source(n).id,
  award: n % 2 ? `award:nsf:${n}` : null,
  isRecord: n % 2,
  alias: `project:m:${n}`,
  project: null,
  reason: n % 3 ? 'number' : null,
  score: n % 3 ? 1_000_000 : null,
  data: '{}',
});
const mention = (n: number, i: number): MentionRecord => ({
  id: `${n}#award.people[${i}]`,
  source: source(n).id,
  statement: statement(n).id,
  alias: `person:m:${n}-${i}`,
  block: i ? 'yu' : 'łódź',
  nameVariant: i ? null : 'form:1',
  project: `project:${n}`,
  node: null,
  reason: null,
  score: null,
  data: '{"name":"B. Yu"}',
});
const nameVariant = (n: number): NameVariantRecord => ({
  id: `form:${n}`,
  kind: 'INSTITUTION',
  alias: `institution:m:${n}`,
  block: 'berkeley',
  refs: n,
  node: 'institution:uei:X',
  reason: 'alias',
  score: 900_000,
  data: '{}',
});
const judgement = (n: number): JudgementRecord => ({
  id: `judgement:${n}`,
  decision: n % 2 ? 'SAME' : 'SUPPRESS',
  data: `{"note":"ł ${n}"}`,
});
const possibleDuplicate = (n: number): PossibleDuplicateRecord => ({
  id: `person:${n} person:${n + 1}`,
  block: 'person:yu',
  a: `person:${n}`,
  b: `person:${n + 1}`,
  score: [5, 1, 5, 7][n - 1]!,
  reasons: '["same name"]',
});
const NS = [1, 2, 3, 4];
const all: { [T in RecordTable]: RecordOf[T][] } = {
  source: NS.map(source),
  statement: NS.map(statement),
  mention: NS.flatMap((n) => [mention(n, 0), mention(n, 1)]),
  nameVariant: NS.map(nameVariant),
  judgement: NS.map(judgement),
  possibleDuplicate: NS.map(possibleDuplicate),
};

export function evidenceSuite(opened: () => OpenedStore): void {
  const put = () =>
    opened().store.write({
      putRecords: all,
      putKeys: [
        { table: 'statement', key: 'title:x', id: statement(1).id },
        { table: 'statement', key: 'title:x', id: statement(2).id },
        { table: 'statement', key: 'shingle:1', id: statement(1).id },
        { table: 'nameVariant', key: 'title:x', id: nameVariant(1).id },
      ],
    });
  const byId = <T extends { id: string }>(rows: readonly T[]) => [...rows].sort((x, y) => (x.id < y.id ? -1 : 1));

  it.each(RECORD_TABLES)('gives %s records back by every indexed column', async (table) => {
    await put();
    const { store } = opened();
    const records: readonly RecordOf[RecordTable][] = all[table];
    for (const column of ['id', ...RECORD_COLUMNS[table].indexed] as const) {
      const value = (record: RecordOf[RecordTable]) =>
        (record as unknown as Record<string, string | null>)[column] ?? null;
      const values = records.map(value).filter((v) => v !== null);
      const wanted = records.filter((record) => value(record) !== null);
      expect(byId(await store.records(table, column as 'id', [...values, 'nowhere']))).toEqual(byId(wanted));
    }
    expect(await store.records(table, 'id', [])).toEqual([]);
  });

  it.each(['statement', 'mention', 'nameVariant'] as const)(
    'gives heads of %s records: all but their data',
    async (table) => {
      await put();
      const { store } = opened();
      const heads = all[table].map(({ data: _data, ...head }) => head);
      const ids = heads.map(({ id }) => id);
      expect(byId(await store.records(table, 'id', [...ids, 'nowhere'], { withData: false }))).toEqual(byId(heads));
      expect(await store.records(table, 'id', [], { withData: false })).toEqual([]);
    },
  );

  it('replaces a record, and keeps its keys', async () => {
    await put();
    const { store } = opened();
    const changed = { ...statement(1), project: 'project:9', score: 5, data: '[1]' };
    await store.write({
      putRecords: { statement: [changed], nameVariant: [{ ...nameVariant(1), refs: 7, node: null }] },
    });
    expect(await store.records('statement', 'project', ['project:9'])).toEqual([changed]);
    expect(await store.records('nameVariant', 'id', [nameVariant(1).id])).toEqual([
      { ...nameVariant(1), refs: 7, node: null },
    ]);
    expect(await store.recordKeys('statement', ['shingle:1'])).toEqual([
      { table: 'statement', key: 'shingle:1', id: statement(1).id },
    ]);
  });

  it('sets what resolution found of records, and leaves the rest of them and their keys', async () => {
    await put();
    const { store } = opened();
    const found = { project: 'project:9', reason: 'because', score: 7 };
    await store.write({
      setRecords: {
        statement: [
          { id: statement(1).id, ...found },
          { id: 'nowhere', ...found },
        ],
        mention: [{ id: mention(2, 0).id, node: 'person:x', ...found, reason: null }],
        nameVariant: [{ id: nameVariant(1).id, node: null, reason: null, score: null }],
      },
    });
    expect(await store.records('statement', 'project', ['project:9'])).toEqual([{ ...statement(1), ...found }]);
    expect(await store.records('mention', 'node', ['person:x'])).toEqual([
      { ...mention(2, 0), node: 'person:x', ...found, reason: null },
    ]);
    expect(await store.records('nameVariant', 'id', [nameVariant(1).id])).toEqual([
      { ...nameVariant(1), node: null, reason: null, score: null },
    ]);
    expect(await store.records('statement', 'id', ['nowhere'])).toEqual([]);
    expect(await store.recordKeys('statement', ['shingle:1'])).toHaveLength(1);
  });

  it('replaces how often a form is used, and leaves the rest of it and its keys', async () => {
    await put();
    const { store } = opened();
    await store.write({
      setRecords: {
        nameVariant: [
          { id: nameVariant(1).id, refs: 9 },
          { id: 'nowhere', refs: 1 },
          { id: nameVariant(2).id, block: 'elsewhere' },
        ],
      },
    });
    expect(await store.records('nameVariant', 'id', [nameVariant(1).id, 'nowhere'])).toEqual([
      { ...nameVariant(1), refs: 9 },
    ]);
    expect(await store.records('nameVariant', 'block', ['elsewhere'])).toEqual([
      { ...nameVariant(2), block: 'elsewhere' },
    ]);
    expect(await store.recordKeys('nameVariant', ['title:x'])).toHaveLength(1);
  });

  it('finds records by key within their table, and takes the keys away with the record', async () => {
    await put();
    const { store } = opened();
    const keys = async (table: RecordTable) =>
      (await store.recordKeys(table, ['title:x', 'none'])).map(({ key, id }) => `${key} ${id}`).sort();
    expect(await keys('statement')).toEqual([`title:x ${statement(1).id}`, `title:x ${statement(2).id}`]);
    expect(await keys('nameVariant')).toEqual([`title:x ${nameVariant(1).id}`]);
    expect(await keys('mention')).toEqual([]);
    await store.write({ removeRecords: { statement: [statement(1).id, 'nowhere'] } });
    expect(await keys('statement')).toEqual([`title:x ${statement(2).id}`]);
    expect(await keys('nameVariant')).toEqual([`title:x ${nameVariant(1).id}`]);
    expect(await store.records('statement', 'id', [statement(1).id])).toEqual([]);
    expect(await store.records('mention', 'statement', [statement(1).id])).toHaveLength(2);
    // The key does not come back with a new record of the same id.
    await store.write({ putRecords: { statement: [statement(1)] } });
    expect(await keys('statement')).toEqual([`title:x ${statement(2).id}`]);
  });

  it('queues each item once and hands items out in key order', async () => {
    const { store } = opened();
    const item = (key: string) => ({ layer: 'people', key });
    const queue = (layer: string, first?: number) =>
      store.records('queue', 'layer', [layer], first === undefined ? {} : { first });
    await store.write({ queueAdd: [item('b'), item('ż'), item('a'), { layer: 'other', key: 'a' }] });
    await store.write({ queueAdd: [item('b'), item('a b'), item('Z')] });
    expect(await queue('people')).toEqual(['Z', 'a', 'a b', 'b', 'ż'].map(item));
    expect(await queue('people', 2)).toEqual(['Z', 'a'].map(item));
    expect((await store.stats()).queued).toBe(6);
    await store.write({ queueDone: [item('Z'), item('a'), item('nowhere')] });
    expect(await queue('people')).toEqual(['a b', 'b', 'ż'].map(item));
    expect(await queue('other')).toEqual([{ layer: 'other', key: 'a' }]);
    // Done and added in one write: the item stays, for it was marked again.
    await store.write({ queueDone: [item('b')], queueAdd: [item('b')] });
    expect(await queue('people')).toEqual(['a b', 'b', 'ż'].map(item));
  });

  it('pages through records: possible duplicates the likeliest first, all others by id', async () => {
    await put();
    const { store } = opened();
    const wanted = [4, 1, 3, 2].map(possibleDuplicate);
    const read = (more: RecordOptions) => store.records('possibleDuplicate', 'id', null, more);
    expect(await read({})).toEqual(wanted);
    expect(await read({ first: 2 })).toEqual(wanted.slice(0, 2));
    for (const [place, { score, id }] of wanted.entries())
      expect(await read({ first: 2, after: { value: score, id } })).toEqual(wanted.slice(place + 1, place + 3));
    expect((await store.stats()).possibleDuplicates).toBe(4);
    const pages = await store.records(
      'statement',
      'source',
      NS.map(source).map(({ id }) => id),
      { first: 2 },
    );
    expect(pages).toEqual(byId(all.statement).slice(0, 2));
    const next = { value: null, id: pages[1]!.id };
    expect(await store.records('statement', 'id', null, { first: 1, after: next })).toEqual([byId(all.statement)[2]]);
  });

  it('counts what was quarantined', async () => {
    await put();
    expect((await opened().store.stats()).quarantined).toBe(2);
  });

  it('makes one call however many records are asked for', async () => {
    await put();
    const { store } = opened();
    const calls = async (ids: readonly string[]) => {
      const before = store.calls;
      await store.records('mention', 'id', ids);
      await store.recordKeys('statement', ids);
      return store.calls - before;
    };
    const fifty = Array.from({ length: 50 }, (_, i) => mention(1 + (i % 4), i % 2).id);
    expect(await calls(fifty)).toBe(await calls(fifty.slice(0, 1)));
  });
}
