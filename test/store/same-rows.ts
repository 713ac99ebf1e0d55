import { expect } from '@jest/globals';

/** Every question by name is answered with the rows that the reference gives. The first that is not is shown. */
export async function sameRows<Q, A>(
  questions: Iterable<readonly [name: string, question: Q]>,
  ask: (question: Q) => Promise<A>,
  expected: (question: Q) => A,
): Promise<void> {
  for (const [name, question] of questions) {
    expect({ name, rows: await ask(question) }).toEqual({ name, rows: expected(question) });
  }
}
