/**
 * The article of a web page as plain text: headline, address, date and the body without navigation and scripts.
 */
import { isTag, isText, type ChildNode, type Document as Dom, type Element } from 'domhandler';
import { findAll, findOne, getAttributeValue, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';

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
const CHROME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|sidebar|breadcrumbs?|cookie|share|social|related|recommended|newsletter|subscribe|comments?|advert|ads|promo|banner|skip|pagination|tags?)(?:$|[\s_-])/iu;

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
