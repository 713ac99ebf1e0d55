/**
 * A small graph for tests of the API: a team that an article names, two sibling awards, a continued award, an old link,
 * and fifty people who are each on an award of their own with one other.
 */
import { linkLayer } from '../../ingest/resolve/link-layer.ts';
import type { Edge, GraphNode, Role } from '../../src/model.ts';
import type { Changes, NameVariantRecord, MentionRecord, Store, StatementRecord } from '../../src/store/store.ts';
import { award, edge, institution, part, person, program, project, said, source, theme, unit } from '../store/make.ts';

const usd = (dollars: number) => ({ minor: dollars * 100, currency: 'USD' });

const ada = person('ada', 'Ada Łovelace', {
  identifiers: [
    { scheme: 'nsf', value: '000465148' },
    { scheme: 'orcid', value: '0000-0002-1825-0097' },
  ],
});
const bo = person('bo', 'Bo Ng');
const cy = person('cy', 'Cy Adams');
const dee = person('dee', 'Dee Officer', { personKind: 'PROGRAM_OFFICER' });
const north = institution('north', 'North University', {
  identifiers: [{ scheme: 'uei', value: 'GS3YEVSS12N6' }],
  state: 'CA',
});
const south = institution('south', 'South College', { state: 'NE' });
const theory = program('theory', 'Theory of Computing', { scheme: 'nsf-element', code: '7607' });
const nsf = unit('nsf', 'National Science Foundation', { level: 'AGENCY', code: 'NSF' });
const mps = unit('nsf:MPS', 'Mathematical Sciences', { level: 'DIRECTORATE' });
const dms = unit('nsf:MPS:DMS', 'Division of Mathematics');
const learning = theme('deep learning');
const first = award('0031883', 'Foundations of Learning', {
  abstract: 'Why does learning work?',
  obligatedAmount: usd(3_000_000),
  startDate: '2020-09-01',
  endDate: '2025-08-31',
  awardInstrument: 'Continuing Grant',
  appropriations: [{ code: '01002223DB', name: 'NSF RESEARCH' }],
});
const second = award('0031884', 'Foundations of Learning, Part Two', {
  obligatedAmount: usd(400_000),
  startDate: '2021-01-01',
  endDate: '2026-06-30',
});
const euros = award('77', 'A European Award', {
  obligatedAmount: { minor: 5050, currency: 'EUR' },
  startDate: '2019-01-01',
});
const statement = {
  ...project('nsf:0031883', 'Foundations of Learning'),
  announcedAmounts: [{ ...usd(10_000_000), covers: 'two awards' }],
};
const euroStatement = project('nsf:77', 'A European Award');
const record = source('1', { text: 'AWARD 0031883 goes to Ada Łovelace of North University.', asOf: '2024-01-31' });
const article = source('2', {
  sourceKind: 'news-article',
  title: 'A team wins',
  text: 'Bo Ng and Cy Adams (South) join.',
});

/** The passage of a text, as evidence. */
const quoted = (from: { digest: string; text: string }, words: string, confidence = 900_000) => {
  const start = from.text.indexOf(words);
  return said(from.digest, { start, end: start + words.length, confidence });
};
const byRecord = (words: string) => ({ evidence: [quoted(record, words)] });
const byArticle = (words: string) => ({ evidence: [quoted(article, words, 800_000)] });

const nodes: GraphNode[] = [
  ...[ada, bo, cy, dee, north, south, theory, nsf, mps, dms, learning, first, second, euros, statement, euroStatement],
  ...[record, article],
];
const edges: Edge[] = [
  part(ada, 'PI', first, { nameAsWritten: 'Ada Łovelace', ...byRecord('Ada Łovelace') }),
  part(ada, 'CO', second, { isFormer: true, startDate: '2021-01-01', endDate: '2022-01-01', ...byRecord('Ada') }),
  part(ada, 'PI', second, { ...byRecord('Ada') }),
  part(bo, 'PI', second, byRecord('AWARD')),
  part(bo, 'IN', statement, { nameAsWritten: 'Bo Ng', ...byArticle('Bo Ng') }),
  part(cy, 'IN', statement, { nameAsWritten: 'Cy Adams', ...byArticle('Cy Adams') }),
  part(ada, 'PI', euros),
  part(bo, 'CO', euros),
  edge('PART_OF', first, statement),
  edge('PART_OF', second, statement),
  edge('PART_OF', euros, euroStatement),
  edge('CONTINUES', second, first),
  edge('RECEIVED_BY', first, north, byRecord('North University')),
  edge('RECEIVED_BY', second, south, byRecord('AWARD')),
  edge('PARTICIPATES_IN', south, statement, byArticle('South')),
  edge('FUNDED_UNDER', first, theory, byRecord('goes')),
  edge('FUNDED_UNDER', second, theory, byRecord('goes')),
  edge('AWARDED_BY', first, dms, byRecord('AWARD')),
  edge('MANAGED_BY', first, dee, byRecord('AWARD')),
  edge('ABOUT', first, learning, { score: 600_000, ...byRecord('goes') }),
  edge('AFFILIATED_WITH', ada, south, {
    startDate: '2015-01-01',
    endDate: '2016-01-01',
    basis: 'RECIPIENT_OF_AWARD',
    score: 590_000,
  }),
  edge('AFFILIATED_WITH', ada, north, {
    startDate: '2020-09-01',
    endDate: '2024-01-31',
    ...byRecord('North University'),
  }),
  edge('AFFILIATED_WITH', cy, south, byArticle('South')),
  edge('DESCRIBES_AWARD', record, first, { score: 1_000_000, reason: 'states the number' }),
  edge('DESCRIBES_PROJECT', article, statement, { score: 810_000, reason: 'text overlap' }),
];

