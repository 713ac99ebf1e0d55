/**
 * The file of judgements: JSON lines, checked line by line. A blank line is passed over.
 */
import { GrantgraphError } from '../../src/errors.ts';
import { type JudgedKind, type Judgement, anchorsIn, judgedKind, judgementId } from './judgement.ts';

/** One judgement with the line that holds it, counted from 1. */
export interface JudgementLine {
  readonly line: number;
  readonly id: string;
  readonly judgement: Judgement;
}

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
          `${field}: ids of people${decision === 'suppress' ? '' : ' or institutions'}, as person:nsf:000465148`,
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
