/**
 * The people of one award as a statement gives them: role, institution, and the passages that say so, each at most 600
 * characters, cut at sentences or the items of a list.
 */
import type { Role } from '../../../src/model.ts';
import { type InstitutionMention, namedInstitution, type PersonMention, type Said } from '../../statements.ts';
import type { Article, Span } from './article.ts';
import { isEntry } from './entries.ts';
import {
  type Affiliation,
  affiliationOf as placeOf,
  findUniversities,
  type Homes,
  isAcademicName,
  isHistory,
  orgsOf,
  type Place,
  stem,
} from './homes.ts';
import { bestOrganisation, type ListedSentence } from './lists.ts';
import { isInstitutionLine, type Named } from './mentions.ts';
import type { CueRole, Part } from './titles.ts';
import { any, isSameInstitution, isSchool, isUniversity, speaksOfMoney } from './words.ts';
import type { Mention } from './roles.ts';
import { type Candidate, claimsOf, SHE_GOT } from './team.ts';

export interface Member {
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly likelihood: number;
}

export const said = (span: Span, confidence: number): Said => ({
  start: span.start,
  end: span.end,
  path: null,
  method: 'EXTRACTED',
  confidence,
});

export interface TeamMember {
  readonly who: Named;
  readonly role: Role;
  readonly mentions: readonly Mention[];
  readonly affiliation: Affiliation | null;
  /** Called a professor or doctor, without an institution: of the one that the article is from. */
  readonly isFaculty: boolean;
  /** Per million. */
  readonly confidence: number;
}

export const usedBy = (team: readonly TeamMember[]): string[] =>
  team.flatMap(({ affiliation }) => (affiliation ? [affiliation.name] : []));
const OTHER_PIS = /\bother (?:lead |principal )?(?:investigators|PIs)\b/iu;
const AND_I = /\band I\b/u;

