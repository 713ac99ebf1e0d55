/**
 * One node by one of several identifiers.
 */
import { GrantgraphError } from '../errors.ts';
import { id as ids } from '../ids.ts';
import type { GraphNode, NodeKind } from '../model.ts';
import type { Context } from './context.ts';
import { resolveId } from './resolve-id.ts';

/** How an identifier is written in an id; each takes what people paste. */
const SCHEMES = {
  orcid: (text: string) =>
    text
      .trim()
      .replace(/^https?:\/\/orcid\.org\//i, '')
      .toUpperCase(),
  nsfId: (text: string) => text.trim().padStart(9, '0'),
  uei: (text: string) => text.trim().toUpperCase(),
  ror: (text: string) =>
    text
      .trim()
      .replace(/^https?:\/\/ror\.org\//i, '')
      .toLowerCase(),
} as const;
const SCHEME_NAME: Record<keyof typeof SCHEMES, string> = { orcid: 'orcid', nsfId: 'nsf', uei: 'uei', ror: 'ror' };

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
  args: Readonly<Record<string, string | null | undefined>>,
): Promise<GraphNode | null> {
  const [name, value] = exactlyOne(args);
  const scheme = name as keyof typeof SCHEMES;
  const wanted = name === 'id' ? value.trim() : ids.identified(kind, SCHEME_NAME[scheme], SCHEMES[scheme](value));
  const node = await resolveId(store, wanted);
  return node?.kind === kind ? node : null;
}
