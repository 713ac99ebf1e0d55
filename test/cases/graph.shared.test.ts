/**
 * What resolution and assembly get wrong when they trust dates, names or ids too much: small pairs of awards, each in a store of
 * its own, with what is true of them.
 */
import { describe, expect, it, jest } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { matchPeople } from '../../ingest/match-people.ts';
import type { Store } from '../../src/store/store.ts';
import { type Graph, wholeGraph } from '../seed-facts.ts';
import { availableStores } from '../stores.ts';

jest.setTimeout(120_000);

const researchers = (graph: Graph) =>
  graph
    .of('PERSON')
    .filter(({ personKind }) => personKind === 'RESEARCHER')
    .map(({ name }) => name)
    .sort();
const moves = ({ edges }: Graph) => edges.filter(({ type }) => type === 'CONTINUES').map(({ from, to }) => [from, to]);
const dollars = (graph: Graph) =>
  graph.of('AWARD').reduce((sum, { obligatedAmount }) => sum + obligatedAmount!.minor, 0) / 100;

interface Case {
  readonly title: string;
  check(graph: Graph, store: Store): Promise<void> | void;
}

/** Of one project, in which 169… goes on where 159… was given back. */
const isTransfer = (number: string, sum: number) => (graph: Graph) => {
  expect(moves(graph)).toEqual([[`award:nsf:169${number}`, `award:nsf:159${number}`]]);
  expect(graph.of('PROJECT')).toHaveLength(1);
  expect(dollars(graph)).toBe(sum);
};

const CASES: Readonly<Record<string, Case>> = {
  '01-transfer-money': { title: 'money that was given back counts once', check: isTransfer('0001', 400_000) },
  '02-transfer-equal-start': {
    title: 'an award that was given back at once is continued by one of the same start',
    check: isTransfer('0002', 250_000),
  },
  '03-transfer-direction': {
    title: 'the new award is dated before the old one, and still the new one',
    check: isTransfer('0003', 250_000),
  },
  '05-copi-affiliation': {
    title: 'a co-investigator who leads elsewhere is there, and at the recipient perhaps',
    check(graph) {
      const at = (institution: string) =>
        graph
          .from('AFFILIATED_WITH', 'person:nsf:000900002')
          .find(({ to }) => to === `institution:uei:${institution}`)!;
      expect(at('PB3AJE5ZEJ59')).toMatchObject({ basis: 'LEADS_AWARD' });
      expect(at('MZ4DYXE1SL98')).toMatchObject({ basis: 'RECIPIENT_OF_AWARD' });
      expect(at('MZ4DYXE1SL98').score!).toBeLessThan(500_000);
    },
  },
  '06-nickname-pair': {
    title: 'two names of one award are two people',
    check: (graph) => expect(researchers(graph)).toEqual(['Daniel Zafirov', 'Danielle Zafirov']),
  },
  '07-common-name-one-campus': {
    title: 'one common name in two fields of one campus is two people',
    check: (graph) => expect(researchers(graph)).toEqual(['Wei Chen', 'Wei Chen']),
  },
  '08-name-of-two-ueis': {
    title: 'a university answers to its name beside its institute',
    async check(graph, store) {
      expect(graph.of('INSTITUTION')).toHaveLength(2);
      const [found] = await matchPeople(store, [{ name: 'Hesper Wolkoff', institution: 'Purdue University' }]);
      expect(found!.institutionIds).toEqual(['institution:uei:YRXVL4JYCEF5']);
    },
  },
  '10-shifted-xml': {
    title: 'what breaks the form of an id names nobody',
    check: (graph) => expect(researchers(graph)).toEqual(['Philippa Underwater', 'Torvald Eikemo']),
  },
  '../69-one-person-two-spellings.json': {
    title: 'umlauts spelt out, and a family name written first, are one person’s',
    check: (graph) => expect(researchers(graph)).toEqual(['Joerg Muellerhoff', 'Qiuxiang Ouyang']),
  },
};

describe.each(availableStores())('on $name', ({ open }) => {
  it.each(Object.entries(CASES))('%s: $title', async (folder, { check }) => {
    const opened = await open();
    await ingest(opened.store, readPaths([`../shared/cases/graph/${folder}`]));
    await check(await wholeGraph(opened.store), opened.store);
    await opened.end();
  });
});
