/**
 * How documents name people, as the evidence layer keeps it: in which words, and why it is taken for this person.
 */
import { byId } from '../ids.ts';
import type { NameVariantRecord, Store, MentionRecord } from '../store/store.ts';
import { groupBy } from '../group-by.ts';
import type { PersonKind, Role } from '../model.ts';

/** What is read of a mention's `data`. */
interface MentionContent {
  readonly person: {
    readonly name: string;
    readonly role: Role;
    readonly personKind: PersonKind;
    readonly isFormer: boolean;
    /** Best first. */
    readonly said: readonly {
      readonly start: number | null;
      readonly end: number | null;
      readonly path: string | null;
    }[];
  };
}

export interface MentionValue {
  /** Id that the mention would have by itself. */
  readonly id: string;
  readonly nameAsWritten: string;
  /** null for a program officer. */
  readonly role: Role | null;
  readonly isFormer: boolean;
  readonly sourceId: string;
  /** The best passage in the source's text, or the place in a record. */
  readonly start: number | null;
  readonly end: number | null;
  readonly path: string | null;
  readonly reason: string | null;
  /** Per million. */
  readonly score: number | null;
}

function mentionOf({ alias, source, reason, score, data }: MentionRecord): MentionValue {
  const { person } = JSON.parse(data) as MentionContent;
  const said = person.said[0];
  return {
    id: alias,
    nameAsWritten: person.name,
    role: person.personKind === 'RESEARCHER' ? person.role : null,
    isFormer: person.isFormer,
    sourceId: source,
    start: said?.start ?? null,
    end: said?.end ?? null,
    path: said?.path ?? null,
    reason,
    score,
  };
}

/** Place of a person in the document's list: mention ids end in it. */
const placeOf = ({ id }: MentionRecord) => Number(/\[(\d+)\]$/.exec(id)?.[1] ?? 0);
const byPlace = (a: MentionRecord, b: MentionRecord) => placeOf(a) - placeOf(b) || byId(a.id, b.id);
const byPossibleDuplicate = (a: MentionRecord, b: MentionRecord) =>
  (a.score ?? 1e6) - (b.score ?? 1e6) || byId(a.id, b.id);

/** Every mention of some people, the least sure of each first: one database call. */
export async function mentionsOfPeople(store: Store, people: readonly string[]): Promise<MentionValue[][]> {
  const found = groupBy(await store.records('mention', 'node', people), ({ node }) => node!);
  return people.map((person) => (found.get(person) ?? []).sort(byPossibleDuplicate).map(mentionOf));
}

/**
 * The investigators that some works name, in the order of each document: one database call. Who is suppressed has no node,
 * and is not among them.
 */
export async function investigatorsOfStatements(
  store: Store,
  statements: readonly string[],
): Promise<MentionValue[][]> {
  const found = groupBy(await store.records('mention', 'statement', statements), ({ statement }) => statement);
  return statements.map((statement) =>
    (found.get(statement) ?? [])
      .filter(({ node }) => node !== null)
      .sort(byPlace)
      .map(mentionOf)
      .filter(({ role }) => role !== null),
  );
}

export interface NameVariantValue {
  readonly nameAsWritten: string;
  readonly reason: string | null;
  /** Per million. */
  readonly score: number | null;
  /** Number of times that documents use it. */
  readonly uses: number;
}

function nameVariantOf({ data, reason, score, refs }: NameVariantRecord): NameVariantValue {
  const { name } = JSON.parse(data) as { readonly name: string };
  return { nameAsWritten: name, reason, score, uses: refs };
}

/** Every name variant of some nodes, the most used of each first: one database call. */
export async function nameVariantsOf(store: Store, nodes: readonly string[]): Promise<NameVariantValue[][]> {
  // A name variant that nobody uses any more waits for its block to be resolved again.
  const used = (await store.records('nameVariant', 'node', nodes)).filter(({ refs }) => refs > 0);
  const found = groupBy(used, ({ node }) => node!);
  const byUse = (a: NameVariantRecord, b: NameVariantRecord) => b.refs - a.refs || byId(a.id, b.id);
  return nodes.map((node) => (found.get(node) ?? []).sort(byUse).map(nameVariantOf));
}
