/**
 * The funded projects of an article as statements: one, or one an award.
 */
import type { Role } from '../../../src/model.ts';
import { namedInstitution } from '../../named-institution.ts';
import type { InstitutionMention, PersonMention, Said, Statement } from '../../statements.ts';
import { type Article, type Found, sentencesOf, type Span } from './article.ts';
import { findParts, type Part } from './awards.ts';
import type { CueRole } from './entries.ts';
import { findFunders, type Funder } from './funders.ts';
import { type Affiliation, findHomes, type Homes, partnerInstitutions, recipientInstitutions } from './homes.ts';
import { findItems, type Item } from './items.ts';
import { bestOrganisation, listPeople, type ListedSentence } from './lists.ts';
import { findMentions, type Named } from './mentions.ts';
import { findAmounts, findNumbers, findPrograms } from './money.ts';
import { countryOf, knownFunder } from './registry.ts';
import type { Mention } from './roles.ts';
import { type Candidate, candidatesOf, likelihood, type Points, POINTS } from './team.ts';
import { findDescription, findTitles } from './titles.ts';
import { passagesOf } from './passages.ts';

const said = (span: Span, confidence: number): Said => ({
  start: span.start,
  end: span.end,
  path: null,
  method: 'EXTRACTED',
  confidence,
});
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
  const parts = findParts(
    article,
    sentences,
    items,
    members.map(({ candidate }) => candidate),
    titles,
  );
  const whole = { article, sentences, members, funders, titles, country: countryIn(article, sentences, funders) };
  return parts.length === 0 ? oneStatement(whole) : manyStatements(whole, parts);
}

/** Everybody whom an article names, with the signs of each, for those who fit the points. */
export function candidatesIn(article: Article): Candidate[] {
  const sentences = readSentences(article);
  const items = findItems(article, sentences);
  return candidatesOf(sentences, paragraphsOf(items), notNames(findTitles(sentences, article.title), items));
}

const paragraphsOf = (items: readonly Item[]): ReadonlySet<number> =>
  new Set(items.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));

interface Member {
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly likelihood: number;
}

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

/** The country whose dollar `$` is: of the site, of the funder, of the institution that the article names first. */
function countryIn(
  article: Article,
  sentences: readonly ListedSentence[],
  funders: readonly Found<Funder>[],
): string | null {
  const site = /^https?:\/\/[^/]*\.(nz|au|ca|sg|hk)(?:[/:]|$)/u.exec(article.url ?? '')?.[1];
  if (site !== undefined) return site.toUpperCase();
  const paying = funders.flatMap(({ value, confidence }) =>
    confidence > 550_000 ? (knownFunder(value.path[0]!)?.country ?? []) : [],
  );
  if (paying.length > 0) return paying[0]!;
  for (const { spans, paragraph } of sentences.slice(0, 8))
    for (const span of spans) if (paragraph <= 4 && span.kind === 'org' && !span.isFunder) return countryOf(span.name);
  return null;
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
  const homes = findHomes(sentences, usedBy(team));
  const partners = partnerInstitutions(sentences, isFunder);
  const isNobodys = team.every(({ affiliation }) => affiliation === null);
  const statement: Statement = {
    ...moneyOf({
      funders,
      amounts: findAmounts(sentences, country),
      programs: findPrograms(sentences),
      number: number ?? null,
    }),
    place: 'project[0]',
    title: titles[0] ? stated(titles[0]) : null,
    abstract: description
      ? { value: article.text.slice(description.start, description.end), said: said(description, 850_000) }
      : null,
    ...peopleOf(article, team, homes, isNobodys ? [...recipientInstitutions(sentences), ...partners] : partners),
  };
  return { statements: [statement], otherNumbers: more.map(({ value }) => value), otherPeople: [] };
}

