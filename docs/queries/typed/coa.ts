/**
 * A typed client: the table of collaborators that NSF asks for, one line a person, over HTTP.
 *
 * `operations.ts` is generated from `../coa-table.graphql` and the schema, so the compiler knows every field of the
 * answer: one that is misspelt, or may be null, is an error before anything runs.
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { CoaTableDocument } from './operations.ts';

async function ask<Data, Variables>(
  address: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors || data === undefined) throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'no answer');
  return data;
}

/** `Name, institution, last year` of everybody who shared a project since a day, page by page. */
export async function coaTable(address: string, name: string, since: string): Promise<string[]> {
  const lines: string[] = [];
  for (let after: string | null = null; ;) {
    const data: Awaited<ReturnType<typeof page>> = await page(address, name, since, after);
    const person = data.search.nodes[0];
    if (person?.__typename !== 'Person') throw new Error(`nobody is called ${name}`);
    for (const { node, institutionNow, institutionNowBasis, lastYear } of person.collaborators.edges) {
      const perhaps = institutionNowBasis === 'RECIPIENT_OF_AWARD' ? ' (perhaps)' : '';
      const at = `${institutionNow?.name ?? 'unknown'}${perhaps}`;
      lines.push(`${node.familyName}, ${node.givenNames}; ${at}; ${String(lastYear)}`);
    }
    const { hasNextPage, endCursor } = person.collaborators.pageInfo;
    if (!hasNextPage) return lines;
    after = endCursor;
  }
}

const page = (address: string, name: string, since: string, after: string | null) =>
  ask(address, CoaTableDocument, { name, since, after });
