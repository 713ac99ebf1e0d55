/**
 * Lines that say something by their form: labels, headings, rosters and columns give their people a role; bullets, lines and
 * rows of a list of awards are an award each.
 */
import { type Article, type Found, foundIn } from './article.ts';
import { type ListedSentence, type Member, type PeopleList, PERSON } from './lists.ts';
import type { Named, PersonSpan } from './mentions.ts';
import { SHARES } from './money.ts';
import { isField } from './organisations.ts';
import { BULLET, type CueRole, type Item, labelOf } from './titles.ts';
import { any, capitalShare, CO_I, CO_PI, NUMBERS, PI } from './words.ts';

/** A line that announces a list of recipients: `The awardees are:`. */
const ANNOUNCES: readonly RegExp[] = [
  /\b(?:led|coordinated|headed|directed|carried out|undertaken) by:$/iu,
  /\b(?:recipients?|awardees?|winners?|grantees?|laureates?|professors?|faculty|investigators?|researchers?|scientists?|team(?: members)?|members|scholars?|honorees)\b[^.!?]{0,90}:$/iu,
  /\b(?:funded|selected|new|award(?:ed|s)|winning|grants?|projects?)\b[^.!?]{0,60}\b(?:are|includes?|to)\b[^.!?]{0,40}:$/iu,
];
/** An entry below the heading of a team that is not of it. */
const OTHER_LABEL =
  /^(?:[\p{L}]+ ){0,3}(?:contacts?|editors?|writers?|authors?|photos?|officers?|sponsors?|advis[eo]rs?|mentors?|advisory board|students?|alumni|undergraduates?)(?: [\p{L}]+){0,2}:/iu;

const ENTRY = new RegExp(
  `^(?:[-*•·|] ?|\\d{1,2}[.)] ?)?(?:(?:[\\p{L}.]+ ){0,3}|\\p{Lu}[\\p{L}/& -]{2,40}: ?)${PERSON}`,
  'u',
);

/** Whether a line begins with a person. */
export function isEntry({ text, spans }: ListedSentence): boolean {
  const person = spans.find((span) => span.kind === 'person');
  return person !== undefined && ENTRY.test(`${text.slice(0, person.start)}\uE000`);
}

/** The institution of the entry above on a line of its own. */
const isPlace = ({ text, spans }: ListedSentence): boolean =>
  text.length <= 120 &&
  !text.endsWith('.') &&
  spans.length > 0 &&
  spans.every((span) => span.kind === 'org' && !span.isFunder);

/** What a line of a roster says after the name: `Jane Roe — Director, X University`. */
const ROSTER_ROLES: readonly { readonly role: CueRole; readonly pattern: RegExp }[] = [
  { role: 'CO_PRINCIPAL_INVESTIGATOR', pattern: new RegExp(`^(?:${CO_PI}|co-?director\\b)`, 'iu') },
  { role: 'PRINCIPAL_INVESTIGATOR', pattern: new RegExp(`^(?:${PI}|director\\b|lead\\b|center director\\b)`, 'iu') },
  {
    role: 'INVESTIGATOR',
    pattern: new RegExp(`^(?:[\\p{L}/]+ ){0,3}(?:${CO_I}|${any('job')}|member|investigator)\\b`, 'iu'),
  },
];

function rosterRole({ text, spans }: ListedSentence): CueRole | null {
  const [person] = spans;
  if (person?.kind !== 'person' || person.start > 4 || text.length > 260) return null;
  const about = /^(?: ?[—–|:\t]| -|,) ?(.+)$/u.exec(text.slice(person.end))?.[1];
  return about === undefined || /[.!?]$/u.test(about)
    ? null
    : (ROSTER_ROLES.find(({ pattern }) => pattern.test(about))?.role ?? null);
}

/** What a line gives its people. */
export interface Entry {
  readonly role: CueRole;
  /** Said by the line itself, by a heading above it, by lines like it, or by a sentence that tells of them without a name. */
  readonly by: 'LABEL' | 'HEADING' | 'ROSTER' | 'COLUMNS' | 'TOLD';
}

