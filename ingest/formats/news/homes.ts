/** Where people are whom an article gives no institution: at the one that it is about, at the university of their department. */
import type { Span } from './article.ts';
import { isField } from './organisations.ts';
import { type ListedSentence, mask, ORG } from './lists.ts';
import { baseOf, type OrgSpan, placeOf } from './mentions.ts';
import { NUMBERS, SHORT_NAMES } from './words.ts';
import { initials, isChildOf, isInstitution, isSameInstitution } from './words.ts';
import { isSchool, isUniversity, speaksOfMoney } from './words.ts';

export interface Affiliation {
  /** As written. */
  readonly name: string;
  /** Where the article gives it, in its text. */
  readonly said: Span;
  readonly confidence: number;
}

export interface Homes {
  /** The institution that everybody is of whom the article gives none, or null. */
  readonly sole: Affiliation | null;
  /** The institution that got the award, so the leader's, or null. */
  readonly recipient: Affiliation | null;
  /** The institution that an affiliation as written means: of a department, the university. Null for none. */
  of(affiliation: Affiliation | null): Affiliation | null;
}

const HISTORY: readonly RegExp[] = [
  /\b(?:founded|earned (?:his|her|their|an?) |degree|doctora\p{L}+|adviser|advisor|graduated|alumn\p{L}+|formerly|previously|Ph\.?D\.? (?:from|at))\b/iu,
  /\b(?:started in|interned|coding camp|trained|is a (?:leading|public|private)|ranked|I (?:received|started|studied|worked))\b/iu,
];
export const isHistory = (text: string): boolean => HISTORY.some((pattern) => pattern.test(text));

const DATELINE = String.raw`^(?:\p{L}[\p{L}\d., ()]{2,50}[–—-]{1,2} |\p{L}{2,}: |\([^()]{2,40}\) )?`;
const GROUP =
  "(?:researchers?|professors?|academics?|faculty(?: members)?|scientists?[’']?|engineers?|scholars?|historians?|chemists?" +
  '|physicists?|investigators?|team|students|educators|lecturers?|\\p{L}+(?:ologist|ographer|onomer|ician|onomist)s?)';
const COUNT = `(?:the |an? |another |several |some |(?:${NUMBERS.join('|')}|\\d{1,2}) )?`;
const HAS =
  '(?:has|have|is|was|were|are|will|receiv\\w+|wins?|won|to lead|leads|secures?|lands|gets?|earns?|among|led|gains?|gained)';
const TEAM_AT = `(?:the |a (?:[\\p{L}-]+ ){0,3}team (?:of [\\p{L} ]+ )?(?:at|from) (?:the )?|${GROUP} (?:at|from) (?:the )?)?`;
const BRACKETED = '(?: \\([^()]*\\))?';
const NOT_ORG = '\\uE400-\\uE7FF';
const GAP = `[^.;${NOT_ORG}]`;
const LEAD_IN = `(?:${DATELINE}${COUNT}|\\b(?:to|for|among|members of|fellow|other|(?:won|held|earned) by) ${COUNT})`;
const QUALIFIERS = '(?: (?!(?:to|for|by|from|and)\\b)[\\p{L}-]+){0,3}';
/** `in the College of Engineering`: between people and their university. */
const WITHIN = `(?: (?:at|in|from|of) (?:the )?${ORG},?)?`;

/** `’s Penryn campus` */
const ITS = "(?:['’]s [\\p{L} ]{2,40})?";

/** A part of the money, for somebody beside its recipient: `$900,000 of the award will go to ¤`. */
const SHARE =
  /\bof (?:that|this|the) (?:sum|award|grant|total|funding|money)\b|\b(?:sub-?awards?|subcontracts?|portion)\b/iu;
/** Where something was only tried, or somebody was before. */
const ELSEWHERE =
  /\b(?:tried|tested|piloted|deployed|used|installed|demonstrated)\b[^.;,]{0,30} (?:at|by|in|with) (?:the )?$|\bformer (?:\p{L}+ )?$/iu;

