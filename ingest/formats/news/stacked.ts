/**
 * Entries of a team that stand on lines of their own, name, role and institution: each becomes one line, as in a table.
 */
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
