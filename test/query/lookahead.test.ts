import { expect, test } from '@jest/globals';
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Kind, parse } from 'graphql';
import { askedFields } from '../../src/query/lookahead.ts';

/** What is asked of the one field at the root of a query. */
function asked(query: string, variableValues: Record<string, unknown> = {}, depth = 2): string[] {
  const { definitions } = parse(query);
  const operation = definitions[0] as OperationDefinitionNode;
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fieldNodes = operation.selectionSet.selections.filter((each) => each.kind === Kind.FIELD);
  const byName = Object.fromEntries(fragments.map((each) => [each.name.value, each]));
  return [...askedFields({ fieldNodes, fragments: byName, variableValues }, depth)];
}

test('fields count to the depth asked for, through fragments of both kinds and under other names', () => {
  const query = `{ awards { ...count edges { node { title } ... on AwardEdge { passages: evidence { quote } } } } }
    fragment count on AwardConnection { totalCount }`;
  expect(asked(query)).toEqual(['totalCount', 'edges', 'node', 'evidence']);
  expect(asked(query, {}, 1)).toEqual(['totalCount', 'edges']);
});

test('what is asked of the nodes of a connection is not asked of its edges', () => {
  expect(asked('{ awards { nodes { startDate } edges { roles } } }')).toEqual(['nodes', 'edges', 'roles']);
});

test('what a directive leaves out is not asked', () => {
  const query = `query ($no: Boolean!) { awards { totalCount @include(if: $no) ... @skip(if: true) { edges { cursor } } nodes { id } } }`;
  expect(asked(query, { no: false })).toEqual(['nodes']);
  expect(asked(query, { no: true })).toEqual(['totalCount', 'nodes']);
});
