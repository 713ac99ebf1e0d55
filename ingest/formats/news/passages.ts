/**
 * The passages that show a claim: each holds the name and what puts the person on the team, at most 600 characters, cut at
 * sentences or the items of a list.
 */
import type { Article, Span } from './article.ts';
import type { Mention } from './roles.ts';
import { claimsOf, SHE_GOT } from './team.ts';

const LONGEST = 600;
const MOST = 12;

/** The passages of somebody's mentions, those that say the most first. */
export function passagesOf(article: Article, mentions: readonly Mention[]): Span[] {
  const ranked = mentions
    .map((mention) => ({ mention, rank: rankOf(mention) }))
    .sort((a, b) => b.rank - a.rank || a.mention.sentence.start - b.mention.sentence.start);
  const found: Span[] = [];
  for (const { mention } of ranked) {
    const span = passageOf(article, mention);
    if (found.length < MOST && !found.some((other) => other.start < span.end && span.start < other.end))
      found.push(span);
  }
  return found;
}

function rankOf(mention: Mention): number {
  const { role, isAside, member } = mention;
  if (isAside) return -1;
  const stated = role === null ? 0 : /PRINCIPAL/u.test(role.role) ? 4 : role.role === 'LEAD' ? 3 : 2;
  return stated + Math.min(claimsOf(mention).length, 2) + (member.person.isShort ? 0 : 0.5);
}

/** Where a long sentence may be cut: behind an item of a list. */
const CUTS = /[;)] |, (?:and )?(?=\p{Lu})|[.:—–] /gu;

function passageOf(article: Article, { sentence, list, member, then }: Mention): Span {
  const { start, end, text } = sentence;
  if (then && SHE_GOT.test(then.text) && then.end - start <= LONGEST) return { start, end: then.end };
  if (text.length <= LONGEST) return { start, end };
  // From the cut before what leads to the list, as far as the name fits, to the cut behind what is said of the person.
  const name = member.person;
  const cuts = [0, ...[...text.matchAll(CUTS)].map(({ index, 0: mark }) => index + mark.length), text.length];
  const isNear = name.end - list.start < LONGEST - 160;
  const from = isNear
    ? (cuts.findLast((cut) => cut <= Math.max(0, list.start - 120)) ?? 0)
    : (cuts.findLast((cut) => cut <= name.start && name.start - cut < LONGEST - 200) ?? 0);
  const isFrom = name.end - from < LONGEST ? from : text.lastIndexOf(' ', name.start - 1) + 1;
  const to =
    cuts.findLast((cut) => cut > name.end && cut - isFrom <= LONGEST) ?? Math.min(text.length, isFrom + LONGEST);
  const trimmed = article.text.slice(start + isFrom, start + to).trimEnd();
  return { start: start + isFrom, end: start + isFrom + trimmed.length };
}
