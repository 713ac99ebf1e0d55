/**
 * Lists and tables of awards: each bullet, line or row that names a recipient and a title or an amount.
 */
import type { Article } from './article.ts';
import { columnLines, firstColumn } from './columns.ts';
import type { Found } from './found.ts';
import type { ListedSentence } from './lists.ts';

export interface Item {
  /** Paragraphs, the last exclusive. */
  readonly from: number;
  readonly to: number;
  readonly title: Found<string> | null;
}

const BULLET = /^(?:[-*•·] |\d+[.)] )/u;
const MONEY = /[$€£]\s?\d/u;
/** What follows a name and is a job, not a title. */
const JOB =
  /\b(?:professors?|directors?|scientists?|researchers?|universit\p{L}+|college|department|institute|investigators?|co-?PIs?|engineers?|fellow|lecturer|student)\b/iu;

/** The items of a list of awards, or none. */
export function findItems(article: Article, sentences: readonly ListedSentence[]): Item[] {
  const heads = new Map<number, ListedSentence>();
  for (const sentence of sentences) if (!heads.has(sentence.paragraph)) heads.set(sentence.paragraph, sentence);
  const lines = article.paragraphs.map(({ start, end }) => article.text.slice(start, end).trim());
  const rows = tableRows(lines, heads);
  if (rows.length > 1) return rows;
  const columns = columnLines(sentences);
  if (columns.size > 1)
    return [...columns].map(([from, head]) => {
      const { start, end } = firstColumn(head);
      return { from, to: from + 1, title: foundAt(head.text.slice(start, end), lines[from]!, head, 870_000) };
    });
  const items = lines.flatMap((line, i) => {
    const head = heads.get(i);
    return i > 0 && line.length <= 900 && head && isItem(line, head) ? [i] : [];
  });
  if (items.length < 2) return [];
  return items.map((from, i) => {
    const next = items[i + 1];
    const to = next !== undefined && next - from <= 3 ? next : from + 1;
    return { from, to, title: titleIn(lines[from]!, heads.get(from)!) };
  });
}

function isItem(line: string, head: ListedSentence): boolean {
  const person = head.spans.find((span) => span.kind === 'person');
  if (!person) return false;
  const isBullet = BULLET.test(line);
  const hasQuote = /["“][^"“”]{12,}["”]/u.test(line);
  // A bullet may begin with the title; then the amount or the lead says what it is.
  if (person.start > 14)
    return isBullet && hasQuote && (MONEY.test(line) || /\b(?:led by|PI|[Ii]nvestigator)\b/u.test(line));
  const apart = /^(?:[-*•] |\d+[.)] )?[^.:]{5,120}(?::| [–—]) ?(\p{Lu}[^.]{20,})$/u.exec(line);
  const hasTitle = hasQuote || MONEY.test(line) || (apart !== null && !JOB.test(apart[1]!));
  if (!hasTitle) return false;
  if (isBullet && MONEY.test(line)) return true;
  return (
    (isBullet || (!person.isShort && /^\p{Lu}/u.test(line) && head.spans.some((span) => span.kind === 'org'))) &&
    !/\b(?:said|says|will|are|has|have)\b/u.test(head.text.slice(0, 120))
  );
}

function titleIn(line: string, head: ListedSentence): Found<string> | null {
  const match =
    /["“]([^"“”]{12,})["”]/u.exec(line) ?? /(?:: | [–—-] )(\p{Lu}[^$]{14,}?)(?=[.,;]? ?(?:\(?[$€£]|$))/u.exec(line);
  return match ? foundAt(match[1]!, line, head, 860_000) : null;
}

function foundAt(text: string, line: string, head: ListedSentence, confidence: number): Found<string> {
  const value = text.replace(/[,.;\s]+$/u, '');
  const start = head.start + line.indexOf(value);
  return { value, start, end: start + value.length, confidence, paragraph: head.paragraph };
}

const cellsOf = (line: string): string[] => line.split(' | ').map((cell) => cell.trim());

/** Rows of a table with a person in the first cells, below a row that names the columns. */
function tableRows(lines: readonly string[], heads: ReadonlyMap<number, ListedSentence>): Item[] {
  const top = lines.findIndex((line) => / \| /u.test(line) && cellsOf(line).some((cell) => COLUMN.title.test(cell)));
  if (top < 0) return [];
  const columns = cellsOf(lines[top]!);
  const title = columns.findIndex((cell) => COLUMN.title.test(cell));
  const rows: Item[] = [];
  for (let i = top + 1; i < lines.length; i += 1) {
    const cells = cellsOf(lines[i]!);
    if (cells.length !== columns.length) break;
    const head = heads.get(i);
    if (!head?.spans.some((span) => span.kind === 'person')) continue;
    rows.push({ from: i, to: i + 1, title: foundAt(cells[title]!, lines[i]!, head, 900_000) });
  }
  return rows;
}
const COLUMN = {
  title: /^(?:(?:project|award|grant|research|proposal) )?(?:title|project|topic|research|proposal)s?$/iu,
};
