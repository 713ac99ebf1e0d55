import type { Money } from './graph.ts';

/** What the API says of a passage: `queries/passage.graphql`. */
export interface Passage {
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly path: string | null;
  readonly method: string;
  readonly confidence: number;
  readonly source: {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
    readonly url: string | null;
    readonly publishedAt: string | null;
    readonly text: string;
  };
}

/** One line about an award: `queries/award-line.graphql`. */
export interface AwardLine {
  readonly id: string;
  readonly label: string;
  readonly number: string;
  readonly obligatedAmount: Money | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

/** A stretch of words; marked are those that the evidence points at. */
export interface Words {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A sentence of a source with all the passages in it; no words where the passage is a field of a record. */
export interface Statement {
  readonly key: string;
  /** The surest of its passages. */
  readonly passage: Passage;
  readonly words: readonly Words[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Found extends Span {
  readonly passage: Passage;
  readonly marks: readonly Span[];
}

/** Characters of context on either side; a sentence rarely needs more. */
const REACH = 260;
/** A stop that ends a sentence: not that of an initial. */
const STOP = /(?<!\b\p{Lu})[.!?](?=[)”"’']?(\s|$))/gu;

/** Gathers passages into the sentences that they stand in, in the order in which they are first met. */
export function statements(passages: readonly Passage[]): Statement[] {
  const found: Found[] = [];
  const fields: Statement[] = [];
  for (const passage of passages) {
    const { start, end, source, path } = passage;
    if (start === null || end === null) {
      const key = `${source.id} ${path ?? ''}`;
      if (!fields.some((field) => field.key === key)) fields.push({ key, passage, words: [] });
      continue;
    }
    const span = sentence(source.text, { start, end });
    const at = found.findIndex(
      (other) => other.passage.source.id === source.id && other.start < span.end && span.start < other.end,
    );
    const old = found[at];
    if (!old) found.push({ ...span, passage, marks: [{ start, end }] });
    else {
      found[at] = {
        start: Math.min(old.start, span.start),
        end: Math.max(old.end, span.end),
        passage: passage.confidence > old.passage.confidence ? passage : old.passage,
        marks: [...old.marks, { start, end }],
      };
    }
  }
  return [
    ...found.map((each) => ({
      key: `${each.passage.source.id} ${String(each.start)}`,
      passage: each.passage,
      words: marked(each.passage.source.text, each),
    })),
    ...fields,
  ];
}

/** The sentence around a span, so far as it is near. */
function sentence(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  const ahead = text.slice(from, start);
  const stops = [...ahead.matchAll(STOP)].map(({ index }) => index + 1);
  const opening = Math.max(0, ahead.lastIndexOf('\n') + 1, ...stops);
  const behind = text.slice(end, end + REACH);
  const isWhole = /[.!?]\s*$/.test(text.slice(start, end));
  const stop = [...behind.matchAll(STOP)][0]?.index;
  const line = behind.indexOf('\n');
  const closing = Math.min(stop === undefined ? behind.length : stop + 1, line < 0 ? behind.length : line);
  const blank = /^\s*/.exec(text.slice(from + opening, start))![0].length;
  return { start: from + opening + blank, end: isWhole ? end : end + closing };
}

/** The words of a sentence, with the marked ones set apart; overlapping marks become one. */
function marked(text: string, { start, end, marks }: Found): Words[] {
  const words: Words[] = [];
  let at = start;
  const push = (to: number, isMarked: boolean) => {
    if (to > at) words.push({ text: text.slice(at, to), isMarked });
    at = Math.max(at, to);
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    push(mark.start, false);
    push(mark.end, true);
  }
  push(end, false);
  return words;
}
