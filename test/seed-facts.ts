/**
 * The facts of the five first documents, as a table and as tests that run on any store.
 *
 * The same facts stand in the project's samples and in the real documents that the project began from.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ingest } from '../ingest/ingest.ts';
import { readPaths } from '../ingest/documents.ts';
import type {
  Award,
  Edge,
  EdgeType,
  FundingUnit,
  GraphNode,
  Institution,
  NodeKind,
  NodeOf,
  Person,
} from '../src/model.ts';
import { byId } from '../src/ids.ts';
import type { Store } from '../src/store/store.ts';
import { availableStores, type OpenedStore } from './stores.ts';

const usd = (dollars: number) => ({ minor: dollars * 100, currency: 'USD' });
const BERKELEY = 'University of California-Berkeley';

/** One row an award. */
export const AWARDS = [
  {
    number: '2540142',
    title: 'CAREER: Towards a Theory of Deep Learning',
    startDate: '2025-07-01',
    endDate: '2027-05-31',
    awardInstrument: 'Continuing Grant',
    obligatedAmount: usd(508_848),
    estimatedTotalAmount: usd(582_958),
    unit: ['National Science Foundation'],
    recipient: BERKELEY,
    investigator: 'Jason Lee',
    officer: null,
  },
  {
    number: '2031883',
    title: 'Collaboration on the Theoretical Foundations of Deep Learning',
    startDate: '2020-09-01',
    endDate: '2025-08-31',
    awardInstrument: 'Continuing Grant',
    obligatedAmount: usd(3_000_000),
    estimatedTotalAmount: null,
    unit: ['National Science Foundation', 'MPS', 'DMS'],
    recipient: BERKELEY,
    investigator: 'Bin Yu',
    officer: 'Christopher Stark',
  },
  {
    number: '2312840',
    title:
      'Collaborative Research: RI: Medium: Principles for Optimization, Generalization, and Transferability via Deep Neural Collapse',
    startDate: '2023-07-01',
    endDate: '2026-06-30',
    awardInstrument: 'Standard Grant',
    obligatedAmount: usd(400_000),
    estimatedTotalAmount: null,
    unit: ['National Science Foundation', 'CSE', 'IIS'],
    recipient: 'Ohio State University',
    investigator: 'Zhihui Zhu',
    officer: 'Vladimir Pavlovic',
  },
  {
    number: '2311500',
    title:
      'DMS-EPSRC: Asymptotic Analysis of Online Training Algorithms in Machine Learning: Recurrent, Graphical, and Deep Neural Networks',
    startDate: '2023-08-15',
    endDate: '2026-07-31',
    awardInstrument: 'Standard Grant',
    obligatedAmount: usd(331_902),
    estimatedTotalAmount: null,
    unit: ['National Science Foundation', 'MPS', 'DMS'],
    recipient: 'Boston University',
    investigator: 'Konstantinos Spiliopoulos',
    officer: 'Stacey Levine',
  },
] as const;

/** Name as written, institution as written, institution it is, person it is. */
export const TEAM = [
  ['Emmanuel Abbé', 'EPFL', 'École polytechnique fédérale de Lausanne', 'Emmanuel Abbé'],
  ['P. Bartlett', 'UC Berkeley', BERKELEY, 'P. Bartlett'],
  ['B. Yu', 'UC Berkeley', BERKELEY, 'Bin Yu'],
  ['A. Montanari', 'Stanford', 'Stanford University', 'A. Montanari'],
  ['E. Mossel', 'MIT', 'Massachusetts Institute of Technology', 'E. Mossel'],
  ['S. Rakhlin', 'MIT', 'Massachusetts Institute of Technology', 'S. Rakhlin'],
  ['N. Sun', 'MIT', 'Massachusetts Institute of Technology', 'N. Sun'],
  ['M. Belkin', 'UCSD', 'University of California-San Diego', 'M. Belkin'],
  ['N. Srebro', 'TTIC', 'Toyota Technological Institute at Chicago', 'N. Srebro'],
  ['R. Vershynin', 'UCI', 'University of California-Irvine', 'R. Vershynin'],
  ['A. Daniely', 'Hebrew University of Jerusalem', 'Hebrew University of Jerusalem', 'A. Daniely'],
] as const;

/** NSF's codes of the six programs of 2540142: all are references. */
export const PROGRAM_CODES = ['079Z', '1045', '7495', '7797', '7936', '7945'] as const;

