import type { Cell } from '../explorer/cells.ts';

/** A row of an answer as a table: its values by the path that leads to them. */
export type AnswerRow = Readonly<Record<string, Cell>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of an answer: of the lists of objects nearest to its root those of the longest; none where there is no list. */
export function answerRows(answer: unknown): AnswerRow[] {
  const list = longest(isObject(answer) ? answer['data'] : null);
  return list.map((item) => Object.fromEntries(flat(item, '')));
}

/** Looks level by level; a list of one object is looked into, as what was searched and found is one. */
function longest(root: unknown): readonly Readonly<Record<string, unknown>>[] {
  let level: unknown[] = [root];
  let best: readonly Readonly<Record<string, unknown>>[] = [];
  while (level.length > 0 && best.length < 2) {
    const lists = level.filter((each): each is unknown[] => Array.isArray(each)).map((each) => each.filter(isObject));
    for (const list of lists) if (list.length > best.length) best = list;
    level = level.flatMap((each) => (Array.isArray(each) ? each : isObject(each) ? Object.values(each) : []));
  }
  return best;
}

/** Every value below an object; of a list the values of its entries stand in one field. */
function flat(value: unknown, path: string): [string, Cell][] {
  if (isObject(value))
    return Object.entries(value).flatMap(([name, below]) => flat(below, path ? `${path}.${name}` : name));
  if (!Array.isArray(value)) return [[path, typeof value === 'number' ? value : value == null ? null : String(value)]];
  const columns = new Map<string, string[]>();
  for (const entry of value)
    for (const [name, cell] of flat(entry, path)) {
      if (cell == null) continue;
      columns.set(name, [...(columns.get(name) ?? []), String(cell as string | number)]);
    }
  return [...columns].map(([name, words]) => [name, words.join('; ')]);
}