/** Fifty pairs of people, each on one award to one institution under one program. */
function crowd(): { nodes: GraphNode[]; edges: Edge[] } {
  const all: { nodes: GraphNode[]; edges: Edge[] } = { nodes: [], edges: [] };
  for (let place = 10; place < 60; place++) {
    const number = `90000${String(place)}`;
    const [a, b] = [
      person(`a${String(place)}`, `Crowd A${String(place)}`),
      person(`b${String(place)}`, `Member B${String(place)}`),
    ];
    const its = award(number, `Crowd Award ${String(place)}`, {
      obligatedAmount: usd(place),
      startDate: '2018-01-01',
      endDate: '2019-12-31',
    });
    const home = institution(`i${String(place)}`, `Crowd Institute ${String(place)}`);
    const at = project(`nsf:${number}`, its.title);
    all.nodes.push(a, b, its, home, at);
    all.edges.push(part(a, 'PI', its), part(b, 'CO', its), edge('PART_OF', its, at), edge('RECEIVED_BY', its, home));
    all.edges.push(
      edge('FUNDED_UNDER', its, theory),
      edge('ABOUT', its, learning),
      edge('DESCRIBES_AWARD', record, its),
    );
    all.edges.push(edge('AFFILIATED_WITH', a, home), edge('AWARDED_BY', its, dms), edge('MANAGED_BY', its, dee));
  }
  return all;
}

/** A work row: one record of an award, or the project of an article. Fields of `data` are stated as extractors do. */
function statementRow(
  id: string,
  { award: its = null, project: at, data }: { award?: string | null; project: string; data: Record<string, unknown> },
): StatementRecord {
  const stated = ['title', 'awardedAmount', 'obligations', 'estimatedTotalAmount', 'startDate', 'endDate'];
  const fields = stated.map((name) => [name, data[name] === undefined ? null : { value: data[name] }] as const);
  return {
    id,
    source: data['kind'] === 'news-article' ? article.id : record.id,
    award: its,
    isRecord: data['kind'] === 'news-article' ? 0 : 1,
    alias: `project:m:${id.replace('#', '-')}`,
    project: at,
    reason: null,
    score: null,
    data: JSON.stringify({ asOf: null, rank: 0, ...data, ...Object.fromEntries(fields) }),
  };
}

/** A mention row: `words` is the passage of the statement's source that names the person. */
function mentionRow(
  statement: StatementRecord,
  place: number,
  node: string,
  name: string,
  rest: { role?: Role; words?: string; alias?: string; reason?: string; score?: number; isOfficer?: boolean } = {},
): MentionRecord {
  const { role = 'PRINCIPAL_INVESTIGATOR', words = name, alias, reason = null, score = 1_000_000, isOfficer } = rest;
  const { text } = statement.source === article.id ? article : record;
  const start = text.indexOf(words);
  const said =
    start < 0 ? { start: null, end: null, path: `pi[${place}]` } : { start, end: start + words.length, path: null };
  const personKind = isOfficer ? 'PROGRAM_OFFICER' : 'RESEARCHER';
  return {
    id: `${statement.id}.people[${place}]`,
    source: statement.source,
    statement: statement.id,
    alias: alias ?? `person:m:${statement.id}-${place}`,
    block: 'person:x',
    nameVariant: null,
    project: statement.project,
    node,
    reason,
    score,
    data: JSON.stringify({ person: { name, role, personKind, isFormer: false, said: [said] } }),
  };
}

