/**
 * The title of the funded project and the passage that describes it, where an article gives them; and the awards that
 * stand as a title above labelled lines.
 */
import { type Article, type Found, foundIn, type Span } from './article.ts';
import type { Role } from '../../../src/model.ts';
import type { ListedSentence } from './lists.ts';
import { isInstitutionLine, type Named } from './mentions.ts';
import { any, capitalShare, CO_PI, PI, speaksOfMoney } from './words.ts';

/** `LEAD` leads in other words than "principal investigator"; `RECIPIENT` got the money. */
export type CueRole = Role | 'LEAD' | 'RECIPIENT';

export const BULLET = /^(?:[-*•·|] ?|\d{1,2}[.)] )/u;
const PEOPLE_WORDS = `(?:(?:the|our|project|research|core|senior|key|other|additional|grant|funded) )?${any('team-labels')}`;
/** Labels before a list, at the start of a line: `PI: …`, `Co-investigators – …`, or alone as a heading. */
const LABELS: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  { role: 'CO_PRINCIPAL_INVESTIGATOR', pattern: new RegExp(`^(?:(?:NSF|NIH|project|grant) )?${CO_PI}(?:\\(s\\))?\\s*(?=[:–—|-]|$)`, 'iu') },
  { role: 'PRINCIPAL_INVESTIGATOR', pattern: new RegExp(`^(?:(?:NSF|NIH|project|grant|contact|lead|multiple|institutional) )?${PI}(?:\\(s\\))?(?: and project director)?\\s*(?=[:–—|-]|$)`, 'iu') },
  { role: 'PRINCIPAL_INVESTIGATOR', pattern: /^(?:(?:project|team) lead(?:er|s)?|project directors?|lead|director|lead applicant)\s*(?=[:–—|]|$)/iu },
  { role: 'INVESTIGATOR', pattern: new RegExp(`^${PEOPLE_WORDS}\\s*(?=[:–—|]|$)`, 'iu') },
]; // prettier-ignore

/** `Led by Professor Jane Roe, X University` alone on its line. */
const LED_BY = /^(?:[Ll]ed|[Hh]eaded|[Cc]oordinated|[Dd]irected) by(?= \p{Lu})(?!.*\.$)/u;

/** The role of a line's label and what follows it, or null. */
export function labelOf(
  text: string,
): { readonly role: Role; readonly rest: string; readonly isLabel: boolean } | null {
  const line = text.replace(BULLET, '');
  const led = line.length <= 160 ? LED_BY.exec(line)?.[0] : undefined;
  if (led !== undefined) return { role: 'PRINCIPAL_INVESTIGATOR', rest: line.slice(led.length).trim(), isLabel: true };
  for (const { role, pattern } of LABELS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const rest = line.slice(match[0].length);
    return { role, rest: rest.replace(/^[\s:–—|-]+/u, ''), isLabel: /^\s*[:–—|]|^\s*-\s/u.test(rest) };
  }
  return null;
}

const isPrincipalLabel = (line: string): boolean => {
  const label = labelOf(line);
  return label?.role === 'PRINCIPAL_INVESTIGATOR' && label.isLabel && label.rest !== '';
};

export interface Item {
  /** Paragraphs, the last exclusive. The first names the people. */
  readonly from: number;
  readonly to: number;
  readonly title: Found<string> | null;
  /** The institution that the line begins with. */
  readonly recipient: (Span & { readonly name: string }) | null;
  /** The role that the column of a table gives whom it names at a place of the article's text. */
  roleAt(place: number): CueRole | null;
}

const QUOTED = /(?:"([^"“”]{8,260})"|“([^“”]{8,260})”|‘([^‘’]{12,260})’)/gu;
const THING =
  '(?:projects?|grants?|awards?|proposals?|stud(?:y|ies)|research|collaboration|program|fellowship|effort|work|initiative)';
const CALLED = '(?:titled|entitled|called|named)';
const BEFORE_TITLE: readonly RegExp[] = [
  new RegExp(`\\b${THING}\\b[^.]{0,50}(?:,|:| is| was)? ?(?:${CALLED},?)?:? ?$`, 'u'),
  new RegExp(`\\b(?:${CALLED}|[Tt]itle|under the title):? ?$`, 'u'),
];
/** `have been awarded $1 million for “…”`. */
const FUNDED_FOR =
  /(?:\b(?:grants?|awards?|awarded|received?|funded|funding|million)\b|[$€£])(?:[^.]|(?<=\b\p{Lu})\.){0,70} (?:for|to support|to fund) $/u;
