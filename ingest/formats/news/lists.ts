/**
 * Lists of people in a sentence: `Jane Roe, a professor of physics at Yale, and Li Wei of Duke` is one list of two, each
 * with what the sentence says about that person alone. Patterns see placeholders, not spellings: people are U+E000…,
 * organisations U+E400…, lists of people U+E800….
 */
import { plainOrg, type PlainOrg } from './organisations.ts';
import type { OrgSpan, PersonSpan, ReadSentence } from './mentions.ts';
import type { Span } from './article.ts';
import { any, isUniversity } from './words.ts';

export const PERSON = '[\\uE000-\\uE3FF]';
export const ORG = '[\\uE400-\\uE7FF]';
export const LIST = '[\\uE800-\\uEBFF]';
const PERSONS = new RegExp(PERSON, 'gu');
const ORGANISATIONS = new RegExp(ORG, 'gu');
const LISTS = new RegExp(LIST, 'gu');
const HAS_ORGANISATION = new RegExp(ORG, 'u');
const BASE = { person: 0xe000, org: 0xe400, list: 0xe800 } as const;
/** More of a kind than this stay as they are. */
const ROOM = 0x400;

export interface Masked<S> {
  readonly text: string;
  /** Offset in the unmasked text of each character of `text`, and of its end. */
  readonly at: readonly number[];
  /** What a placeholder stands for. */
  of(char: string): S | undefined;
}

/** Replaces each span (in order, none overlapping) by one character. Private characters of the text itself become spaces. */
export function mask<S extends Span & { readonly kind: keyof typeof BASE }>(
  text: string,
  spans: readonly S[],
  isMasked = false,
): Masked<S> {
  const next = { person: 0, org: 0, list: 0 };
  const entities = new Map<string, S>();
  const at: number[] = [];
  let out = '';
  let from = 0;
  const copy = (to: number): void => {
    for (; from < to; from += 1) {
      at.push(from);
      const code = text.charCodeAt(from);
      out += !isMasked && code >= BASE.person && code < BASE.list + ROOM ? ' ' : text[from]!;
    }
  };
  for (const span of spans) {
    if (next[span.kind] >= ROOM || span.start < from) continue;
    copy(span.start);
    const char = String.fromCharCode(BASE[span.kind] + next[span.kind]);
    next[span.kind] += 1;
    entities.set(char, span);
    at.push(span.start);
    out += char;
    from = span.end;
  }
  copy(text.length);
  at.push(text.length);
  return { text: out, at, of: (char) => entities.get(char) };
}

export interface Member {
  readonly person: PersonSpan;
  /** What goes directly before the name (`genetics researcher`) and after it (`, a professor at ¤`), masked. */
  readonly before: string;
  readonly after: string;
  /** Institution that the list gives this member, or null. */
  readonly organisation: OrgSpan | PlainOrg | null;
}

export interface PeopleList extends Span {
  readonly kind: 'list';
  readonly members: readonly Member[];
}

export interface ListedSentence extends ReadSentence {
  readonly lists: readonly PeopleList[];
  /** The sentence with each list as one placeholder and organisations as theirs. */
  readonly masked: string;
  /** Place of each list's placeholder in `masked`. */
  readonly places: readonly number[];
}

/** Verbs and links that end what is said about a person, or part two lists. */
const BREAK = new RegExp(`\\b${any('breaks')}\\b|\\b(?:from|for) (?=${PERSON})`, 'u');
/** Separators of lists. */
const SEPARATOR = /;|,|\/|\band\b|&|\bas well as\b|\balong with\b|\btogether with\b|\bplus\b|\||•/u;
const PARTING = /;|,(?! (?:Jr|Sr|Ph))|\band\b|&|\||\/|\bas well as\b|\balong with\b|\btogether with\b/gu;
/** What is said of a person in a relative clause. */
const RELATIVE = /,? ?\b(?:who|whose|whom)\b[^,;]*/gu;
const MAX_GAP = 260;
const ABBREVIATED = /\b(?:Dr|Drs|Prof|Ph\.D|Mr|Ms|Mrs|St|Jr|Sr|Inc|Dept|Univ|\p{Lu})\./gu;
const JOINS = /\b(?:as well as|along with|together with|and (?:with|by))\b/gu;

