/**
 * One element of an XML text as a plain record: elements within are its fields, those used twice a list. No document type,
 * entity or other file is ever loaded.
 */
import { Parser } from 'htmlparser2';
import { newReport } from '../problem.ts';
import { fieldsOf, type Fields } from './record.ts';

interface Open {
  readonly name: string;
  readonly fields: Map<string, unknown[]>;
  text: string;
}

/** An element's text, or its fields where it has elements within. */
function valueOf({ fields, text }: Open): unknown {
  if (fields.size === 0) return text;
  const record = Object.create(null) as Record<string, unknown>;
  for (const [name, values] of fields) record[name] = values.length === 1 ? values[0] : values;
  return record;
}

/** The fields of the one such element that a text holds; without fields, and an error reported, where it holds none. */
export function xmlFields(text: string, element: string): Fields {
  const report = newReport();
  const refuse = (expected: string, found: string): Fields => {
    report.error('record', expected, found);
    return fieldsOf({}, report);
  };
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    return refuse('XML without a document type', 'a <!DOCTYPE or <!ENTITY declaration');
  const open: Open[] = [];
  const found: unknown[] = [];
  let isLeaf = false;
  let broken: string | null = null;
  const parser = new Parser(
    {
      onopentag(name) {
        open.push({ name, fields: new Map(), text: '' });
        isLeaf = true;
      },
      ontext(data) {
        const last = open.at(-1);
        if (last) last.text += data;
      },
      onclosetag(name, isImplied) {
        // An empty element (`<EndDate/>`) is closed by the parser itself at once.
        if (isImplied && !isLeaf) broken ??= `no </${name}>`;
        isLeaf = false;
        const last = open.pop();
        if (last?.name !== name) broken ??= `</${name}> within <${last?.name ?? ''}>`;
        if (last === undefined) return;
        const value = valueOf(last);
        if (name === element) found.push(value);
        const fields = open.at(-1)?.fields;
        fields?.set(name, [...(fields.get(name) ?? []), value]);
      },
      onerror(error) {
        broken ??= error.message;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  if (open.length > 0) broken ??= `no </${open.at(-1)!.name}>`;
  parser.end();
  if (broken !== null)
    return refuse(`whole XML of one ${element.toLowerCase()}`, `text that is cut off or broken: ${broken}`);
  const [only] = found;
  return found.length === 1 && typeof only === 'object' && only !== null
    ? fieldsOf(only, report)
    : refuse(`one <${element}> element`, `${found.length} of them`);
}

/** Each such element of a text of several; the whole of a text of one. What stands after the last belongs to none. */
export function elementsOf(text: string, element: string): { start: number; end: number }[] {
  const starts = [...text.matchAll(new RegExp(`<${element}(?=[\\s>])`, 'g'))].map(({ index }) => index);
  if (starts.length < 2) return [{ start: 0, end: text.length }];
  const closing = `</${element}>`;
  return starts.map((start, i) => {
    const close = text.indexOf(closing, start);
    const next = starts[i + 1] ?? text.length;
    return { start, end: close < 0 || close > next ? next : close + closing.length };
  });
}
