/**
 * Decisions of a person: who is who, and who is to be left out. They are kept in a file of judgements.
 */
import { Argument, type Command } from 'commander';
import type { JudgementLine } from '../../ingest/decisions/judgement.ts';
import { GrantgraphError, badInput } from '../errors.ts';
import { byId } from '../ids.ts';
import type { Graph, JudgementsTaken } from '../index.ts';
import { labelOf } from '../model.ts';
import { resolveId, resolveIds } from '../query/resolve-id.ts';
import type { Store } from '../store/store.ts';
import {
  EXIT,
  WAIT,
  changing,
  note,
  print,
  withGraph,
  type AddCommand,
  type CommonOptions,
  type LockOptions,
  type Session,
} from './session.ts';

export const JUDGEMENTS = '--judgements <file>';
export const JUDGEMENTS_HELP =
  'file of judgements (default: $GRANTGRAPH_JUDGEMENTS, or beside the store: grantgraph.judgements.jsonl)';

export interface JudgementOptions {
  readonly judgements?: string;
}

/** What taking in a file of judgements changed. */
export function judgementLines({ file, added, removed, kept }: JudgementsTaken): string[] {
  const changes = [...(added > 0 ? [`${added} new`] : []), ...(removed > 0 ? [`${removed} taken back`] : [])];
  return [
    ...(kept > 0 ? [`no judgements at ${file}: the ${kept} that the store knows stay in force`] : []),
    ...(changes.length > 0 ? [`judgements of ${file}: ${changes.join(', ')}`] : []),
  ];
}

interface JudgeOptions extends CommonOptions, JudgementOptions, LockOptions {
  readonly note?: string;
}

interface Task {
  readonly session: Session;
  readonly graph: Graph;
  readonly options: JudgeOptions;
  readonly ids: readonly string[];
}

interface Deciding {
  readonly ids: readonly string[];
  /** True where it changes nothing. */
  readonly isReading?: true;
  run(task: Task): Promise<string[]>;
}

/** What a decision is called, how many ids it takes, and what it does. */
const DECISIONS: Record<string, Deciding> = {
  same: { ids: ['A', 'B'], run: (task) => pairUp('same', task) },
  different: { ids: ['A', 'B'], run: (task) => pairUp('different', task) },
  undo: {
    ids: ['JUDGEMENT'],
    async run(task) {
      const { undo } = await import('../../ingest/decide.ts');
      return (await undo(await contextOf(task), task.ids[0]!)).map((line) => `taken back: ${told(line)}`);
    },
  },
  list: {
    ids: [],
    isReading: true,
    async run({ session, graph, options }) {
      const { readJudgements } = await import('../../ingest/decisions/judgement-file.ts');
      const file = await graph.judgementsFile(options.judgements);
      const lines = await readJudgements(file);
      note(session, lines === null ? `no judgements at ${file}` : `${lines.length} judgements in ${file}`);
      const { sentence } = await import('../../ingest/decisions/judgement-file.ts');
      return (lines ?? []).map((line) => `${line.id}  ${sentence(line.judgement)}${noteOf(line)}`);
    },
  },
  show: { ids: ['ID'], isReading: true, run: ({ graph, ids }) => shownMentions(graph.store, ids[0]!) },
};

const noteOf = ({ judgement }: Pick<JudgementLine, 'judgement'>) =>
  judgement.note === undefined ? '' : ` — ${judgement.note}`;
const told = ({ id, line }: JudgementLine) => `${id} (line ${line})`;

async function contextOf({ session, graph, options }: Pick<Task, 'session' | 'graph' | 'options'>) {
  return { store: graph.store, file: await graph.judgementsFile(options.judgements), signal: session.signal };
}

async function pairUp(decision: 'same' | 'different', task: Task): Promise<string[]> {
  const { pair } = await import('../../ingest/decide.ts');
  const { sentence } = await import('../../ingest/decisions/judgement-file.ts');
  const [a, b] = task.ids as [string, string];
  const { id, judgement, isNew } = await pair(await contextOf(task), decision, [a, b], task.options.note);
  const nodes = (await resolveIds(task.graph.store, [a, b])).filter((node) => node !== null);
  const now = [...new Map(nodes.map((node) => [node.id, node])).values()].sort((x, y) => byId(x.id, y.id));
  return [
    `${id}  ${sentence(judgement)}${isNew ? '' : ' (on record already)'}`,
    ...now.map((node) => `now ${node.id}  ${labelOf(node)}`),
  ];
}

