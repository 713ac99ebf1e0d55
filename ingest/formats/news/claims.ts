/**
 * What an article says of each person: every passage that puts somebody on the funded team, with the role it gives.
 */
import { columnLines } from './columns.ts';
import { CO_I as CO_INVESTIGATOR, CO_PI, CUES, PI, type CueRole } from './cues.ts';
import { labelledLines } from './labels.ts';
import type { ListedSentence, Member, PeopleList } from './lists.ts';
import type { Named } from './roster.ts';
import type { Span } from './span.ts';

export interface Claim {
  readonly who: Named;
  readonly role: CueRole;
  readonly confidence: number;
  readonly isExplicit: boolean;
  /** The passage, in the article's text. */
  readonly said: Span;
  readonly paragraph: number;
}

/** Agency staff, university officers and politicians: they speak of a grant and are not on it. */
const OFFICIAL =
  /\b(?:program (?:director|officer|manager|lead|scientist)|(?:acting |deputy |associate |assistant |executive |founding |interim )?(?:vice |senior vice )?(?:president|chancellor|provost|dean)\b|vice[- ](?:president|chancellor|provost)|[Dd]ean of|[Ss]enator|[Gg]overnor|[Cc]ongress\p{L}+|[Ss]ecretary|[Mm]ayor|CEO|chief executive|spokes\p{L}+|press officer|board (?:chair|member)|(?:President|Provost|Chancellor|Dean|Vice President) \p{L}*$)/iu;
