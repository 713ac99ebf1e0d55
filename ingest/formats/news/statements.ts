/**
 * The funded projects of an article as statements: one, or one an award.
 */
import { lazy } from '../../../src/data.ts';
import type { Said, Statement } from '../../statements.ts';
import { type Article, type Found, sentencesOf, type Span } from './article.ts';
import { findParts, pairedWith } from './awards.ts';
import { findFunders, type Funder } from './funders.ts';
import { type Affiliation, affiliationOf, findHomes, orgsOf } from './homes.ts';
import { findItems, recipientIn } from './entries.ts';
import { listPeople, type ListedSentence } from './lists.ts';
import { findMentions, type Named, type OrgSpan } from './mentions.ts';
import { findAmounts, findNumbers, findPrograms, withoutShares } from './money.ts';
import { countryOf, isUniversity, knownFunder } from './words.ts';
import type { Mention } from './roles.ts';
import { type Candidate, candidatesOf, likelihood, type Points, POINTS } from './team.ts';
import { findDescription, findTitles, type Item, type Part } from './titles.ts';
import {
  headingsOf as institutionsAbove,
  makeTeam,
  type Member,
  partnerInstitutions,
  peopleOf,
  recipientInstitutions,
  said,
  usedBy,
} from './people.ts';

const stated = <T>(found: Found<T>): { value: T; said: Said } => ({
  value: found.value,
  said: said(found, found.confidence),
});

export interface Statements {
  readonly statements: Statement[];
  /** Award numbers, and people on some team, that the article names without a place among its awards. */
  readonly otherNumbers: readonly string[];
  readonly otherPeople: readonly string[];
}

/** The sentences of an article with the people and organisations of each. */
const readSentences = (article: Article): ListedSentence[] => findMentions(sentencesOf(article)).map(listPeople);

/** Everything an article says of funded projects. */
export function statementsOf(article: Article, points: Points = POINTS): Statements {
  const sentences = readSentences(article);
  const items = findItems(article, sentences);
  const titles = findTitles(sentences, article.title);
  const members = membersOf(sentences, items, titles, points);
  const funders = findFunders(sentences);
  const country = countryIn(article, sentences, funders);
  const candidates = members.map(({ candidate }) => candidate);
  const parts = findParts(article, sentences, items, candidates, country);
  const whole = { article, sentences, members, funders, titles, country };
  return parts.length === 0 ? oneStatement(whole) : manyStatements(whole, parts);
}

/** Everybody whom an article names, with the signs of each, for those who fit the points. */
export function candidatesIn(article: Article): Candidate[] {
  const sentences = readSentences(article);
  const items = findItems(article, sentences);
  return candidatesOf(sentences, paragraphsOf(items), notNames(findTitles(sentences, article.title), items));
}

const paragraphsOf = (items: readonly Item[]): ReadonlySet<number> => new Set(items.map(({ from }) => from));

interface Whole {
  readonly article: Article;
  readonly sentences: readonly ListedSentence[];
  readonly members: readonly Member[];
  readonly funders: readonly Found<Funder>[];
  readonly titles: readonly Found<string>[];
  readonly country: string | null;
}

/** Titles that are sure to be such: what is written like a name in one is none. */
const notNames = (titles: readonly Found<string>[], items: readonly Item[]): Span[] => [
  ...titles.filter(({ confidence, paragraph }) => confidence >= 780_000 && paragraph > 0),
  ...items.flatMap(({ title }) => title ?? []),
];

/** From one half on somebody is on the team. */
const MEMBER = 0.5;

function membersOf(
  sentences: readonly ListedSentence[],
  items: readonly Item[],
  titles: readonly Found<string>[],
  points: Points,
): Member[] {
  return candidatesOf(sentences, paragraphsOf(items), notNames(titles, items))
    .map((candidate) => ({ candidate, likelihood: likelihood(candidate.signs, points) }))
    .filter((member) => member.likelihood >= MEMBER);
}

/** The country whose dollar `$`, or crown `kr`, is: of the site, of the funder, of the institution that the article names first. */
function countryIn(
  article: Article,
  sentences: readonly ListedSentence[],
  funders: readonly Found<Funder>[],
): string | null {
  const site = /^https?:\/\/[^/]*\.(nz|au|ca|sg|hk|dk|no|se)(?:[/:]|$)/u.exec(article.url ?? '')?.[1];
  if (site !== undefined) return site.toUpperCase();
  const paying = funders.flatMap(({ value, confidence }) =>
    confidence >= 550_000 ? (knownFunder(value.path[0]!)?.country ?? []) : [],
  );
  if (paying.length > 0) return paying[0]!;
  const first = sentences.slice(0, 8).filter(({ paragraph }) => paragraph <= 4);
  const orgs = first.flatMap(({ spans }) => spans.filter((span): span is OrgSpan => span.kind === 'org'));
  return orgs.map(({ name, isFunder }) => (isFunder ? null : countryOf(name))).find((found) => found !== null) ?? null;
}

