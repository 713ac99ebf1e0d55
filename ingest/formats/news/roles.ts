/**
 * Each place where an article names somebody, with the words around it, and the role that they give.
 */
import { isPast, overlaps, type Span } from './article.ts';
import { type Entry, findEntries, introduced, mayBe } from './entries.ts';
import { LIST, type ListedSentence, type Member, type PeopleList } from './lists.ts';
import type { Named } from './mentions.ts';
import type { CueRole } from './titles.ts';
import { any, CO_I, CO_PI, numberOf, NUMBERS, PI, speaksOfMoney, wordsOf } from './words.ts';

/** One place that names somebody. Texts are masked: names are single characters. */
export interface Mention {
  readonly who: Named;
  readonly sentence: ListedSentence;
  readonly list: PeopleList;
  /** Place of the person in the list. */
  readonly index: number;
  readonly member: Member;
  /** What leads to the list (`The project is led by`), what describes the first of it (`geneticist`), and what follows it. */
  readonly cue: string;
  readonly descriptor: string;
  readonly tail: string;
  /** What the line says by its label, heading, roster or columns. */
  readonly entry: Entry | null;
  /** Role in the words about this person, or about the list; null where none is said. */
  readonly role: StatedRole | null;
  /** The next sentence of the paragraph, where this one begins with the person. */
  readonly then: ListedSentence | null;
  /** Said of what came before, of somebody who writes or answers the press, or in a section of others. */
  readonly isAside: boolean;
}

export interface StatedRole {
  readonly role: CueRole;
  /** Per million. */
  readonly confidence: number;
}

const STOPS = wordsOf('stops.txt');
const MOST_WORDS = 9;
const HAS_LIST = new RegExp(LIST, 'u');

/** Cuts what stands before a list into what leads to it and what describes its first person. */
function cutLead(lead: string): { cue: string; descriptor: string } {
  const words = [...lead.matchAll(/\S+/gu)];
  for (const word of words.slice(-MOST_WORDS).reverse()) {
    const end = word.index + word[0].length;
    const isStop = STOPS.has(word[0].toLowerCase()) || /[:—–”"]$|^[-–—]+$/u.test(word[0]) || HAS_LIST.test(word[0]);
    if (isStop) return { cue: lead.slice(0, end), descriptor: lead.slice(end) };
  }
  return words.length < MOST_WORDS ? { cue: '', descriptor: lead } : { cue: lead, descriptor: '' };
}

/** Who else is of it, between the list and its verb: `and her team`, `, in collaboration with §,`, `and colleagues at ¤`. */
const WITH_OTHERS: readonly RegExp[] = [
  /^\)?,? (?:and|with) (?:I\b|(?:his|her|their|the|our) (?:[\p{L}-]+ ){0,4}(?:team|colleagues|collaborators|group|lab|co-?workers|students|partners))/u,
  /^,? and (?:colleagues|collaborators|co-?workers)(?: (?:at|from|in) [^.;]{1,60}?(?=,? (?:have|has|will|are|aim|had|received|were|plan)\b))?/u,
  new RegExp(
    `^,? (?:in (?:collaboration|partnership) with|along with|together with|alongside|working with|joined by|joined in [^,.;]{1,40} by|with) (?:[^\\s${'\uE800-\uEBFF'}]+ ){0,6}${LIST},?`,
    'u',
  ),
  /^,? (?:along with|together with|as well as) [^.;:,]{3,90},/u,
];

function tailOf(behind: string): string {
  const text = behind.replace(/^\)/u, '');
  for (const pattern of WITH_OTHERS) {
    const match = pattern.exec(text);
    if (match && match[0].length > 0) return text.slice(match[0].length);
  }
  return text;
}

const CO_DIRECTS =
  /\bco-?directors? (?:of|on|for) (?:the|this) (?:[\p{L}-]+ ){0,6}(?:project|grant|study|initiative|effort)\b|\bco-?director$/iu;
