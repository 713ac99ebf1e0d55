/**
 * The awards that an article tells of: one, or one a label, list item, row, number, amount or person of its own. Whether
 * people share an award must be said; where it is not, they do not.
 */
import { groupBy } from '../../../src/group-by.ts';
import { type Article, type Found, foundIn } from './article.ts';

import { recipientIn, tellsOfSeveral } from './entries.ts';
import type { ListedSentence } from './lists.ts';
import type { Named } from './mentions.ts';
import { type Amount, amountsIn, numbersIn } from './money.ts';
import type { Mention } from './roles.ts';
import { type Candidate, claimsOf } from './team.ts';
import { inParagraphs, type Item, labelParts, NOTHING, type Part } from './titles.ts';
import { any, numberOf, NUMBERS } from './words.ts';

/** The parts of an article about several awards, or none where it is about one. */
export function findParts(
  article: Article,
  sentences: readonly ListedSentence[],
  items: readonly Item[],
  members: readonly Candidate[],
  country: string | null,
): Part[] {
  const labelled = labelParts(article, sentences);
  if (labelled.length > 1) return labelled;
  const listed = items.map((item): Part => ({
    ...NOTHING,
    sentences: inParagraphs(sentences, item.from, item.to),
    title: item.title,
    recipient: item.recipient,
    item,
  }));
  const numbered = numberedParts(sentences, members);
  // A number in each of several sentences tells no more than the sentences do.
  const isOfSentences = new Set(numbered.flatMap((part) => part.sentences)).size === numbered.length;
  const claims = claimsIn(members);
  const sums: Sums = (sentence) => amountsIn(sentence, country);
  const told = [listed, paragraphParts(sentences, claims, sums), proseParts(sentences, claims, sums)];
  const readings = isOfSentences ? [...told, numbered] : [numbered, ...told];
  const counts = countsTold(sentences);
  // `Two have a fellowship: … Three have a grant: …`
  const sum = [...counts].reduce((x, y) => x + y, 0);
  const makesThat = readings.filter(({ length }) => length > 1 && (counts.has(length) || length === sum));
  const hasSum = (part: Part): boolean => part.sentences.some((one) => sums(one).some(({ isTotal }) => !isTotal));
  const ofAll = readings.filter((parts) => parts.length > 1 && parts.every(hasSum) && counts.has(members.length));
  const alone = counts.has(members.length) && members.length > 1 ? [personParts(sentences, members)] : [];
  // The reading that makes as many as the text says, or all whom it says; else the one that tells the most awards apart, and
  // of two the one that more of the text's form speaks for.
  const [best] = [makesThat, ofAll, alone, readings].flatMap((some) => some.toSorted((x, y) => y.length - x.length));
  return best!.length > 1 ? best! : [];
}

/** `¤ (§, 1147454), ¤ (§ and §, 1147519)`: each number with the people since the number before. */
function numberedParts(sentences: readonly ListedSentence[], members: readonly Candidate[]): Part[] {
  const isMember = new Set(members.map(({ who }) => who));
  const parts: Part[] = [];
  for (const sentence of sentences) {
    let from = 0;
    for (const { value, start, end } of numbersIn(sentence)) {
      const open = sentence.text.lastIndexOf('(', start);
      const isBracket = open >= from && !sentence.text.slice(open, start).includes(')') && sentence.text[end] === ')';
      const named = sentence.spans.flatMap((span) =>
        span.kind === 'person' && span.start >= from && span.end <= start && isMember.has(span.who) ? [span.who] : [],
      );
      from = end;
      if (!isBracket || named.length === 0) continue;
      const number = foundIn(sentence, value, start, end, 940_000);
      parts.push({ ...NOTHING, sentences: [sentence], people: new Set(named), number });
    }
  }
  return parts;
}

