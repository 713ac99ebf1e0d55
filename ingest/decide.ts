/**
 * Records what a person decides, and puts it in force at once.
 */
import { GrantgraphError } from '../src/errors.ts';
import { byId, kindOf } from '../src/ids.ts';
import type { MentionRecord, NameVariantRecord, Store } from '../src/store/store.ts';
import { applyJudgements, rowsOfAnchors } from './decisions/apply.ts';
import { mentionAnchors, nameVariantAnchors } from './decisions/judged.ts';
import {
  addJudgement,
  assertConsistent,
  nextLine,
  openJudgements,
  removeJudgement,
} from './decisions/judgement-file.ts';
import {
  type JudgedKind,
  type Judgement,
  type JudgementLine,
  judgedKind,
  judgementId,
  keyOfAnchor,
} from './decisions/judgement.ts';
import type { InstitutionNameVariant, MentionData } from './evidence-data.ts';
import { resolveGraph } from './resolve/resolve-graph.ts';

/** Where judgements are kept. */
export interface DecisionContext {
  readonly store: Store;
  readonly file: string;
  readonly signal?: AbortSignal;
}

/** What came of a decision. `isNew`: false where it was on record already. */
export interface Decided {
  readonly id: string;
  readonly judgement: Judgement;
  readonly isNew: boolean;
}

async function inForce({ store, file, signal }: DecisionContext): Promise<void> {
  await applyJudgements(store, await openJudgements(store, file));
  await resolveGraph(store, signal === undefined ? {} : { signal });
}

async function record(context: DecisionContext, judgement: Judgement): Promise<Decided> {
  const lines = await openJudgements(context.store, context.file);
  const id = judgementId(judgement);
  const isNew = !lines.some((line) => line.id === id);
  if (isNew) {
    assertConsistent([...lines, { line: await nextLine(context.file), id, judgement }], context.file);
    await addJudgement(context.file, judgement);
  }
  await inForce(context);
  return { id, judgement, isNew };
}

const noted = (note: string | undefined) => (note === undefined ? {} : { note });

/** Records that two ids are the same, or different, and resolves what that touches. Throws BAD_USER_INPUT. */
export async function pair(
  context: DecisionContext,
  decision: 'same' | 'different',
  ids: readonly [string, string],
  note?: string,
): Promise<Decided> {
  const [a, b] = [await findParty(context.store, ids[0], 'A'), await findParty(context.store, ids[1], 'B')];
  if (a.kind !== b.kind)
    throw new GrantgraphError('BAD_USER_INPUT', `expected two people or two institutions, found one of each`);
  if (a.isOfficer !== b.isOfficer && decision === 'same')
    throw new GrantgraphError(
      'BAD_USER_INPUT',
      `expected two researchers or two program officers, found one of each: the graph keeps their parts apart`,
    );
  const [x, y] = decision === 'same' ? anchorsToJoin(a, b) : anchorsToPart(a, b);
  return record(context, { decision, a: x, b: y, names: [a.name, b.name], ...noted(note) });
}

/** Records that a person is to be left out of the graph, and takes them out. */
export async function suppress(context: DecisionContext, wanted: string, note?: string): Promise<Decided> {
  const person = await findParty(context.store, wanted, 'PERSON');
  if (person.kind !== 'PERSON')
    throw new GrantgraphError('BAD_USER_INPUT', `PERSON: expected the id of a person, found '${wanted}'`);
  return record(context, { decision: 'suppress', person: anchorsToTell(person), ...noted(note) });
}

async function takeBack(context: DecisionContext, found: readonly JudgementLine[]): Promise<readonly JudgementLine[]> {
  // From the last: the numbers of the lines before it stay as they are.
  for (const { line } of [...found].sort((a, b) => b.line - a.line)) await removeJudgement(context.file, line);
  await inForce(context);
  return found;
}

/** Takes one judgement back, by its id or the first six or more characters of it. */
export async function undo(context: DecisionContext, wanted: string): Promise<readonly JudgementLine[]> {
  const lines = await openJudgements(context.store, context.file);
  const found = lines.filter(({ id }) => id === wanted || (wanted.length >= 6 && id.startsWith(wanted)));
  if (found.length !== 1)
    throw new GrantgraphError(
      'BAD_USER_INPUT',
      `undo: expected the id of one judgement, as grantgraph judge list shows it, found ${found.length === 0 ? 'none' : String(found.length)} for '${wanted}' in ${context.file}`,
    );
  return takeBack(context, found);
}

/** Lets a suppressed person back into the graph, by an id that the person had, an identifier or the judgement's id. */
export async function unsuppress(context: DecisionContext, wanted: string): Promise<readonly JudgementLine[]> {
  const lines = await openJudgements(context.store, context.file);
  const suppressions = lines.filter(({ judgement }) => judgement.decision === 'suppress');
  const byItsId = suppressions.filter(({ id }) => id === wanted);
  if (byItsId.length > 0) return takeBack(context, byItsId);
  const parts = await findParty(context.store, wanted, 'PERSON').then(
    (party) => party.parts,
    () => [],
  );
  const asked = new Set([wanted, ...parts.flatMap(({ alias, identifiers }) => [alias, ...identifiers])]);
  const found = suppressions.filter(
    ({ judgement }) => judgement.decision === 'suppress' && judgement.person.some((anchor) => asked.has(anchor)),
  );
  if (found.length > 0) return takeBack(context, found);
  throw new GrantgraphError(
    'BAD_USER_INPUT',
    `suppress --undo: expected the id of a suppressed person, found '${wanted}', whom no line of ${context.file} suppresses`,
  );
}

