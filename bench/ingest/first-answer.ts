/**
 * How long a server takes from the command to its first answer on a full graph: the built program, as a user starts it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.ts';
import { ROOT } from '../corpus.ts';

const PROGRAM = join(ROOT, 'dist/src/cli/main.js');
const QUESTION = `query ($id: ID!) { person(id: $id) { name collaborators(first: 25) {
  totalCount edges { node { name } } } } }`;

/** Makes the program anew: an old one would be measured in place of what is here. */
export function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Seconds from the start of the process until a person's collaborators are there. */
export async function firstAnswer(store: string): Promise<number> {
  const opened = await openStore(store);
  const page = await opened.list({
    kinds: ['PERSON'],
    where: { personKinds: ['RESEARCHER'] },
    order: { by: 'AWARD_COUNT', direction: 'DESC' },
    page: { first: 1 },
  });
  await opened.close();
  const { id } = page.rows[0]!.node;
  const start = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--store', store], { stdio: 'pipe' });
  try {
    let said = '';
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      said += chunk.toString();
      const address = /http:\S+\/graphql/.exec(said)?.[0];
      if (address === undefined) continue;
      const body = JSON.stringify({ query: QUESTION, variables: { id } });
      const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const { data, errors } = (await answer.json()) as { data?: { person?: unknown }; errors?: unknown };
      if (errors !== undefined || data?.person == null) throw new Error(`no answer: ${JSON.stringify(errors)}`);
      return (performance.now() - start) / 1000;
    }
    throw new Error('the server ended before it answered');
  } finally {
    child.kill('SIGTERM');
  }
}
