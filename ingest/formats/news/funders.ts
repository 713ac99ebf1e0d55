/**
 * Who pays, as an article says it: funders, and the directorates and divisions of them that it names.
 */
import type { Found } from './found.ts';
import { knownFunder } from './funder-names.ts';
import { unitsIn } from './funding-units.ts';
import type { ListedSentence } from './lists.ts';
import { mask, ORG } from './mask.ts';
import type { OrgSpan } from './roster.ts';
import { isUniversity } from './same-institution.ts';
import type { Span } from './span.ts';
import { speaksOfMoney } from './speaks-of-money.ts';

export interface Funder {
  /** From the funder down. */
  readonly path: readonly string[];
  readonly acronym: string | null;
}

const GIVES =
  '(?:awarded|awards|has awarded|have awarded|granted|grants|funded|funds|is funding|will fund|selected|announced|announces|gives?|gave|supports?|supported|invest(?:s|ed|ing)|is investing|committed|provided|provides|recently awarded|recognized|made|sponsors?|sponsored|chose|chosen|picked)';
const NOUN =
  '(?:[Gg]rants?|[Aa]wards?|[Ff]unding|[Ff]unds|[Ff]ellowships?|[Ss]upport|[Cc]ontracts?|[Gg]ift|[Mm]oney|[Ii]nvestment|[Aa]greement|CAREER|[Pp]rize|[Mm]illion|[$€£][\\d.,]+[MK]?)';
const FUNDER_CUES: readonly { readonly pattern: RegExp; readonly confidence: number; readonly anyOrg: boolean }[] = [
  { pattern: new RegExp(`\\b${NOUN}\\b[^.;${'\uE400-\uE7FF'}]{0,70}? (?:from|by|through|of|with|via) (?:[Tt]he |a |both )?(${ORG}(?:(?:, (?:and )?| and |, as well as )(?:[Tt]he |by [Tt]he )?${ORG})*)`, 'gu'), confidence: 940_000, anyOrg: false },
  { pattern: new RegExp(`\\b(?:${NOUN}|[Aa]warded|[Rr]eceived)(?: (?!and\\b)(?:[^\\s.;,]|[.,](?=\\d))+){0,4}? (?:from|by) (?:[Tt]he )?(${ORG})`, 'gu'), confidence: 900_000, anyOrg: true },
  { pattern: new RegExp(`\\b(?:[Ff]unded|[Ss]upported|[Ss]ponsored|[Aa]warded|[Bb]acked|[Ff]inanced|[Uu]nderwritten|[Gg]ranted|[Ss]elected)(?: (?:in part|jointly|generously|under|entirely|through|recently))*[^.;${'\uE400-\uE7FF'}]{0,60}? (?:by|from|through|under) (?:[Tt]he |a |an |both )?(${ORG}(?:(?:, (?:and )?| and |, as well as )(?:[Tt]he |by [Tt]he )?${ORG})*)`, 'gu'), confidence: 940_000, anyOrg: false },
  { pattern: new RegExp(`(${ORG})(?: \\([^()]*\\))?(?:['’]s?)?,? (?:\\S+ ){0,7}?${NOUN}\\b`, 'gu'), confidence: 880_000, anyOrg: false },
  { pattern: new RegExp(`(${ORG})(?: \\([^()]*\\))?(?: (?:Division|Directorate|Office) (?:of|for) (?:[\\p{L}]+,? ){1,8}?(?=(?:is|are|has|have|award)))?,? ?(?:has |have |recently |today |is |are )*(?:${GIVES}|(?:partnering|teaming up|joining forces|collaborating|working together|coming together) to (?:award|fund|support|provide|invest|offer))\\b`, 'gu'), confidence: 900_000, anyOrg: false },
  { pattern: new RegExp(`^(?:[-*•] ?)?(?:[Ff]unded [Bb]y|[Ff]under|[Ff]unding(?: [Ss]ource| [Aa]gency)?|[Ss]ponsors?|[Aa]gency|[Ss]upport)\\s*[:–-]\\s*(?:the )?(${ORG})`, 'gu'), confidence: 960_000, anyOrg: true },
  { pattern: new RegExp(`^(${ORG}): `, 'gu'), confidence: 800_000, anyOrg: false },
]; // prettier-ignore
const FUNDER_LIKE =
  /\b(?:Foundation|Endowment|Fund|Trust|Council|Agency|Ministry|Philanthrop\p{L}+|Charities|Commission|Administration|Initiative|Department of (?!.*(?:University|Science|Physics|History))|Bureau of)\b/u;
