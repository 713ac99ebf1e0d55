/**
 * An article as plain text: headline, address and date told apart from the body, paragraphs and sentences with offsets.
 */
import { cleanText } from '../../text/clean.ts';
import { joinStacked, openLines } from './page.ts';
import { AWARD_LINK, htmlArticle, isHtml } from './page.ts';
import { any } from './words.ts';

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Whether a position range touches one of the spans. */
export const overlaps = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some((span) => span.start < end && start < span.end);

/** Something that an article states, and where. */
export interface Found<T> extends Span {
  readonly value: T;
  readonly confidence: number;
  readonly paragraph: number;
}

export interface Article {
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** Headline, empty line, body. All offsets refer to it. */
  readonly text: string;
  /** The headline first; lines of lists are paragraphs of their own. */
  readonly paragraphs: readonly Span[];
  /** Stretches that are kept and not searched, in words. */
  readonly unsearched: readonly string[];
}

export interface Sentence extends Span {
  readonly text: string;
  /** Place in `Article.paragraphs`; 0 is the headline. */
  readonly paragraph: number;
  /** The year of the article: of its day, else the latest that it says. */
  readonly year: number;
}

/** What a sentence states, at some place of it. */
export const foundIn = <T>(sentence: Sentence, value: T, start: number, end: number, confidence: number): Found<T> => ({
  value,
  start: sentence.start + start,
  end: sentence.start + end,
  confidence,
  paragraph: sentence.paragraph,
});

