/**
 * The file of judgements on the disk. It is the truth of what was decided; the store holds what was last applied of it.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { byId } from '../../src/ids.ts';
import type { Store } from '../../src/store/store.ts';
import { applyJudgements, type Applied } from './apply.ts';
import { appliedJudgements } from './judged.ts';
import type { Judgement } from './judgement.ts';
import { parseJudgements, type JudgementLine } from './read-judgements.ts';

/** Where a store's judgements are kept unless told otherwise: beside the file, or in the working folder for a server. */
export function judgementsBeside(storeName: string): string {
  const file = /^file:(.+)$/.exec(storeName)?.[1];
  if (file !== undefined) return `${file.replace(/\.(db|sqlite3?)$/, '')}.judgements.jsonl`;
  return `${storeName.replace(/^[a-z0-9+]+:\/\//, 'grantgraph-').replace(/[^\w.-]+/g, '-')}.judgements.jsonl`;
}

/** The file's text, or null where there is none. */
async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Replaces the file as a whole: a crash leaves the old one or the new one. */
async function replace(file: string, text: string): Promise<void> {
  const next = `${file}.new`;
  await writeFile(next, text, { flush: true });
  await rename(next, file);
}

/** The judgements of a file, or null where there is no such file. Throws BAD_USER_INPUT for lines that are none. */
export async function readJudgements(file: string): Promise<JudgementLine[] | null> {
  const text = await textOf(file);
  return text === null ? null : parseJudgements(text, file);
}

/** What a store was brought to by its file. */
export interface Synced extends Applied {
  /** Number of judgements that stay in force though the file is not there. */
  readonly kept: number;
}

/**
 * Brings a store's judgements to those of the file; `resolveGraph` then resolves what they touch. Where there is no file the
 * store keeps what it has: an empty file, not a missing one, says that nothing is judged.
 */
export async function syncJudgements(store: Store, file: string): Promise<Synced> {
  const lines = await readJudgements(file);
  if (lines !== null) return { ...(await applyJudgements(store, lines)), kept: 0 };
  return { added: [], removed: [], kept: (await appliedJudgements(store)).length };
}

/** Whether a store's judgements are those of the file; so they are where there is no file. */
export async function isInForce(store: Store, file: string): Promise<boolean> {
  const lines = await readJudgements(file);
  if (lines === null) return true;
  const held = new Set((await appliedJudgements(store)).map(({ id }) => id));
  return lines.length === held.size && lines.every(({ id }) => held.has(id));
}

/** The file's judgements; a file that is lost is first written again from what the store holds. */
export async function openJudgements(store: Store, file: string): Promise<JudgementLine[]> {
  const lines = await readJudgements(file);
  if (lines !== null) return lines;
  const held = (await appliedJudgements(store)).sort((a, b) => byId(a.id, b.id));
  if (held.length > 0) await replace(file, held.map(({ data }) => `${data}\n`).join(''));
  return (await readJudgements(file)) ?? [];
}

/** Number that the next line will have. */
export async function nextLine(file: string): Promise<number> {
  const text = (await textOf(file)) ?? '';
  return text === '' ? 1 : text.replace(/\n$/, '').split('\n').length + 1;
}

export async function addJudgement(file: string, judgement: Judgement): Promise<void> {
  const text = (await textOf(file)) ?? '';
  await replace(file, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${JSON.stringify(judgement)}\n`);
}

/** Takes one line out; the others stay as they are, to the letter. */
export async function removeJudgement(file: string, line: number): Promise<void> {
  const lines = ((await textOf(file)) ?? '').split('\n');
  await replace(file, [...lines.slice(0, line - 1), ...lines.slice(line)].join('\n'));
}