/** The role that each sentence's line gives its people, by label, heading, roster or columns. */
export function findEntries(sentences: readonly ListedSentence[]): ReadonlyMap<ListedSentence, Entry> {
  const found = new Map<ListedSentence, Entry>();
  for (const sentence of columnLines(sentences).values())
    found.set(sentence, { role: 'PRINCIPAL_INVESTIGATOR', by: 'COLUMNS' });
  readHeadings(sentences, found);
  const roles = sentences.map(rosterRole);
  const isBeside = (i: number, j: number): boolean =>
    (roles[j] ?? null) !== null && Math.abs(sentences[i]!.paragraph - sentences[j]!.paragraph) === 1;
  sentences.forEach((sentence, i) => {
    const role = roles[i]!;
    const isRoster = role !== null && (isBeside(i, i - 1) || isBeside(i, i + 1));
    if (isRoster && (role !== 'INVESTIGATOR' || !found.has(sentence))) found.set(sentence, { role, by: 'ROSTER' });
  });
  return found;
}

function readHeadings(sentences: readonly ListedSentence[], found: Map<ListedSentence, Entry>): void {
  const lastOf = new Map(sentences.map((sentence) => [sentence.paragraph, sentence]));
  let heading: CueRole | null = null;
  let current: Entry | null = null;
  let wasBullet = true;
  sentences.forEach((sentence, i) => {
    if (found.has(sentence)) return;
    if (sentences[i - 1]?.paragraph !== sentence.paragraph) {
      current = null;
      const label = labelOf(sentence.text);
      const announces = ANNOUNCES.some((pattern) => pattern.test(lastOf.get(sentence.paragraph)!.text));
      const isBullet = BULLET.test(sentence.text);
      if (label) {
        if (label.rest === '') heading = label.role;
        else if (label.isLabel) current = { role: label.role, by: 'LABEL' };
      } else if (announces && !(heading !== null && isEntry(sentence))) {
        heading = 'RECIPIENT';
        wasBullet = true;
      } else if (heading !== null) {
        const isOther = OTHER_LABEL.test(sentence.text.replace(BULLET, ''));
        if (isEntry(sentence) && !isOther && sentence.text.length < 600) current = { role: heading, by: 'HEADING' };
        // What bullets say below the line of a person is about that person's award.
        else if (!isPlace(sentence) && !isField(sentence.text) && !(isBullet && !wasBullet)) heading = null;
        if (current !== null) wasBullet = isBullet;
      }
    }
    if (current !== null) found.set(sentence, current);
  });
}

const COLUMNS_BELOW = /\bprincip(?:al|le)[- ]investigators?\b[^.!?]*:$/iu;

/** Lines `Project, Person, Person, Institution` below one that names the columns, by their paragraph. */
export function columnLines(sentences: readonly ListedSentence[]): ReadonlyMap<number, ListedSentence> {
  const found = new Map<number, ListedSentence>();
  let isOpen = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    ({ paragraph } = sentence);
    if (COLUMNS_BELOW.test(sentence.text)) isOpen = true;
    else if (isOpen && BULLET.test(sentence.text) && hasColumns(sentence)) found.set(paragraph, sentence);
    else isOpen = false;
  }
  return found;
}

/** Something else first, then people and an institution. */
function hasColumns({ text, spans }: ListedSentence): boolean {
  const person = spans.find((span) => span.kind === 'person');
  if (person === undefined || person.start <= 14 || !/, $/u.test(text.slice(0, person.start))) return false;
  return spans.some((span) => span.kind === 'org' && span.start > person.end);
}

/** The first column of a line, without its bullet: where it starts and ends in the sentence. */
function firstColumn({ text, spans }: ListedSentence): { readonly start: number; readonly end: number } {
  const person = spans.find((span) => span.kind === 'person')!;
  const start = BULLET.exec(text)?.[0].length ?? 0;
  return { start, end: start + text.slice(start, person.start).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '').length };
}

const COUNT = `(?:${NUMBERS.join('|')}|several|\\d{1,3})`;
const PLURAL =
  '(?:awards|grants|fellowships|prizes|scholarships|projects|grantees|awardees|recipients|winners|laureates|honorees|research chairs)';