/** Sentences that say to whom the money goes. `isGroup`: of all who are funded (`Two ¤ researchers`). */
const RECEIVES: readonly { readonly pattern: RegExp; readonly isGroup: boolean; readonly isHeadline?: true; readonly isShare?: true }[] = [
  { isGroup: false, pattern: new RegExp(`\\b(?:awarded|granted|gave|given to|grants? to|funding to|(?:awarded|given) [^;]{1,40}? to|grants? for) (?:the )?(${ORG})(?=[ ,.])`, 'giu') },
  { isGroup: false, pattern: new RegExp(`\\b(?:project|study|trial|cent(?:er|re))${BRACKETED} at (?:the )?(${ORG})(?=[ ,.])`, 'giu') },
  { isGroup: false, pattern: new RegExp(`\\b(?:led|headed|coordinated|hosted) by (?:the )?(${ORG})${BRACKETED}(?: ${HAS}\\b|[.,;]|$)`, 'giu') },
  { isGroup: false, pattern: new RegExp(`\\b(?:award|grant|funding|million)\\b[^.;${NOT_ORG}]{0,60}?(?: from (?:the )?[^;]{1,60}?)? to (?:the )?(${ORG})(?=[ ,.])`, 'giu') },
  { isGroup: false, isHeadline: true, pattern: new RegExp(`\\b(?:grant|award|funding|million)\\b[^.;${NOT_ORG}]{0,70}? (?:at|for) (?:the )?(${ORG})(?=[ ,.]|$)`, 'giu') },
  { isGroup: false, pattern: new RegExp(`\\b(?:grant|award|funding|support) (?:will )?(?:helps?|allows?|enables?|lets?) (?:the )?(${ORG})(?= )`, 'giu') },
  { isGroup: false, pattern: new RegExp(`${DATELINE}${TEAM_AT}(${ORG})${BRACKETED}(?: [\\p{L} ]{0,40})? (?:${HAS}|${GROUP})\\b`, 'giu') },
  { isGroup: false, pattern: new RegExp(`${DATELINE}(?:the )?${ORG}${BRACKETED}(?:,? (?:at|of|in|within) (?:the )?${ORG})?,? (?:at|of|in) (?:the )?(${ORG})${BRACKETED},? ${HAS}\\b`, 'giu') },
  { isGroup: true, pattern: new RegExp(`${LEAD_IN}(${ORG})(?:['’]s|-led|-based)?${BRACKETED}${QUALIFIERS} (?:${GROUP}|projects?|program(?:me)?s?|labs?)(?![\\p{L}])`, 'giu') },
  { isGroup: true, pattern: new RegExp(`${DATELINE}${GAP}{0,60}\\b(?:${GROUP}|projects)\\b${GAP}{0,50}${WITHIN} (?:at|from|of) (?:the )?(${ORG})${ITS}${BRACKETED} (?:each )?${HAS}\\b`, 'giu') },
  { isGroup: true, pattern: new RegExp(`\\b${GROUP} (?:at|from|of) (?:the )?${ORG}, (?:the )?(${ORG}),? ${HAS}\\b`, 'giu') },
  { isGroup: true, pattern: new RegExp(`\\b(?:press release|source|news release): (?:the )?(${ORG})`, 'giu') },
  { isGroup: false, pattern: new RegExp(`\\b(?:funds?|supports?|establish\\p{L}*|finances?) [^.;${NOT_ORG}]{0,40}${ORG}${BRACKETED} (?:at|of|in) (?:the )?(${ORG})`, 'giu') },
  { isGroup: true, isHeadline: true, pattern: new RegExp(`\\b(?:${GROUP}|projects|fellows)\\b${GAP}{0,50} (?:at|from|of) (?:the )?(${ORG})$`, 'giu') },
  { isGroup: true, pattern: new RegExp(`\\b(?:based|hosted|held|work) at (?:the )?(${ORG})(?=[.,;])`, 'giu') },
  { isGroup: true, isShare: true, pattern: new RegExp(`(${ORG})['’]s share (?:is|of)\\b`, 'giu') },
  { isGroup: true, pattern: new RegExp(`\\bhere at (?:the )?(${ORG})`, 'giu') },
]; // prettier-ignore

export interface Place {
  readonly sentence: ListedSentence;
  readonly span: OrgSpan;
  readonly isGroup: boolean;
}

interface Universities {
  /** Every university that is named, first mention first, one place each. */
  readonly named: readonly Place[];
  /** Those that sentences say the money goes to. */
  readonly recipients: readonly Place[];
}

