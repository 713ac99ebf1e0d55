import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXPORTERS } from '../../src/export/index.ts';
import { commandLine } from '../cli/command-line.ts';

const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'grantgraph-seeds-'));
const store = ['--store', join(folder, 'seeds.db')];
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
/** Nodes and links as each format writes them; for CSV from its two tables. */
const SIZES: Record<string, (text: string, beside: string) => [nodes: number, links: number]> = {
  gexf: (text) => [count(text, /<node /g), count(text, /<edge /g)],
  graphml: (text) => [count(text, /<node /g), count(text, /<edge /g)],
  cyjs: (text) => {
    const { elements } = JSON.parse(text) as { elements: { nodes: unknown[]; edges: unknown[] } };
    return [elements.nodes.length, elements.edges.length];
  },
  vosviewer: (text) => {
    const { network } = JSON.parse(text) as { network: { items: unknown[]; links: unknown[] } };
    return [network.items.length, network.links.length];
  },
  d3: (text) => {
    const { nodes, links } = JSON.parse(text) as { nodes: unknown[]; links: unknown[] };
    return [nodes.length, links.length];
  },
  csv: (text, beside) => [count(beside, /\r\n/g) - 1, count(text, /\r\n/g) - 1],
};

async function exported(format: string, ...args: string[]): Promise<[number, number]> {
  const out = join(folder, `network.${format}`);
  const outcome = await commandLine(['export', '--format', format, '--out', out, ...args, ...store]);
  expect(outcome).toMatchObject({ code: 0, stdout: '' });
  const beside = format === 'csv' ? readFileSync(join(folder, 'network.nodes.csv'), 'utf8') : '';
  return SIZES[format]!(readFileSync(out, 'utf8'), beside);
}

describe('the network of the seeds', () => {
  beforeAll(async () => {
    const { code, stdout } = await commandLine(['ingest', SEEDS, ...store]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'read 5 = 5 ingested + 0 known + 0 quarantined\n' });
  });
  it.each(EXPORTERS.map(({ format }) => format))('is one team of 11 people and 55 links in %s', async (format) => {
    expect(await exported(format)).toEqual([11, 55]);
  });
  it.each(EXPORTERS.map(({ format }) => format))('has all 14 researchers when asked for in %s', async (format) => {
    expect(await exported(format, '--include-isolated')).toEqual([14, 55]);
  });
});
