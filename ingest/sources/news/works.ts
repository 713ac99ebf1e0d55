/**
 * The funded projects of an article as `Work`s: one, or one a block of a multi-award release.
 */
import type { InstitutionMention, PersonMention, Said, Work } from '../../source.ts';
import { sentencesOf, type Article } from './article.ts';
import { findBlocks, type Block } from './blocks.ts';
import { findClaims } from './claims.ts';
import { findAmounts } from './amounts.ts';
import type { Found } from './found.ts';
import { findFunders } from './funders.ts';
import { findNumbers } from './numbers.ts';
import { findPrograms } from './programs.ts';
import { announcer, findTeams, soleInstitution } from './institutions.ts';
import { listPeople, type ListedSentence } from './lists.ts';
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

/** Everything an article says of funded projects, and what it names besides without a place for it. */
export function worksOf(article: Article): { works: Work[]; otherNumbers: string[] } {
  const sentences = makeRoster(sentencesOf(article)).sentences.map(listPeople);
  const claims = findClaims(sentences);
  const funders = findFunders(sentences);
  const names = new Set(
    funders.flatMap((funder) => [funder.value.path[0]!, article.text.slice(funder.start, funder.end)]),
  );
  const funder = (name: string): boolean => names.has(name);
  const titles = findTitles(sentences, article.title);
  const numbers = findNumbers(sentences);
  const amounts = findAmounts(sentences);
  const programs = findPrograms(sentences);
  const blocks = findBlocks(article, sentences, claims, titles);
  const agency = funders.some((found) => found.value.acronym === 'NSF') ? 'NSF' : (funders[0]?.value.acronym ?? null);
  const units = funders.map((found) => ({
    path: found.value.path,
    name: null,
    level: null,
    orgCode: null,
    said: said(found, found.confidence),
  }));
  const shared = {
    isRecord: false,
    agency,
    isTruncated: false,
    obligatedAmount: null,
    estimatedTotalAmount: null,
    startDate: null,
    endDate: null,
    awardInstrument: null,
    transactionType: null,
    assistanceListings: null,
    appropriations: null,
    address: null,
    peopleComplete: false,
    programs: programs.map((program) => ({
      name: program.value,
      programKind: null,
      code: null,
      said: said(program, program.confidence),
    })),
    programsComplete: false,
    units,
  } as const;
  const sole = (team: readonly TeamMember[]): Affiliation | null =>
    soleInstitution(
      sentences,
      team.flatMap((member) => (member.affiliation ? [member.affiliation.name] : [])),
    ) ?? announcer(sentences);

  if (blocks.length > 0) {
    const works = blocks.map((block, i): Work => {
      const inBlock = (place: { readonly paragraph: number }): boolean =>
        place.paragraph >= block.from && place.paragraph < block.to;
      const own = sentences.filter(inBlock);
      const team = makeTeam(blockClaims(claims.filter(inBlock), own, block), own, funder);
      const number = numbers.length === blocks.length ? numbersInOrder(numbers)[i]! : (numbers.find(inBlock) ?? null);
      return {
        ...shared,
        place: `project[${i}]`,
        number: number ? { value: number.value, said: said(number, number.confidence) } : null,
        title: block.title ? { value: block.title.value, said: said(block.title, block.title.confidence) } : null,
        abstract: null,
        // A total of all awards says in `covers` what it is for; it comes after the project's own amount.
        announcedAmounts: [
          ...amounts.filter(inBlock),
          ...amounts.filter(
            (amount) => !blocks.some((other) => amount.paragraph >= other.from && amount.paragraph < other.to),
          ),
        ].map((amount) => ({ value: amount.value, said: said(amount, amount.confidence) })),
        ...peopleOf(team, sole(team), []),
      };
    });
    return { works, otherNumbers: [] };
  }
  const team = makeTeam(claims, sentences, funder);
  const description = findDescription(article);
  const [number, ...more] = numbers;
  const title = titles[0];
  const work: Work = {
    ...shared,
    place: 'project[0]',
    number: number ? { value: number.value, said: said(number, number.confidence) } : null,
    title: title ? { value: title.value, said: said(title, title.confidence) } : null,
    abstract: description
      ? { value: article.text.slice(description.start, description.end), said: said(description, 850_000) }
      : null,
    announcedAmounts: amounts.map((amount) => ({ value: amount.value, said: said(amount, amount.confidence) })),
    ...peopleOf(team, sole(team), findTeams(sentences, funder)),
  };
  return { works: [work], otherNumbers: more.map((other) => other.value) };
}

const numbersInOrder = (numbers: readonly Found<string>[]): Found<string>[] =>
  [...numbers].sort((a, b) => a.start - b.start);

/** An item of a list of recipients names its people without a cue. */
function blockClaims(
  claims: ReturnType<typeof findClaims>,
  own: readonly ListedSentence[],
  block: Block,
): ReturnType<typeof findClaims> {
  if (claims.length > 0) return claims;
  const first = own.find((sentence) => sentence.paragraph === block.from && sentence.lists.length > 0);
  if (!first) return [];
  return first.lists[0]!.members.map((member) => ({
    who: member.person.who,
    role: 'RECIPIENT' as const,
    confidence: 850_000,
    isExplicit: true,
    said: { start: first.start, end: first.end },
    paragraph: block.from,
  }));
}

const PART =
  /^(?:Department|Dept|School|Division|Faculty|Office|Libraries|Library|Program) |College of (?:Engineering|Science|Sciences|Arts|Business|Education|Medicine|Agriculture|Computing|Liberal|Letters|Natural|Human|Health|Nursing|Law|Information|Humanities|Social|Life|Physical|Mathematical|Letters|Public|Veterinary|Fine|Music|Media|Design|Architecture)\b/u;

function peopleOf(
  team: readonly TeamMember[],
  sole: Affiliation | null,
  teams: readonly Affiliation[],
): { people: PersonMention[]; institutions: InstitutionMention[] } {
  const institutions: InstitutionMention[] = [];
  const indexOf = (affiliation: Affiliation): number => {
    const known = institutions.findIndex((institution) => institution.name === affiliation.name);
    if (known >= 0) return known;
    institutions.push({
      name: affiliation.name,
      part: 'AFFILIATION',
      uei: null,
      ror: null,
      parentUei: null,
      legalName: null,
      city: null,
      state: null,
      country: null,
      said: said(affiliation.said, affiliation.confidence),
    });
    return institutions.length - 1;
  };
  const people = team.map((member): PersonMention => {
    // A department or college is a part of the one university that the article is about.
    const affiliation =
      member.affiliation === null || (sole !== null && PART.test(member.affiliation.name)) ? sole : member.affiliation;
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
  for (const institution of teams) indexOf(institution);
  return { people, institutions };
}
