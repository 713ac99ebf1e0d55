import { useEffect, useState } from 'react';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly value: T };

/** Runs a question again whenever `key` changes; an answer that comes too late is dropped. */
export function useAnswer<T>(key: string, question: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [known, setKnown] = useState<{ key: string; answer: Answer<T> }>();
  useEffect(() => {
    const controller = new AbortController();
    const tell = (answer: Answer<T>) => {
      if (!controller.signal.aborted) setKnown({ key, answer });
    };
    question(controller.signal).then(
      (value) => {
        tell({ state: 'ready', value });
      },
      (error: unknown) => {
        tell({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      controller.abort();
    };
    // The key says all that the question depends on.
  }, [key]);
  return known?.key === key ? known.answer : { state: 'waiting' };
}
