/**
 * Layer 4: projects with their awards and all edges around them. Its keys are ids of projects.
 */
import { groupBy } from '../../src/group-by.ts';
import { byId } from '../../src/id.ts';
import type { Award, Edge, GraphNode } from '../../src/model.ts';
import type { MentionRecord, Store } from '../../src/store/store.ts';
import type { MentionData, WorkData } from '../evidence-data.ts';
import type { Layer, Queued } from '../layer.ts';
import { goneAndStaying, isSuppressed } from '../suppress/mask-layer.ts';
import { maskNode } from '../suppress/mask-node.ts';
import { assembleAward, AWARD_OWNS, type NodeOfForm } from './award.ts';
import { changedEdges, changedNodes } from './difference.ts';
import { assembleProject, PROJECT_OWNS } from './project.ts';
import type { ResolvedMention, WorkReading } from './readings.ts';
import { transfers } from './transfers.ts';

/** The works of some projects, each with its people resolved. */
async function worksOf(store: Store, projects: readonly string[]) {
  const rows = await store.records('work', 'project', projects);
  const mentions =
    rows.length === 0
      ? []
      : await store.records(
          'mention',
          'work',
          rows.map(({ id }) => id),
        );
  const byWork = new Map<string, { id: string; mention: ResolvedMention }[]>();
  for (const { id, work, source, node, data } of mentions) {
    if (node === null) continue;
    const mention = { source, person: node, data: JSON.parse(data) as MentionData };
    byWork.set(work, [...(byWork.get(work) ?? []), { id, mention }]);
  }
  const works = rows
    .sort((a, b) => byId(a.id, b.id))
    .map((row) => ({
      row,
      data: JSON.parse(row.data) as WorkData,
      mentions: (byWork.get(row.id) ?? []).sort((a, b) => byId(a.id, b.id)).map(({ mention }) => mention),
    }));
  return { works, mentions };
}

async function nodesOfForms(store: Store, works: readonly WorkReading[]): Promise<NodeOfForm> {
  const ids = [
    ...new Set(works.flatMap(({ data }) => [...data.institutionForms, ...data.programForms, ...data.unitForms])),
  ];
  const forms = ids.length === 0 ? [] : await store.records('form', 'id', ids);
  const nodes = new Map(forms.map(({ id, node }) => [id, node]));
  return (form) => nodes.get(form) ?? null;
}

/** One project with its awards. */
function assemble(
  project: string,
  works: readonly WorkReading[],
  nodeOf: NodeOfForm,
): { nodes: GraphNode[]; edges: Edge[] } {
  const nodes: GraphNode[] = [];
  const edges: Edge[] = [];
  const records = works.filter(({ row }) => row.isRecord === 1);
  const byAward = groupBy(records, ({ row }) => row.award!);
  for (const award of [...byAward.keys()].sort(byId)) {
    const made = assembleAward(award, project, byAward.get(award)!, nodeOf);
    nodes.push(...made.nodes);
    edges.push(...made.edges);
  }
  edges.push(...transfers(byAward));
  const title = nodes.find((node): node is Award => node.kind === 'AWARD')?.title ?? null;
  const made = assembleProject(project, works, title, nodeOf);
  return { nodes: [...nodes, ...made.nodes], edges: [...edges, ...made.edges] };
}

export const assembleLayer: Layer = {
  name: 'assemble',
  batch: 300,
  async run(store, keys) {
    const { works, mentions } = await worksOf(store, keys);
    const nodeOf = await nodesOfForms(store, works);
    const worksWithGone = new Set(mentions.filter(isSuppressed).map(({ work }) => work));
    const ofProject = (own: readonly WorkReading[]) => {
      const ids = new Set(own.map(({ row }) => row.id));
      return ({ work }: MentionRecord) => ids.has(work);
    };
    const nodes = new Map<string, GraphNode>();
    const edges: Edge[] = [];
    const empty: string[] = [];
    for (const project of [...keys].sort(byId)) {
      const own = works.filter(({ row }) => row.project === project);
      if (own.length === 0) {
        empty.push(project);
        continue;
      }
      const made = assemble(project, own, nodeOf);
      const names = goneAndStaying(worksWithGone.size === 0 ? [] : mentions.filter(ofProject(own)));
      const hidden = new Set<string>();
      for (const node of made.nodes) {
        const shown = maskNode(node, names);
        if (shown === null) hidden.add(node.id);
        else nodes.set(node.id, shown);
      }
      edges.push(...(hidden.size === 0 ? made.edges : made.edges.filter(({ to }) => !hidden.has(to))));
    }
    const awards = [...nodes.values()].filter(({ kind }) => kind === 'AWARD').map(({ id }) => id);
    const difference = await changedEdges(
      store,
      [
        { types: AWARD_OWNS.from, side: 'from', ids: awards },
        { types: AWARD_OWNS.to, side: 'to', ids: awards },
        { types: PROJECT_OWNS.from, side: 'from', ids: keys },
        { types: PROJECT_OWNS.to, side: 'to', ids: keys },
      ],
      edges,
    );
    const queueAdd: Queued[] = [
      ...empty.map((key) => ({ layer: 'gone' as const, key })),
      ...difference.removeEdges
        .filter(({ type }) => type === 'ABOUT')
        .map(({ to }) => ({ layer: 'gone' as const, key: to })),
    ];
    return { changes: { putNodes: await changedNodes(store, [...nodes.values()]), ...difference, queueAdd }, done: [] };
  },
};
