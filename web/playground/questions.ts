/** The questions of the menu: each a query of docs/queries, whose first line says what it asks. */
import { parse } from 'graphql';
import type { Entry, Known } from './menu.ts';

const TEXTS: Readonly<Record<string, string>> = import.meta.glob('../../docs/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Question {
  readonly title: string;
  readonly query: string;
  /** As JSON, with nodes of the graph that is loaded. */
  readonly variables: string;
}

/** A question, with variables that the loaded graph answers. */
export function questionOf({ file, labels = {}, ids = {} }: Entry, known: Known): Question {
  const query = TEXTS[`../../docs/queries/${file}.graphql`];
  if (query === undefined) throw new Error(`expected docs/queries/${file}.graphql, found none`);
  const values = [
    ...Object.entries(labels).map(([name, kind]) => [name, known[kind]?.label]),
    ...Object.entries(ids).map(([name, kind]) => [name, known[kind]?.id]),
  ].filter(([, value]) => value !== undefined);
  const [title = file] = query.split('\n');
  return {
    title: title.replace(/^#\s*/, ''),
    query,
    variables: values.length > 0 ? JSON.stringify(Object.fromEntries(values), null, 2) : '',
  };
}

/** Whether a query has one operation alone, which needs no name. */
export function isAlone(query: string): boolean {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === 'OperationDefinition').length === 1;
  } catch {
    // The server tells what is wrong with it.
    return false;
  }
}
