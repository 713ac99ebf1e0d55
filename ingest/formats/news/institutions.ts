/**
 * Institutions of the project that an article names without a person, and the one that everybody is of where it says so
 * only once.
 */
import type { Affiliation } from './team.ts';
import { speaksOfMoney } from './speaks-of-money.ts';
import type { ListedSentence } from './lists.ts';
import { mask, ORG } from './mask.ts';
import { isSameInstitution, isSchool, isUniversity } from './same-institution.ts';
import type { OrgSpan } from './roster.ts';

const ACADEMIC =
  /\b(?:Universit\p{L}+|College|Institut\p{L}*|Polytechnic|Technion|Laborator\p{L}+|Hospital|Museum|Center|Centre|NCAR|Libraries|Library|Observatory|School)\b|\b(?:Virginia|Georgia|Texas|Michigan|Illinois) Tech\b|\b\p{Lu}\p{L}+ State\b|^(?:UC |UT |UNC |UMass )|^(?:MIT|Stanford|Princeton|Harvard|Yale|Cornell|Columbia|Purdue|Rutgers|Caltech|Berkeley|Duke|Emory|Johns Hopkins|Carnegie Mellon|Northwestern|Vanderbilt|Penn State|Notre Dame)$/u;
const TOGETHER =
  /\b(?:collaborat\p{L}+|partner\p{L}*|participating|institutions|universities|subaward\p{L}*|joint(?:ly)?|team|teams|together|consortium|scientists from|researchers (?:from|at)|scholars from|faculty)\b/iu;
const HISTORY =
  /\b(?:founded|earned (?:his|her|their|an?) |degree|doctora\p{L}+|adviser|advisor|graduated|alumn\p{L}+|formerly|previously|Ph\.?D\.? (?:from|at)|Started in|interned|coding camp|trained|is a (?:leading|public|private)|ranked)\b/iu;

/** Institutions that sentences about the joint work name. */
export function findTeams(sentences: readonly ListedSentence[], funder: (name: string) => boolean): Affiliation[] {
  const found = new Map<string, Affiliation>();
  for (const sentence of sentences) {
    if (!TOGETHER.test(sentence.text) || HISTORY.test(sentence.text)) continue;
    if (!speaksOfMoney(sentence.text) && !/\b(?:project|collaboration|team|institutions)\b/iu.test(sentence.text))
      continue;
    for (const span of sentence.spans) {
      if (
        span.kind !== 'org' ||
        span.isFunder ||
        funder(span.name) ||
        !(ACADEMIC.test(span.name) || isUniversity(span.name)) ||
        isSchool(span.name) ||
        /\b(?:an?|new) $/u.test(sentence.text.slice(Math.max(0, span.start - 5), span.start)) ||
        found.has(span.name)
      )
        continue;
      found.set(span.name, {
        name: span.name,
        said: { start: sentence.start + span.start, end: sentence.start + span.end },
        confidence: 700_000,
      });
    }
  }
  return [...found.values()];
}

const DATELINE = String.raw`^(?:\p{Lu}[\p{L}., ]{2,40}[–—-]{1,2} |\([^()]{2,40}\) )?`;
/** Who, of an institution, gets the money. */
const GROUP = String.raw`(?:[Rr]esearchers?|[Pp]rofessors?|[Ff]aculty(?: [Mm]embers?)?|scientists?|engineers?|scholars?|historians?|chemists?|physicists?|investigators?|team|[Ss]tudents|educators)`;
const COUNT = String.raw`(?:[Tt]he |[Aa]n? |[Aa]nother |[Ss]everal |[Ss]ome |(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\d{1,2}) )?`;

