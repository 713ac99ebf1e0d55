/**
 * Releases about several awards: the stretch of the article that is about each.
 */
import type { Article } from './article.ts';
import type { Claim } from './claims.ts';
import { LABELS } from './cues.ts';
import type { Found } from './found.ts';
import { findItems } from './item-blocks.ts';
import type { ListedSentence } from './lists.ts';
import { proseBlocks } from './prose-blocks.ts';
import type { Span } from './span.ts';

/** Where the article speaks of one award, in its text. */
export interface Block extends Span {
  /** Title that stands alone above the people, or null. */
  readonly title: Found<string> | null;
  /** The line that gives the recipient of a list's entry (`X University Outright: $1,000`), or null. */
  readonly recipient: (Span & { readonly name: string }) | null;
  /** An item of a list names its recipients first, without a cue. */
  readonly isItem: boolean;
}

interface Draft {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly title: Found<string> | null;
  readonly recipient?: Block['recipient'];
}

const isPrincipalLabel = (line: string): boolean =>
  LABELS.some(
    (row) => row.role === 'PRINCIPAL_INVESTIGATOR' && row.pattern.test(line) && /^[^:]{0,60}:\s*\S/u.test(line),
  );
const isLabel = (line: string): boolean => /^[\p{L}][\p{L} /()-]{1,40}:\s/u.test(line);

/** The parts of a multi-award release, or none where the article is about one award. */
export function findBlocks(
  article: Article,
  sentences: readonly ListedSentence[],
  claims: readonly Claim[],
  titles: readonly Found<string>[],
): Block[] {
  const lines = article.paragraphs.map((span) => article.text.slice(span.start, span.end).trim());
  const labelled = labelBlocks(article, lines);
  const items = findItems(article, sentences);
  const titled = titleBlocks(lines.length, claims, titles) ?? [];
  const prose = proseBlocks(article, sentences, claims);
  // The reading that tells the most awards apart; of two, the one that more of the text's form speaks for.
  const best = [titled, items].reduce((a, b) => (b.length > a.length ? b : a));
  if (labelled === null && prose.length > best.length) return prose;
  const drafts: readonly Draft[] = labelled ?? best;
  return drafts.map(({ from, to, title, recipient }) => ({
    start: article.paragraphs[from]!.start,
    end: article.paragraphs[to - 1]!.end,
    title,
    recipient: recipient ?? null,
    isItem: drafts === items,
  }));
}

/** The line of an entry that says who gets how much: `X University Outright: $1,000 Match: $500`. */
const RECIPIENT =
  /^(?:[-*•] )?(\p{Lu}[^:$€£]{3,160}?)[,:–—-]? (?:\[?(?:Outright|Match(?:ing)?|Award(?: [Aa]mount)?|Amount|Total)\]?:? ?)(?=[$€£])/u;

function recipientIn(article: Article, paragraph: number): Block['recipient'] {
  const { start, end } = article.paragraphs[paragraph]!;
  const line = article.text.slice(start, end);
  const [, name] = RECIPIENT.exec(line)! as unknown as [string, string];
  return { name, start: start + line.indexOf(name), end: start + line.indexOf(name) + name.length };
}

/** `“Title”` above `Principal investigator: …`, again and again. */
function labelBlocks(article: Article, lines: readonly string[]): Draft[] | null {
  const starts = lines.flatMap((line, i) => (i > 0 && isPrincipalLabel(line) ? [i] : []));
  if (starts.length < 2) return null;
  const blocks: { from: number; label: number; head: number | null }[] = [];
  for (const label of starts) {
    const previous = blocks.at(-1);
    const floor = previous ? previous.label + 1 : 1;
    const head = [1, 2, 3, 4].map((up) => label - up).find((i) => i >= floor && RECIPIENT.test(lines[i]!));
    // Two labels without a line of prose between belong to one award.
    if (previous && head === undefined && lines.slice(previous.label + 1, label).every(isLabel)) continue;
    let from = label;
    // A bullet directly above is the title, full stop and all.
    if (from > floor && /^[-*•·] .{8,280}\.$/u.test(lines[from - 1]!) && /^[-*•·] /u.test(lines[label]!)) from -= 1;
    const hasBullet = from < label;
    while (
      !hasBullet &&
      from > floor &&
      label - from < 4 &&
      isTitleLine(lines[from - 1]!) &&
      (from === label || !/["”]$/u.test(lines[from - 1]!))
    )
      from -= 1;
    blocks.push({ from: head ?? from, label, head: head ?? null });
  }
  if (blocks.length < 2) return null;
  return blocks.map(({ from, label, head }, i) => ({
    from,
    to: blocks[i + 1]?.from ?? lines.length,
    title: head === null && from < label ? titleAbove(article, from, label) : null,
    recipient: head === null ? null : recipientIn(article, head),
  }));
}

function titleAbove(article: Article, from: number, label: number): Found<string> | null {
  const span = { start: article.paragraphs[from]!.start, end: article.paragraphs[label - 1]!.end };
  const value = article.text
    .slice(span.start, span.end)
    .replace(/\s+/gu, ' ')
    .replace(/[.]$/u, '')
    .replace(/^(?:[-*•·\d.)#]+ )?(?:(?:Project )?Title: ?)?["“']?|["”']?$/gu, '')
    .trim();
  return value === '' ? null : { value, ...span, confidence: 930_000, paragraph: from };
}

const isTitleLine = (line: string): boolean =>
  line.length >= 8 &&
  line.length <= 260 &&
  !/[.:]$/u.test(line) &&
  (/^["“]|["”]$/u.test(line) || !/\.\s/u.test(line)) &&
  !isLabel(line.replace(/^(?:Project )?Title:/u, ''));

/** Two posts in one: `Our $X project, “A”, …` with its people, then `Our $Y project, “B”, …` with its own. */
function titleBlocks(count: number, claims: readonly Claim[], titles: readonly Found<string>[]): Draft[] | null {
  const strong = titles
    .filter((title) => title.confidence >= 840_000 && title.paragraph > 0)
    .sort((a, b) => a.start - b.start);
  const first = strong.filter((title, i) => strong.findIndex((other) => other.paragraph === title.paragraph) === i);
  if (first.length < 2) return null;
  const blocks = first.map((title, i) => ({ from: title.paragraph, to: first[i + 1]?.paragraph ?? count, title }));
  const isLed = (block: Draft): boolean =>
    claims.some(
      (claim) =>
        claim.paragraph >= block.from &&
        claim.paragraph < block.to &&
        claim.isExplicit &&
        claim.role !== 'INVESTIGATOR',
    );
  return blocks.every(isLed) ? blocks : null;
}
