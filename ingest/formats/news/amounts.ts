/**
 * How much an award is and what the amount covers, as an article says it.
 */
import { findMoney } from '../../text/money.ts';
import type { AnnouncedAmount } from '../../../src/model.ts';
import type { Found } from './found.ts';
import type { ListedSentence } from './lists.ts';

/** Money that is not this award's: budgets, earlier grants, endowments, savings. */
export const OTHER_MONEY =
  /\b(?:previous|earlier|prior|budget|operating support|(?<!National )endowment (?:of|fund|stands)|revenue|market|industry worth|valued at|costs?|economy|losses|savings|annually in research|research expenditures|expenditures|portfolio|tuition|scholarships?|stipends?|allotted|among more than|salary|damages?|per year in|worldwide|total enrollment|builds? on|building on|of the total|(?:share|portion) of|pushed for|called for|lobbied|requested|proposed|fees?|dues|raised)\b|['’]s share\b/iu;

/** Amounts of the award, the likeliest first. `isEntry`: the sentences are an award's own part of a list of awards. */
export function findAmounts(sentences: readonly ListedSentence[], isEntry = false): Found<AnnouncedAmount>[] {
  const found: (Found<AnnouncedAmount> & { score: number })[] = [];
  for (const sentence of sentences) {
    if (!/\d/u.test(sentence.text)) continue;
    for (const { money, start, end } of findMoney(sentence.text)) {
      if (money.minor < 50_000) continue;
      const near = sentence.text.slice(Math.max(0, start - 70), end + 70);
      const close = sentence.text.slice(Math.max(0, start - 45), end + 45);
      let score = 0;
      if (
        /\b(?:grants?|awards?|awarded|fund(?:ed|ing|s)?|fellowship|contract|received?|receives|project|secured|won|earned|support(?:ed)?|sponsored|agreement|total(?:l?ing|s)|worth|NSF|NIH|National Science Foundation)\b/iu.test(
          near,
        )
      )
        score += 3;
      if (/\b(?:grants?|awards?|awarded|funding|project|fellowship|award)\b/iu.test(close)) score += 2;
      if (isEntry) score += 3;
      else if (sentence.paragraph <= 3) score += 1;
      if (sentence.paragraph === 0) score -= 1;
      if (OTHER_MONEY.test(near)) score -= 4;
      if (/\b(?:additional|of which|portion|share|matching|supplement|each|per)\b/iu.test(near)) score -= 1;
      if (/\b(?:grants|awards)\b[^.]{0,20}\btotal(?:ing|ed|s)?\b|\bcombined\b/iu.test(near)) score -= 2;
      // `part of NSF’s $14.5 million program`.
      if (/\b(?:part of|through|under) (?:the )?[^.;,]{2,50}['’]s? $/u.test(sentence.text.slice(0, start))) score -= 6;
      // `to award jump-start grants of $5,000`: what the award gives on.
      if (
        /\b(?:award|give|offer|provide|make)\b[^.]{0,40}\bgrants of (?:up to )?$/u.test(sentence.text.slice(0, start))
      )
        score -= 6;
      // `one of 17 that … announced, totaling $42 million`.
      if (/\bone of (?:the )?(?:\d+|\p{L}+)\b[^.]*\btotal(?:l?ing|s)? ?$/iu.test(sentence.text.slice(0, start)))
        score -= 4;
      // An amount alone on its line is a field of a list.
      if (
        /^(?:[-*•] ?)?(?:(?:Award )?Amount: ?)?$/u.test(sentence.text.slice(0, start)) &&
        sentence.text.length - end <= 2
      )
        score += 5;
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
