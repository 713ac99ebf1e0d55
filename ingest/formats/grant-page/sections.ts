/**
 * The parts of a Markdown grant page, cleaned.
 */
import { cleanText, foldSpace } from '../../text/clean.ts';

export interface Page {
  readonly title: string;
  readonly abstract: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly url: string | null;
  readonly citation: string;
}

const FACT = /^[-*+][ \t]+\*\*([^*\n]+?):?\*\*:?(.*)$/;
const PAGE = /^# +\S.*\n(?:[ \t]*\n){0,3}(?:>|## )/gm;

/** Offset of every page of a text: a first-level heading with a quotation or a second-level heading after it. */
export function pageStarts(text: string): number[] {
  const starts = [...text.matchAll(PAGE)].map((match) => match.index);
  return starts.length > 0 ? starts : [0];
}

/** 0 to 1: how sure it is that a text is a grant page; a page that was cut before its key facts is one too. */
export function looksLikePage(text: string): number {
  const hasFacts = /^## +Key facts[ \t]*$/im.test(text);
  if (hasFacts && /^[-*+][ \t]+\*\*[^*\n]+:\*\*/m.test(text)) return 0.95;
  if (/^[-*+][ \t]+\*\*NSF award ID:?\*\*/im.test(text)) return 0.9;
  const head = text.trimStart().slice(0, 4000);
  // A page that lost its line ends is still one, for its reader to refuse.
  if (/^# .{1,4000}## Key facts - \*\*/.test(head)) return 0.9;
  return /^# +\S/.test(head) && /^> \*\*NSF\b|^## +Abstract[ \t]*$/im.test(head) ? 0.7 : 0;
}

function factsOf(section: string): Page['facts'] {
  const facts: { label: string; value: string }[] = [];
  for (const line of section.split('\n')) {
    const match = FACT.exec(line.trim());
    if (match) facts.push({ label: match[1]!.replace(/:$/, '').trim(), value: match[2]! });
    else if (line.trim() !== '' && facts.length > 0) facts.at(-1)!.value += ` ${line.trim()}`;
  }
  return facts.map(({ label, value }) => ({ label: foldSpace(cleanText(label)), value: foldSpace(cleanText(value)) }));
}

/** Cuts a page into its parts. A part that is not there is empty. */
export function cutPage(text: string): Page {
  const [head = '', ...rest] = text.split(/^## +/m);
  const sections = new Map(
    rest.map((section) => {
      const end = section.indexOf('\n');
      const name = (end < 0 ? section : section.slice(0, end)).trim().toLowerCase();
      return [name, end < 0 ? '' : section.slice(end + 1)] as const;
    }),
  );
  const unquoted = (section: string) =>
    section
      .replace(/^> ?/gm, '')
      .replace(/^---+[ \t]*$[\s\S]*/m, '')
      .trim();
  const source = sections.get('primary source') ?? '';
  return {
    title: foldSpace(cleanText(/^# (.*)$/m.exec(head)?.[1] ?? '')),
    abstract: cleanText(sections.get('abstract') ?? ''),
    facts: factsOf(sections.get('key facts') ?? ''),
    url: /https?:\/\/[^\s<>()[\]]+/.exec(source)?.[0] ?? null,
    citation: cleanText(unquoted(sections.get('citation') ?? '')),
  };
}
