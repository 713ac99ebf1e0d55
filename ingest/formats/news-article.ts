/**
 * News articles about awards, as text or as a web page: the funded team, the funders, the amount and what it is for.
 */
import type { Format } from './format.ts';
import type { Content, Document, Problem } from '../statements.ts';
import { HEADER, toArticle } from './news/article.ts';
import { isHtml } from './news/page.ts';
import { statementsOf } from './news/statements.ts';

const FUNDING =
  /\b(?:grants?|awards?|awarded|funding|funded|fellowship|NSF|NIH|National Science Foundation|principal investigators?|co-?PIs?)\b/giu;
const PART = /^URL: .* \| Title: .*$/gmu;

/** How sure that a text is prose about an award. Records and grant pages have extractors of their own. */
function detect(text: string): number {
  const head = text.slice(0, 20_000);
  if (head.trim() === '') return 0;
  if (HEADER.test(head.split('\n', 1)[0]!)) return 0.9;
  const start = head.trimStart();
  if (/^[[{]/u.test(start) || /^<\?xml|^<rootTag/u.test(start)) return 0.02;
  if (/^\* \d{7}\s*$/mu.test(head) || (/^# /u.test(start) && /^## Key facts/mu.test(head))) return 0.05;
  // What is mostly not letters is no prose.
  const letters = (head.match(/[\p{L}\s]/gu) ?? []).length / head.length;
  if (letters < 0.5) return 0.02;
  const words = new Set([...head.matchAll(FUNDING)].map((match) => match[0].toLowerCase())).size;
  if (isHtml(head)) return words > 0 || FUNDING.test(text) ? 0.7 : 0.15;
  return words === 0 ? 0.1 : Math.min(0.7, 0.45 + 0.05 * words);
}

function split(text: string): { start: number; end: number }[] {
  const starts = [...text.matchAll(PART)].map((match) => match.index);
  if (starts.length < 2) return [{ start: 0, end: text.length }];
  if (text.slice(0, starts[0]).trim() !== '') starts.unshift(0);
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function read(document: Document): Content {
  const article = toArticle(document.text);
  const { statements, otherNumbers, otherPeople } = statementsOf(article);
  const problems: Problem[] = [];
  const isEmpty = statements.every(
    (statement) => statement.people.length === 0 && statement.units.length === 0 && statement.number === null,
  );
  if (isEmpty) {
    problems.push({
      severity: 'ERROR',
      field: 'article',
      expected: 'a funded team, funder or award',
      found: document.text.trim().slice(0, 80),
    });
  } else if (statements.every((statement) => statement.people.length === 0)) {
    problems.push({
      severity: 'WARNING',
      field: 'article (people)',
      expected: 'the names of a funded team',
      found: 'none',
    });
  }
  if (otherNumbers.length > 0) {
    problems.push({
      severity: 'WARNING',
      field: 'article (award number)',
      expected: 'one award number a project',
      found: `also ${otherNumbers.join(', ')}`,
    });
  }
  if (otherPeople.length > 0) {
    problems.push({
      severity: 'WARNING',
      field: 'article (people)',
      expected: 'the award of each person, in an article about several',
      found: `no award for ${otherPeople.join(', ')}`,
    });
  }
  if (article.unsearched.length > 0) {
    problems.push({
      severity: 'WARNING',
      field: 'article (length)',
      expected: 'prose of at most 400,000 characters, which is searched',
      found: `not searched: ${article.unsearched.join('; ')}`,
    });
  }
  return {
    title: article.title,
    url: article.url,
    publishedAt: article.publishedAt,
    asOf: null,
    text: article.text,
    statements: isEmpty ? [] : statements,
    problems,
  };
}

export const newsArticle: Format = {
  name: 'news-article',
  version: 2,
  rank: 0,
  description: 'News article about an award (text or HTML): team, funders, amount, award number, program.',
  detect,
  split,
  read,
};
