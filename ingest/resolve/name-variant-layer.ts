/**
 * Layer 1: name variants of institutions, programs and units to nodes. Its keys are blocks of forms.
 */
import { kindOf } from '../../src/ids.ts';
import type { EdgeType, GraphNode } from '../../src/model.ts';
import type { NameVariantRecord, Store } from '../../src/store/store.ts';
import { changedNodes } from './assemble/difference.ts';
import { childrenOf } from './parent-layer.ts';
import { nameVariantKeys, parentOf } from '../evidence.ts';
import { loadJudged, type Judged } from '../decisions/judged.ts';
import { type InstitutionNameVariant, nameVariantOf } from '../evidence-data.ts';
import type { Layer, Queued } from './layer.ts';
import { nameVariantAnchors } from '../decisions/judged.ts';
import { tiedRows } from './tied-blocks.ts';
import { hasRegisteredParent, registeredChildren } from './registered-parents.ts';
import { resolveInstitutions } from './institutions.ts';
import { resolvePrograms } from './programs.ts';
import type { NameVariantCluster } from './resolution.ts';
import { resolveUnits } from './units.ts';

const RESOLVERS: Record<
  NameVariantRecord['kind'],
  (rows: readonly NameVariantRecord[], judged: Judged) => NameVariantCluster[]
> = {
  INSTITUTION: resolveInstitutions,
  PROGRAM: resolvePrograms,
  FUNDING_UNIT: resolveUnits,
};

const AWARD_EDGES: readonly EdgeType[] = ['RECEIVED_BY', 'PERFORMED_AT', 'FUNDED_UNDER', 'AWARDED_BY'];

/** Projects that an edge ties to nodes which are about to be replaced. */
async function projectsAt(store: Store, nodes: readonly string[]): Promise<string[]> {
  if (nodes.length === 0) return [];
  const awards = (await store.edges({ types: AWARD_EDGES, to: nodes })).map(({ from }) => from);
  const partOf = awards.length === 0 ? [] : await store.edges({ types: ['PART_OF'], from: [...new Set(awards)] });
  const funded = await store.edges({ types: ['FUNDED_BY'], to: nodes });
  const partners = await store.edges({ types: ['PARTICIPATES_IN'], from: nodes });
  return [...partOf.map(({ to }) => to), ...funded.map(({ from }) => from), ...partners.map(({ to }) => to)];
}

/** Whether nothing but a register names an institution. */
const isRegisteredOnly = ({ members }: NameVariantCluster): boolean =>
  members.every(
    ({ nameVariant }) =>
      nameVariant.kind === 'INSTITUTION' && nameVariantOf<InstitutionNameVariant>(nameVariant).isRegistered === true,
  );

export const nameVariantLayer: Layer = {
  name: 'nameVariant',
  batch: 1000,
  async run(store, keys) {
    const judged = await loadJudged(store);
    const rows = await tiedRows(store, 'nameVariant', keys, nameVariantKeys, judged, nameVariantAnchors);
    const dropped = rows.filter(({ refs }) => refs <= 0);
    const kept = rows.filter(({ refs }) => refs > 0);
    const clusters = (Object.keys(RESOLVERS) as NameVariantRecord['kind'][]).flatMap((kind) =>
      RESOLVERS[kind](
        kept.filter((row) => row.kind === kind),
        judged,
      ),
    );

    const nodes: GraphNode[] = [];
    const nameVariant: Pick<NameVariantRecord, 'id' | 'node' | 'reason' | 'score'>[] = [];
    const moved: NameVariantRecord[] = [];
    const found = new Set(clusters.filter((cluster) => !isRegisteredOnly(cluster)));
    const set = ({ members }: NameVariantCluster, id: string | null) => {
      for (const { nameVariant: row, reason, score } of members) {
        if (row.node === id && row.reason === reason && row.score === score) continue;
        nameVariant.push({ id: row.id, node: id, reason, score });
        if (row.node !== id) moved.push(row);
      }
    };
    for (const cluster of clusters) set(cluster, found.has(cluster) ? cluster.node.id : null);
    nodes.push(...[...found].map(({ node }) => node));
    const remapped = moved.filter(({ node }) => node !== null);
    const left = [...new Set([...remapped, ...dropped].flatMap(({ node }) => (node === null ? [] : [node])))];
    const mentions =
      remapped.length === 0
        ? []
        : await store.records(
            'mention',
            'nameVariant',
            remapped.map(({ id }) => id),
            { withData: false },
          );
    const identifiers = nodes.flatMap((node) => (node.kind === 'INSTITUTION' ? node.identifiers : []));
    const children = [
      ...[...found].flatMap(({ node, members }) =>
        members.some(({ nameVariant }) => parentOf(nameVariant) !== null || hasRegisteredParent(nameVariant))
          ? [node.id]
          : [],
      ),
      ...(await childrenOf(store, identifiers)),
      ...(await registeredChildren(store, rows)),
      ...left.filter((node) => kindOf(node) === 'INSTITUTION'),
    ];
    const queueAdd: Queued[] = [
      ...[...new Set(children)].map((key) => ({ layer: 'parent' as const, key })),
      ...[...new Set(mentions.map(({ block }) => block))].map((key) => ({ layer: 'person' as const, key })),
      ...[...new Set(await projectsAt(store, left))].map((key) => ({ layer: 'assemble' as const, key })),
      ...left.map((key) => ({ layer: 'prune' as const, key })),
    ];
    return {
      changes: {
        removeRecords: { nameVariant: dropped.map(({ id }) => id) },
        setRecords: { nameVariant },
        putNodes: await changedNodes(store, nodes),
        queueAdd,
      },
      done: [...new Set(rows.map(({ block }) => block))],
    };
  },
};
