import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { EXPORTERS } from '../../src/export/index.ts';
import { tabulate } from '../../src/export/table.ts';
import type { Network } from '../../src/query/network.ts';
import { EMPTY, HARD } from '../export/networks.ts';

interface Found {
  readonly type: string;
  readonly nodes: Record<string, Record<string, unknown>>;
  readonly links: Record<string, Record<string, unknown>>;
  readonly components: number[];
  readonly degrees: Record<string, number>;
}

const SCRIPT = fileURLToPath(new URL('./read_network.py', import.meta.url));
const FORMATS = ['gexf', 'graphml', 'd3', 'cyjs'];

/** What networkx makes of a network in each of the formats that it reads. */
function read(network: Network): Record<string, Found> {
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-networkx-'));
  try {
    const files = FORMATS.map((name) => {
      const exporter = EXPORTERS.find(({ format }) => format === name)!;
      const file = join(folder, `network${exporter.extension}`);
      writeFileSync(file, [...exporter.write(network)].join(''));
      return file;
    });
    return JSON.parse(execFileSync('python3', [SCRIPT, ...files], { encoding: 'utf8' })) as Record<string, Found>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What networkx should find, from the rows alone. */
function expected(network: Network): Pick<Found, 'type' | 'nodes' | 'links'> {
  const { nodes, links } = tabulate(network);
  return {
    type: 'Graph',
    nodes: Object.fromEntries([...nodes].map(({ id, ...values }) => [id, values])),
    links: Object.fromEntries([...links].map(({ source, target, ...values }) => [`${source} ${target}`, values])),
  };
}

describe('networkx', () => {
  const hard = read(HARD);
  const empty = read(EMPTY);
  it.each(FORMATS)('finds every node, link and value of a network in %s', (format) => {
    expect(hard[format]).toMatchObject(expected(HARD));
    expect(hard[format]?.nodes).toEqual(expected(HARD).nodes);
    expect(hard[format]?.links).toEqual(expected(HARD).links);
  });
  it.each(FORMATS)('sees the weights and the connected parts in %s', (format) => {
    expect(hard[format]?.components).toEqual([1, 1, 4]);
    expect(hard[format]?.degrees).toMatchObject({ 'person:m:a': 5, 'person:m:c': 4, 'person:m:e': 0 });
  });
  it.each(FORMATS)('reads a network of nothing in %s', (format) => {
    expect(empty[format]).toEqual({ ...expected(EMPTY), components: [], degrees: {} });
  });
});
