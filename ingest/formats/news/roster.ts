/**
 * Everybody whom an article names, each with all mentions: a surname or `E. Abbé` is the person named in full elsewhere.
 */
import { givenCompatible } from '../../names/name-match.ts';
import { parseName, type PersonName } from '../../names/person-name.ts';
import { spelledOut } from './acronyms.ts';
import { findNames, findTitled, type NameSpan } from './names.ts';
import { findOrganisations, type Organisation } from './organisations.ts';
import type { Sentence } from './article.ts';
import { overlaps, type Span } from './span.ts';

export interface Named {
  /** The fullest form in the article. */
  name: string;
  parsed: PersonName;
  isLikely: boolean;
  /** Place of the first mention in the article's text. */
  readonly first: number;
}

export interface PersonSpan extends Span {
  readonly kind: 'person';
  readonly who: Named;
  /** A surname alone. */
  readonly isShort: boolean;
}

export interface OrgSpan extends Organisation {
  readonly kind: 'org';
}

export interface ReadSentence extends Sentence {
  /** People and organisations in order; offsets into the sentence. */
  readonly spans: readonly (PersonSpan | OrgSpan)[];
}

export interface Roster {
  readonly people: readonly Named[];
  readonly sentences: readonly ReadSentence[];
}

const weight = (name: PersonName): number =>
  name.givenKeys.reduce((sum, key) => sum + Math.min(key.length, 8), 0) + name.familyKey.length;

/** Finds names and organisations in all sentences and tells who is who. */
export function makeRoster(sentences: readonly Sentence[]): Roster {
  const people: Named[] = [];
  const byFamily = new Map<string, Named[]>();
  const found = sentences.map((sentence) => {
    const orgs = findOrganisations(sentence.text);
    return { sentence, orgs, names: findNames(sentence.text, [...orgs, ...spelledOut(sentence.text)]) };
  });
  const forms = shortForms(found.flatMap(({ orgs }) => orgs));
  for (const one of found) one.orgs = withShortForms(one.sentence.text, one.orgs, one.names, forms);
  const enter = (span: NameSpan, at: number): Named | null => {
    const parsed = parseName(span.name);
    if (parsed === null || parsed.familyKey === '') return null;
    const same = byFamily.get(parsed.familyKey) ?? [];
    const known = same.find((other) => givenCompatible(other.parsed, parsed) !== null);
    if (known) {
      known.isLikely ||= span.isLikely;
      if (weight(parsed) > weight(known.parsed)) {
        known.name = span.name;
        known.parsed = parsed;
      }
      return known;
    }
    const named: Named = { name: span.name, parsed, isLikely: span.isLikely, first: at };
    people.push(named);
    byFamily.set(parsed.familyKey, [...same, named]);
    return named;
  };
  // Full names first, so that a surname in the headline finds the person of the first paragraph.
  const full = found.map(({ sentence, orgs, names }) => {
    const spans: PersonSpan[] = [];
    for (const name of names) {
      const who = enter(name, sentence.start + name.start);
      if (who) spans.push({ kind: 'person', start: name.start, end: name.end, who, isShort: false });
    }
    return { sentence, orgs, spans };
  });
  const surnames = new Map<string, Named[]>();
  for (const who of people) {
    const written = who.parsed.family;
    surnames.set(written, [...(surnames.get(written) ?? []), who]);
  }
  let latest: Named | null = null;
  const read = full.map(({ sentence, orgs, spans }): ReadSentence => {
    const all: PersonSpan[] = [...spans];
    const add = (start: number, end: number, who: Named): void => {
      if (!overlaps(all, start, end)) all.push({ kind: 'person', start, end, who, isShort: true });
    };
    if (surnames.size > 0) {
      for (const word of sentence.text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)?/gu)) {
        for (const part of surnameParts(word[0])) {
          const candidates = surnames.get(part.text);
          if (!candidates) continue;
          const start = word.index + part.start;
          const end = start + part.text.length;
          if (partOfName(sentence.text, start, end)) continue;
          // An organisation of that one word gives way to the person: Brown, Rice, Duke.
          if (
            overlaps(
              orgs.filter((org) => org.name !== part.text),
              start,
              end,
            )
          )
            continue;
          const who: Named =
            candidates.length === 1 ? candidates[0]! : (candidates.find((one) => one === latest) ?? candidates[0]!);
          add(start, end, who);
        }
      }
    }
    for (const name of findTitled(sentence.text)) {
      if (overlaps(all, name.start, name.end) || overlaps(orgs, name.start, name.end)) continue;
      const known = surnames.get(name.name)?.[0] ?? enter(name, sentence.start + name.start);
      if (known) {
        surnames.set(name.name, [known]);
        add(name.start, name.end, known);
      }
    }
    all.sort((a, b) => a.start - b.start);
    latest = all.at(-1)?.who ?? latest;
    const kept = orgs.filter((org) => !overlaps(all, org.start, org.end));
    return {
      ...sentence,
      spans: [...all, ...kept.map((org): OrgSpan => ({ ...org, kind: 'org' }))].sort((a, b) => a.start - b.start),
    };
  });
  return { people, sentences: read };
}