const AWARD = any('grant');
/** `have each won`, `were all awarded Starting Grants`, `received CAREER awards`: one award a person. */
const EACH: readonly RegExp[] = [
  /\beach\b(?! (?:other|of the (?:two|three|teams)))|\bapiece\b|\ba piece\b|\b(?:awards|grants|fellowships) of (?:their|his or her) own\b/iu,
  /\b(?:received?|receives|won|win|earned|awarded|secured|landed|get|got|gain|gained|given|obtain|obtained|recipients of)\b[^.;,]{0,70}\b(?:grants|awards|fellowships|prizes|scholarships)\b/iu,
];
const SEVERAL_GO =
  /\b(?:two|three|four|five|six) [^.;,]{0,30}\b(?:grants|awards|fellowships) (?:went|go|are going) to\b/iu;
const SHARED =
  /\b(?:share[sd]?|sharing|jointly|joint|together|collaborat\w+|two (?:\w+ ){0,2}grants (?:to|for) (?:a|the|one|their) (?:project|study|team))\b/iu;
const WINNERS =
  /(?:\b(?:laureates?|recipients?|winners?|awardees?|grantees?|honorees|fellows)\b[^.;]{0,60}|^They|^These|^The (?:first|second|third|fourth|fifth|other|last)(?: one)?) (?:are|is|include|includes):?$/iu;
/** `Jane Roe is one of the new investigators`. */
const ONE_OF = /^,? (?:is|are|was|were) (?:one|two|three|among)\b/u;
const ANOTHER = new RegExp(
  `\\b(?:first|second|third|fourth|another|other|separate|one)\\b[^.;]{0,40}\\b(?:project|grant|award|study)|\\b(?:an?|his|her) (?:[^\\s.;,]+ ){0,6}(?:grant|award|fellowship)\\b`,
  'iu',
);
/** `is principal investigator of a $1.3 million grant`. */
const ITS_GRANT = new RegExp(
  `^,? (?:is|are|serves as|will be) (?:the |an? )?(?:co-?)?(?:principal|lead|PI\\b)[^.;]{0,40} (?:of|on|for) an? [^.;]{0,40}${any('sum')}`,
  'iu',
);
/** A sentence that gives money to a study, with its people elsewhere: `the awarding of nearly $1.2 million`. */
const GIVES = new RegExp(
  `\\b(?:awarding|awarded|received|receives?|gained|won|granted|funded|funding of|${AWARD} of|${AWARD} worth|project|study)\\b`,
  'iu',
);
interface Opening {
  readonly at: number;
  /** Who has the award by this sentence; empty where the sentences behind it say who. */
  readonly people: ReadonlySet<Named>;
  readonly isAlone: boolean;
  readonly hasAmount: boolean;
}

/** The amounts of a sentence, in the money of the article's country. */
type Sums = (sentence: ListedSentence) => readonly Amount[];
type Claims = ReadonlyMap<ListedSentence, readonly Mention[]>;

/** What each sentence claims of somebody of the team. */
function claimsIn(members: readonly Candidate[]): Claims {
  const claims = new Map<ListedSentence, Mention[]>();
  for (const mention of members.flatMap(({ mentions }) => mentions))
    if (claimsOf(mention).length > 0) claims.set(mention.sentence, [...(claims.get(mention.sentence) ?? []), mention]);
  return claims;
}

