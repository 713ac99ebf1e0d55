/**
 * The awards that an article tells of: one, or one a label, list item, row, number, amount or person of its own. Whether
 * people share an award must be said; where it is not, they do not.
 */
import { type Article, type Found, foundIn } from './article.ts';

import { type Item, tellsOfSeveral } from './entries.ts';
import type { ListedSentence } from './lists.ts';
import type { Named } from './mentions.ts';
import { amountsIn, numbersIn } from './money.ts';
import type { Mention } from './roles.ts';
import { type Candidate, claimsOf, FOR_ANOTHER } from './team.ts';
import { inParagraphs, labelParts, NOTHING, type Part } from './titles.ts';
import { any } from './words.ts';

/** The parts of an article about several awards, or none where it is about one. */
export function findParts(
  article: Article,
  sentences: readonly ListedSentence[],
  items: readonly Item[],
  members: readonly Candidate[],
  titles: readonly Found<string>[],
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
  const told = [listed, titledParts(sentences, members, titles), proseParts(sentences, members)];
  const candidates = isOfSentences ? [...told, numbered] : [numbered, ...told];
  // The reading that tells the most awards apart; of two, the one that more of the text's form speaks for.
  const best = candidates.reduce((a, b) => (b.length > a.length ? b : a));
  if (best.length > 1) return best;
  const grants = grantParts(sentences);
  return grants.length > 1 ? grants : [];
}