const LEADS = new RegExp(
  `\\bwho (?:will |is |also )?${any('leads')}\\b(?:(?!\\b(?:in which|where|department|clinic|hospital)\\b)[^,;]){0,50}\\b${any('work')}\\b`,
  'iu',
);
const LEADER =
  /\b(?:leader|head|director|coordinator|spokesperson) of (?:the|this) (?:[\p{L}-]+ ){0,2}(?:project|study|consortium|effort|network)\b|\b(?:project|study|team) (?:leader|head)\b|\b(?:project|network|consortium|scientific) coordinator\b|^ ?coordinator $/iu;
const CO_PIS = new RegExp(CO_PI, 'iu');
const PIS = new RegExp(PI, 'iu');
const CO_IS = new RegExp(CO_I, 'iu');

/** The role that some words about one person state. */
function roleIn(text: string): StatedRole | null {
  if (CO_PIS.test(text)) return { role: 'CO_PRINCIPAL_INVESTIGATOR', confidence: 970_000 };
  if (CO_DIRECTS.test(text)) return { role: 'CO_PRINCIPAL_INVESTIGATOR', confidence: 880_000 };
  if (PIS.test(text)) return { role: 'PRINCIPAL_INVESTIGATOR', confidence: 965_000 };
  if (LEADS.test(text) || LEADER.test(text)) return { role: 'LEAD', confidence: 880_000 };
  return CO_IS.test(text) ? { role: 'INVESTIGATOR', confidence: 860_000 } : null;
}

/** What may stand between a role and the list behind it: `PIs on the project are`, `co-PI:`, `PI of`. */
const LINKS = new RegExp(
  `^(?: with$| (?:on|for|of|in|at) (?:(?!\\bwith\\b)[^,;:${'\uE800-\uEBFF'}]){0,70})?(?:,|:| –| -|\\(s\\)| ${any('role-links')}){0,5}$`,
  'iu',
);
const BE =
  '(?:is|are|was|were|will be|will serve|serves?|served|will act|acts?|acting|serving|will work|works?|working)';
const AS =
  "(?: also| currently| both| all| the| an?| as| one of| joint| its| their| our| overall| lead| together| local| [\\uE400-\\uE7FF](?:[’']s)?){0,4}";
/** `will work with co-PI §`: the role is of whom they work with. */
const WORD = '(?: (?!(?:with|alongside|under|by|for)\\b)[^\\s,;:.\\uE800-\\uEBFF]+)';
const X = `${WORD}{0,3}?`;
const IS_ROLE = (role: string): RegExp => new RegExp(`^,? (?:who )?${BE}${AS} ${role}`, 'iu');
const IS_ROLE_FAR = (role: string): RegExp => new RegExp(`^,? (?:who )?${BE}${AS}${X} ${role}`, 'iu');
const AND_ROLE = (role: string): RegExp =>
  new RegExp(`^,? (?:who )?${BE}${WORD}{1,9}? and(?: the| as| its)* ${role}`, 'iu');
const AS_ROLE = (role: string): RegExp =>
  new RegExp(`^,? (?:acting |serving )?as (?:the |an? |our )?(?:[^\\s,;:.]+ )?${role}`, 'iu');

const ROLES: readonly { readonly role: CueRole; readonly source: string; readonly anywhere: RegExp }[] = [
  { role: 'CO_PRINCIPAL_INVESTIGATOR', source: CO_PI, anywhere: new RegExp(CO_PI, 'giu') },
  { role: 'PRINCIPAL_INVESTIGATOR', source: PI, anywhere: new RegExp(PI, 'giu') },
  { role: 'INVESTIGATOR', source: CO_I, anywhere: new RegExp(CO_I, 'giu') },
];
const CO_DIRECTOR = 'co-?directors?(?=[.,;]| (?:of|on|for) (?:the|this) (?:project|grant|effort|study|award))';
const BEHIND = [...ROLES, { role: 'CO_PRINCIPAL_INVESTIGATOR' as const, source: CO_DIRECTOR }].map(
  ({ role, source }) => ({
    role,
    patterns: [IS_ROLE(source), IS_ROLE_FAR(source), AND_ROLE(source), AS_ROLE(source)],
  }),
);

