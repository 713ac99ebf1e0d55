/**
 * Reads the files of `data/`: everything that is counted or listed. Each file is read once, when it is first asked for.
 *
 * Lines that begin with `#` are comments; empty lines say nothing. A file of several lists names each in a line of its
 * own, in square brackets: `[degrees]`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package.ts';

/** Makes a value when it is first asked for, and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The text of a file of `data/`, as `names/nicknames.txt`. */
export function dataText(file: string): string {
  return readFileSync(join(packageRoot, 'data', file), 'utf8');
}

/** The lines of a file, without comments and empty lines. */
export function dataLines(file: string): string[] {
  return dataText(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The lines of a file of tab-separated values, as their cells. */
export function dataRows(file: string): string[][] {
  return dataLines(file).map((line) => line.split('\t'));
}

const lists = new Map<string, ReadonlyMap<string, readonly string[]>>();

function listsOf(file: string): ReadonlyMap<string, readonly string[]> {
  const known = lists.get(file);
  if (known !== undefined) return known;
  const found = new Map<string, string[]>();
  let list: string[] | null = null;
  for (const line of dataLines(file)) {
    const name = /^\[([\w-]+)\]$/.exec(line)?.[1];
    if (name !== undefined) found.set(name, (list = []));
    else if (list === null) throw new Error(`data/${file}: expected the name of a list before "${line}"`);
    else list.push(line);
  }
  lists.set(file, found);
  return found;
}

/** A list of a file of several lists: its lines. */
export function dataList(file: string, name: string): readonly string[] {
  const list = listsOf(file).get(name);
  if (list === undefined) throw new Error(`data/${file}: expected a list [${name}]`);
  return list;
}

/** The lines of a list as a set, made when it is first asked for: for phrases of several words. */
export const dataPhrases = (file: string, name: string): (() => ReadonlySet<string>) =>
  lazy(() => new Set(dataList(file, name)));

/** The words of a list as a set, made when it is first asked for: words stand apart by spaces or lines. */
export const dataWords = (file: string, name: string): (() => ReadonlySet<string>) =>
  lazy(() => new Set(dataList(file, name).flatMap((line) => line.split(' '))));
