/**
 * Lines of an article that a label or a heading gives a role: `PI: …`, and the names below `Investigators`.
 */
import { CO_PI, LABELS, PI, type CueRole } from './cues.ts';
import type { ListedSentence } from './lists.ts';
import { PERSON } from './mask.ts';

/** A line that announces a list of recipients: `The awardees are:`. */
const ANNOUNCES =
  /\b(?:recipients?|awardees?|winners?|grantees?|professors?|faculty|investigators?|researchers?|scientists?|team(?: members)?|members|scholars?|honorees)\b[^.!?]{0,90}:$|\b(?:funded|selected|new|award(?:ed|s)|winning|grants?)\b[^.!?]{0,60}\b(?:are|includes?)\b[^.!?]{0,40}:$|\b(?:projects?|awards?|grants?)\b[^.!?]{0,60}\b(?:are|includes?)\b[^.!?]{0,30}:$/iu;

/** An entry below the heading of a team that is not of it. */
const OTHER_LABEL =
  /^(?:[-*•|] ?)?(?:[\p{L}]+ ){0,3}(?:[Cc]ontacts?|[Ee]ditors?|[Ww]riters?|[Aa]uthors?|[Pp]hotos?|[Oo]fficers?|[Ss]ponsors?|[Aa]dvis[eo]rs?|[Mm]entors?|[Aa]dvisory [Bb]oard|[Ss]tudents?|[Aa]lumni|[Uu]ndergraduates?)(?: [\p{L}]+){0,2}:/u;
/** The institution of the entry above on a line of its own. */
const isPlace = (sentence: ListedSentence): boolean =>
  sentence.text.length <= 120 &&
  !sentence.text.endsWith('.') &&
  sentence.spans.length > 0 &&
  sentence.spans.every((span) => span.kind === 'org' && !span.isFunder);

const ENTRY = new RegExp(
  `^(?:[-*•|] ?|\\d{1,2}[.)] ?)?(?:(?:[\\p{L}.]+ ){0,2}|\\p{Lu}[\\p{L}/& -]{2,40}: ?)${PERSON}`,
  'u',
);
/** Whether a line begins with a person. */
const isEntry = (sentence: ListedSentence): boolean => ENTRY.test(firstMask(sentence));
const announces = (sentences: readonly ListedSentence[], sentence: ListedSentence): boolean =>
  ANNOUNCES.test(sentence.text) || ANNOUNCES.test(lastOf(sentences, sentence));
const isBullet = (sentence: ListedSentence): boolean => /^[-*•·] /u.test(sentence.text);

/** What a line of a roster says after the name: `Jane Roe — Director, X University`. */
const ROSTER_ROLES: readonly { readonly role: CueRole; readonly pattern: RegExp }[] = [
  { role: 'CO_PRINCIPAL_INVESTIGATOR', pattern: new RegExp(`^(?:${CO_PI}|[Cc]o-?[Dd]irector\\b)`, 'u') },
  { role: 'PRINCIPAL_INVESTIGATOR', pattern: new RegExp(`^(?:${PI}|[Dd]irector\\b|[Ll]ead\\b|[Cc]enter [Dd]irector\\b)`, 'u') },
  { role: 'INVESTIGATOR', pattern: /^(?:[Cc]o-?[Ii]nvestigator|[Ii]nvestigator|[Ss]enior [Pp]ersonnel|[Cc]ollaborator|[Mm]ember)\b/u },
]; // prettier-ignore

function rosterRole(sentence: ListedSentence): CueRole | null {
  const [person] = sentence.spans;
  if (person?.kind !== 'person' || person.start > 4) return null;
  const about = /^(?: ?[—–|:\t]| -|,) ?(.+)$/u.exec(sentence.text.slice(person.end))?.[1];
  return about === undefined ? null : (ROSTER_ROLES.find(({ pattern }) => pattern.test(about))?.role ?? null);
}

/** Lines of name, role and institution, at least two in a row. */
function rosterOf(sentences: readonly ListedSentence[]): { sentence: ListedSentence; role: CueRole }[] {
  const roles = sentences.map(rosterRole);
  const isBeside = (i: number, j: number): boolean =>
    (roles[j] ?? null) !== null && Math.abs(sentences[i]!.paragraph - sentences[j]!.paragraph) === 1;
  return sentences.flatMap((sentence, i) => {
    const role = roles[i]!;
    return role !== null && (isBeside(i, i - 1) || isBeside(i, i + 1)) ? [{ sentence, role }] : [];
  });
}

/** Lines that a label gives a role: `PI: X`, and the lines below a heading `Investigators`. */
export function labelledLines(sentences: readonly ListedSentence[]): { sentence: ListedSentence; role: CueRole }[] {
  const found: { sentence: ListedSentence; role: CueRole }[] = rosterOf(sentences);
  const inRoster = new Set(found.map(({ sentence }) => sentence));
  let heading: CueRole | null = null;
  let paragraph = -1;
  let current: CueRole | null = null;
  let wasBullet = true;
  for (const sentence of sentences) {
    if (inRoster.has(sentence)) continue;
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
      } else if (!(heading !== null && isEntry(sentence)) && announces(sentences, sentence)) {
        heading = 'RECIPIENT';
        wasBullet = true;
      } else if (heading !== null) {
        if (isEntry(sentence) && !OTHER_LABEL.test(sentence.text) && sentence.text.length < 600) current = heading;
        // What bullets say below the line of a person is about that person's award.
        else if (!isPlace(sentence) && !(isBullet(sentence) && !wasBullet)) heading = null;
        if (current !== null) wasBullet = isBullet(sentence);
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
