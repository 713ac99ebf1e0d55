import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.ts';

describe('openStore', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grantgraph-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each(['file:', 'file://', ''])('opens a file named by "%s" and a path', async (prefix) => {
    const path = join(folder, 'a graph.db');
    const store = await openStore(prefix + path);
    await access(path);
    expect(store.name).toBe(`file:${path}`);
    await store.close();
  });

  it.each(['http://localhost:7474', 'postgres://localhost/x', 'neo4j://', 'mysql:x', ':memory:', 'file:'])(
    'refuses %s, and says what it takes',
    async (url) => {
      await expect(openStore(url)).rejects.toMatchObject({
        code: 'CONFIG',
        message: expect.stringMatching(/expected a file .*neo4j:\/\/.*found/) as unknown,
      });
    },
  );

  it('makes no file where one must exist, and opens one that does', async () => {
    const path = join(folder, 'x.db');
    await expect(openStore(path, { mustExist: true })).rejects.toMatchObject({
      code: 'CONFIG',
      message: `no grantgraph store at file:${path}: ingest documents first, or check --store`,
    });
    await expect(access(path)).rejects.toThrow();
    await (await openStore(path)).close();
    await (await openStore(path, { mustExist: true })).close();
  });

  it('says of a folder that is not there that the file cannot be opened', async () => {
    await expect(openStore(join(folder, 'nowhere', 'x.db'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });
});
