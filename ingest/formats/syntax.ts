/**
 * Whether a text is data (JSON or XML) or is written for people: data of an unknown format is never read as prose.
 */

export type Syntax = 'JSON' | 'XML' | 'PROSE';

const JSON_START = /^\s*(?:\{\s*["}]|\[\s*(?:[{\]"]|-?\d+\s*[,\]]))/;
const XML_DECLARATION = /^\s*<\?xml\s/i;
/** The first element after declarations, comments and a document type. */
const FIRST_ELEMENT =
  /^\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->)){0,5000}-->\s*|<!DOCTYPE[^[>]{0,500}(?:\[[^\]]{0,5000}\])?\s*>\s*)*<([A-Za-z_][\w.:-]*)[\s/>]/i;
/** Elements with which a page for people begins. */
const PAGE = new Set(
  'html head body title meta main article section header div p h1 h2 h3 h4 span a b i em strong ul ol table img br center font figure nav aside blockquote pre script style link'.split(
    ' ',
  ),
);

/** Tells data from text by how it begins. */
export function syntaxOf(text: string): Syntax {
  const head = text.slice(0, 20_000);
  if (JSON_START.test(head)) return 'JSON';
  const element = FIRST_ELEMENT.exec(head)?.[1]?.toLowerCase();
  if (element !== undefined) return PAGE.has(element) ? 'PROSE' : 'XML';
  return XML_DECLARATION.test(head) ? 'XML' : 'PROSE';
}
