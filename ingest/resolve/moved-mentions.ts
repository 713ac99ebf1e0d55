/**
 * The mentions of works that went to another project, and whose resolution may change by it.
 */
import type { MentionRecord, Store } from '../../src/store/store.ts';

/** Mention rows with their new project, and their blocks. `projects` is by work. */
export async function movedMentions(
  store: Store,
  projects: ReadonlyMap<string, string>,
): Promise<{ putMentions: MentionRecord[]; blocks: string[] }> {
  const rows = projects.size === 0 ? [] : await store.records('mention', 'work', [...projects.keys()]);
  return {
    putMentions: rows.map((row) => ({ ...row, project: projects.get(row.work)! })),
    blocks: [...new Set(rows.map(({ block }) => block))],
  };
}
