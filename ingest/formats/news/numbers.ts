/**
 * Award numbers in prose: those whose form tells them, and those that a word announces.
 */
import type { Found } from './found.ts';
import type { ListedSentence } from './lists.ts';

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
  /(?:\b(?:[Gg]rant|[Aa]ward|GRANT|AWARD|[Aa]greement|[Cc]ontract|NSF|NIH|NEH)(?: (?:[Aa]ward|[Gg]rant|[Aa]greement))?s?(?: (?:[Nn]umbers?|[Nn]os?\.?|ID|IDs|id|under|NUMBERS?|NO\.?))?(?: (?:is|are|was))?\s?(?:[:#(]|№)*\s?#?|AWD_ID=|\?awd_id=|[Aa]ward_id=)\s?(?:(?:NSF|NIH)[- ]?)?((?:[A-Z]{2,5}-)?\d{6,9})(?![\d,.]\d|\d)/gu;

/** Award numbers, in the order of the text, those of other awards left out. */
export function findNumbers(sentences: readonly ListedSentence[]): Found<string>[] {
  const found = new Map<string, Found<string> & { count: number; agency: string | null }>();
  for (const sentence of sentences) {
    const text = sentence.text;
    if (!/\d{4}/u.test(text)) continue;
    const spans: { value: string; start: number; end: number; agency: string | null }[] = [];
    for (const form of FORMS) {
      for (const match of text.matchAll(form.pattern))
        spans.push({
          value: match[0].trim(),
          start: match.index,
          end: match.index + match[0].length,
          agency: form.agency,
        });
    }
    for (const match of text.matchAll(ANNOUNCED)) {
      const start = match.index + match[0].length - match[1]!.length;
      if (spans.some((span) => span.start < start + match[1]!.length && start < span.end)) continue;
      spans.push({ value: match[1]!, start, end: start + match[1]!.length, agency: null });
      // `2031849, 2031883 and 2031895`
      const more = /^(?:(?:,|;| and|, and| &|\/) ?#?(?:[A-Z]{2,5}-)?\d{7})+/u.exec(
        text.slice(start + match[1]!.length),
      );
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
      else
        found.set(value, {
          value,
          start: sentence.start + span.start,
          end: sentence.start + span.end,
          confidence: 930_000,
          paragraph: sentence.paragraph,
          count: 1,
          agency: span.agency,
        });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.start - b.start);
}

/** A number that belongs to another project: `the Synthesis Center (ABC), NSF #…`, `previous award …`. */
function isAnother(before: string, sentence: string): boolean {
  if (
    /\b(?:previous|earlier|prior|formerly|builds? on|extends|predecessor|related|separate(?:ly)?)\b[^.]{0,60}$/iu.test(
      before,
    )
  )
    return true;
  const apposed = /\bsupported by (?:the )?[\p{L} ]+\([\p{L}-]+\),? ?(?:NSF|NIH|under|award|grant)?[ #:]*$/u.exec(
    before,
  );
  return apposed !== null && /\b(?:funded|supported) by [^,]*\b(?:grant|award)\b/iu.test(sentence);
}