const RECEIVES: readonly { readonly pattern: RegExp; readonly isGroup: boolean; readonly isHeadline?: true }[] = [
  { isGroup: false, pattern: new RegExp(`(?:[Aa]warded|[Gg]ranted|[Gg]ave|[Gg]iven to|[Aa]warded to|[Gg]rants? to|[Ff]unding to|[Aa]warded [^;]{1,40}? to|[Gg]iven [^;]{1,40}? to) (?:the )?(${ORG})(?=[ ,.])`, 'gu') },
  { isGroup: false, pattern: new RegExp(`\\b(?:[Aa]ward|[Gg]rant|[Ff]unding|[Mm]illion)\\b[^.;${'\uE400-\uE7FF'}]{0,60}?(?: from (?:the )?[^;]{1,60}?)? to (?:the )?(${ORG})(?=[ ,.])`, 'gu') },
  { isGroup: false, isHeadline: true, pattern: new RegExp(`\\b(?:[Gg]rant|[Aa]ward|[Ff]unding|[Mm]illion)\\b[^.;${'\uE400-\uE7FF'}]{0,70}? (?:at|for) (?:the )?(${ORG})(?=[ ,.]|$)`, 'gu') },
  { isGroup: false, pattern: new RegExp(`\\b(?:[Gg]rant|[Aa]ward|[Ff]unding|[Ss]upport) (?:will )?(?:helps?|allows?|enables?) (?:the )?(${ORG})(?= )`, 'gu') },
  { isGroup: false, pattern: new RegExp(`${DATELINE}(?:[Tt]he |[Aa](?: [\\p{L}-]+){0,3} team (?:of [\\p{L} ]+ )?(?:at|from) (?:the )?|[Rr]esearchers (?:at|from) (?:the )?|[Ss]cientists (?:at|from) (?:the )?|[Ff]aculty (?:at|from) (?:the )?)?(${ORG})(?: [\\p{L} ]{0,40}?)? (?:has|have|is|was|were|are|will|received|receives|wins|won|to lead|leads|secures|lands|researchers?|team|faculty|scientists|professors?)\\b`, 'gu') },
  { isGroup: false, pattern: new RegExp(`${DATELINE}(?:[Tt]he )?${ORG}(?: \\([^()]*\\))?(?:,? (?:at|of|in|within) (?:the )?${ORG})?,? (?:at|of|in) (?:the )?(${ORG})(?: \\([^()]*\\))?,? (?:has|have|is|was|were|will|received|receives|wins|won)\\b`, 'gu') },
  { isGroup: true, pattern: new RegExp(`${DATELINE}${COUNT}(${ORG})(?: [\\p{Ll}-]+){0,3}? ${GROUP}(?: led by [^.;,]{1,40}?)?,? (?:have|[Gg]ets?|[Rr]eceive|[Ee]arn|[Ww]in|[Ss]ecure|[Aa]warded|has|will|are|is|were|was|received?s?|wins?|won|earn|earned|among|led|to)\\b`, 'gu') },
  { isGroup: true, pattern: new RegExp(`^[^.;${'\uE400-\uE7FF'}]{0,60}?\\b(?:${GROUP}|[Rr]esearch projects|projects)\\b[^.;${'\uE400-\uE7FF'}]{0,50}? (?:at|from|of) (?:the )?(${ORG})(?: \\([^()]*\\))? (?:have|has|will|are|is|were|was|received?s?|won|earned|garnered|secured|landed)\\b`, 'gu') },
]; // prettier-ignore

interface Place {
  readonly sentence: ListedSentence;
  readonly span: OrgSpan;
  /** `Two Purdue University researchers`: said of all who are funded. */
  readonly isGroup: boolean;
}

interface Universities {
  /** Every university that is named, first mention first, one place each. */
  readonly named: readonly Place[];
  /** Those that sentences say the money goes to. */
  readonly recipients: readonly Place[];
}

const known = new WeakMap<readonly ListedSentence[], Universities>();

function universities(sentences: readonly ListedSentence[]): Universities {
  const before = known.get(sentences);
  if (before) return before;
  const named: Place[] = [];
  const recipients: Place[] = [];
  for (const sentence of sentences) {
    const orgs = sentence.spans.filter((span): span is OrgSpan => span.kind === 'org' && !span.isFunder);
    for (const span of HISTORY.test(sentence.text) ? [] : orgs)
      if (isUniversity(span.name) && !named.some((place) => place.span.name === span.name))
        named.push({ sentence, span, isGroup: false });
    const masked = mask(sentence.text, orgs);
    for (const [i, { pattern, isGroup, isHeadline }] of RECEIVES.entries()) {
      if (isHeadline && sentence.paragraph > 0) continue;
      for (const match of masked.text.matchAll(pattern)) {
        const span = masked.of(match[1]!);
        const isOne = span !== undefined && (isUniversity(span.name) || (i === 0 && /^\p{Lu}{3,8}$/u.test(span.name)));
        if (isOne && (speaksOfMoney(sentence.text) || sentence.paragraph <= 2))
          recipients.push({ sentence, span, isGroup });
      }
    }
  }
  const found = { named, recipients };
  known.set(sentences, found);
  return found;
}

