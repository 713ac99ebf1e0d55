import { describe, expect, it } from '@jest/globals';
import { gexfExporter } from '../../src/export/gexf.ts';
import type { Network } from '../../src/query/network.ts';
import { gexfFaults } from './gexf-schema.ts';
import { EMPTY, HARD } from './networks.ts';

const written = (network: Network) => [...gexfExporter.write(network)].join('');

describe('GEXF', () => {
  it.each([HARD, EMPTY])('is valid by its schema', (network) => {
    expect(gexfFaults(written(network))).toEqual([]);
  });

  it.each([
    ['another name space of viz', 'http://www.gexf.net/1.2draft/viz', 'http:///www.gexf.net/1.1draft/viz', 'xmlns:viz'],
    ['another version', 'version="1.2"', 'version="1.3"', 'gexf: version="1.3"'],
    ['a type that there is not', 'type="integer"', 'type="number"', 'type="number"'],
    ['a value of another type', /(for="awardCount" value=)"\d+"/, '$1"many"', 'awardCount is many'],
    ['a colour out of bounds', /viz:color r="\d+"/, 'viz:color r="256"', 'r="256"'],
    ['a day that there is not', /start="\d{4}-01-01"/, 'start="2020-13-01"', 'start="2020-13-01"'],
    ['an end that is no node', / target="[^"]*"/, ' target="nobody"', 'nobody'],
    ['an element that there is not', '<spells>', '<times/><spells>', 'a times in it'],
  ])('is not with %s', (_, from, to, fault) => {
    const broken = written(HARD).replace(from, to);
    expect(broken).not.toBe(written(HARD));
    expect(gexfFaults(broken).join('\n')).toContain(fault);
  });
});
