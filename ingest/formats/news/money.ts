/**
 * How much an award is, in which currency, and under which number and program, as an article says it.
 */
import { findMoney } from '../../text/money.ts';
import type { AnnouncedAmount } from '../../../src/model.ts';
import { type Found, foundIn, isPast, type Span } from './article.ts';
import type { ListedSentence } from './lists.ts';
import { any, linesOf, NOT_NAME, NUMBERS, speaksOfMoney } from './words.ts';

/** Money that is not this award's: budgets, earlier grants, savings, fees. */
const OTHER_MONEY = new RegExp(`\\b${any('money-of-others')}\\b|['’]s share\\b`, 'iu');
/** The ends of a range, and what an amount may not exceed, are nobody's amount. */
const NO_AMOUNT_BEFORE =
  /\b(?:not|rather than|instead of|up to|as much as|no more than|not more than|more than one|at most|maximum of|between|range from|ranges? from|ranging from|capped at|allocates) (?:of )?(?:an? )?$/iu;
const RANGE = /^(?:[-–—]| ?(?:to|through|and) (?=[$€£]|(?!(?:19|20)\d\d\b)\d))/u;
const IN_YEAR = /^ in ((?:19|20)\d\d)\b/u;
const IN_RANGE = /\b(?:range[sd]?|ranging|between|from) (?:from )?[$€£\d][^.;]{0,24} (?:to|and|[-–]) ?$/iu;
/** `NSF invests $15 million`, in a headline. */
const GIVER = new RegExp(`\\b${any('gives', 'receives')} (?:an? |over |more than |nearly )?$`, 'iu');
/** Another amount, that is the most there may be. */
const UP_TO = /\b(?:up to|as much as) [$€£]?[\d.,]+(?: (?:million|billion))?/giu;
/** `An earlier study by Jane Roe, funded with $400,000` */
const OF_BEFORE =
  /\bhad (?:also |already |previously )?(?:received|been (?:awarded|given|granted)|won|awarded|funded|given|granted)\b|^(?:An?|The|Her|His|Their|In an?) (?:earlier|previous|prior|first|former)\b/u;
const GIVEN = new RegExp(`\\b${any('given')}\\b`, 'iu');
const AWARD = /\b(?:grants?|awards?|awarded|funding|project|fellowship)\b/iu;
const COUNT = `(?:\\d+|${NUMBERS.join('|')})`;
const IN_ALL: readonly RegExp[] = [
  new RegExp(
    `\\b${COUNT} (?:[\\p{L}-]+ ){0,5}(?:teams|researchers|projects|scientists|academics|professors)\\b[^.;]{0,40}\\b(?:awarded|receive[ds]?|secured|won|share) (?:more than |over |nearly |almost |about )?[$€£](?![^.]*\\b(?:each|apiece)\\b)`,
    'iu',
  ),
  /\b(?:grants|awards|package|projects)\b[^.]{0,30}\b(?:total(?:l?ing|ed|s)?|worth)\b/iu,
  new RegExp(
    `\\b${COUNT} (?:\\p{L}+ ){0,2}(?:awards|grants|projects|fellows|fellowships|winners|recipients),? ?(?:for |worth )?[$€£]`,
    'iu',
  ),
  /\bcombined\b|\bin total\b|\ba total of\b|\bbetween them\b/iu,
  new RegExp(
    `\\b(?:to|for|among) ${COUNT} (?:\\p{L}+ ){0,2}(?:teams|projects|centers|researchers|awards|institutions)\\b`,
    'iu',
  ),
];
const SUM_END = /[$€£][\d.,]*\d(?: \p{L}?illion)?/u;
/** `package of funding worth $3 million for three projects`, `$2 million to two teams`: what several awards have together. */
export function isTotal(text: string, start: number, end: number): boolean {
  // Another sum between has taken the word.
  const before = text
    .slice(Math.max(0, start - 90), start)
    .split(SUM_END)
    .at(-1)!;
  return IN_ALL.some((pattern) => pattern.test(`${before}${text.slice(start, end + 60)}`));
}

