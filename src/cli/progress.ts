/**
 * Progress of an ingest: one line rewritten in place on a terminal, a line now and then elsewhere.
 */
import type { Progress } from '../../ingest/pipeline.ts';
import { note, type Session } from './session.ts';

const STAGES = {
  READ: 'reading',
  form: 'matching institutions and programs',
  parent: 'tying institutions to those above them',
  sibling: 'joining sibling awards',
  article: 'matching articles with awards',
  person: 'matching people',
  assemble: 'assembling the graph',
  gone: 'removing what is gone',
} as const satisfies Record<Progress['stage'], string>;

/** Documents between two lines where there is no terminal. */
const EVERY = 5000;

export interface ProgressLine {
  show(progress: Progress): void;
  /** Clears the line: call it before anything else is written. */
  clear(): void;
}

export function progressLine(session: Session): ProgressLine {
  const { stderr } = session;
  if (stderr.isTTY === true) {
    return {
      show({ stage, read }) {
        const line = `${STAGES[stage]} … ${String(read)} documents`;
        stderr.write(`\r\x1b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
      },
      clear() {
        stderr.write('\r\x1b[2K');
      },
    };
  }
  let shown: Progress | null = null;
  return {
    show(progress) {
      if (shown?.stage === progress.stage && progress.read - shown.read < EVERY) return;
      shown = progress;
      note(session, `${STAGES[progress.stage]} … ${String(progress.read)} documents`);
    },
    clear: () => undefined,
  };
}