/** The role that a list is given by what stands before it. */
function roleBefore(lead: string, cue: string): StatedRole | null {
  for (const { role, anywhere } of ROLES) {
    const last = [...lead.matchAll(anywhere)].at(-1);
    if (!last) continue;
    const from = last.index + last[0].length;
    // Either nothing but links to the list, or links to the words that describe its first person.
    if (LINKS.test(lead.slice(from).trimEnd()) || (from <= cue.length && LINKS.test(cue.slice(from))))
      return { role, confidence: 955_000 };
  }
  return null;
}

function roleBehind(tail: string): StatedRole | null {
  for (const { role, patterns } of BEHIND) {
    const place = patterns.findIndex((pattern) => pattern.test(tail));
    if (place >= 0) return { role, confidence: place === 0 ? 960_000 : 930_000 };
  }
  return null;
}

const CO_LEADS = new RegExp(`^,? (?:will |is |are |who |to )?${any('coleads')}\\b`, 'iu');
const CO_LED_BY = new RegExp(
  `\\b${any('coleads')} by$|(?:^|[.;] )(?:\\p{L}+ )?co-?directors? (?:is|are|include)$`,
  'iu',
);
const LEADS_WORK = new RegExp(
  `^(?:,? who)?,? (?:(?:wrote|submitted|developed) [^.;,]{3,40} and )?(?:will |is |are |be |has |been |also |jointly |to |currently )*${any('leads')}\\b[^.;]{0,80}?\\b${any('work')}\\b`,
  'iu',
);
const LEADS_ELSE = new RegExp(
  `^(?:,? who)?,? (?:will |is |are |has |been |also |jointly |to )*${any('leads')} (?:the |a |an )?[^.;,]{0,40}\\b(?:department|clinic|hospital|school|college|students)\\b`,
  'iu',
);
const LED_BY = new RegExp(`\\b${any('led')}(?: jointly| in part)?(?: at [\\uE400-\\uE7FF])? by(?: the)?$`, 'iu');
/** `with Jane Roe as coordinator` */
const AS_HEAD =
  /^,? as (?:its |the )?(?:project |scientific )?(?:coordinator|leader|lead|head|director|spokesperson)\b/iu;