/** A part for each sentence that gives other people an award of their own. */
function proseParts(sentences: readonly ListedSentence[], claims: Claims, sums: Sums): Part[] {
  const openings: Opening[] = [];
  const amounts = new Set<number>();
  const placed = new Set<Named>();
  const claimed = new Set<Named>();
  const told = sentences.findIndex(tellsOfSeveral);
  const isTold = (before: number): boolean => told >= 0 && told < before;
  sentences.forEach((sentence, at) => {
    if (sentence.paragraph === 0) return;
    const found = openingsAt(sentences, at, claims, sums, isTold(Math.max(1, at)), amounts);
    for (const next of found) {
      const opening = next.people.size === 0 ? withPeopleBefore(next, sentences, claims, placed) : next;
      // The amount of an award whose people the paragraph named before.
      const last = openings.at(-1);
      const isSame = last !== undefined && sentences[last.at]!.paragraph === sentence.paragraph;
      if (opening.people.size === 0 && isSame && last.people.size > 0 && !last.hasAmount) continue;
      // Who is of the team already and got something beside.
      const isOfTeam = (who: Named): boolean => !isTold(at) && openings.length > 0 && claimed.has(who);
      if ([...opening.people].some((who) => placed.has(who) || isOfTeam(who))) continue;
      openings.push(opening);
      for (const who of opening.people) placed.add(who);
    }
    for (const { who } of claims.get(sentence) ?? []) claimed.add(who);
  });
  const lead = Math.max(1, openings.find(({ people }) => people.size > 0)?.at ?? 0) + 1;
  // Two who each got an amount of their own have two awards, said or not.
  const isShown = openings.filter(({ people, hasAmount }) => hasAmount && people.size > 0).length > 1;
  if (openings.length < 2 || !(isShown || isTold(lead))) return [];
  return fill(sentences, openings, claims);
}

/** `Jane Roe was honored for “…”. The project, funded with $500,000, …`: whom the paragraph named before its sum. */
function withPeopleBefore(
  opening: Opening,
  sentences: readonly ListedSentence[],
  claims: Claims,
  placed: ReadonlySet<Named>,
): Opening {
  const { paragraph } = sentences[opening.at]!;
  const first = sentences.findIndex((one) => one.paragraph === paragraph && claims.has(one));
  const people = sentences.slice(first, opening.at).flatMap((one) => (claims.get(one) ?? []).map(({ who }) => who));
  const isNew = first >= 0 && first < opening.at && people.every((who) => !placed.has(who));
  return isNew ? { ...opening, at: first, people: new Set(people) } : opening;
}

/** The first paragraphs say how many there are. */
const EARLY = 6;
const COUNTED = new RegExp(`\\b(${NUMBERS.join('|')}|\\d{1,2}) (?:[\\p{L}'’-]+ ){0,7}${any('team')}\\b`, 'giu');

/** How many awards or people with an award of their own the text says that there are: `Four researchers receive grants`. */
function countsTold(sentences: readonly ListedSentence[]): ReadonlySet<number> {
  const early = sentences.filter(({ paragraph }) => paragraph <= EARLY);
  if (!early.some(tellsOfSeveral)) return new Set();
  const counts = early.flatMap(({ text }) => (SHARED.test(text) ? [] : [...text.matchAll(COUNTED)]));
  return new Set(counts.map(([, count]) => numberOf(count!)));
}

/** An award for everybody on the team. */
function personParts(sentences: readonly ListedSentence[], members: readonly Candidate[]): Part[] {
  const all = new Set(members.map(({ who }) => who));
  return members.map(({ who, mentions }): Part => {
    const first = sentences.indexOf(mentions.find(({ isAside }) => !isAside)?.sentence ?? mentions[0]!.sentence);
    const people = new Set([who]);
    return {
      ...NOTHING,
      sentences: [sentences[first]!, ...aloneWith(people, all, sentences.slice(first + 1))],
      people,
    };
  });
}