const AFTER_TITLE: readonly RegExp[] = [
  /^,? ?(?:\([^()]{2,30}\))?,? an? (?:(?:[$€£\d][^ ]*|[\p{L}-]+),? ){0,6}(?:project|grant|initiative|study)\b/u,
  /^,? ?(?:\([^()]{2,30}\))?,? (?:project|grant|award|proposal|study|is a|will|aims|has (?:been|received)|was awarded|received|seeks|focuses|was funded)\b/u,
];
const LABEL =
  /^(?:[-*•] ?)?(?:(?:Project|Award|Grant|Proposal) (?:[Tt]itle|[Nn]ame)|[Tt]itle|(?:PROJECT |AWARD |GRANT )?TITLE)\s*[:–-]\s*(.{6,260})$/u;
const PUBLISHED =
  /\b(?:Working Group|workshop|paper|article|book|talk|course|conference|session|chapter|journal)\b[^.]{0,60}$/iu;
const LINK = '(?:(?:of|for|the|in|and|a|to|on|with|from|through|by|at) ){0,2}';
const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'.&:?!-]*`;
/** `The X Project has received …`, `the Y project`. */
const NAMED_PROJECT = new RegExp(
  `\\b(?:[Tt]he|[Oo]ur|[Tt]his) (${WORD}(?: (?:${WORD}|of|the|for|and|in|to|on|&)){0,14}?) ([Pp]roject|[Cc]ollaboration)\\b`,
  'gu',
);
const THE_PROJECT = '\\b(?:[Tt]he|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:research |new |joint )?(?:project|proposal)';
/** `our project Bees Without Queens: …`, `the project RESONANTIA, which`. */
const APPOSED = new RegExp(
  `${THE_PROJECT} ((?!Director|Manager|Team|Lead|PI\\b)\\p{Lu}[\\p{L}\\p{N}’'-]*:?(?: ${LINK}\\p{Lu}[\\p{L}\\p{N}’'-]*:?){2,16})`,
  'u',
);
const APPOSED_ACRONYM =
  /\b(?:[Tt]he|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:research |new |joint )?(?:project|proposal) ([A-Z][\p{Lu}\p{N}-]{3,}(?=,| |\.|$))/u;