/** A jury or a centre that people belong to. */
const LED_ELSE = /\b(?:jury|panel|committee|board|members? of)\b[^.;]{0,80} by$/iu;
/** `Its four thrusts are headed by`: a part each, under who leads the whole. */
const LED_PART = new RegExp(
  `\\b(?:thrusts|cores?|work packages?|components|themes|strands|arms)\\b[^.;]{0,40} ${any('led')} by$`,
  'iu',
);
const UNDER = /\bunder the (?:direction|leadership|guidance) of(?: the)?$/iu;
const AT_THE_HEAD =
  /(?:^|[.;] )(?:leading|heading|directing|spearheading|at the helm|the (?:researchers?|people|faculty|scientists?) leading)\b[^.;]{0,90}\b(?:is|are|will be)$|\b(?:spokesperson|speaker|coordinator|(?:project|program(?:me)?|(?:hub|cent(?:er|re)|network)['’]s) directors?)\b[^.;]{0,60} (?:is|are|will be)$/iu;
const SERVING = '^,? (?:will serve|serves|is serving|will act|acts) as (?:the |its )?';
const SERVES_AS = new RegExp(
  [
    `${SERVING}(?:director|lead|leader|head) (?:for|of|on) (?:an?|the|this)\\b`,
    `${SERVING}(?:research|project|scientific|program(?:me)?) (?:director|leader|head|coordinator)\\b`,
    '^,? (?:will be|is|becomes|will become|was named) (?:its|the) (?:first |founding |inaugural |new )?(?:director|leader|head|coordinator)(?=[.,;]|$)',
  ].join('|'),
  'iu',
);

/** What the list is the object of: what follows it is said of others. */
const OBJECT = /\b(?:with|alongside|to|for)(?: the)?$/iu;
const AS_OR_OWN = /^,? (?:(?:serving|acting) )?as\b|^['’]|^,? (?:the|other|our) [^.;]{0,30}team\b/iu;

/** Whether a list leads the work, in other words than "principal investigator". */
function leadRole(cue: string, tail: string): StatedRole | null {
  if (CO_LEADS.test(tail) || CO_LED_BY.test(cue)) return { role: 'CO_PRINCIPAL_INVESTIGATOR', confidence: 870_000 };
  if ((LEADS_WORK.test(tail) && !LEADS_ELSE.test(tail)) || SERVES_AS.test(tail))
    return { role: 'LEAD', confidence: 880_000 };
  if (LED_ELSE.test(cue)) return null;
  if (LED_PART.test(cue)) return { role: 'INVESTIGATOR', confidence: 870_000 };
  // `The second, which Jane Roe leads, is …`
  if (/\b(?:which|that)$/iu.test(cue) && /^ (?:will )?(?:leads?|directs?|heads?|coordinates?)\b/u.test(tail))
    return { role: 'LEAD', confidence: 870_000 };
  if (/\bwith$/iu.test(cue) && AS_HEAD.test(tail)) return { role: 'LEAD', confidence: 870_000 };
  return LED_BY.test(cue) || UNDER.test(cue) || AT_THE_HEAD.test(cue) ? { role: 'LEAD', confidence: 870_000 } : null;
}

/** Sections whose people are somebody else's, to the next heading. */
const OTHER_SECTION: readonly RegExp[] = [
  /^(?:#+ )?(?:related (?:projects|work|links|resources|news|stories)|other projects|references|(?:selected |related )?publications|see also|further reading)\s*:?$/iu,
  /^(?:#+ )?(?:(?:how to )?cit(?:e|ation|ing.{0,30})|(?:media|press) contacts?|(?:external )?advisory (?:board|committee|group|panel)|alumni|(?:former|past) members)\s*:?$/iu,
];
const HEADING = /^(?:#+ )?\p{Lu}[^.!?:]{2,50}:?$/u;
/** `I’m the lead PI`, outside of speech: the one who writes is of the team. */
const I_AM = new RegExp(`\\bI(?:['’]m| am| will be| serve as) (?:the |an? |one of the )?(${CO_PI}|${PI})`, 'iu');
function roleOfWriter(sentences: readonly ListedSentence[]): StatedRole | null {
  const said = sentences
    .map(({ text }) => (/["“”]/u.test(text) ? null : I_AM.exec(text)))
    .find((match) => match !== null);
  return said ? roleIn(said![1]!) : null;
}

/** What came before: its people are not this team. */
const EARLIER = new RegExp(`\\b${any('earlier')}\\b`, 'iu');
/** What is said of somebody in passing, and what a new award builds on. */
const ASIDES =
  /\b(?:who|whose)\b[^,;]*|^Building on [^,]*|\b(?:project|study|research|book) (?:on|of|about|into) [^,;.]*/gu;
const CURRENT = /\b(?:this|the new|our|current) (?:project|grant|award|team|work|phase)\b(?! (?:directly )?builds)/iu;
/** A mention of somebody who writes, photographs or answers the press. */
const BYLINE =
  /(?:^|[.;|(] ?|\d )(?:[-*•] ?)?(?:by|written by|posted by|story by|authors?:?|credits?:?|courtesy of|editor:?|published by|illustration by)$/iu;
const IMAGE = /\b(?:photos?|images?|pictures?|video)(?: by|:| credits?:?| courtesy of| of)?$/iu;
const CONTACT =
  /\b(?:contacts?:?|write to|e-?mail|reach out to|register with|questions to|inquiries:?|enquiries:?|(?:questions|inquiries|enquiries)\b[^.;]{0,90} (?:go|sent|directed|addressed) to)(?: (?!.*investigator)[\p{L} ]{0,40},?)?$|\bfor (?:more|further) information\b[^.;]*$/iu;

const THANKS =
  /^(?:Thanks (?:go |are due )?to (?:everyone|everybody|all|our|the many)|(?:Many|Special|Our) thanks)\b/iu;
const THANKED =
  /\b(?:thanks?(?: to)?|thanked|grateful to|acknowledges?|gratitude to)$|\b(?:thanks|grateful|gratitude) to\b[^.;]{0,90},? and to$/iu;

/** Somebody got money who is not yet named: `Two physicists have landed $500,000`. */
const UNNAMED = new RegExp(
  `\\b(?:${any('job', 'team')}|pair|duo|trio)\\b[^.;]{0,120}\\b(?:${any('receives', 'chosen', 'gives')}|will have)\\b|\\b(?:${any('gives')}|named)\\b[^.;]{0,80}\\b(?:${any('job', 'team')}|pair|duo|trio)\\b`,
  'iu',
);
const WITH_GRANT = new RegExp(
  `\\b${any('job', 'team')}\\b[^.;]{0,60}\\bwith an? [^.;]{0,40}\\b(?:grant|award|fellowship)\\b`,
  'iu',
);
const SEVERAL = new RegExp(`\\b(?:(${NUMBERS.join('|')})|pair|duo|trio)\\b`, 'iu');
const TOLD: Entry = { role: 'RECIPIENT', by: 'TOLD' };
/** Paragraphs this far behind may still say who it is. */
const SOON = 6;

/** Sentences that open with those of whom an earlier one says, without a name, that they got money. */
function toldOf(sentences: readonly ListedSentence[]): ReadonlySet<ListedSentence> {
  const isNaming = ({ text, spans }: ListedSentence): boolean =>
    spans.some(({ kind }) => kind === 'person') && !(text.length < 70 && /^[Bb]y |\|/u.test(text));
  const at = sentences.findIndex(
    (one) =>
      one.paragraph > 0 &&
      one.paragraph <= 3 &&
      !isNaming(one) &&
      (speaksOfMoney(one.text) || / Fellows\b/u.test(one.text)) &&
      (UNNAMED.test(one.text) || WITH_GRANT.test(one.text)),
  );
  if (at < 0 || sentences.slice(1, at).some(isNaming)) return new Set();
  const later = sentences.slice(at + 1);
  const counted = SEVERAL.exec(sentences[at]!.text);
  const count = counted?.[1] === undefined ? Infinity : numberOf(counted[1]);
  // As many as are told, and nobody else: they are those, wherever the text introduces them.
  const all = new Set(later.flatMap(introduced));
  if (all.size === count) {
    for (const who of all) who.isLikely = true;
    return new Set(later.filter((one) => introduced(one).some((who) => all.delete(who))));
  }
  const found: ListedSentence[] = [];
  const seen = new Set<Named>();
  for (const one of later) {
    const [list] = one.lists;
    if (list === undefined || list.members.every(({ person }) => seen.has(person.who))) continue;
    const [first] = list.members;
    const isThey =
      list.start <= 60 &&
      (first!.person.who.isLikely || (found.length > 0 && list.start === 0 && !first!.person.isShort)) &&
      one.paragraph - sentences[at]!.paragraph <= SOON &&
      !/["“”]|\b(?:with|from|of|to|by|for|under|alongside|thanks?)\b/iu.test(one.text.slice(0, list.start)) &&
      mayBe(one, list, first!, 0);
    if (!isThey) break;
    found.push(one);
    for (const { person } of list.members) seen.add(person.who);
    if (counted === null || list.members.length > 1 || seen.size >= count) break;
  }
  return new Set(found);
}

/** `Last month the Wildlife Service gave her $1,050,000`: whom the sentences before name last. */
const GAVE_THEM = new RegExp(
  `\\b${any('gives')} (?:her|him|the pair|the two)\\b[^.;]{0,40}(?:${any('sum')}|\\b${any('grant')}\\b)`,
  'iu',
);

/** Who got money by a sentence that says `her` or `him` of the one whom those before it name. */
function meantOf(sentences: readonly ListedSentence[]): ListedSentence[] {
  return sentences.flatMap((one, i) => {
    if (one.paragraph === 0 || one.lists.length > 0 || !GAVE_THEM.test(one.text)) return [];
    const before = sentences.slice(Math.max(0, i - SOON), i).findLast(({ lists }) => lists.length > 0);
    return before?.lists.length === 1 && before.paragraph > 0 ? [before] : [];
  });
}

/** Every mention of everybody, in the order of the text. What is written like a name in a title is none. */
export function readMentions(sentences: readonly ListedSentence[], titles: readonly Span[]): Mention[] {
  const entries = findEntries(sentences);
  const told = new Set([...toldOf(sentences), ...meantOf(sentences)]);
  const writer = roleOfWriter(sentences);
  let isOther = false;
  return sentences.flatMap((sentence, i) => {
    if (OTHER_SECTION.some((pattern) => pattern.test(sentence.text))) isOther = true;
    else if (HEADING.test(sentence.text) && sentence.spans.length === 0) isOther = false;
    const next = sentences[i + 1]?.paragraph === sentence.paragraph ? sentences[i + 1]! : null;
    const found = mentionsOf(sentence, entries.get(sentence) ?? null, told.has(sentence), isOther, next, writer);
    return found.filter(
      ({ member: { person } }) => !overlaps(titles, sentence.start + person.start, sentence.start + person.end),
    );
  });
}

function mentionsOf(
  sentence: ListedSentence,
  ofLine: Entry | null,
  isTold: boolean,
  isOther: boolean,
  next: ListedSentence | null,
  writer: StatedRole | null,
): Mention[] {
  const text = sentence.text.replace(ASIDES, ' ');
  const isThanks = THANKS.test(text);
  const isEarlier = (isPast(sentence) || EARLIER.test(text)) && !CURRENT.test(text);
  return sentence.lists.flatMap((list, n) => {
    const entry = ofLine ?? (isTold && n === 0 ? TOLD : null);
    const place = sentence.places[n]!;
    const lead = sentence.masked.slice(Math.max(0, place - 220), place);
    const { cue, descriptor } = cutLead(lead);
    const words = cue.trimEnd();
    const text = sentence.masked.slice(place + 1, place + 260);
    const behind = tailOf(text);
    const tail = OBJECT.test(words) && !AS_OR_OWN.test(behind) ? '' : behind;
    // `led by A, with B and C as co-investigators`: A is none.
    const isOfOthers = /^,? as\b/u.test(behind) && !/^\)?,? as\b/u.test(text);
    const ofList = roleBefore(lead, words) ?? (isOfOthers ? null : roleBehind(tail)) ?? leadRole(words, tail);
    const isByline = BYLINE.test(lead.trimEnd()) && !LED_BY.test(words);
    const roles = rolesOf(list.members, descriptor, ofList ?? (isByline ? writer : null), entry);
    const isWriter =
      (isByline && writer === null) ||
      isThanks ||
      IMAGE.test(lead.trimEnd()) ||
      CONTACT.test(lead.trimEnd()) ||
      THANKED.test(words);
    return list.members.map((member, index): Mention => {
      const role = roles[index]!;
      const isPrincipal = role !== null && /PRINCIPAL/u.test(role.role);
      const isAside = isWriter || ((isOther || isEarlier) && !isPrincipal && entry?.by !== 'LABEL');
      return {
        who: member.person.who,
        sentence,
        list,
        index,
        member,
        cue: words,
        descriptor,
        tail,
        entry,
        role,
        then: list.members.length === 1 && list.start <= 12 ? next : null,
        isAside,
      };
    });
  });
}

/** The role of each of a list: in its own words, else by the last role before it, else the list's. */
function rolesOf(
  members: readonly Member[],
  descriptor: string,
  ofList: StatedRole | null,
  entry: Entry | null,
): (StatedRole | null)[] {
  const ofLine: StatedRole | null = entry === null ? null : { role: entry.role, confidence: 970_000 };
  let running = ofList ?? ofLine;
  const before = members.map((member, i) => roleIn(i === 0 ? descriptor : member.before));
  const roles = members.map((member, i) => {
    if (i > 0 && before[i]) running = before[i];
    // In columns the first leads, the others follow.
    if (i > 0 && entry?.by === 'COLUMNS') running = { role: 'CO_PRINCIPAL_INVESTIGATOR', confidence: 950_000 };
    return roleIn(member.after) ?? before[i] ?? running;
  });
  // `Jane Roe and Li Wei (co-PIs)`: the plural is of all before it that nothing else is said of.
  members.forEach(({ after }, i) => {
    if (!/^ ?\(?[^()]*\b(?:co-?)?(?:PIs|investigators)\b/iu.test(after)) return;
    for (let j = i - 1; j >= 0 && /^[\s,]*$/u.test(members[j]!.after) && before[j + 1] === null; j -= 1)
      roles[j] = roles[i]!;
  });
  return roles;
}