/** Two posts in one: `Our $X project, “A”, …` with its people, then `Our $Y project, “B”, …` with its own. */
function titledParts(
  sentences: readonly ListedSentence[],
  members: readonly Candidate[],
  titles: readonly Found<string>[],
): Part[] {
  const strong = titles
    .filter(({ confidence, paragraph }) => confidence >= 840_000 && paragraph > 0)
    .sort((a, b) => a.start - b.start);
  const first = strong.filter(({ paragraph }, i) => strong.findIndex((other) => other.paragraph === paragraph) === i);
  if (first.length < 2) return [];
  const leads = members
    .flatMap(({ mentions }) => mentions)
    .filter(({ role, isAside }) => !isAside && role !== null && role.role !== 'INVESTIGATOR');
  const parts = first.map((title, i): Part => ({
    ...NOTHING,
    title,
    sentences: inParagraphs(sentences, title.paragraph, first[i + 1]?.paragraph ?? Infinity),
  }));
  return parts.every((part) => leads.some(({ sentence }) => part.sentences.includes(sentence))) ? parts : [];
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
/** `A second project, led by …`. */
const ANOTHER_FIRST =
  /^(?:The )?(?:first|second|third|fourth|fifth|other|last)(?: one)?, (?:which|led|headed)\b|^(?:(?:The|A|An|In a|In the|And|Finally, (?:the|a)) )?(?:second|third|fourth|fifth|other|another|separate|final|last) [^.;,]{0,40}\b(?:project|grant|award|study|team)\b/iu;
/** A sentence that gives money to a study, with its people elsewhere: `the awarding of nearly $1.2 million`. */
const GIVES = new RegExp(
  `\\b(?:awarding|awarded|received|receives?|gained|won|granted|funded|funding of|${AWARD} of|${AWARD} worth|project|study)\\b`,
  'iu',
);
const TITLE_AWARDED = /^(\p{Lu}[^.$€£]{10,220}?), (?:which was )?awarded (?:an? )?[$€£]\d/u;

interface Opening {
  readonly at: number;
  /** Who has the award by this sentence; empty where the sentences behind it say who. */
  readonly people: ReadonlySet<Named>;
  readonly isAlone: boolean;
  readonly hasAmount: boolean;
}

/** A part for each sentence or paragraph that gives other people an award of their own. */
function proseParts(sentences: readonly ListedSentence[], members: readonly Candidate[]): Part[] {
  const claims = new Map<ListedSentence, Mention[]>();
  for (const { mentions } of members)
    for (const mention of mentions)
      if (claimsOf(mention).length > 0)
        claims.set(mention.sentence, [...(claims.get(mention.sentence) ?? []), mention]);
  const openings: Opening[] = [];
  const amounts = new Set<number>();
  const placed = new Set<Named>();
  const told = sentences.findIndex(tellsOfSeveral);
  const winners = sentences.map(({ text }) => WINNERS_COUNTED.exec(text)?.[1]).find((count) => count !== undefined);
  const most = winners === undefined ? 0 : NUMBERS.indexOf(winners.toLowerCase()) + 2;
  const isTold = (before: number): boolean => told >= 0 && told < before;
  sentences.forEach((sentence, at) => {
    if (sentence.paragraph === 0) return;
    const introduced = introducedBy(sentences[at - 1], sentence, claims.get(sentence) ?? []);
    const isOneMore = introduced !== null && isTold(at) && placed.size > 0 && placed.size < most;
    const found = openingsAt(sentences, at, claims, isTold(Math.max(1, at)), amounts);
    const next: Opening = { at, people: new Set(introduced ? [introduced] : []), isAlone: false, hasAmount: false };
    for (const opening of found.length === 0 && isOneMore ? [next] : found) {
      // The amount of an award whose people the paragraph named before.
      const last = openings.at(-1);
      const isSame = last !== undefined && sentences[last.at]!.paragraph === sentence.paragraph;
      if (opening.people.size === 0 && isSame && last.people.size > 0 && !last.hasAmount) continue;
      if ([...opening.people].some((who) => placed.has(who))) continue;
      openings.push(opening);
      for (const who of opening.people) placed.add(who);
    }
  });
  openings.push(...paragraphsWithMoney(sentences, openings, claims, placed, isTold));
  openings.sort((a, b) => a.at - b.at);
  const lead = Math.max(1, openings.find(({ people }) => people.size > 0)?.at ?? 0) + 1;
  // Two who each got an amount of their own have two awards, said or not.
  const isShown = openings.filter(({ people, hasAmount }) => hasAmount && people.size > 0).length > 1;
  if (openings.length < 2 || !(isShown || isTold(lead))) return withNumbers(sentences, claims);
  const parts = fill(sentences, openings, claims);
  const numbered = withNumbers(sentences, claims);
  return numbered.length >= parts.length ? numbered : parts;
}

/** A share of an award, for somebody beside who leads it. */
const SHARE = /\bof (?:that|this|the) (?:sum|award|grant|total|funding|money)\b|\bsub-?award|\bshare\b/iu;

/** Where several awards are told of, paragraphs that each name somebody of the team first, and a sum of their own. */
function paragraphsWithMoney(
  sentences: readonly ListedSentence[],
  openings: readonly Opening[],
  claims: ReadonlyMap<ListedSentence, Mention[]>,
  placed: Set<Named>,
  isTold: (before: number) => boolean,
): Opening[] {
  const seen = new Set(openings.map(({ at }) => sentences[at]!.paragraph));
  return sentences.flatMap((first, at): Opening[] => {
    if (first.paragraph === 0 || seen.has(first.paragraph) || !isTold(Math.max(1, at))) return [];
    seen.add(first.paragraph);
    const own = inParagraphs(sentences, first.paragraph, first.paragraph + 1);
    const people = own.flatMap((one) => claims.get(one) ?? []).map(({ who }) => who);
    const isNew = people.length > 0 && people.every((who) => !placed.has(who));
    const sums = own
      .flatMap((one) => (SHARE.test(one.text) ? [] : amountsIn(one)))
      .filter(({ isTotal, score }) => !isTotal && score >= 0);
    if (!isNew || new Set(sums.map(({ minor }) => minor)).size !== 1) return [];
    for (const who of people) placed.add(who);
    return [{ at, people: new Set(people), isAlone: false, hasAmount: true }];
  });
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** `Four researchers in Denmark will receive Consolidator Grants`. */
const WINNERS_COUNTED = new RegExp(
  `\\b(${NUMBERS.join('|')}) (?:[\\p{L}-]+ ){0,4}${any('team')}\\b[^.;]{0,80}\\b(?:grants|awards|fellowships|fellows|each|with an? [^.;]{0,30}(?:grant|award|fellowship))\\b`,
  'iu',
);

/** Whom a paragraph begins with and what they will do, where no other stands beside them. */
function introducedBy(
  before: ListedSentence | undefined,
  { paragraph, lists: [first] }: ListedSentence,
  claims: readonly Mention[],
): Named | null {
  if (before?.paragraph === paragraph || !first || first.start > 70 || first.members.length !== 1) return null;
  const mention = claims.find(({ list }) => list === first);
  const isAlone = mention && !mention.member.person.isShort && /^(?:(?:At|From|In) [^;:]{1,60},)?$/u.test(mention.cue);
  return isAlone && claimsOf(mention).includes('acts') ? mention.who : null;
}

function openingsAt(
  sentences: readonly ListedSentence[],
  at: number,
  claims: ReadonlyMap<ListedSentence, Mention[]>,
  isTold: boolean,
  amounts: Set<number>,
): Opening[] {
  const sentence = sentences[at]!;
  const mine = claims.get(sentence) ?? [];
  // `A second project, led by Jane Roe, …`: theirs.
  const isSecond = ANOTHER_FIRST.test(sentence.text);
  const getting = mine.filter(
    (mention) =>
      isGetting(mention) ||
      (isSecond && mention.role?.role === 'LEAD') ||
      (/PRINCIPAL/u.test(mention.role?.role ?? '') && ITS_GRANT.test(mention.tail)),
  );
  const people = new Set(getting.map(({ who }) => who));
  const isWinners = getting.some(({ cue }) => WINNERS.test(cue));
  if (people.size > 1 && isEachNext(sentences[at + 1]))
    return [...people].map((who) => ({ at, people: new Set([who]), isAlone: true, hasAmount: true }));
  const isGapped = people.size > 1 && getting.some(({ cue }) => FOR_ANOTHER.test(cue));
  if (isGapped || (people.size > 0 && ((isTold && isWinners) || (people.size > 1 && isEach(sentence.text)))))
    return [...people].map((who) => ({ at, people: new Set([who]), isAlone: true, hasAmount: false }));
  const own = amountsIn(sentence).filter(
    ({ score, isTotal, minor }) =>
      (!isTotal || people.size === 1) &&
      (score >= 3 || TITLE_AWARDED.test(sentence.text)) &&
      ((isTold && people.size > 0) || !amounts.has(minor)),
  );
  // `Title of the project, awarded $300,000, will …. Led by …`: the paragraph is the award's.
  const introduced = isTold && people.size === 0 ? introducedBy(sentences[at - 1], sentence, mine) : null;
  if (own.length > 0 && (people.size > 0 || introduced !== null || GIVES.test(sentence.text))) {
    for (const { minor } of own) amounts.add(minor);
    return [{ at, people: introduced ? new Set([introduced]) : people, isAlone: false, hasAmount: true }];
  }
  const isToldSo =
    isTold && getting.some((mention) => mention.entry?.by === 'TOLD' || claimsOf(mention).includes('receives'));
  return people.size > 0 && (isToldSo || isSecond || ANOTHER.test(sentence.text))
    ? [{ at, people, isAlone: false, hasAmount: false }]
    : [];
}

/** `Each will receive $500,000` behind the sentence that names them. */
const isEachNext = (next: ListedSentence | undefined): boolean =>
  next !== undefined &&
  /^(?:Each|Both|All|Every|They each)\b/u.test(next.text) &&
  /\beach\b|\bevery\b/iu.test(next.text) &&
  amountsIn(next).length > 0;

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
function fill(
  sentences: readonly ListedSentence[],
  openings: readonly Opening[],
  claims: ReadonlyMap<ListedSentence, Mention[]>,
): Part[] {
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
    const others = own
      .flatMap((sentence) => claims.get(sentence) ?? [])
      .map(({ who }) => who)
      .filter((who) => !placed.has(who));
    const all = new Set([...people, ...others]);
    if (all.size === 0) return [];
    for (const who of others) placed.add(who);
    return [{ ...NOTHING, sentences: own, title: titleSentence(own[0]!), people: all }];
  });
}

