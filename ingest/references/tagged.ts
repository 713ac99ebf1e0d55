/**
 * References as lines with a tag each: RIS, PubMed (MEDLINE), Web of Science, EndNote; and Web of Science's table, whose titles
 * are those tags.
 */

export interface Tagged {
  readonly tag: string;
  readonly value: string;
}

/** How each dialect writes a line, and what parts its entries. `next` is one more value of the same tag. */
const DIALECTS = [
  { name: 'RIS', sign: /^TY {2}-/m, line: /^([A-Z][A-Z0-9]) {2}- ?(.*)$/, first: 'TY', hasValueLines: false },
  { name: 'PubMed', sign: /^PMID ?- /m, line: /^([A-Z]{2,4}) *- (.*)$/, first: 'PMID', hasValueLines: false },
  {
    name: 'Web of Science',
    sign: /^PT [JBCSP]\s*$/m,
    line: /^([A-Z][A-Z0-9])(?: (.*))?$/,
    first: 'PT',
    hasValueLines: true,
  },
  { name: 'EndNote', sign: /^%0 /m, line: /^%([0-9A-Z@!]) (.*)$/, first: '0', hasValueLines: false },
] as const;

/** Tags of Web of Science of which each line is a value of its own; of others it goes on. */
const LISTED = new Set(['AU', 'AF', 'C1']);

/** Entries of a file of tagged lines; null where it is none. */
export function taggedEntries(text: string): { readonly dialect: string; readonly entries: Tagged[][] } | null {
  const table = tableEntries(text);
  if (table !== null) return { dialect: 'Web of Science', entries: table };
  const dialect = DIALECTS.find(({ sign }) => sign.test(text));
  if (dialect === undefined) return null;
  const entries: { tag: string; value: string }[][] = [];
  for (const line of text.split('\n')) {
    const [, tag, value = ''] = (dialect.line.exec(line) ?? []) as readonly (string | undefined)[];
    if (tag === dialect.first) entries.push([]);
    const entry = entries.at(-1);
    const last = entry?.at(-1);
    if (entry === undefined) continue;
    if (tag !== undefined) entry.push({ tag, value: value.trim() });
    else if (last !== undefined && /^\s+\S/.test(line)) {
      if (dialect.hasValueLines && LISTED.has(last.tag)) entry.push({ tag: last.tag, value: line.trim() });
      else last.value += ` ${line.trim()}`;
    }
  }
  return { dialect: dialect.name, entries };
}

/** Values parted by semicolons; within brackets they part the authors of one address. */
function listed(cell: string): string[] {
  const values: string[] = [];
  let isOpen = false;
  for (const part of cell.split(';')) {
    if (isOpen) values.push(`${values.pop()!};${part}`);
    else values.push(part);
    isOpen = part.includes('[') ? !part.includes(']') : isOpen && !part.includes(']');
  }
  return values;
}

/** `PT⇥AU⇥AF⇥…`: a line an entry, lists parted by semicolons, addresses too. */
function tableEntries(text: string): Tagged[][] | null {
  const [titles = '', ...lines] = text.split('\n');
  if (!/^PT\tAU\t/.test(titles)) return null;
  const tags = titles.split('\t').map((tag) => tag.trim());
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line.split('\t').flatMap((cell, at) => {
        const tag = tags[at] ?? '';
        const values = LISTED.has(tag) ? listed(cell) : [cell];
        return values.map((value) => ({ tag, value: value.trim() })).filter(({ value }) => value !== '');
      }),
    );
}
