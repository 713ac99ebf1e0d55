/**
 * What a query may ask at most, as rules that reject it before anything is read.
 */
import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';
import { GraphQLError } from 'graphql';

const DEPTH_LIMIT = 12;
const ROOT_FIELD_LIMIT = 15;
export const TOKEN_LIMIT = 5000;

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Levels of fields below a selection. Introspection, which every tool sends and is bounded, is not counted. */
function depthOf(
  selectionSet: SelectionSetNode,
  fragments: (name: string) => FragmentDefinitionNode | null | undefined,
  open: readonly string[] = [],
): number {
  const depths = selectionSet.selections.map((selection): number => {
    if (selection.kind === 'Field') {
      if (selection.name.value.startsWith('__')) return 0;
      return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, open) : 0);
    }
    if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, fragments, open);
    const name = selection.name.value;
    const fragment = open.includes(name) ? null : fragments(name);
    return fragment ? depthOf(fragment.selectionSet, fragments, [...open, name]) : 0;
  });
  return Math.max(0, ...depths);
}

/** Fields at the root of an operation, those in fragments too. */
function rootFields(
  selectionSet: SelectionSetNode,
  fragments: (name: string) => FragmentDefinitionNode | null | undefined,
  open: readonly string[] = [],
): number {
  return selectionSet.selections.reduce((sum, selection) => {
    if (selection.kind === 'Field') return sum + 1;
    if (selection.kind === 'InlineFragment') return sum + rootFields(selection.selectionSet, fragments, open);
    const name = selection.name.value;
    const fragment = open.includes(name) ? null : fragments(name);
    return sum + (fragment ? rootFields(fragment.selectionSet, fragments, [...open, name]) : 0);
  }, 0);
}

/** Refuses queries that are nested too deeply or ask too many things at once. */
export const limitRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition({ selectionSet }) {
    const fragments = (name: string) => context.getFragment(name);
    const depth = depthOf(selectionSet, fragments);
    if (depth > DEPTH_LIMIT) {
      context.reportError(refuse(`expected a query of ${String(DEPTH_LIMIT)} levels at most, found ${String(depth)}`));
    }
    const count = rootFields(selectionSet, fragments);
    if (count > ROOT_FIELD_LIMIT) {
      const most = String(ROOT_FIELD_LIMIT);
      context.reportError(refuse(`expected ${most} fields at the root of a query at most, found ${String(count)}`));
    }
  },
});
