/**
 * Progress of an ingest: one line rewritten in place on a terminal, a line every few seconds elsewhere.
 */
import type { Progress } from '../../ingest/ingest.ts';
import { note, type Session } from './session.ts';

type Stage = Progress['stage'];

/** What each stage does, and what it counts. */
const STAGES = {
  READ: ['reading', 'documents'],
  nameVariant: ['matching institutions and programs', 'names'],
  parent: ['tying institutions to those above them', 'institutions'],
  sibling: ['joining sibling awards', 'titles'],
  article: ['matching articles with awards', 'articles'],
  person: ['matching people', 'names'],
  mask: ['hiding suppressed names', 'documents'],
  assemble: ['assembling the graph', 'projects'],
  prune: ['removing what is gone', 'nodes'],
  link: ['linking people and institutions', 'people and institutions'],
} as const satisfies Record<Stage, readonly [doing: string, unit: string]>;

/** Between two lines where there is no terminal. */
const EVERY_MS = 5000;

/** What has been done in one stage. */
export interface StageCount {
  readonly stage: Stage;
  /** Documents, or what the layer works on. */
  count: number;
  seconds: number;
}

export interface ProgressOptions {
  /** Shows nothing; counts all the same. */
  readonly isQuiet?: boolean;
  /**
   * What is left of a stage when it has just begun: of READ, files and members of archives; null where nobody knows.
   * What it rejects with is passed over.
   */
  left(stage: Stage): Promise<number | null>;
  /** Milliseconds; for tests. */
  now?(): number;
}

export interface ProgressLine {
  show(progress: Progress): void;
  /** Clears the line: call it before anything else is written. */
  clear(): void;
  /** The stages so far, in the order they began. */
  readonly stages: readonly StageCount[];
}

/** `49,131`, in every locale. */
export const grouped = (count: number): string => count.toLocaleString('en-US');

/** `40 s`, `3 min`, `1 h 20 min`. */
export function duration(seconds: number): string {
  if (seconds < 100) return `${String(Math.ceil(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 100) return `${String(minutes)} min`;
  return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}

/** One line: what is done, of how much, how fast, how long still, and what became of the documents. */
function lineOf(progress: Progress, { stage, count, seconds }: StageCount, total: number | null): string {
  const [doing, unit] = STAGES[stage];
  const of = total === null || total < count ? '' : ` of ${grouped(total)}`;
  const rate = seconds < 1 ? '' : `, ${grouped(Math.round(count / seconds))}/s`;
  const isTold = total !== null && total > count && count > 0 && seconds >= 1;
  const left = isTold ? `, ${duration((seconds * (total - count)) / count)} left` : '';
  const { ingested, known, quarantined } = progress;
  const outcomes = `${grouped(ingested)} ingested, ${grouped(known)} known, ${grouped(quarantined)} quarantined`;
  return `${doing} … ${grouped(count)}${of} ${unit}${rate}${left}; ${outcomes}`;
}

/** A line that is rewritten in place; nothing where there is no terminal. */
export function terminalLine({ stderr }: Session) {
  const clear = () => {
    if (stderr.isTTY === true) stderr.write('\r\x1b[2K');
  };
  return {
    clear,
    /** Says whether it was shown. */
    show(line: string): boolean {
      if (stderr.isTTY !== true) return false;
      clear();
      stderr.write(line.slice(0, (stderr.columns ?? 80) - 1));
      return true;
    },
  };
}

export function progressLine(session: Session, options: ProgressOptions): ProgressLine {
  const ofTerminal = terminalLine(session);
  const now = options.now ?? (() => performance.now());
  const stages: StageCount[] = [];
  let began = now();
  let shownAt = -Infinity;
  let total: number | null = null;

  function enter(stage: Stage): StageCount {
    const current: StageCount = { stage, count: 0, seconds: 0 };
    const isFirst = stages.push(current) === 1;
    // Reading began when we did, any other stage at the end of the one before.
    if (!isFirst) began = now();
    shownAt = -Infinity;
    total = null;
    options.left(stage).then(
      (left) => {
        if (stages.at(-1) === current && left !== null) total = (stage === 'READ' ? 0 : current.count) + left;
      },
      () => undefined,
    );
    return current;
  }
  // Asked for before the first batch is through.
  enter('READ');

  return {
    stages,
    show(progress) {
      let current = stages.at(-1)!;
      if (current.stage !== progress.stage) current = enter(progress.stage);
      if (progress.stage === 'READ') current.count = progress.read;
      else current.count += progress.keys ?? 0;
      current.seconds = (now() - began) / 1000;
      if (options.isQuiet === true) return;
      const line = lineOf(progress, current, total);
      if (ofTerminal.show(line) || now() - shownAt < EVERY_MS) return;
      shownAt = now();
      note(session, line);
    },
    clear() {
      if (options.isQuiet !== true) ofTerminal.clear();
    },
  };
}
