/**
 * Conditions of a filter that are words: one that nothing can have is an error, as an unknown id is, and not an empty
 * answer that would pass for a fact. Case is folded.
 */
import { badInput } from '../errors.ts';
import { stateCode, usStates } from '../places.ts';
import type { Store } from '../store/store.ts';
import { fold } from '../text.ts';

type Words = readonly string[];

/** Words that are right though the graph holds nothing of them yet: whoever reads documents knows them, and hands them in. */
export type Registered = Readonly<Record<'agencies' | 'sourceKinds' | 'schemes', Words>>;
let registered = (): Promise<Registered> => Promise.resolve({ agencies: [], sourceKinds: [], schemes: [] });
export function registerValues(load: typeof registered): void {
  registered = load;
}

interface Checked {
  readonly expected: string;
  /** Right in any graph. */
  readonly known?: () => Words | Promise<Words>;
  /** The words of this graph, for those that are not listed anywhere, and for messages. */
  readonly held?: (store: Store) => Promise<Words>;
  /** What else people write for a word. */
  readonly meant?: (written: string) => string | null;
}

const CHECKED: Readonly<Record<string, Checked>> = {
  states: {
    expected: 'the code of a state of the United States, as CA',
    known: () => usStates().map(([code]) => code),
    meant: stateCode,
  },
  agencies: {
    expected: 'the code of an agency',
    known: async () => (await registered()).agencies,
    held: async (store) => (await store.stats()).coverage.map(({ agency }) => agency),
  },
  instruments: {
    expected: 'an award instrument of this graph',
    held: async (store) => {
      const [[page] = []] = await store.facets({ by: ['INSTRUMENT'] });
      return page?.buckets.flatMap(({ values }) => values[0] ?? []) ?? [];
    },
  },
  sourceKinds: { expected: 'a format of documents', known: async () => (await registered()).sourceKinds },
  schemes: { expected: 'a scheme of program codes', known: async () => (await registered()).schemes },
};

export const isChecked = (condition: string): boolean => condition in CHECKED;

/** Whether the graph has something of which the condition holds. */
async function holds(store: Store, condition: string, word: string): Promise<boolean> {
  const own = { [condition]: [word] };
  const [kind, where] = condition === 'schemes' ? (['PROGRAM', own] as const) : (['AWARD', { award: own }] as const);
  return (await store.list({ kinds: [kind], where, page: { first: 1 } })).rows.length > 0;
}

/** A word as the graph writes it. Rejects with `BAD_USER_INPUT` for one that nothing can have. */
export async function checkedValue(store: Store, path: string, condition: string, written: string): Promise<string> {
  const { expected, known = () => [], held = () => Promise.resolve([]), meant } = CHECKED[condition]!;
  const word = fold(written.trim());
  const among = (words: Words) => words.find((one) => fold(one) === word);
  const listed = await known();
  const found = among(listed);
  if (found !== undefined) return found;
  if (meant === undefined && (await holds(store, condition, written))) return written;
  const own = await held(store);
  const here = among(own);
  if (here !== undefined) return here;
  const hint = meant?.(word) ?? null;
  const all = [...new Set([...own, ...listed])];
  const told = hint !== null ? `; did you mean ${hint}?` : meant ? '' : ` (known: ${all.join(', ') || 'none'})`;
  throw badInput(`${path}: expected ${expected}, found '${written}'${told}`);
}