/** Everything in a store, for assertions. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Edge[];
  of<K extends NodeKind>(kind: K): NodeOf<K>[];
  node(id: string): GraphNode;
  from(type: EdgeType, id: string): Edge[];
  to(type: EdgeType, id: string): Edge[];
}

export async function wholeGraph(store: Store): Promise<Graph> {
  const nodes: GraphNode[] = [];
  const edges: Edge[] = [];
  for await (const batch of store.scan()) {
    nodes.push(...batch.nodes);
    edges.push(...batch.edges);
  }
  const byNode = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes,
    edges,
    of: (kind) => nodes.filter((node): node is never => node.kind === kind),
    node: (id) => byNode.get(id)!,
    from: (type, id) => edges.filter((edge) => edge.type === type && edge.from === id),
    to: (type, id) => edges.filter((edge) => edge.type === type && edge.to === id),
  };
}

const names = (nodes: readonly GraphNode[]) => nodes.map((node) => (node as Person | Institution).name).sort(byId);

/** Tests that the five documents, or a folder of them, give exactly these facts, on every store at hand. */
export function describeSeedFacts(paths: readonly string[]): void {
  describe.each(availableStores())('the five documents on $name', ({ open }) => {
    let opened: OpenedStore;
    let store: Store;
    let graph: Graph;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
      const summary = await ingest(store, readPaths(paths));
      expect(summary).toMatchObject({ ingested: 5, known: 0, quarantined: 0 });
      graph = await wholeGraph(store);
    });
    afterAll(() => opened.end());

    const award = (number: string) => graph.of('AWARD').find((node) => node.number === number)!;
    const person = (name: string) => graph.of('PERSON').find((node) => node.name === name)!;
    const institution = (name: string) => graph.of('INSTITUTION').find((node) => node.name === name)!;
    const collaborators = async (name: string) => {
      const [page] = await store.linked({ from: 'PERSON', ids: [person(name).id], to: 'PERSON' });
      return names(page!.links.map(({ target }) => graph.node(target)));
    };

    it('are 4 awards, 4 projects, 14 researchers, 3 program officers, 10 institutions and 5 sources', () => {
      const people = graph.of('PERSON');
      expect({
        awards: graph.of('AWARD').length,
        projects: graph.of('PROJECT').length,
        researchers: people.filter(({ personKind }) => personKind === 'RESEARCHER').length,
        officers: people.filter(({ personKind }) => personKind === 'PROGRAM_OFFICER').length,
        institutions: graph.of('INSTITUTION').length,
        sources: graph.of('SOURCE').length,
      }).toEqual({ awards: 4, projects: 4, researchers: 14, officers: 3, institutions: 10, sources: 5 });
    });

    it.each(AWARDS)(
      'say of award $number its title, period, instrument, amounts, unit, recipient and people',
      (fact) => {
        const node = award(fact.number);
        const { title, startDate, endDate, awardInstrument, obligatedAmount, estimatedTotalAmount } = fact;
        expect(node.id).toBe(`award:nsf:${fact.number}`);
        expect(node).toMatchObject({
          title,
          startDate,
          endDate,
          obligatedAmount,
          estimatedTotalAmount,
        } satisfies Partial<Award>);
        expect([node.awardInstrument, node.transactionType]).toContain(awardInstrument);
        const recipients = graph.from('RECEIVED_BY', node.id);
        expect(names(recipients.map(({ to }) => graph.node(to)))).toEqual([fact.recipient]);
        const team = graph.to('INVESTIGATES', node.id);
        expect(team.map(({ from, role }) => [(graph.node(from) as Person).name, role])).toEqual([
          [fact.investigator, 'PRINCIPAL_INVESTIGATOR'],
        ]);
        const officers = graph.from('MANAGED_BY', node.id).map(({ to }) => (graph.node(to) as Person).name);
        expect(officers).toEqual(fact.officer === null ? [] : [fact.officer]);
        const path: string[] = [];
        for (let at: string | null = graph.from('AWARDED_BY', node.id)[0]!.to; at !== null;) {
          const unit = graph.node(at) as FundingUnit;
          path.unshift(unit.parent === null ? unit.name : unit.code);
          at = unit.parent;
        }
        expect(path).toEqual(fact.unit);
      },
    );

    it('know the UEI and state of Berkeley, and that Boston University is written with its trustees', () => {
      expect(institution(BERKELEY)).toMatchObject({
        id: 'institution:uei:GS3YEVSS12N6',
        identifiers: [
          { scheme: 'ror', value: '01an7q238' },
          { scheme: 'uei', value: 'GS3YEVSS12N6' },
        ],
        state: 'CA',
      });
      expect(institution('Boston University').otherNames).toContain('Trustees of Boston University');
    });

    it('give 2540142 six programs, all references of NSF, and its fund as an appropriation', () => {
      const programs = graph.from('FUNDED_UNDER', award('2540142').id).map(({ to }) => graph.node(to));
      expect(programs.map(({ id }) => id).sort(byId)).toEqual(
        PROGRAM_CODES.map((code) => `program:nsf-reference:${code}`),
      );
      expect(graph.of('PROGRAM')).toHaveLength(6);
      expect(award('2540142').appropriations).toEqual([{ code: '01002223DB', name: 'NSF RESEARCH & RELATED ACTIVIT' }]);
    });

    it('read the person line of a bulleted record as principal investigator, with a confidence of 0.78', () => {
      for (const number of ['2031883', '2312840', '2311500']) {
        const [passage] = graph.to('INVESTIGATES', award(number).id)[0]!.evidence;
        expect(passage).toMatchObject({ method: 'EXTRACTED', confidence: 780_000 });
      }
      expect(graph.to('INVESTIGATES', award('2540142').id)[0]!.evidence[0]).toMatchObject({ method: 'ASSERTED' });
    });

    it('keep abstracts clean, in paragraphs, and mark the one that is cut short', () => {
      expect(award('2540142').isTruncated).toBe(true);
      for (const { number } of AWARDS.filter((fact) => fact.number !== '2540142')) {
        const node = award(number);
        expect(node.isTruncated).toBe(false);
        expect(node.abstract).not.toMatch(/&lt;|&amp;|<br/);
        expect(node.abstract!.split('\n\n').length).toBeGreaterThan(1);
      }
    });

    it('name a team of eleven, each at the institution that the article gives', () => {
      const project = graph.from('PART_OF', award('2031883').id)[0]!.to;
      const members = graph.to('MEMBER_OF', project);
      const found = members.map(({ from, nameAsWritten }) => {
        const affiliations = graph.from('AFFILIATED_WITH', from).map(({ to }) => (graph.node(to) as Institution).name);
        return [nameAsWritten, affiliations.join(), (graph.node(from) as Person).name].join(' | ');
      });
      expect(found.sort(byId)).toEqual(TEAM.map(([written, , is, who]) => [written, is, who].join(' | ')).sort(byId));
    });

    it('quote the passage that names each member, and know the institution as written', () => {
      const project = graph.from('PART_OF', award('2031883').id)[0]!.to;
      for (const [written, institutionAsWritten, is] of TEAM) {
        const edge = graph.to('MEMBER_OF', project).find(({ nameAsWritten }) => nameAsWritten === written)!;
        const { source, start, end } = edge.evidence[0]!;
        const text = (graph.node(source) as { text: string }).text;
        const family = written.split(' ').at(-1)!;
        expect(text.slice(start!, end!)).toContain(family);
        const place = institution(is);
        expect([place.name, ...place.otherNames].some((name) => name.includes(institutionAsWritten))).toBe(true);
      }
    });

    it('link the article to 2031883 by the text they share, with a score', () => {
      const article = graph.of('SOURCE').find(({ sourceKind }) => sourceKind === 'news-article')!;
      const links = graph.from('DESCRIBES_AWARD', article.id);
      expect(links.map(({ to }) => to)).toEqual([award('2031883').id]);
      expect(links[0]!.score).toBeGreaterThan(700_000);
      expect(links[0]!.reason).toMatch(/shares \d+% of the award's abstract/);
    });

    it('record the 10 million as the total of two awards, never as the amount of 2031883', () => {
      const project = graph.from('PART_OF', award('2031883').id)[0]!.to;
      const { announcedAmounts } = graph.node(project) as {
        announcedAmounts: { minor: number; currency: string; covers: string }[];
      } & GraphNode;
      expect(announcedAmounts.map(({ minor, currency }) => ({ minor, currency }))).toContainEqual(usd(10_000_000));
      expect(announcedAmounts.every(({ covers }) => /two/i.test(covers))).toBe(true);
      expect(award('2031883').obligatedAmount).toEqual(usd(3_000_000));
    });

    it('name the funders: three directorates of NSF and a division of the Simons Foundation', () => {
      const project = graph.from('PART_OF', award('2031883').id)[0]!.to;
      const funders = graph.from('FUNDED_BY', project).map(({ to }) => to);
      expect(funders).toEqual(expect.arrayContaining(['unit:nsf:MPS', 'unit:nsf:CSE', 'unit:nsf:ENG']));
      expect(funders.filter((id) => id.startsWith('unit:simons-foundation'))).not.toHaveLength(0);
    });

    it('give Bin Yu ten collaborators, and Jason Lee, Zhihui Zhu and Konstantinos Spiliopoulos none', async () => {
      expect(await collaborators('Bin Yu')).toEqual(
        TEAM.map(([, , , who]) => who)
          .filter((who) => who !== 'Bin Yu')
          .sort(byId),
      );
      for (const name of ['Jason Lee', 'Zhihui Zhu', 'Konstantinos Spiliopoulos'])
        expect(await collaborators(name)).toEqual([]);
    });

    it('put Bin Yu and Jason Lee at one institution, which is linked with six programs', async () => {
      const places = ['Bin Yu', 'Jason Lee'].map((name) =>
        graph.from('AFFILIATED_WITH', person(name).id).map(({ to }) => to),
      );
      expect(places).toEqual([[institution(BERKELEY).id], [institution(BERKELEY).id]]);
      const [programs] = await store.linked({ from: 'INSTITUTION', ids: [institution(BERKELEY).id], to: 'PROGRAM' });
      expect(programs!.links).toHaveLength(6);
    });

    it('carry a reason and a score for every merge', async () => {
      const mentions = await store.records('mention', 'node', [person('Bin Yu').id]);
      expect(mentions).toHaveLength(2);
      for (const { reason, score } of mentions) {
        expect(reason).toMatch(/name/);
        expect(score).toBeGreaterThan(0);
      }
    });

    it('hold no e-mail address and no phone number', () => {
      const text = JSON.stringify(graph.nodes);
      expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
      expect(text).not.toMatch(/\(\d{3}\) ?\d{3}-\d{4}/);
    });
  });
}
