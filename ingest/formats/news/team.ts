/**
 * The funded team of an article: who, in what role, of which institution, and which passages say so.
 */
import type { Role } from '../../../src/model.ts';
import type { Claim } from './claims.ts';
import { passage } from './claims.ts';
import type { ListedSentence } from './lists.ts';
import type { Named } from './roster.ts';
import type { Span } from './span.ts';

export interface Affiliation {
  /** As written. */
  readonly name: string;
  /** Where the article gives it, in its text. */
  readonly said: Span;
  readonly confidence: number;
}

export interface TeamMember {
  readonly who: Named;
  readonly role: Role;
  /** Best passage first, each with its confidence. */
  readonly said: readonly (Span & { readonly confidence: number })[];
  readonly affiliation: Affiliation | null;
  /** Called a professor, without an institution: of the one that the article is from. */
  readonly isFaculty: boolean;
}

const FALLBACK_CONFIDENCE = 500_000;
const MAX_PASSAGES = 12;
const SPEAKS =
  /(?:^|[\s,”"’'])(?:said|says|explain(?:s|ed)|adds?|added|note[ds]|notes|according to|told|is (?:excited|thrilled|delighted|eager)[^.“"]{0,40}:)(?=[\s,.])/u;
const WE = /\b(?:we|our|us|We|Our)\b/u;
const RESEARCHER =
  /\b(?:professor|scientist|researcher|faculty|lecturer|investigator|engineer|postdoc|historian|archivist|librarian|chair)\b/iu;
const OFFICIAL =
  /\b(?:program (?:director|officer)|president|provost|chancellor|dean|senator|governor|secretary|CEO|spokes)/iu;

/** Decides who is on the team. `within` limits it to the claims of some paragraphs. */
export function makeTeam(
  claims: readonly Claim[],
  sentences: readonly ListedSentence[],
  funder: (name: string) => boolean,
): TeamMember[] {
  const kept = claims.length > 0 ? claims : fallbackClaims(sentences);
  const byPerson = new Map<Named, Claim[]>();
  for (const claim of kept) byPerson.set(claim.who, [...(byPerson.get(claim.who) ?? []), claim]);
  const hasPrincipal = kept.some((claim) => claim.role === 'PRINCIPAL_INVESTIGATOR');
  const hasOther = sentences.some((sentence) => OTHER_PIS.test(sentence.text));
  const leads = new Set(kept.filter((claim) => claim.role === 'LEAD').map((claim) => claim.who));
  // The money is one person's where one alone is said to have received it; nobody else then leads.
  const recipients = new Set<Named | null>(
    kept.filter((claim) => claim.role === 'RECIPIENT').map((claim) => claim.who),
  );
  if (sentences.some((sentence) => AND_I.test(sentence.text))) recipients.add(null);
  const members: TeamMember[] = [];
  for (const [who, own] of [...byPerson].sort((a, b) => a[0].first - b[0].first)) {
    const affiliation = affiliationOf(who, own, sentences, funder);
    // Staff of the funder speak for it.
    if (
      affiliation !== null &&
      funder(affiliation.name) &&
      !own.some((claim) => claim.role !== 'LEAD' && claim.role !== 'RECIPIENT' && claim.isExplicit)
    )
      continue;
    const role = roleOf(own, hasPrincipal && !hasOther, leads.size, recipients.size);
    const ordered = [...own].sort(
      (a, b) => rank(b, role) - rank(a, role) || b.confidence - a.confidence || a.said.start - b.said.start,
    );
    const isFaculty = affiliation === null && isProfessor(who, sentences);
    members.push({ who, role, affiliation, isFaculty, said: passages(who, ordered, sentences) });
  }
  return members;
}

/** The author of a post is one of them. */
const AND_I = /\band I\b/u;
/** `The other principal investigators are …`: whoever was named as leading is one too. */
const OTHER_PIS = /\b[Oo]ther (?:lead |principal )?(?:investigators|PIs)\b/u;

function roleOf(own: readonly Claim[], hasPrincipal: boolean, leads: number, recipients: number): Role {
  const stated = own
    .filter((claim) => claim.role === 'PRINCIPAL_INVESTIGATOR' || claim.role === 'CO_PRINCIPAL_INVESTIGATOR')
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (stated) return stated.role as Role;
  if (own.some((claim) => claim.role === 'LEAD') && !hasPrincipal) return 'PRINCIPAL_INVESTIGATOR';
  if (own.some((claim) => claim.role === 'RECIPIENT') && !hasPrincipal && leads === 0 && recipients === 1)
    return 'PRINCIPAL_INVESTIGATOR';
  return 'INVESTIGATOR';
}

