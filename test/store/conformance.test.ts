/**
 * What every store must do, on every store there is: one body, rows compared with the reference.
 */
import { afterAll, beforeAll, describe } from '@jest/globals';
import { availableStores } from '../stores.ts';
import type { OpenedStore } from '../stores.ts';
import { evidenceSuite } from './evidence-suite.ts';
import { facetSuite } from './facet-suite.ts';
import { listSuite } from './list-suite.ts';
import { lockSuite } from './lock-suite.ts';
import { readSuite } from './read-suite.ts';
import { walkSuite } from './walk-suite.ts';
import { writeSuite } from './write-suite.ts';

/** Each suite has a store of its own, empty at its start. */
const SUITES: Record<string, (opened: () => OpenedStore) => void> = {
  'the evidence layer': evidenceSuite,
  writing: writeSuite,
  'nodes, edges and statistics': readSuite,
  'the lock on changing it': lockSuite,
  walks: walkSuite,
  'lists and search': listSuite,
  facets: facetSuite,
};

describe.each(availableStores())('$name', ({ open }) => {
  describe.each(Object.entries(SUITES))('%s', (_, suite) => {
    let opened: OpenedStore;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.end());
    suite(() => opened);
  });
});
