import { InvalidArgumentError, type Command } from 'commander';
import { isDay } from '../day.ts';
import type { Change } from '../index.ts';
import { CHANGE_KINDS, type ChangeKind } from '../query/changes.ts';
import { typed } from '../typed-words.ts';
import { grouped } from './progress.ts';
import { note, print, withGraph, type AddCommand, type CommonOptions } from './session.ts';
import { wordOption } from './words.ts';

interface ChangesCommandOptions extends CommonOptions {
  readonly since: string;
  readonly kind?: ChangeKind[];
  readonly filter?: string;
  readonly json?: boolean;
}

const KINDS = Object.keys(CHANGE_KINDS) as ChangeKind[];

/** Reads an option that is a day. */
export function dayOf(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Expected a day as 2026-01-31.');
}

function lineOf({ day, kind, awardId, before, after }: Change, title: string): string {
  const change = before === null ? (after ?? '') : `${before} → ${after ?? ''}`;
  return [day, typed(kind), awardId, change, title].join('\t');
}

export const changesCommand: AddCommand = (program, session) =>
  program
    .command('changes')
    .description(
      'Tell what changed in awards since a day, as their records tell it: one change a line, the latest first.',
    )
    .requiredOption('--since <date>', 'compare with what records of before this day say', dayOf)
    .addOption(wordOption('--kind <kind...>', 'only changes of these kinds', KINDS))
    .option('--filter <json>', 'only of these awards: AwardFilterInput of the API')
    .option('--json', 'print one JSON object a line')
    .action(async (_options: unknown, command: Command) => {
      const { since, kind, filter, json, ...options } = command.optsWithGlobals<ChangesCommandOptions>();
      await withGraph(session, options, async (graph) => {
        const { changes, firstRead } = await graph.changes({
          since,
          ...(kind === undefined ? {} : { kinds: kind }),
          ...(filter === undefined ? {} : { filter }),
        });
        const ids = [...new Set(changes.map(({ awardId }) => awardId))];
        const awards = new Map((await graph.store.nodes(ids)).map((node, at) => [ids[at]!, node]));
        const lines = changes.map((change) => {
          const award = awards.get(change.awardId);
          const title = award?.kind === 'AWARD' ? (award.title ?? '') : '';
          return json === true ? JSON.stringify({ ...change, title }) : lineOf(change, title);
        });
        if (lines.length > 0) await print(session, lines.join('\n'));
        note(session, `${grouped(changes.length)} changes of ${grouped(ids.length)} awards since ${since}`);
        if (firstRead > 0)
          note(
            session,
            `not known: what changed before in ${grouped(firstRead)} awards that began earlier and of which every record is later`,
          );
      });
    });
