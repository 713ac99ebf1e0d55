/**
 * Lists of people in a sentence: `Jane Roe, a professor of physics at Yale, and Li Wei of Duke` is one list of two, each
 * with what the sentence says about that person alone.
 */
import { mask, marked, ORG, PERSON, type Masked, type MaskSpan } from './mask.ts';
import { plainOrg, RELATIVE, type PlainOrg } from './plain-orgs.ts';
import { NAMED_LIKE_PEOPLE } from './words.ts';
import type { OrgSpan, PersonSpan, ReadSentence } from './roster.ts';

export interface Member {
  readonly person: PersonSpan;
  /** What goes directly before the name (`genetics researcher`) and after it (`, a professor at ¤`), masked. */
  readonly before: string;
  readonly after: string;
  /** Institution that the list gives this member, or null. */
  readonly organisation: OrgSpan | PlainOrg | null;
}

export interface PeopleList extends MaskSpan {
  readonly kind: 'list';
  readonly members: readonly Member[];
}

export interface ListedSentence extends ReadSentence {
  readonly lists: readonly PeopleList[];
  /** The sentence with each list as one placeholder and organisations as theirs. */
  readonly masked: Masked<PeopleList>;
  /** Offset in the sentence of each character of `masked.text`. */
  readonly at: readonly number[];
}

/** Verbs and links that end what is said about a person, or part two lists. */
const BREAK =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|does|did|said|says?|saying|lead|leads|leading|led|joins?|joined|joining|receive[ds]?|won|wins?|award(?:ed|s)?|earn(?:s|ed)?|secure[ds]?|explain(?:s|ed)|add(?:s|ed)|note[ds]|notes|work(?:s|ed|ing)? (?:with|on|together)|collaborat\p{L}+|direct(?:s|ed|ing)?|include[ds]?|includes|including|involves?|comprise[ds]?|announce[ds]?|develop(?:s|ed|ing)?|use[ds]?|stud(?:ies|ied)|serve[ds]?|plans?|hopes?|wants?|aims?|goes|went|wrote|writes|found|created?|began|begins?|made|makes?|took|takes?|came|comes|build(?:s|ing)|built|brings?|bringing|combines?|unites?|draws?|pairs?|makes? up|form|comprise|teamed|partnered|argued|sued|denied|submit(?:s|ted)|propose[ds]|conceived|initiated|authored|explores?|examines?|investigates?|heads|headed|oversees?|spearhead(?:s|ed)|co-?leads?|to|by|with|against|from (?=[\uE000-\uE3FF])|for (?=[\uE000-\uE3FF])|where|that|when|while|because|if|between)\b/u;
/** Separators of lists. */
const SEPARATOR = /(?:;|,|\/|\band\b|&|\bas well as\b|\balong with\b|\btogether with\b|\bplus\b|\||•)/u;
const MAX_GAP = 260;

const withoutRelatives = (text: string): string => text.replace(RELATIVE, ' ');

function isGlue(gap: string): boolean {
  if (
    gap.length > MAX_GAP ||
    /[.!?:]["”’]? |["“”]/u.test(gap.replace(/\b(?:Dr|Drs|Prof|Ph\.D|Mr|Ms|Mrs|St|Jr|Sr|Inc|Dept|Univ|\p{Lu})\./gu, ' '))
  )
    return false;
  const plain = withoutRelatives(gap)
    .replace(/\b(?:as well as|along with|together with|and (?:with|by))\b/gu, 'and')
    .replace(/\bled by\b/gu, '');
  return SEPARATOR.test(gap) && !BREAK.test(plain);
}