/** First line of an article that was kept with its address: `URL: … | Title: …`. */
export const HEADER = /^URL: (.*?) \| Title: (.*)$/u;
/** Longer sentences than this are cut: no prose has them, and patterns stay fast. */
const SENTENCE_CAP = 1500;
/** More text than this is no article: the rest is kept, and not searched. */
const SEARCH_CAP = 400_000;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const monthOf = (name: string): string =>
  String('janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1).padStart(2, '0');

function isoDate(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && Number(year) > 1950 ? iso : null;
}

/** The day of publication in an address (`/2024/01/11/`, `2018-06-22-title`), or null. */
export function dateInAddress(address: string): string | null {
  const match = /(?:^|[/_=, (-])(19\d\d|20\d\d)[-/](\d{1,2})[-/](\d{1,2})(?![\d])/u.exec(address);
  return match ? isoDate(match[1]!, match[2]!, match[3]!) : null;
}

const DATED = new RegExp(
  [
    '^(?:[Bb]y [^|\\d]{3,60}\\| ?)?(?:[\\p{Lu}][\\p{L}.,\\s]{1,40}[,—–(-]+\\s*)?(?:(?:Published|Posted|Updated|Date)(?: on)?:? )?',
    `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(${MONTHS}|${SHORT_MONTHS})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`,
    `|(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS}|${SHORT_MONTHS})\\.?,? (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))(?=\\s|$|[),—–|.-])`,
  ].join(''),
  'u',
);

/** `6/14/2022` alone on its line: the day where it cannot be the month; `10/1/2020` may be either and is none. */
function dateInNumbers(line: string): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(line.trim());
  if (!match) return null;
  const [, first, second, year] = match as unknown as [string, string, string, string];
  if (Number(first) > 12) return isoDate(year, second, first);
  return Number(second) > 12 ? isoDate(year, first, second) : null;
}

/** The day in a dateline: a line that begins `March 3, 2021`, `CITY, March 3, 2021 —` or `Published: 3 March 2021`. */
export function dateInLine(line: string): string | null {
  const match = DATED.exec(line.slice(0, 120));
  if (!match) return dateInNumbers(line);
  if (match[1]) return isoDate(match[3]!, monthOf(match[1]), match[2]!);
  if (match[5]) return isoDate(match[6]!, monthOf(match[5]), match[4]!);
  return isoDate(match[7]!, match[8]!, match[9]!);
}

/** Prepares an article that is text or a web page. */
export function toArticle(raw: string): Article {
  let title: string;
  let url: string | null;
  let publishedAt: string | null = null;
  let body: string;
  const header = HEADER.exec(raw.slice(0, 4000).split('\n', 1)[0]!);
  if (header) {
    url = header[1]!;
    title = cleanText(header[2]!);
    body = cleanText(openLines(joinStacked(withoutMarkdown(raw.slice(header[0].length)))));
  } else if (isHtml(raw)) {
    const page = htmlArticle(raw);
    ({ url, publishedAt } = page);
    title = cleanText(page.title);
    body = cleanText(page.text);
  } else {
    const clean = frontMatter(raw);
    ({ url, publishedAt } = clean);
    const whole = cleanText(openLines(joinStacked(withoutMarkdown(clean.text))));
    const first = whole.split('\n', 1)[0]!.trim();
    // A headline is one short line; prose that begins at once has none.
    const isHeadline =
      first.length <= 200 && (clean.title !== null || !/[.!?]["”]?$/u.test(first) || first.length < 80);
    title =
      (clean.title === null ? null : cleanText(clean.title)) ??
      (isHeadline ? first.replace(/^#+ /u, '') : `${first.slice(0, 80)}…`);
    body = clean.title === null && isHeadline ? whole.slice(first.length) : whole;
  }
  body = body.trim();
  if (body.startsWith(`${title}\n`)) body = body.slice(title.length).trim();
  const text = `${title}\n\n${body}`;
  const lines = body.slice(0, 2000).split('\n');
  publishedAt ??=
    (url === null ? null : dateInAddress(url)) ??
    lines
      .slice(0, 6)
      .map(dateInLine)
      .find((date) => date !== null) ??
    null;
  return { title, url: shortAddress(url), publishedAt, text, ...paragraphsOf(text) };
}

/** Takes the marks of Markdown links and bold type out; the url of an award's own page stays, for its number. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/!\[([^\][\n]{0,200})\]\([^()\s]{1,500}\)/gu, '$1')
    .replace(/\[([^\][\n]{1,300})\]\(([^()\s]{1,500})\)/gu, (_, words: string, url: string) =>
      AWARD_LINK.test(url) ? `${words} (${url})` : words,
    )
    .replace(/\*\*([^*\n]{1,400})\*\*/gu, '$1');
}

/** An url with a remark behind it keeps the url alone; what is no web url stays as written. */
function shortAddress(url: string | null): string | null {
  if (url === null || url.trim() === '') return null;
  const web = /^https?:\/\/\S+/u.exec(url.trim());
  return web ? web[0] : url.trim();
}

/** Takes Jekyll or Hugo front matter off: `---` lines with `title:` and `date:`. */
function frontMatter(text: string): {
  text: string;
  title: string | null;
  url: string | null;
  publishedAt: string | null;
} {
  const match = /^(?:---|\+\+\+)\n([\s\S]{0,5000}?)\n(?:---|\+\+\+)\s*(?:\n|$)/u.exec(text);
  if (!match) return { text, title: null, url: null, publishedAt: null };
  const field = (name: string): string | null =>
    new RegExp(`^${name}\\s*[:=]\\s*["']?(.*?)["']?\\s*$`, 'mu').exec(match[1]!)?.[1] ?? null;
  const date = /^(\d{4})-(\d{2})-(\d{2})/u.exec(field('date') ?? '');
  return {
    text: text.slice(match[0].length).trim(),
    title: field('title') || null,
    url: field('(?:permalink|link|url|canonical)') ?? null,
    publishedAt: date ? isoDate(date[1]!, date[2]!, date[3]!) : null,
  };
}

const SUM = new RegExp(any('sum'), 'u');

/**
 * `Grants to the faculty: Jane Roe, chemistry, $5,000; Li Wei, …`, `include a $3 million grant led by …; $800,000 for …`: each
 * item with its money is a paragraph of its own, behind what leads to the first.
 */
function itemsOf(line: string): Span[] {
  const starts = [
    0,
    ...[...line.matchAll(/; (?:and )?(?=["“]?\p{Lu}|[$€£]\d)/gu)].map(({ index, 0: mark }) => index + mark.length),
  ];
  const items = starts.map((start, i) => ({ start, end: starts[i + 1] ?? line.length }));
  if (items.length < 3 || !items.every(({ start, end }) => SUM.test(line.slice(start, end))))
    return [{ start: 0, end: line.length }];
  const [first] = items;
  const [lead] = [...line.slice(0, first!.end).matchAll(/: (?=["“]?\p{Lu})|(?<=[\p{Ll})]{3})\. (?=\p{Lu})/gu)].slice(
    -1,
  );
  const at = lead === undefined ? -1 : lead.index;
  return at < 0 ? items : [{ start: 0, end: at + 1 }, { start: at + 2, end: first!.end }, ...items.slice(1)];
}

/** A paragraph this long with fewer stops than one in 2,000 characters is data, not prose. */
const FORMLESS = 20_000;
const isFormless = (text: string): boolean =>
  text.length > FORMLESS && (text.match(/[.!?]["”’)]?\s/gu) ?? []).length * 2000 < text.length;

function paragraphsOf(text: string): Pick<Article, 'paragraphs' | 'unsearched'> {
  const paragraphs: Span[] = [];
  const unsearched: string[] = [];
  for (const { 0: line, index: start } of text.slice(0, SEARCH_CAP).matchAll(/[^\n]+/gu)) {
    const end = start + line.length;
    if (line.trim() === '') continue;
    if (isFormless(line)) unsearched.push(`characters ${start} to ${end}: no sentences`);
    else for (const item of itemsOf(line)) paragraphs.push({ start: start + item.start, end: start + item.end });
  }
  if (text.length > SEARCH_CAP) unsearched.push(`characters ${SEARCH_CAP} to ${text.length}: too long`);
  return { paragraphs, unsearched };
}

const ABBREVIATIONS = new RegExp(`(?:\\b${any('abbreviations')}|(?:^|[\\s(“"‘.-])\\p{Lu})\\.$`, 'u');

/** The end of a sentence; a page's markup may have taken the space behind it along. */
const STOP = /(?<![.!?])[.!?]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\d])|(?<=[\p{Ll}\d)])[.](?=\p{Lu}\p{Ll}+ \p{Ll})/gu;

/** Whether a sentence begins with a year that is long over: `In 2013 a group …`. */
export const isPast = ({ text, year }: Sentence): boolean => Number(OPENING_YEAR.exec(text)?.[1] ?? year) < year - 1;
const OPENING_YEAR = /^(?:In|Since|From|Between|During) (?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d)\b/u;

/** A year that the article says, and not the end of a span: `until 2030`, `2024–2029`. */
const YEAR = /(?<![\d$€£.,–-]|\b(?:until|till|through|to|by|before) )(?:19|20)\d\d(?![\d,.]\d|\d)/gu;

const yearOf = ({ publishedAt, text }: Article): number =>
  Number(
    publishedAt?.slice(0, 4) ??
      Math.max(
        0,
        ...[...text.slice(0, 20_000).matchAll(YEAR)].map(([year]) => Number(year)).filter((year) => year < 2040),
      ),
  );

/** What an article says of its own earlier version: nothing of the award. */
const CORRECTIONS: readonly RegExp[] = [
  /\b(?:earlier|previous|prior|original) version of (?:this|the|our) (?:story|article|post|release|report|page)\b/iu,
  /\b(?:earlier|previous|prior|original) version (?:said|stated|gave|named|mis\p{L}+|incorrectly|wrongly)\b/iu,
  /\b(?:incorrectly|mistakenly|wrongly|originally) (?:said|stated|reported|gave|named|identified|listed)\b/iu,
];

/** The sentences of each paragraph. Full stops of titles, initials and abbreviations do not end one. */
export function sentencesOf(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  const year = yearOf(article);
  article.paragraphs.forEach((paragraph, index) => {
    const text = article.text.slice(paragraph.start, paragraph.end);
    let from = 0;
    const push = (to: number): void => {
      while (to - from > SENTENCE_CAP) {
        const space = text.lastIndexOf(' ', from + SENTENCE_CAP);
        const cut = space > from ? space : from + SENTENCE_CAP;
        add(from, cut);
        from = cut;
      }
      add(from, to);
      from = to;
    };
    const add = (start: number, end: number): void => {
      const lead = /^\s*/u.exec(text.slice(start, end))![0].length;
      const body = text.slice(start + lead, end).trimEnd();
      if (body === '' || CORRECTIONS.some((pattern) => pattern.test(body))) return;
      const at = paragraph.start + start + lead;
      sentences.push({ start: at, end: at + body.length, text: body, paragraph: index, year });
    };
    for (const stop of text.matchAll(STOP)) {
      const end = stop.index + stop[0].length;
      // The number of a list's item.
      if (stop[0] === '.' && /^\d{1,2}\.$/u.test(text.slice(0, end))) continue;
      if (stop[0] === '.' && ABBREVIATIONS.test(text.slice(Math.max(from, end - 12), end))) continue;
      push(end);
    }
    push(text.length);
  });
  return sentences;
}
