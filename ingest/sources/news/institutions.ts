/**
 * Institutions of the project that an article names without a person, and the one that everybody is of where it says so
 * only once.
 */
import type { Affiliation } from './team.ts';
import { speaksOfMoney } from './speaks-of-money.ts';
import type { ListedSentence } from './lists.ts';
import { mask, ORG } from './mask.ts';
import type { OrgSpan } from './roster.ts';

const ACADEMIC =
  /\b(?:Universit\p{L}+|College|Institut\p{L}*|Polytechnic|Technion|Laborator\p{L}+|Hospital|Museum|Center|Centre|NCAR|Libraries|Library|Observatory|School)\b|\b(?:Virginia|Georgia|Texas|Michigan|Illinois) Tech\b|\b\p{Lu}\p{L}+ State\b|^(?:UC |UT |UNC |UMass )|^(?:MIT|Stanford|Princeton|Harvard|Yale|Cornell|Columbia|Purdue|Rutgers|Caltech|Berkeley|Duke|Emory|Johns Hopkins|Carnegie Mellon|Northwestern|Vanderbilt|Penn State|Notre Dame)$/u;
/** What is a university by its name alone. */
export const UNIVERSITY =
  /\b(?:Universit\p{L}+|College(?! of \p{L}+ and )|Institute of Technology|Polytechnic|Technion)\b|\b(?:Virginia|Georgia|Texas|Michigan|Illinois) Tech\b|^(?:UC |UT |UNC |UMass )|^(?:MIT|EPFL|Stanford|Princeton|Harvard|Yale|Cornell|Purdue|Rutgers|Caltech|UCLA|UCSD|Johns Hopkins|Carnegie Mellon|Penn State|Notre Dame)$/u;
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
        !ACADEMIC.test(span.name) ||
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

const RECEIVES: readonly RegExp[] = [
  new RegExp(
    `(?:[Aa]warded|[Gg]ranted|[Gg]ave|[Gg]iven to|[Aa]warded to|[Gg]rants? to|[Ff]unding to|[Aa]warded [^;]{1,40}? to|[Gg]iven [^;]{1,40}? to) (?:the )?(${ORG})(?=[ ,.])`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Aa]ward|[Gg]rant|[Ff]unding|[Mm]illion)\\b[^.;${'\uE400-\uE7FF'}]{0,60}?(?: from (?:the )?[^;${'\uE400-\uE7FF'}]{3,60})? to (?:the )?(${ORG})(?=[ ,.])`,
    'gu',
  ),
  new RegExp(
    `^(?:\\p{Lu}[\\p{L}., ]{2,40}[–—-]{1,2} )?(?:[Tt]he |[Aa](?: [\\p{L}-]+){0,3} team (?:of [\\p{L} ]+ )?(?:at|from) (?:the )?|[Rr]esearchers (?:at|from) (?:the )?|[Ss]cientists (?:at|from) (?:the )?|[Ff]aculty (?:at|from) (?:the )?)?(${ORG})(?: [\\p{L} ]{0,40}?)? (?:has|have|is|was|were|are|will|received|receives|wins|won|to lead|leads|secures|lands|researchers?|team|faculty|scientists|professors?)\\b`,
    'gu',
  ),
  new RegExp(
    `^(?:\\p{Lu}[\\p{L}., ]{2,40}[–—-]{1,2} )?(?:[Tt]he )?${ORG}(?: \\([^()]*\\))?(?:,? (?:at|of|in|within) (?:the )?${ORG})?,? (?:at|of|in) (?:the )?(${ORG})(?: \\([^()]*\\))?,? (?:has|have|is|was|were|will|received|receives|wins|won)\\b`,
    'gu',
  ),
];

interface Place {
  readonly sentence: ListedSentence;
  readonly span: OrgSpan;
}

/** Every university that is named, and those that sentences say the money goes to. */
function universities(sentences: readonly ListedSentence[]): { named: Map<string, Place>; recipients: Place[] } {
  const named = new Map<string, Place>();
  const recipients: Place[] = [];
  for (const sentence of sentences) {
    const orgs = sentence.spans.filter((span): span is OrgSpan => span.kind === 'org' && !span.isFunder);
    for (const span of HISTORY.test(sentence.text) ? [] : orgs)
      if (UNIVERSITY.test(span.name) && !named.has(span.name)) named.set(span.name, { sentence, span });
    const masked = mask(sentence.text, orgs);
    for (const pattern of RECEIVES) {
      for (const match of masked.text.matchAll(pattern)) {
        const span = masked.of(match[1]!);
        if (span && UNIVERSITY.test(span.name) && (speaksOfMoney(sentence.text) || sentence.paragraph <= 2))
          recipients.push({ sentence, span });
      }
    }
  }
  return { named, recipients };
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

/** The university that got the award, where the article is about one alone; lower confidence for who is of it. */
export function soleInstitution(sentences: readonly ListedSentence[], used: readonly string[]): Affiliation | null {
  const { named, recipients } = universities(sentences);
  const names = new Set([...named.keys()].map(stem));
  if (names.size !== 1 || used.some((name) => UNIVERSITY.test(name) && !names.has(stem(name)))) return null;
  // A department alone is a part of the one university that is named.
  const isPart = used.some((name) => /^(?:Department|School|College) |College of /u.test(name));
  const first = [...named.values()][0]!;
  const found = recipients[0] ?? (isPart || isAbout(first) ? first : undefined);
  return found ? affiliation(found) : null;
}

/** The one university that sentences say the money goes to, others being named too. */
export function recipientInstitution(sentences: readonly ListedSentence[]): Affiliation | null {
  const { recipients } = universities(sentences);
  return new Set(recipients.map(({ span }) => stem(span.name))).size === 1 ? affiliation(recipients[0]!) : null;
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