function openingsAt(
  sentences: readonly ListedSentence[],
  at: number,
  claims: Claims,
  sums: Sums,
  isTold: boolean,
  amounts: Set<number>,
): Opening[] {
  const sentence = sentences[at]!;
  const mine = claims.get(sentence) ?? [];
  const getting = mine.filter(
    (mention) => isGetting(mention) || (/PRINCIPAL/u.test(mention.role?.role ?? '') && ITS_GRANT.test(mention.tail)),
  );
  const people = new Set(getting.map(({ who }) => who));
  const isWinners = getting.some(({ cue }) => WINNERS.test(cue));
  if (people.size > 1 && isEachNext(sentences[at + 1], sums))
    return [...people].map((who) => ({ at, people: new Set([who]), isAlone: true, hasAmount: true }));
  if (people.size > 0 && ((isTold && isWinners) || (people.size > 1 && isEach(sentence.text))))
    return [...people].map((who) => ({ at, people: new Set([who]), isAlone: true, hasAmount: false }));
  const own = sums(sentence).filter(
    ({ score, isTotal, minor }) =>
      (!isTotal || people.size === 1) && score >= 3 && ((isTold && people.size > 0) || !amounts.has(minor)),
  );
  if (own.length > 0 && (people.size > 0 || GIVES.test(sentence.text))) {
    for (const { minor } of own) amounts.add(minor);
    return [{ at, people, isAlone: false, hasAmount: true }];
  }
  const isToldSo =
    isTold && getting.some((mention) => mention.entry?.by === 'TOLD' || claimsOf(mention).includes('receives'));
  return people.size > 0 && (isToldSo || ANOTHER.test(sentence.text))
    ? [{ at, people, isAlone: false, hasAmount: false }]
    : [];
}

/** `Each will receive $500,000` behind the sentence that names them. */
const isEachNext = (next: ListedSentence | undefined, sums: Sums): boolean =>
  next !== undefined &&
  /^(?:Each|Both|All|Every|They each)\b/u.test(next.text) &&
  /\beach\b|\bevery\b/iu.test(next.text) &&
  sums(next).length > 0;

const isGetting = (mention: Mention): boolean =>
  claimsOf(mention).some((name) => name === 'receives' || name === 'owns') ||
  WINNERS.test(mention.cue) ||
  ONE_OF.test(mention.tail) ||
  mention.role?.role === 'RECIPIENT';
const isEach = (text: string): boolean =>
  SEVERAL_GO.test(text) || EACH[0]!.test(text) || (EACH[1]!.test(text) && !SHARED.test(text));

/** Of what a sentence gives several people, each of them one thing, what it gives the one of a part. */
export function pairedWith<T>(part: Part, all: readonly Found<T>[]): Found<T>[] {
  const [who] = part.people ?? [];
  const [sentence] = part.sentences;
  const people = sentence?.lists.flatMap(({ members }) => members.map(({ person }) => person)) ?? [];
  const place = people.findIndex((person) => person.who === who);
  if (sentence === undefined || place < 0 || people.length < 2 || part.people?.size !== 1) return [...all];
  const inside = all
    .filter(({ start }) => sentence.start <= start && start < sentence.end)
    .sort((a, b) => a.start - b.start);
  if (inside.length !== people.length) return [...all];
  const isInTurn = inside.every(
    ({ start }, i) =>
      start >= sentence.start + people[i]!.end && start < sentence.start + (people[i + 1]?.start ?? Infinity),
  );
  return isInTurn || /\brespectively\b/iu.test(sentence.text) ? [inside[place]!] : [...all];
}

/** Later sentences that begin with these and name nobody of another award, and what the same paragraph says behind them of nobody by name. */
function aloneWith(
  people: ReadonlySet<Named>,
  placed: ReadonlySet<Named>,
  later: readonly ListedSentence[],
): ListedSentence[] {
  let open = -1;
  return later.filter(({ spans, paragraph }) => {
    const named = spans.flatMap((span) => (span.kind === 'person' ? [span.who] : []));
    if (named.length === 0) return open === paragraph;
    const isTheirs = people.has(named[0]!) && named.every((who) => people.has(who) || !placed.has(who));
    open = isTheirs ? paragraph : -1;
    return isTheirs;
  });
}