/** `The four-year project, Learning from Lakes, will …`. */
const SET_APART = new RegExp(
  `\\b(?:project|proposal|study|initiative),? (\\p{Lu}[\\p{L}’'-]+:?(?: ${LINK}\\p{Lu}[\\p{L}’'-]*:?){2,16}), (?:will|is|aims|seeks|would|has|explores|examines)\\b`,
  'u',
);
const BARE = /\b(?:entitled|titled),? (\p{Lu}[^.,;“”"]{10,200}?)(?= ?(?:\(|[.,;]|$)| will | aims | is )/u;
/** `Our project is titled: Using …`, in sentence case. */
const CALLED_SO =
  /\b(?:project|grant|proposal|award)\b[^.:]{0,30} (?:titled|entitled|called): (\p{Lu}[^.;“”"()]{15,300}?)(?= ?(?:\(|[.;]|$))/u;
const JOINT =
  /\b[Tt]he ((?:Collaboration|Partnership|Alliance|Consortium) (?:on|for|of)(?: the)? \p{Lu}[\p{L}-]+(?: (?:(?:of|for|and|in|the) ){0,2}\p{Lu}[\p{L}-]+){1,9})/u;

type Put = (value: string, sentence: ListedSentence, at: number, confidence: number) => void;

/** Titles of projects, quoted or labelled first. */
export function findTitles(sentences: readonly ListedSentence[], headline: string): Found<string>[] {
  const found: Found<string>[] = [];
  const put: Put = (value, sentence, at, confidence) => {
    const clean = value.replace(/(?<![\s,.;])[\s,.;]+$/u, '');
    if (!found.some((other) => other.value === clean))
      found.push(foundIn(sentence, clean, at, at + clean.length, confidence));
  };
  const names = new Map<string, { count: number; sentence: ListedSentence; at: number; funded: boolean }>();
  for (const sentence of sentences) {
    quotedTitles(sentence, put);
    unquotedTitles(sentence, put);
    if (sentence.paragraph === 0) continue;
    for (const match of sentence.text.matchAll(NAMED_PROJECT)) {
      const value = match[1]!.trim();
      if (/^(?:NSF|NIH|Manhattan|Human Genome|Research|The|National)$/u.test(value) || /['’]s /u.test(value)) continue;
      const full = /^[PC]/u.test(match[2]!) ? `${value} ${match[2]!}` : value;
      const known = names.get(full) ?? { count: 0, sentence, at: match.index + match[0].indexOf(value), funded: false };
      names.set(full, { ...known, count: known.count + 1, funded: known.funded || speaksOfMoney(sentence.text) });
    }
  }
  for (const [name, { count, sentence, at, funded }] of [...names].sort(
    (a, b) => b[0].length - a[0].length || b[1].count - a[1].count,
  ))
    if (funded) put(name, sentence, at, count > 1 ? 820_000 : 760_000);
  if (found.length === 0) headlineTitle(sentences, headline, put);
  return found.sort((a, b) => b.confidence - a.confidence || a.start - b.start);
}

function quotedTitles(sentence: ListedSentence, put: Put): void {
  const { text } = sentence;
  for (const match of text.matchAll(QUOTED)) {
    const value = (match[1] ?? match[2] ?? match[3])!;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (!/^[\p{Lu}\d]/u.test(value) || !value.includes(' ') || PUBLISHED.test(before)) continue;
    if (/[,.!?]$/u.test(value) && /\b(?:said|says|explain|added|adds|noted|notes)\b/u.test(after)) continue;
    const isTitled = capitalShare(value) >= 0.6;
    const isCalled = /\b(?:titled|entitled|called|named|title)\b[^.]{0,12}$/u.test(before);
    const isPlaced =
      BEFORE_TITLE.some((one) => one.test(before)) ||
      AFTER_TITLE.some((one) => one.test(after)) ||
      FUNDED_FOR.test(before);
    if (isCalled && (isTitled || value.split(' ').length > 3)) put(value, sentence, match.index + 1, 930_000);
    else if (isTitled && isPlaced) put(value, sentence, match.index + 1, 880_000);
    else if (isTitled && text.length - match[0].length <= 3) put(value, sentence, match.index + 1, 840_000);
  }
}

/** What a pattern without quotes takes for a title must begin with no organisation or likely person. */
const opensName = ({ spans }: ListedSentence, at: number): boolean =>
  spans.some((span) => span.start === at && (span.kind === 'org' || span.who.isLikely));

function unquotedTitles(sentence: ListedSentence, put: Put): void {
  const { text, spans } = sentence;
  const label = LABEL.exec(text)?.[1];
  if (label !== undefined) put(label.replace(/^["“]|["”]$/gu, ''), sentence, text.indexOf(label), 950_000);
  const take = (
    pattern: RegExp,
    confidence: number,
    isTitle: (value: string, at: number) => boolean = () => true,
  ): void => {
    const match = pattern.exec(text);
    if (!match) return;
    const at = match.index + match[0].indexOf(match[1]!);
    if (isTitle(match[1]!, at)) put(match[1]!, sentence, at, confidence);
  };
  take(CALLED_SO, 900_000);
  take(BARE, 900_000, (value) => capitalShare(value) >= 0.5);
  take(JOINT, 800_000);
  take(SET_APART, 800_000, (_, at) => !opensName(sentence, at));
  const noPerson = (value: string, at: number): boolean =>
    !spans.some(
      (span) => span.kind === 'person' && span.who.isLikely && at <= span.start && span.start < at + value.length,
    );
  take(APPOSED, 780_000, noPerson);
  take(APPOSED_ACRONYM, 780_000, noPerson);
}

const LABELLED_HEADLINE =
  /^(?:New )?(?:[A-Z]{2,6}|National Science Foundation)(?: [\p{L}-]+){0,3}?(?: (?:[Gg]rant|[Aa]ward|[Pp]roject|[Ff]unding))?\s?(?::| - | – | — )\s?(.{12,})$/u;
const RECEIVED =
  /^(?:[Tt]he )?([^.;]{3,120}?) (?:has |have )?(?:been |was |were )?(?:received?s?|awarded|granted|wins?|won|funded|secures?d?)\b[^.]{0,80}(?:grant|award|funding|million|\$)/iu;

/** A headline that begins with the project: `ACME-X Receives $5M`, `NSF: Title of the project`, `NSF CPS grant - Title`. */
function headlineTitle(sentences: readonly ListedSentence[], headline: string, put: Put): void {
  const [first] = sentences;
  if (!first) return;
  const labelled = LABELLED_HEADLINE.exec(headline)?.[1];
  if (
    labelled !== undefined &&
    /^\p{Lu}/u.test(headline) &&
    !/\b(?:awards?|receives?|grants?|wins?|announces?)\b/iu.test(labelled)
  )
    put(labelled, first, headline.indexOf(labelled), 780_000);
  const subject = RECEIVED.exec(headline)?.[1];
  // An acronym in front is the project's name, if it is not an institution.
  if (subject === undefined || !/^[A-Z][a-z]*[A-Z-][A-Za-z-]*$/u.test(subject)) return;
  const announces = sentences.some(
    ({ text }) =>
      text.startsWith(`${subject} is `) && /\b(?:pleased|proud|excited|thrilled|delighted) to\b/u.test(text),
  );
  const isProject = sentences.some(
    ({ text, paragraph }) =>
      paragraph > 0 &&
      (text.includes(`(${subject})`) ||
        [' project', ' software', ' institute'].some((kind) => text.includes(`${subject}${kind}`))) &&
      !/Universit|College/u.test(text.slice(0, text.indexOf(subject)).slice(-60)),
  );
  if (!announces && isProject) put(subject, first, 0, 700_000);
}

const DESCRIPTION: readonly RegExp[] = [
  /^(?:#+ )?(?:(?:Project |Award |Grant )?(?:[Aa]bstract|[Ss]ummary|[Dd]escription)|(?:Project )?[Oo]verview|PROJECT (?:DESCRIPTION|SUMMARY)|ABSTRACT)\s*:?$/u,
  /^(?:#+ )?(?:About|Overview of) (?:the|this) (?:project|grant|award|research)\s*:?$/u,
];
const HEADING = /^[\p{Lu}][^.!?]{2,60}$/u;

/** The paragraphs under a heading such as `Project description` or `Abstract`, to the next heading. */
export function findDescription({ paragraphs, text }: Article): Span | null {
  for (let i = 1; i < paragraphs.length; i += 1) {
    const line = text.slice(paragraphs[i]!.start, paragraphs[i]!.end).trim();
    const inline = /^(?:Project |Award )?(?:Abstract|Summary|Description)\s*:\s*(?=\S)/u.exec(line);
    if (inline && line.length > 200) return { start: paragraphs[i]!.start + inline[0].length, end: paragraphs[i]!.end };
    if (!DESCRIPTION.some((pattern) => pattern.test(line))) continue;
    let last = i;
    for (let j = i + 1; j < paragraphs.length; j += 1) {
      const next = text.slice(paragraphs[j]!.start, paragraphs[j]!.end).trim();
      if ((j > i + 1 && HEADING.test(next)) || /^(?:-end-|###|(?:Media|Press) [Cc]ontact|Contact)/u.test(next)) break;
      last = j;
    }
    if (last > i && paragraphs[last]!.end - paragraphs[i + 1]!.start >= 120)
      return { start: paragraphs[i + 1]!.start, end: paragraphs[last]!.end };
  }
  return null;
}

/** What an article says of one award among several. */
export interface Part {
  readonly sentences: readonly ListedSentence[];
  /** Title that stands alone above the people, or in the item, or null. */
  readonly title: Found<string> | null;
  /** The line that gives the recipient of a list's entry (`X University Outright: $1,000`), or null. */
  readonly recipient: (Span & { readonly name: string }) | null;
  /** An item of a list, with the role that its columns give. */
  readonly item: Item | null;
  /** The people of the award where the words tell them; null: who has a claim in its sentences. */
  readonly people: ReadonlySet<Named> | null;
  readonly number: Found<string> | null;
}

export const NOTHING = { title: null, recipient: null, item: null, people: null, number: null } as const;

export const inParagraphs = (sentences: readonly ListedSentence[], from: number, to: number): ListedSentence[] =>
  sentences.filter(({ paragraph }) => paragraph >= from && paragraph < to);

/** The line of an entry that says who gets how much: `X University Outright: $1,000 Match: $500`. */
const RECIPIENT =
  /^(?:[-*•] )?(\p{Lu}[^:$€£]{3,160}?)[,:–—-]? (?:\[?(?:Outright|Match(?:ing)?|Award(?: [Aa]mount)?|Amount|Total)\]?:? ?)(?=[$€£])/u;
const isLabel = (line: string): boolean => isPrincipalLabel(line) || /^[\p{L}][\p{L} /()-]{1,40}:\s/u.test(line);
/** A label that an award has once. */
const OF_AWARD = /^(?:(?:project |research |award |grant )?(?:title|amount|number|value|funding)|award)\s*:/iu;
const isTitleLine = (line: string): boolean =>
  line.length >= 8 &&
  line.length <= 260 &&
  !/[.:]$/u.test(line) &&
  (/^["“]|["”]$/u.test(line) || !/\.\s/u.test(line)) &&
  !isLabel(line.replace(/^(?:Project )?Title:/u, ''));

const orgOf = (line: ListedSentence | undefined): string | undefined =>
  line?.spans.flatMap((span) => (span.kind === 'org' ? [span.name] : []))[0];

/** `“Title”` above `Principal investigator: …`, again and again. */
export function labelParts({ paragraphs, text }: Article, sentences: readonly ListedSentence[]): Part[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end).trim());
  const places = new Map(sentences.flatMap((one) => (isInstitutionLine(one) ? [[one.paragraph, one] as const] : [])));
  const recipientAt = (i: number): string | undefined => RECIPIENT.exec(lines[i]!)?.[1] ?? orgOf(places.get(i));
  const blocks: { from: number; label: number; head: number | null }[] = [];
  for (const label of lines.flatMap((line, i) => (i > 0 && isPrincipalLabel(line) ? [i] : []))) {
    const previous = blocks.at(-1);
    const floor = previous ? previous.label + 1 : 1;
    const above = [1, 2, 3, 4].map((up) => label - up).filter((i) => i >= floor);
    const head = above.find(
      (i) => recipientAt(i) !== undefined && (!places.has(i) || lines.slice(i + 1, label).every(isLabel)),
    );
    // Two labels with nothing but labels of people between belong to one award.
    const between = lines.slice((previous?.label ?? 0) + 1, label);
    if (previous && head === undefined && between.every((line) => isLabel(line) && !OF_AWARD.test(line))) continue;
    let from = label;
    // A bullet directly above is the title, full stop and all.
    const isBullet = from > floor && /^[-*•·] .{8,280}\.$/u.test(lines[from - 1]!) && /^[-*•·] /u.test(lines[label]!);
    if (isBullet) from -= 1;
    const isMore = (): boolean => from === label || !/["”]$/u.test(lines[from - 1]!);
    while (!isBullet && from > floor && label - from < 4 && isTitleLine(lines[from - 1]!) && isMore()) from -= 1;
    blocks.push({ from: head ?? from, label, head: head ?? null });
  }
  return blocks.map(({ from, label, head }, i): Part => {
    const title =
      head === null && from < label
        ? titleOf(text, { start: paragraphs[from]!.start, end: paragraphs[label - 1]!.end }, from)
        : null;
    const part = { ...NOTHING, sentences: inParagraphs(sentences, from, blocks[i + 1]?.from ?? lines.length), title };
    if (head === null) return part;
    const { start } = paragraphs[head]!;
    const name = recipientAt(head)!;
    const at = start + text.slice(start, paragraphs[head]!.end).indexOf(name);
    return { ...part, recipient: { name, start: at, end: at + name.length } };
  });
}

function titleOf(text: string, span: Span, paragraph: number): Found<string> | null {
  const value = text
    .slice(span.start, span.end)
    .replace(/\s+/gu, ' ')
    .replace(/[.]$/u, '')
    .replace(/^(?:[-*•·\d.)#]+ )?(?:(?:Project )?Title: ?)?["“']?|["”']?$/gu, '')
    .trim();
  return value === '' ? null : { value, ...span, confidence: 930_000, paragraph };
}
