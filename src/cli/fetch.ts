import { setTimeout } from 'node:timers/promises';
import { Argument, InvalidArgumentError, type Command } from 'commander';
import { FUNDER_APIS, type FunderApi } from '../../ingest/agencies/apis.ts';
import { badInput, GrantgraphError } from '../errors.ts';
import { dayOf } from './changes.ts';
import { ingestPaths } from './ingest.ts';
import { duration, grouped } from './progress.ts';
import {
  EXIT,
  WAIT,
  note,
  withGraph,
  type AddCommand,
  type CommonOptions,
  type LockOptions,
  type Session,
} from './session.ts';

interface FetchCommandOptions extends CommonOptions, LockOptions {
  readonly since: string;
  readonly query?: string;
  readonly running?: boolean;
  readonly to?: string;
  /** Milliseconds. */
  readonly watch?: number;
  readonly url?: string;
  readonly pause?: number;
  readonly timeout?: number;
  readonly quiet?: boolean;
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A timer of the system goes on at once where it is set for longer than 24.8 days. */
const LONGEST = 24;

function spanOf(text: string): number {
  const [, count = '', unit = ''] = /^([1-9]\d{0,6})([smhd])$/.exec(text) ?? [];
  const span = unit === '' ? Infinity : Number(count) * UNITS[unit]!;
  if (span <= LONGEST * UNITS['d']!) return span;
  throw new InvalidArgumentError(`Expected a time as 24h, 30m or 7d, ${String(LONGEST)} days at most.`);
}

function secondsOf(text: string): number {
  if (!/^\d{1,5}(?:\.\d{1,3})?$/.test(text)) throw new InvalidArgumentError('Expected a number of seconds.');
  return Number(text);
}

function addressOf(text: string): string {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text;
  throw new InvalidArgumentError('Expected an address as https://host/path.');
}

/** After every funder's awards of the future. */
const NEVER = '2099-12-31';

/** Fetches once, and ingests what came. */
async function fetchOnce(session: Session, api: FunderApi, options: FetchCommandOptions): Promise<void> {
  const { fetchRecords } = await import('../../ingest/fetch.ts');
  const { judgementsBeside } = await import('../../ingest/decisions/judgement-file.ts');
  const { since: from, query: text = null, running: isRunning = false } = options;
  const today = new Date().toISOString().slice(0, 10);
  if (from > today && !isRunning) throw badInput(`--since: expected a day until today, ${today}, found '${from}'`);
  await withGraph(
    session,
    options,
    async (graph) => {
      const beside = judgementsBeside(graph.store.name).replace(/judgements\.jsonl$/, 'fetched');
      const query = { from, to: isRunning ? NEVER : today, text, isRunning };
      const { pages, records, added, changed, missing, folder, isStopped } = await fetchRecords(api, query, {
        ...options,
        folder: options.to ?? beside,
        signal: session.signal,
        onPage({ records: read, total }) {
          if (options.quiet !== true)
            note(session, `${api.name}: ${grouped(read)}${total === null ? '' : ` of ${grouped(total)}`} records`);
        },
        onRetry(why, seconds) {
          note(session, `${api.name}: ${why}; once more in ${duration(seconds)}`);
        },
      });
      const news = `${grouped(added - changed)} new, ${grouped(changed)} changed`;
      note(session, `fetched ${grouped(records)} records on ${grouped(pages)} pages: ${news}; kept in ${folder}`);
      if (missing > 0)
        note(session, `warning: ${api.name} counts ${grouped(missing)} records more than it gave: narrow the query`);
      if (isStopped) {
        note(session, 'grantgraph: stopped: the same command goes on from here.');
        session.exitCode = EXIT.INTERRUPTED;
        return;
      }
      // What an earlier fetch kept and did not ingest goes in too; what is known is passed over.
      await ingestPaths(session, graph, [folder], options);
    },
    { mayCreate: true, isInBulk: true },
  );
}

export const fetchCommand: AddCommand = (program, session) =>
  program
    .command('fetch')
    .description("Fetch awards from a funder's public API, keep the records, and ingest what is new or has changed.")
    .addArgument(new Argument('<funder>', 'whose API').choices(FUNDER_APIS.map(({ name }) => name)))
    .requiredOption('--since <date>', 'awards made since this day', dayOf)
    .option('--query <text>', 'only awards about these words')
    .option('--running', 'awards that run on or after --since, whenever made: finds what changed in them')
    .option('--to <folder>', 'where the records are kept (default: beside the store, grantgraph.fetched)')
    .option('--watch <time>', 'again and again, with this time between: 24h', spanOf)
    .option('--url <url>', 'another address of the API', addressOf)
    .option('--pause <seconds>', 'between two requests (default: 1)', secondsOf)
    .option('--timeout <seconds>', 'for one answer (default: 60)', secondsOf)
    .option('--quiet', 'show no progress')
    .option(...WAIT)
    .action(async (funder: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<FetchCommandOptions>();
      const api = FUNDER_APIS.find(({ name }) => name === funder)!;
      if (options.watch === undefined) {
        await fetchOnce(session, api, options);
        return;
      }
      while (!session.signal.aborted) {
        try {
          await fetchOnce(session, api, options);
        } catch (error) {
          // A service that is down today may be up tomorrow; so may a store that another process changes.
          const isPassing = error instanceof GrantgraphError && ['FETCH_FAILED', 'STORE_LOCKED'].includes(error.code);
          if (!isPassing) throw error;
          note(session, `grantgraph: ${error.message}`);
        }
        await setTimeout(options.watch, undefined, { signal: session.signal }).catch(() => undefined);
      }
      session.exitCode = EXIT.INTERRUPTED;
    });
