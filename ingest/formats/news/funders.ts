/**
 * Who pays, as an article says it: funders, and the directorates and divisions of them that it names.
 */
import { type Found, isPast, type Span } from './article.ts';
import { type ListedSentence, mask, ORG } from './lists.ts';
import type { OrgSpan } from './mentions.ts';
import { isUniversity, knownFunder } from './words.ts';
import { alternatives, any, linesOf, speaksOfMoney } from './words.ts';

export interface Funder {
  /** From the funder down. */
  readonly path: readonly string[];
  readonly acronym: string | null;
}

const NOUN = `(?:${any('grant')}|gift|investment|[$€£][\\d.,]+[MK]?)`;
const WORDS = (count: number): string => `(?: (?!and\\b)(?:[^\\s.;,]|[.,](?=\\d))+){0,${count}}`;
const GAP = (length: number): string => `[^.;\\uE400-\\uE7FF]{0,${length}}`;
const ORGS = `(${ORG}(?:(?:, (?:and )?| and |, as well as )(?:the |by the )?${ORG}){0,8})`;
const GIVEN_BY = '(?:funded|supported|sponsored|awarded|backed|financed|underwritten|granted|selected)';
const LABEL = '(?:funded by|funder|funding(?: source| agency)?|sponsors?|agency|support)';
const JOINTLY =
  '(?:partnering|teaming up|joining forces|collaborating|working together|coming together) to (?:award|fund|support|provide|invest|offer)';
const GLAD = '(?:is |are )?(?:very |so )?(?:pleased|delighted|proud|thrilled|excited|happy|honou?red)';
const BRACKET = '(?: \\([^()]{0,40}\\))?';
const FUNDER_CUES: readonly { readonly pattern: RegExp; readonly confidence: number; readonly anyOrg: boolean }[] = [
  { pattern: new RegExp(`(?<!\\p{L})${NOUN}(?!\\p{L})${GAP(70)} (?:from|by|through|of|with|via) (?:the |a |both )?${ORGS}`, 'giu'), confidence: 940_000, anyOrg: false },
  { pattern: new RegExp(`\\b(?:${NOUN}|awarded|received)${WORDS(4)} (?<!(?:led|headed|directed) )(?:from|by) (?:the )?(${ORG})`, 'giu'), confidence: 900_000, anyOrg: true },
  { pattern: new RegExp(`\\b${GIVEN_BY}${GAP(60)} (?:by|from|through|under) (?:the |a |an |both )?${ORGS}`, 'giu'), confidence: 940_000, anyOrg: false },
  { pattern: new RegExp(`(${ORG})${BRACKET}(?:['’]s?)?,? (?:\\S+ ){0,7}${NOUN}\\b`, 'giu'), confidence: 880_000, anyOrg: false },
  { pattern: new RegExp(`(${ORG})${BRACKET},? ?(?:has |have |recently |today |is |are ){0,3}(?:${any('gives')}|${JOINTLY})\\b`, 'giu'), confidence: 900_000, anyOrg: false },
  { pattern: new RegExp(`^(?:[-*•] ?)?${LABEL}\\s*[:–-]\\s*(?:the )?(${ORG})`, 'giu'), confidence: 960_000, anyOrg: true },
  { pattern: new RegExp(`${any('sum')}[\\d.,]*(?: million| billion|[MK])? (?:grant |award )?(${ORG})(?:['’]s)? (?:project|grant|award|study|contract)`, 'giu'), confidence: 900_000, anyOrg: false },
  { pattern: new RegExp(`(${ORG})${BRACKET},? ${GLAD} to (?:announce|name|award|support|fund|present)\\b${GAP(60)}\\b(?:grants?|awards?|recipients|winners|fellows)\\b`, 'giu'), confidence: 880_000, anyOrg: false },
  { pattern: new RegExp(`^(${ORG}): `, 'gu'), confidence: 800_000, anyOrg: false },
  { pattern: new RegExp(`(${ORG})${BRACKET},? (?:has |today )?(?:named|names)\\b[^.;]{0,120}\\b(?:fellows?|scholars?|winners?|recipients?|awardees?|investigators?)\\b`, 'giu'), confidence: 880_000, anyOrg: false },
  // An item of a list that is the funder alone, with the amount behind it.
  { pattern: new RegExp(`[,;] (?:the )?(${ORG})${BRACKET}[,;] ${any('sum')}`, 'giu'), confidence: 850_000, anyOrg: false },
  // A cell of a table that is the funder alone.
  { pattern: new RegExp(`\\| (${ORG})${BRACKET} \\|`, 'gu'), confidence: 850_000, anyOrg: false },
]; // prettier-ignore
const FUNDER_LIKE =
  /\b(?:Foundation|Stiftung|Endowment|Fund|Trust|Council|Agency|Ministry|Government|Philanthrop\p{L}+|Charit\p{L}+|Commission|Administration|Society|Alliance|Association|Federation|Bureau of)\b/u;
