/** NIH beside NSF and an article in one graph. Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { knownContainers } from '../../ingest/containers/known-container.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Award, Edge, EdgeType, GraphNode, Institution, Person } from '../../src/model.ts';
import { contents } from '../store/load.ts';
import { availableStores, type OpenedStore } from '../stores.ts';

const FIXTURES = 'test/fixtures/nih';

describe.each(availableStores())('NIH, NSF and an article together, on $name', ({ open }) => {
  let opened: OpenedStore;
  let nodes: Map<string, GraphNode>;
  let edges: readonly Edge[];
  const run = () => ingest(opened.store, readPaths([FIXTURES], { containers: knownContainers(opened.store) }));
  beforeAll(async () => {
    opened = await open();
    await run();
    const graph = await contents(opened.store);
    nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    edges = graph.edges;
  });
  afterAll(() => opened.end());

  const award = (id: string) => nodes.get(`award:${id}`) as Award;
  const nameOf = (id: string) => (nodes.get(id) as Person | Institution).name;
  const of = (type: EdgeType, id: string) =>
    edges.filter((edge) => edge.type === type && [edge.from, edge.to].includes(`award:${id}`));

  it('an award is its core project number: its actions, supplements and later years add up, in whatever file they stand', () => {
    const { obligations, obligatedAmount, startDate, endDate } = award('nih:R01DK990001');
    expect(obligations.map(({ fiscalYear, amount, action }) => [fiscalYear, amount.minor / 100, action])).toEqual([
      [2020, 400_000, '1R01DK990001-01'],
      [2021, 50_000, '3R01DK990001-02S1'],
      [2021, 300_000, '7R01DK990001-02'],
      [2023, 310_000, '5R01DK990001-03'],
    ]);
    expect(obligatedAmount).toEqual({ minor: 106_000_000, currency: 'USD' });
    expect([startDate, endDate]).toEqual(['2020-09-15', '2025-08-31']);
  });

  it('an application that several institutes pay is counted once, and they all stand as who awards it', () => {
    expect(award('nih:U01AG990002').obligatedAmount!.minor).toBe(700_000);
    const units = of('AWARDED_BY', 'nih:U01AG990002').map(({ to }) => to);
    expect(units.sort()).toEqual(['unit:nih:NCCIH', 'unit:nih:NIA', 'unit:nih:NICHD']);
  });

  it('a sub-project is inside its award: no money, no lead of the whole, its own place', () => {
    expect([award('nih:P01HL990003').title, award('nih:P01HL990003').obligatedAmount!.minor]).toEqual([
      'Core of the Whole',
      200_000_000,
    ]);
    const people = of('INVESTIGATES', 'nih:P01HL990003').map(({ from, role, isFormer }) => [
      nameOf(from),
      role,
      isFormer,
    ]);
    expect(people.sort()).toEqual([
      ['Jane Doe', 'PRINCIPAL_INVESTIGATOR', false],
      ['John Roe', 'INVESTIGATOR', false],
    ]);
    expect(of('PERFORMED_AT', 'nih:P01HL990003').map(({ to }) => to)).toEqual(['institution:uei:XF3XM9642N96']);
  });

  it('a sub-project that an answer does not mark as one is told by its money', () => {
    const { title, obligatedAmount } = award('nih:P30CA990007');
    expect([title, obligatedAmount!.minor]).toEqual(['Center of Glass and Sand', 100_000]);
    const leads = of('INVESTIGATES', 'nih:P30CA990007').filter(({ role }) => role === 'PRINCIPAL_INVESTIGATOR');
    expect(leads.map(({ from }) => nameOf(from))).toEqual(['Nina A. Quarz']);
  });

  it('an award that moved is at its last institution; where its other leads work is a guess', () => {
    expect(of('RECEIVED_BY', 'nih:R01DK990001').map(({ to }) => to)).toEqual(['institution:uei:XF3XM9642N96']);
    const basis = (name: string) =>
      new Set(
        edges.filter(({ type, from }) => type === 'AFFILIATED_WITH' && nameOf(from) === name).map((e) => e.basis),
      );
    expect(basis('Nina A. Quarz')).toEqual(new Set(['STATED']));
    expect(basis('Wei Zhang')).toEqual(new Set(['RECIPIENT_OF_AWARD']));
  });

  it('what is not NIH’s is not called so', () => {
    expect(of('AWARDED_BY', 'va:I01RX990004').map(({ to }) => to)).toEqual(['unit:va:RRD']);
    expect(award('va:I01RX990004').obligatedAmount).toBeNull();
    expect(of('FUNDED_UNDER', 'ahrq:R18HS990006').map(({ to }) => to)).toEqual(['program:ahrq-activity:R18']);
  });

  it('one UEI is one university and one person of it one node, whichever agency says so', () => {
    const tulane = nodes.get('institution:uei:XNY5ULPU8EN6') as Institution;
    expect(tulane.otherNames.concat(tulane.name)).toEqual(
      expect.arrayContaining(['TULANE UNIVERSITY OF LOUISIANA', 'Tulane University']),
    );
    const bimss = [...nodes.values()].filter(
      (node): node is Person => node.kind === 'PERSON' && /Bimss/.test(node.name),
    );
    expect(bimss.map(({ identifiers }) => identifiers)).toEqual([
      [
        { scheme: 'nih', value: '99000004' },
        { scheme: 'nsf', value: '000990004' },
      ],
    ]);
  });

  it('an article that names the project number tells of the award', () => {
    const articles = of('DESCRIBES_AWARD', 'nih:R01DK990001').filter(({ reason }) => reason !== 'record of the award');
    expect(articles).toHaveLength(1);
  });

  it('is known again as it stands, row by row', async () => {
    const { read, ingested, known, quarantined } = await run();
    expect([read, ingested, known, quarantined]).toEqual([21, 0, 21, 0]);
  });
});
