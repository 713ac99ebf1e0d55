/**
 * What an article is cut from: a web page without its navigation and scripts, or text whose line ends must be told apart.
 */
import { isTag, isText, type ChildNode, type Document as Dom, type Element } from 'domhandler';
import { findAll, findOne, getAttributeValue, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { any } from './words.ts';

export interface Page {
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** Whether a text is a web page and not prose that mentions a tag. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 5000);
  if (isTooDeep(text)) return false;
  return (
    /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/iu.test(head) ||
    (head.match(/<(?:p|div|h1|h2|article|section|ul|li)[\s>]/giu) ?? []).length >= 3
  );
}

/** Deeper than any page is: such a text is read as prose, with its tags taken out. */
const MAX_DEPTH = 500;
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option'.split(' '),
);

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    if (UNNESTED.has(tag[2]!.toLowerCase())) continue;
    depth += tag[1] === '' ? 1 : -1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

const DROPPED = new Set(
  'script style noscript template svg nav header footer aside form button select iframe object embed canvas dialog menu video audio map'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div section article main li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr figure figcaption br hr header footer address details summary body'.split(
    ' ',
  ),
);
const CHROME = new RegExp(`(?:^|[\\s_-])${any('page-chrome')}(?:$|[\\s_-])`, 'iu');

function isChrome(element: Element): boolean {
  if (DROPPED.has(element.name)) {
    // A header inside the article holds the headline and the date.
    return !(element.name === 'header' && findOne((child) => child.name === 'h1', element.children) !== null);
  }
  const role = element.attribs['role'] ?? '';
  if (/^(?:navigation|banner|contentinfo|search|complementary|menu)$/u.test(role) || 'hidden' in element.attribs)
    return true;
  if (element.attribs['aria-hidden'] === 'true') return true;
  return (
    CHROME.test(`${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`) &&
    !/^(?:body|main|article|html)$/u.test(element.name)
  );
}

/** Award pages that a link leads to say the award's number, which the words of the link often do not. */
export const AWARD_LINK =
  /(?:showAward\/?\?AWD_ID=|\/award(?:search)?\/show-award\?AWD_ID=|imls\.gov\/grants\/awarded\/|reporter\.nih\.gov\/project-details\/)[\w-]+/iu;

function render(root: ChildNode[]): string {
  const out: string[] = [];
  // An explicit stack: pages nested a hundred thousand deep exist.
  const stack: (ChildNode | string)[] = [...root].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'string') out.push(node);
    else if (isText(node)) out.push(node.data.replace(/\s+/gu, ' '));
    else if (isTag(node) && !isChrome(node)) {
      const isBlock = BLOCKS.has(node.name);
      if (isBlock) {
        out.push('\n');
        stack.push('\n');
      }
      if (node.name === 'li') out.push('- ');
      if (node.name === 'td' || node.name === 'th') stack.push(' | ');
      const address = node.name === 'a' ? getAttributeValue(node, 'href') : undefined;
      if (address !== undefined && AWARD_LINK.test(address)) stack.push(` (${address})`);
      for (let i = node.children.length - 1; i >= 0; i -= 1) stack.push(node.children[i]!);
    }
  }
  return out
    .join('')
    .split('\n')
    .map((line) =>
      line
        .replace(/[ \t]+/gu, ' ')
        .replace(/(?<! \|)(?: \|)+ ?$/u, '')
        .trim(),
    )
    .filter((line) => line !== '' && line !== '-')
    .join('\n\n');
}

/** The element that holds the article: `<article>`, `<main>`, or where most of the paragraphs' text is. */
function mainElement(dom: Dom): ChildNode[] {
  const candidates = findAll(
    (element) =>
      element.name === 'article' ||
      element.name === 'main' ||
      element.attribs['role'] === 'main' ||
      /articleBody/u.test(element.attribs['itemprop'] ?? ''),
    dom.children,
  );
  const lengths = candidates.slice(0, 20).map((element) => paragraphText(element));
  const all = paragraphText(dom);
  let best = -1;
  lengths.forEach((length, i) => {
    // The innermost that still holds nearly everything: an <article> inside <main>, not a teaser.
    if (length >= 150 && length >= 0.6 * Math.max(all, ...lengths)) best = i;
  });
  return best >= 0 ? [candidates[best]!] : dom.children;
}