const MINISTRY = /\bDepartment of (?!.*(?:University|Science|Physics|History))/u;
const NO_FUNDER =
  /\b(?:Universit|College|School|Institute of Technology|Polytechnic|Department of (?:Physics|History|Computer|Mathematics|Biology|Chemistry))/u;
const PARTLY = /^(?:Office|Division|Directorate|Department|School|Center|Program)s? /u;

/** Whether an organisation that a cue points at may be a funder. */
function mayFund({ name }: OrgSpan, anyOrg: boolean): boolean {
  if (knownFunder(name)) return true;
  if (NO_FUNDER.test(name) || isUniversity(name) || PARTLY.test(name)) return false;
  return anyOrg || FUNDER_LIKE.test(name) || MINISTRY.test(name);
}

/** The organisations of a sentence; `National Science Foundation (NSF)` is one. */
function organisationsOf({ text, spans }: ListedSentence): OrgSpan[] {
  const orgs: OrgSpan[] = [];
  for (const span of spans) {
    if (span.kind !== 'org') continue;
    const last = orgs.at(-1);
    const isAcronym = /^[\p{L}.&-]{2,10}$/u.test(span.name) && text[span.end] === ')';
    if (last && isAcronym && /^ ?\($/u.test(text.slice(last.end, span.start)))
      orgs[orgs.length - 1] = { ...last, end: span.end + 1 };
    else orgs.push(span);
  }
  return orgs;
}

/** Money that pays no research. */
const PRIVATE_MONEY = /\b(?:fees?|honorari\p{L}+|consult\p{L}+|conflicts? of interest|royalt\p{L}+|stock|salary)\b/u;
/** What came before, or after another's money: its funder is not this award's. */
const EARLIER =
  /\b(?:previous(?:ly)?|preliminary results|earlier|prior to|formerly|precursor|past grants?|(?:project|work|research|study|team|effort) builds? (?:directly )?on)\b/u;
/** What parts two funders of one list: `A and B`, `A (with its division), and from the B`. */
const TOGETHER =
  /^(?:['’]s?)?(?: (?:Directorates?|Divisions?|Offices?) (?:for|of) [^.;()]{3,200})?(?:, (?:and )?| and | & |, as well as |, together with )(?:both )?(?:from |by |through |with )?(?:the )?$/u;

/** Funders, by the words around them; each with the passage that names it. */
class Funders {
  readonly found = new Map<string, Found<Funder>>();

  put(path: readonly string[], acronym: string | null, span: Span, confidence: number, paragraph: number): void {
    const key = path.join('\n');
    const old = this.found.get(key);
    if (!old || old.confidence < confidence)
      this.found.set(key, { value: { path, acronym }, start: span.start, end: span.end, confidence, paragraph });
  }

  /** A funder of a list says that its neighbours pay too. */
  putList(sentence: ListedSentence, orgs: readonly OrgSpan[], org: OrgSpan, confidence: number): void {
    const joined = (a: number, b: number): boolean =>
      TOGETHER.test(sentence.text.slice(orgs[a]!.end, orgs[b]!.start)) &&
      mayFund(orgs[b]!, false) &&
      mayFund(orgs[a]!, false);
    let from = orgs.indexOf(org);
    let to = from;
    while (from > 0 && joined(from - 1, from)) from -= 1;
    while (to + 1 < orgs.length && joined(to, to + 1)) to += 1;
    for (const one of orgs.slice(from, to + 1)) {
      const known = knownFunder(one.name);
      const span = { start: sentence.start + one.start, end: sentence.start + one.end };
      this.put(
        [known?.name ?? one.name],
        known?.acronym ?? null,
        span,
        known ? confidence : confidence - 80_000,
        sentence.paragraph,
      );
    }
  }
}

/** The funders in the order of the text, each with the part of it that the same sentence names. */
export function findFunders(sentences: readonly ListedSentence[]): Found<Funder>[] {
  const funders = new Funders();
  const inBody = new Set(
    sentences.flatMap(({ paragraph, spans }) =>
      paragraph === 0 ? [] : spans.flatMap((span) => (span.kind === 'org' ? [span.name] : [])),
    ),
  );
  for (const sentence of sentences) {
    const orgs = organisationsOf(sentence);
    if (orgs.length === 0) continue;
    const masked = mask(sentence.text, orgs);
    const isEarlier = isPast(sentence) || EARLIER.test(sentence.text);
    for (const cue of FUNDER_CUES) {
      if ((isEarlier && cue.confidence < 950_000) || (cue.anyOrg && PRIVATE_MONEY.test(sentence.text))) continue;
      for (const match of masked.text.matchAll(cue.pattern)) {
        for (const char of match[1]!) {
          const org = masked.of(char);
          // A headline is capitalised throughout: what it names is a funder where the text names it too.
          if (!org || (sentence.paragraph === 0 && !knownFunder(org.name) && !inBody.has(org.name))) continue;
          if (mayFund(org, cue.anyOrg)) funders.putList(sentence, orgs, org, cue.confidence);
        }
      }
    }
    putUnits(sentence, orgs, funders);
  }
  if (funders.found.size === 0) putOwn(sentences, funders);
  if (funders.found.size === 0) putOnlyNamed(sentences, funders);
  const all = [...funders.found.values()];
  // A part of a funder says the funder; the funder alone is then not listed beside it.
  const roots = new Set(all.filter(({ value }) => value.path.length === 1).map(({ value }) => value.path[0]));
  const divided = new Set(all.filter(({ value }) => value.path.length > 1).map(({ value }) => value.path[0]));
  return all
    .filter(({ value: { path } }) => (path.length > 1 ? roots.has(path[0]) : !divided.has(path[0])))
    .sort((a, b) => a.start - b.start);
}

function putUnits(sentence: ListedSentence, orgs: readonly OrgSpan[], funders: Funders): void {
  const { text } = sentence;
  const isSpeech = /["“][^"“”]{0,400}(?:Division|Directorate|Office)/u.test(text) && /\b(?:says|said)\b/u.test(text);
  if (isSpeech || !speaksOfMoney(text)) return;
  for (const { name, of, start, end } of unitsIn(
    text,
    orgs.filter(({ isFunder }) => isFunder),
  )) {
    const known = knownFunder(of.name);
    const span = { start: sentence.start + start, end: sentence.start + end };
    funders.put([known?.name ?? of.name, name], known?.acronym ?? null, span, 900_000, sentence.paragraph);
  }
}

/** `X University has awarded seed grants to four of its faculty`: an institution pays from its own programme. */
const OWN_GRANTS = new RegExp(
  `(${ORG})(?:['’]s [^.;\\uE400-\\uE7FF]{3,60})? (?:has |have |today )?(?:awarded|funded|selected|announced|made|given) `,
  'iu',
);
const OWN_WORDS: readonly RegExp[] = [
  /\b(?:seed|pilot|internal|bridge|catalyst) (?:\p{L}+ )?(?:grants?|funding|awards?|funds?)\b/iu,
  /\bthrough (?:its|the university['’]s)\b|\bits [^.;]{3,50} (?:grants?|awards?|fund)\b/iu,
];
/** `Guggenheim Fellows`, `Sloan Fellowships`: another pays these. */
const OF_ANOTHER =
  /\b(?!The |Research |Faculty )\p{Lu}\p{Ll}+ (?:Research )?(?:Fellow(?:ship)?s?|Prizes?|Scholars?)\b/u;

function putOwn(sentences: readonly ListedSentence[], funders: Funders): void {
  for (const sentence of sentences) {
    if (
      sentence.paragraph === 0 ||
      !OWN_WORDS.some((pattern) => pattern.test(sentence.text)) ||
      OF_ANOTHER.test(sentence.text)
    )
      continue;
    const masked = mask(sentence.text, organisationsOf(sentence));
    const org = masked.of(OWN_GRANTS.exec(masked.text)?.[1] ?? '');
    if (!org || PARTLY.test(org.name)) continue;
    const span = { start: sentence.start + org.start, end: sentence.start + org.end };
    funders.put([org.name], null, span, 700_000, sentence.paragraph);
    return;
  }
}

/** Nothing says who pays: a funder of the list that is named at all. */
function putOnlyNamed(sentences: readonly ListedSentence[], funders: Funders): void {
  for (const sentence of sentences) {
    const org = sentence.spans.find((span): span is OrgSpan => span.kind === 'org' && span.isFunder);
    if (!org) continue;
    const { name, acronym } = knownFunder(org.name)!;
    funders.put(
      [name],
      acronym,
      { start: sentence.start + org.start, end: sentence.start + org.end },
      550_000,
      sentence.paragraph,
    );
    return;
  }
}

interface NamedUnit extends Span {
  /** `Directorate for Engineering`, also where the text lists several `Directorates`. */
  readonly name: string;
  readonly of: OrgSpan;
}

const NSF_PARTS = alternatives(linesOf('nsf-parts.txt'));
const PART = new RegExp(NSF_PARTS, 'gu');
const PART_LIST = new RegExp(
  `Directorates? (?:for|of) (?:the )?((?:${NSF_PARTS})(?:(?:, and|,| and) (?:for )?(?:the )?(?:${NSF_PARTS}))*)`,
  'gu',
);
const KIND_FIRST =
  /\b(?:Division|Office|Directorate|Section) (?:of|for) (?:the )?\p{Lu}[\p{L}-]+(?:(?:,? and|,| of| for| &)? \p{Lu}[\p{L}-]+){0,5}/gu;
const KIND_LAST =
  /\b(?:(?:MPS|CISE|CSE|ENG|BIO|GEO|SBE|EDU|EHR|TIP) [Dd]irectorate|(?:\p{Lu}[\p{L}-]+ (?:and |& )?){1,4}(?:Division|Directorate))\b/gu;
/** What may stand between a funder and a part of it, or the other way round. */
const OWNS = /^(?: ?\([^()]{1,12}\))?(?:['’]s?)?,? ?(?:(?:through|from|via|in|by|under) )?(?:its |the |their )?$/u;
const BELONGS = /^,? (?:at|of|within|in) (?:the )?(?:U\.?S\.? )?$/u;
const LIST_GAP = /^(?:,|;|and|&|from|by|the|its|\s)*$/u;

/** The units that a sentence names of the funders in it: `the Simons Foundation Division of …`, `the Biology Directorate at NSF`. */
function unitsIn(text: string, funders: readonly OrgSpan[]): NamedUnit[] {
  if (funders.length === 0) return [];
  // A funder's own words are no part of a unit's name.
  let plain = text;
  for (const { start, end } of funders) plain = plain.slice(0, start) + '\u0000'.repeat(end - start) + plain.slice(end);
  const names: (Span & { name: string })[] = [];
  const put = (start: number, end: number, name: string): void => {
    if (!names.some((other) => other.start < end && start < other.end)) names.push({ start, end, name });
  };
  for (const list of plain.matchAll(PART_LIST)) {
    const from = list.index + list[0].length - list[1]!.length;
    [...list[1]!.matchAll(PART)].forEach((part, i) =>
      put(i === 0 ? list.index : from + part.index, from + part.index + part[0].length, `Directorate for ${part[0]}`),
    );
  }
  for (const match of plain.matchAll(KIND_FIRST)) put(match.index, match.index + match[0].length, match[0]);
  for (const match of plain.matchAll(KIND_LAST))
    put(match.index, match.index + match[0].length, match[0].replace(/^([A-Z]{3,4}) [Dd]irectorate$/u, '$1'));
  names.sort((a, b) => a.start - b.start);
  return names.flatMap((unit, i): NamedUnit[] => {
    const of = ownerOf(text, unit, i, names, funders);
    return of === null
      ? []
      : [{ name: unit.name, of, start: Math.min(unit.start, of.start), end: Math.max(unit.end, of.end) }];
  });
}

/** The funder of a unit: behind it or before it, with only other units between: `the Office of A and the B Division at NSF`. */
function ownerOf(
  text: string,
  unit: Span,
  place: number,
  units: readonly Span[],
  funders: readonly OrgSpan[],
): OrgSpan | null {
  let { start, end } = unit;
  for (let i = place + 1; ; i += 1) {
    const after = funders.find((org) => org.start >= end && BELONGS.test(text.slice(end, org.start)));
    if (after) return after;
    const next = units[i];
    if (!next || !LIST_GAP.test(text.slice(end, next.start))) break;
    end = next.end;
  }
  for (let i = place - 1; ; i -= 1) {
    const before = funders.findLast((org) => org.end <= start && OWNS.test(text.slice(org.end, start)));
    if (before) return before;
    const previous = units[i];
    if (!previous || !LIST_GAP.test(text.slice(previous.end, start))) break;
    start = previous.start;
  }
  return null;
}
