/**
 * Prose about several awards: `X received $400,000 for … Y’s grant of $180,000 supports …`, a sentence or a paragraph each.
 */
import { findMoney } from '../../text/money.ts';
import { OTHER_MONEY } from './amounts.ts';
import type { Article } from './article.ts';
import type { Block } from './blocks.ts';
import type { Claim } from './claims.ts';
import type { Found } from './found.ts';
import type { ListedSentence } from './lists.ts';
import { findNumbers } from './numbers.ts';
import type { Named } from './roster.ts';

/** What says that the article is about more than one award. */
const SEVERAL =
  /\b(?:grants|awards|fellowships|institutes|centers|projects|awardees|recipients|winners|grantees|honorees|teams)\b/iu;
const RECEIVES =
  /\b(?:received?s?|gets?|got|awarded|won|wins|earned|secured|landed|granted|(?:grant|award|fellowship) (?:of|worth|totaling)|funded)\b|[$€£]\S+(?: million| thousand)?,? (?:[\p{L}-]+ ){0,4}?(?:grant|award|fellowship|contract)\b/iu;

/** Where an award begins: the sentence, and who has it. */
interface Opening {
  readonly at: number;
  readonly people: ReadonlySet<Named>;
}

/** One block an award, or none where the article does not clearly speak of several. */
export function proseBlocks(article: Article, sentences: readonly ListedSentence[], claims: readonly Claim[]): Block[] {
  const bySentence = amountOpenings(sentences, claims);
  const withPeople =
    bySentence.length > 1 && hasLead(sentences, bySentence[0]!.at) ? bySentence : numberOpenings(sentences, claims);
  const openings = withPeople.length > 1 ? withPeople : grantOpenings(sentences);
  if (openings.length < 2) return [];
  return openings.map(({ at }, i): Block => {
    const first = sentences[at]!;
    // To the next award, or to the end of the paragraph.
    let last = first;
    for (const sentence of sentences.slice(at, openings[i + 1]?.at))
      if (sentence.paragraph === first.paragraph) last = sentence;
    return { start: first.start, end: last.end, title: titleSentence(first), recipient: null, isItem: false };
  });
}

/** Whether the headline or what stands before the first award speaks of several. */
function hasLead(sentences: readonly ListedSentence[], first: number): boolean {
  return sentences.slice(0, Math.max(1, first)).some((sentence) => SEVERAL.test(sentence.text));
}

const leads = (claim: Claim): boolean => claim.role !== 'INVESTIGATOR' && claim.role !== 'CO_PRINCIPAL_INVESTIGATOR';

const TITLE_AWARDED = /^(\p{Lu}[^.$€£]{10,220}?), (?:which was )?awarded (?:an? )?[$€£]\d/u;

/** Sentences that each give other people an amount of their own. */
function amountOpenings(sentences: readonly ListedSentence[], claims: readonly Claim[]): Opening[] {
  const openings: Opening[] = [];
  const leading = claims.filter(leads).sort((a, b) => a.said.start - b.said.start);
  let next = 0;
  sentences.forEach((sentence, at) => {
    // Sentences and claims are in the order of the text.
    const people = new Set<Named>();
    for (; next < leading.length && leading[next]!.said.start < sentence.end; next += 1) people.add(leading[next]!.who);
    if (
      sentence.paragraph === 0 ||
      (OTHER_MONEY.test(sentence.text) && !TITLE_AWARDED.test(sentence.text)) ||
      !RECEIVES.test(sentence.text)
    )
      return;
    if (!findMoney(sentence.text).some(({ money }) => money.minor >= 50_000)) return;
    // `Title of the project, awarded $300,000, will …. Led by …`: the paragraph is the award's.
    if (sentences[at - 1]?.paragraph !== sentence.paragraph && TITLE_AWARDED.test(sentence.text))
      for (const { paragraph, who } of leading) if (paragraph === sentence.paragraph) people.add(who);
    open(openings, { at, people });
  });
  return openings;
}

/** Paragraphs that each have a leader and an award number of their own. */
function numberOpenings(sentences: readonly ListedSentence[], claims: readonly Claim[]): Opening[] {
  const openings: Opening[] = [];
  const numbers = new Map<number, number>();
  for (const { paragraph } of findNumbers(sentences)) numbers.set(paragraph, (numbers.get(paragraph) ?? 0) + 1);
  if (numbers.size < 2) return [];
  const leaders = new Map<number, Set<Named>>();
  for (const { paragraph, who } of claims.filter(leads))
    leaders.set(paragraph, (leaders.get(paragraph) ?? new Set()).add(who));
  sentences.forEach(({ paragraph }, at) => {
    if (paragraph === 0 || sentences[at - 1]?.paragraph === paragraph || numbers.get(paragraph) !== 1) return;
    open(openings, { at, people: leaders.get(paragraph) ?? new Set() });
  });
  return openings;
}

/** `one to develop … and another to study …`, `grants totaling $950,000`. */
const SHARED = /\b(?:grants|awards) total(?:l?ing|s)\b|\b(?:two|three|four) (?:\p{L}+ ){0,2}(?:grants|awards)\b/iu;
const THE_GRANT =
  /^(?:The|A|Another) (?:[\p{L}-]+, )?([$€£][\d.,]+(?: (?:million|thousand))?)(?: [\p{L}-]+){0,3} (?:grant|award) (?:will|supports|funds|is)\b/u;

/** Sentences that each are about another grant of an institution's, below one that tells their total. */
function grantOpenings(sentences: readonly ListedSentence[]): Opening[] {
  const first = sentences.findIndex(({ paragraph, text }) => paragraph > 0 && SHARED.test(text));
  if (first < 0) return [];
  const amounts = new Set<string>();
  return sentences.flatMap(({ text }, at) => {
    const amount = at > first ? THE_GRANT.exec(text)?.[1] : undefined;
    if (amount === undefined || amounts.has(amount)) return [];
    amounts.add(amount);
    return [{ at, people: new Set<Named>() }];
  });
}

/** An award of people who have one already is the same award, told again. */
function open(openings: Opening[], opening: Opening): void {
  if (opening.people.size === 0) return;
  if (openings.some((other) => [...opening.people].some((who) => other.people.has(who)))) return;
  openings.push(opening);
}

/** A first sentence without a person or a verb names what the award is for: `Institute for Living Polymers.` */
function titleSentence(sentence: ListedSentence): Found<string> | null {
  const awarded = TITLE_AWARDED.exec(sentence.text)?.[1];
  if (awarded !== undefined)
    return {
      value: awarded,
      start: sentence.start,
      end: sentence.start + awarded.length,
      confidence: 870_000,
      paragraph: sentence.paragraph,
    };
  const value = sentence.text.replace(/[.:]$/u, '');
  if (
    value.length < 8 ||
    value.length > 160 ||
    sentence.spans.some((span) => span.kind === 'person' && span.who.isLikely)
  )
    return null;
  const words = value.split(/[\s–—-]+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  if (words.length < 2 || words.some((word) => !/^\p{Lu}/u.test(word))) return null;
  return {
    value,
    start: sentence.start,
    end: sentence.start + value.length,
    confidence: 800_000,
    paragraph: sentence.paragraph,
  };
}