const UNIVERSITY =
  /\b(?:Universit|College|School|Institute of Technology|Polytechnic|Department of (?:Physics|History|Computer|Mathematics|Biology|Chemistry))/u;

/** Whether an organisation that a cue points at may be a funder. */
function mayFund(org: OrgSpan, anyOrg: boolean): boolean {
  if (knownFunder(org.name)) return true;
  if (UNIVERSITY.test(org.name) || isUniversity(org.name) || PARTLY.test(org.name)) return false;
  return anyOrg || FUNDER_LIKE.test(org.name);
}
const PARTLY = /^(?:Office|Division|Directorate|Department|School|Center|Program)s? /u;

/** The organisations of a sentence; `National Science Foundation (NSF)` is one. */
function organisationsOf(sentence: ListedSentence): OrgSpan[] {
  const orgs: OrgSpan[] = [];
  for (const span of sentence.spans) {
    if (span.kind !== 'org') continue;
    const last = orgs.at(-1);
    const isAcronym = /^[\p{L}.&-]{2,10}$/u.test(span.name) && sentence.text[span.end] === ')';
    if (last && isAcronym && /^ ?\($/u.test(sentence.text.slice(last.end, span.start)))
      orgs[orgs.length - 1] = { ...last, end: span.end + 1 };
    else orgs.push(span);
  }
  return orgs;
}

/** Money that pays no research. */
const PRIVATE_MONEY = /\b(?:fees?|honorari\p{L}+|consult\p{L}+|conflicts? of interest|royalt\p{L}+|stock|salary)\b/u;

/** What parts two funders of one list: `A and B`, `A (with its division), and from the B`. */
const TOGETHER =
  /^(?:['’]s?)?(?: (?:Directorates?|Divisions?|Offices?) (?:for|of) [^.;()]{3,200}?)?(?:, (?:and )?| and | & |, as well as |, together with )(?:both )?(?:from |by |through |with )?(?:the )?$/u;

/** Funders, by the words around them; each with the passage that names it. */
class Funders {
  readonly found = new Map<string, Found<Funder> & { known: boolean }>();

  put(path: readonly string[], acronym: string | null, span: Span, confidence: number, paragraph: number): void {
    const key = path.join('\n');
    const known = path.length > 1 || knownFunder(path[0]!) !== null;
    const old = this.found.get(key);
    if (!old || old.confidence < confidence)
      this.found.set(key, { value: { path, acronym }, start: span.start, end: span.end, confidence, paragraph, known });
  }

  /** A funder of a list says that its neighbours pay too. */
  putList(sentence: ListedSentence, orgs: readonly OrgSpan[], org: OrgSpan, confidence: number): void {
    const at = orgs.indexOf(org);
    const joined = (a: number, b: number): boolean =>
      TOGETHER.test(sentence.text.slice(orgs[a]!.end, orgs[b]!.start)) &&
      mayFund(orgs[b]!, false) &&
      mayFund(orgs[a]!, false);
    let from = at;
    while (from > 0 && joined(from - 1, from)) from -= 1;
    let to = at;
    while (to + 1 < orgs.length && joined(to, to + 1)) to += 1;
    for (const one of orgs.slice(from, to + 1)) this.putOne(sentence, one, confidence);
  }

  private putOne(sentence: ListedSentence, org: OrgSpan, confidence: number): void {
    const known = knownFunder(org.name);
    const span = { start: sentence.start + org.start, end: sentence.start + org.end };
    this.put(
      [known?.name ?? org.name],
      known?.acronym ?? null,
      span,
      known ? confidence : confidence - 80_000,
      sentence.paragraph,
    );
  }
}

/** The funders in the order of the text, each with the part of it that the same sentence names. */
export function findFunders(sentences: readonly ListedSentence[]): Found<Funder>[] {
  const funders = new Funders();
  const bodyNames = new Set(
    sentences.flatMap(({ paragraph, spans }) =>
      paragraph === 0 ? [] : spans.flatMap((span) => (span.kind === 'org' ? [span.name] : [])),
    ),
  );
  for (const sentence of sentences) {
    const orgs = organisationsOf(sentence);
    if (orgs.length === 0) continue;
    const masked = mask(sentence.text, orgs);
    const isEarlier =
      /\b(?:previous(?:ly)?|earlier|prior to|formerly|precursor|past grants?|(?:project|work|research|study|team|effort) builds? (?:directly )?on)\b/u.test(
        sentence.text,
      );
    for (const cue of FUNDER_CUES) {
      if (isEarlier && cue.confidence < 950_000) continue;
      if (cue.anyOrg && PRIVATE_MONEY.test(sentence.text)) continue;
      for (const match of masked.text.matchAll(cue.pattern)) {
        for (const char of match[1]!) {
          const org = masked.of(char);
          // A headline is capitalised throughout: what it names is a funder where the text names it too.
          if (org && sentence.paragraph === 0 && !knownFunder(org.name) && !bodyNames.has(org.name)) continue;
          if (org && mayFund(org, cue.anyOrg)) funders.putList(sentence, orgs, org, cue.confidence);
        }
      }
    }
    putUnits(sentence, orgs, funders);
  }
  const all = [...funders.found.values()];
  if (all.length === 0) {
    const named = onlyNamed(sentences);
    if (named) all.push(named);
  }
  // A part of a funder says the funder; the funder alone is then not listed beside it.
  const roots = new Set(all.filter(({ value }) => value.path.length === 1).map(({ value }) => value.path[0]));
  const divided = new Set(all.filter(({ value }) => value.path.length > 1).map(({ value }) => value.path[0]));
  return all
    .filter(({ value: { path } }) => (path.length > 1 ? roots.has(path[0]) : !divided.has(path[0])))
    .sort((a, b) => a.start - b.start);
}

function putUnits(sentence: ListedSentence, orgs: readonly OrgSpan[], funders: Funders): void {
  if (!speaksOfMoney(sentence.text)) return;
  const isSpeech =
    /["“][^"“”]*(?:Division|Directorate|Office)/u.test(sentence.text) && /\b(?:says|said)\b/u.test(sentence.text);
  if (isSpeech) return;
  for (const unit of unitsIn(
    sentence.text,
    orgs.filter((org) => org.isFunder),
  )) {
    const known = knownFunder(unit.of.name);
    const span = { start: sentence.start + unit.start, end: sentence.start + unit.end };
    funders.put([known?.name ?? unit.of.name, unit.name], known?.acronym ?? null, span, 900_000, sentence.paragraph);
  }
}

/** Nothing says who pays: a funder of the list that is named at all. */
function onlyNamed(sentences: readonly ListedSentence[]): (Found<Funder> & { known: boolean }) | null {
  for (const sentence of sentences) {
    const org = sentence.spans.find((span): span is OrgSpan => span.kind === 'org' && span.isFunder);
    if (!org) continue;
    const { name, acronym } = knownFunder(org.name)!;
    const span = { start: sentence.start + org.start, end: sentence.start + org.end };
    return {
      value: { path: [name], acronym },
      ...span,
      confidence: 550_000,
      paragraph: sentence.paragraph,
      known: true,
    };
  }
  return null;
}
