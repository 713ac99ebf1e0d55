/**
 * The mentions of statements that went to another project, and whose resolution may change by it.
 */
import type { Resolved, Store } from '../../src/store/store.ts';

/** Mentions with their new project, and their blocks. `projects` is by work. */
export async function movedMentions(
  store: Store,
  projects: ReadonlyMap<string, string>,
): Promise<{ setMentions: Resolved['mention'][]; blocks: string[] }> {
  const rows = projects.size === 0 ? [] : await store.heads('mention', 'statement', [...projects.keys()]);
  return {
    setMentions: rows.map(({ id, statement, node, reason, score }) => ({
      id,
      project: projects.get(statement)!,
      node,
      reason,
      score,
    })),
    blocks: [...new Set(rows.map(({ block }) => block))],
  };
}