function isGlue(gap: string): boolean {
  if (gap.length > MAX_GAP || !SEPARATOR.test(gap)) return false;
  if (/[.!?:]["”’)]* |["“”]/u.test(gap.replace(ABBREVIATED, ' '))) return false;
  return !BREAK.test(
    gap
      .replace(RELATIVE, ' ')
      .replace(JOINS, 'and')
      .replace(/\bled by\b/gu, ''),
  );
}

/** What opens a new thought behind a list and not something about its last person. */
const NOT_ABOUT =
  /^(?:,|\s?\|) ?(?:and|or|but|which|while|in (?:collaboration|partnership|conjunction)|along with|together with|alongside|joined)\b/u;
const TEAM_ABOUT =
  /^, ?(?:the|this|our|other) (?:[\p{Ll}-]+ ){0,2}(?:team|project|grant|award|study|effort|work)\b(?!['’]s| (?:lead|direct|manage|head))/u;
/** One thing that is said about a person directly behind the name. */
const ABOUT: readonly RegExp[] = [
  /^ ?\([^()]{0,200}\)/u,
  /^ and (?:(?:his|her|their) )?(?:colleagues|collaborators|co-?workers) (?:at|from|of) (?:the )?[\uE400-\uE7FF]/u,
  /^,? (?:who|whose)\b[^,;]*/u,
  /^['’]s? (?:own |research )?(?:lab|laboratory|group|team) (?:at|in) (?:the )?[\uE400-\uE7FF]/u,
  /^,? (?:of|at|from|in|with) (?:the |our |[\p{L}’']+ (?:of|at) (?:the )?){0,3}[\uE400-\uE7FF](?:['’]s)?/u,
  /^ (?:in|at) (?:the )?[\uE400-\uE7FF]/u,
  /^,? (?:of|at|from) (?:the )?\p{Lu}[\p{L}&.'’-]*(?: (?:of |and |the |for )?\p{Lu}[\p{L}&'’-]*){0,6}/u,
  /^, (?:Ph\.?D|M\.?D|Jr|Sr|M\.?S|Ed\.?D|RN|III|II)\.?(?=[,\s]|$)/u,
  /^\s?[–—-]{1,2}\s?[^–—;]{2,160}(?=[–—;]|$)/u,
  /^,? with (?:an? )?(?:joint|courtesy|dual) [^,;]{1,80}/u,
  /^(?:,|\s?\|) ?[^,;|]+/u,
];

/** A second institution: `of ¤ and the ¤`. */
const AND_ORG = /^ (?:and|&) (?:the )?[\uE400-\uE7FF]/u;
/** `, data scientist, and research scientist, are`: the last of several jobs. */
const LAST_JOB = new RegExp(`^,? and (?:[\\p{L}-]+ ){0,4}${any('job')}\\b[^,;]{0,60}(?=,)`, 'iu');

/** How much of the text behind the last name of a list is about that person: up to the verb. */
function aboutLength(text: string): number {
  const plain = text.slice(0, 400).replace(ABBREVIATED, (short) => `${short.slice(0, -1)}_`);
  const stop = /[.!?:"“”](?![\p{L}\d,;)])/u.exec(plain)?.index ?? plain.length;
  let length = 0;
  for (;;) {
    const rest = plain.slice(length, stop);
    const job = length > 0 ? LAST_JOB.exec(rest) : null;
    const another = length > 0 ? AND_ORG.exec(rest) : null;
    if (job === null && another === null && (NOT_ABOUT.test(rest) || TEAM_ABOUT.test(rest))) break;
    const match = job ?? another ?? ABOUT.map((pattern) => pattern.exec(rest)).find((found) => found !== null);
    if (!match || match[0].length === 0) break;
    const isWhole = /^,? (?:who|whose|with (?:an? )?(?:joint|courtesy|dual))\b|^ ?\(/u.test(match[0]);
    // `, a senior ranger with ¤`
    const isWith =
      /\b(?:an?|the) [^,]{3,60}$/u.test(plain.slice(0, length)) &&
      /^ (?:with|from) (?:the )?[\uE400-\uE7FF]/u.test(rest);
    const verb = isWhole || isWith ? null : BREAK.exec(match[0]);
    if (verb) {
      // `, professor of physics at ¤ will lead`: up to the verb, unless the verb opens the clause.
      if (verb.index > 3 && /[\uE400-\uE7FF]|\p{L}{4}/u.test(match[0].slice(0, verb.index)))
        length += match[0].slice(0, verb.index).trimEnd().length;
      break;
    }
    length += match[0].length;
  }
  return length;
}

type Raw = Masked<PersonSpan | OrgSpan>;

/** Finds the lists of one sentence. */
export function listPeople(sentence: ReadSentence): ListedSentence {
  const raw = mask(sentence.text, sentence.spans);
  const places = [...raw.text.matchAll(PERSONS)].map(({ index }) => index);
  const lists: PeopleList[] = [];
  const inMask: (Span & { kind: 'list' })[] = [];
  for (let i = 0; i < places.length;) {
    let j = i;
    while (j + 1 < places.length && isGlue(raw.text.slice(places[j]! + 1, places[j + 1]!))) j += 1;
    const start = places[i]!;
    const end = places[j]! + 1 + aboutLength(raw.text.slice(places[j]! + 1, places[j + 1] ?? raw.text.length));
    inMask.push({ kind: 'list', start, end });
    const members = membersOf(raw, places.slice(i, j + 1), end);
    lists.push({ kind: 'list', start: raw.at[start]!, end: raw.at[end]!, members });
    i = j + 1;
  }
  // The point of `$7.5 million` ends no clause.
  const masked = mask(raw.text, inMask, true).text.replace(/(?<=\d)\.(?=\d)/gu, '·');
  return { ...sentence, lists, masked, places: [...masked.matchAll(LISTS)].map(({ index }) => index) };
}

const BRACKET = '(?: \\([^()]*\\))?';
const PEOPLE_WORD =
  '(?:staff|postdocs|librarians|developers|researchers?|professors?|faculty(?: members)?|scientists?|engineers?|investigators?|colleagues|members|scholars|team|co-?PIs?)';
const BETWEEN = '(?:(?!(?:grant|award|funding|to|for|with|by|from|where|will|has|have)\\b)[\\p{L}./-]+ )';
/** What gives everybody of a list one institution before it is named: `¤ professors §`, `¤’s §`, `At ¤, physicist §`. */
const OF_ALL_BEFORE: readonly RegExp[] = [
  new RegExp(`(${ORG})(?:['’]s?)?(?: \\([^()]{2,20}\\))? ${BETWEEN}{0,3}${PEOPLE_WORD}[\\p{L} ]{0,24},? ?(?:Drs?\\.? |Professors? |Profs?\\.? )?$`, 'u'),
  new RegExp(`(?:^|[.;] )(?:The |Other |Additional )?(${ORG})(?:['’]s)? (?:principal )?${PEOPLE_WORD}[^.;:\\uE400-\\uE7FF]{0,60} (?:are|is|include|includes|were)(?: also)? $`, 'iu'),
  new RegExp(`(?:^|[;.] )(?:At|From) (?:the )?(${ORG})${BRACKET}, (?:${PERSON} )?(?:[\\p{L}.-]+ ){0,6}$`, 'iu'),
  new RegExp(`\\b(?:grants?|awards?|fellowships?) (?:went|go|goes) to (?:the )?(${ORG})${BRACKET}: (?:[\\p{L}.]+ ){0,2}$`, 'iu'),
  new RegExp(`\\bfrom (?:the )?(${ORG})${BRACKET} (?:are|is) (?:[\\p{L}.-]+ ){0,3}$`, 'u'),
  new RegExp(`(${ORG})(?: \\([^()]*\\))?['’]s? (?:[\\p{L}-]+ ){0,3}(?:laureates?|winners?|recipients?|awardees?) (?:are|is) $`, 'u'),
  new RegExp(`\\b(?:laureates?|winners?|recipients?|awardees?|researchers?|team) (?:at|from) (?:the )?(${ORG})(?: (?:are|is|led by|include))? $`, 'iu'),
]; // prettier-ignore
/** What gives the first person of a list an institution before the name. */
const OF_FIRST_BEFORE: readonly RegExp[] = [
  new RegExp(`\\b(?:collaborator|colleague|partner|counterpart)s? (?:at|from) (?:the )?(${ORG})${BRACKET}, (?:[\\p{L}.]+ ){0,3}$`, 'u'),
  new RegExp(`(${ORG})(?:[^.;,\\uE000-\\uE7FF]|[.,](?=\\d)){1,80} (?:led|headed|directed) by (?:[\\p{L}.]+ ){0,3}$`, 'u'),
  new RegExp(`(${ORG})(?:['’]s)? ${BETWEEN}{0,6}$`, 'u'),
  new RegExp(`(${ORG})(?: \\([^()]*\\))?,? (?:(?:in \\p{Lu}[\\p{L}]+, )?where|under the (?:auspices|direction|leadership) of|headed by) (?:[\\p{L}.]+ ){0,3}$`, 'u'),
  new RegExp(`\\bled by (?:the )?(${ORG})(?: \\([^()]*\\))?,? with (?:[\\p{L}.]+ ){0,2}$`, 'iu'),
]; // prettier-ignore
/** `¤ (`, `¤ in Honolulu (PI: `. */
const IN_BRACKET = new RegExp(
  `(${ORG})['’]?s?(?: (?:in|at) \\p{Lu}[\\p{L}]+)? ?\\((?:(?:[Cc]o-?)?(?:PIs?|[Ll]eads?|[Ii]nvestigators?): ?)?(?:(?:Assoc\\. |Associate |Assistant )?(?:Profs?|Professors?|Drs?)\\.? ){0,2}$`,
  'u',
);
/** `moves from ¤ to ¤`, `leaves ¤ for ¤`: the second. */
const MOVES_TO = new RegExp(
  `\\b(?:(?:moves?|comes?|returns?|transfers?)(?: from [^,;.]{1,40})? to|leaves [^,;.]{1,30} for) (?:the )?(${ORG})`,
  'u',
);
const NOW_AT = new RegExp(`\\bnow (?:an? [^,;]{3,40} )?(?:at|of|with) (?:the )?(${ORG})`, 'u');
const IS = '^,? (?:is|was|will be|serves as|works as)';
/** `is the ¤ PI`, `is a ¤ researcher`; `is the PI at ¤`; `is an associate professor of history at ¤`. */
const IS_OF: readonly RegExp[] = [
  `${IS} (?:the |an? )?(${ORG})(?:['’]s)? (?:(?:co-?)?(?:PI|principal|lead|investigator)|${any('job')})`,
  `${IS} (?:the |an? )?(?:(?:lead|local|co-?) ?)?(?:PI|(?:principal )?investigator) (?:at|for|from) (?:the )?(${ORG})`,
  `^,? (?:will )?(?:directs?|leads?|heads?|runs?|oversees?) (?:the |its )?[^.;,\\uE000-\\uEBFF]{0,30} (?:at|for) (?:the )?(${ORG})(?=[,.;]| and)`,
  `${IS} (?:the|an?) (?:[\\p{L}-]+ ){0,3}${any('job')}\\b[^.;,\\uE000-\\uEBFF]{0,50} (?:at|in|with|from) (?:the )?(${ORG})`,
].map((source) => new RegExp(source, 'iu'));
/** A relative clause that says where somebody works: `who directs the lab at ¤`, `who is the other ¤ co-PI`. */
const WORKS_AT = new RegExp(
  `\\b(?:is|was|directs|leads|heads|runs|teaches|chairs|works)\\b[^,;]{0,80}\\b(?:at|of) (?:the )?${ORG}`,
  'u',
);
const IS_CO_PI_OF = new RegExp(
  `\\bis (?:the|an?|one of the)(?: [\\p{L}]+)? ${ORG}(?:['’]s)? (?:co-?)?(?:PI|principal|investigator|lead)`,
  'iu',
);
/** An institution that the end of a list gives everybody before it: `§ and § (¤)`, `§, § of ¤`, `§ and §, professors at ¤`. */
const SHARED_BACK =
  /^ ?\(|^,? (?:both |all |each )?(?:of whom are )?(?:of|at|from|with|in)\b|^,? ?\(?(?:both|all|each)\b|^, (?:the )?[\uE400-\uE7FF](?=[.;)]|$)/u;
const PLURAL_JOB =
  /^, (?:[\p{Ll}-]+ ){0,3}(?:professors|scientists|researchers|engineers|lecturers|faculty|colleagues|\p{Ll}+(?:ologists|ographers|icians|chemists|physicists|historians|economists))\b/u;
const PLURAL_BEFORE =
  /\b(?:Drs\.?|Profs\.?|professors|co-?PIs|co-?(?:principal )?investigators|colleagues|researchers|scientists|engineers) $/iu;
/** A job or title beside a name says that it is a person. */
const JOB = new RegExp(
  `\\b(?:${any('job')}|who (?:teaches|has taught|studies|heads|chairs|directs)|PIs?|Ph\\.?D|Drs?|Mr|Ms)\\b`,
  'iu',
);

function orgsIn(raw: Raw, text: string): OrgSpan[] {
  return [...text.matchAll(ORGANISATIONS)].map(([char]) => raw.of(char) as OrgSpan);
}

const UNIVERSITY =
  /\b(?:Universit|College|Institute of Technology|Polytechnic|Tech\b|State\b|EPFL|ETH\b|MIT\b|UC |UCLA|Caltech|National Laboratory)/u;
const PART =
  /^(?:the )?(?:[\p{L}.&'’-]+ ){0,5}(?:Department|Dept\.?|School|College of|Division|Faculty of|Office|Librar(?:y|ies)|Lab|Center|Centre|Program|Group|Unit|Team)\b/u;

/** Of several institutions beside a name the university, else the first that is no part of one. */
export function bestOrganisation<O extends { readonly name: string; readonly isFunder: boolean }>(
  orgs: readonly O[],
): O | null {
  const own = orgs.filter(({ isFunder }) => !isFunder);
  const whole = own.filter(({ name }) => !PART.test(name) || /Universit/u.test(name));
  return own.find(({ name }) => UNIVERSITY.test(name) && !PART.test(name)) ?? whole[0] ?? own[0] ?? orgs[0] ?? null;
}

interface Draft {
  readonly person: PersonSpan;
  readonly before: string;
  readonly after: string;
  organisation: Member['organisation'];
}

const SUM = new RegExp(any('sum'), 'u');

/** The first match of several patterns, or null. */
const firstOf = (patterns: readonly RegExp[], text: string): RegExpExecArray | null =>
  patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null) ?? null;

function membersOf(raw: Raw, places: readonly number[], end: number): Member[] {
  const lead = raw.text.slice(Math.max(0, places[0]! - 140), places[0]);
  const befores = [/(?<![^,;:.!?()"“”])[^,;:.!?()"“”]*\(?$/u.exec(lead)![0]];
  const afters: { text: string; from: number }[] = [];
  places.forEach((place, i) => {
    const gap = raw.text.slice(place + 1, places[i + 1] ?? end);
    let cut = gap.length;
    if (i + 1 < places.length) {
      const separators = [...gap.matchAll(PARTING)];
      cut = (separators.findLast(([mark]) => mark === ';') ?? separators.at(-1))?.index ?? gap.length;
      befores.push(gap.slice(cut));
    }
    afters.push({ text: gap.slice(0, cut), from: place + 1 });
  });
  const ofAll = firstOf(OF_ALL_BEFORE, lead);
  let open: OrgSpan | null = null;
  const drafts = places.map((place, i): Draft => {
    const before = befores[i]!;
    const after = afters[i]!;
    const person = raw.of(raw.text[place]!) as PersonSpan;
    // `¤ (§, §)`: the bracket's people are of the institution before it.
    const opened = IN_BRACKET.exec(i === 0 ? lead : before);
    if (opened) open = raw.of(opened[1]!) as OrgSpan;
    const own = withoutSocieties(raw, after.text).replace(RELATIVE, (clause) =>
      WORKS_AT.test(clause) || IS_CO_PI_OF.test(clause) ? clause : ' ',
    );
    const now =
      (i === places.length - 1 ? MOVES_TO.exec(raw.text.slice(place + 1, place + 140)) : null) ??
      NOW_AT.exec(after.text) ??
      (i === places.length - 1 ? firstOf(IS_OF, raw.text.slice(place + 1, place + 140)) : null);
    const possessor = firstOf(OF_FIRST_BEFORE, i === 0 ? lead.slice(-90) : before);
    const owner = possessor && (raw.of(possessor[1]!) as OrgSpan);
    // `Jane Roe, chemistry, ¤, $5,000`: who pays, not where she is.
    const pays = SUM.test(own);
    const beside = bestOrganisation(orgsIn(raw, own).filter(({ isFunder }) => !(pays && isFunder)));
    const organisation: Member['organisation'] = now
      ? (raw.of(now[1]!) as OrgSpan)
      : (open ??
        beside ??
        plainOrg(after.text, (at) => raw.at[after.from + at]!) ??
        (owner?.isFunder === true ? null : owner));
    const isOwned = owner?.isFunder === false && /['’]s $/u.test(lead.slice(-90));
    if (now !== null || isOwned || beside !== null || open !== null || JOB.test(after.text) || JOB.test(before))
      person.who.isLikely = true;
    if (open !== null && after.text.includes(')')) open = null;
    return { person, before, after: after.text, organisation };
  });
  shareOn(drafts);
  shareBack(drafts);
  likelyTogether(drafts);
  const all = ofAll ? (raw.of(ofAll[1]!) as OrgSpan) : null;
  const isPart = (draft: Draft): boolean =>
    draft.organisation === null ||
    (/^\p{Lu}{2,5}$/u.test(draft.organisation.name)
      ? !isUniversity(draft.organisation.name)
      : PART.test(draft.organisation.name) && !UNIVERSITY.test(draft.organisation.name));
  return drafts.map((draft) => ({ ...draft, organisation: all !== null && isPart(draft) ? all : draft.organisation }));
}

const MEMBER_OF = new RegExp(`\\b(?:fellow|member) of (?:the )?(${ORG})`, 'giu');
/** `a Fellow of the American Physical Society` works elsewhere. */
const withoutSocieties = (raw: Raw, text: string): string =>
  text.replace(MEMBER_OF, (words, char: string) =>
    /\b(?:Society|Academy|Association|Institution|Federation)\b|^IEEE/u.test((raw.of(char) as OrgSpan).name)
      ? ' '
      : words,
  );

/** `¤ plant pathologist § and entomologist §`: what stands before the first is of the second too. */
function shareOn(drafts: readonly Draft[]): void {
  const [first, second] = drafts;
  const org = first?.organisation;
  if (drafts.length !== 2 || !org || !isBare(first.after) || second!.organisation !== null) return;
  if (HAS_ORGANISATION.test(first.before) && /^(?:and|&) (?:\p{Ll}+ ){0,4}$/u.test(second!.before))
    second!.organisation = org;
}

const isBare = (text: string): boolean => /^[\s,]*$/u.test(text);

/** An institution that stands once, behind the last of several names, is of all that it stands for. */
function shareBack(drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    if (draft.organisation === null || !(SHARED_BACK.test(draft.after) || PLURAL_JOB.test(draft.after))) return;
    const [word] = /\b(?:both|all|each)\b/u.exec(draft.after.slice(0, 60)) ?? [];
    for (let j = i - 1; j >= 0 && drafts[j]!.organisation === null; j -= 1) {
      const isTitle = /^ ?\([^()\uE400-\uE7FF]*\)$/u.test(drafts[j]!.after) && word !== undefined;
      if (!isBare(drafts[j]!.after) && !isTitle) break;
      if (drafts[j + 1]!.before.includes(';')) break;
      drafts[j]!.organisation = draft.organisation;
    }
  });
  // `A of ¤, and Drs. B and C of ¤`: the plural goes on to the next institution.
  drafts.forEach((draft, i) => {
    if (draft.organisation !== null || !PLURAL_BEFORE.test(draft.before)) return;
    const to = drafts.findIndex((other, j) => j > i && other.organisation !== null);
    if (to > i && to - i <= 4) for (let j = i; j < to; j += 1) drafts[j]!.organisation ??= drafts[to]!.organisation;
  });
}

/** Who stands in a list of people is one. */
function likelyTogether(drafts: readonly Draft[]): void {
  const likely = drafts.filter(({ person }) => person.who.isLikely).length;
  const isPair = drafts.length === 2 && isBare(drafts[0]!.after) && /^(?:and|&) $/u.test(drafts[1]!.before);
  if (likely * 2 > drafts.length || (isPair && likely === 1))
    for (const { person } of drafts) person.who.isLikely = true;
}