function paragraphText(root: Dom | Element): number {
  return findAll((element) => element.name === 'p' || element.name === 'li', root.children).reduce(
    (sum, p) => sum + textContent(p).length,
    0,
  );
}

/** Reads a page. Addresses and dates come from its metadata alone. */
export function htmlArticle(html: string): Page {
  const dom = parseDocument(html);
  const meta = new Map<string, string>();
  for (const element of findAll((e) => e.name === 'meta', dom.children)) {
    const key = element.attribs['property'] ?? element.attribs['name'] ?? element.attribs['itemprop'];
    const content = element.attribs['content'];
    if (key !== undefined && content !== undefined && !meta.has(key.toLowerCase()))
      meta.set(key.toLowerCase(), content);
  }
  const text = (name: string): string | null => {
    const element = findOne((e) => e.name === name, dom.children);
    const found = element === null ? '' : textContent(element).replace(/\s+/gu, ' ').trim();
    return found === '' ? null : found;
  };
  const main = mainElement(dom);
  const inMain = findOne((e) => e.name === 'h1', main);
  const h1 = inMain === null ? null : textContent(inMain).replace(/\s+/gu, ' ').trim() || null;
  const canonical = findOne(
    (e) => e.name === 'link' && (e.attribs['rel'] ?? '').toLowerCase() === 'canonical',
    dom.children,
  );
  const time = findOne((e) => e.name === 'time' && 'datetime' in e.attribs, dom.children);
  const linked = findAll((e) => e.name === 'script' && /ld\+json/u.test(e.attribs['type'] ?? ''), dom.children)
    .map((e) => /"datePublished"\s*:\s*"([^"]+)"/u.exec(textContent(e))?.[1])
    .find((date) => date !== undefined);
  const date = [
    meta.get('article:published_time'),
    meta.get('datepublished'),
    meta.get('date'),
    meta.get('dc.date'),
    linked,
    time?.attribs['datetime'],
  ]
    .map((value) => /^(\d{4}-\d{2}-\d{2})/u.exec(value?.trim() ?? '')?.[1])
    .find((value) => value !== undefined);
  return {
    title: h1 ?? meta.get('og:title') ?? text('h1') ?? text('title') ?? '',
    url: canonical?.attribs['href'] ?? meta.get('og:url') ?? null,
    publishedAt: date ?? null,
    text: render(main),
  };
}

/* Line ends: those that part paragraphs, list items and table rows, and those that only wrap a line. */

/** A line that stands for itself: a bullet, a number, a heading, `Label: …`. */
const OWN = /^\s*(?:[-*•·‣▪–]\s|\d{1,2}[.)]\s|#{1,6}\s|\||[\p{L}][\p{L} /()-]{1,40}:(?:\s|$))/u;

