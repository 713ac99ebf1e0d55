/** The typed client of docs/queries: generated here, and run against a server. `npm run types` checks that it compiles. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { coaTable } from '../../docs/queries/typed/coa.ts';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { startServer } from '../../src/server/server.ts';
import { availableStores } from '../stores.ts';
import { golden } from '../golden.ts';
import { FIVE_DOCUMENTS } from '../five-documents.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(at(path), 'utf8');
const GENERATED = 'docs/queries/typed/operations.ts';

it('the committed operations are what codegen makes of the query and the printed schema (UPDATE=1 writes them)', async () => {
  const location = 'docs/queries/coa-table.graphql';
  const made = await codegen({
    filename: 'operations.ts',
    schema: parse(read('schema/schema.graphql')),
    documents: [{ location, document: parse(read(location)) }],
    config: { useTypeImports: true, enumsAsTypes: true, scalars: { Date: 'string' } },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
  });
  const text = `${made.trim()}\n`;
  expect(golden(at(GENERATED), text)).toBe(text);
});

it('the client writes the table of collaborators', async () => {
  const opened = await availableStores()[0]!.open();
  await ingest(opened.store, readPaths(FIVE_DOCUMENTS));
  const server = await startServer({ store: opened.store, port: 0, host: '127.0.0.1' });
  try {
    const lines = await coaTable(`${server.url}/graphql`, 'Bin Yu', '2022-06-30');
    expect(lines).toHaveLength(9);
    expect(lines).toContain('Abbé, Emmanuel; École polytechnique fédérale de Lausanne; 2025');
    await expect(coaTable(`${server.url}/graphql`, 'Nobody Atall', '2022-06-30')).rejects.toThrow(
      'nobody is called Nobody Atall',
    );
  } finally {
    await server.close();
    await opened.end();
  }
});
