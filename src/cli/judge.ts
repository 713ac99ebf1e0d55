import { Argument, type Command } from 'commander';
import type { JudgementLine } from '../../ingest/decisions/read-judgements.ts';
import { GrantgraphError } from '../errors.ts';
import { byId } from '../ids.ts';
import { labelOf } from '../query/label.ts';
import { resolveIds } from '../query/resolve-id.ts';
import type { Store } from '../store/store.ts';
import { JUDGEMENTS, JUDGEMENTS_HELP, judgementsFile, type JudgementOptions } from './judgements.ts';
import { WAIT, whileLocked, type LockOptions } from './locked.ts';
import type { AddCommand, CommonOptions } from './program.ts';
import { EXIT, note, print, withStore, type Session } from './session.ts';
import { shownMentions } from './shown-mentions.ts';

interface JudgeOptions extends CommonOptions, JudgementOptions, LockOptions {
  readonly note?: string;
}

interface Task {
  readonly session: Session;
  readonly store: Store;
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
      const { undo } = await import('../../ingest/decisions/decide.ts');
      return (await undo(await courtOf(task), task.ids[0]!)).map((line) => `taken back: ${told(line)}`);
    },
  },
  list: {
    ids: [],
    isReading: true,
    async run({ session, store, options }) {
      const { readJudgements } = await import('../../ingest/decisions/judgement-file.ts');
      const file = await judgementsFile(session, store, options);
      const lines = await readJudgements(file);
      note(session, lines === null ? `no judgements at ${file}` : `${lines.length} judgements in ${file}`);
      const { sentence } = await import('../../ingest/decisions/read-judgements.ts');
      return (lines ?? []).map((line) => `${line.id}  ${sentence(line.judgement)}${noteOf(line)}`);
    },
  },
  show: { ids: ['ID'], isReading: true, run: ({ store, ids }) => shownMentions(store, ids[0]!) },
};

const noteOf = ({ judgement }: Pick<JudgementLine, 'judgement'>) =>
  judgement.note === undefined ? '' : ` — ${judgement.note}`;
const told = ({ id, line }: JudgementLine) => `${id} (line ${line})`;

async function courtOf({ session, store, options }: Task) {
  return { store, file: await judgementsFile(session, store, options), signal: session.signal };
}

async function pairUp(decision: 'same' | 'different', task: Task): Promise<string[]> {
  const { pair } = await import('../../ingest/decisions/decide.ts');
  const { sentence } = await import('../../ingest/decisions/read-judgements.ts');
  const [a, b] = task.ids as [string, string];
  const { id, judgement, isNew } = await pair(await courtOf(task), decision, [a, b], task.options.note);
  const nodes = (await resolveIds(task.store, [a, b])).filter((node) => node !== null);
  const now = [...new Map(nodes.map((node) => [node.id, node])).values()].sort((x, y) => byId(x.id, y.id));
  return [
    `${id}  ${sentence(judgement)}${isNew ? '' : ' (on record already)'}`,
    ...now.map((node) => `now ${node.id}  ${labelOf(node)}`),
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
    .argument('[ids...]', 'ids of people or institutions, as person:nsf:000465148')
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
      const lines = await withStore(session, options, (store) => {
        const decide = () => wanted.run({ session, store, options, ids });
        return wanted.isReading ? decide() : whileLocked(session, store, options, decide);
      });
      if (lines.length > 0) await print(session, lines.join('\n'));
      if (session.signal.aborted) {
        note(session, 'grantgraph: stopped; the next ingest or judge goes on from here');
        session.exitCode = EXIT.INTERRUPTED;
      }
    });
