/**
 * The file of judgements: JSON lines, checked line by line. A blank line is passed over.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { GrantgraphError } from '../../src/errors.ts';
import { byId } from '../../src/ids.ts';
import type { Store } from '../../src/store/store.ts';
import { type Applied, applyJudgements } from './apply.ts';
import { appliedJudgements } from './judged.ts';
import {
  type JudgedKind,
  type Judgement,
  type JudgementLine,
  anchorsIn,
  judgedKind,
  judgementId,
} from './judgement.ts';

const FIELDS = {
  same: { ids: ['a', 'b'], all: ['decision', 'a', 'b', 'names', 'note'] },
  different: { ids: ['a', 'b'], all: ['decision', 'a', 'b', 'names', 'note'] },
  suppress: { ids: ['person'], all: ['decision', 'person', 'note'] },
} as const;

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** Reads one line. `fail` throws; it is told what was expected and what was there. */
function readLine(text: string, fail: (expected: string, found: string) => never): Judgement {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    fail('one JSON object', text.length > 80 ? `${text.slice(0, 80)}…` : text);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) fail('one JSON object', shown(parsed));
  const { decision, note, names, ...rest } = parsed as Record<string, unknown>;
  if (typeof decision !== 'string' || !Object.hasOwn(FIELDS, decision))
    fail(`decision: ${Object.keys(FIELDS).join(', ')}`, shown(decision));
  const { ids, all } = FIELDS[decision as keyof typeof FIELDS];
  const unknown = Object.keys(parsed).find((name) => !(all as readonly string[]).includes(name));
  if (unknown !== undefined) fail(`the fields ${all.join(', ')}`, unknown);
  if (note !== undefined && typeof note !== 'string') fail('note: a text', shown(note));
  if (
    names !== undefined &&
    !(Array.isArray(names) && names.length === 2 && names.every((name) => typeof name === 'string'))
  )
    fail('names: two texts', shown(names));
  const kinds = new Set<JudgedKind>();
  for (const field of ids) {
    const list = rest[field];
    if (!Array.isArray(list) || list.length === 0) fail(`${field}: a list of one id or more`, shown(list));
    for (const one of list as unknown[]) {
      const kind = typeof one === 'string' ? judgedKind(one) : null;
      if (kind === null || (decision === 'suppress' && kind !== 'PERSON'))
        fail(
          `${field}: ids of people${decision === 'suppress' ? '' : ' or institutions'}, as person:orcid:0000-0002-1825-0097`,
          shown(one),
        );
      kinds.add(kind);
    }
  }
  if (kinds.size > 1) fail('ids of one kind', 'people and institutions');
  return parsed as Judgement;
}

/**
 * Reads judgements from text. Throws BAD_USER_INPUT for a line that is none, and for lines that contradict one another:
 * file, line, what was expected and what was found. Of two equal judgements the first stays.
 */
export function parseJudgements(text: string, file: string): JudgementLine[] {
  const found = new Map<string, JudgementLine>();
  for (const [place, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const judgement = readLine(line, (expected, there) => {
      throw new GrantgraphError('BAD_USER_INPUT', `${file}, line ${place + 1}: expected ${expected}, found ${there}`);
    });
    const id = judgementId(judgement);
    if (!found.has(id)) found.set(id, { line: place + 1, id, judgement });
  }
  const lines = [...found.values()];
  assertConsistent(lines, file);
  return lines;
}

/** Throws BAD_USER_INPUT, with every line that takes part, where judgements contradict one another. */
export function assertConsistent(lines: readonly JudgementLine[], file: string): void {
  const broken = contradictions(lines);
  if (broken.length === 0) return;
  const told = broken.map(({ different, same, shared }) => {
    const numbers = [...same, different].map(({ line }) => line).sort((a, b) => a - b);
    const ways = same.length === 0 ? `both parties hold ${shared}` : 'the same by some, different by another';
    return [
      `${file}, line${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}: expected judgements that agree, found a contradiction (${ways}):`,
      ...[...same, different]
        .sort((a, b) => a.line - b.line)
        .map(({ line, judgement }) => `  line ${line}: ${sentence(judgement)}`),
    ].join('\n');
  });
  throw new GrantgraphError('BAD_USER_INPUT', told.join('\n'));
}

/** `same: Hao Yan (person:nsf:1) and Hao Yan (person:nsf:2)`. */
export function sentence(judgement: Judgement): string {
  const list = (ids: readonly string[]) =>
    ids.length > 3 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : ids.join(', ');
  if (judgement.decision === 'suppress') return `suppress: ${list(judgement.person)}`;
  const { decision, a, b, names } = judgement;
  const party = (name: string | undefined, ids: readonly string[]) =>
    name === undefined ? list(ids) : `${name} (${list(ids)})`;
  return `${decision}: ${party(names?.[0], a)} and ${party(names?.[1], b)}`;
}

export interface Contradiction {
  readonly different: JudgementLine;
  /** The shortest chain of judgements that makes the two parties one; none where the parties share an id. */
  readonly same: readonly JudgementLine[];
  /** The id that both parties lead to. */
  readonly shared: string;
}

/** A contradiction for each `different` that others undo. */
export function contradictions(lines: readonly JudgementLine[]): Contradiction[] {
  const samesAt = new Map<string, JudgementLine[]>();
  for (const line of lines) {
    if (line.judgement.decision !== 'same') continue;
    for (const anchor of anchorsIn(line.judgement)) samesAt.set(anchor, [...(samesAt.get(anchor) ?? []), line]);
  }
  /** Breadth first from one party: the lines that lead to the first id of the other. */
  const chain = (from: readonly string[], to: ReadonlySet<string>) => {
    const reached = new Map<string, { via: JudgementLine; from: string } | null>(from.map((anchor) => [anchor, null]));
    for (const anchor of reached.keys()) {
      if (to.has(anchor)) {
        const path: JudgementLine[] = [];
        for (let at = reached.get(anchor); at; at = reached.get(at.from)) path.push(at.via);
        return { shared: anchor, path };
      }
      for (const via of samesAt.get(anchor) ?? [])
        for (const next of anchorsIn(via.judgement)) if (!reached.has(next)) reached.set(next, { via, from: anchor });
    }
    return null;
  };
  return lines.flatMap((different) => {
    if (different.judgement.decision !== 'different') return [];
    const found = chain(different.judgement.a, new Set(different.judgement.b));
    return found === null ? [] : [{ different, same: found.path, shared: found.shared }];
  });
}

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
