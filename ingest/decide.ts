/**
 * Records what a person decides, and puts it in force at once.
 */
import { GrantgraphError } from '../src/errors.ts';
import type { Store } from '../src/store/store.ts';
import { applyJudgements } from './decisions/apply.ts';
import { addJudgement, nextLine, openJudgements, removeJudgement } from './decisions/judgement-file.ts';
import { type Judgement, judgementId } from './decisions/judgement.ts';
import { anchorsToJoin, anchorsToPart, anchorsToTell, findParty } from './decisions/party.ts';
import { type JudgementLine, assertConsistent } from './decisions/read-judgements.ts';
import { resolveGraph } from './resolve/resolve-graph.ts';

/** Where judgements are kept. */
export interface Court {
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

async function inForce({ store, file, signal }: Court): Promise<void> {
  await applyJudgements(store, await openJudgements(store, file));
  await resolveGraph(store, signal === undefined ? {} : { signal });
}

async function record(court: Court, judgement: Judgement): Promise<Decided> {
  const lines = await openJudgements(court.store, court.file);
  const id = judgementId(judgement);
  const isNew = !lines.some((line) => line.id === id);
  if (isNew) {
    assertConsistent([...lines, { line: await nextLine(court.file), id, judgement }], court.file);
    await addJudgement(court.file, judgement);
  }
  await inForce(court);
  return { id, judgement, isNew };
}

const noted = (note: string | undefined) => (note === undefined ? {} : { note });

/** Records that two ids are the same, or different, and resolves what that touches. Throws BAD_USER_INPUT. */
export async function pair(
  court: Court,
  decision: 'same' | 'different',
  ids: readonly [string, string],
  note?: string,
): Promise<Decided> {
  const [a, b] = [await findParty(court.store, ids[0], 'A'), await findParty(court.store, ids[1], 'B')];
  if (a.kind !== b.kind)
    throw new GrantgraphError('BAD_USER_INPUT', `expected two people or two institutions, found one of each`);
  if (a.isOfficer !== b.isOfficer && decision === 'same')
    throw new GrantgraphError(
      'BAD_USER_INPUT',
      `expected two researchers or two program officers, found one of each: the graph keeps their parts apart`,
    );
  const [x, y] = decision === 'same' ? anchorsToJoin(a, b) : anchorsToPart(a, b);
  return record(court, { decision, a: x, b: y, names: [a.name, b.name], ...noted(note) });
}

/** Records that a person is to be left out of the graph, and takes them out. */
export async function suppress(court: Court, wanted: string, note?: string): Promise<Decided> {
  const person = await findParty(court.store, wanted, 'PERSON');
  if (person.kind !== 'PERSON')
    throw new GrantgraphError('BAD_USER_INPUT', `PERSON: expected the id of a person, found '${wanted}'`);
  return record(court, { decision: 'suppress', person: anchorsToTell(person), ...noted(note) });
}

async function takeBack(court: Court, found: readonly JudgementLine[]): Promise<readonly JudgementLine[]> {
  // From the last: the numbers of the lines before it stay as they are.
  for (const { line } of [...found].sort((a, b) => b.line - a.line)) await removeJudgement(court.file, line);
  await inForce(court);
  return found;
}

/** Takes one judgement back, by its id or the first six or more characters of it. */
export async function undo(court: Court, wanted: string): Promise<readonly JudgementLine[]> {
  const lines = await openJudgements(court.store, court.file);
  const found = lines.filter(({ id }) => id === wanted || (wanted.length >= 6 && id.startsWith(wanted)));
  if (found.length !== 1)
    throw new GrantgraphError(
      'BAD_USER_INPUT',
      `undo: expected the id of one judgement, as grantgraph judge list shows it, found ${found.length === 0 ? 'none' : String(found.length)} for '${wanted}' in ${court.file}`,
    );
  return takeBack(court, found);
}

/** Lets a suppressed person back into the graph, by an id that the person had, an identifier or the judgement's id. */
export async function unsuppress(court: Court, wanted: string): Promise<readonly JudgementLine[]> {
  const lines = await openJudgements(court.store, court.file);
  const suppressions = lines.filter(({ judgement }) => judgement.decision === 'suppress');
  const byItsId = suppressions.filter(({ id }) => id === wanted);
  if (byItsId.length > 0) return takeBack(court, byItsId);
  const parts = await findParty(court.store, wanted, 'PERSON').then(
    (party) => party.parts,
    () => [],
  );
  const asked = new Set([wanted, ...parts.flatMap(({ alias, identifiers }) => [alias, ...identifiers])]);
  const found = suppressions.filter(
    ({ judgement }) => judgement.decision === 'suppress' && judgement.person.some((anchor) => asked.has(anchor)),
  );
  if (found.length > 0) return takeBack(court, found);
  throw new GrantgraphError(
    'BAD_USER_INPUT',
    `suppress --undo: expected the id of a suppressed person, found '${wanted}', whom no line of ${court.file} suppresses`,
  );
}
