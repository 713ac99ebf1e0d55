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
  let reply: Reply;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });
    reply = (await response.json()) as Reply;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('The server does not answer. Is grantgraph still running? Reload the page to try again.');
  }
  if (reply.errors?.length) throw new AskError(reply.errors.map(({ message }) => message).join('; '));
  return reply.data as T;
}