export const orgsOf = ({ spans }: ListedSentence): OrgSpan[] =>
  spans.filter((span): span is OrgSpan => span.kind === 'org' && !span.isFunder);
export const isAcademicName = (name: string): boolean =>
  isUniversity(name) ||
  SHORT_NAMES.includes(name) ||
  /^(?:(?!University).)*\b(?:Institute|Observatory|Museum|Laboratory)\b/u.test(name);

export function findUniversities(sentences: readonly ListedSentence[]): Universities {
  const named: Place[] = [];
  const recipients: Place[] = [];
  const members = sentences.flatMap(({ lists }) => lists.flatMap((list) => list.members));
  const isSomebodys = (name: string): boolean =>
    members.some(({ organisation }) => organisation !== null && isSameInstitution(organisation.name, name));
  for (const sentence of sentences) {
    const orgs = orgsOf(sentence);
    if (orgs.length === 0) continue;
    for (const span of isHistory(sentence.text) ? [] : orgs)
      if (
        isUniversity(span.name) &&
        !/ Press$/u.test(span.name) &&
        !ELSEWHERE.test(sentence.text.slice(0, span.start)) &&
        !named.some((place) => place.span.name === span.name)
      )
        named.push({ sentence, span, isGroup: false });
    const masked = mask(sentence.text, orgs);
    for (const { pattern, isGroup, isHeadline, isShare } of RECEIVES) {
      if ((isHeadline && sentence.paragraph > 0) || (!isGroup && SHARE.test(sentence.text))) continue;
      for (const match of masked.text.matchAll(pattern)) {
        const span = masked.of(match[1]!);
        // The share of a partner is that of whom the article names as of it.
        if (isShare && span && isSomebodys(span.name)) continue;
        const isOne = span !== undefined && (isAcademicName(span.name) || /^\p{Lu}{3,8}$/u.test(span.name));
        if (isOne && (speaksOfMoney(sentence.text) || sentence.paragraph <= 4))
          recipients.push({ sentence, span, isGroup });
      }
    }
  }
  return { named, recipients };
}

/** `Virginia Tech University Libraries` → `Virginia Tech`. */
const short = (name: string): string =>
  /^((?:Virginia|Georgia|Texas|Michigan|Illinois|Louisiana) Tech)\b/u.exec(name)?.[1] ??
  name.replace(/ (?:University )?Libraries$/u, (tail) => (tail.includes('University') ? ' University' : ''));
export const stem = (name: string): string => short(name).replace(/^The /u, '');
export const affiliationOf = ({ sentence, span }: Place): Affiliation => ({
  name: short(span.name),
  said: { start: sentence.start, end: sentence.end },
  confidence: 600_000,
});
const areOne = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => isSameInstitution(stem(name), stem(names[0]!)));
const fullest = (places: readonly Place[]): Place =>
  places.reduce((best, place) => (place.span.name.length > best.span.name.length ? place : best));

/** The paragraphs in which an article says whose it is. */
const OPENING = 2;
const isPaid = ({ sentence }: Place): boolean => sentence.paragraph <= OPENING || speaksOfMoney(sentence.text);

/** The university that got the award, where the article is about one alone. `used`: names given beside people. */
function soleOf({ named, recipients }: Universities, used: readonly string[]): Affiliation | null {
  const theirs = used.filter(isUniversity);
  const opening = recipients.filter(
    (place) => place.sentence.paragraph <= OPENING && (isUniversity(place.span.name) || !isBesideSomebody(place)),
  );
  if (areOne(opening.map(({ span }) => span.name))) return affiliationOf(fullest(opening));
  // Others are named too, but nobody is of them.
  const groups = recipients.filter(({ isGroup }) => isGroup);
  if (areOne(groups.map(({ span }) => span.name))) {
    const group = fullest(groups);
    if (areOne(recipients.map(({ span }) => span.name))) return affiliationOf(fullest(recipients));
    if (group.sentence.paragraph <= 4) return affiliationOf(group);
  }
  const alone = named.filter(
    (place) => place.sentence.paragraph <= OPENING && !isBesideSomebody(place) && !isPartner(place),
  );
  if (areOne(alone.map(({ span }) => span.name))) return affiliationOf(fullest(alone));
  if (named.length + theirs.length > 0 && !areOne([...named.map(({ span }) => span.name), ...theirs])) return null;
  // A department alone is a part of the one university that is named.
  const isPart = used.some((name) => /^(?:Department|School|College) |College of /u.test(name));
  const [first] = named;
  if (first === undefined) return recipients[0] ? affiliationOf(recipients[0]) : null;
  const found =
    recipients.length > 0
      ? fullest(recipients)
      : isPart || (!isBesideSomebody(first) && isPaid(first))
        ? first
        : undefined;
  return found ? affiliationOf(found) : null;
}

