/**
 * Whether institutions are found under their own names: those of a filled store with most awards, each looked for by name.
 */
import { openGraph } from '../../src/index.ts';
import { valueOf } from '../../src/identifiers.ts';
import { abilities } from '../../src/server/abilities.ts';

const SEARCH = `query ($name: String!) {
  search(query: $name, kinds: [INSTITUTION], first: 5) { nodes { id } }
}`;

/** Prints how many of the first `most` are found by look-up and search and have a ROR id, and those that are not found. */
export async function reportOwnNames(print: (line: string) => void, url: string, most: number): Promise<void> {
  const graph = await openGraph(url, { mustExist: true });
  try {
    const { rows } = await graph.store.list({
      kinds: ['INSTITUTION'],
      order: { by: 'AWARD_COUNT', direction: 'DESC' },
      page: { first: most },
    });
    const found = { lookUp: 0, first: 0, five: 0, ror: 0 };
    for (const { node } of rows) {
      if (node.kind !== 'INSTITUTION') continue;
      const { id, name } = node;
      const meant = await abilities.institutionsNamed(graph.store, name);
      const { search } = await graph.ask<{ search: { nodes: { id: string }[] } }>(SEARCH, { name });
      const place = search.nodes.findIndex((one) => one.id === id);
      if (meant.includes(id)) found.lookUp += 1;
      if (place === 0) found.first += 1;
      if (place >= 0) found.five += 1;
      if (valueOf(node.identifiers, 'ror') !== null) found.ror += 1;
      if (!meant.includes(id)) print(`  not by look-up: ${name}, found ${meant.join(', ') || 'nothing'}`);
      if (place < 0) print(`  not by search: ${name}`);
    }
    print(
      `of ${rows.length} institutions under their own names: look-up and match ${found.lookUp}, search ${found.five} ` +
        `(first ${found.first}); with a ROR id ${found.ror}`,
    );
  } finally {
    await graph.close();
  }
}
