/**
 * Who pays, under which program, how much and under which award number, as an article says it.
 */
import { findMoney } from '../../text/money.ts';
import type { AnnouncedAmount } from '../../../src/model.ts';
import { knownFunder } from './funder-names.ts';
import type { ListedSentence } from './lists.ts';
import { mask, ORG } from './mask.ts';
import type { OrgSpan } from './roster.ts';
import type { Span } from './span.ts';

export interface Found<T> extends Span {
  readonly value: T;
  readonly confidence: number;
  readonly paragraph: number;
}

const MONEY_WORD = /\b(?:grants?|awards?|awarded|awarding|funding|funded|funds?|fellowships?|sponsor(?:ed|s)?|support(?:ed|s)?|CAREER|contract|prize|gift|agreement|million|investment|investing|invests?|seed)\b|[$€£]\s?\d/iu;
export const speaksOfMoney = (text: string): boolean => MONEY_WORD.test(text);

/** Money that is not this award's: budgets, earlier grants, endowments, savings. */
const OTHER_MONEY =
  /\b(?:previous|earlier|prior|budget|(?<!National )endowment (?:of|fund|stands)|revenue|market|industry worth|valued at|costs?|economy|losses|savings|annually in research|research expenditures|expenditures|portfolio|tuition|salary|damages?|per year in|worldwide|total enrollment)\b/iu;

