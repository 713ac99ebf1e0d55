/**
 * A page of labels and values (`Start Date: May 1, 2020`, the value beside its label or on the lines below) as a record of
 * its labels.
 */
import { decodeEntities } from '../text/clean.ts';

/** `Label: value`, the label in bold or in a table's cell too. */
const LABELLED = /^[\s|*•-]*([A-Z][A-Za-z ()]{2,60}?)\s*:(.*)$/;
const MARKUP = /<(?:html|body|table|div|td|p|br)[\s/>]/i;
/** How far into a text markup is looked for. */
const HEAD = 20_000;

/** What a page holds and does not show, by how it begins and ends. */
const UNSEEN = /<!--|<(script|style|head)\b/giu;
const ENDS: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/gu,
  '<script': /<\/script\s*>/giu,
  '<style': /<\/style\s*>/giu,
  '<head': /<\/head\s*>/giu,
};

function withoutUnseen(text: string): string {
  const shown: string[] = [];
  const open = new Set<string>();
  let from = 0;
  for (const { 0: tag, index } of text.matchAll(UNSEEN)) {
    const name = tag.toLowerCase();
    if (index < from || open.has(name)) continue;
    const end = ENDS[name]!;
    end.lastIndex = index;
    // What has no end is searched for once.
    if (end.exec(text) === null) open.add(name);
    else {
      shown.push(text.slice(from, index));
      from = end.lastIndex;
    }
  }
  return shown.join('') + text.slice(from);
}

/** A text, or a saved web page, as lines. */
export function pageLines(text: string): string[] {
  const plain = MARKUP.test(text.slice(0, HEAD))
    ? decodeEntities(
        withoutUnseen(text)
          .replace(/(?<!\s)\s*\n\s*/gu, ' ')
          .replace(/<(?:br|\/?(?:p|div|td|th|tr|li|ul|ol|h\d|table))\b[^<>]*>/giu, '\n')
          .replace(/<[^<>]*>/gu, ''),
      )
    : text;
  return plain
    .replace(/\r\n?/gu, '\n')
    .replace(/\u00a0/gu, ' ')
    .split('\n');
}

/** The label of a line with what stands beside it, or null. */
export function labelOf(line: string): { label: string; value: string } | null {
  const match = LABELLED.exec(line);
  if (!match || /^https?$/iu.test(match[1]!)) return null;
  return {
    label: match[1]!.replace(/\s+/gu, ' ').trim(),
    value: match[2]!.replace(/^[\s|*]+|(?<![\s|*])[\s|*]+$/gu, ''),
  };
}

/** Labels with their lines, parted by `\n`, without empty ones; of a label that stands there twice the first. */
export function labelledLines(lines: readonly string[]): Record<string, string> {
  const fields = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines) {
    const found = labelOf(line);
    if (found === null) current.push(line);
    else {
      current = [found.value];
      if (!fields.has(found.label)) fields.set(found.label, current);
    }
  }
  const filled = (all: readonly string[]) => all.map((line) => line.trim()).filter((line) => line !== '');
  return Object.fromEntries([...fields].map(([label, all]) => [label, filled(all).join('\n')]));
}
