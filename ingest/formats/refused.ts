/**
 * Documents that people have in hand beside awards, and that are none: told by their structure, refused by name with what
 * would help. They are asked before a text may be read as an article.
 */
import { dataRows, lazy } from '../../src/data.ts';
import type { Content } from '../statements.ts';
import { cleanText } from '../text/clean.ts';
import type { Format } from './format.ts';
import { isHtml } from './news/page.ts';
import { looksLikeCode, looksLikeReferences, looksLikeTable, looksLikeGrants } from './shapes.ts';

/** How much of a text tells what it is. */
const HEAD = 60_000;
/** A longer line is no heading and no label: only its beginning is searched. */
const MAX_LINE = 400;

/** Of a longer paragraph only the beginning is searched for a sentence about funding. */
const MAX_PARAGRAPH = 20_000;

/** What a kind is called, how many signs tell it, what helps. */
interface Kind {
  readonly kind: string;
  readonly least: number;
  readonly what: string;
  readonly help: string;
  readonly signs: readonly RegExp[];
}

const KINDS = lazy((): readonly Kind[] => {
  const signs = dataRows('documents/signs.tsv');
  return dataRows('documents/kinds.tsv').map(([kind, least, what, help]) => ({
    kind: kind!,
    least: Number(least),
    what: what!,
    help: help!,
    signs: signs.filter(([of]) => of === kind).map(([, sign]) => new RegExp(sign!, 'iu')),
  }));
});

/** Words of giving, of money, and of what is not yet given. */
const FUNDING = lazy(() => {
  const words = dataRows('documents/funding-words.tsv');
  return ['given', 'money', 'not-yet'].map(
    (kind) => new RegExp(words.flatMap(([of, word]) => (of === kind ? [word!] : [])).join('|'), 'iu'),
  );
});

/** What is told by the shape of the lines, not by words. */
const SHAPES: ReadonlyMap<string, (lines: readonly string[]) => string | null> = new Map([
  ['references', looksLikeReferences],
  ['grants', looksLikeGrants],
  ['table', looksLikeTable],
  ['code', looksLikeCode],
]);

/** The lines of a text as a person sees them, without empty ones. */
function linesOf(text: string): string[] {
  const head = text.slice(0, HEAD);
  return (isHtml(head) ? cleanText(head) : head).split('\n').filter((line) => line.trim() !== '');
}

/**
 * Whether a sentence of the text says that money was given: a word of giving and one of money, and none that asks for it or
 * puts it in the future. An article has such a sentence; a call, an advertisement or a form hardly ever.
 */
function tellsOfFunding(lines: readonly string[]): boolean {
  const [given, money, notYet] = FUNDING();
  return lines.some((line) =>
    line
      .slice(0, MAX_PARAGRAPH)
      .split(/(?<=[.!?]) /)
      .some((sentence) => given!.test(sentence) && money!.test(sentence) && !notYet!.test(sentence)),
  );
}

export interface Refusal {
  readonly what: string;
  readonly help: string;
}

/** What a text is, where it is no award and no article; else null. */
export function refusalOf(text: string): Refusal | null {
  const lines = linesOf(text);
  const starts = lines.map((line) => line.trim().slice(0, MAX_LINE));
  // Where no sentence tells of an award, one sign less is needed to say what the text is instead.
  const isSpared = lazy(() => !tellsOfFunding(lines));
  for (const { kind, least, what, help, signs } of KINDS()) {
    const shape = SHAPES.get(kind)?.(lines) ?? null;
    if (shape !== null) return { what: shape === '' ? what : `${what} (${shape})`, help };
    let found = 0;
    for (const sign of signs) if (starts.some((line) => sign.test(line))) found += 1;
    if (found > 0 && (found >= least || (found === least - 1 && isSpared()))) return { what, help };
  }
  return null;
}

/** The format of a text that is refused. */
export function refused({ what, help }: Refusal): Format {
  const content: Content = {
    title: '',
    url: null,
    publishedAt: null,
    asOf: null,
    text: '',
    statements: [],
    problems: [
      {
        severity: 'ERROR',
        field: 'document',
        expected: 'an award record, the page of an award or an article about awards',
        found: `${what}: ${help}`,
      },
    ],
  };
  return { name: 'refused', version: 1, rank: 0, description: what, detect: () => 1, read: () => content };
}
