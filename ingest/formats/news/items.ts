/**
 * Lists and tables of awards: each bullet, line or row that names a recipient with a title, an amount or an award of his own.
 */
import type { Article, Found } from './article.ts';
import { columnLines, type CueRole, EACH_HIS_OWN, firstColumn, isEntry } from './entries.ts';
import type { ListedSentence } from './lists.ts';
import type { PersonSpan } from './mentions.ts';
import { capitalShare } from './titles.ts';

export interface Item {
  /** Paragraphs, the last exclusive. */
  readonly from: number;
  readonly to: number;
  readonly title: Found<string> | null;
  /** The role that the column of a table gives whom it names at a place of the article's text. */
  roleAt(place: number): CueRole | null;
}

const BULLET = /^(?:[-*•·] |\d+[.)] )/u;
const MONEY = /[$€£]\s?\d/u;
/** What follows a name and is a job, not a title. */
const JOB =
  /\b(?:professors?|directors?|scientists?|researchers?|universit\p{L}+|college|department|institute|investigators?|co-?PIs?|engineers?|fellow|lecturer|student)\b/iu;
const NO_ROLE = (): null => null;

/** The items of a list of awards, or none. */
export function findItems(article: Article, sentences: readonly ListedSentence[]): Item[] {
  const heads = new Map<number, ListedSentence>();
  for (const sentence of sentences) if (!heads.has(sentence.paragraph)) heads.set(sentence.paragraph, sentence);
  const lines = article.paragraphs.map(({ start, end }) => article.text.slice(start, end).trim());
  const rows = tableRows(article, lines, heads);
  if (rows.length > 1) return rows;
  const columns = columnLines(sentences);
  if (columns.size > 1)
    return [...columns].map(([from, head]) => {
      const { start, end } = firstColumn(head);
      return {
        from,
        to: from + 1,
        title: foundAt(head.text.slice(start, end), lines[from]!, head, 870_000),
        roleAt: NO_ROLE,
      };
    });
  const own = ownAwards(lines, heads);
  const items =
    own.length > 1
      ? own
      : lines.flatMap((line, i) => (i > 0 && line.length <= 900 && isItem(line, heads.get(i)) ? [i] : []));
  if (items.length < 2) return [];
  return items.map((from, i) => {
    const next = items[i + 1];
    const to =
      next !== undefined && next - from <= 3
        ? next
        : isTitled(lines[from]!, heads.get(from)!)
          ? Math.min(from + 2, lines.length)
          : from + 1;
    return { from, to, title: titleIn(lines[from]!, heads.get(from)!), roleAt: NO_ROLE };
  });
}

const firstPerson = (head: ListedSentence | undefined): PersonSpan | undefined =>
  head?.spans.find((span): span is PersonSpan => span.kind === 'person');

/** `Title of the project – Senior Lecturer Jane Roe, School of …, $29,615.` */
const isTitled = (line: string, head: ListedSentence | undefined): boolean => {
  const person = firstPerson(head);
  return (
    person !== undefined &&
    person.start > 14 &&
    / [–—-] (?:\p{Lu}[\p{L}.]* ){0,4}$/u.test(head!.text.slice(0, person.start)) &&
    /[$€£][\d.,]+(?: million|k|m)?\.?$/iu.test(line)
  );
};

function isItem(line: string, head: ListedSentence | undefined): boolean {
  const person = firstPerson(head);
  if (head === undefined || person === undefined) return false;
  if (isTitled(line, head)) return true;
  const isBullet = BULLET.test(line);
  const hasQuote = /["“][^"“”]{12,}["”]/u.test(line);
  // A bullet may begin with the title; then the amount or the lead says what it is.
  if (person.start > 14)
    return isBullet && hasQuote && (MONEY.test(line) || /\b(?:led by|PI|[Ii]nvestigator)\b/u.test(line));
  const apart = /^(?:[-*•] |\d+[.)] )?[^.:]{5,120}(?::| [–—]) ?(\p{Lu}[^.]{20,})$/u.exec(line);
  if (!hasQuote && !MONEY.test(line) && (apart === null || JOB.test(apart[1]!))) return false;
  if (isBullet) return MONEY.test(line) || !/\b(?:said|says|will|are|has|have)\b/u.test(head.text.slice(0, 120));
  const isNamed = !person.isShort && /^\p{Lu}/u.test(line) && head.spans.some((span) => span.kind === 'org');
  return isNamed && !/\b(?:said|says|will|are|has|have)\b/u.test(head.text.slice(0, 120));
}