/** The one that most sentences say got the award, if twice as many as of any other. */
function recipientOf({ recipients }: Universities): Affiliation | null {
  const groups: Place[][] = [];
  for (const place of recipients) {
    const group = groups.find(([first]) => isSameInstitution(stem(first!.span.name), stem(place.span.name)));
    if (group) group.push(place);
    else groups.push([place]);
  }
  const [most, next] = groups.sort((a, b) => b.length - a.length);
  return most && most.length >= 2 * (next?.length ?? 0) ? affiliationOf(fullest(most)) : null;
}

const isPartner = ({ sentence, span }: Place): boolean =>
  /\b(?:with|alongside|joins?|between) (?:the )?$/u.test(sentence.text.slice(0, span.start));
const isBesideSomebody = ({ sentence, span }: Place): boolean =>
  sentence.lists.some(({ members }) => members.some(({ organisation }) => organisation === span));

/** The one university that an article names at all, and not as that of somebody alone. */
const onlyUniversity = ({ named }: Universities): Affiliation | null =>
  areOne(named.map(({ span }) => span.name)) && named.some((place) => isPaid(place) && !isBesideSomebody(place))
    ? affiliationOf(fullest(named))
    : null;

/** `MITH is pleased to announce …`, `the MITH team will include …`: an institution that only its place tells. */
const ANNOUNCER =
  /^(?:The |At )?(\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,6}) (?:is|are) (?:very |so )?(?:pleased|proud|excited|thrilled|delighted|happy|honou?red) to (?:announce|share|report)/u;
const OWN_TEAM = /\b[Tt]he (\p{Lu}{3,10}) (?:project )?team (?:will |also )?(?:includes?|consists|comprises)/u;

function announcerOf(sentences: readonly ListedSentence[]): Affiliation | null {
  for (const { text, spans, start, end } of sentences.slice(0, 60)) {
    const name = (OWN_TEAM.exec(text) ?? ANNOUNCER.exec(text))?.[1];
    if (name === undefined || /^(?:We|I|It|They|This)$/u.test(name)) continue;
    if (spans.every((span) => span.kind === 'org' || span.start !== text.indexOf(name)))
      return { name, said: { start, end }, confidence: 600_000 };
  }
  return null;
}

/** What every university has: it says nothing of whose. */
const PART = new RegExp(
  [
    '^(?:Department|Dept|School|Division|Faculty|Office|Librar(?:y|ies)|Program|University (?:Librar(?:y|ies)|Archives|Press)) ?',
    '^(?:Medical (?:Center|School)|Health System) ?|^Hospital$|^(?!.*Universit).* Department$',
  ].join('|'),
  'u',
);
const UNIT =
  /\b(?:Institute|Cent(?:er|re)|Lab(?:oratory)?|Unit|Group|Division|Initiative|Program(?:me)?|Research and Evaluation)\b/u;