/** A sum that is nothing beside the award: the seed grant for a prototype. */
function withoutSmall(amounts: ReturnType<typeof findAmounts>): ReturnType<typeof findAmounts> {
  const most = Math.max(...amounts.map(({ value }) => value.minor));
  return amounts.filter(({ value }) => value.minor * 50 >= most);
}

function oneStatement({ article, sentences, members, funders, titles, country }: Whole): Statements {
  const names = new Set(
    funders.flatMap(({ value, start, end }) => [
      value.path[0]!,
      ...(value.path.length === 1 ? [article.text.slice(start, end)] : []),
    ]),
  );
  const isFunder = (name: string): boolean => names.has(name);
  const team = makeTeam(members, sentences, isFunder, null);
  const [number, ...more] = findNumbers(sentences);
  const description = findDescription(article);
  const homes = findHomes(sentences)(usedBy(team));
  const partners = partnerInstitutions(sentences, isFunder);
  const isNobodys = team.every(({ affiliation }) => affiliation === null);
  const statement: Statement = {
    ...moneyOf({
      funders,
      amounts: withoutSmall(findAmounts(withoutShares(sentences), country)),
      programs: findPrograms(sentences),
      number: number ?? null,
    }),
    place: 'project[0]',
    title: titles[0] ? stated(titles[0]) : null,
    abstract: description
      ? { value: article.text.slice(description.start, description.end), said: said(description, 850_000) }
      : null,
    ...peopleOf(
      article,
      team,
      homes,
      institutionsAbove(sentences),
      isNobodys ? [...recipientInstitutions(sentences), ...partners] : partners,
    ),
  };
  return { statements: [statement], otherNumbers: more.map(({ value }) => value), otherPeople: [] };
}

function manyStatements(whole: Whole, parts: readonly Part[]): Statements {
  const { article, sentences, members, funders, titles, country } = whole;
  const isHeading = headingsOf(sentences, parts);
  const inside = new Set(parts.flatMap((part) => part.sentences));
  const outside = sentences.filter((sentence) => !isHeading(sentence) && !inside.has(sentence));
  const common = {
    funders: findFunders(outside),
    programs: findPrograms(outside),
    amounts: findAmounts(outside, country),
  };
  const numbers = findNumbers(sentences).sort((a, b) => a.start - b.start);
  const owners = parts.map((part) => ownersOf(part, members));
  const awardsOf = new Map<Named, number>();
  for (const people of owners) for (const who of people) awardsOf.set(who, (awardsOf.get(who) ?? 0) + 1);
  const homesOf = findHomes(sentences);
  const headings = institutionsAbove(sentences);
  const recipients = lazy(() => recipientInstitutions(sentences));
  const amounts = parts.map((part) => {
    // An entry's amounts stand beside its recipient; the next region's total may follow it.
    const { recipient } = part;
    const beside = part.sentences.filter(
      ({ start, end }) => recipient && start <= recipient.start && recipient.start < end,
    );
    const first = findAmounts(beside, country, true);
    const found = first.length > 0 ? first : findAmounts(part.sentences, country, true);
    const single = pairedWith(part, found).filter(({ value }) => !value.isTotal);
    return single.length > 0 || part.people?.size !== 1 ? single : found;
  });
  // `Each fellow receives $100,000`, `$175,000 grants to two of the faculty`: everybody's own.
  const each = common.amounts.find(({ start, end }) =>
    outside.some(
      (one) =>
        one.start <= start &&
        start < one.end &&
        (EACH_GETS.test(one.text) || PLURAL_BEHIND.test(article.text.slice(end, end + 40))),
    ),
  );
  if (each) for (const own of amounts) if (own.length === 0) own.push(each);
  const numbersOf = parts.map(({ number, sentences: own }, i) => {
    if (number) return [number];
    // A list of numbers apart from the awards follows their order.
    return numbers.length === parts.length
      ? [numbers[i]!]
      : numbers.filter(({ start }) => own.some((sentence) => sentence.start <= start && start < sentence.end));
  });
  const onlyFunder = new Set(funders.map(({ value }) => value.path[0])).size === 1 ? funders : [];
  const statements = parts.map((part, i): Statement => {
    const own = part.sentences;
    // What the article says elsewhere of somebody who is in this award alone is about this award.
    const isMine = (who: Named): boolean => awardsOf.get(who) === 1;
    const mine = members.filter(({ candidate }) => owners[i]!.has(candidate.who));
    const team = makeTeam(mine, sentences, () => false, { part, isMine });
    const ownFunders = pairedWith(
      part,
      findFunders(own).filter(({ confidence }) => confidence > 550_000),
    );
    const ownPrograms = findPrograms(own);
    const ownTitle = titles.find(
      ({ start, confidence }) => confidence >= 870_000 && own.some((one) => one.start <= start && start < one.end),
    );
    const title = part.number || part.people?.size === 0 ? part.title : (ownTitle ?? part.title);
    const homes = homesOf(usedBy(team));
    const to = part.recipient ?? recipientIn(own[0]);
    const recipient = to
      ? { name: to.name, said: { start: to.start, end: to.end }, confidence: 900_000 }
      : part.item && team.every(({ affiliation }) => affiliation === null)
        ? onlyOf(own)
        : null;
    return {
      ...moneyOf({
        funders: [ownFunders, common.funders, onlyFunder].find((some) => some.length > 0) ?? [],
        programs: ownPrograms.length > 0 ? ownPrograms : common.programs,
        amounts: amounts[i]!,
        number: numbersOf[i]![0] ?? null,
      }),
      place: `project[${i}]`,
      title: title ? stated(title) : null,
      abstract: null,
      ...peopleOf(
        article,
        team,
        recipient ? { ...homes, sole: recipient } : homes,
        headings,
        team.length === 0 && !recipient ? recipients() : [],
      ),
    };
  });
  const placed = new Set(owners.flatMap((people) => [...people]));
  const taken = new Set(numbersOf.flatMap((own) => own.slice(0, 1)).map(({ value }) => value));
  return {
    statements,
    otherNumbers: numbers.flatMap(({ value }) => (taken.has(value) ? [] : [value])),
    otherPeople: members.flatMap(({ candidate: { who } }) => (placed.has(who) ? [] : [who.name])),
  };
}

