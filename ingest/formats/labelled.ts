/**
 * Records written as lines of labels and values.
 */
import { nsf } from '../agencies/nsf.ts';
import { newReport } from '../problem.ts';
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
    } else before = line.trim() === '' || line.length > 40 ? '' : `${before} ${line}`.trim();
  }
  const record = Object.fromEntries([...held].map(([name, all]) => [name, all.length === 1 ? all[0]! : all]));
  return fieldsOf(record, newReport());
}

const withoutNote = (text: string) => text.replace(/\((?:estimated|est\.?)\)/i, '').trim();
export const dateOf = (record: Fields, names: Names) =>
  record.read(names, 'a date', (text) => readDate(withoutNote(text)), 'error');
/** `$179720   (Estimated)`: an amount that stands alone in its line. */
export const amountOf = (record: Fields, names: Names) => {
  const amount = record.read(
    names,
    'an amount',
    (text) => /^\$?\s?([\d,]+(?:\.\d{2})?)(?![\d,.])/.exec(text)?.[1] ?? null,
  );
  const minor = amount && Math.round(Number(amount.value.replaceAll(',', '')) * 100);
  return amount && { path: amount.path, value: { minor: minor!, currency: nsf.currency } };
};
export const textIn = (value: Value<unknown> | null): string => (typeof value?.value === 'string' ? value.value : '');
