/**
 * Asks the schema over a store, without HTTP.
 */
import type { ExecutionResult } from 'graphql';
import { graphql } from 'graphql';
import { buildSchema } from '../../schema/index.ts';
import { createContext } from '../../src/query/context.ts';
import { abilities } from '../../src/server/abilities.ts';
import type { Store } from '../../src/store/store.ts';

const schema = buildSchema();

/** The plain answer to a query. */
async function ask(store: Store, source: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> {
  const result = await graphql({
    schema,
    source,
    variableValues: variables,
    contextValue: createContext(store, abilities),
  });
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}

/** The data of an answer that has no errors. */
export async function data(store: Store, source: string, variables: Record<string, unknown> = {}) {
  const result = await ask(store, source, variables);
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.data as Record<string, unknown>;
}

/** The one error of an answer: code and message. */
export async function errorOf(store: Store, source: string, variables: Record<string, unknown> = {}): Promise<string> {
  const { errors = [] } = await ask(store, source, variables);
  return errors.map(({ message }) => message).join('\n');
}
