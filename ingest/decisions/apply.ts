/**
 * Judgements into a store: those that are new or gone since the last time, and the blocks that they touch.
 */
import type { Changes, JudgementRecord, Store } from '../../src/store/store.ts';
import { uniqueBy } from '../../src/group-by.ts';
import {
  anchorsIn,
  judgedKind,
  keyOfAnchor,
  type Judgement,
  type JudgedKind,
  type JudgementLine,
} from './judgement.ts';
import { appliedJudgements } from './judged.ts';

const DECISION = { same: 'SAME', different: 'DIFFERENT', suppress: 'SUPPRESS' } as const;
const WHERE = {
  PERSON: { table: 'mention', layer: 'person' },
  INSTITUTION: { table: 'nameVariant', layer: 'nameVariant' },
} as const satisfies Record<JudgedKind, { table: 'mention' | 'nameVariant'; layer: 'person' | 'nameVariant' }>;

/** The rows that some ids name: what states the identifier, or is the mention or form itself. */
export async function rowsOfAnchors<K extends JudgedKind>(store: Store, kind: K, anchors: readonly string[]) {
  const { table } = WHERE[kind];
  const keys = anchors.flatMap((anchor) => keyOfAnchor(anchor) ?? []);
  const aliases = anchors.filter((anchor) => keyOfAnchor(anchor) === null);
  const stating = keys.length === 0 ? [] : await store.recordKeys(table, keys);
  const rows = [
    ...(stating.length === 0 ? [] : await store.records(table, 'id', [...new Set(stating.map(({ id }) => id))])),
    ...(aliases.length === 0 ? [] : await store.records(table, 'alias', aliases)),
  ];
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** What came of handing a list of judgements to a store. */
export interface Applied {
  readonly added: readonly Judgement[];
  readonly removed: readonly Judgement[];
}

/**
 * Makes a store's judgements exactly these, and queues the blocks of those that came or went; `resolveGraph` resolves them.
 * All of it or nothing: a crash leaves either the old judgements or the new ones with their queue.
 */
export async function applyJudgements(store: Store, lines: readonly JudgementLine[]): Promise<Applied> {
  const held = new Map((await appliedJudgements(store)).map((row) => [row.id, row]));
  const wanted = new Map(
    lines.map(({ id, judgement }): [string, JudgementRecord] => [
      id,
      { id, decision: DECISION[judgement.decision], data: JSON.stringify(judgement) },
    ]),
  );
  const judgementOf = ({ data }: JudgementRecord) => JSON.parse(data) as Judgement;
  const added = [...wanted.values()].filter(({ id }) => !held.has(id));
  const removed = [...held.values()].filter(({ id }) => !wanted.has(id));
  const put = [...wanted.values()].filter(({ id, data }) => held.get(id)?.data !== data);
  if (put.length === 0 && removed.length === 0) return { added: [], removed: [] };
  const anchors = [...added, ...removed].flatMap((row) => anchorsIn(judgementOf(row)));
  const queueAdd: NonNullable<Changes['queueAdd']>[number][] = [];
  for (const kind of Object.keys(WHERE) as JudgedKind[]) {
    const own = [...new Set(anchors.filter((anchor) => judgedKind(anchor) === kind))];
    for (const { block } of await rowsOfAnchors(store, kind, own))
      queueAdd.push({ layer: WHERE[kind].layer, key: block });
  }
  await store.write({
    removeRecords: { judgement: removed.map(({ id }) => id) },
    putRecords: { judgement: put },
    queueAdd: uniqueBy(queueAdd, ({ layer, key }) => `${layer} ${key}`),
  });
  return { added: added.map(judgementOf), removed: removed.map(judgementOf) };
}