/** A line of a roster: a full name, then a dash, comma, colon, bracket or tab, then what is said of the person. */
const PERSON_LINE =
  /^\s*(?:(?:Dr|Prof)\.? |Professor )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|del|der|la|bin)){1,4}(?:,? (?:Ph\.?D\.?|M\.?D\.?|Jr\.?))*(?:,| ?[—–:|(\t]| - ) ?\S/u;

/** A line of a list of awards: `“Title”; Jane Roe; NASA; $640,000`. */
const MONEY_LINE = new RegExp(`^\\s*["“\\p{Lu}].*${any('sum')}(?:.*[\\d)"”;]|[\\d.,]* (?:million|thousand))\\s*$`, 'u');

/** Lines of a roster: at least two in a row, each of which begins with a name. */
function rosterLines(lines: readonly string[]): ReadonlySet<number> {
  const isEntry = [PERSON_LINE, MONEY_LINE].map((pattern) =>
    lines.map((line) => line.length <= 200 && pattern.test(line)),
  );
  return new Set(lines.flatMap((_, i) => (isEntry.some((is) => is[i] && (is[i - 1] || is[i + 1])) ? [i] : [])));
}

/** Labels of a funder's list that some pages run together on one line. */
const RUN_ON = /(?<=[^\s–—|•-]) (?=(?:Project (?:Director|Title|Description)s?|Principal Investigator): )/gu;

const isRow = (line: string): boolean => line.split(/ \| |\t/u).length > 2;

/** Parts every line that stands for itself by an empty line; wrapped lines stay, to be joined by `cleanText`. */
export function openLines(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').replace(RUN_ON, '\n').split('\n');
  const roster = rosterLines(lines);
  let wraps = 0;
  let breaks = 0;
  let lower = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i]!.trim();
    const next = lines[i + 1]!.trim();
    if (line === '' || next === '') continue;
    breaks += 1;
    if (/^\p{Ll}/u.test(next)) lower += 1;
    if (line.length >= 50 && line.length <= 105 && !/[.!?:]["”’)]?$/u.test(line) && !OWN.test(next)) wraps += 1;
  }
  // Prose that is only wrapped goes on with a small letter more often than not.
  const isWrapped = breaks > 2 && wraps / breaks >= 0.5 && lower / breaks >= 0.25;
  let out = '';
  lines.forEach((raw, i) => {
    const line = raw.replace(/^\s*\*\*(.+)\*\*\s*$/u, '$1').replace(/(?<=\S)\t+(?=\S)/gu, ' | ');
    const next = lines[i + 1];
    const joins =
      isWrapped &&
      next !== undefined &&
      line.trim().length >= 45 &&
      !OWN.test(next) &&
      !isRow(line) &&
      !isRow(next) &&
      !roster.has(i) &&
      !roster.has(i + 1);
    out += line + (next === undefined ? '' : joins ? '\n' : '\n\n');
  });
  return out.replace(/\n{3,}/gu, '\n\n');
}

/** Entries of a team on lines of their own, name, role and institution: each becomes one line, as in a table. */
const NAME =
  /^(?:(?:Dr|Prof)\.? |Professor )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|del|der|la|bin)){1,4}(?:,? (?:Ph\.?D\.?|M\.?D\.?|Jr\.?))*$/u;
const ABOUT =
  /\b(?:[Ii]nvestigator|(?:[Cc]o-?)?PI|[Pp]rofessor|[Dd]irector|[Uu]niversit\p{L}+|College|Institut\p{L}+|Laboratory|[Ss]cientist|[Mm]anager|[Ee]ngineer|[Dd]eveloper|[Ll]ibrarian|[Cc]oordinator)\b/u;
const MOST_LINES = 4;

function isEntry(lines: readonly string[]): boolean {
  const [name, ...about] = lines;
  return (
    about.length > 0 &&
    lines.length <= MOST_LINES &&
    NAME.test(name!) &&
    !ABOUT.test(name!) &&
    ABOUT.test(about[0]!) &&
    about.every((line) => line.length <= 100 && !/[.:!?]$/u.test(line))
  );
}

/** Joins the lines of each entry where a text has at least two, and of those that are like them. */
export function joinStacked(text: string): string {
  const blocks = text.replace(/\r\n?/gu, '\n').split(/(\n\s*\n)/u);
  const stacks = blocks.map((block) => block.trim().split(/(?<!\s)\s*\n\s*/u));
  const known = stacks.filter(isEntry);
  if (known.length < 2) return text;
  const isLike = (lines: readonly string[]): boolean =>
    NAME.test(lines[0]!) && known.every(({ length }) => length === lines.length);
  return blocks
    .map((block, i) => (isEntry(stacks[i]!) || isLike(stacks[i]!) ? stacks[i]!.join(' | ') : block))
    .join('');
}