const affiliation = ({ sentence, span }: Place): Affiliation => ({
  name: short(span.name),
  said: { start: sentence.start, end: sentence.end },
  confidence: 600_000,
});

/** Whether the article opens with the university, as nobody's own. */
function isAbout({ sentence, span }: Place): boolean {
  const isOwn = sentence.lists.some((list) => list.members.some(({ organisation }) => organisation === span));
  return sentence.paragraph <= 2 && !isOwn;
}

/** Whether all names are of one university. */
const areOne = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => isSameInstitution(stem(name), stem(names[0]!)));
const fullest = (places: readonly Place[]): Place =>
  places.reduce((best, place) => (place.span.name.length > best.span.name.length ? place : best));

/** The university that got the award, where the article is about one alone; lower confidence for who is of it. */
export function soleInstitution(sentences: readonly ListedSentence[], used: readonly string[]): Affiliation | null {
  const { named, recipients } = universities(sentences);
  const names = named.map(({ span }) => span.name);
  const theirs = used.filter(isUniversity);
  const groups = recipients.filter(({ isGroup }) => isGroup);
  // Others are named too, but nobody is of them.
  if (groups.length > 0 && areOne([...recipients.map(({ span }) => span.name), ...theirs]))
    return affiliation(fullest(recipients));
  if (!areOne([...names, ...theirs])) return null;
  // A department alone is a part of the one university that is named.
  const isPart = used.some((name) => /^(?:Department|School|College) |College of /u.test(name));
  const first = named[0]!;
  const found = recipients.length > 0 ? fullest(recipients) : isPart || isAbout(first) ? first : undefined;
  return found ? affiliation(found) : null;
}

/** The one university that sentences say the money goes to, others being named too. */
export function recipientInstitution(sentences: readonly ListedSentence[]): Affiliation | null {
  const { recipients } = universities(sentences);
  return areOne(recipients.map(({ span }) => span.name)) ? affiliation(fullest(recipients)) : null;
}

const OTHER_RECIPIENTS = /\b(?:recipients?|awardees?|grantees?|winners?) (?:are|include[sd]?|were|is)\b/iu;

/** Every institution that sentences say the money goes to. */
export function recipientInstitutions(sentences: readonly ListedSentence[]): Affiliation[] {
  const { recipients } = universities(sentences);
  const others = sentences
    .filter((sentence) => OTHER_RECIPIENTS.test(sentence.text) && !HISTORY.test(sentence.text))
    .flatMap((sentence) =>
      sentence.spans.flatMap((span) =>
        span.kind === 'org' && isUniversity(span.name) ? [{ sentence, span, isGroup: false }] : [],
      ),
    );
  const found: Place[] = [];
  for (const place of [...recipients].sort((a, b) => b.span.name.length - a.span.name.length).concat(others))
    if (!found.some(({ span }) => isSameInstitution(stem(span.name), stem(place.span.name)))) found.push(place);
  return found.map(affiliation);
}

/** `Virginia Tech University Libraries` → `Virginia Tech`. */
function short(name: string): string {
  return (
    /^((?:Virginia|Georgia|Texas|Michigan|Illinois|Louisiana) Tech)\b/u.exec(name)?.[1] ??
    name.replace(/ (?:University )?Libraries$/u, (tail) => (tail.includes('University') ? ' University' : ''))
  );
}
const stem = (name: string): string => short(name).replace(/^The /u, '');

/** `MITH is pleased to announce …`, `the MITH team will include …`: an institution that only its place tells. */
const ANNOUNCER =
  /^(?:The |At )?(\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,6}) (?:is|are) (?:very |so )?(?:pleased|proud|excited|thrilled|delighted|happy|honou?red) to (?:announce|share|report)/u;
const OWN_TEAM = /\b[Tt]he (\p{Lu}{3,10}) (?:project )?team (?:will |also )?(?:includes?|consists|comprises)/u;

export function announcer(sentences: readonly ListedSentence[]): Affiliation | null {
  for (const sentence of sentences.slice(0, 60)) {
    const match = OWN_TEAM.exec(sentence.text) ?? ANNOUNCER.exec(sentence.text);
    if (
      match &&
      sentence.spans.every((span) => span.kind === 'org' || span.start !== sentence.text.indexOf(match[1]!))
    ) {
      return { name: match[1]!, said: { start: sentence.start, end: sentence.end }, confidence: 600_000 };
    }
  }
  return null;
}
