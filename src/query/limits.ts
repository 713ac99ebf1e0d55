/**
 * What a query may ask at most, as rules that reject it before anything is read.
 */
import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Limits } from '../config.ts';

type LimitCode = 'DEPTH_LIMIT' | 'ROOT_FIELD_LIMIT' | 'ALIAS_LIMIT' | 'COST_LIMIT' | 'PAGE_LIMIT';

const READ_ONLY = 'READ_ONLY';

/** An error that says the limit and what was found, in words and as numbers; and the field that has the largest part in it. */
export function beyondLimit(
  code: LimitCode,
  expected: string,
  limit: number,
  found: number,
  field?: string,
): GraphQLError {
  const message = `expected ${expected.replace('@', String(limit))} at most, found ${String(found)}`;
  if (field === undefined) return new GraphQLError(message, { extensions: { code, limit, found } });
  return new GraphQLError(`${message}, most of it for ${field}`, { extensions: { code, limit, found, field } });
}

/** Whether a rule of this file has refused a query. */
export const isRefusal = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && ('limit' in error.extensions || error.extensions['code'] === READ_ONLY);

/** The size of a selection, whatever fragments it is spread over. */
interface Extent {
  /** Levels of fields. Introspection, which every tool sends and is bounded, is not counted. */
  readonly depth: number;
  /** Fields on its first level. */
  readonly fields: number;
  readonly aliases: number;
}

/** Measures selections; a fragment is measured once, however often it is spread. */
function measure(fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined) {
  const fragments = new Map<string, Extent>();
  const nothing: Extent = { depth: 0, fields: 0, aliases: 0 };

  function ofFragment(name: string): Extent {
    const known = fragments.get(name);
    if (known) return known;
    // A fragment within itself is refused by another rule; here it counts for nothing.
    fragments.set(name, nothing);
    const fragment = fragmentOf(name);
    const extent = fragment ? of(fragment.selectionSet) : nothing;
    fragments.set(name, extent);
    return extent;
  }
  function of({ selections }: SelectionSetNode): Extent {
    let [depth, fields, aliases] = [0, 0, 0];
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const below = selection.selectionSet ? of(selection.selectionSet) : nothing;
        fields += 1;
        aliases += below.aliases + (selection.alias ? 1 : 0);
        if (!selection.name.value.startsWith('__')) depth = Math.max(depth, 1 + below.depth);
        continue;
      }
      const inside =
        selection.kind === 'InlineFragment' ? of(selection.selectionSet) : ofFragment(selection.name.value);
      depth = Math.max(depth, inside.depth);
      fields += inside.fields;
      aliases += inside.aliases;
    }
    return { depth, fields, aliases };
  }
  return of;
}

/** A rule that refuses what is no query, and queries that are nested too deeply or ask too many things at once. */
export function limitRule(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition({ operation, selectionSet }) {
      if (operation !== 'query') {
        const message = `expected a query, found a ${operation}: this API changes nothing and sends nothing by itself`;
        context.reportError(new GraphQLError(message, { extensions: { code: READ_ONLY } }));
        return;
      }
      const { depth, fields, aliases } = measure((name) => context.getFragment(name))(selectionSet);
      const check = (code: LimitCode, expected: string, limit: number, found: number) => {
        if (found > limit) context.reportError(beyondLimit(code, expected, limit, found));
      };
      check('DEPTH_LIMIT', 'a query of @ levels', limits.depth, depth);
      check('ROOT_FIELD_LIMIT', '@ fields at the root of a query', limits.rootFields, fields);
      check('ALIAS_LIMIT', '@ aliases in a query', limits.aliases, aliases);
    },
  });
}
