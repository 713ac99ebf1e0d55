/**
 * The title of the funded project and the passage that describes it, where an article gives them.
 */
import type { Article } from './article.ts';
import type { Found } from './found.ts';
import { speaksOfMoney } from './speaks-of-money.ts';
import type { ListedSentence } from './lists.ts';
import type { Span } from './span.ts';

const QUOTED = /(?:"([^"“”]{8,260})"|“([^“”]{8,260})”|‘([^‘’]{12,260})’)/gu;
const BEFORE_TITLE =
  /(?:\b(?:projects?|grants?|awards?|proposals?|stud(?:y|ies)|research|collaboration|program|fellowship|effort|work|initiative)\b[^.]{0,50}?(?:,|:| is| was)? ?(?:titled|entitled|called|named|,)?|\b(?:titled|entitled|called|named|[Tt]itle|under the title)):? ?$/u;
/** `have been awarded $1 million for “…”`. */
const FUNDED_FOR =
  /(?:\b(?:grants?|awards?|awarded|received?|funded|funding|million)\b|[$€£])(?:[^.]|(?<=\b\p{Lu})\.){0,70} (?:for|to support|to fund) $/u;
const AFTER_TITLE =
  /^,? ?(?:\([^()]{2,30}\))?,? (?:an? (?:(?:[$€£\d][^ ]*|[\p{L}-]+),? ){0,6}?(?:project|grant|initiative|study)|project|grant|award|proposal|study|is a|will|aims|has been|was awarded|received|seeks|focuses|was funded)\b/u;
const LABEL =
  /^(?:[-*•] ?)?(?:(?:Project|Award|Grant|Proposal) (?:[Tt]itle|[Nn]ame)|[Tt]itle|(?:PROJECT |AWARD |GRANT )?TITLE)\s*[:–-]\s*(.{6,260})$/u;
/** `The X Project has received …`, `the Y project`. */
const NAMED_PROJECT =
  /\b(?:[Tt]he|[Oo]ur|[Tt]his) ((?:\p{Lu}[\p{L}\p{N}’'.&:?!-]*|of|the|for|and|in|to|on|&)(?: (?:\p{Lu}[\p{L}\p{N}’'.&:?!-]*|of|the|for|and|in|to|on|&)){0,14}?) ([Pp]roject|[Cc]ollaboration)\b/gu;
const APPOSED =
  /\b(?:[Tt]he|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:research |new |joint )?(?:project|proposal) ((?:\p{Lu}[\p{Lu}\p{N}-]{3,}(?=,| |\.|$))|(?!Director|Manager|Team|Lead|PI\b)\p{Lu}[\p{L}\p{N}’'-]*:?(?: (?:(?:of|for|the|in|and|a|to|on|with|from) ){0,2}\p{Lu}[\p{L}\p{N}’'-]*:?){2,16})/u;
const RECEIVED =
  /^(?:[Tt]he )?([^.;]{3,120}?) (?:has |have )?(?:been |was |were )?(?:received?s?|awarded|granted|wins?|won|funded|secures?d?)\b[^.]{0,80}(?:grant|award|funding|million|\$)/iu;

