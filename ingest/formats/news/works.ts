/**
 * The funded projects of an article as `Work`s: one, or one a block of a multi-award release.
 */
import type { InstitutionMention, PersonMention, Said, Statement } from '../../statements.ts';
import { namedInstitution } from '../../named-institution.ts';
import { sentencesOf, type Article } from './article.ts';
import { findBlocks, type Block } from './blocks.ts';
import { findClaims, type Claim } from './claims.ts';
import type { Found } from './found.ts';
import { findFunders, type Funder } from './funders.ts';
import { homeOf, type Homes } from './homes.ts';
import { findTeams, recipientInstitutions } from './institutions.ts';
import { listPeople, type ListedSentence } from './lists.ts';
import { moneyOfArticle, moneyOfBlocks, type MoneyOf } from './money-of-works.ts';
import { makeRoster } from './roster.ts';
import { makeTeam, type Affiliation, type TeamMember } from './team.ts';
import { findDescription, findTitles } from './titles.ts';
import type { Span } from './span.ts';

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

/** Everything an article says of funded projects. */
export function statementsOf(article: Article): Statements {
  const sentences = makeRoster(sentencesOf(article)).sentences.map(listPeople);
  const claims = findClaims(sentences);
  const funders = findFunders(sentences);
  const names = new Set(
    funders.flatMap((funder) => [
      funder.value.path[0]!,
      ...(funder.value.path.length === 1 ? [article.text.slice(funder.start, funder.end)] : []),
    ]),
  );
  const funder = (name: string): boolean => names.has(name);
  const titles = findTitles(sentences, article.title);
  const blocks = findBlocks(article, sentences, claims, titles);
  if (blocks.length > 0) return statementsOfBlocks(sentences, claims, titles, blocks, funders, funder);
  const team = makeTeam(claims, sentences, funder);
  const description = findDescription(article);
  const money = moneyOfArticle(sentences, funders);
  const statement: Statement = {
    ...partOf(money),
    place: 'project[0]',
    title: titles[0] ? stated(titles[0]) : null,
    abstract: description
      ? { value: article.text.slice(description.start, description.end), said: said(description, 850_000) }
      : null,
    ...peopleOf(team, homeOf(sentences, team), withRecipients(team, findTeams(sentences, funder), sentences)),
  };
  return { statements: [statement], otherNumbers: money.otherNumbers, otherPeople: [] };
}

function statementsOfBlocks(
  sentences: readonly ListedSentence[],
  claims: readonly Claim[],
  titles: readonly Found<string>[],
  blocks: readonly Block[],
  funders: readonly Found<Funder>[],
  funder: (name: string) => boolean,
): Statements {
  const isIn = (start: number, block: Block): boolean => start >= block.start && start < block.end;
  const { statements: money, otherNumbers } = moneyOfBlocks(sentences, blocks, funders);
  const owners = blocks.map(
    (block) => new Set(claims.filter((claim) => isIn(claim.said.start, block)).map(({ who }) => who)),
  );
  const statements = blocks.map((block, i): Statement => {
    const own = sentences.filter((sentence) => isIn(sentence.start, block));
    // What the article says elsewhere of somebody who is in this award alone is about this award.
    const mine = claims.filter(
      (claim) =>
        isIn(claim.said.start, block) ||
        (!blocks.some((other) => isIn(claim.said.start, other)) &&
          owners[i]!.has(claim.who) &&
          owners.filter((people) => people.has(claim.who)).length === 1),
    );
    const team = makeTeam(withItem(mine, own, block), own, funder);
    const title = titles.find(({ start, confidence }) => isIn(start, block) && confidence >= 870_000) ?? block.title;
    const home = homeOf(sentences, team);
    return {
      ...partOf(money[i]!),
      place: `project[${i}]`,
      title: title ? stated(title) : null,
      abstract: null,
      ...peopleOf(
        team,
        block.recipient ? { ...home, sole: recipientHome(block.recipient) } : home,
        team.length === 0 && !block.recipient ? withRecipients(team, [], sentences) : [],
      ),
    };
  });
  const placed = new Set(statements.flatMap(({ people }) => people.map(({ name }) => name)));
  const otherPeople = [...new Set(claims.filter(({ isExplicit }) => isExplicit).map(({ who }) => who.name))].filter(
    (name) => !placed.has(name),
  );
  return { statements, otherNumbers, otherPeople };
}