/** Amounts of the award, the likeliest first. */
export function findAmounts(sentences: readonly ListedSentence[]): Found<AnnouncedAmount>[] {
  const found: (Found<AnnouncedAmount> & { score: number })[] = [];
  for (const sentence of sentences) {
    if (!/\d/u.test(sentence.text)) continue;
    for (const { money, start, end } of findMoney(sentence.text)) {
      if (money.minor < 50_000) continue;
      const near = sentence.text.slice(Math.max(0, start - 70), end + 70);
      const close = sentence.text.slice(Math.max(0, start - 45), end + 45);
      let score = 0;
      if (/\b(?:grants?|awards?|awarded|fund(?:ed|ing|s)?|fellowship|contract|received?|receives|project|secured|won|support(?:ed)?|sponsored|agreement|totaling)\b/iu.test(near)) score += 3;
      if (/\b(?:grants?|awards?|awarded|funding|project|fellowship|award)\b/iu.test(close)) score += 2;
      if (sentence.paragraph <= 3) score += 1;
      if (sentence.paragraph === 0) score -= 1;
      if (OTHER_MONEY.test(near)) score -= 4;
      if (/\b(?:additional|of which|portion|share|matching|supplement|each|per)\b/iu.test(near)) score -= 1;
      if (/^(?: in| of)? (?:total|all)\b|\btotal(?:ing|s)?\b|\bcombined\b/iu.test(near)) score += 0;
      if (score < 3) continue;
      found.push({
        value: { ...money, covers: coverage(sentence.text, start, end) },
        start: sentence.start + start,
        end: sentence.start + end,
        confidence: Math.min(950_000, 700_000 + score * 40_000),
        paragraph: sentence.paragraph,
        score,
      });
    }
  }
  found.sort((a, b) => b.score - a.score || a.start - b.start);
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const key = `${value.currency} ${value.minor}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What the amount is for, in the source's words: the clause around it, 200 characters at most. */
function coverage(text: string, start: number, end: number): string {
  if (text.length <= 200) return text;
  const before = text.slice(0, start);
  const cut = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. '), start - 110);
  const from = cut <= 0 ? 0 : text.indexOf(' ', cut) + 1;
  const to = Math.min(text.length, from + 200);
  return text.slice(Math.min(from, start), to === text.length ? to : Math.max(end, text.lastIndexOf(' ', to))).trim();
}

/** Award numbers whose form alone tells them, by agency. */
const FORMS: readonly { readonly agency: string | null; readonly pattern: RegExp }[] = [
  { agency: 'IMLS', pattern: /\b(?:LG|RE|MA|MG|IA|CAGML|IGSM|MN|NG|NP|LL)-\d{2,6}-[A-Z0-9]{2,6}-?\d{0,6}(?:-\d{2,4})?\b/giu },
  { agency: 'NEH', pattern: /\b(?:RZ|RA|HD|HAA|HG|HK|HJ|PW|PR|PF|FT|FA|FB|FEL|FN|EH|ES|AKA|AB|AC|AQ|RQ|GI|GE|TR|BH|CH|MT|MD|DOC|DR|PE|HT)-\d{5,6}-\d{2}\b/gu },
  { agency: 'NIH', pattern: /\b\d?\s?(?:R01|R03|R15|R16|R18|R21|R24|R25|R33|R34|R35|R37|R41|R42|R43|R44|R56|R61|RF1|U01|U19|U24|U54|UG3|UH3|UM1|P01|P20|P30|P41|P50|K01|K08|K23|K25|K99|R00|T32|F31|F32|DP1|DP2|DP5|OT2|SB1|U2C)[ -]?[A-Z]{2}[ -]?\d{5,6}(?:-\d{2}(?:[A-Z]\d)?)?\b/gu },
  { agency: 'DOE', pattern: /\bDE-[A-Z]{2}\d{7}\b|\bDE-[A-Z]{2}\d{2}-\d{2}[A-Z]{2}\d{5}\b/gu },
  { agency: 'NASA', pattern: /\b80NSSC\d{2}[A-Z]\d{4}\b|\bNN[A-Z]\d{2}[A-Z]{2}\d{2,3}[A-Z]\b/gu },
  { agency: 'ONR', pattern: /\bN000\d{2}-?\d{2}-?[A-Z0-9]-?\d{4}\b/gu },
  { agency: 'ARO', pattern: /\bW911NF-?\d{2}-?\d-?\d{4}\b/gu },
  { agency: 'AFOSR', pattern: /\bFA\d{4}-?\d{2}-?[A-Z0-9]-?\d{4}\b/gu },
  { agency: 'DARPA', pattern: /\bHR0011-?\d{2}-?[A-Z0-9]-?\d{4}\b/gu },
  { agency: 'NSF', pattern: /\b(?:[A-Z]{2,5}|[A-Z]{2,4}\/[A-Z]{2,4})-\d{7}\b(?!-)/gu },
  { agency: null, pattern: /\b(?:EP|AH|BB|ES|NE|ST|MR)\/[A-Z]\d{5}[A-Z0-9]\/\d\b/gu },
]; // prettier-ignore
const ANNOUNCED =
  /(?:\b(?:[Gg]rant|[Aa]ward|GRANT|AWARD|[Aa]greement|[Cc]ontract|NSF|NIH|NEH)(?: (?:[Aa]ward|[Gg]rant|[Aa]greement))?s?(?: (?:[Nn]umbers?|[Nn]os?\.?|ID|IDs|id|under))?\s?(?:[:#(]|№)*\s?#?|AWD_ID=|\?awd_id=|[Aa]ward_id=)\s?(?:(?:NSF|NIH)[- ]?)?((?:[A-Z]{2,5}-)?\d{6,9})(?![\d,.]\d|\d)/gu;

/** Award numbers, in the order of the text, those of other awards left out. */
export function findNumbers(sentences: readonly ListedSentence[]): Found<string>[] {
  const found = new Map<string, Found<string> & { count: number; agency: string | null }>();
  for (const sentence of sentences) {
    const text = sentence.text;
    if (!/\d{4}/u.test(text)) continue;
    const spans: { value: string; start: number; end: number; agency: string | null }[] = [];
    for (const form of FORMS) {
      for (const match of text.matchAll(form.pattern)) spans.push({ value: match[0].trim(), start: match.index, end: match.index + match[0].length, agency: form.agency });
    }
    for (const match of text.matchAll(ANNOUNCED)) {
      const start = match.index + match[0].length - match[1]!.length;
      if (spans.some((span) => span.start < start + match[1]!.length && start < span.end)) continue;
      spans.push({ value: match[1]!, start, end: start + match[1]!.length, agency: null });
      // `2031849, 2031883 and 2031895`
      const more = /^(?:(?:,|;| and|, and| &|\/) ?#?(?:[A-Z]{2,5}-)?\d{7})+/u.exec(text.slice(start + match[1]!.length));
      if (more) {
        for (const next of more[0].matchAll(/(?:[A-Z]{2,5}-)?\d{7}/gu)) {
          const at = start + match[1]!.length + next.index;
          spans.push({ value: next[0], start: at, end: at + next[0].length, agency: null });
        }
      }
    }
    for (const span of spans.sort((a, b) => a.start - b.start)) {
      const before = text.slice(Math.max(0, span.start - 110), span.start);
      if (isAnother(before, text)) continue;
      const value = /^lg-/iu.test(span.value) ? span.value.toUpperCase() : span.value;
      const known = found.get(value);
      if (known) known.count += 1;
      else found.set(value, { value, start: sentence.start + span.start, end: sentence.start + span.end, confidence: 930_000, paragraph: sentence.paragraph, count: 1, agency: span.agency });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.start - b.start);
}

/** A number that belongs to another project: `the Synthesis Center (ABC), NSF #…`, `previous award …`. */
function isAnother(before: string, sentence: string): boolean {
  if (/\b(?:previous|earlier|prior|formerly|builds? on|extends|predecessor|related|separate(?:ly)?)\b[^.]{0,60}$/iu.test(before)) return true;
  const apposed = /\bsupported by (?:the )?[\p{L} ]+\([\p{L}-]+\),? ?(?:NSF|NIH|under|award|grant)?[ #:]*$/u.exec(before);
  return apposed !== null && /\b(?:funded|supported) by [^,]*\b(?:grant|award)\b/iu.test(sentence);
}

export interface Funder {
  /** From the funder down. */
  readonly path: readonly string[];
  readonly acronym: string | null;
}

const GIVES = '(?:awarded|awards|has awarded|have awarded|granted|grants|funded|funds|is funding|will fund|selected|announced|announces|gives?|gave|supports?|supported|invest(?:s|ed|ing)|is investing|committed|provided|provides|recently awarded|recognized|made|sponsors?|sponsored)';
const NOUN = '(?:[Gg]rants?|[Aa]wards?|[Ff]unding|[Ff]unds|[Ff]ellowships?|[Ss]upport|[Cc]ontracts?|[Gg]ift|[Mm]oney|[Ii]nvestment|[Aa]greement|CAREER|[Pp]rize|[Mm]illion|[$€£][\\d.,]+[MK]?)';
const FUNDER_CUES: readonly { readonly pattern: RegExp; readonly confidence: number; readonly anyOrg: boolean }[] = [
  { pattern: new RegExp(`\\b${NOUN}\\b[^.;${'\uE400-\uE7FF'}]{0,70}? (?:from|by|through|of|with|via) (?:the |a |both )?(${ORG}(?:(?:, (?:and )?| and |, as well as )(?:the |by the )?${ORG})*)`, 'gu'), confidence: 940_000, anyOrg: false },
  { pattern: new RegExp(`\\b(?:${NOUN}|[Aa]warded|[Rr]eceived)(?: (?!and\\b)(?:[^\\s.;,]|[.,](?=\\d))+){0,4}? (?:from|by) (?:the )?(${ORG})`, 'gu'), confidence: 900_000, anyOrg: true },
  { pattern: new RegExp(`\\b(?:[Ff]unded|[Ss]upported|[Ss]ponsored|[Aa]warded|[Bb]acked|[Ff]inanced|[Uu]nderwritten|[Gg]ranted|[Ss]elected)(?: (?:in part|jointly|generously|under|entirely|through|recently))*[^.;${'\uE400-\uE7FF'}]{0,60}? (?:by|from|through|under) (?:the |a |an |both )?(${ORG}(?:(?:, (?:and )?| and |, as well as )(?:the |by the )?${ORG})*)`, 'gu'), confidence: 940_000, anyOrg: false },
  { pattern: new RegExp(`(${ORG})(?: \\([^()]*\\))?(?:['’]s?)?,? (?:\\S+ ){0,7}?${NOUN}\\b`, 'gu'), confidence: 880_000, anyOrg: false },
  { pattern: new RegExp(`(${ORG})(?: \\([^()]*\\))?,? (?:has |have |recently |today |is |are )*${GIVES}\\b`, 'gu'), confidence: 900_000, anyOrg: false },
  { pattern: new RegExp(`^(?:[-*•] ?)?(?:[Ff]unded [Bb]y|[Ff]under|[Ff]unding(?: [Ss]ource| [Aa]gency)?|[Ss]ponsors?|[Aa]gency|[Ss]upport)\\s*[:–-]\\s*(?:the )?(${ORG})`, 'gu'), confidence: 960_000, anyOrg: true },
  { pattern: new RegExp(`^(${ORG}): `, 'gu'), confidence: 800_000, anyOrg: false },
]; // prettier-ignore
const FUNDER_LIKE = /\b(?:Foundation|Endowment|Fund|Trust|Council|Agency|Ministry|Philanthrop\p{L}+|Charities|Commission|Administration|Initiative|Department of (?!.*(?:University|Science|Physics|History))|Bureau of)\b/u;
const UNIVERSITY = /\b(?:Universit|College|School|Institute of Technology|Polytechnic|Department of (?:Physics|History|Computer|Mathematics|Biology|Chemistry))/u;

/** NSF's directorates and offices, whose names hold commas and `and`s. */
const NSF_PARTS =
  'Mathematical and Physical Sciences|Computer and Information Sciences? and Engineering|Engineering|Biological Sciences|Geosciences|Social, Behavioral,? and Economic Sciences|STEM Education|Education and Human Resources|Technology, Innovation,? and Partnerships';
const PART_LIST = new RegExp(`Directorates? (?:for|of) (?:the )?((?:${NSF_PARTS})(?:(?:, and|,| and) (?:for )?(?:the )?(?:${NSF_PARTS}))*)`, 'u');
const UNIT = /\b((?:Division|Office|Directorate|Section) (?:of|for) (?:the )?\p{Lu}[\p{L}-]+(?:(?:,? and|,| of| for| &)? \p{Lu}[\p{L}-]+){0,5}|(?:\p{Lu}[\p{L}-]+ (?:and |& )?){1,4}(?:Division|Directorate))\b/gu;

/** The funders, the most certain first; each with the part of it that the same sentence names. */
export function findFunders(sentences: readonly ListedSentence[]): Found<Funder>[] {
  const found = new Map<string, Found<Funder> & { known: boolean }>();
  const put = (path: readonly string[], acronym: string | null, span: Span, confidence: number, paragraph: number, known: boolean): void => {
    const key = path.join('\n');
    const old = found.get(key);
    if (!old || old.confidence < confidence) found.set(key, { value: { path, acronym }, ...span, confidence, paragraph, known });
  };
  for (const sentence of sentences) {
    const orgs = sentence.spans.filter((span): span is OrgSpan => span.kind === 'org');
    if (orgs.length === 0) continue;
    const masked = mask(sentence.text, orgs);
    const isEarlier = /\b(?:previous(?:ly)?|earlier|prior to|formerly|precursor|past grants?)\b/u.test(sentence.text);
    for (const cue of FUNDER_CUES) {
      for (const match of masked.text.matchAll(cue.pattern)) {
        if (isEarlier && cue.confidence < 950_000) continue;
        for (const char of match[1]!) {
          const org = masked.of(char);
          if (!org) continue;
          const known = knownFunder(org.name);
          if (!known && (UNIVERSITY.test(org.name) || !(cue.anyOrg || FUNDER_LIKE.test(org.name)))) continue;
          if (!known && PARTLY.test(org.name)) continue;
          const name = known?.name ?? org.name;
          put([name], known?.acronym ?? null, { start: sentence.start + org.start, end: sentence.start + org.end }, known ? cue.confidence : cue.confidence - 80_000, sentence.paragraph, known !== null);
        }
      }
    }
    unitsOf(sentence, orgs, put);
  }
  let all = [...found.values()];
  if (!all.some((funder) => funder.value.path.length === 1 && funder.known)) {
    // Nothing says who pays: a funder of the list that is named at all.
    const named = sentences.flatMap((sentence) =>
      sentence.spans.filter((span): span is OrgSpan => span.kind === 'org' && span.isFunder).map((org) => ({ sentence, org })),
    )[0];
    if (named && all.length === 0) {
      const known = knownFunder(named.org.name)!;
      all.push({ value: { path: [known.name], acronym: known.acronym }, start: named.sentence.start + named.org.start, end: named.sentence.start + named.org.end, confidence: 550_000, paragraph: named.sentence.paragraph, known: true });
    }
  }
  // A part of a funder says the funder; the funder alone is then not listed beside it.
  const roots = new Set(all.filter((funder) => funder.value.path.length === 1).map((funder) => funder.value.path[0]));
  all = all.filter((funder) => funder.value.path.length === 1 || roots.has(funder.value.path[0]));
  const withParts = new Set(all.filter((funder) => funder.value.path.length > 1).map((funder) => funder.value.path[0]));
  return all.filter((funder) => funder.value.path.length > 1 || !withParts.has(funder.value.path[0])).sort((a, b) => a.start - b.start);
}
const PARTLY = /^(?:Office|Division|Directorate|Department|School|Center|Program)s? /u;

function unitsOf(
  sentence: ListedSentence,
  orgs: readonly OrgSpan[],
  put: (path: readonly string[], acronym: string | null, span: Span, confidence: number, paragraph: number, known: boolean) => void,
): void {
  const funders = orgs.filter((org) => org.isFunder);
  if (funders.length === 0 || !(speaksOfMoney(sentence.text))) return;
  const listed = PART_LIST.exec(sentence.text);
  const owner = (at: number, end: number): OrgSpan | null => {
    const before = funders.filter((org) => org.end <= at && at - org.end <= 40).at(-1);
    const after = funders.find((org) => org.start >= end && org.start - end <= 12 && /^,? (?:at|of|within|in) (?:the )?$/u.test(sentence.text.slice(end, org.start)));
    return after ?? before ?? null;
  };
  const add = (name: string, at: number, of: OrgSpan): void => {
    const known = knownFunder(of.name);
    put([known?.name ?? of.name, name], known?.acronym ?? null, { start: sentence.start + Math.min(at, of.start), end: sentence.start + Math.max(at + name.length, of.end) }, 900_000, sentence.paragraph, true);
  };
  if (listed) {
    const of = owner(listed.index, listed.index + listed[0].length);
    if (of) for (const part of listed[1]!.matchAll(new RegExp(NSF_PARTS, 'gu'))) add(`Directorate for ${part[0]}`, listed.index, of);
  }
  const quoted = /["“][^"“”]*(?:Division|Directorate|Office)/u.test(sentence.text) && /\b(?:says|said)\b/u.test(sentence.text);
  for (const match of sentence.text.matchAll(UNIT)) {
    const at = match.index;
    const end = at + match[0].length;
    if (listed && at < listed.index + listed[0].length && listed.index < end) continue;
    const of = owner(at, end) ?? partner(sentence.text, match, funders);
    if (of && !quoted && !overlapsFunder(funders, at, end)) add(match[1]!, at, of);
  }
}
const overlapsFunder = (funders: readonly OrgSpan[], start: number, end: number): boolean => funders.some((org) => org.start < end && start < org.end);

/** `the Office of A and the B Division at the NSF`: the first shares the funder of the second. */
function partner(text: string, match: RegExpExecArray, funders: readonly OrgSpan[]): OrgSpan | null {
  const end = match.index + match[0].length;
  const next = /^ and the (?:\p{Lu}[\p{L}-]+ )+(?:Division|Directorate|Office)[\p{L} ]{0,40}? (?:at|of) the $/u;
  return funders.find((org) => org.start > end && next.test(text.slice(end, org.start))) ?? null;
}

const CAPS = String.raw`\p{Lu}[\p{L}\p{N}&’'/:-]*(?:,? (?:\([A-Z]{2,6}\) )?(?:(?:of|for|and|in|the|to|on|with|&|at) ){0,2}\p{Lu}[\p{L}\p{N}&’'/:-]*){0,10}`;
const PROGRAM_CUES: readonly RegExp[] = [
  new RegExp(`\\b(?:through|under|from|by|via|part of|within|funded through)(?: both)? (?:the |its |their )?(?:agency['’]s |(?:U\\.?S\\.? )?(?:NSF|NIH|NEH|IMLS|NASA|DOE|NOAA|USDA|National [\\p{Lu}][\\p{L} ]+|foundation|Foundation|[\\p{Lu}][\\p{L}. ]+ Foundation)(?: \\([A-Z]+\\))?(?:['’]s?)? )?(${CAPS}(?: \\([A-Z][\\w&/-]+\\))?) (?:grant )?(?:[Pp]rogram(?:me)?|[Ii]nitiative|[Cc]ompetition|[Ss]olicitation|[Ss]cheme)\\b`, 'gu'),
  new RegExp(`\\b(?:from|through|under|via|by|in support of|part of|within|funded by)(?: the| an?)? (?:NSF|NIH|NEH|IMLS|NASA|DOE|National Science Foundation|foundation|[Cc]enter|[A-Z]{3,6})(?: \\([A-Z]+\\))?['’]s? (${CAPS}(?: \\([A-Z][\\w&/-]+\\))?) (?:[Pp]rogram|[Ii]nitiative|[Cc]ompetition|project)\\b`, 'gu'),
  new RegExp(`[$€£][\\d.,]+(?: ?(?:million|[MK]))?,? (?!(?:NSF|NIH|NEH|IMLS|National (?:Science|Endowment|Institute)|Department|Mellon)\\b)(${CAPS}) (?:[Gg]rant|[Aa]ward)\\b`, 'gu'),
  new RegExp(`\\b(?:an?|\\d{4}|two|three|new|the|prestigious) (?:prestigious )?(?:\\d{4} )?(?:NSF |NEH |NIH |IMLS |NOAA |DOE )?(National Leadership Grants?|Digital Humanities Advancement Grants?|Faculty Early Career Development(?: \\((?:NSF )?CAREER\\))?|Early Career Research(?: Program)?|CAREER|EAGER|RAPID|Graduate Research Fellowship|Major Research Instrumentation|Small Business Innovation Research|EPSCoR|(?:${CAPS}) \\([A-Z][A-Za-z&-]{2,}\\))(?: [Pp]rogram)?(?: [Gg]rants?| [Aa]wards?| totaling|\\b)`, 'gu'),
  /\b(Faculty Early Career Development(?: \((?:NSF )?CAREER\))?|CAREER)(?= (?:[Pp]rogram|[Aa]ward|[Gg]rant))/gu,
]; // prettier-ignore
const NOT_PROGRAM = /^(?:The|This|Our|NSF|NIH|NASA|Research|Graduate|Ph\.?D|Doctoral|Summer|Federal|National|National Science Foundation|American Recovery.*|Million|Billion|Mellon|U\.?S\.?)$/u;

/** Programs that sentences about the money name. */
export function findPrograms(sentences: readonly ListedSentence[]): Found<string>[] {
  const found = new Map<string, Found<string>>();
  for (const sentence of sentences) {
    if (!speaksOfMoney(sentence.text)) continue;
    for (const pattern of PROGRAM_CUES) {
      for (const match of sentence.text.matchAll(pattern)) {
        const value = match[1]!.replace(/^(?:the |The |(?:U\.?S\.? )?(?:National Science Foundation|NSF|NIH|NEH|IMLS|NASA)(?: \([A-Z]+\))?(?:['’]s?)? )+/u, '').trim();
        if (value.length < 3 || NOT_PROGRAM.test(value)) continue;
        const start = sentence.start + match.index + match[0].indexOf(value);
        const key = value.replace(/ \(.*$| Grants?$/u, '').toLowerCase();
        if (![...found.keys()].some((other) => other.includes(key) || key.includes(other))) {
          found.set(key, { value, start, end: start + value.length, confidence: 850_000, paragraph: sentence.paragraph });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
