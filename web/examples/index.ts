/**
 * The example queries that the playground opens with. The `.graphql` files are what the tests and the guides run too.
 */
import collaborators from './collaborators.graphql?raw';
import collaboratorsVariables from './collaborators.json?raw';
import evidence from './evidence.graphql?raw';
import evidenceVariables from './evidence.json?raw';
import institutionPrograms from './institution-programs.graphql?raw';
import institutionProgramsVariables from './institution-programs.json?raw';

export interface Example {
  readonly query: string;
  readonly variables: string;
}

/** In the order of the tabs; a tab is titled with the name of its operation. */
export const EXAMPLES: readonly Example[] = [
  { query: collaborators, variables: collaboratorsVariables },
  { query: institutionPrograms, variables: institutionProgramsVariables },
  { query: evidence, variables: evidenceVariables },
];
