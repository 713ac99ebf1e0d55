/**
 * How much there is to read, told without reading it: for progress, so an estimate will do.
 */
import { open } from 'node:fs/promises';
import { fromRandomAccessReaderPromise } from 'yauzl';
import { WindowReader } from './containers/windows.ts';
import { filesAt } from './containers/files.ts';

async function entriesOf(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return (await fromRandomAccessReaderPromise(new WindowReader(file), size, { lazyEntries: true, autoClose: false }))
      .entryCount;
  } finally {
    await file.close();
  }
}

/** Files at some paths, a zip counting its members. null where one is a stream: standard input, JSON lines. */
export async function countMembers(paths: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const path of paths) {
    if (path === '-') return null;
    for await (const found of filesAt(path)) {
      const file = found.path;
      if (/\.(?:jsonl|ndjson)$/i.test(file)) return null;
      // One that is damaged is one problem.
      count += /\.zip$/i.test(file) ? await entriesOf(file).catch(() => 1) : 1;
    }
  }
  return count;
}