/** The sentences from each opening to the next, with the people whom it or they name. */
function fill(sentences: readonly ListedSentence[], openings: readonly Opening[], claims: Claims): Part[] {
  const placed = new Set(openings.flatMap(({ people }) => [...people]));
  return openings.flatMap((opening, i): Part[] => {
    const { at, people } = opening;
    if (opening.isAlone) {
      const later = aloneWith(people, placed, sentences.slice(at + 1));
      const joining = later.flatMap((sentence) => claims.get(sentence) ?? []).map(({ who }) => who);
      return [{ ...NOTHING, sentences: [sentences[at]!, ...later], people: new Set([...people, ...joining]) }];
    }
    const next = openings.slice(i + 1).find((other) => other.at > at)?.at ?? sentences.length;
    const own = sentences.slice(at, next);
    // Who leads this one too, by a sentence behind its opening, may lead another: `Our $2 million project … Jane Roe is the PI`.
    const isNamed = ({ who, role }: Mention) =>
      !placed.has(who) || (people.size === 0 && /PRINCIPAL/u.test(role?.role ?? ''));
    const others = own.flatMap((sentence) => (claims.get(sentence) ?? []).filter(isNamed)).map(({ who }) => who);
    const all = new Set([...people, ...others]);
    if (all.size === 0 && recipientIn(own[0]) === null) return [];
    for (const who of others) placed.add(who);
    return [{ ...NOTHING, sentences: own, title: titleSentence(own[0]!), people: all }];
  });
}

/** A share of an award, for somebody beside who leads it. */
const SHARE = /\bof (?:that|this|the) (?:sum|award|grant|total|funding|money)\b|\bsub-?award|\bshare\b/iu;
/** `The $200,000 history grant will …`: of an institution, without people. */
const THE_GRANT = /^(?:The|An?|Another|One)\b[^.;]{0,110}\b(?:grant|award|fellowship)\b/u;

/** Paragraphs that each have an award number of their own, or a sum where several awards are told of, and other people. */
function paragraphParts(sentences: readonly ListedSentence[], claims: Claims, sums: Sums): Part[] {
  const told = sentences.find(tellsOfSeveral)?.paragraph ?? Infinity;
  const seen = new Set<Named | number>();
  const parts = [...groupBy(sentences, ({ paragraph }) => paragraph)].flatMap(([paragraph, own]): Part[] => {
    const isNumbered = own.flatMap(numbersIn).length === 1;
    const amounts = own
      .flatMap((one) => (SHARE.test(one.text) ? [] : sums(one)))
      .flatMap(({ minor, isTotal, score }) => (isTotal || score < 0 ? [] : [minor]));
    if (paragraph === 0 || !(isNumbered || (told < paragraph && new Set(amounts).size === 1))) return [];
    const people = own
      .flatMap((one) => claims.get(one) ?? [])
      .flatMap(({ who, role }) => (isNumbered && role?.role === 'INVESTIGATOR' ? [] : [who]));
    const whose = people.length === 0 && THE_GRANT.test(own[0]!.text) ? amounts : people;
    if (whose.length === 0 || whose.some((who) => seen.has(who))) return [];
    for (const who of whose) seen.add(who);
    return [{ ...NOTHING, sentences: own, title: titleSentence(own[0]!) }];
  });
  return parts.length > 1 ? parts : [];
}

/** `Title of the project, awarded $300,000, will …` */
const TITLE_AWARDED = /^(\p{Lu}[^.$€£]{10,220}?), (?:which was )?awarded (?:an? )?[$€£]\d/u;

/** A first sentence without a person or a verb names what the award is for: `Institute for Living Polymers.` */
function titleSentence(sentence: ListedSentence): Found<string> | null {
  const { text, spans } = sentence;
  const awarded = TITLE_AWARDED.exec(text)?.[1];
  if (awarded !== undefined) return foundIn(sentence, awarded, 0, awarded.length, 870_000);
  const value = text.replace(/[.:]$/u, '');
  if (value.length < 8 || value.length > 160 || spans.some((span) => span.kind === 'person' && span.who.isLikely))
    return null;
  const words = value.split(/[\s–—-]+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  if (words.length < 2 || words.some((word) => !/^\p{Lu}/u.test(word))) return null;
  return foundIn(sentence, value, 0, value.length, 800_000);
}