function manyStatements(whole: Whole, parts: readonly Part[]): Statements {
  const { article, sentences, members, funders, titles, country } = whole;
  const isHeading = headingsOf(sentences, parts);
  const outside = sentences.filter(
    (sentence) => !isHeading(sentence) && !parts.some((part) => part.sentences.includes(sentence)),
  );
  const common = {
    funders: findFunders(outside),
    programs: findPrograms(outside),
    amounts: findAmounts(outside, country),
  };
  const numbers = findNumbers(sentences).sort((a, b) => a.start - b.start);
  const owners = parts.map((part) => ownersOf(part, members));
  const amounts = parts.map((part) => {
    // An entry's amounts stand beside its recipient; the next region's total may follow it.
    const { recipient } = part;
    const own =
      recipient === null
        ? part.sentences
        : part.sentences.filter(({ start, end }) => start <= recipient.start && recipient.start < end);
    return findAmounts(own, country, true).filter(({ value }) => !value.isTotal);
  });
  // `Each fellow receives $100,000`: everybody's own.
  const each = common.amounts.find(({ start }) =>
    outside.some((one) => one.start <= start && start < one.end && /\beach\b|\bapiece\b/iu.test(one.text)),
  );
  if (each) for (const own of amounts) if (own.length === 0) own.push(each);
  const hasAmounts = amounts.some((own) => own.length > 0);
  // What all have together is the largest amount, and no award's own.
  const most = Math.max(0, ...amounts.flatMap((own) => own.map(({ value }) => value.minor)));
  const together = [...common.amounts, ...findAmounts(sentences, country).filter(({ value }) => value.isTotal)];
  const total = together.filter(({ value }) => value.minor > most).sort((a, b) => b.value.minor - a.value.minor)[0];
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
    const isMine = (who: Named): boolean => owners.filter((people) => people.has(who)).length === 1;
    const mine = members.filter(({ candidate }) => owners[i]!.has(candidate.who));
    const team = makeTeam(mine, sentences, () => false, { part, isMine });
    const ownFunders = findFunders(own).filter(({ confidence }) => confidence > 550_000);
    const ownPrograms = findPrograms(own);
    const ownTitle = titles.find(
      ({ start, confidence }) => confidence >= 870_000 && own.some((one) => one.start <= start && start < one.end),
    );
    const title = part.number || part.people?.size === 0 ? part.title : (ownTitle ?? part.title);
    const homes = findHomes(sentences, usedBy(team));
    const recipient = part.recipient && { name: part.recipient.name, said: part.recipient, confidence: 900_000 };
    return {
      ...moneyOf({
        funders: [ownFunders, common.funders, onlyFunder].find((some) => some.length > 0) ?? [],
        programs: ownPrograms.length > 0 ? ownPrograms : common.programs,
        // What all awards have together stands once, behind the own amount of the first, where the awards have amounts.
        amounts: [...amounts[i]!, ...(i === 0 && hasAmounts && total ? [total] : [])],
        number: numbersOf[i]![0] ?? null,
      }),
      place: `project[${i}]`,
      title: title ? stated(title) : null,
      abstract: null,
      ...peopleOf(
        article,
        team,
        recipient ? { ...homes, sole: recipient } : homes,
        team.length === 0 && !recipient ? recipientInstitutions(sentences) : [],
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

interface TeamMember {
  readonly who: Named;
  readonly role: Role;
  readonly mentions: readonly Mention[];
  readonly affiliation: Affiliation | null;
  /** Called a professor or doctor, without an institution: of the one that the article is from. */
  readonly isFaculty: boolean;
  /** Per million. */
  readonly confidence: number;
}

const usedBy = (team: readonly TeamMember[]): string[] =>
  team.flatMap(({ affiliation }) => (affiliation ? [affiliation.name] : []));
const OTHER_PIS = /\bother (?:lead |principal )?(?:investigators|PIs)\b/iu;
const AND_I = /\band I\b/u;

function makeTeam(
  members: readonly Member[],
  sentences: readonly ListedSentence[],
  isFunder: (name: string) => boolean,
  own: { part: Part; isMine: (who: Named) => boolean } | null,
): TeamMember[] {
  const isOwn = ({ sentence, who }: Mention): boolean =>
    own === null || own.part.sentences.includes(sentence) || own.isMine(who);
  const roles = members.map(({ candidate: { who, mentions } }) => {
    const mine = mentions.filter(isOwn);
    const column = own?.part.item
      ? mine
          .map(({ sentence, member }) => own.part.item!.roleAt(sentence.start + member.person.start))
          .find((role) => role !== null)
      : null;
    return { who, mine, roles: column ? [column] : rolesIn(mine, candidateGets(members, who)) };
  });
  const all = roles.flatMap((one) => one.roles);
  const hasPrincipal = all.includes('PRINCIPAL_INVESTIGATOR') && !sentences.some(({ text }) => OTHER_PIS.test(text));
  const hasLead = all.includes('LEAD');
  // Who has an award of his own leads it.
  const isAlone = own !== null && members.length === 1;
  const receivers =
    roles.filter((one) => one.roles.includes('RECIPIENT')).length +
    (own === null && sentences.some(({ text }) => AND_I.test(text)) ? 1 : 0);
  return members.map(({ candidate, likelihood: share }, i): TeamMember => {
    const { who, mine, roles: stated } = roles[i]!;
    const role: Role =
      stated.includes('PRINCIPAL_INVESTIGATOR') || stated.includes('CO_PRINCIPAL_INVESTIGATOR')
        ? (stated.find((one) => one === 'PRINCIPAL_INVESTIGATOR' || one === 'CO_PRINCIPAL_INVESTIGATOR') as Role)
        : !hasPrincipal &&
            (stated.includes('LEAD') || isAlone || (stated.includes('RECIPIENT') && !hasLead && receivers === 1))
          ? 'PRINCIPAL_INVESTIGATOR'
          : 'INVESTIGATOR';
    const affiliation = affiliationOf(mine, isFunder);
    const isFaculty = affiliation === null && (candidate.signs.has('titled') || candidate.signs.has('job'));
    return {
      who,
      role,
      mentions: mine,
      affiliation,
      isFaculty,
      confidence: Math.round(Math.min(share, 0.97) * 1_000_000),
    };
  });
}

const candidateGets = (members: readonly Member[], who: Named): boolean =>
  members.some(({ candidate }) => candidate.who === who && candidate.signs.has('receives'));

/** The roles that the mentions give, the surest first. */
function rolesIn(mentions: readonly Mention[], gets: boolean): CueRole[] {
  const found = mentions.filter(({ isAside, role }) => role !== null && (!isAside || /PRINCIPAL/u.test(role.role)));
  return [
    ...found.sort((a, b) => b.role!.confidence - a.role!.confidence).map(({ role }) => role!.role),
    ...(gets ? ['RECIPIENT' as const] : []),
  ];
}

const PAYS_ONLY = /^(?:NSF|NEH|IMLS|(?:U\.?S\.? )?National Science Foundation|National Endowment for the .*)$/u;

/** What the article gives as the person's institution: beside a role first, then beside a full name, then beside any. */
function affiliationOf(mentions: readonly Mention[], isFunder: (name: string) => boolean): Affiliation | null {
  const found = mentions.flatMap(({ sentence, member, role, isAside }) => {
    const org = member.organisation;
    if (org === null || PAYS_ONLY.test(org.name)) return [];
    const span = {
      start: sentence.start + Math.min(org.start, member.person.start),
      end: sentence.start + Math.max(org.end, member.person.end),
    };
    const rank =
      (isFunder(org.name) ? 0 : 4) + (role !== null ? 2 : 0) + (member.person.isShort ? 0 : 1) - (isAside ? 2 : 0);
    return [
      {
        org,
        name: org.name.replace(/^the (?=\p{Lu})/u, ''),
        isFunder: org.isFunder,
        said: span,
        confidence: role !== null ? 920_000 : 850_000,
        rank,
      },
    ];
  });
  const best = Math.max(...found.map(({ rank }) => rank));
  const chosen = found.filter(({ rank }) => rank === best);
  return bestOrganisation(chosen);
}

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

function peopleOf(
  article: Article,
  team: readonly TeamMember[],
  homes: Homes,
  others: readonly Affiliation[],
): { people: PersonMention[]; institutions: InstitutionMention[] } {
  const institutions: InstitutionMention[] = [];
  const indexOf = (affiliation: Affiliation): number => {
    const known = institutions.findIndex(({ name }) => name === affiliation.name);
    if (known >= 0) return known;
    institutions.push(namedInstitution(affiliation.name, said(affiliation.said, affiliation.confidence)));
    return institutions.length - 1;
  };
  const people = team.map(({ who, role, mentions, affiliation, isFaculty, confidence }): PersonMention => {
    const home =
      homes.of(affiliation) ?? homes.sole ?? (role === 'PRINCIPAL_INVESTIGATOR' || isFaculty ? homes.recipient : null);
    return {
      name: who.name,
      personKind: 'RESEARCHER',
      role,
      isFormer: false,
      startDate: null,
      endDate: null,
      identifiers: [],
      institution: home === null ? null : indexOf(home),
      emailHash: null,
      said: passagesOf(article, mentions).map((span) => said(span, confidence)),
    };
  });
  for (const institution of others) indexOf(homes.of(institution) ?? institution);
  return { people, institutions };
}