/** A mention or form: its identifiers as ids, and its own id. */
interface Part {
  readonly alias: string;
  readonly identifiers: readonly string[];
}

/** Those whom an id leads to now. */
export interface Party {
  readonly kind: JudgedKind;
  readonly name: string;
  /** True for a program officer, who is never a researcher. */
  readonly isOfficer: boolean;
  readonly parts: readonly Part[];
  /** The one id to name them by, where a mention, form or identifier was asked for and not a node. */
  readonly only: string | null;
}

const isMention = (row: MentionRecord | NameVariantRecord): row is MentionRecord => 'statement' in row;
const nameOf = (row: MentionRecord | NameVariantRecord) =>
  isMention(row)
    ? (JSON.parse(row.data) as MentionData).person.name
    : (JSON.parse(row.data) as InstitutionNameVariant).name;

function party(
  kind: JudgedKind,
  rows: readonly (MentionRecord | NameVariantRecord)[],
  only: string | null,
  name?: string,
) {
  const [first] = rows as [MentionRecord | NameVariantRecord];
  return {
    kind,
    name: name ?? nameOf(first),
    isOfficer: isMention(first) && (JSON.parse(first.data) as MentionData).person.personKind === 'PROGRAM_OFFICER',
    parts: rows.map((row) => ({
      alias: row.alias,
      identifiers: (isMention(row) ? mentionAnchors(row) : nameVariantAnchors(row)).filter(
        (id) => keyOfAnchor(id) !== null,
      ),
    })),
    only,
  } satisfies Party;
}

/**
 * Finds a person or institution by the id of a node, by an identifier as an id, or by the id of one mention or form (also
 * as the evidence layer writes it: `<digest>#award.people[0]`). Throws BAD_USER_INPUT where nothing has it.
 */
export async function findParty(store: Store, wanted: string, what: string): Promise<Party> {
  const kind = judgedKind(wanted);
  if (kind !== null) {
    const [node] = await store.nodes([wanted]);
    if (node) {
      const rows = await store.records(kind === 'PERSON' ? 'mention' : 'nameVariant', 'node', [wanted]);
      return party(kind, rows, null, node.kind === kind ? node.name : undefined);
    }
    const rows = await rowsOfAnchors(store, kind, [wanted]);
    if (rows.length > 0) return party(kind, rows, wanted);
  } else if (wanted.includes('#')) {
    const rows = await store.records('mention', 'id', [wanted]);
    if (rows.length > 0) return party('PERSON', rows, rows[0]!.alias);
  }
  const found = kind === null && kindOf(wanted) !== null ? 'which is of another kind' : 'which nobody has';
  throw new GrantgraphError(
    'BAD_USER_INPUT',
    `${what}: expected the id of a person or institution, as person:orcid:0000-0002-1825-0097, found '${wanted}', ${found}`,
  );
}

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort(byId);

/** Ids that name a party in a judgement that makes it one with another: its identifiers, else every mention of it. */
function anchorsOfWhole({ parts, only }: Party): string[] {
  if (only !== null) return [only];
  const identifiers = parts.flatMap((part) => part.identifiers);
  return sorted(identifiers.length > 0 ? identifiers : parts.map(({ alias }) => alias));
}

/** The ids of two parties who are to be one. What is part of the other counts as the narrower. Throws where they are one. */
export function anchorsToJoin(a: Party, b: Party): [string[], string[]] {
  const [x, y] = [anchorsOfWhole(a), anchorsOfWhole(b)];
  const without = (ids: readonly string[], other: readonly string[]) => ids.filter((id) => !other.includes(id));
  const sides: [string[], string[]] = [b.only === null ? x : without(x, y), a.only === null ? y : without(y, x)];
  if (sides.some((side) => side.length === 0) || sides[0].join() === sides[1].join())
    throw new GrantgraphError('BAD_USER_INPUT', `expected two parties, found one: ${a.name} is ${b.name}`);
  return sides;
}

/** Ids that name the whole of a party: its identifiers, and every mention that states none of them. */
export function anchorsToTell({ parts, only }: Party, except: ReadonlySet<string> = new Set()): string[] {
  if (only !== null) return [only];
  return sorted(
    parts.flatMap(({ alias, identifiers }) => {
      const own = identifiers.filter((id) => !except.has(id));
      return own.length > 0 ? own : [alias];
    }),
  );
}

/** The ids of two parties who are to be kept apart. What is part of both (one mention of a person) counts as the narrower. */
export function anchorsToPart(a: Party, b: Party): [string[], string[]] {
  const aliasesOf = (one: Party) => new Set(one.parts.map(({ alias }) => alias));
  const without = (one: Party, other: Party): Party => ({
    ...one,
    parts:
      one.only === null && other.only !== null ? one.parts.filter((p) => !aliasesOf(other).has(p.alias)) : one.parts,
  });
  const [x, y] = [without(a, b), without(b, a)];
  const identifiers = (one: Party) => new Set(one.parts.flatMap((part) => part.identifiers));
  // An identifier that both state cannot tell them apart: their mentions are named one by one.
  const shared = new Set([...identifiers(x)].filter((id) => identifiers(y).has(id)));
  const sides: [string[], string[]] = [anchorsToTell(x, shared), anchorsToTell(y, shared)];
  if (sides.some((side) => side.length === 0) || sides[0].some((id) => sides[1].includes(id)))
    throw new GrantgraphError(
      'BAD_USER_INPUT',
      `expected two parties, found one: ${a.name} is ${b.name}. To part a person, name one of the mentions: see grantgraph judge show`,
    );
  return sides;
}
