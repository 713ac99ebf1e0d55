/**
 * The ids in a filter of awards: old ones lead to the present node, unknown ones are an error and not an empty answer.
 */
import { GrantgraphError } from '../errors.ts';
import type { NodeKind } from '../model.ts';
import type { AwardFilter, Store } from '../store/store.ts';
import { resolveIds } from './resolve-id.ts';

const KINDS = {
  programs: 'PROGRAM',
  units: 'FUNDING_UNIT',
  themes: 'THEME',
  institutions: 'INSTITUTION',
  people: 'PERSON',
} as const satisfies Partial<Record<keyof AwardFilter, NodeKind>>;
type Field = keyof typeof KINDS;

/** The filter with present ids. Rejects with `BAD_USER_INPUT` for an id of no node or of another kind. */
export async function resolveFilter(store: Store, filter: AwardFilter): Promise<AwardFilter> {
  const fields = (Object.keys(KINDS) as Field[]).filter((field) => filter[field] !== undefined);
  const given = fields.flatMap((field) => (filter[field] ?? []).map((id) => ({ field, id })));
  if (given.length === 0) return filter;
  const nodes = await resolveIds(
    store,
    given.map(({ id }) => id),
  );
  const resolved = new Map<Field, string[]>(fields.map((field) => [field, []]));
  for (const [place, { field, id }] of given.entries()) {
    const node = nodes[place];
    if (node?.kind !== KINDS[field]) {
      const found = node ? `'${id}', which is of kind ${node.kind}` : `'${id}', which no node has`;
      throw new GrantgraphError(
        'BAD_USER_INPUT',
        `filter.${field}: expected the id of a ${KINDS[field]}, found ${found}`,
      );
    }
    resolved.get(field)?.push(node.id);
  }
  return { ...filter, ...Object.fromEntries(resolved) };
}
