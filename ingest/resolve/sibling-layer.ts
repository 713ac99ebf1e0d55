/**
 * Layer 2: awards to projects. Its keys are titles and texts of award records (`title:…`, `text:…`).
 */
import { groupBy } from '../../src/group-by.ts';
import { byId, id } from '../../src/ids.ts';
import type { Resolved, Store, StatementRecord } from '../../src/store/store.ts';
import type { StatementReading } from '../assemble/readings.ts';
import { statementOf } from '../data-of.ts';
import type { Layer, Queued } from './layer.ts';
import { abstractKeys } from '../text/rare-bigrams.ts';
import { awardItem } from './award-item.ts';
import { movedMentions } from './moved-mentions.ts';
import { resolveProjects, siblingKeys } from './siblings.ts';

/** Records of every award that has one of the titles or texts, in any reading, and of every award tied to those. */
async function closure(store: Store, keys: readonly string[]): Promise<StatementReading[]> {
  const found = new Map<string, StatementReading>();
  const seen = new Set<string>();
  let next = [...keys];
  while (next.length > 0) {
    next.forEach((key) => seen.add(key));
    const under = new Map<string, string[]>();
    for (const { key, id: statement } of await store.recordKeys('statement', next))
      under.set(key, [...(under.get(key) ?? []), statement]);
    const ids = [...new Set([...under.values()].flat())];
    const together = new Set([...under.values()].filter((statements) => statements.length > 1).flat());
    // A title or text of one record ties nothing together, where the record stands in its own project already.
    const statements = (ids.length === 0 ? [] : await store.heads('statement', 'id', ids)).filter(
      (statement) => together.has(statement.id) || statement.project !== id.projectOfAward(statement.award!),
    );
    const awards = [...new Set(statements.flatMap(({ award }) => award ?? []))];
    const rows = awards.length === 0 ? [] : await store.records('statement', 'award', awards);
    for (const row of rows) {
      if (row.isRecord === 1) found.set(row.id, { row, data: statementOf(row), mentions: [] });
    }
    next = [...new Set(rows.flatMap(siblingKeysOf))].filter((key) => !seen.has(key));
  }
  return [...found.values()];
}

/** Keys of this layer that a record stands under: its title, its text, or none. */
export function siblingKeysOf(statement: StatementRecord): string[] {
  if (statement.isRecord === 0) return [];
  const { title, textKey } = statementOf(statement);
  return siblingKeys(title?.value ?? null, textKey);
}

/** Articles whose link may change with the projects of these statements: they stand in one, or share a passage. */
async function articlesBeside(store: Store, statements: readonly StatementReading[]): Promise<string[]> {
  const projects = [...new Set(statements.flatMap(({ row }) => row.project ?? []))];
  const beside = projects.length === 0 ? [] : await store.heads('statement', 'project', projects);
  const stories = [...new Set(statements.flatMap(({ data }) => abstractKeys(data.abstract?.value ?? '')))].map(
    (h) => `story:${h}`,
  );
  const sharing = stories.length === 0 ? [] : await store.recordKeys('statement', stories);
  return [
    ...beside.filter(({ isRecord }) => isRecord === 0).map((statement) => statement.id),
    ...sharing.map((key) => key.id),
  ];
}

export const siblingLayer: Layer = {
  name: 'sibling',
  batch: 500,
  async run(store, keys) {
    const records = await closure(store, keys);
    const byAward = groupBy(records, ({ row }) => row.award!);
    const items = [...byAward.entries()]
      .sort(([a], [b]) => byId(a, b))
      .map(([award, readings]) => awardItem(award, readings));
    const moved: StatementReading[] = [];
    const setStatements: Resolved['statement'][] = [];
    for (const awards of resolveProjects(items)) {
      const project = id.projectOfAward(awards[0]!);
      for (const record of awards.flatMap((award) => byAward.get(award)!)) {
        if (record.row.project === project) continue;
        moved.push(record);
        const { id: statement, reason, score } = record.row;
        setStatements.push({ id: statement, project, reason, score });
      }
    }
    const projects = new Map(setStatements.map((statement) => [statement.id, statement.project!]));
    const { setMentions, blocks } = await movedMentions(store, projects);
    const left = [...new Set(moved.flatMap(({ row }) => row.project ?? []))];
    const queueAdd: Queued[] = [
      ...[...new Set([...projects.values(), ...left])].map((key) => ({ layer: 'assemble' as const, key })),
      ...left.map((key) => ({ layer: 'prune' as const, key })),
      ...(await articlesBeside(store, moved)).map((key) => ({ layer: 'article' as const, key })),
      ...blocks.map((key) => ({ layer: 'person' as const, key })),
    ];
    return {
      changes: { setStatements, setMentions, queueAdd },
      done: [...keys, ...new Set(records.flatMap(({ row }) => siblingKeysOf(row)))],
    };
  },
};
