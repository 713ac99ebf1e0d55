/**
 * Records written as lines of labels and values (`Start Date: May 1, 2020`): text files, and pages on which the value may stand
 * on the lines below its label.
 */
import { nsf } from '../agencies/nsf.ts';
import { newReport } from '../problem.ts';
import { readAmount } from '../text/amounts.ts';
import { decodeEntities, withoutUnseen } from '../text/clean.ts';
import { readDate } from '../text/date.ts';
import { fieldsOf, type Fields, type Names, type Value } from './record.ts';

/** A label at the beginning of a line, before a colon. Lines of a value that go on are indented. */
const LABELLED = /^\W{0,3}([A-Za-z][\w .()/&-]{0,70}?)\s{0,20}:(?:\s(.*))?$/;

/** The fields of a labelled text. A label may be broken over lines that hold nothing else: `Expected` `Total Amt.  :`. */
export function labelledFields(text: string): Fields {
  const held = new Map<string, string[]>();
  let [label, before] = ['', ''];
  for (const line of text.split('\n')) {
    const found = /^\s/.test(line) ? null : LABELLED.exec(line);
    if (found !== null) {
      label = `${before} ${found[1]!}`.trim();
      before = '';
      held.set(label, [...(held.get(label) ?? []), (found[2] ?? '').trim()]);
    } else if (/^\s/.test(line)) {
      const values = held.get(label);
      if (values !== undefined && line.trim() !== '') values.push(`${values.pop()!}\n${line.trim()}`);
    }
    // What stands above the first label is a heading.
    else before = label === '' || line.trim() === '' || line.length > 40 ? '' : `${before} ${line}`.trim();
  }
  const record = Object.fromEntries([...held].map(([name, all]) => [name, all.length === 1 ? all[0]! : all]));
  return fieldsOf(record, newReport());
}

const withoutNote = (text: string) => text.replace(/\((?:estimated|est\.?)\)/i, '').trim();
export const dateOf = (record: Fields, names: Names) =>
  record.read(names, 'a date', (text) => readDate(withoutNote(text)));
/** `$179720   (Estimated)`: an amount that stands alone in its line. */
export const amountOf = (record: Fields, names: Names) => {
  const first = (text: string) => /^\$?\s?\S+/.exec(text)?.[0] ?? '';
  return record.read(names, 'an amount', (text) => readAmount(first(text), nsf.currency));
};
export const textIn = (value: Value<unknown> | null): string => (typeof value?.value === 'string' ? value.value : '');

/** `Label: value`, the label in bold or in a table's cell too. */
const PAGE_LABEL = /^[\s|*•-]*([A-Z][A-Za-z ()]{2,60}?)\s*:(.*)$/;
const MARKUP = /<(?:html|body|table|div|td|p|br)[\s/>]/i;
/** How far into a text markup is looked for. */
const HEAD = 20_000;
const HEAD_ELEMENT = /<head\b[^]*?<\/head\s?>/iu;

/** A text, or a saved web page, as lines. */
export function pageLines(text: string): string[] {
  const plain = MARKUP.test(text.slice(0, HEAD))
    ? decodeEntities(
        withoutUnseen(text.replace(HEAD_ELEMENT, ''))
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
  const match = PAGE_LABEL.exec(line);
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
