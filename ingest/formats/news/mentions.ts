/**
 * Everybody whom an article names, each with all mentions: a surname or `E. Abbé` is the person named in full elsewhere.
 */
import { fold } from '../../../src/text.ts';
import { givenCompatible } from '../../names/name-match.ts';
import { parseName, type PersonName } from '../../names/person-name.ts';
import { overlaps, type Sentence, type Span } from './article.ts';
import { findNames, findTitled, type NameSpan } from './names.ts';
import { findOrganisations, spelledOut, type Organisation } from './organisations.ts';
import { initials } from './words.ts';
import { any } from './words.ts';

export interface Named {
  /** The fullest form in the article. */
  name: string;
  parsed: PersonName;
  isLikely: boolean;
  isTitled: boolean;
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

const weight = (name: PersonName): number =>
  name.givenKeys.reduce((sum, key) => sum + Math.min(key.length, 8), 0) + name.familyKey.length;

/** People by family name; names that are compatible are one person. */
class People {
  private readonly byFamily = new Map<string, Named[]>();
  readonly all: Named[] = [];

  enter(span: NameSpan, at: number): Named | null {
    // `Van der Wielen` after Jelle van der Wielen.
    const family = this.all.find((other) => fold(other.parsed.family) === fold(span.name));
    if (family) return family;
    const parsed = parseName(span.name);
    if (parsed === null || parsed.familyKey === '') return null;
    const same = this.byFamily.get(parsed.familyKey) ?? [];
    const known = same.find((other) => givenCompatible(other.parsed, parsed) !== null);
    if (!known) {
      const named: Named = { name: span.name, parsed, isLikely: span.isLikely, isTitled: span.isTitled, first: at };
      this.all.push(named);
      this.byFamily.set(parsed.familyKey, [...same, named]);
      return named;
    }
    known.isLikely ||= span.isLikely;
    known.isTitled ||= span.isTitled;
    if (weight(parsed) > weight(known.parsed)) {
      known.name = span.name;
      known.parsed = parsed;
    }
    return known;
  }
}

/** Finds names and organisations in all sentences and tells who is who. */
export function findMentions(sentences: readonly Sentence[]): ReadSentence[] {
  const people = new People();
  const found = sentences.map((sentence) => {
    const orgs = findOrganisations(sentence.text);
    const names = findNames(sentence.text, [...orgs, ...spelledOut(sentence.text)], sentence.paragraph === 0);
    return { sentence, orgs, names };
  });
  const forms = shortForms(found.flatMap(({ orgs }) => orgs));
  // Full names first, so that a surname in the headline finds the person of the first paragraph.
  const full = found.map(({ sentence, orgs, names }) => ({
    sentence,
    orgs: withShortForms(sentence.text, orgs, names, forms),
    spans: names.flatMap((name): PersonSpan[] => {
      const who = people.enter(name, sentence.start + name.start);
      return who ? [{ kind: 'person', start: name.start, end: name.end, who, isShort: false }] : [];
    }),
  }));
  const surnames = new Map<string, Named[]>();
  for (const who of people.all) surnames.set(who.parsed.family, [...(surnames.get(who.parsed.family) ?? []), who]);
  let latest: Named | null = null;
  return full.map(({ sentence, orgs, spans }): ReadSentence => {
    const all = [...spans, ...shortMentions(sentence.text, orgs, spans, surnames, latest)];
    for (const name of findTitled(sentence.text)) {
      if (overlaps(all, name.start, name.end) || overlaps(orgs, name.start, name.end)) continue;
      const known =
        surnames.get(name.name.replace(/^['‘’]t /u, ''))?.[0] ?? people.enter(name, sentence.start + name.start);
      if (!known) continue;
      surnames.set(name.name, [known]);
      all.push({ kind: 'person', start: name.start, end: name.end, who: known, isShort: true });
    }
    all.sort((a, b) => a.start - b.start);
    latest = all.at(-1)?.who ?? latest;
    const kept = orgs.filter((org) => !overlaps(all, org.start, org.end));
    const persons = all.filter((span, i) => !isInBracketOf(sentence.text, all[i - 1], span));
    return {
      ...sentence,
      spans: [...persons, ...kept.map((org): OrgSpan => ({ ...org, kind: 'org' }))].sort((a, b) => a.start - b.start),
    };
  });
}

/** `Jane Roe (Te Pua Wānanga)`: what a bracket directly behind somebody begins with is where they are. */
const isInBracketOf = (text: string, before: PersonSpan | undefined, { start, end, isShort }: PersonSpan): boolean =>
  before !== undefined && !isShort && text.slice(before.end, start) === ' (' && !/^[,;]/u.test(text.slice(end));

/** Surnames that stand alone for somebody named in full elsewhere. */
function shortMentions(
  text: string,
  orgs: readonly Organisation[],
  full: readonly PersonSpan[],
  surnames: ReadonlyMap<string, readonly Named[]>,
  latest: Named | null,
): PersonSpan[] {
  const found: PersonSpan[] = [];
  if (surnames.size === 0) return found;
  for (const word of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)?/gu)) {
    for (const part of surnameParts(word[0])) {
      const candidates = surnames.get(part.text);
      const start = word.index + part.start;
      const end = start + part.text.length;
      if (!candidates || partOfName(text, start, end) || overlaps([...full, ...found], start, end)) continue;
      // An organisation of that one word gives way to the person: Brown, Rice, Duke.
      if (orgs.some((org) => org.name !== part.text && org.start < end && start < org.end)) continue;
      const who = candidates.find((one) => one === latest) ?? candidates[0]!;
      found.push({ kind: 'person', start, end, who, isShort: true });
    }
  }
  return found;
}

function surnameParts(run: string): { text: string; start: number }[] {
  const parts = [...run.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    text: word.replace(/['’]s?$/u, ''),
    start: index,
  }));
  if (parts.length === 2) parts.push({ text: `${parts[0]!.text} ${parts[1]!.text}`, start: 0 });
  return parts;
}

const BEFORE_SURNAME =
  /^(?:Dr|Drs|Prof|Professor|Professors|Mr|Ms|Mrs|And|With|For|As|While|By|The|When|But|Both)\.?$/u;

/** Whether a capitalised word beside it makes a surname part of another name: `Brown University`, `Mellon Smith`. */
function partOfName(text: string, start: number, end: number): boolean {
  const before = /(\p{L}[\p{L}.'’-]{0,24}) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (before !== undefined && /^\p{Lu}/u.test(before) && !BEFORE_SURNAME.test(before))
    return start !== before.length + 1;
  return /^ (?:\p{Lu}\p{Ll}|&)/u.test(text.slice(end, end + 4));
}

const BASE =
  /^(?:The )?(\p{Lu}[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]+){0,2}) (?:University|College|Planetarium|Observatory|Aquarium)$/u;

/** `Chicago State` for Chicago State University, by the longer names of the article. */
export function baseOf(name: string): string | null {
  const base = BASE.exec(name)?.[1];
  return base === undefined || /^(?:State|National|City|Community|Medical|Technical)$/u.test(base) ? null : base;
}

/** `UC` for the University of Cincinnati. */
function initialsOf(name: string): string | null {
  if (!/ /u.test(name) || !/\b(?:Universit\p{L}+|College|Institute|Laboratory)\b/u.test(name)) return null;
  const short = initials(name);
  return short.length >= 2 && short.length <= 8 && !/^(?:US|UK|UN|EU|AI|IT|PI|CI|IP|UI|ID)$/u.test(short)
    ? short
    : null;
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

const BEFORE_FORM = /\b(?:at|from|of|the) $|\((?:both |all )?$/iu;
const AT = /\bat $/u;
const GROUP_AFTER = /^ (?:faculty|researchers|scientists|professors|co-PIs|colleagues)\b/u;
const JOB_AFTER = new RegExp(`^ (?:[\\p{Ll}-]+ ){0,2}${any('job')} \\p{Lu}`, 'u');
const PI_AFTER = /^ (?:co-)?(?:PIs?|princip(?:al|le) investigators?)\b/iu;

/** The organisations of a sentence with those that only a longer name elsewhere tells: `at Chicago State, …`. */
function withShortForms(
  text: string,
  orgs: readonly Organisation[],
  names: readonly NameSpan[],
  forms: ShortForms,
): Organisation[] {
  const more: Organisation[] = [];
  if (forms.names.size + forms.places.size === 0) return [...orgs];
  const words = [...text.matchAll(/\p{Lu}[\p{L}-]*/gu)];
  words.forEach(({ index }, i) => {
    for (const last of words.slice(i, i + 3).reverse()) {
      const end = last.index + last[0].length;
      const form = text.slice(index, end);
      const isForm = forms.names.has(form);
      if (!(isForm || forms.places.has(form)) || overlaps([...orgs, ...names, ...more], index, end)) continue;
      const after = text.slice(end, end + 60);
      const isGroup = GROUP_AFTER.test(after) || JOB_AFTER.test(after) || PI_AFTER.test(after);
      const isNamed =
        (isForm ? BEFORE_FORM : AT).test(text.slice(Math.max(0, index - 8), index)) &&
        !/^[\p{L}-]|^ (?:\p{Lu}|system)/u.test(after);
      if (!isNamed && !isGroup) continue;
      more.push({ start: index, end, name: form, isFunder: false });
      return;
    }
  });
  return [...orgs, ...more].sort((a, b) => a.start - b.start);
}

/** An institution with its city and no more on a line: whose people or award the lines below it tell. */
export function isInstitutionLine({ text, spans: [first, ...more] }: ReadSentence): boolean {
  const opening = first && text.slice(0, first.start);
  if (
    first?.kind !== 'org' ||
    first.isFunder ||
    !/^(?:From|At)? ?(?:[Tt]he )?$/u.test(opening!) ||
    more.some(({ kind }) => kind === 'person')
  )
    return false;
  return /^(?: ?\([^()]{2,40}\))?(?:,[\p{L} .]{2,30}){0,2}:?$/u.test(text.slice(first.end));
}
