import { describe, expect, it } from '@jest/globals';
import { EXPORTERS } from '../../src/export/index.ts';
import type { Network } from '../../src/query/network.ts';
import { golden as goldenFile } from '../golden.ts';
import { EMPTY, HARD } from './networks.ts';

const golden = (name: string, content: string) =>
  goldenFile(new URL(`../fixtures/export/${name}`, import.meta.url), content);

const text = (pieces: Iterable<string>) => [...pieces].join('');

const reversed = (network: Network): Network => ({
  ...network,
  nodes: [...network.nodes].reverse(),
  links: [...network.links].reverse().map((link) => ({ ...link, obligated: [...link.obligated].reverse() })),
});

describe.each(EXPORTERS)('the $format format', (exporter) => {
  const parts = [
    { suffix: '', write: exporter.write.bind(exporter) },
    ...(exporter.companion ? [exporter.companion] : []),
  ];
  it.each(parts)('writes what was reviewed ($suffix)', ({ suffix, write }) => {
    const written = text(write(HARD));
    expect(written).toBe(golden(`hard${suffix}${exporter.extension}`, written));
  });
  it.each(parts)('writes a network of nothing ($suffix)', ({ suffix, write }) => {
    const written = text(write(EMPTY));
    expect(written).toBe(golden(`empty${suffix}${exporter.extension}`, written));
  });
  it.each(parts)('gives the same bytes for any order of the nodes, links and amounts ($suffix)', ({ write }) => {
    expect(text(write(reversed(HARD)))).toBe(text(write(HARD)));
  });
  it('names itself and its extension unlike every other format', () => {
    const others = EXPORTERS.filter((other) => other !== exporter);
    for (const key of ['format', 'extension'] as const) {
      expect(others.map((other) => other[key])).not.toContain(exporter[key]);
    }
  });
});
