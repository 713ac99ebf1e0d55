/**
 * The mentions of a person, or the name variants of an institution, each with the id to judge it by.
 */
import { GrantgraphError } from '../errors.ts';
import { byId } from '../ids.ts';
import { labelOf } from '../query/label.ts';
import { resolveId } from '../query/resolve-id.ts';
import type { Store } from '../store/store.ts';

const percent = (score: number | null) => (score === null ? '' : ` (${Math.round(score / 10_000)}%)`);

/** One line for the node, one for each mention or form. Throws BAD_USER_INPUT where the id leads to nobody. */
export async function shownMentions(store: Store, wanted: string): Promise<string[]> {
  const node = await resolveId(store, wanted);
  if (node?.kind !== 'PERSON' && node?.kind !== 'INSTITUTION')
    throw new GrantgraphError(
      'BAD_USER_INPUT',
      `judge show: expected the id of a person or institution, found '${wanted}'`,
    );
  const rows =
    node.kind === 'PERSON'
      ? (await store.records('mention', 'node', [node.id])).map((row) => ({
          ...row,
          name: (JSON.parse(row.data) as { person: { name: string } }).person.name,
          at: row.source,
        }))
      : (await store.records('nameVariant', 'node', [node.id])).map((row) => ({
          ...row,
          name: (JSON.parse(row.data) as { name: string }).name,
          at: `used ${row.refs} times`,
        }));
  return [
    `${node.id}  ${labelOf(node)}`,
    ...rows
      .sort((a, b) => byId(a.alias, b.alias))
      .map(({ alias, name, reason, score, at }) => `  ${alias}  ${name}  ${reason ?? ''}${percent(score)}  ${at}`),
  ];
}
