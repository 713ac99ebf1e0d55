/**
 * Layer 4: projects with their awards and all edges around them. Its keys are ids of projects.
 */
import { canonical } from '../../src/canonical.ts';
import { groupBy } from '../../src/group-by.ts';
import { byId } from '../../src/ids.ts';
import type { Award, Edge, GraphNode } from '../../src/model.ts';
import type { MentionRecord, Store } from '../../src/store/store.ts';
import { mentionOf, type StatementData } from '../evidence-data.ts';
import { AWARD_OWNS, type NodeOfNameVariant, assembleAward } from './assemble/award.ts';
import type { LinkNote } from './article-link.ts';
import { edgeDifference, nodeDifference } from './assemble/difference.ts';
import { PROJECT_OWNS, assembleProject } from './assemble/project.ts';
import type { ResolvedMention, StatementReading } from './assemble/readings.ts';
import { transfers } from './assemble/transfers.ts';
import type { Layer, Queued } from './layer.ts';
import { changedLinkKeys } from './link-layer.ts';
import { goneAndStaying, isSuppressed, maskNode } from './mask-layer.ts';

/** The works of some projects, each with its people resolved. */
async function statementsOf(store: Store, projects: readonly string[]) {
  const rows = await store.records('statement', 'project', projects);
  const mentions =
    rows.length === 0
      ? []
      : await store.records(
          'mention',
          'statement',
          rows.map(({ id }) => id),
        );
  const byStatement = groupBy(
    mentions.filter(({ node }) => node !== null).map((row): ResolvedMention => ({ row, data: mentionOf(row) })),
    ({ row }) => row.statement,
  );
  const statements = rows
    .sort((a, b) => byId(a.id, b.id))
    .map((row) => ({
      row,
      data: JSON.parse(row.data) as StatementData,
      mentions: (byStatement.get(row.id) ?? []).sort((a, b) => byId(a.row.id, b.row.id)),
    }));
  return { statements, mentions };
}

async function nodesOfNameVariants(store: Store, statements: readonly StatementReading[]): Promise<NodeOfNameVariant> {
  const ids = [
    ...new Set(
      statements.flatMap(({ data }) => [
        ...data.institutionNameVariants,
        ...data.programNameVariants,
        ...data.unitNameVariants,
      ]),
    ),
  ];
  const nameVariants = ids.length === 0 ? [] : await store.records('nameVariant', 'id', ids);
  const nodes = new Map(nameVariants.map(({ id, node }) => [id, node]));
  return (nameVariant) => nodes.get(nameVariant) ?? null;
}

/** One project with its awards. */
function assemble(
  project: string,
  statements: readonly StatementReading[],
  nodeOf: NodeOfNameVariant,
): { nodes: GraphNode[]; edges: Edge[] } {
  const nodes: GraphNode[] = [];
  const edges: Edge[] = [];
  const records = statements.filter(({ row }) => row.isRecord === 1);
  const byAward = groupBy(records, ({ row }) => row.award!);
  const additions = groupBy(
    statements.filter(({ row, data }) => row.isRecord === 0 && data.isProject === false),
    ({ row }) => (JSON.parse(row.reason!) as LinkNote).award,
  );
  for (const award of [...byAward.keys()].sort(byId)) {
    const made = assembleAward(award, project, byAward.get(award)!, nodeOf, additions.get(award));
    nodes.push(...made.nodes);
    edges.push(...made.edges);
  }
  edges.push(...transfers(byAward));
  const title = nodes.find((node): node is Award => node.kind === 'AWARD')?.title ?? null;
  const made = assembleProject(project, statements, title, nodeOf);
  return { nodes: [...nodes, ...made.nodes], edges: [...edges, ...made.edges] };
}

export const assembleLayer: Layer = {
  name: 'assemble',
  batch: 300,
  async run(store, keys) {
    const { statements, mentions } = await statementsOf(store, keys);
    const nodeOf = await nodesOfNameVariants(store, statements);
    const statementsWithGone = new Set(mentions.filter(isSuppressed).map(({ statement }) => statement));
    const ofProject = (own: readonly StatementReading[]) => {
      const ids = new Set(own.map(({ row }) => row.id));
      return ({ statement }: MentionRecord) => ids.has(statement);
    };
    const nodes = new Map<string, GraphNode>();
    const edges: Edge[] = [];
    const empty: string[] = [];
    for (const project of [...keys].sort(byId)) {
      const own = statements.filter(({ row }) => row.project === project);
      if (own.length === 0) {
        empty.push(project);
        continue;
      }
      const made = assemble(project, own, nodeOf);
      const names = goneAndStaying(statementsWithGone.size === 0 ? [] : mentions.filter(ofProject(own)));
      const hidden = new Set<string>();
      for (const node of made.nodes) {
        const shown = maskNode(node, names);
        if (shown === null) hidden.add(node.id);
        else nodes.set(node.id, shown);
      }
      edges.push(...(hidden.size === 0 ? made.edges : made.edges.filter(({ to }) => !hidden.has(to))));
    }
    const awards = [...nodes.values()].filter(({ kind }) => kind === 'AWARD').map(({ id }) => id);
    const { changes, added } = await edgeDifference(
      store,
      [
        { types: AWARD_OWNS.from, side: 'from', ids: awards },
        { types: AWARD_OWNS.to, side: 'to', ids: awards },
        { types: PROJECT_OWNS.from, side: 'from', ids: keys },
        { types: PROJECT_OWNS.to, side: 'to', ids: keys },
      ],
      edges,
    );
    const changed = await nodeDifference(store, [...nodes.values()]);
    const counted = new Set(changed.filter(({ node, held }) => isCounted(node, held)).map(({ node }) => node.id));
    const difference = { added, removed: changes.removeEdges };
    const queueAdd: Queued[] = [
      ...empty.map((key) => ({ layer: 'prune' as const, key })),
      ...changes.removeEdges
        .filter(({ type }) => type === 'ABOUT')
        .map(({ to }) => ({ layer: 'prune' as const, key: to })),
      ...(await changedLinkKeys(store, edges, (id) => counted.has(id), difference)),
    ];
    return { changes: { putNodes: changed.map(({ node }) => node), ...changes, queueAdd }, done: [] };
  },
};

/** Whether something changed that links are counted from. */
function isCounted(node: GraphNode, held: GraphNode | null): boolean {
  const counted = (it: GraphNode | null) =>
    it?.kind === 'AWARD'
      ? canonical([it.obligatedAmount, it.startDate, it.endDate])
      : it?.kind === 'PROJECT'
        ? String(it.year)
        : '';
  return held !== null && counted(node) !== counted(held);
}