/** Titles of projects, quoted or labelled first. */
export function findTitles(sentences: readonly ListedSentence[], headline: string): Found<string>[] {
  const found: Found<string>[] = [];
  const put = (value: string, sentence: ListedSentence, at: number, confidence: number): void => {
    const clean = value.replace(/[\s,.;]+$/u, '');
    if (found.some((other) => other.value === clean)) return;
    found.push({
      value: clean,
      start: sentence.start + at,
      end: sentence.start + at + clean.length,
      confidence,
      paragraph: sentence.paragraph,
    });
  };
  const names = new Map<string, { count: number; first: { sentence: ListedSentence; at: number }; funded: boolean }>();
  for (const sentence of sentences) {
    const text = sentence.text;
    const label = LABEL.exec(text);
    if (label) put(label[1]!.replace(/^["“]|["”]$/gu, ''), sentence, text.indexOf(label[1]!), 950_000);
    for (const match of text.matchAll(QUOTED)) {
      const value = (match[1] ?? match[2] ?? match[3])!;
      if (!/^[\p{Lu}\d]/u.test(value) || value.split(' ').length < 2) continue;
      const isTitled = capitalShare(value) >= 0.6;
      const before = text.slice(Math.max(0, match.index - 80), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      if (/[,.!?]$/u.test(value) && /\b(?:said|says|explain|added|adds|noted|notes)\b/u.test(after)) continue;
      const strong = /\b(?:titled|entitled|called|named|title)\b[^.]{0,12}$/u.test(before);
      if (
        /\b(?:Working Group|workshop|paper|article|book|talk|course|conference|session|chapter|journal)\b[^.]{0,60}$/iu.test(
          before,
        )
      )
        continue;
      if (
        (strong && (isTitled || value.split(' ').length > 3)) ||
        (isTitled && (BEFORE_TITLE.test(before) || AFTER_TITLE.test(after) || FUNDED_FOR.test(before)))
      ) {
        put(value, sentence, match.index + 1, strong ? 930_000 : 880_000);
      } else if (isTitled && text.length - match[0].length <= 3) put(value, sentence, match.index + 1, 840_000);
    }
    const bare = /\b(?:entitled|titled),? (\p{Lu}[^.,;“”"]{10,200}?)(?= ?(?:\(|[.,;]|$)| will | aims | is )/u.exec(
      text,
    );
    // `Our project is titled: Using …`, in sentence case.
    const called =
      /\b(?:project|grant|proposal|award)\b[^.:]{0,30} (?:titled|entitled|called): (\p{Lu}[^.;“”"()]{15,300}?)(?= ?(?:\(|[.;]|$))/u.exec(
        text,
      );
    if (called) put(called[1]!, sentence, called.index + called[0].indexOf(called[1]!), 900_000);
    if (bare && capitalShare(bare[1]!) >= 0.5) put(bare[1]!, sentence, bare.index + bare[0].indexOf(bare[1]!), 900_000);
    const joint =
      /\b[Tt]he ((?:Collaboration|Partnership|Alliance|Consortium) (?:on|for|of)(?: the)? \p{Lu}[\p{L}-]+(?: (?:(?:of|for|and|in|the) ){0,2}\p{Lu}[\p{L}-]+){1,9})/u.exec(
        text,
      );
    if (joint) put(joint[1]!, sentence, joint.index + 4, 800_000);
    // `The four-year project, Learning from Lakes, will …`.
    const set =
      /\b(?:project|proposal|study|initiative),? (\p{Lu}[\p{L}’'-]+:?(?: (?:(?:of|for|the|in|and|a|to|on|with|from|through|by|at) ){0,2}\p{Lu}[\p{L}’'-]*:?){2,16}), (?:will|is|aims|seeks|would|has|explores|examines)\b/u.exec(
        text,
      );
    if (
      set &&
      !sentence.spans.some(
        (span) => span.start === set.index + set[0].indexOf(set[1]!) && (span.kind === 'org' || span.who.isLikely),
      )
    )
      put(set[1]!, sentence, set.index + set[0].indexOf(set[1]!), 800_000);
    // `our project Bees Without Queens: …`, `the project RESONANTIA, which`.
    const apposed = APPOSED.exec(text);
    if (
      apposed &&
      !sentence.spans.some(
        (span) =>
          span.kind === 'person' &&
          span.who.isLikely &&
          apposed.index <= span.start &&
          span.start < apposed.index + apposed[0].length,
      )
    )
      put(apposed[1]!, sentence, apposed.index + apposed[0].length - apposed[1]!.length, 780_000);
    for (const match of text.matchAll(NAMED_PROJECT)) {
      const value = match[1]!.trim();
      if (
        !/^\p{Lu}/u.test(value) ||
        /^(?:NSF|NIH|Manhattan|Human Genome|Research|The|National)$/u.test(value) ||
        sentence.paragraph === 0 ||
        /['’]s /u.test(value)
      )
        continue;
      const full = match[2]!.startsWith('P') || match[2]!.startsWith('C') ? `${value} ${match[2]!}` : value;
      const known = names.get(full);
      const funded = speaksOfMoney(text);
      if (known) {
        known.count += 1;
        known.funded ||= funded;
      } else names.set(full, { count: 1, first: { sentence, at: match.index + match[0].indexOf(value) }, funded });
    }
  }
  for (const [name, { count, first, funded }] of [...names].sort(
    (a, b) => b[0].length - a[0].length || b[1].count - a[1].count,
  )) {
    if (funded) put(name, first.sentence, first.at, count > 1 ? 820_000 : 760_000);
  }
  if (found.length === 0) headlineTitle(sentences, headline, put);
  return found.sort((a, b) => b.confidence - a.confidence || a.start - b.start);
}

const capitalShare = (text: string): number => {
  const words = text.split(/[\s–—-]+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
};

/** A headline that begins with the project: `ACME-X Receives $5M`, `NSF: Title of the project`, `NSF CPS grant - Title`. */
function headlineTitle(
  sentences: readonly ListedSentence[],
  headline: string,
  put: (value: string, sentence: ListedSentence, at: number, confidence: number) => void,
): void {
  const first = sentences[0];
  if (!first) return;
  const labelled =
    /^(?:New )?(?:[A-Z]{2,6}|National Science Foundation)(?: [\p{L}-]+){0,3}?(?: (?:grant|award|project|funding))?\s?(?::| - | – | — )\s?(.{12,})$/u.exec(
      headline,
    );
  if (labelled && !/\b(?:awards?|receives?|grants?|wins?|announces?)\b/iu.test(labelled[1]!))
    put(labelled[1]!, first, headline.indexOf(labelled[1]!), 780_000);
  const received = RECEIVED.exec(headline);
  const subject = received?.[1];
  // An acronym in front is the project's name, if it is not an institution.
  const announces =
    subject !== undefined &&
    sentences.some(
      (sentence) =>
        sentence.text.startsWith(`${subject} is `) &&
        /\b(?:pleased|proud|excited|thrilled|delighted) to\b/u.test(sentence.text),
    );
  if (
    subject &&
    !announces &&
    /^[A-Z][A-Za-z]*[A-Z-][A-Za-z-]*$/u.test(subject) &&
    sentences.some(
      (sentence) =>
        new RegExp(`\\(${subject}\\)|${subject} (?:project|software|institute)\\b`, 'u').test(sentence.text) &&
        sentence.paragraph > 0 &&
        !/Universit|College/u.test(sentence.text.slice(0, sentence.text.indexOf(subject)).slice(-60)),
    )
  ) {
    put(subject, first, 0, 700_000);
  }
}

const DESCRIPTION =
  /^(?:#+ )?(?:(?:Project |Award |Grant )?(?:[Aa]bstract|[Ss]ummary|[Dd]escription)|(?:About|Overview of) (?:the|this) (?:project|grant|award|research)|(?:Project )?[Oo]verview|PROJECT (?:DESCRIPTION|SUMMARY)|ABSTRACT)\s*:?$/u;
const HEADING = /^[\p{Lu}][^.!?]{2,60}$/u;

/** The paragraphs under a heading such as `Project description` or `Abstract`, to the next heading. */
export function findDescription(article: Article): Span | null {
  const { paragraphs, text } = article;
  for (let i = 1; i < paragraphs.length; i += 1) {
    const line = text.slice(paragraphs[i]!.start, paragraphs[i]!.end).trim();
    const inline = /^(?:Project |Award )?(?:Abstract|Summary|Description)\s*:\s*(?=\S)/u.exec(line);
    if (inline && line.length > 200) return { start: paragraphs[i]!.start + inline[0].length, end: paragraphs[i]!.end };
    if (!DESCRIPTION.test(line)) continue;
    let last = i;
    for (let j = i + 1; j < paragraphs.length; j += 1) {
      const next = text.slice(paragraphs[j]!.start, paragraphs[j]!.end).trim();
      if (j > i + 1 && HEADING.test(next) && next.length < 60) break;
      if (/^(?:-end-|###|(?:Media|Press) [Cc]ontact|Contact)/u.test(next)) break;
      last = j;
    }
    if (last > i && paragraphs[last]!.end - paragraphs[i + 1]!.start >= 120)
      return { start: paragraphs[i + 1]!.start, end: paragraphs[last]!.end };
  }
  return null;
}
