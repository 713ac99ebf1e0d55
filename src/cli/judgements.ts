/**
 * What the commands that judge share: the option for the file, and what is told of it.
 */
import { resolve } from 'node:path';
import type { Judgement } from '../../ingest/decisions/judgement.ts';
import type { Store } from '../store/store.ts';
import { note, type Session } from './session.ts';

export const JUDGEMENTS = '--judgements <file>';
export const JUDGEMENTS_HELP =
  'file of judgements (default: $GRANTGRAPH_JUDGEMENTS, or beside the store: grantgraph.judgements.jsonl)';

export interface JudgementOptions {
  readonly judgements?: string;
}

/** Where the judgements of a store are kept. */
export async function judgementsFile(session: Session, store: Store, options: JudgementOptions): Promise<string> {
  const { judgementsBeside } = await import('../../ingest/decisions/judgement-file.ts');
  const given = options.judgements ?? (session.env['GRANTGRAPH_JUDGEMENTS']?.trim() || null);
  return resolve(given ?? judgementsBeside(store.name));
}

const count = (list: readonly Judgement[], verb: string) => (list.length === 0 ? [] : [`${list.length} ${verb}`]);

/** Brings the store's judgements to those of the file, and says what changed. */
export async function takeInJudgements(session: Session, store: Store, options: JudgementOptions): Promise<void> {
  const { syncJudgements } = await import('../../ingest/decisions/judgement-file.ts');
  const file = await judgementsFile(session, store, options);
  const { added, removed, kept } = await syncJudgements(store, file);
  if (kept > 0) note(session, `no judgements at ${file}: the ${kept} that the store knows stay in force`);
  const changes = [...count(added, 'new'), ...count(removed, 'taken back')];
  if (changes.length > 0) note(session, `judgements of ${file}: ${changes.join(', ')}`);
}

/** Whether the file holds other judgements than the store. */
export async function areJudgementsNew(session: Session, store: Store, options: JudgementOptions): Promise<boolean> {
  const { isInForce } = await import('../../ingest/decisions/judgement-file.ts');
  return !(await isInForce(store, await judgementsFile(session, store, options)));
}
