/**
 * One award of NSF's XML as a plain record, shaped like the JSON: `{ AwardID: '…', 'Organization.Code': '…',
 * Investigator: [{ FirstName: '…' }] }`. No document type, entity or other file is ever loaded.
 */
import { Parser } from 'htmlparser2';
import type { Report } from '../../problem.ts';
import type { NsfRecord } from './table.ts';

const AWARD = 'Award';

type Node = Record<string, unknown>;

/** Adds a value; a name that is used twice becomes a list. */
function add(to: Node, key: string, value: unknown): void {
  const before = to[key];
  if (!(key in to)) to[key] = value;
  else if (Array.isArray(before)) before.push(value);
  else to[key] = [before, value];
}

/**
 * Reads the `Award` element of a text. Elements named in `lists` become lists of records; other nested elements are
 * written with dots. Null, with an error in the report, where the text is no whole XML of one award.
 */
export function parseXml(text: string, lists: ReadonlySet<string>, report: Report): NsfRecord | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) {
    report.error('record', 'XML without a document type', 'a <!DOCTYPE or <!ENTITY declaration');
    return null;
  }
  const open: string[] = [];
  const awards: Node[] = [];
  let award: Node | null = null;
  let item: Node | null = null;
  let depth = 0;
  let content = '';
  let isLeaf = false;
  let broken: string | null = null;
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        content = '';
        isLeaf = true;
        if (award === null) {
          if (name === AWARD) {
            award = Object.create(null) as Node;
            depth = open.length;
          }
        } else if (open.length === depth + 1 && lists.has(name)) item = Object.create(null) as Node;
      },
      ontext(data) {
        content += data;
      },
      onclosetag(name, isImplied) {
        // An empty element (`<EndDate/>`) is closed by the parser itself at once.
        if (isImplied && !isLeaf) broken ??= `no </${name}>`;
        if (open.at(-1) !== name) broken ??= `</${name}> within <${open.at(-1) ?? ''}>`;
        const path = open.slice(depth);
        open.pop();
        if (award === null) return;
        if (path.length === 0) {
          awards.push(award);
          award = null;
        } else if (item !== null) {
          if (path.length === 1) {
            // A list's element without fields inside (`<Institution/>`) says nothing.
            if (!isLeaf) add(award, path[0]!, [item]);
            item = null;
          } else if (isLeaf) add(item, path.slice(1).join('.'), content);
        } else if (isLeaf) add(award, path.join('.'), content);
        isLeaf = false;
      },
      onerror(error) {
        broken ??= error.message;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  const isOpen = open.length > 0;
  if (isOpen) broken ??= `no </${open.at(-1)!}>`;
  parser.end();
  if (broken !== null) {
    report.error('record', 'whole XML of one award', `text that is cut off or broken: ${broken}`);
    return null;
  }
  const [only] = awards;
  if (only === undefined || awards.length > 1) {
    report.error('record', `one <${AWARD}> element`, `${awards.length} of them`);
    return null;
  }
  for (const list of lists) if (Array.isArray(only[list])) only[list] = (only[list] as unknown[]).flat();
  return only;
}