/** `Engineering Division of Georgia Tech`, `School of Music, Rice University`. */
const PART_BEHIND = /^(.{6,60}?) (?:College|School|Department|Dept\.?|Faculty|Division) (?:of|for) /u;
const PART_OF = /^(?:.{3,80}?)(?:,| of| at|['’]s) (?:the )?(\p{Lu}.{2,60})$/u;

const holdsPlaceOf = (name: string, university: string): boolean => {
  const place = placeOf(university) ?? baseOf(university);
  return place !== null && ` ${name} `.includes(` ${place} `);
};

/** What the article says of whose people are where: read once, asked for the institutions that are given beside people. */
export function findHomes(sentences: readonly ListedSentence[]): (used: readonly string[]) => Homes {
  const hosts = hostsOf(sentences);
  const universities = findUniversities(sentences);
  const announced = announcerOf(sentences);
  return (used) => homesFrom(hosts, universities, announced, used);
}

function homesFrom(
  hosts: ReadonlyMap<string, Affiliation>,
  universities: Universities,
  announced: Affiliation | null,
  used: readonly string[],
): Homes {
  const found = soleOf(universities, used) ?? announced;
  const sole = found && (hosts.get(found.name) ?? found);
  // Short forms of a university's own name are no parts of it.
  const owners = [...hosts].flatMap(([part, host]) => {
    const isShort =
      isUniversity(part) ||
      isSameInstitution(part, host.name) ||
      placeOf(host.name) === part ||
      baseOf(host.name) === part;
    return isShort ? [] : [host];
  });
  const onlyHost = new Set(owners.map(({ name }) => name)).size === 1 ? owners[0]! : null;
  const recipient = recipientOf(universities) ?? onlyUniversity(universities);
  const home = sole ?? recipient ?? onlyHost;
  return {
    sole,
    recipient,
    of(affiliation) {
      if (affiliation === null) return null;
      const { name } = affiliation;
      // `the Roslin` for the Roslin Institute.
      const host = hosts.get(name) ?? [...hosts].find(([part]) => part.startsWith(`${name} `))?.[1];
      if (host) return host;
      const owner = PART_BEHIND.exec(name)?.[1];
      if (owner !== undefined && isUniversity(owner)) return { ...affiliation, name: owner };
      const whole = PART_OF.exec(name)?.[1];
      if (whole !== undefined && isUniversity(whole) && UNIT.test(name)) return { ...affiliation, name: whole };
      if (isUniversity(name)) return affiliation;
      // `Maryland Institute for Technology` in an article that names the University of Maryland.
      const namesake =
        UNIT.test(name) || PART.test(name) || isSchool(name)
          ? universities.named.find(({ span }) => holdsPlaceOf(name, span.name))
          : undefined;
      if (namesake && !isInstitution(name)) return affiliationOf(namesake);
      if (/^(?!University|College|School)\p{Lu}\S+ .*(?:School|College)\b/u.test(name) && isInstitution(name))
        return affiliation;
      // A department is no institution.
      if (PART.test(name) || isSchool(name)) return home;
      // `Institute of Geography`: many universities have one.
      const field = /^(?:Institute|Cent(?:er|re)|Laboratory|Section) (?:of|for) (?:the )?(\p{Lu}.*)$/u.exec(name)?.[1];
      if (
        sole !== null &&
        ((field !== undefined && isField(field)) || (/^(?:Te|Ngā) /u.test(name) && !isInstitution(name)))
      )
        return sole;
      if (home === null) return affiliation;
      if (isChildOf(name, home.name)) return home;
      // An institute that nobody knows is the university's, unless others are said to be of that.
      const isOthers = used.some((other) => isSameInstitution(stem(other), stem(home.name)));
      return UNIT.test(name) && sole !== null && !isInstitution(name) && !isOthers && universities.recipients.length > 0
        ? home
        : affiliation;
    },
  };
}

const BRACKET = `(?: ?\\((?:the )?(${ORG}|\\p{Lu}[\\p{L}&-]{1,12})\\))?`;
const IN = '(?:in|of|at|within|part of|based at|housed (?:in|at)|an? [\\p{L} -]{3,40} (?:at|of))';
const CHAIN = new RegExp(
  `(${ORG})${BRACKET}(?:,? ${IN} (?:the )?(${ORG})(?: ?\\([^()]{2,14}\\))?)(?:,? (?:in|of|at|within) (?:the )?(${ORG}))?`,
  'gu',
);
const OWNED = new RegExp(`(${ORG})['’]s? (?:[\\p{Ll}-]+ ){0,3}(${ORG})${BRACKET}`, 'gu');
const BESIDE = new RegExp(`(${ORG}) (${ORG})${BRACKET}`, 'gu');
const COMMA = new RegExp(`(${ORG}), (${ORG})(?=[,.;)]|$)`, 'gu');
/** `the A (B), the C and the D at ¤`: all are of it. */
const LISTED = new RegExp(
  `((?:${ORG}(?: ?\\([^()]{1,14}\\))?, (?:the )?){0,3}${ORG}(?: ?\\([^()]{1,14}\\))?,? and (?:the )?${ORG}) (?:at|of|in) (?:the )?(${ORG})`,
  'gu',
);
/** A part that every university has says nothing of whose it is elsewhere in the text. */
const GENERIC = /^(?:(?:University )?Librar(?:y|ies)|Department|School|College|Center|Office)$/u;
const OWN_PART = /^\p{Lu}{2,6} (?:College|School|Department|Center|Institute|Division|Libraries|Library)\b.*/u;

/** Institution of each part of one that the article names, by the part's name and acronym. */
function hostsOf(sentences: readonly ListedSentence[]): ReadonlyMap<string, Affiliation> {
  const hosts = new Map<string, Affiliation>();
  const ambiguous = new Set<string>();
  const put = (part: string | undefined, host: OrgSpan, { start, end }: Span): void => {
    if (part === undefined || part === host.name || GENERIC.test(part)) return;
    const known = hosts.get(part);
    if (known && !isSameInstitution(known.name, host.name)) ambiguous.add(part);
    else if (!known) hosts.set(part, { name: host.name, said: { start, end }, confidence: 750_000 });
  };
  for (const sentence of sentences) {
    const orgs = orgsOf(sentence);
    if (orgs.length < 2) continue;
    const masked = mask(sentence.text, orgs);
    const nameOf = (text: string | undefined): string | undefined =>
      text === undefined ? undefined : (masked.of(text)?.name ?? text);
    const isWhole = (org: OrgSpan | undefined): boolean =>
      org !== undefined && isUniversity(org.name) && !isSchool(org.name);
    for (const match of masked.text.matchAll(CHAIN)) {
      const host = [match[4], match[3]].map((char) => (char ? masked.of(char) : undefined)).find(isWhole);
      const part = masked.of(match[1]!)!;
      if (!host || isWhole(part)) continue;
      put(part.name, host, sentence);
      put(nameOf(match[2]), host, sentence);
    }
    for (const match of masked.text.matchAll(LISTED)) {
      const host = masked.of(match[2]!);
      if (!host || !isWhole(host)) continue;
      for (const part of [...match[1]!].map((char) => masked.of(char)))
        if (part && !isWhole(part) && !isInstitution(part.name)) put(part.name, host, sentence);
    }
    for (const [pattern, whole, piece] of [
      [BESIDE, 1, 2],
      [OWNED, 1, 2],
      [COMMA, 2, 1],
    ] as const) {
      for (const match of masked.text.matchAll(pattern)) {
        const host = masked.of(match[whole]!);
        const part = masked.of(match[piece]!);
        if (!host || !part || !isWhole(host) || isWhole(part)) continue;
        put(part.name, host, sentence);
        put(nameOf(match[3]), host, sentence);
      }
    }
  }
  putShortForms(sentences, put, new Set(hosts.keys()));
  for (const part of ambiguous) hosts.delete(part);
  return hosts;
}

/** `ORNL` in an article that names Oak Ridge National Laboratory, and nothing else of those initials. */
function putShortForms(
  sentences: readonly ListedSentence[],
  put: (part: string, host: OrgSpan, sentence: Span) => void,
  parts: ReadonlySet<string>,
): void {
  const orgs = sentences.flatMap((sentence) => orgsOf(sentence).map((span) => ({ sentence, span })));
  const acronyms = new Set(orgs.map(({ span }) => span.name).filter((name) => /^\p{Lu}{2,8}$/u.test(name)));
  const ownParts = orgs.flatMap(({ span }) => OWN_PART.exec(span.name) ?? []);
  const seen = new Set<string>();
  for (const { sentence, span } of orgs) {
    if (seen.has(span.name)) continue;
    seen.add(span.name);
    const letters = initials(span.name);
    if (span.name.includes(' ') && acronyms.has(letters) && !parts.has(span.name) && !parts.has(letters))
      put(letters, span, sentence);
    for (const form of [baseOf(span.name), placeOf(span.name)]) if (form !== null) put(form, span, sentence);
    // `UK College of Engineering` is the University of Kentucky's.
    if (isUniversity(span.name))
      for (const part of ownParts) if (part.startsWith(`${letters} `)) put(part, span, sentence);
  }
}
