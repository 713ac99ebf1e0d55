/**
 * NSF's program elements and references: codes and the names used for them.
 */
import { dataRows, lazy } from '../../src/data.ts';
import { tokens } from '../../src/text.ts';

export interface ListedProgram {
  /** `nsf-element` or `nsf-reference`. */
  readonly scheme: string;
  /** First four characters, upper case. */
  readonly code: string;
  /** The name most used. */
  readonly name: string;
}

/** NSF cuts names of elements at 30 characters and names of references at 40. */
const CUTS = [30, 40];

/** Characters of a name: NSF's longest has far fewer, and what is longer is none. */
const LONGEST = 400;

const keyOf = (name: string): string => tokens(name).join(' ');
/** A cut may leave a space or a hyphen at the end, which is lost: one character less still counts as cut. */
const isCut = (name: string): boolean => CUTS.some((cut) => name.length === cut || name.length === cut - 1);

/**
 * A name without what goes without saying: `NSF’s Faculty Early Career Development (CAREER) Program` is Faculty Early Career
 * Development.
 */
const bare = (name: string): string =>
  keyOf(name.replace(/(?<=\S) ?\([\w-]{2,12}\)/g, ''))
    .replace(/^(?:the )?(?:nsf|national science foundation)s?(?: s)? (?=\S)/, '')
    .replace(/(?<=\S) (?:program|grant|award)s?$/, '');

interface Index {
  readonly byCode: Map<string, ListedProgram>;
  readonly byName: Map<string, ListedProgram[]>;
  /** By what everybody calls it. */
  readonly everyday: Map<string, ListedProgram>;
  /** By the name as NSF writes it. */
  readonly asWritten: Map<string, ListedProgram[]>;
  readonly entries: {
    readonly key: string;
    readonly isCut: boolean;
    readonly program: ListedProgram;
  }[];
}
const index = lazy((): Index => {
  const made: Index = { byCode: new Map(), byName: new Map(), asWritten: new Map(), everyday: new Map(), entries: [] };
  for (const [label, list] of dataRows('nsf/programs.tsv') as [string, string][]) {
    const [kind, code] = label.split(' ') as [string, string];
    const names = list.split('|') as [string, ...string[]];
    const program = { scheme: `nsf-${kind.toLowerCase()}`, code, name: names[0] };
    made.byCode.set(`${program.scheme} ${code}`, program);
    for (const key of new Set(names.map(keyOf))) made.byName.set(key, [...(made.byName.get(key) ?? []), program]);
    for (const name of names) {
      made.asWritten.set(name, [...(made.asWritten.get(name) ?? []), program]);
      made.entries.push({ key: keyOf(name), isCut: isCut(name), program });
    }
  }
  for (const [label, names] of dataRows('nsf/everyday-programs.tsv') as [string, string][]) {
    const [kind, code] = label.split(' ') as [string, string];
    const program = made.byCode.get(`nsf-${kind.toLowerCase()} ${code}`);
    if (program === undefined) throw new Error(`nsf/everyday-programs.tsv: ${label} is no program of nsf/programs.tsv`);
    for (const name of names.split('|')) made.everyday.set(bare(name), program);
  }
  return made;
});

/** Codes grew from four characters to six (`199700`): the first four count. */
export const programCode = (written: string): string => written.trim().slice(0, 4).toUpperCase();

/** Whether a program of NSF's list bears exactly this name, case, accents and punctuation aside. */
export function isListedName(name: string): boolean {
  return index().byName.has(keyOf(name));
}

/**
 * The coded programs that a written name may stand for: those written exactly so, else those of this name (case, accents
 * and punctuation aside), else what everybody calls so, else those whose name, or the written one, is the other's cut-off start. By scheme and code.
 */
export function programsNamed(name: string): ListedProgram[] {
  if (name.length > LONGEST) return [];
  const { byName, everyday, asWritten, entries } = index();
  const written = name.replace(/\s+/g, ' ').trim();
  const key = keyOf(written);
  if (key === '') return [];
  // Elements and references of one name differ in how NSF writes it: `Robust Intelligence`, `ROBUST INTELLIGENCE`.
  const exact = asWritten.get(written) ?? byName.get(key);
  if (exact !== undefined) return exact;
  const plain = bare(written);
  const meant = everyday.get(plain);
  if (meant !== undefined) return [meant];
  const known = plain === key ? undefined : byName.get(plain);
  if (known !== undefined) return known;
  const isWrittenCut = isCut(written);
  const found = new Set<ListedProgram>();
  for (const entry of entries) {
    if ((entry.isCut && key.startsWith(entry.key)) || (isWrittenCut && entry.key.startsWith(key)))
      found.add(entry.program);
  }
  return [...found];
}

/** The name most used for a code (any length: the first four characters count), or null where the table lacks it. */
export function programName(scheme: string, code: string): string | null {
  return index().byCode.get(`${scheme} ${programCode(code)}`)?.name ?? null;
}