/** What says that there is more than one award: `five CAREER awards`, `won Starting Grants`, `two of the winners`. */
const SEVERAL: readonly RegExp[] = [
  new RegExp(`\\b${COUNT} (?!of\\b)(?:(?!of (?:the|its|our|their|these)\\b)[^\\s.;,]+ ){0,7}${PLURAL}\\b`, 'iu'),
  new RegExp(
    `\\b${any('receives')}\\b[^.;,]{0,70}\\b(?:awards|grants|fellowships|prizes|scholarships)\\b(?!['’])`,
    'iu',
  ),
  /\b(?:recipients|awardees|winners|grantees|laureates|honorees|(?:awards|grants|fellowships) (?:for|go|to|of the|announced|won|received)|seed awards|(?:new|year['’]s) (?:\p{L}+ )?fellows (?:include|are))\b/iu,
  /\b(?:named|elected|chosen|chose|selected|among)\b[^.;]{0,60}\b(?:Fellows|laureates|awardees|recipients|winners|Scholars|Investigators)\b/u,
  /\b(?:awards|grants|fellowships) of (?:their|his or her) own\b|\beach (?:award|grant|fellowship)\b|\beach (?:\p{L}+ ){0,3}(?:received?s?|won|awarded)\b/iu,
];
export const tellsOfSeveral = ({ text }: ListedSentence): boolean => SEVERAL.some((pattern) => pattern.test(text));

const MONEY = new RegExp(any('sum'), 'u');
const TOTAL =
  /\b(?:total(?:l?ing|s)?|combined|in all)\b[^.;,$€£]{0,30}(?:[$€£][\d.,]*\d(?: \p{L}?illion)?)?|[$€£][\d.,]*\d(?: \p{L}?illion)? (?:total|combined|in all|in total)\b/giu;
/** Whether a line names a sum that is not of all awards together. */
const hasSum = (line: string): boolean => MONEY.test(line.replace(TOTAL, ''));
/** `X University: …`, `X University (Ames, IA) – …`, `X University, $5,000`. */
const ORG_END =
  /^(?: ?\([^()]{2,60}\)|, \p{Lu}[\p{L}. ]{2,30}(?:, \p{Lu}[\p{L}.]{1,20})?)?(?:(?::| ?[–—|]| -) |, (?=[$€£]\d))/u;
const opensWithOrg = ({ text, spans: [first] }: ListedSentence): boolean =>
  first?.kind === 'org' && !first.isFunder && first.start <= 3 && ORG_END.test(text.slice(first.end));
const QUOTED = /["“]([^"“”]{12,})["”]/u;
const SAYS = /\b(?:said|says|will|are|is|has|have|was|were)\b/u;
/** What follows a name and is a job, not a title. */
const JOB = new RegExp(`\\b(?:${any('job')}|universit\\p{L}+|college|department|institute|co-?PIs?|student)\\b`, 'iu');
const NO_ROLE = (): null => null;

const firstPerson = (head: ListedSentence | undefined): PersonSpan | undefined =>
  head?.spans.find((span): span is PersonSpan => span.kind === 'person');

/** Whether a line begins with people, and not with a label or a byline. */
function opensWithPeople(head: ListedSentence): boolean {
  const person = firstPerson(head);
  return person !== undefined && isEntry(head) && !/:|^by\b/iu.test(head.text.slice(0, person.start));
}

/** The items of a list of awards, or none. */
export function findItems(article: Article, sentences: readonly ListedSentence[]): Item[] {
  const heads = new Map<number, ListedSentence>();
  for (const sentence of sentences) if (!heads.has(sentence.paragraph)) heads.set(sentence.paragraph, sentence);
  const lines = article.paragraphs.map(({ start, end }) => article.text.slice(start, end).trim());
  const rows = tableRows(article, lines, heads);
  if (rows.length > 1) return rows;
  const columns = columnLines(sentences);
  if (columns.size > 1)
    return [...columns].map(([from, head]) => {
      const { start, end } = firstColumn(head);
      const title = foundAt(head.text.slice(start, end), lines[from]!, head, 870_000);
      return { from, to: from + 1, title, recipient: null, roleAt: NO_ROLE };
    });
  const places = lines.flatMap((line, i) => (i > 0 && line.length <= 900 && heads.has(i) ? [i] : []));
  // `X College, Lead: $5,000. Principal investigator: Jane Roe.` names somebody in its second sentence.
  const named = new Set(sentences.flatMap((one) => (firstPerson(one) ? [one.paragraph] : [])));
  // Rows of what each partner gets of one award.
  const isShare = (i: number): boolean => sentences.some((one) => one.paragraph === i - 1 && SHARES.test(one.text));
  const shown = places.filter((i) => named.has(i) && isItem(lines, i, heads.get(i)!));
  if (shown[0] !== undefined && isShare(shown[0])) return [];
  const plain = plainItems(places, lines, heads, sentences);
  const items = plain.length > shown.length ? plain : shown;
  if (items.length < 2) return [];
  const steps = items.slice(1).map((next, i) => next - items[i]!);
  const longest = Math.min(...steps);
  return items.map((from, i) => {
    const step =
      steps[i] !== undefined && steps[i] <= 5 ? steps[i] : isTitled(lines[from]!, heads.get(from)!) ? 2 : longest;
    const to = Math.min(from + (step <= 5 ? step : 1), lines.length);
    const head = heads.get(from)!;
    return { from, to, title: titleIn(lines[from]!, head), recipient: recipientIn(head), roleAt: NO_ROLE };
  });
}

/** `X University in Ames will receive $1.1 million`. */
const GETS = new RegExp(
  `^(?: ?\\([^()]{2,60}\\)|,? [^.;:$€£\\uE000-\\uE7FF]{2,70}?,)? (?:(?:will|has|was|is|been) )*${any('receives')} `,
  'u',
);

/** The institution that a line gives the award to: `X University – “Title” – Jane Roe`. */
export function recipientIn(head: ListedSentence | undefined): Item['recipient'] {
  const [first] = head?.spans ?? [];
  return head &&
    first?.kind === 'org' &&
    (opensWithOrg(head) || (first.start <= 24 && !first.isFunder && GETS.test(head.text.slice(first.end))))
    ? { name: first.name, start: head.start + first.start, end: head.start + first.end }
    : null;
}

/** `Title of the project – Senior Lecturer Jane Roe, School of …, $29,615.` */
const isTitled = (line: string, head: ListedSentence): boolean => {
  const person = firstPerson(head);
  return (
    person !== undefined &&
    person.start > 14 &&
    / [–—-] (?:\p{Lu}[\p{L}.]* ){0,4}$/u.test(head.text.slice(0, person.start)) &&
    /[$€£][\d.,]+(?: million|k|m)?\.?$/iu.test(line)
  );
};

const SEMICOLON = /;(?: and)?$/u;
const OPENS_TITLE = /^(?:\d+[.)] )?["“](\p{Lu}[^"“”]{10,200})["”]/u;

/** Whether a line that names somebody shows by itself that it is one award of a list: by its money or its project. */
function isItem(lines: readonly string[], i: number, head: ListedSentence): boolean {
  const line = lines[i]!;
  const isMarked = BULLET.test(line) || SEMICOLON.test(line) || SEMICOLON.test(lines[i - 1]!);
  if (isTitled(line, head)) return true;
  if (MONEY.test(line) && (isMarked || opensWithOrg(head))) return hasSum(line);
  // A line may begin with the title; then the amount or the lead says what it is.
  if (!opensWithPeople(head))
    return (
      (isMarked || isHeadingLine(line) || capitalShare(OPENS_TITLE.exec(line)?.[1] ?? '') >= 0.6) &&
      QUOTED.test(line) &&
      (MONEY.test(line) || /\b(?:led by|PI|[Ii]nvestigator)\b/u.test(line))
    );
  const project = /^(?:[-*•] |\d+[.)] )?[^.:]{5,120}(?::| [–—]) ?(\p{Lu}[^.]{10,})$/u.exec(line)?.[1];
  if (!QUOTED.test(line) && !MONEY.test(line) && (project === undefined || JOB.test(project))) return false;
  const isNamed =
    isMarked ||
    (QUOTED.test(line) && hasSum(line)) ||
    (!firstPerson(head)!.isShort && /^\p{Lu}/u.test(line) && (isHeadingLine(line) || hasInstitution(head)));
  return isNamed && !SAYS.test(head.text.slice(0, 120));
}

const isHeadingLine = (line: string): boolean => line.length <= 200 && !/[.!?]["”’)]?$/u.test(line);
const hasInstitution = ({ spans }: ListedSentence): boolean => spans.some(({ kind }) => kind === 'org');

/** Who is listed below such words has an award alone. */
const WINNERS =
  /\b(?:[Ff]ellows|[Ww]inners|[Aa]wardees|[Ll]aureates|[Hh]onorees|[Rr]ecipients|[Ss]cholars|Investigators)\b/u;
const TEAM = /\b(?:teams?|co-?PIs?|investigators|members|collaborators|partners)\b/iu;

/** Bullets and headings that each begin with somebody and say no more, where the text tells of several awards and no team. */
function plainItems(
  places: readonly number[],
  lines: readonly string[],
  heads: ReadonlyMap<number, ListedSentence>,
  sentences: readonly ListedSentence[],
): number[] {
  const entries = places.filter((i) => opensWithPeople(heads.get(i)!) && !firstPerson(heads.get(i)!)!.isShort);
  const several = sentences.findIndex(tellsOfSeveral);
  const isTold = (i: number): boolean => several >= 0 && sentences[several]!.paragraph < i;
  const bullets = entries.filter((i) => BULLET.test(lines[i]!));
  const announces = (i: number): boolean => {
    const last = sentences.findLast(({ paragraph }) => paragraph === i - 1);
    return last !== undefined && (last.text.endsWith(':') || tellsOfSeveral(last)) && !TEAM.test(last.text);
  };
  const first = bullets.find((i) => isTold(i) && announces(i));
  const listed = first === undefined ? [] : bullets.filter((i, n) => i - first === n - bullets.indexOf(first));
  if (listed.length > 1) return listed;
  const headings = entries.filter((i) => isTold(i) && isNameLine(lines[i]!, heads.get(i)!));
  const isWinners = sentences.some(({ text, paragraph }) => paragraph < (headings[0] ?? 0) && WINNERS.test(text));
  return isWinners || headings.every((i) => !headings.includes(i + 1)) ? likelyTogether(headings, heads) : [];
}

/** Who stands alone on a line like those of people is one. */
function likelyTogether(places: number[], heads: ReadonlyMap<number, ListedSentence>): number[] {
  const people = places.map((i) => firstPerson(heads.get(i))!.who);
  if (people.filter(({ isLikely }) => isLikely).length * 2 > people.length)
    for (const who of people) who.isLikely = true;
  return places;
}

/** People with what is in brackets, between commas or in cells behind them, and no more. */
function isNameLine(line: string, { lists }: ListedSentence): boolean {
  const [list] = lists;
  const isWhole = lists.length === 1 && list!.end >= line.length - 1;
  return line.length <= 200 && isHeadingLine(line) && (isWhole || line.includes(' | '));
}

/** `Jane Roe: The Title of the Project, $50,000`. */
const BEHIND = /(?:: | [–—-] )(\p{Lu}[^$]{14,}?)(?=[.,;]? ?(?:\(?[$€£]|$))/u;
const FOR_TITLE = /,? (?:for|on) (\p{Lu}[^,.;$]{8,160})[.;]?$/u;

function titleIn(line: string, head: ListedSentence): Found<string> | null {
  if (isTitled(line, head)) {
    const before = head.text.slice(0, firstPerson(head)!.start);
    return foundAt(before.replace(/ [–—-] (?:\p{Lu}[\p{L}.]* ){0,4}$/u, ''), line, head, 880_000);
  }
  const named = head.text.slice(firstPerson(head)?.start ?? 0, firstPerson(head)?.end ?? 0);
  const quoted = QUOTED.exec(line)?.[1];
  const behind = BEHIND.exec(named === '' ? head.text : line)?.[1];
  const title = quoted ?? (behind === undefined || (named !== '' && behind.includes(named)) ? undefined : behind);
  if (title !== undefined) return foundAt(title, line, head, 860_000);
  const project = FOR_TITLE.exec(line)?.[1];
  return project !== undefined && capitalShare(project) >= 0.6 ? foundAt(project, line, head, 860_000) : null;
}

function foundAt(text: string, line: string, head: ListedSentence, confidence: number): Found<string> {
  const value = text.replace(/(?<![,.;\s])[,.;\s]+$/u, '').replace(BULLET, '');
  const start = line.indexOf(value);
  return foundIn(head, value, start, start + value.length, confidence);
}

/** What the columns of a table hold, by the words above them. */
const COLUMNS: readonly { readonly role: CueRole | 'TITLE'; readonly pattern: RegExp }[] = [
  { role: 'TITLE', pattern: /^(?:(?:project|award|grant|research|proposal) )?(?:title|project|topic|research|proposal)s?$/iu },
  { role: 'CO_PRINCIPAL_INVESTIGATOR', pattern: /\bco-?(?:PI|principal)/iu },
  { role: 'PRINCIPAL_INVESTIGATOR', pattern: /\b(?:lead|principal|PI|PIs|director)\b/iu },
  { role: 'INVESTIGATOR', pattern: /\b(?:investigator|researcher|applicant|people|team|member|participant|recipient|awardee|name)/iu },
]; // prettier-ignore
const cellsOf = (line: string): string[] => line.split(' | ').map((cell) => cell.trim());
const columnOf = (cell: string): CueRole | 'TITLE' | null =>
  COLUMNS.find(({ pattern }) => pattern.test(cell))?.role ?? null;

/** Rows of a table with a person, below a row that names the columns. */
function tableRows(article: Article, lines: readonly string[], heads: ReadonlyMap<number, ListedSentence>): Item[] {
  const top = lines.findIndex((line) => / \| /u.test(line) && cellsOf(line).some((cell) => columnOf(cell) === 'TITLE'));
  if (top < 0) return [];
  const columns = cellsOf(lines[top]!).map(columnOf);
  const rows: Item[] = [];
  for (let i = top + 1; i < lines.length; i += 1) {
    const cells = cellsOf(lines[i]!);
    if (cells.length !== columns.length) break;
    const head = heads.get(i);
    if (firstPerson(head) === undefined) continue;
    const { start } = article.paragraphs[i]!;
    const roleAt = (place: number): CueRole | null => {
      const role = columns[article.text.slice(start, place).split(' | ').length - 1] ?? null;
      return role === 'TITLE' ? null : role;
    };
    const title = foundAt(cells[columns.indexOf('TITLE')]!, lines[i]!, head!, 900_000);
    rows.push({ from: i, to: i + 1, title, recipient: null, roleAt });
  }
  return rows;
}

const NOT_THEY = new RegExp(`\\b(?:${any('official')}|${any('student')})\\b`, 'iu');
/** Who speaks of those who got it. */
export const PRAISES =
  /^[^.;]{0,60}?\b(?:congratulat(?:ed|es)|thank(?:ed|s)|welcom(?:ed|es)|praise[ds]|hail(?:ed|s)|applaud(?:ed|s))\b/u;
/** Whether nothing says that somebody only speaks of the award, decides or studies. */
export const mayBe = (
  { text }: ListedSentence,
  list: PeopleList,
  { organisation, before, after }: Member,
  index: number,
): boolean =>
  organisation?.isFunder !== true &&
  !PRAISES.test(text.slice(list.end)) &&
  !NOT_THEY.test(`${index === 0 ? text.slice(0, list.start) : before} ${after.replace(/\bwho\b[^,;]*/gu, '')}`);

/** Whom a sentence names in full who may have an award. */
export const introduced = (one: ListedSentence): Named[] =>
  one.lists.flatMap((list) =>
    list.members.flatMap((member, index) =>
      !member.person.isShort && mayBe(one, list, member, index) ? [member.person.who] : [],
    ),
  );