export function makeTeam(
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
  const hasPrincipal =
    all.includes('PRINCIPAL_INVESTIGATOR') && (own !== null || !sentences.some(({ text }) => OTHER_PIS.test(text)));
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

/** `returns from ¤`, `Before coming to Vermont she was a postdoc at ¤`: where somebody was before. */
const FORMER =
  /\b(?:before (?:coming|joining|moving|arriving)|prior to (?:coming|joining)|(?:returns?|returned|comes?|came|joined|moved|moves|arrived|hired)\b[^.;,]{0,40} from|was an? (?:post-?doc\p{L}*|[\p{L}]+ (?:student|fellow))|formerly|previously|graduated|trained|studied)\b[^.;]{0,120}$/u;

/** What the article gives as the person's institution: beside a role first, then beside a full name, then beside any. */
function affiliationOf(mentions: readonly Mention[], isFunder: (name: string) => boolean): Affiliation | null {
  const found = mentions.flatMap(({ sentence, member, role, isAside }) => {
    const org = member.organisation;
    if (org === null || PAYS_ONLY.test(org.name) || FORMER.test(sentence.text.slice(member.person.end, org.start)))
      return [];
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

export function peopleOf(
  article: Article,
  team: readonly TeamMember[],
  homes: Homes,
  headings: (paragraph: number) => Affiliation | null,
  others: readonly Affiliation[],
): { people: PersonMention[]; institutions: InstitutionMention[] } {
  const institutions: InstitutionMention[] = [];
  const indexOf = (affiliation: Affiliation): number => {
    const known = institutions.findIndex(({ name }) => name === affiliation.name);
    if (known >= 0) return known;
    institutions.push(namedInstitution(affiliation.name, said(affiliation.said, affiliation.confidence)));
    return institutions.length - 1;
  };
  const above = (mentions: readonly Mention[]): Affiliation | null =>
    mentions.map(({ isAside, sentence }) => (isAside ? null : headings(sentence.paragraph))).find(Boolean) ?? null;
  const people = team.map(({ who, role, mentions, affiliation, isFaculty, confidence }): PersonMention => {
    const home =
      homes.of(affiliation) ??
      above(mentions) ??
      homes.sole ??
      (role === 'PRINCIPAL_INVESTIGATOR' || isFaculty ? homes.recipient : null);
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

const LONGEST = 600;
const MOST = 12;

/** The passages of somebody's mentions, those that say the most first. */
function passagesOf(article: Article, mentions: readonly Mention[]): Span[] {
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

const OTHER_RECIPIENTS = /\b(?:recipients?|awardees?|grantees?|winners?) (?:are|include[sd]?|were|is)\b/iu;

/** Every institution that sentences say the money goes to. */
export function recipientInstitutions(sentences: readonly ListedSentence[]): Affiliation[] {
  const { recipients } = findUniversities(sentences);
  const others = sentences
    .filter(({ text }) => OTHER_RECIPIENTS.test(text) && !isHistory(text))
    .flatMap((sentence) =>
      orgsOf(sentence).flatMap((span) => (isUniversity(span.name) ? [{ sentence, span, isGroup: false }] : [])),
    );
  const found: Place[] = [];
  for (const place of [...recipients].sort((a, b) => b.span.name.length - a.span.name.length).concat(others))
    if (!found.some(({ span }) => isSameInstitution(stem(span.name), stem(place.span.name)))) found.push(place);
  return found.map(placeOf);
}

const TOGETHER = new RegExp(
  `\\b(?:collaborat\\w+|partner\\w*|participating|institutions|universities|subaward\\w*|joint(?:ly)?|together|consortium|${any('team')} (?:from|at)|teams?|faculty)\\b`,
  'iu',
);

/** Institutions that sentences about the joint work name. */
export function partnerInstitutions(
  sentences: readonly ListedSentence[],
  isFunder: (name: string) => boolean,
): Affiliation[] {
  const found = new Map<string, Affiliation>();
  for (const sentence of sentences) {
    const { text, start } = sentence;
    if (!TOGETHER.test(text) || isHistory(text)) continue;
    if (!speaksOfMoney(text) && !/\b(?:project|collaboration|team|institutions)\b/iu.test(text)) continue;
    for (const span of orgsOf(sentence)) {
      const isAcademic =
        isAcademicName(span.name) || /\b(?:Center|Centre|NCAR|Librar(?:y|ies)|Hospital|Technion)\b/u.test(span.name);
      const isNew = /\b(?:an?|new) $/u.test(text.slice(Math.max(0, span.start - 5), span.start));
      if (!isAcademic || isNew || isFunder(span.name) || isSchool(span.name) || found.has(span.name)) continue;
      found.set(span.name, {
        name: span.name,
        said: { start: start + span.start, end: start + span.end },
        confidence: 700_000,
      });
    }
  }
  return [...found.values()];
}

/** Institutions that stand alone on lines above people: whose people the lines below name, to the next of them or to prose. */
export function headingsOf(sentences: readonly ListedSentence[]): (paragraph: number) => Affiliation | null {
  const heads = sentences.filter(({ paragraph }, i) => paragraph > 0 && paragraph !== sentences[i - 1]?.paragraph);
  const isRow = (head: ListedSentence | undefined): boolean =>
    head !== undefined && (isEntry(head) || /^\p{Lu}[\p{L} ]{1,30}: /u.test(head.text));
  const headings = heads.filter((head, i) => isInstitutionLine(head) && isRow(heads[i + 1]));
  const [first] = headings;
  // Below the name of each stands a place of that one alone.
  const before = first && heads[heads.indexOf(first) - 1];
  if (headings.length < 2 || (before && isEntry(before) && before.text.length < 80)) return () => null;
  const above = new Map<number, Affiliation>();
  let open: Affiliation | null = null;
  for (const head of heads) {
    const [org] = orgsOf(head);
    if (headings.includes(head))
      open = { name: org!.name, said: { start: head.start, end: head.end }, confidence: 800_000 };
    else if (!isRow(head) && /[.!?]["”]?$/u.test(head.text)) open = null;
    else if (open !== null) above.set(head.paragraph, open);
  }
  return (paragraph) => above.get(paragraph) ?? null;
}