const percent = (score: number | null) => (score === null ? '' : ` (${Math.round(score / 10_000)}%)`);

/** One line for the node, one for each mention or form. Throws BAD_USER_INPUT where the id leads to nobody. */
async function shownMentions(store: Store, wanted: string): Promise<string[]> {
  const node = await resolveId(store, wanted);
  if (node?.kind !== 'PERSON' && node?.kind !== 'INSTITUTION')
    throw badInput(`judge show: expected the id of a person or institution, found '${wanted}'`);
  const rows =
    node.kind === 'PERSON'
      ? (await store.records('mention', 'node', [node.id])).map((row) => ({
          ...row,
          name: (JSON.parse(row.data) as { person: { name: string } }).person.name,
          at: row.source,
        }))
      : (await store.records('nameVariant', 'node', [node.id])).map((row) => ({
          ...row,
          name: (JSON.parse(row.data) as { name: string }).name,
          at: `used ${row.refs} times`,
        }));
  return [
    `${node.id}  ${labelOf(node)}`,
    ...rows
      .sort((a, b) => byId(a.alias, b.alias))
      .map(({ alias, name, reason, score, at }) => `  ${alias}  ${name}  ${reason ?? ''}${percent(score)}  ${at}`),
  ];
}

export const judgeCommand: AddCommand = (program, session) =>
  program
    .command('judge')
    .description('Decide who is who: a decision wins over every score, and can be taken back.')
    .addArgument(
      new Argument(
        '<decision>',
        'same A B, different A B; undo JUDGEMENT; list; show ID (the mentions of a person)',
      ).choices(Object.keys(DECISIONS)),
    )
    .argument('[ids...]', 'ids of people or institutions, as person:orcid:0000-0002-1825-0097')
    .option('--note <text>', 'why, for whoever reads the file')
    .option(JUDGEMENTS, JUDGEMENTS_HELP)
    .option(...WAIT)
    .action(async (decision: string, ids: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<JudgeOptions>();
      const wanted = DECISIONS[decision]!;
      if (ids.length !== wanted.ids.length) {
        const expected = wanted.ids.length === 0 ? 'no id' : wanted.ids.join(' and ');
        throw new GrantgraphError('USAGE', `judge ${decision}: expected ${expected}, found ${ids.join(' ') || 'none'}`);
      }
      const lines = await withGraph(session, options, (graph) => {
        const decide = () => wanted.run({ session, graph, options, ids });
        return wanted.isReading ? decide() : graph.change(decide, changing(session, options));
      });
      if (lines.length > 0) await print(session, lines.join('\n'));
      if (session.signal.aborted) {
        note(session, 'grantgraph: stopped; the next ingest or judge goes on from here');
        session.exitCode = EXIT.INTERRUPTED;
      }
    });

interface SuppressOptions extends CommonOptions, JudgementOptions, LockOptions {
  readonly undo?: true;
  readonly note?: string;
}

export const suppressCommand: AddCommand = (program, session) =>
  program
    .command('suppress')
    .description('Take a person out of the graph, for good: also out of what is ingested later.')
    .argument('<person>', 'id of the person; with --undo any id that they had, or that of the judgement')
    .option('--undo', 'let the person back in')
    .option('--note <text>', 'why, for whoever reads the file')
    .option(JUDGEMENTS, JUDGEMENTS_HELP)
    .option(...WAIT)
    .action(async (person: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SuppressOptions>();
      const { suppress, unsuppress } = await import('../../ingest/decide.ts');
      await withGraph(session, options, async (graph) => {
        const context = await contextOf({ session, graph, options });
        const alone = <T>(use: () => Promise<T>) => graph.change(use, changing(session, options));
        if (options.undo) {
          const back = await alone(() => unsuppress(context, person));
          await print(session, back.map(({ id, line }) => `taken back: ${id} (line ${line})`).join('\n'));
          return;
        }
        const { id, isNew } = await alone(() => suppress(context, person, options.note));
        await print(session, `${id}  suppressed ${person}${isNew ? '' : ' (on record already)'}`);
        note(session, REMAINS.replace('FILE', context.file));
      });
      if (session.signal.aborted) {
        note(session, 'grantgraph: stopped; the next ingest or suppress goes on from here');
        session.exitCode = EXIT.INTERRUPTED;
      }
    });

const REMAINS = `What remains: the documents that you ingested, files exported before, and backups are as they were;
the store keeps the mentions, unshown, so that the person is known again when documents are read anew;
FILE keeps the ids. "grantgraph forget SOURCE" takes a whole document out of the store.`;