const EACH_GETS =
  /\beach\b|\bapiece\b|^(?:The |All )?(?:fellows|recipients|winners|awardees|laureates|grantees|investigators|scholars)\b[^.;]{0,30}\b(?:receive|get|are awarded)\b|^(?:The |All |These )?(?:\p{L}+ )?(?:awards|fellowships|grants|prizes)\b[^.;]{0,30}\b(?:carry|come with|provide|include|are worth)\b/iu;
const PLURAL_BEHIND = /^ (?:\p{L}+ ){0,2}(?:grants|awards|fellowships)\b/u;

/** The one university that the sentences of an entry name, if it is one. */
function onlyOf(own: readonly ListedSentence[]): Affiliation | null {
  const found = own.flatMap((sentence) =>
    orgsOf(sentence).flatMap((span) => (isUniversity(span.name) ? [{ sentence, span, isGroup: false }] : [])),
  );
  return new Set(found.map(({ span }) => span.name)).size === 1 ? affiliationOf(found[0]!) : null;
}

/** A heading directly above an award's part is about that award alone. */
function headingsOf(
  sentences: readonly ListedSentence[],
  parts: readonly Part[],
): (sentence: ListedSentence) => boolean {
  const first = new Set(parts.map((part) => part.sentences[0]?.paragraph));
  const headings = new Set(
    sentences.filter(
      ({ text, paragraph }) => paragraph > 0 && text.length <= 90 && !/[.:!?]$/u.test(text) && first.has(paragraph + 1),
    ),
  );
  return (sentence) => headings.has(sentence);
}

/** Whose award a part is: whom its words tell, else who is claimed in its sentences. */
function ownersOf(part: Part, members: readonly Member[]): ReadonlySet<Named> {
  if (part.people) return part.people;
  const own = new Set(part.sentences);
  const isIn = ({ sentence, isAside }: Mention): boolean => own.has(sentence) && !isAside;
  const isNamed = ({ mentions }: Candidate): boolean =>
    mentions.some(
      (mention) => isIn(mention) && !isInTitle(mention, part) && (part.item !== null || isClaimed(mention)),
    );
  return new Set(members.flatMap(({ candidate }) => (isNamed(candidate) ? [candidate.who] : [])));
}

const isInTitle = ({ sentence, member }: Mention, { title }: Part): boolean =>
  title !== null &&
  sentence.start + member.person.start >= title.start &&
  sentence.start + member.person.start < title.end;
const isClaimed = ({ role, member }: Mention): boolean => role !== null || member.person.who.isLikely;

interface MoneyOf {
  readonly funders: readonly Found<Funder>[];
  readonly amounts: ReturnType<typeof findAmounts>;
  readonly programs: readonly Found<string>[];
  readonly number: Found<string> | null;
}

function moneyOf({
  funders,
  amounts,
  programs,
  number,
}: MoneyOf): Omit<Statement, 'place' | 'title' | 'abstract' | 'people' | 'institutions'> {
  return {
    isRecord: false,
    agency: funders.some(({ value }) => value.acronym === 'NSF') ? 'NSF' : (funders[0]?.value.acronym ?? null),
    number: number ? stated(number) : null,
    isTruncated: false,
    awardedAmount: null,
    obligations: null,
    estimatedTotalAmount: null,
    announcedAmounts: amounts.map((found) => {
      const { minor, currency, covers } = found.value;
      return stated({ ...found, value: { minor, currency, covers } });
    }),
    startDate: null,
    endDate: null,
    awardInstrument: null,
    transactionType: null,
    assistanceListings: null,
    appropriations: null,
    url: null,
    peopleComplete: false,
    programs: programs.map((program) => ({
      name: program.value,
      scheme: null,
      code: null,
      said: said(program, program.confidence),
    })),
    programsComplete: false,
    units: funders.map((found) => ({
      path: found.value.path,
      name: null,
      level: null,
      orgCode: null,
      said: said(found, found.confidence),
    })),
  };
}