const STUDENT =
  /\b(?:(?:graduate|doctoral|undergraduate|Ph\.?D\.?|master['’]s|high[- ]school) (?:student|candidate)s?|alum(?:na|nus|ni)|(?:class|graduate) of \d{4}|['’]\d\d\b)/iu;
/** A claim of somebody who writes, photographs or answers the press. */
const BYLINE =
  /(?:^|[.;|(] ?)(?:[-*•] ?)?(?:[Bb]y|[Ww]ritten by|[Pp]osted by|[Ss]tory by|[Aa]uthors?:?|[Pp]hotos?(?: by|:| credit:?| courtesy of)?|[Ii]mages?(?: by|:| credit:?| courtesy of)?|[Cc]redits?:?|[Cc]ourtesy of|[Mm]edia [Cc]ontacts?:?|[Pp]ress [Cc]ontacts?:?|[Cc]ontacts?:|[Ee]ditor:?|[Pp]ublished by|[Ii]llustration by|[Ff]or more information,?(?: please)? contact) ?$/u;
/** Whom to write to. */
const CONTACT =
  /\b(?:[Cc]ontact|[Ww]rite to|[Ee]-?mail|[Rr]each out to|[Rr]egister with)(?: (?!.*investigator)[\p{Ll} ]{3,40},?)? $/u;
/** Sections whose people are somebody else's, to the next heading. */
const OTHER_SECTION =
  /^(?:#+ )?(?:Related (?:[Pp]rojects|[Ww]ork|[Ll]inks|[Rr]esources)|Other [Pp]rojects|References|(?:Selected |Related )?[Pp]ublications|(?:How to )?[Cc]it(?:e|ation|ing.{0,30})|See [Aa]lso|Further [Rr]eading|(?:Media|Press) [Cc]ontacts?|(?:External )?[Aa]dvisory (?:[Bb]oard|[Cc]ommittee|[Gg]roup|[Pp]anel)|Alumni|(?:Former|Past) [Mm]embers)\s*:?$/u;
const HEADING = /^(?:#+ )?\p{Lu}[^.!?:]{2,50}:?$/u;

/** The sentences that are not below a heading of something else. */
function ownSections(sentences: readonly ListedSentence[]): ListedSentence[] {
  let isOther = false;
  return sentences.filter((sentence) => {
    if (OTHER_SECTION.test(sentence.text)) isOther = true;
    else if (HEADING.test(sentence.text) && sentence.spans.length === 0) isOther = false;
    return !isOther || LEADER.test(sentence.text) || CO.test(sentence.text);
  });
}

/** What came before: its people are not this team. */
const EARLIER =
  /\b(?:previous(?:ly)?|earlier|prior|formerly|precursor|existing (?:research )?projects?|builds? (?:directly )?on|building on|foundation for|predecessor|past (?:grant|project|award)|inspired by|in memory of|named (?:after|for|in honor of)|the late)\b/u;
const CURRENT = /\b(?:this|the new|our|current) (?:project|grant|award|team|work|phase)\b/u;

const CO = new RegExp(CO_PI, 'u');
const LEADER = new RegExp(PI, 'u');
const LEADS =
  /\bwho (?:will |is |also )*(?:leads?|leading|directs?|heads?)\b(?:(?!\b(?:in which|where|department|clinic|hospital)\b)[^,;]){0,50}?\b(?:project|team|effort|research|study|grant|collaboration|award)/u;
const CO_DIRECTS = /\b[Cc]o-?[Dd]irectors? of (?:the|this) (?:[\p{L}-]+ ){0,6}?(?:project|grant|study|initiative)\b/u;
const CO_I =
  /\b[Cc]o-?(?:[Ii]nvestigators?|[Ii]s?)\b|\b[Tt]echnical [Ll]ead\b|\b[Ss]enior [Pp]ersonnel\b|\b[Cc]ollaborator\b|\bteam (?:leader|member)\b/u;

/** The role that the words about one member state, or null. */
function statedRole(member: Member, isFirst: boolean): { role: CueRole; confidence: number } | null {
  const text = isFirst ? member.after : `${member.before} ${member.after}`;
  if (CO.test(text)) return { role: 'CO_PRINCIPAL_INVESTIGATOR', confidence: 970_000 };
  if (CO_DIRECTS.test(text)) return { role: 'CO_PRINCIPAL_INVESTIGATOR', confidence: 880_000 };
  if (LEADER.test(text)) return { role: 'PRINCIPAL_INVESTIGATOR', confidence: 965_000 };
  if (LEADS.test(text)) return { role: 'LEAD', confidence: 880_000 };
  if (CO_I.test(text)) return { role: 'INVESTIGATOR', confidence: 860_000 };
  return null;
}

const isOfficial = (member: Member): boolean =>
  OFFICIAL.test(member.after.replace(/\b(?:who|whose)\b.*/u, '')) || OFFICIAL.test(member.before);
const isStudent = (member: Member): boolean => STUDENT.test(member.after) || STUDENT.test(member.before);

/** A passage worth showing: the sentence, or a window of a long one. */
export function passage(sentence: ListedSentence, start: number, end: number): Span {
  if (sentence.text.length <= 420) return { start: sentence.start, end: sentence.end };
  const text = sentence.text;
  // From the clause before to the clause after, so that it reads as part of a sentence.
  const before =
    start < 160
      ? 0
      : Math.max(0, ...[', ', '; ', ': ', '” '].map((mark) => text.lastIndexOf(mark, start - 1) + mark.length));
  const from = start - before > 260 ? text.lastIndexOf(' ', start - 1) + 1 : before;
  const stop = text.slice(end).search(/[,;:.]/u);
  const to = stop < 0 || stop > 120 ? end : end + stop;
  return { start: sentence.start + from, end: sentence.start + to };
}

/** Everything the sentences claim. */
export function findClaims(all: readonly ListedSentence[]): Claim[] {
  const sentences = ownSections(all);
  const claims: Claim[] = [];
  const labelled = new Set<ListedSentence>();
  for (const { sentence, role } of labelledLines(sentences)) {
    labelled.add(sentence);
    for (const [place, list] of sentence.lists.entries()) {
      const inline = inlineRole(sentence.masked.text.slice(0, sentence.masked.text.indexOf(placeOf(sentence, list))));
      list.members.forEach((member, i) => {
        // The first name of a line is the entry; what else is written like a name must be likely to be one.
        if ((place > 0 || i > 0) && !member.person.who.isLikely) return;
        if (place > 0 && inline === null && role === 'RECIPIENT') return;
        const stated = statedRole(member, i === 0);
        claims.push({
          who: member.person.who,
          role: stated?.role ?? inline ?? role,
          confidence: 970_000,
          isExplicit: true,
          said: passage(sentence, 0, list.end),
          paragraph: sentence.paragraph,
        });
      });
    }
  }
  for (const sentence of columnLines(sentences).values()) {
    labelled.add(sentence);
    const people = new Set(sentence.lists.flatMap(({ members }) => members.map(({ person }) => person.who)));
    for (const [i, who] of [...people].entries())
      claims.push({
        who,
        role: i === 0 ? 'PRINCIPAL_INVESTIGATOR' : 'CO_PRINCIPAL_INVESTIGATOR',
        confidence: 950_000,
        isExplicit: true,
        said: { start: sentence.start, end: sentence.end },
        paragraph: sentence.paragraph,
      });
  }
  for (const sentence of sentences) {
    if (labelled.has(sentence)) continue;
    statedClaims(sentence, claims);
    cueClaims(sentence, claims);
  }
  pronounClaims(sentences, claims);
  // A headline is capitalised throughout: only likely names count there.
  return claims.filter(
    (claim) =>
      claim.who.isLikely ||
      (claim.isExplicit && (claim.role !== 'RECIPIENT' || claim.confidence >= 900_000) && claim.paragraph > 0),
  );
}

/** `Jane Roe, … . She has won a grant …`: the pronoun stands for the person whom the sentence before begins with. */
const SHE_GOT =
  /\b(?:[Ss]he|[Hh]e) (?:has |had |was |is |will |also |now |recently |been |just ){0,4}(?:receive[ds]?|won|wins|awarded|secured|granted|landed|earned)\b[^.;]{0,80}\b(?:grant|award|fellowship|funding)\b/u;

function pronounClaims(sentences: readonly ListedSentence[], claims: Claim[]): void {
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (before?.paragraph !== sentence.paragraph || !SHE_GOT.test(sentence.text) || EARLIER.test(sentence.text)) return;
    const first = before.lists[0]?.members[0];
    if (!first || first.person.start > 12 || isOfficial(first) || isStudent(first)) return;
    claims.push({
      who: first.person.who,
      role: 'RECIPIENT',
      confidence: 820_000,
      isExplicit: false,
      said: { start: before.start, end: sentence.end },
      paragraph: sentence.paragraph,
    });
  });
}

/** The placeholder of a list in its sentence. */
function placeOf(sentence: ListedSentence, list: PeopleList): string {
  return [...sentence.masked.text].find((char) => sentence.masked.of(char) === list) ?? '';
}

/** The last label before a list on a labelled line: `PI: A; co-PIs: B, C`. */
function inlineRole(before: string): CueRole | null {
  const labels = [...before.matchAll(new RegExp(`(?<co>${CO_PI})|(?<pi>${PI})|(?<other>${CO_INVESTIGATOR})`, 'gu'))];
  const last = labels.at(-1)?.groups;
  if (!last || !/[:–—-]/u.test(before.slice(labels.at(-1)!.index))) return null;
  if (last['other'] !== undefined) return 'INVESTIGATOR';
  return last['co'] !== undefined ? 'CO_PRINCIPAL_INVESTIGATOR' : 'PRINCIPAL_INVESTIGATOR';
}

function statedClaims(sentence: ListedSentence, claims: Claim[]): void {
  for (const list of sentence.lists) {
    const roles = list.members.map((member, i) => statedRole(member, i === 0));
    const last = list.members.at(-1)!;
    // `B and C (co-PIs)`: a plural says it of all before that have no role of their own.
    const plural = roles.at(-1) && /(?:PIs|[Ii]nvestigators|[Dd]irectors)\b/u.test(last.after) ? roles.at(-1)! : null;
    const inBrackets = list.members.some((member) =>
      /^ ?\((?:[^()]*\b)?(?:PI|co-?PI|Co-?PI|[Pp]rincipal)/u.test(member.after),
    );
    let carried: (typeof roles)[number] = null;
    list.members.forEach((member, i) => {
      // `PI A and co-PIs B and C`: the plural goes on to C.
      if (roles[i])
        carried = /(?:PIs|[Ii]nvestigators|[Dd]irectors) (?:\S+ ){0,3}$/u.test(member.before) ? roles[i] : null;
      const stated =
        roles[i] ?? carried ?? plural ?? (inBrackets ? ({ role: 'INVESTIGATOR', confidence: 800_000 } as const) : null);
      if (!stated || EARLIER_ROLE.test(member.after)) return;
      claims.push({
        who: member.person.who,
        ...stated,
        isExplicit: true,
        said: passage(sentence, list.start, sentence.at[list.end] ?? sentence.text.length),
        paragraph: sentence.paragraph,
      });
    });
  }
}
const EARLIER_ROLE = /\bformer (?:co-?)?(?:PI|principal)/iu;

function cueClaims(sentence: ListedSentence, claims: Claim[]): void {
  const text = sentence.masked.text;
  if (sentence.lists.length === 0) return;
  const isEarlier = EARLIER.test(text) && !CURRENT.test(text);
  for (const cue of CUES) {
    cue.pattern.lastIndex = 0;
    // Matches may overlap (`A is PI and B is co-PI`): go on directly after the list that was found.
    for (let match = cue.pattern.exec(text); match !== null; match = cue.pattern.exec(text)) {
      const char = match.groups!['who']!;
      const place = match.index + match[0].indexOf(char);
      cue.pattern.lastIndex = Math.max(place + 1, match.index + 1);
      const list = sentence.masked.of(char);
      if (!list) continue;
      if (BYLINE.test(text.slice(0, place)) || CONTACT.test(text.slice(0, place))) continue;
      if (isEarlier && (!cue.isExplicit || cue.role === 'LEAD' || cue.role === 'RECIPIENT')) continue;
      if (isEarlier && list.members.every(({ person }) => !person.who.isLikely)) continue;
      const from = sentence.at[match.index]!;
      const to = Math.max(sentence.at[match.index + match[0].length]!, sentence.at[place + 1]!);
      claim(sentence, list, cue, from, to, claims, match.index < place);
    }
  }
}

function claim(
  sentence: ListedSentence,
  list: PeopleList,
  cue: (typeof CUES)[number],
  from: number,
  to: number,
  claims: Claim[],
  isBefore: boolean,
): void {
  const goesBefore = /PRINCIPAL/u.test(cue.role) && isBefore;
  let stop = false;
  for (const [i, member] of list.members.entries()) {
    // `PI A and co-PIs B and C`: a role before a later name ends the first.
    stop ||= goesBefore && i > 0 && statedRole(member, false) !== null;
    if (stop) break;
    if (isOfficial(member) && !(cue.isExplicit && /PRINCIPAL/u.test(cue.role))) continue;
    if (isStudent(member) && !cue.isExplicit) continue;
    claims.push({
      who: member.person.who,
      role: cue.role,
      confidence: member.person.isShort ? cue.confidence - 20_000 : cue.confidence,
      isExplicit: cue.isExplicit && (member.person.who.isLikely || cue.confidence >= 880_000),
      said: passage(sentence, Math.min(from, to), to),
      paragraph: sentence.paragraph,
    });
  }
}
