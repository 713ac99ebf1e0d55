/** Records of other funders in a graph. Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { expect, it, jest } from '@jest/globals';
import { readGiven } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Document } from '../../ingest/statements.ts';
import { digest } from '../../src/query/digest.ts';
import { wholeGraph } from '../seed-facts.ts';
import { availableStores } from '../stores.ts';

jest.setTimeout(300_000);

const TEXT = `The glass of windows is bent by slow rivers of heat, and nobody has told why its edges sing when frost comes early.
We shall measure forty panes in three towns, write down each tone, and compare it with the weight of snow above the frames.`;
const PROJECTS = `id;acronym;title;startDate;endDate;ecMaxContribution;totalCost;topics;fundingScheme;objective
101000001;GLASS;Singing glass;2022-01-01;2025-12-31;2000000,00;2500000,00;ERC-2021-COG;ERC-COG;"${TEXT}"
101000002;SAND;Slow sand;2022-01-01;2025-12-31;900000,00;900000,00;HE-1;RIA;Sand is studied.`;
const PARTNERS = `projectID;organisationID;name;city;country;role;netEcContribution;ecContribution
101000001;999900001;UNIVERSITEIT GENT;Gent;BE;coordinator;1500000;1500000
101000001;999900002;ECOLE POLYTECHNIQUE FEDERALE DE LAUSANNE;Lausanne;CH;participant;500000;500000
101000001;999900003;UNIVERSITY OF SHEFFIELD;Sheffield;UK;associatedPartner;0;0
101000002;999900001;UNIVERSITEIT GENT;Gent;BE;coordinator;900000;900000`;
const COUNCIL = `project_acronym,project,main_researcher,institution,details_project,budget_project,date_start_project,date_end_project
GLASS,Singing glass,Nina Quarz,UNIVERSITEIT GENT,"${TEXT}",2000000,2022-01-01,2025-12-31`;

async function* documents(texts: readonly string[]): AsyncGenerator<Document> {
  for (const [i, text] of texts.entries()) yield* readGiven(`${i}.csv`, text);
}

it.each(availableStores())(
  'partners have shares, the project its own sum, its PI from another list, on $name',
  async ({ open }) => {
    const digests: string[] = [];
    for (const texts of [
      [PROJECTS, PARTNERS, COUNCIL],
      [COUNCIL, PARTNERS, PROJECTS],
    ]) {
      const opened = await open();
      const summary = await ingest(opened.store, documents(texts));
      expect([summary.read, summary.ingested]).toEqual([7, 7]);
      const graph = await wholeGraph(opened.store);
      const award = graph.of('AWARD').find(({ number }) => number === '101000001')!;
      expect(award.obligatedAmount).toEqual({ minor: 200_000_000, currency: 'EUR' });
      const names = new Map(graph.of('INSTITUTION').map(({ id, name }) => [id, name]));
      const edges = await opened.store.edges({
        from: [award.id],
        types: ['RECEIVED_BY', 'PERFORMED_AT', 'AWARDED_BY', 'PART_OF'],
      });
      const shares = edges
        .filter(({ type }) => type === 'RECEIVED_BY')
        .map(({ to, share }) => [names.get(to), share?.minor]);
      expect(Object.fromEntries(shares)).toEqual({
        'École polytechnique fédérale de Lausanne': 50_000_000,
        'UNIVERSITEIT GENT': 150_000_000,
      });
      expect(edges.filter(({ type }) => type === 'PERFORMED_AT').map(({ to }) => names.get(to))).toEqual([
        'UNIVERSITY OF SHEFFIELD',
      ]);
      expect(edges.filter(({ type }) => type === 'AWARDED_BY').map(({ to }) => to)).toEqual(['unit:ec:ERC']);
      // One project, whose team another list names.
      const [person] = graph.of('PERSON');
      const project = edges.find(({ type }) => type === 'PART_OF')!.to;
      const team = await opened.store.edges({ to: [project], types: ['MEMBER_OF'] });
      expect(team.map(({ from, role }) => [from, role])).toEqual([[person!.id, 'PRINCIPAL_INVESTIGATOR']]);
      digests.push(await digest(opened.store));
      await opened.end();
    }
    expect(digests[0]).toBe(digests[1]);
  },
);