/** Claims that say the role come before those that say membership alone. */
function rank(claim: Claim, role: Role): number {
  if (claim.role === role) return 2;
  return claim.role === 'LEAD' && role === 'PRINCIPAL_INVESTIGATOR' ? 1 : 0;
}

function passages(
  who: Named,
  claims: readonly Claim[],
  sentences: readonly ListedSentence[],
): (Span & { confidence: number })[] {
  const found: (Span & { confidence: number })[] = [];
  const add = (span: Span, confidence: number): void => {
    if (found.length < MAX_PASSAGES && !found.some((other) => other.start < span.end && span.start < other.end))
      found.push({ ...span, confidence });
  };
  for (const claim of claims) add(claim.said, claim.confidence);
  for (const sentence of sentences) {
    const mention = sentence.spans.find((span) => span.kind === 'person' && span.who === who);
    if (mention)
      add(passage(sentence, mention.start, mention.end), Math.min(FALLBACK_CONFIDENCE, claims[0]!.confidence));
  }
  return found;
}

const isProfessor = (who: Named, sentences: readonly ListedSentence[]): boolean =>
  sentences.some(({ lists }) =>
    lists.some(({ members }) =>
      members.some(({ person, before, after }) => person.who === who && /\b[Pp]rofessor\b/u.test(`${before} ${after}`)),
    ),
  );

/** Without any claim: researchers who speak of `our` work, else the only researcher named. */
function fallbackClaims(sentences: readonly ListedSentence[]): Claim[] {
  const speakers: Claim[] = [];
  const researchers: Claim[] = [];
  sentences.forEach((sentence, place) => {
    for (const list of sentence.lists) {
      for (const member of list.members) {
        const about = `${member.before} ${member.after}`;
        if (!member.person.who.isLikely || OFFICIAL.test(about)) continue;
        const claim = (confidence: number): Claim => ({
          who: member.person.who,
          role: 'RECIPIENT',
          confidence,
          isExplicit: false,
          said: passage(sentence, list.start, list.end),
          paragraph: sentence.paragraph,
        });
        const near = `${sentences[place - 1]?.paragraph === sentence.paragraph ? sentences[place - 1]!.text : ''} ${sentence.text}`;
        if (SPEAKS.test(sentence.text) && WE.test(near)) speakers.push(claim(FALLBACK_CONFIDENCE));
        if (RESEARCHER.test(about) && !member.person.isShort) researchers.push(claim(FALLBACK_CONFIDENCE - 50_000));
      }
    }
  });
  const officials = new Set(
    sentences.flatMap((sentence) =>
      sentence.lists.flatMap((list) =>
        list.members
          .filter((member) => OFFICIAL.test(`${member.before} ${member.after}`))
          .map((member) => member.person.who),
      ),
    ),
  );
  const own = speakers.filter((claim) => !officials.has(claim.who));
  if (own.length > 0) return own;
  return new Set(researchers.map((claim) => claim.who)).size <= 2
    ? researchers.filter((claim) => !officials.has(claim.who))
    : [];
}

const PAYS_ONLY = /^(?:NSF|NEH|IMLS|(?:U\.?S\.? )?National Science Foundation|National Endowment for the .*)$/u;
const isLead = (claims: readonly Claim[]): boolean =>
  claims.some(({ role, isExplicit }) => isExplicit && /PRINCIPAL/u.test(role));

/** What the article gives as the person's institution: beside the claims first, then beside any other mention. */
function affiliationOf(
  who: Named,
  claims: readonly Claim[],
  sentences: readonly ListedSentence[],
  funder: (name: string) => boolean,
): Affiliation | null {
  const found: (Affiliation & { rank: number })[] = [];
  for (const sentence of sentences) {
    for (const list of sentence.lists) {
      for (const member of list.members) {
        if (member.person.who !== who || member.organisation === null) continue;
        // These funders employ no investigators: `a recipient of NSF support`.
        if (PAYS_ONLY.test(member.organisation.name) && isLead(claims)) continue;
        const org = member.organisation;
        const isClaim = claims.some(
          (claim) => claim.said.start <= sentence.start + org.start && sentence.start + org.end <= claim.said.end,
        );
        found.push({
          name: org.name.replace(/^the (?=\p{Lu})/u, ''),
          said: {
            start: sentence.start + Math.min(org.start, member.person.start),
            end: sentence.start + Math.max(org.end, member.person.end),
          },
          confidence: isClaim ? 920_000 : 850_000,
          rank: (isClaim ? 2 : 0) + (funder(org.name) ? 0 : 4) + (member.person.isShort ? 0 : 1),
        });
      }
    }
  }
  found.sort((a, b) => b.rank - a.rank || a.said.start - b.said.start);
  return found[0] ?? null;
}
