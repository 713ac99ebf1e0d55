import type { GraphiQLProps } from 'graphiql';
import { parse } from 'graphql';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * Asks the server that served the page. GraphiQL learns the name of the operation a moment after its text: who presses
 * run at once after changing tabs would ask for the operation of the last tab. A lone operation needs no name.
 */
export const fetcher: GraphiQLProps['fetcher'] = async ({ operationName, ...request }) => {
  const body = JSON.stringify(isAlone(request.query) ? request : { ...request, operationName });
  const response = await fetch('/graphql', { method: 'POST', headers: HEADERS, body });
  return response.json();
};

function isAlone(query: string): boolean {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === 'OperationDefinition').length === 1;
  } catch {
    // The server tells what is wrong with it.
    return false;
  }
}