/** End of what is said about the last person of a list: before the verb. `text` begins after the name. */
function tailLength(text: string): number {
  const stop =
    /^(?:[^.!?:"“”]|\.(?=[\p{L},;)])|(?<=\b(?:Ph\.D|Dr|St|U\.S|Inc|Dept|Univ|\p{Lu}))\.)*/u.exec(text)?.[0].length ?? 0;
  const reach = Math.min(stop, 400);
  let length = 0;
  // Whatever follows a name is about it while it opens like an apposition.
  const APPOSITION =
    /^(?: and (?:(?:his|her|their) )?(?:colleagues|collaborators|co-?workers) (?:at|from|of) (?:the )?[\uE400-\uE7FF]|\s?\((?:[^()]{0,160})\)|,? (?:who|whose)\b[^,;]*|['’]s? (?:own |research )?(?:lab|laboratory|group|team) (?:at|in) (?:the )?[\uE400-\uE7FF]|['’]s |,? (?:of|at|from) (?:the )?\p{Lu}[\p{L}&.'’-]*(?: (?:of |and |the |for )?\p{Lu}[\p{L}&'’-]*){0,6}(?: (?:department|team|lab|group|school|center))?(?![\p{L}.])|,? (?:of|at|from|in|with) (?:the |[\p{L}’']+ (?:of|at) (?:the )?){0,3}[\uE400-\uE7FF](?:['’]s)?(?: (?:and|&|in|at) (?:the )?[\uE400-\uE7FF])*|, (?:(?:Ph\.?D|M\.?D|Jr|Sr|M\.?S|Ed\.?D|RN|III|II)\.?)(?=[,\s]|$)|\s?[–—-]{1,2}\s?[^–—;]{2,160}?(?=[–—;]|--|$)|(?:,|\s?\|)(?! ?(?:in (?:collaboration|partnership|cooperation|conjunction)|along with|together with|alongside|working|joined|(?:the|this|our|other) (?:[\p{Ll}-]+ ){0,2}(?:team|project|grant|award|study|effort|work|investigators|researchers|PIs)\b(?! ?['’]s| (?:leader|lead|director|manager|coordinator|head)\b))) ?(?!and\b|or\b|but\b|which\b|while\b)[^,;|]+)/u;
  for (;;) {
    const rest = text.slice(length, reach);
    const match = APPOSITION.exec(rest);
    if (!match) break;
    const verb =
      /^,? (?:who|whose)\b/u.test(match[0]) || match[0].trimStart().startsWith('(') ? null : BREAK.exec(match[0]);
    if (verb) {
      // `, professor of physics at ¤ will lead`: up to the verb, unless the verb opens the clause.
      if (verb.index > 3 && /[\uE400-\uE7FF]|\p{L}{4}/u.test(match[0].slice(0, verb.index)))
        length += match[0].slice(0, verb.index).trimEnd().length;
      break;
    }
    length += match[0].length;
    if (match[0].length === 0) break;
  }
  return length;
}

const UNIVERSITY =
  /^(?:Yale|Harvard|Stanford|Duke|Emory|Cornell|Columbia|Brown|Dartmouth|Johns Hopkins|Vanderbilt|Northwestern|Tufts|Georgetown|Penn|Perelman|Weill Cornell) (?:\p{L}+ )?(?:School|College)\b|\b(?:Universit|Univ\b|College|Institute of Technology|Polytechnic|Tech\b|State\b|EPFL\b|ETH\b|MIT\b|UC |UCLA\b|Caltech|Hochschule|National Laboratory|Institut\b)/u;
const PART =
  /^(?:the )?(?:[\p{Lu}][\p{L}.&'’-]* (?:of )?){0,5}?(?:Department|Dept\.?|School|College of|Division|Faculty of|Office|Libraries|Library|Chair|Lab|Laboratory for|Center|Centre|Program|Group|Unit|Team|Institute for|Directorate)\b/u;

/** Short names of institutions; a Howard Hughes investigator is of another. */
const KNOWN_SHORT = new Set<string>(NAMED_LIKE_PEOPLE.filter((name) => name !== 'Howard Hughes'));

/** The organisation that an apposition means: a university rather than its department. */
function bestOrganisation(orgs: readonly OrgSpan[]): OrgSpan | null {
  if (orgs.length < 2) return orgs[0] ?? null;
  const own = orgs.filter((org) => !org.isFunder);
  const pool = own.length > 0 ? own : orgs;
  return (
    pool.find(
      (org) => UNIVERSITY.test(org.name) && !/^(?:School|College|Department|Faculty|Division) /u.test(org.name),
    ) ??
    pool.find((org) => KNOWN_SHORT.has(org.name)) ??
    (PART.test(pool[0]!.name) ? pool.find((org) => !PART.test(org.name)) : undefined) ??
    pool[0]!
  );
}

interface Raw {
  readonly text: string;
  readonly of: (char: string) => PersonSpan | OrgSpan | undefined;
  readonly at: readonly number[];
}

const orgsIn = (raw: Raw, text: string): OrgSpan[] =>
  [...text].map((char) => raw.of(char)).filter((entity): entity is OrgSpan => entity?.kind === 'org');

/** Finds the lists of one sentence. */
export function listPeople(sentence: ReadSentence): ListedSentence {
  const first = mask(sentence.text, sentence.spans);
  const raw: Raw = { text: first.text, of: (char) => first.of(char), at: first.at };
  const places = [...raw.text.matchAll(new RegExp(PERSON, 'gu'))].map((match) => match.index);
  const lists: PeopleList[] = [];
  for (let i = 0; i < places.length;) {
    let j = i;
    while (j + 1 < places.length && isGlue(raw.text.slice(places[j]! + 1, places[j + 1]!))) j += 1;
    const start = places[i]!;
    const end = places[j]! + 1 + tailLength(raw.text.slice(places[j]! + 1, places[j + 1] ?? raw.text.length));
    lists.push({ kind: 'list', start, end, members: membersOf(raw, places.slice(i, j + 1), end) });
    i = j + 1;
  }
  const second = mask(marked(raw.text), lists);
  const at = second.at.map((place) => raw.at[Math.min(place, raw.at.length - 1)]!);
  return { ...sentence, lists, masked: second, at };
}

const GROUP_BEFORE = new RegExp(
  `(${ORG})(?:['’]s?)?(?: \\((?:${ORG}|\\p{Lu}+)\\))?(?: (?:[\\p{Ll}-]+ ){0,3}(?:staff|postdocs|librarians|developers|researchers|professors|faculty|scientists|engineers|investigators|colleagues|members|scholars|team)[\\p{L} ]{0,20}| faculty members)? ?,?(?: [Pp]rofessors| [Pp]rofs\\.?| Drs\\.?)? $`,
  'u',
);
/** `¤ (ABC), where §`, `¤ under the auspices of §`: the person runs it. */
const HOST = new RegExp(
  `(${ORG})(?: \\([^()]*\\))?,? (?:where|under the (?:auspices|direction|leadership) of|headed by) (?:[\\p{L}.]+ ){0,2}$`,
  'u',
);
/** `Led by ¤, with § as principal investigator`. */
const LED_BY = new RegExp(`\\b[Ll]ed by (?:the )?(${ORG})(?: \\([^()]*\\))?,? with (?:[\\p{L}.]+ ){0,2}$`, 'u');
/** `¤ (ABC) staff §`. */
const STAFF_BEFORE = new RegExp(
  `(${ORG}) \\((?:${ORG}|[\\p{Lu}&-]{2,12})\\) (?:[\\p{Ll}-]+ ){0,2}(?:staff|researchers|faculty|scientists|professors|members) $`,
  'u',
);
/** `¤ co-PIs of the project are §`. */
const GROUP_SUBJECT = new RegExp(
  `(?:^|[.;] )(?:The |Other |Additional )?(${ORG})(?:['’]s)? (?:[Cc]o-?)?(?:PIs?|[Pp]rincipal [Ii]nvestigators?|[Ii]nvestigators?|researchers?|faculty|scientists|team members|members|participants)[^.;:\uE400-\uE7FF]{0,60}? (?:are|is|include|includes|were)(?: (?:also|Drs?\\.?|Professors?))? $`,
  'u',
);
/** `At ¤, physicist § and biologist § will …`. */
const AT_FIRST = new RegExp(`(?:^|[;.] )(?:[Aa]t|[Ff]rom) (?:the )?(${ORG}), (?:[\\p{L}.-]+ ){0,5}$`, 'u');
const GROUP_AFTER = new RegExp(
  `^(?: ?\\([^()]{2,40}\\))?,? ?(?:(both|all|each) )?(?:of whom are |are |is )?(?:of|at|from|with|in) (?:the )?(?:[\\p{L}’' ]{0,60}?(?:at|of) (?:the )?)?(${ORG})`,
  'u',
);

const hostBefore = (text: string): RegExpExecArray | null => HOST.exec(text) ?? LED_BY.exec(text);

function membersOf(raw: Raw, places: readonly number[], end: number): Member[] {
  const members: Member[] = [];
  let open: OrgSpan | null = null;
  const befores: string[] = [];
  const afters: { text: string; from: number }[] = [];
  places.forEach((place, i) => {
    const gapEnd = places[i + 1] ?? end;
    const gap = raw.text.slice(place + 1, gapEnd);
    let cut = gap.length;
    if (i + 1 < places.length) {
      const separators = [...gap.matchAll(/;|,(?! (?:Jr|Sr|Ph))|\band\b|&|\||\/|\bas well as\b|\balong with\b/gu)];
      const semicolon = separators.filter((match) => match[0] === ';').at(-1);
      cut = (semicolon ?? separators.at(-1))?.index ?? gap.length;
    }
    afters.push({ text: gap.slice(0, cut), from: place + 1 });
    befores.push(i + 1 < places.length ? gap.slice(cut) : '');
  });
  // What goes before the first name, back to the last stop.
  const lead = /[^,;:.!?()"“”]*\(?$/u.exec(raw.text.slice(Math.max(0, places[0]! - 120), places[0]))?.[0] ?? '';
  befores.unshift(lead);
  const group = GROUP_BEFORE.exec(lead);
  const subject = GROUP_SUBJECT.exec(raw.text.slice(Math.max(0, places[0]! - 140), places[0]));
  const at = AT_FIRST.exec(raw.text.slice(Math.max(0, places[0]! - 140), places[0]));
  const staff = STAFF_BEFORE.exec(raw.text.slice(Math.max(0, places[0]! - 60), places[0]));
  const groupOrg =
    staff !== null
      ? (raw.of(staff[1]!) as OrgSpan)
      : (at ?? subject)
        ? (raw.of((at ?? subject)![1]!) as OrgSpan)
        : group
          ? (raw.of(group[1]!) as OrgSpan)
          : null;
  places.forEach((place, i) => {
    const before = befores[i]!;
    const after = afters[i]!;
    const opened = new RegExp(`(${ORG})['’]?s? ?\\($`, 'u').exec(before);
    if (opened) open = raw.of(opened[1]!) as OrgSpan;
    const ownAfter =
      open === null
        ? orgsIn(
            raw,
            after.text.replace(RELATIVE, (text) => (ORG_IN_RELATIVE.test(text) ? text : ' ')),
          )
        : [];
    const possessor =
      new RegExp(`(${ORG})(?:['’]s)? (?!(?:grant|award|funding)\\b)(?:[\\p{L}-]+ ){0,5}$`, 'u').exec(before) ??
      (i === 0 ? hostBefore(raw.text.slice(Math.max(0, place - 90), place)) : null);
    const is = i === places.length - 1 ? IS_OF.exec(raw.text.slice(place + 1, place + 40)) : null;
    const now = NOW_AT.exec(after.text) ?? is;
    let organisation: Member['organisation'] =
      (now ? (raw.of(now[1]!) as OrgSpan) : null) ??
      open ??
      bestOrganisation(ownAfter) ??
      (possessor && i > 0 ? (raw.of(possessor[1]!) as OrgSpan) : null);
    if (organisation === null && open === null) organisation = plainOrg(raw, after);
    if (organisation === null && i === 0 && possessor) organisation = raw.of(possessor[1]!) as OrgSpan;
    if (open !== null && after.text.includes(')')) open = null;
    // A job or an institution beside a name says that it is a person.
    const person = raw.of(raw.text[place]!) as PersonSpan;
    if (bestOrganisation(ownAfter) !== null || open !== null || JOB.test(after.text) || JOB.test(before))
      person.who.isLikely = true;
    members.push({ person: raw.of(raw.text[place]!) as PersonSpan, before, after: after.text, organisation });
  });
  // `A, B and C, all of ¤` and `¤ professors A, B and C`.
  const tail = GROUP_AFTER.exec(afters.at(-1)!.text) ?? AND_AT.exec(afters.at(-1)!.text);
  const likely = members.filter((member) => member.person.who.isLikely).length;
  const isPair = members.length === 2 && /^ (?:and|&) $/u.test(raw.text.slice(places[0]! + 1, places[1]));
  if (likely * 2 > members.length || (isPair && likely === 1))
    for (const member of members) member.person.who.isLikely = true;
  const shared =
    tail &&
    ((tail[1] !== undefined && tail[1] !== ' ') ||
      members.slice(0, -1).every((member) => member.organisation === null && !ELSEWHERE.test(member.after)))
      ? (raw.of(tail[2]!) as OrgSpan)
      : null;
  const grouped = shareGroups(raw, members);
  return grouped.map((member) => ({ ...member, organisation: member.organisation ?? groupOrg ?? shared }));
}

/** `a former ¤ student now at ¤`. */
const NOW_AT = new RegExp(`\\bnow (?:an? [^,;]{3,40}? )?(?:at|of|with) (?:the )?(${ORG})`, 'u');
/** `§ is ¤’s co-PI`. */
const IS_OF = new RegExp(
  `^ (?:is|was|will be|serves as) (?:the )?(${ORG})(?:['’]s)? (?:[Cc]o-?)?(?:PI|[Pp]rincipal|[Ll]ead|[Ii]nvestigator)`,
  'u',
);
/** `A and B, ¤.`: the end of an entry. */
const AND_AT = new RegExp(`^,( )(${ORG})(?=[.;)]|$)`, 'u');
/** Of some place, though none that is known as an institution. */
const ELSEWHERE = /\b(?:of|at|from) (?:the )?\p{Lu}/u;
const OF_GROUP = new RegExp(
  `\\b(both|all|each)\\b[^,;${'\uE400-\uE7FF'}]{0,30}(?:of|at|from|with|in) (?:the )?(${ORG})`,
  'u',
);

/** `A and B, professors of physics at ¤`, `A and B (both ¤)`. */
const OF_PROFESSORS = new RegExp(
  `^(?:,? ?\\(?(both|all) |, (assistant |associate |full )?(?:[\\p{Ll}-]+ ){0,2}(?:professors|scientists|researchers|engineers|faculty(?: members)?|colleagues|[\\p{Ll}]+(?:ologists|ographers|icians|chemists|physicists|historians|linguists|economists))\\b[^,;]{0,90}?(?:of|at|from|with) (?:the )?)(${ORG})`,
  'u',
);

const PLURAL_BEFORE =
  /\b(?:Drs\.?|Professors|professors|Profs\.?|[Cc]o-?PIs|[Cc]o-?(?:principal )?investigators|colleagues|researchers|scientists|engineers) $/u;

/** `A and B, both of ¤, and C of ¤`: the first institution is A's too. */
function shareGroups(raw: Raw, members: readonly Member[]): Member[] {
  const shared = [...members];
  // `A of ¤, and Drs. B and C of ¤`: the plural goes on to the next institution.
  members.forEach((member, i) => {
    if (member.organisation !== null || !PLURAL_BEFORE.test(member.before)) return;
    const next = members.slice(i + 1).find(({ organisation }) => organisation !== null);
    const to = next === undefined ? -1 : members.indexOf(next);
    if (to > i && to - i <= 4)
      for (let j = i; j < to; j += 1) shared[j] = { ...members[j]!, organisation: next!.organisation };
  });
  // `A, B, X University; C, Y University`: an institution is of all names back to the semicolon.
  if (members.some(({ before, after }) => `${after}${before}`.includes(';')))
    members.forEach((member, i) => {
      if (!/^, (?:the )?[\uE400-\uE7FF]/u.test(member.after) || member.organisation === null) return;
      for (let j = i - 1; j >= 0 && members[j]!.organisation === null; j -= 1) {
        if (!/^[,\s]*$/u.test(members[j]!.after) || members[j + 1]!.before.includes(';')) break;
        shared[j] = { ...members[j]!, organisation: member.organisation };
      }
    });
  members.forEach((member, i) => {
    const group = OF_GROUP.exec(member.after) ?? OF_PROFESSORS.exec(member.after);
    if (!group) return;
    const reach = group[1] === 'both' ? 1 : i;
    for (let j = i - 1; j >= Math.max(0, i - reach) && shared[j]!.organisation === null; j -= 1)
      shared[j] = { ...shared[j]!, organisation: raw.of(group.at(-1)!) as OrgSpan };
  });
  return shared;
}

const JOB =
  /\b(?:professors?|scientists?|researchers?|director|engineer|lecturer|investigators?|PIs?|Ph\.?D|postdoc\p{L}*|fellow|historian|programmer|manager|developer|librarian|curator|scholar|economist|architect|nurse|physician|\p{L}*(?:ologist|ographer|onomer|ician|chemist|physicist)|Professors?|Drs?|Prof)\b/u;
const ORG_IN_RELATIVE = new RegExp(
  `\\b(?:is|was|directs|leads|heads|runs|teaches|chairs|works)\\b[^,;]{0,80}\\b(?:at|of) (?:the )?${ORG}|\\bis (?:the|an?|one of the)(?: other| second| third| [Ll]ead)? ${ORG}(?:['’]s)? (?:[Cc]o-?)?(?:PI|[Pp]rincipal|[Ii]nvestigator|[Ll]ead)`,
  'u',
);
