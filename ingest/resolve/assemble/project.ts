/**
 * A Project node with its edges: its awards give the title, articles the team, the funders and the announced money.
 */
import { canonical } from '../../../src/canonical.ts';
import { byId } from '../../../src/ids.ts';
import { type AnnouncedAmount, type Edge, type EdgeType, type Project, ROLES } from '../../../src/model.ts';
import type { Said } from '../../statements.ts';
import type { LinkNote } from '../article-link.ts';
import type { NodeOfNameVariant } from './award.ts';
import { type StatementReading, edge, evidenceOf, inOrder } from './readings.ts';

/** Edge types that a project's assembly owns, by the side on which the project stands. */
export const PROJECT_OWNS = {
  from: ['FUNDED_BY'],
  to: ['MEMBER_OF', 'PARTICIPATES_IN', 'DESCRIBES_PROJECT'],
} as const satisfies Record<'from' | 'to', readonly EdgeType[]>;

/** The people whom articles name as the team. Who has several roles is shown with the leading one. */
function members(project: string, articles: readonly StatementReading[]): Edge[] {
  const mentions = articles
    .flatMap((statement) => statement.mentions)
    .filter(({ data }) => data.person.personKind === 'RESEARCHER');
  return [...new Set(mentions.map(({ row }) => row.node!))].sort(byId).map((person) => {
    const own = mentions.filter(({ row }) => row.node === person);
    const rank = (i: number) => ROLES.indexOf(own[i]!.data.person.role);
    const leading = own.map((_, i) => i).sort((a, b) => rank(a) - rank(b))[0]!;
    return edge('MEMBER_OF', person, project, {
      role: own[leading]!.data.person.role,
      isFormer: own.every(({ data }) => data.person.isFormer),
      nameAsWritten: own[leading]!.data.person.name,
      evidence: own.flatMap(({ data, row }) =>
        data.person.said.map((said) => evidenceOf(row.source, data.extractor, said)),
      ),
    });
  });
}

/** One edge for each node that articles tie to the project. */
function tied(
  articles: readonly StatementReading[],
  pick: (
    statement: StatementReading,
  ) => readonly { readonly node: string | null; readonly name: string; readonly said: Said }[],
  make: (node: string, name: string, evidence: Edge['evidence']) => Edge,
): Edge[] {
  const found = articles.flatMap((statement) =>
    pick(statement).flatMap(({ node, name, said }) =>
      node === null ? [] : [{ node, name, evidence: evidenceOf(statement.row.source, statement.data.extractor, said) }],
    ),
  );
  return [...new Set(found.map(({ node }) => node))].sort(byId).map((node) => {
    const own = found.filter((f) => f.node === node);
    return make(
      node,
      own.at(-1)!.name,
      own.map(({ evidence }) => evidence),
    );
  });
}

/** What stands for the article's link in its text: the passage that it shares, its number, title or first words. */
function passage({ data }: StatementReading): Said {
  const stated = data.number ?? data.abstract ?? data.title;
  return stated?.said ?? { start: 0, end: 0, path: null, method: 'EXTRACTED', confidence: 500_000 };
}

function describes({ row, data }: StatementReading, project: string): Edge[] {
  const note = row.reason === null ? null : (JSON.parse(row.reason) as LinkNote);
  const statement = { row, data, mentions: [] };
  const evidence = [evidenceOf(row.source, data.extractor, passage(statement))];
  const given = {
    score: row.score ?? 1_000_000,
    reason: note?.reason ?? 'tells of a project without a known award',
    evidence,
  };
  return [
    edge('DESCRIBES_PROJECT', row.source, project, given),
    ...(note === null ? [] : [edge('DESCRIBES_AWARD', row.source, note.award, { ...given, evidence })]),
  ];
}

function announced(articles: readonly StatementReading[]): AnnouncedAmount[] {
  const all = articles.flatMap(({ data }) => data.announcedAmounts.map(({ value }) => value));
  const once = new Map(all.map((amount) => [canonical(amount), amount]));
  return [...once.entries()].sort(([a], [b]) => byId(a, b)).map(([, amount]) => amount);
}

/** Of two edges with one key (two projects of one article that lead to one award) the surer. */
function surest(edges: readonly Edge[]): Edge[] {
  const best = new Map<string, Edge>();
  for (const e of edges) {
    const key = `${e.type} ${e.from} ${e.to}`;
    const known = best.get(key);
    if (known === undefined || (known.score ?? 0) < (e.score ?? 0)) best.set(key, e);
  }
  return [...best.values()];
}

/** The project and its own edges. `works` are all that resolution put into it, at least one, in any order. */
export function assembleProject(
  project: string,
  statements: readonly StatementReading[],
  awardTitle: string | null,
  nodeOf: NodeOfNameVariant,
): { nodes: Project[]; edges: Edge[] } {
  const articles = inOrder(statements.filter(({ row }) => row.isRecord === 0));
  const hasAward = statements.some(({ row }) => row.isRecord === 1);
  const first = articles[0];
  const years = articles.flatMap(({ data }) =>
    data.publishedAt === null ? [] : [Number(data.publishedAt.slice(0, 4))],
  );
  const node: Project = {
    kind: 'PROJECT',
    id: project,
    title: hasAward ? awardTitle : (first?.data.title?.value ?? first?.data.sourceTitle ?? null),
    announcedAmounts: announced(articles),
    year: hasAward || years.length === 0 ? null : Math.min(...years),
  };
  return {
    nodes: [node],
    edges: [
      ...members(project, articles),
      ...tied(
        articles,
        ({ data }) =>
          data.institutions.map((m, i) => ({
            node: nodeOf(data.institutionNameVariants[i]!),
            name: m.name,
            said: m.said,
          })),
        (from, nameAsWritten, evidence) => edge('PARTICIPATES_IN', from, project, { nameAsWritten, evidence }),
      ),
      ...tied(
        articles,
        ({ data }) =>
          data.units.map((m, i) => ({
            node: nodeOf(data.unitNameVariants[i]!),
            name: m.path.join(' > '),
            said: m.said,
          })),
        (to, nameAsWritten, evidence) => edge('FUNDED_BY', project, to, { nameAsWritten, evidence }),
      ),
      ...surest(articles.flatMap((statement) => describes(statement, project))),
    ],
  };
}
