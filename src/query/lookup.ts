/**
 * One node by one of several identifiers.
 */
import { GrantgraphError } from '../errors.ts';
import { id as ids } from '../ids.ts';
import { asked } from '../identifiers.ts';
import type { GraphNode, Identifier, NodeKind } from '../model.ts';
import type { Context } from './context.ts';
import { resolveId } from './resolve-id.ts';

/** The one argument that was given, as `[name, value]`. Throws `BAD_USER_INPUT` for none or several. */
export function exactlyOne(args: Readonly<Record<string, string | null | undefined>>): [name: string, value: string] {
  const given = Object.entries(args).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  const [only, another] = given;
  if (!only || another) {
    const found = given.length === 0 ? 'none' : given.map(([name]) => name).join(' and ');
    throw new GrantgraphError(
      'BAD_USER_INPUT',
      `expected exactly one of ${Object.keys(args).join(', ')}, found ${found}`,
    );
  }
  return only;
}

/** The node of a kind by its id or by an identifier; null where there is none or it is of another kind. */
export async function lookup(
  { store }: Context,
  kind: NodeKind,
  { id, identifier }: { readonly id?: string | null | undefined; readonly identifier?: Identifier | null | undefined },
): Promise<GraphNode | null> {
  const named = identifier ? asked(identifier) : null;
  const [, wanted] = exactlyOne({ id, identifier: named && ids.identified(kind, named.scheme, named.value) });
  const node = await resolveId(store, wanted.trim());
  return node?.kind === kind ? node : null;
}
