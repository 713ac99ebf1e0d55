/**
 * Lines of an article that a label or a heading gives a role: `PI: …`, and the names below `Investigators`.
 */
import { LABELS, type CueRole } from './cues.ts';
import type { ListedSentence } from './lists.ts';
import { PERSON } from './mask.ts';

/** A line that announces a list of recipients: `The awardees are:`. */
const ANNOUNCES =
  /\b(?:recipients?|awardees?|winners?|grantees?|professors?|faculty|investigators?|researchers?|scientists?|team(?: members)?|members|scholars?|honorees)\b[^.!?]{0,90}:$/iu;

/** An entry below the heading of a team that is not of it. */
const OTHER_LABEL =
  /^(?:[-*•|] ?)?(?:[\p{L}]+ ){0,3}(?:[Cc]ontacts?|[Ee]ditors?|[Ww]riters?|[Aa]uthors?|[Pp]hotos?|[Oo]fficers?|[Ss]ponsors?|[Aa]dvis[eo]rs?|[Mm]entors?|[Aa]dvisory [Bb]oard|[Ss]tudents?|[Aa]lumni|[Uu]ndergraduates?)(?: [\p{L}]+){0,2}:/u;
/** The institution of the entry above on a line of its own. */
const isPlace = (sentence: ListedSentence): boolean =>
  sentence.text.length <= 120 &&
  !sentence.text.endsWith('.') &&
  sentence.spans.length > 0 &&
  sentence.spans.every((span) => span.kind === 'org' && !span.isFunder);

/** Lines that a label gives a role: `PI: X`, and the lines below a heading `Investigators`. */
export function labelledLines(sentences: readonly ListedSentence[]): { sentence: ListedSentence; role: CueRole }[] {
  const found: { sentence: ListedSentence; role: CueRole }[] = [];
  let heading: CueRole | null = null;
  let paragraph = -1;
  let current: CueRole | null = null;
  for (const sentence of sentences) {
    const opens = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    if (opens) {
      current = null;
      const label = LABELS.map((row) => ({ role: row.role, match: row.pattern.exec(sentence.text) })).find(
        (row) => row.match !== null,
      );
      if (label) {
        const rest = sentence.text.slice(label.match![0].length).replace(/^[\s:–—|-]+/u, '');
        if (rest === '') heading = label.role;
        else if (/^\s*[:–—|]|^\s*-\s/u.test(sentence.text.slice(label.match![0].length))) {
          current = label.role;
        }
      } else if (ANNOUNCES.test(sentence.text) || ANNOUNCES.test(lastOf(sentences, sentence))) heading = 'RECIPIENT';
      else if (heading !== null) {
        const isEntry = new RegExp(
          `^(?:[-*•|] ?|\\d{1,2}[.)] ?)?(?:(?:[\\p{L}.]+ ){0,2}|\\p{Lu}[\\p{L}/& -]{2,40}: ?)${PERSON}`,
          'u',
        ).test(firstMask(sentence));
        if (isEntry && !OTHER_LABEL.test(sentence.text) && sentence.text.length < 400) current = heading;
        else if (!isPlace(sentence)) heading = null;
      }
    }
    if (current !== null) found.push({ sentence, role: current });
  }
  return found;
}

/** The last sentence of a paragraph. */
function lastOf(sentences: readonly ListedSentence[], sentence: ListedSentence): string {
  let text = sentence.text;
  for (
    let i = sentences.indexOf(sentence);
    i < sentences.length && sentences[i]!.paragraph === sentence.paragraph;
    i += 1
  )
    text = sentences[i]!.text;
  return text;
}

/** The sentence up to its second person, with people as placeholders. */
function firstMask(sentence: ListedSentence): string {
  const person = sentence.spans.find((span) => span.kind === 'person');
  return person ? `${sentence.text.slice(0, person.start)}\uE000` : sentence.text;
}
