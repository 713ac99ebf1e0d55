/**
 * What a text is by the shape of its lines: columns, entries of a bibliography, code, a list of grants. Each function gives
 * null where it is not that, else what is worth telling about it, or an empty text.
 */

/** Marks that part cells. */
const MARKS = [
  ['tabs', '\t'],
  ['semicolons', ';'],
  ['vertical bars', '|'],
  ['commas', ','],
] as const;

const SENTENCE = /(?:^|\s)\p{Ll}{2,} (?:\p{Ll}+[ ,]+){3,}\p{L}+[^|;\t]{0,40}[.!?]["”’)]?\s*$/u;
/** A line that says something in a sentence: a row of a table, an entry, a heading does not. */
export const isSentence = (line: string): boolean => line.length > 40 && SENTENCE.test(line.slice(-300));

/** Cells of a line, marks within quotation marks aside. */
function cellsOf(line: string, mark: string): string[] {
  if (!line.includes('"')) return line.split(mark);
  return line.replace(/"[^"]{0,2000}"/g, (quoted) => quoted.replaceAll(mark, ' ')).split(mark);
}

const mostly = (part: number, all: number, share: number) => all > 0 && part >= all * share;

/** Lines with equal numbers of cells, three or more; or columns that spaces align. */
export function looksLikeTable(lines: readonly string[]): string | null {
  const rows = lines.slice(0, 200);
  if (rows.length < 2) return null;
  for (const [name, mark] of MARKS) {
    const counts = rows.map((line) => cellsOf(line, mark).length);
    const [usual = 0] = [...new Set(counts)].sort(
      (a, b) => counts.filter((count) => count === b).length - counts.filter((count) => count === a).length,
    );
    const alike = counts.filter((count) => count === usual).length;
    // Sentences hold commas too, so that only many short cells are columns.
    const least = mark === ',' ? 4 : 3;
    const header = cellsOf(rows[counts.indexOf(usual)]!, mark).map((cell) => cell.trim());
    const areShort = header.every((cell) => cell.length <= 60) && header.filter((cell) => cell !== '').length >= least;
    if (usual >= least && areShort && alike >= 2 && mostly(alike, rows.length, 0.7))
      return `${name}, ${usual} columns: ${header
        .filter((cell) => cell !== '')
        .slice(0, 6)
        .join(', ')}`;
  }
  const aligned = rows.filter((line) => line.trim().split(/ {2,}|\t+/).length >= 3 && !isSentence(line)).length;
  return rows.length >= 3 && mostly(aligned, rows.length, 0.7) ? 'columns aligned by spaces' : null;
}

/** `Berg N, Zhang W. Glass. J Glass. 2022;12(3):4–5.`, `[1] …`, a DOI: what stands in entries of a bibliography. */
const YEAR = /\b(?:19|20)\d\d[a-z]?\b/;
const AUTHORS = /^(?:\[?\d{1,3}[\].)]?\s+)?\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}\.?[ -]?){1,3}(?:[,;&(.]| and | et al)/u;
const PLACE =
  /\b(?:doi\.org\/|doi:|pp?\. ?\d|vol\. ?\d|arXiv:|\d+ ?\(\d+\)[:,] ?[\de]|\d+:\d+[–-]\d+|Proceedings of|Journal of|Press\b|In: )/iu;

export function looksLikeReferences(lines: readonly string[]): string | null {
  const entries = lines.filter((line) => line.trim().length > 40);
  const found = entries.filter((line) => {
    const head = line.trim().slice(0, 600);
    return AUTHORS.test(head) && YEAR.test(head) && PLACE.test(head);
  }).length;
  return found >= 3 && mostly(found, entries.length, 0.5) ? `${found} entries` : null;
}

/** Lines of programs, queries, LaTeX, shells, settings and logs. */
const CODE_LINES = [
  /^\s*(?:(?:import|from) [\w.{*]+|(?:def|class|fn|func|function|interface|struct|enum) \w+)/,
  /^\s*(?:const|let|var|public|private|static|export|return|elif|else:|if \(|for \(|while \()\b/,
  /^\s*(?:#include|#!\/|package \w|using \w+|SELECT |INSERT |CREATE TABLE|<\?php|\$ |>>> |npm |pip )/,
  /^\s*\\(?:documentclass|begin|usepackage|section)\b/,
  /[;{}]\s*$/,
  /^\s*(?:\/\/|\/\*|\* @|<!--|"""|'[\w-]+':|"[\w-]+":|[\w.-]+\s?=\s?\S|[a-z_][\w-]*:\s*(?:$|[\w"'[{]))/,
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|^\s*at [\w.]+\(/,
];
const isCode = (line: string) => CODE_LINES.some((sign) => sign.test(line));

/** Program text, settings, logs, LaTeX: most lines are such, and hardly one is a sentence. */
export function looksLikeCode(lines: readonly string[]): string | null {
  const rows = lines.slice(0, 300);
  const found = rows.filter((line) => isCode(line.slice(0, 300)) && !isSentence(line)).length;
  return found >= 4 && mostly(found, rows.length, 0.5) ? '' : null;
}

const AMOUNT = /[$€£¥]\s?\d[\d,.]*|\b(?:USD|EUR|GBP|CHF)\s?\d|\b\d[\d,.]* ?(?:USD|EUR|GBP|CHF|million)\b/;
const SPAN =
  /\b(?:\d{1,2}\/(?:\d{1,2}\/)?)?(?:19|20)?\d\d\s?(?:[-–—]|to|→|until)\s?(?:\d{1,2}\/(?:\d{1,2}\/)?)?(?:(?:19|20)?\d\d|present|ongoing)\b/i;
const ROLE =
  /(?:^|[\s,;(|–-])(?:co-?)?(?:PI|PIs|PD|principal investigator|investigator|role|senior personnel|subaward|key personnel)\b/i;
const NUMBER = /\b(?:[A-Z]{2,5}[- ]?\d{5,9}|[A-Z]\d{2} ?[A-Z]{2}\d{6}|DE-[A-Z]{2}\d{7,}|[A-Z]{2}\/[A-Z]\d{6}\/\d)\b/;

/** Entries of grants: amount, dates, role, number in one line that is no sentence, three times or more. */
export function looksLikeGrants(lines: readonly string[]): string | null {
  const entries = lines.filter((line) => {
    const head = line.slice(0, 500);
    const signs = [AMOUNT, SPAN, ROLE, NUMBER].filter((sign) => sign.test(head)).length;
    return signs >= 3 && !isSentence(line);
  }).length;
  const sentences = lines.filter(isSentence).length;
  return entries >= 2 && entries > sentences * 2 ? `${entries} entries` : null;
}
