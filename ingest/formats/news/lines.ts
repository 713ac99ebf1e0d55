/**
 * Line ends of an article: those that part paragraphs, list items and table rows, and those that only wrap a line.
 */

/** A line that stands for itself: a bullet, a number, a heading, `Label: …`. */
const OWN = /^\s*(?:[-*•·‣▪–]\s|\d{1,2}[.)]\s|#{1,6}\s|\||[\p{L}][\p{L} /()-]{1,40}:(?:\s|$))/u;

/** A line of a roster: a full name, then a dash, comma, colon, bracket or tab, then what is said of the person. */
const PERSON_LINE =
  /^\s*(?:(?:Dr|Prof)\.? |Professor )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|del|der|la|bin)){1,4}(?:,? (?:Ph\.?D\.?|M\.?D\.?|Jr\.?))*(?:,| ?[—–:|(\t]| - ) ?\S/u;

/** Lines of a roster: at least two in a row, each of which begins with a name. */
function rosterLines(lines: readonly string[]): ReadonlySet<number> {
  const isPerson = lines.map((line) => line.length <= 160 && PERSON_LINE.test(line));
  return new Set(lines.flatMap((_, i) => (isPerson[i] && (isPerson[i - 1] || isPerson[i + 1]) ? [i] : [])));
}

/** Labels of a funder's list that some pages run together on one line. */
const RUN_ON = /(?<=\S) (?=(?:Project (?:Director|Title|Description)s?|Principal Investigator): )/gu;

/** Parts every line that stands for itself by an empty line; wrapped lines stay, to be joined by `cleanText`. */
export function openLines(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').replace(RUN_ON, '\n').split('\n');
  const roster = rosterLines(lines);
  let wraps = 0;
  let breaks = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i]!.trim();
    const next = lines[i + 1]!.trim();
    if (line === '' || next === '') continue;
    breaks += 1;
    if (line.length >= 50 && line.length <= 105 && !/[.!?:]["”’)]?$/u.test(line) && !OWN.test(next)) wraps += 1;
  }
  const isWrapped = breaks > 2 && wraps / breaks >= 0.5;
  let out = '';
  lines.forEach((raw, i) => {
    const line = raw.replace(/^\s*\*\*(.+)\*\*\s*$/u, '$1');
    const next = lines[i + 1];
    const joins =
      isWrapped &&
      next !== undefined &&
      line.trim().length >= 45 &&
      !OWN.test(next) &&
      !roster.has(i) &&
      !roster.has(i + 1);
    out += line + (next === undefined ? '' : joins ? '\n' : '\n\n');
  });
  return out.replace(/\n{3,}/gu, '\n\n');
}

/** Entries of a team on lines of their own, name, role and institution: each becomes one line, as in a table. */
const NAME =
  /^(?:(?:Dr|Prof)\.? |Professor )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|del|der|la|bin)){1,4}(?:,? (?:Ph\.?D\.?|M\.?D\.?|Jr\.?))*$/u;
const ABOUT =
  /\b(?:[Ii]nvestigator|(?:[Cc]o-?)?PI|[Pp]rofessor|[Dd]irector|[Uu]niversit\p{L}+|College|Institut\p{L}+|Laboratory|[Ss]cientist|[Mm]anager|[Ee]ngineer|[Dd]eveloper|[Ll]ibrarian|[Cc]oordinator)\b/u;
const MOST_LINES = 4;

function isEntry(lines: readonly string[]): boolean {
  const [name, ...about] = lines;
  return (
    about.length > 0 &&
    lines.length <= MOST_LINES &&
    NAME.test(name!) &&
    !ABOUT.test(name!) &&
    ABOUT.test(about[0]!) &&
    about.every((line) => line.length <= 100 && !/[.:!?]$/u.test(line))
  );
}

/** Joins the lines of each entry where a text has at least two. */
export function joinStacked(text: string): string {
  const blocks = text.replace(/\r\n?/gu, '\n').split(/(\n\s*\n)/u);
  const entries = blocks.map((block) => {
    const lines = block.trim().split(/\s*\n\s*/u);
    return isEntry(lines) ? lines.join(' | ') : null;
  });
  return entries.filter((entry) => entry !== null).length < 2
    ? text
    : blocks.map((block, i) => entries[i] ?? block).join('');
}