/** Bullets that each begin with somebody, below a line that speaks of winners or awards in the plural and of no team. */
function ownAwards(lines: readonly string[], heads: ReadonlyMap<number, ListedSentence>): number[] {
  for (let i = 1; i + 2 < lines.length; i += 1) {
    if (
      !/:$/u.test(lines[i]!) ||
      !EACH_HIS_OWN.test(lines[i]!) ||
      /\b(?:team|co-?PIs?|investigators|members|collaborators)\b/iu.test(lines[i]!)
    )
      continue;
    let to = i + 1;
    while (to < lines.length && BULLET.test(lines[to]!) && heads.get(to) !== undefined && isEntry(heads.get(to)!))
      to += 1;
    if (to - i > 2) return Array.from({ length: to - i - 1 }, (_, n) => i + 1 + n);
  }
  return [];
}

const TITLES: readonly RegExp[] = [
  /["“]([^"“”]{12,})["”]/u,
  /(?:: | [–—-] )(\p{Lu}[^$]{14,}?)(?=[.,;]? ?(?:\(?[$€£]|$))/u,
];
const FOR_TITLE = /, (?:for|on) (\p{Lu}[^,.;$]{8,160})[.;]?$/u;

function titleIn(line: string, head: ListedSentence): Found<string> | null {
  if (isTitled(line, head))
    return foundAt(
      head.text.slice(0, firstPerson(head)!.start).replace(/ [–—-] (?:\p{Lu}[\p{L}.]* ){0,4}$/u, ''),
      line,
      head,
      880_000,
    );
  const match = TITLES.map((pattern) => pattern.exec(line)).find((found) => found !== null);
  if (match) return foundAt(match[1]!, line, head, 860_000);
  const project = FOR_TITLE.exec(line)?.[1];
  return project !== undefined && capitalShare(project) >= 0.6 ? foundAt(project, line, head, 860_000) : null;
}

function foundAt(text: string, line: string, head: ListedSentence, confidence: number): Found<string> {
  const value = text.replace(/[,.;\s]+$/u, '').replace(BULLET, '');
  const start = head.start + line.indexOf(value);
  return { value, start, end: start + value.length, confidence, paragraph: head.paragraph };
}

const COLUMN: readonly { readonly role: CueRole | 'TITLE'; readonly pattern: RegExp }[] = [
  {
    role: 'TITLE',
    pattern: /^(?:(?:project|award|grant|research|proposal) )?(?:title|project|topic|research|proposal)s?$/iu,
  },
  { role: 'CO_PRINCIPAL_INVESTIGATOR', pattern: /\bco-?(?:PI|principal)/iu },
  { role: 'PRINCIPAL_INVESTIGATOR', pattern: /\b(?:lead|principal|PI|PIs|director)\b/iu },
  {
    role: 'INVESTIGATOR',
    pattern: /\b(?:investigator|researcher|applicant|people|team|member|participant|recipient|awardee|name)/iu,
  },
];
const cellsOf = (line: string): string[] => line.split(' | ').map((cell) => cell.trim());
const columnOf = (cell: string): CueRole | 'TITLE' | null =>
  COLUMN.find(({ pattern }) => pattern.test(cell))?.role ?? null;

/** Rows of a table with a person, below a row that names the columns. */
function tableRows(article: Article, lines: readonly string[], heads: ReadonlyMap<number, ListedSentence>): Item[] {
  const top = lines.findIndex((line) => / \| /u.test(line) && cellsOf(line).some((cell) => columnOf(cell) === 'TITLE'));
  if (top < 0) return [];
  const columns = cellsOf(lines[top]!).map(columnOf);
  const rows: Item[] = [];
  for (let i = top + 1; i < lines.length; i += 1) {
    const cells = cellsOf(lines[i]!);
    if (cells.length !== columns.length) break;
    const head = heads.get(i);
    if (firstPerson(head) === undefined) continue;
    const { start } = article.paragraphs[i]!;
    const roleAt = (place: number): CueRole | null => {
      const role = columns[article.text.slice(start, place).split(' | ').length - 1] ?? null;
      return role === 'TITLE' ? null : role;
    };
    rows.push({
      from: i,
      to: i + 1,
      title: foundAt(cells[columns.indexOf('TITLE')]!, lines[i]!, head!, 900_000),
      roleAt,
    });
  }
  return rows;
}