const nameVariantRow = (
  id: string,
  node: string,
  name: string,
  rest: Partial<NameVariantRecord> = {},
): NameVariantRecord => ({
  id,
  kind: 'INSTITUTION',
  alias: `institution:m:${id}`,
  block: 'I:x',
  refs: 1,
  node,
  reason: 'the only form',
  score: 1_000_000,
  data: JSON.stringify({ name }),
  ...rest,
});

const earlier = statementRow('2#award', {
  award: first.id,
  project: statement.id,
  data: { kind: 'nsf-api', title: 'Foundations', awardedAmount: usd(1_000_000), startDate: '2020-09-01' },
});
const later = statementRow('1#award', {
  award: first.id,
  project: statement.id,
  data: {
    kind: 'award-record',
    asOf: '2024-01-31',
    title: first.title,
    awardedAmount: usd(3_000_000),
    estimatedTotalAmount: usd(4_000_000),
    startDate: '2020-09-01',
    endDate: '2025-08-31',
  },
});
/** It stood in a project of its own until the award came. */
const story = statementRow('3#project[0]', {
  award: first.id,
  project: statement.id,
  data: { kind: 'news-article', title: 'A team wins' },
});

/** The evidence layer, as far as the API reads it. */
const records: Changes = {
  putRecords: {
    source: [{ id: record.id, status: 'INGESTED', places: '["a.txt"]', data: '{}' }],
    statement: [earlier, later, story],
    mention: [
      mentionRow(later, 10, bo.id, 'B. Ng', { role: 'CO_PRINCIPAL_INVESTIGATOR' }),
      mentionRow(later, 2, ada.id, 'Ada Łovelace', { alias: 'person:m:old-ada', reason: 'same NSF id' }),
      mentionRow(earlier, 0, ada.id, 'A. Lovelace', { reason: 'name fits; same institution', score: 850_000 }),
      mentionRow(earlier, 1, dee.id, 'Dee Officer', { isOfficer: true, words: 'AWARD' }),
      mentionRow(story, 0, cy.id, 'Cy Adams', { role: 'INVESTIGATOR' }),
    ],
    nameVariant: [
      nameVariantRow('form-north', north.id, 'NORTH UNIV', {
        alias: 'institution:m:old-north',
        score: 970_000,
        reason: 'same name',
      }),
      nameVariantRow('form-north-2', north.id, 'North University', { refs: 3 }),
      nameVariantRow('form-north-3', north.id, 'Nobody writes this any more', { refs: 0 }),
      nameVariantRow('form-theory', theory.id, 'Theory of Computing', {
        kind: 'PROGRAM',
        refs: 2,
        alias: 'program:m:old',
      }),
    ],
  },
  putKeys: [
    { table: 'mention', key: 'orcid:0000-0002-1825-0097', id: '1#award.people[2]' },
    { table: 'mention', key: 'nsf:000465148', id: '1#award.people[2]' },
    { table: 'nameVariant', key: 'uei:GS3YEVSS12N6', id: 'form-north' },
  ],
};

/** The rows behind the crowd. */
function crowdRecords(all: readonly GraphNode[]): Changes {
  const awards = all.filter((node) => node.kind === 'AWARD');
  const statements = awards.map(({ id, number, title }) =>
    statementRow(`${number}#award`, { award: id, project: `project:nsf:${number}`, data: { kind: 'nsf-json', title } }),
  );
  const at = (statement: StatementRecord) => statement.id.slice(5, 7);
  return {
    putRecords: {
      statement: statements,
      mention: statements.flatMap((statement) => [
        mentionRow(statement, 0, `person:m:a${at(statement)}`, `Crowd A${at(statement)}`, { words: 'AWARD' }),
        mentionRow(statement, 1, `person:m:b${at(statement)}`, `Member B${at(statement)}`, { words: 'AWARD' }),
      ]),
      nameVariant: statements.map((statement) =>
        nameVariantRow(`form-${at(statement)}`, `institution:m:i${at(statement)}`, `CROWD ${at(statement)}`),
      ),
    },
  };
}

/** Makes the links of some nodes. */
export async function link(store: Store, of: readonly { readonly id: string }[]): Promise<void> {
  const { changes } = await linkLayer.run(
    store,
    of.map(({ id }) => id),
  );
  await store.write(changes);
}

/** Puts the small graph in, with or without the crowd. */
export async function fill(store: Store, withCrowd = false): Promise<void> {
  const more = withCrowd ? crowd() : { nodes: [], edges: [] };
  await store.write({ ...records, putNodes: [...nodes, ...more.nodes], putEdges: [...edges, ...more.edges] });
  await link(store, [...nodes, ...more.nodes]);
  if (withCrowd) await store.write(crowdRecords(more.nodes));
}