/** An amount that somebody may have got, in the order of the sentence. */
export interface Amount extends Span {
  readonly minor: number;
  readonly currency: string;
  readonly score: number;
  readonly isTotal: boolean;
}

/** Amounts of one sentence with how much speaks for each. Offsets into the sentence; `country` gives a plain `$` its currency. */
export function amountsIn(sentence: ListedSentence, country: string | null = null): Amount[] {
  const { text, paragraph, year } = sentence;
  if (!/\d|illion|thousand/u.test(text)) return [];
  return findMoney(text, country).flatMap(({ money, start, end }): Amount[] => {
    const before = text.slice(Math.max(0, start - 130), start);
    const after = text.slice(end, end + 70);
    if (money.minor < 50_000 || NO_AMOUNT_BEFORE.test(before) || RANGE.test(after) || IN_RANGE.test(before)) return [];
    const near = `${before.slice(-70)}${text.slice(start, end)}${after}`;
    let score = paragraph === 0 ? -1 : paragraph <= 3 ? 1 : 0;
    if (GIVEN.test(`${before}${near}`)) score += 3;
    if (AWARD.test(`${before.slice(-45)} ${after.slice(0, 45)}`)) score += 2;
    if (
      /^(?: over [\p{L}\d-]+ years)? from (?:the |its )?(?:\p{L}+ ){0,2}\p{Lu}/u.test(after) ||
      /\b(?:initial|first) $/u.test(before)
    )
      score += 3;
    if (/\(~?$/u.test(before) && /^\)/u.test(after)) score += 3;
    if (paragraph === 0 && GIVER.test(before)) score += 2;
    if (
      OTHER_MONEY.test(near.replace(UP_TO, '')) ||
      OF_BEFORE.test(text) ||
      isPast(sentence) ||
      Number(IN_YEAR.exec(after)?.[1] ?? year) < year - 1
    )
      score -= 4;
    if (/\b(?:additional|of which|portion|share|matching|supplement|each|per|a ?piece)\b/iu.test(near)) score -= 1;
    // `part of NSF’s $14.5 million program`; `to award jump-start grants of $5,000`: what the award gives on.
    if (/\b(?:part of|through|under) (?:the )?[^.;,]{2,50}['’]s? $/u.test(before)) score -= 6;
    if (/\b(?:award|give|offer|provide|make)\b[^.]{0,40}\bgrants of (?:up to )?$/u.test(before)) score -= 6;
    if (/\bone of (?:the )?(?:\d+|\p{L}+)\b[^.]*\btotal(?:l?ing|s)?(?: of)? ?$/iu.test(before)) score -= 4;
    // An amount alone on its line, or the last thing of an entry, is a field of a list.
    if (/^(?:[-*•] ?)?(?:(?:Award )?Amount: ?)?$/u.test(text.slice(0, start)) && text.length - end <= 2) score += 5;
    else if (text.length - end <= 2 && /[,|–—:] ?$/u.test(before)) score += 4;
    return [
      {
        start,
        end,
        minor: money.minor,
        currency: currencyOf(text.slice(start, end), money.currency, country),
        score,
        isTotal: isTotal(text, start, end),
      },
    ];
  });
}

/** What a plain `$` is in a country, where it is not the US dollar. */
const OF_COUNTRY = new Map([
  ['NZ', 'NZD'],
  ['AU', 'AUD'],
  ['CA', 'CAD'],
  ['SG', 'SGD'],
  ['HK', 'HKD'],
]);

function currencyOf(written: string, currency: string, country: string | null): string {
  const isPlain = currency === 'USD' && /^\$|^(?!.*US)(?!.*U\.S).*dollars$/u.test(written);
  return isPlain ? (OF_COUNTRY.get(country ?? '') ?? currency) : currency;
}

/** `Tulane’s share is …`, `The money is shared among the partners:`: what follows in the paragraph, or in rows below, are shares. */
export const SHARES =
  /['’]s share (?:is|of|will)\b|\b(?:shared|split|divided|distributed) (?:\p{L}+ )?(?:among|between|as follows)\b/iu;

/** The sentences of one award that do not tell its partners' shares. */
export function withoutShares(sentences: readonly ListedSentence[]): ListedSentence[] {
  let open = -2;
  return sentences.filter((sentence, i) => {
    const isOpen =
      sentence.paragraph === open ||
      (sentence.paragraph === open + 1 && /[:\d]$|illion$/u.test(sentences[i - 1]!.text));
    if (isOpen) open = sentence.paragraph;
    if (SHARES.test(sentence.text)) open = sentence.paragraph;
    return !isOpen;
  });
}

/** Amounts of the award, the likeliest first. `isEntry`: the sentences are an award's own part of a list of awards. */
export function findAmounts(
  sentences: readonly ListedSentence[],
  country: string | null,
  isEntry = false,
): Found<AnnouncedAmount & { isTotal: boolean }>[] {
  const found = sentences.flatMap((sentence) =>
    amountsIn(sentence, country).flatMap(({ minor, currency, start, end, score: base, isTotal: total }) => {
      const score = base + (isEntry ? (total ? 0 : 3) : 0) - (total ? 1 : 0);
      if (score < 3) return [];
      const value = { minor, currency, covers: coverage(sentence.text, start, end), isTotal: total };
      return [{ ...foundIn(sentence, value, start, end, Math.min(950_000, 700_000 + score * 40_000)), score }];
    }),
  );
  const seen = new Set<string>();
  return found
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .filter(({ value }) => {
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

const FORMS = linesOf('award-numbers.tsv').map((line) => {
  const [agency, pattern] = line.split('\t') as [string, string];
  return { agency: agency === '-' ? null : agency, pattern: new RegExp(pattern, 'giu') };
});
const NUMBER_WORD =
  '(?:(?:grant|award|agreement|contract|NSF|NIH|NEH)(?: (?:award|grant|agreement))?s?(?:,? (?:numbers?|nos?\\.?|IDs?|under))?(?: (?:is|are|was))?|AWD_ID=|award_id=)';
const ANNOUNCED = new RegExp(
  `\\b${NUMBER_WORD}\\s?(?:[:#(№]\\s?){0,3}(?:(?:NSF|NIH)[- ]?)?((?:[A-Z]{2,6}-)?\\d{6,9})(?![\\d,.]\\d|\\d)`,
  'giu',
);
/** `2031849, 2031883 and 2031895`. */
const MORE = /^(?:(?:,|;| and|, and| &|\/) ?#?(?:[A-Z]{2,5}-)?\d{7})+/u;
/** `(Greg Tucker, 1147454)`: seven digits that close a bracket behind a name. */
const IN_BRACKET = /\((?:[^()]{0,80}[, ])?#?(\d{7})\)/gu;

/** The award numbers of one sentence, in order; offsets into the sentence. */
export function numbersIn({
  text,
}: ListedSentence): (Span & { readonly value: string; readonly agency: string | null })[] {
  if (!/\d{4}/u.test(text)) return [];
  const spans: (Span & { value: string; agency: string | null })[] = [];
  const put = (value: string, start: number, agency: string | null): void => {
    const end = start + value.length;
    if (!spans.some((span) => span.start < end && start < span.end)) spans.push({ value, start, end, agency });
  };
  for (const { agency, pattern } of FORMS)
    for (const { 0: value, index } of text.matchAll(pattern))
      put(value.trim(), index + value.length - value.trimStart().length, agency);
  for (const match of text.matchAll(ANNOUNCED)) {
    const end = match.index + match[0].length;
    put(match[1]!, end - match[1]!.length, null);
    for (const next of MORE.exec(text.slice(end, end + 300))?.[0].matchAll(/(?:[A-Z]{2,5}-)?\d{7}/gu) ?? [])
      put(next[0], end + next.index, null);
  }
  for (const match of text.matchAll(IN_BRACKET)) put(match[1]!, match.index + match[0].length - 8, null);
  return spans
    .filter(({ start }) => !isAnother(text.slice(Math.max(0, start - 220), start), text))
    .map((span) => {
      // `NSF-2312001` names the agency, `BDI-0641025` a division.
      const own = /^(?:NSF|NIH)-(?=\d)/iu.exec(span.value)?.[0].length ?? 0;
      return {
        ...span,
        start: span.start + own,
        value: /^lg-/iu.test(span.value) ? span.value.toUpperCase() : span.value.slice(own),
      };
    })
    .sort((a, b) => a.start - b.start);
}

/** Award numbers, the most named first, those of other awards left out. */
export function findNumbers(sentences: readonly ListedSentence[]): Found<string>[] {
  const found = new Map<string, Found<string> & { count: number }>();
  for (const sentence of sentences) {
    for (const { value, start, end } of numbersIn(sentence)) {
      const known = found.get(value);
      if (known) known.count += 1;
      else found.set(value, { ...foundIn(sentence, value, start, end, 930_000), count: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.start - b.start);
}

const PREVIOUS =
  /\b(?:previous|earlier|prior|formerly|builds? on|extends|predecessor|related|separate(?:ly)?)\b[^.;]{0,200}$/iu;
const APPOSED = /\bsupported by (?:the )?[\p{L} ]{1,80}\([\p{L}-]+\),? ?(?:NSF|NIH|under|award|grant)?[ #:]*$/u;

/** A number that belongs to another project: `the Synthesis Center (ABC), NSF #…`, `previous award …`. */
const isAnother = (before: string, sentence: string): boolean =>
  PREVIOUS.test(before) ||
  (APPOSED.test(before) && /\b(?:funded|supported) by [^,]{0,200}\b(?:grant|award)\b/iu.test(sentence));

const CAP = String.raw`\p{Lu}[\p{L}\p{N}&’'/:-]*`;
const CAPS = `${CAP}(?:,? (?:\\([A-Z]{2,6}\\) )?(?:(?:of|for|and|in|the|to|on|with|&|at) ){0,2}(?:${CAP}|\\d{1,2}(?:st|nd|rd|th)(?= ))){0,10}`;
const NAME = `(${CAPS}(?: \\([A-Z][\\w&/-]+\\))?)`;
const AGENCY =
  '(?:U\\.?S\\.? )?(?:NSF|NIH|NEH|IMLS|NASA|DOE|NOAA|USDA|National \\p{Lu}[\\p{L} ]{1,60}|[Ff]oundation|[Cc]enter|\\p{Lu}[\\p{L}. ]{1,40} Foundation|[A-Z]{3,6})(?: \\([A-Z]+\\))?';
const KIND = '(?:[Pp]rogram(?:me)?|[Ii]nitiative|[Cc]ompetition|[Ss]olicitation|[Ss]cheme)';
const SUM = '[$€£][\\d.,]+(?: ?(?:[Mm]illion|[Bb]illion|[MK]))?';
const NAMED = any('programs');
const VIA =
  '(?:through|under|from|by|via|part of|within|in support of|funded through)(?: both)?(?: the| its| their| an?)?';
const PROGRAM_CUES: readonly RegExp[] = [
  new RegExp(`\\b(?:[Gg]rant|[Aa]ward)s?\\b[^.;,]{0,30} (?:of|in|within) (?:the )?${NAME} [Pp]rogram\\b`, 'gu'),
  new RegExp(`\\b${VIA} (?:agency['’]s |${AGENCY}(?:['’]s?)? (?:${SUM} )?)?${NAME} (?:grant )?${KIND}\\b`, 'gu'),
  new RegExp(`\\b${VIA} ${AGENCY}['’]s? ${NAME} (?:[Pp]rogram|[Ii]nitiative|[Cc]ompetition|project)\\b`, 'gu'),
  new RegExp(`${SUM},? (?!(?:[Mm]illion|[Bb]illion|NSF|NIH|NEH|IMLS|National (?:Science|Endowment|Institute)|Department|Mellon)\\b)(${CAPS}) (?:[Gg]rant|[Aa]ward)\\b`, 'gu'),
  new RegExp(`\\b(?:an?|\\d{4}|two|three|new|the|prestigious) (?:prestigious )?(?:\\d{4} )?(?:NSF |NEH |NIH |IMLS |NOAA |DOE )?(${NAMED}(?: \\((?:NSF )?[A-Z][A-Za-z&-]+\\))?)`, 'gu'),
  new RegExp(`\\b(?:an?|\\d{4}|two|three|new|the) (?:prestigious )?(?:\\d{4} )?(?:NSF |NEH |NIH |IMLS |NOAA |DOE )?(${CAPS} \\([A-Z][A-Za-z&-]{2,}\\)) (?:[Pp]rogram|[Gg]rants?|[Aa]wards?)\\b`, 'gu'),
  /\b((?:ERC )?(?:Starting|Consolidator|Advanced|Synergy|Proof of Concept)) Grants?\b/gu,
  /\b(Faculty Early Career Development(?: \((?:NSF )?C(?:AREER|areer)\))?|CAREER|EAGER|RAPID)(?= (?:[Pp]rogram|[Aa]ward|[Gg]rant))/gu,
  new RegExp(`\\b[Aa]n? (?:new )?(?:NSF|NIH|NEH|IMLS|DOE|NASA|NOAA) (${CAPS}) (?:[Gg]rant|[Aa]ward)\\b`, 'gu'),
]; // prettier-ignore
const NO_PROGRAM =
  /^(?:The|This|Our|NSF|NIH|NASA|Research|Graduate|Ph\.?D|Doctoral|Summer|Federal|National|National Science Foundation|American Recovery.*|Million|Billion|Mellon|U\.?S\.?)$/u;
const OF_AGENCY =
  /^(?:the |The |(?:U\.?S\.? )?(?:National Science Foundation|NSF|NIH|NEH|IMLS|NASA)(?: \([A-Z]+\))?(?:['’]s?)? )+/u;
const EARLIER = /\b(?:builds? on|building on|previous(?:ly)?|earlier|prior)\b/u;
/** An entry of a list gives the program alone in brackets: `[Collaborative Research]`. */
const BRACKETED = /^(?:.{3,160} (?:Outright|Match(?:ing)?): ?[$€£][\d,]+ )?\[(\p{Lu}[^[\]]{3,100})\]$/u;
/** `Research Initiation Initiative (CRII)`: with its acronym behind, the noun belongs to the name. */
const WITH_KIND = /^ (?:Program|Initiative|Competition) \([A-Z][\w&/-]+\)/u;

/** Programs that sentences about the money name. */
export function findPrograms(sentences: readonly ListedSentence[]): Found<string>[] {
  const found = new Map<string, Found<string>>();
  for (const sentence of sentences) {
    const { text, paragraph } = sentence;
    const alone = BRACKETED.exec(text)?.[1];
    if (alone !== undefined)
      found.set(
        alone.toLowerCase(),
        foundIn(sentence, alone, text.length - 1 - alone.length, text.length - 1, 900_000),
      );
    if (!speaksOfMoney(text) || EARLIER.test(text)) continue;
    for (const match of PROGRAM_CUES.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const close = match.index + match[0].lastIndexOf(match[1]!) + match[1]!.length;
      const value = `${match[1]!}${WITH_KIND.exec(text.slice(close, close + 60))?.[0] ?? ''}`
        .replace(OF_AGENCY, '')
        .trim();
      // `$500,000 Digital Humanities Grant` in a headline is of a field.
      if (
        value.length < 3 ||
        NO_PROGRAM.test(value) ||
        (paragraph === 0 && value.split(' ').every((word) => NOT_NAME.has(word)))
      )
        continue;
      const at = text.indexOf(value, match.index);
      const key = value.replace(/ \(.*$| Grants?$/u, '').toLowerCase();
      if (![...found.keys()].some((other) => other.includes(key) || key.includes(other)))
        found.set(key, foundIn(sentence, value, at, at + value.length, 850_000));
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