/** Paragraphs that each have a leader and an award number of their own. */
function withNumbers(sentences: readonly ListedSentence[], claims: ReadonlyMap<ListedSentence, Mention[]>): Part[] {
  const numbers = new Map<number, number>();
  for (const sentence of sentences)
    numbers.set(sentence.paragraph, (numbers.get(sentence.paragraph) ?? 0) + numbersIn(sentence).length);
  const seen = new Set<Named>();
  const parts = [...numbers].flatMap(([paragraph, count]): Part[] => {
    if (paragraph === 0 || count !== 1) return [];
    const own = inParagraphs(sentences, paragraph, paragraph + 1);
    const leaders = own
      .flatMap((sentence) => claims.get(sentence) ?? [])
      .filter(({ role }) => role?.role !== 'INVESTIGATOR')
      .map(({ who }) => who);
    if (leaders.length === 0 || leaders.some((who) => seen.has(who))) return [];
    for (const who of leaders) seen.add(who);
    return [{ ...NOTHING, sentences: own, title: titleSentence(own[0]!) }];
  });
  return parts.length > 1 ? parts : [];
}

/** `grants totaling $950,000`, then `The $200,000 history grant will …`: awards of an institution without people. */
const TOGETHER = /\b(?:grants|awards) total(?:l?ing|s)\b|\b(?:two|three|four) (?:\p{L}+ ){0,2}(?:grants|awards)\b/iu;
const THE_GRANT = /^(?:The|An?|Another|One)\b[^.;]{0,110}\b(?:grant|award|fellowship)\b/u;

function grantParts(sentences: readonly ListedSentence[]): Part[] {
  const first = sentences.findIndex(({ paragraph, text }) => paragraph > 0 && TOGETHER.test(text));
  if (first < 0) return [];
  const seen = new Set<number>();
  return sentences.flatMap((sentence, at): Part[] => {
    const isGrant = at > first && THE_GRANT.test(sentence.text);
    const amount = isGrant
      ? amountsIn(sentence).find(({ isTotal, score }) => score >= 3 && !isTotal)?.minor
      : undefined;
    if (amount === undefined || seen.has(amount)) return [];
    seen.add(amount);
    return [
      {
        ...NOTHING,
        sentences: inParagraphs(sentences, sentence.paragraph, sentence.paragraph + 1).filter(
          ({ start }) => start >= sentence.start,
        ),
      },
    ];
  });
}

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
