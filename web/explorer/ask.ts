import { useEffect, useState } from 'react';

/** A question that was not answered, in words for the reader. */
export class AskError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AskError';
  }
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks the server that served the page. Rejects with an `AskError` that says what to do. */
export async function ask<T>(query: string, variables: Record<string, unknown>, signal?: AbortSignal): Promise<T> {
  const { body } = await answerOf('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  });
  const { data, errors } = body as Reply;
  if (errors?.length) throw new AskError(errors.map(({ message }) => message).join('; '));
  return data as T;
}

/** Reads a JSON file of the same server. Rejects as `ask` does. */
export async function askFile<T>(address: string, signal: AbortSignal): Promise<T> {
  const { body, isOk } = await answerOf(address, { signal });
  if (!isOk) throw new AskError((body as Refusal).error?.message ?? 'The server refuses, and does not say why.');
  return body as T;
}

interface Refusal {
  readonly error?: { readonly message: string };
}

async function answerOf(address: string, init: RequestInit): Promise<{ body: unknown; isOk: boolean }> {
  try {
    const response = await fetch(address, init);
    return { body: await response.json(), isOk: response.ok };
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new AskError('The server does not answer. Is grantgraph still running? Reload the page to try again.');
  }
}

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