/** Where nobody's institution is given, those that got the money are the statement's. */
const withRecipients = (
  team: readonly TeamMember[],
  teams: readonly Affiliation[],
  sentences: readonly ListedSentence[],
): readonly Affiliation[] =>
  team.some(({ affiliation }) => affiliation !== null) ? teams : [...recipientInstitutions(sentences), ...teams];

const recipientHome = ({ name, start, end }: NonNullable<Block['recipient']>): Affiliation => ({
  name,
  said: { start, end },
  confidence: 900_000,
});

function partOf(money: MoneyOf): Omit<Statement, 'place' | 'title' | 'abstract' | 'people' | 'institutions'> {
  const { funders } = money;
  return {
    isRecord: false,
    agency: funders.some((found) => found.value.acronym === 'NSF') ? 'NSF' : (funders[0]?.value.acronym ?? null),
    number: money.number ? stated(money.number) : null,
    isTruncated: false,
    obligatedAmount: null,
    estimatedTotalAmount: null,
    // What several awards have together says so in `covers`; it comes after the award's own amount.
    announcedAmounts: money.amounts.map(stated),
    startDate: null,
    endDate: null,
    awardInstrument: null,
    transactionType: null,
    assistanceListings: null,
    appropriations: null,
    url: null,
    peopleComplete: false,
    programs: money.programs.map((program) => ({
      name: program.value,
      programKind: null,
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

/** An item of a list of recipients names its people without a cue. */
function withItem(claims: readonly Claim[], own: readonly ListedSentence[], block: Block): readonly Claim[] {
  const first = own.find((sentence) => sentence.lists.length > 0);
  if (!first || (claims.length > 0 && !block.isItem)) return claims;
  const known = new Set(claims.map(({ who }) => who));
  const { members } = first.lists[0]!;
  if (known.size > 0 && !members.some(({ person }) => known.has(person.who))) return claims;
  // What is written like a name within the title is none.
  const isInTitle = ({ start }: Span): boolean =>
    block.title !== null && first.start + start >= block.title.start && first.start + start < block.title.end;
  const named = members.filter(
    ({ person }, i) =>
      !known.has(person.who) && !isInTitle(person) && (i === 0 || person.who.isLikely || known.size > 0),
  );
  return [
    ...claims,
    ...named.map(({ person }) => ({
      who: person.who,
      role: 'RECIPIENT' as const,
      confidence: 850_000,
      isExplicit: true,
      said: { start: first.start, end: first.end },
      paragraph: first.paragraph,
    })),
  ];
}

function peopleOf(
  team: readonly TeamMember[],
  homes: Homes,
  teams: readonly Affiliation[],
): { people: PersonMention[]; institutions: InstitutionMention[] } {
  const institutions: InstitutionMention[] = [];
  const indexOf = (affiliation: Affiliation): number => {
    const known = institutions.findIndex((institution) => institution.name === affiliation.name);
    if (known >= 0) return known;
    institutions.push(namedInstitution(affiliation.name, said(affiliation.said, affiliation.confidence)));
    return institutions.length - 1;
  };
  const people = team.map((member): PersonMention => {
    const affiliation =
      homes.of(member.affiliation) ??
      homes.sole ??
      (member.role === 'PRINCIPAL_INVESTIGATOR' || member.isFaculty ? homes.recipient : null);
    return {
      name: member.who.name,
      personKind: 'RESEARCHER',
      role: member.role,
      isFormer: false,
      startDate: null,
      endDate: null,
      identifiers: {},
      institution: affiliation === null ? null : indexOf(affiliation),
      emailHash: null,
      said: member.said.map((span) => said(span, span.confidence)),
    };
  });
  for (const institution of teams) indexOf(homes.of(institution) ?? institution);
  return { people, institutions };
}
