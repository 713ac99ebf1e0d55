/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../store/load.ts';
import { award, edge, theme } from '../store/make.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data } from './ask.ts';

/** Themes, with the number of awards about each. */
const ABOUT = {
  'neural network': 4,
  'deep neural network': 3,
  'deep convolutional neural network': 1,
  'graph neural network': 2,
  'neural network theory': 2,
  'molecular dynamics simulation': 3,
  'dynamics simulation': 1,
  network: 0,
};
const labels = Object.keys(ABOUT) as (keyof typeof ABOUT)[];

describe.each(availableStores())('broader and narrower themes on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    const awards = [1, 2, 3, 4].map((number) => award(`${number}`, `Award ${number}`));
    await load(
      opened.store,
      [...awards, ...labels.map(theme)],
      labels.flatMap((label) => awards.slice(0, ABOUT[label]).map((one) => edge('ABOUT', one, theme(label)))),
    );
  });
  afterAll(() => opened.end());
  const of = async (label: string, args = '(first: 9)') => {
    const answer = await data(
      opened.store,
      `{ theme(id: "${theme(label).id}") { broader { label }
        narrower${args} { totalCount nodes { label } pageInfo { hasNextPage endCursor } } } }`,
    );
    return answer['theme'] as {
      broader: { label: string }[];
      narrower: {
        totalCount: number;
        nodes: { label: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
  };
  const names = (nodes: readonly { label: string }[]) => nodes.map(({ label }) => label);

  test('a theme is narrower than one whose words end its own, if more awards are about that', async () => {
    expect(names((await of('deep convolutional neural network')).broader)).toEqual(['neural network']);
    expect(names((await of('graph neural network')).broader)).toEqual(['neural network']);
    expect(names((await of('neural network')).broader)).toEqual([]);
    expect(names((await of('molecular dynamics simulation')).broader)).toEqual([]);
    expect(names((await of('dynamics simulation')).narrower.nodes)).toEqual([]);
  });

  test('the narrower ones come a page at a time, those of most awards first', async () => {
    const { narrower } = await of('neural network', '(first: 2)');
    expect([narrower.totalCount, names(narrower.nodes)]).toEqual([3, ['deep neural network', 'graph neural network']]);
    const rest = await of('neural network', `(first: 2, after: "${narrower.pageInfo.endCursor}")`);
    expect([names(rest.narrower.nodes), rest.narrower.pageInfo.hasNextPage]).toEqual([
      ['deep convolutional neural network'],
      false,
    ]);
  });
});