/** `Chicago State` for Chicago State University, by the longer names of the article. */
export function baseOf(name: string): string | null {
  const base =
    /^(?:The )?(\p{Lu}[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]+){0,2}) (?:University|College|Planetarium|Observatory|Aquarium)$/u.exec(
      name,
    )?.[1];
  return base === undefined || /^(?:State|National|City|Community|Medical|Technical)$/u.test(base) ? null : base;
}

/** `UC` for the University of Cincinnati. */
function initialsOf(name: string): string | null {
  if (!/ /u.test(name) || !/\b(?:Universit\p{L}+|College|Institute|Laboratory)\b/u.test(name)) return null;
  const initials = [...name.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('');
  return /^.{2,8}$/u.test(initials) && !/^(?:US|UK|UN|EU|AI|IT|PI|CI|IP|UI|ID)$/u.test(initials) ? initials : null;
}

/** `Illinois` of the University of Illinois, which only a job behind it makes an institution. */
export const placeOf = (name: string): string | null =>
  /^(?:The )?University of (?!North|South|East|West|Central|Saint)(\p{Lu}\p{Ll}{3,})\b/u.exec(name)?.[1] ?? null;

interface ShortForms {
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const shortForms = (orgs: readonly Organisation[]): ShortForms => ({
  names: new Set(orgs.flatMap(({ name }) => [baseOf(name), initialsOf(name)].filter((form) => form !== null))),
  places: new Set(orgs.flatMap(({ name }) => placeOf(name) ?? baseOf(name) ?? [])),
});

const BEFORE_NAME = String.raw`(?<=\b(?:[Aa]t|[Ff]rom|of|the) |\((?:both |all )?)`;
const GROUP = String.raw`(?= (?:faculty|researchers|scientists|professors|co-PIs|colleagues)\b)`;
const JOB = String.raw`(?= (?:[\p{Ll}-]+ ){0,2}(?:professor|researcher|scientist|engineer|historian|librarian|linguist|chemist|economist|\p{Ll}+(?:ologist|onomer|ographer|ician|physicist)) \p{Lu})`;

/** The organisations of a sentence with those that only a longer name elsewhere tells: `at Chicago State, …`. */
function withShortForms(
  text: string,
  orgs: readonly Organisation[],
  names: readonly NameSpan[],
  forms: ShortForms,
): Organisation[] {
  const more: Organisation[] = [];
  const add = (form: string, pattern: string): void => {
    for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
      const span = { start: match.index, end: match.index + form.length };
      if (!overlaps([...orgs, ...names, ...more], span.start, span.end))
        more.push({ ...span, name: form, isFunder: false });
    }
  };
  for (const form of forms.names)
    add(form, `${BEFORE_NAME}${form}(?![\\p{L}-]| (?:\\p{Lu}|system))|(?<![\\p{L}-])${form}(?:${GROUP}|${JOB})`);
  for (const form of forms.places)
    add(form, `(?<![\\p{L}-]|of )${form}(?:${JOB}|(?= (?:co-)?(?:PIs?|principal investigators?)\\b))`);
  return [...orgs, ...more].sort((a, b) => a.start - b.start);
}

function surnameParts(run: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  for (const word of run.matchAll(/\S+/gu)) {
    const text = word[0].replace(/['’]s?$/u, '');
    parts.push({ text, start: word.index });
  }
  if (parts.length === 2) parts.push({ text: `${parts[0]!.text} ${parts[1]!.text}`, start: 0 });
  return parts;
}

/** Whether a capitalised word beside it makes a surname part of another name: `Brown University`, `Mellon Smith`. */
function partOfName(text: string, start: number, end: number): boolean {
  const before = /(\p{L}[\p{L}.'’-]*) $/u.exec(text.slice(Math.max(0, start - 24), start));
  if (
    before &&
    /^\p{Lu}/u.test(before[1]!) &&
    !/^(?:Dr|Drs|Prof|Professor|Professors|Mr|Ms|Mrs|And|With|For|As|While|By|The|When|But|Both)\.?$/u.test(before[1]!)
  )
    return start !== before[0].length;
  return /^ (?:\p{Lu}\p{Ll}|&)/u.test(text.slice(end, end + 4));
}
