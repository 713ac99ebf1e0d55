/**
 * Which university a centre, institute or department belongs to, where the article itself says so: `the Institute for
 * Sea Studies (ISS) in the College of Arts at the University of Maryland`, `Purdue’s Center for Soil`.
 */
import { isUniversity as isUniversityName } from './same-institution.ts';
import type { ListedSentence } from './lists.ts';
import { mask, ORG } from './mask.ts';
import { baseOf, placeOf, type OrgSpan } from './roster.ts';
import type { Affiliation } from './team.ts';

const CHAIN = new RegExp(
  `(${ORG})(?: ?\\((?:the )?(${ORG}|[\\p{Lu}][\\p{L}&-]{1,12})\\))?(?:,? (?:in|of|at|within|part of|based at|housed (?:in|at)|an? [\\p{L} -]{3,40} (?:at|of)) (?:the )?(${ORG})(?: ?\\([^()]{2,14}\\))?)(?:,? (?:in|of|at|within) (?:the )?(${ORG}))?`,
  'gu',
);
const OWNED = new RegExp(
  `(${ORG})['’]s? (?:[\\p{Ll}-]+ ){0,3}(${ORG})(?: ?\\((?:the )?(${ORG}|[\\p{Lu}][\\p{L}&-]{1,12})\\))?`,
  'gu',
);

const BESIDE = new RegExp(`(${ORG}) (${ORG})(?: ?\\((?:the )?(${ORG}|[\\p{Lu}][\\p{L}&-]{1,12})\\))?`, 'gu');

/** Institution of each part of one that the article names, by the part's name and acronym. */
export function hostsOf(sentences: readonly ListedSentence[]): ReadonlyMap<string, Affiliation> {
  const hosts = new Map<string, Affiliation>();
  const ambiguous = new Set<string>();
  const put = (part: string | undefined, host: OrgSpan, sentence: ListedSentence): void => {
    if (part === undefined || part === host.name || GENERIC.test(part)) return;
    const known = hosts.get(part);
    if (known && known.name !== host.name) ambiguous.add(part);
    else if (!known)
      hosts.set(part, { name: host.name, said: { start: sentence.start, end: sentence.end }, confidence: 750_000 });
  };
  for (const sentence of sentences) {
    const orgs = sentence.spans.filter((span): span is OrgSpan => span.kind === 'org' && !span.isFunder);
    if (orgs.length < 2) continue;
    const masked = mask(sentence.text, orgs);
    const nameOf = (text: string | undefined): string | undefined =>
      text === undefined ? undefined : (masked.of(text)?.name ?? text);
    const isUniversity = (org: OrgSpan | undefined): org is OrgSpan => org !== undefined && isUniversityName(org.name);
    for (const match of masked.text.matchAll(CHAIN)) {
      const host = [match[4], match[3]].map((char) => (char ? masked.of(char) : undefined)).find(isUniversity);
      const part = masked.of(match[1]!)!;
      if (!host || isUniversityName(part.name)) continue;
      put(part.name, host, sentence);
      put(nameOf(match[2]), host, sentence);
    }
    for (const pattern of [BESIDE, OWNED]) {
      for (const match of masked.text.matchAll(pattern)) {
        const host = masked.of(match[1]!);
        const part = masked.of(match[2]!);
        if (!isUniversity(host) || !part || isUniversityName(part.name)) continue;
        put(part.name, host, sentence);
        put(nameOf(match[3]), host, sentence);
      }
    }
  }
  const parts = new Set(hosts.keys());
  putInitials(sentences, put, (...names) => names.some((name) => parts.has(name)));
  for (const part of ambiguous) hosts.delete(part);
  return hosts;
}
/** A part that every university has says nothing of whose it is elsewhere in the text. */
const GENERIC = /^(?:(?:University )?Librar(?:y|ies)|Department|School|College|Center|Office)$/u;

const letters = (name: string): string =>
  [...name.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('');

/** `ORNL` in an article that names Oak Ridge National Laboratory, and nothing else of those initials. */
function putInitials(
  sentences: readonly ListedSentence[],
  put: (part: string, host: OrgSpan, sentence: ListedSentence) => void,
  isPart: (...names: readonly string[]) => boolean,
): void {
  const orgs = sentences.flatMap((sentence) =>
    sentence.spans.flatMap((span) => (span.kind === 'org' && !span.isFunder ? [{ sentence, span }] : [])),
  );
  const acronyms = new Set(orgs.map(({ span }) => span.name).filter((name) => /^\p{Lu}{2,8}$/u.test(name)));
  for (const { sentence, span } of orgs)
    if (span.name.includes(' ') && acronyms.has(letters(span.name)) && !isPart(span.name, letters(span.name)))
      put(letters(span.name), span, sentence);
  for (const { sentence, span } of orgs) {
    for (const form of [baseOf(span.name), placeOf(span.name)]) if (form !== null) put(form, span, sentence);
  }
  // `UK College of Engineering` is the University of Kentucky's.
  const parts = orgs.flatMap(({ span }) => OWN_PART.exec(span.name) ?? []);
  for (const { sentence, span } of orgs)
    for (const part of parts)
      if (isUniversityName(span.name) && part.startsWith(`${letters(span.name)} `)) put(part, span, sentence);
}
const OWN_PART = /^\p{Lu}{2,6} (?:College|School|Department|Center|Institute|Division|Libraries|Library)\b.*/u;
