/**
 * `PARENT` edges: an institution whose record states an identifier of the body above it belongs to the institution of that identifier;
 * a foundation to its university, and a campus to its system, where the table made from ROR says so. Its keys are ids of
 * institutions.
 *
 * Such an identifier comes without a name, so a body that receives nothing itself has no node: its edges appear when a record
 * names it.
 */
import { byId } from '../../src/ids.ts';
import { identifierKey } from '../../src/identifiers.ts';
import type { Edge, Evidence, Identifier } from '../../src/model.ts';
import type { NameVariantRecord, Store } from '../../src/store/store.ts';
import type { StatementData } from '../evidence-data.ts';
import { parentOf } from '../evidence.ts';
import { changedEdges } from './assemble/difference.ts';
import { edge, evidenceOf } from './assemble/readings.ts';
import type { Layer } from './layer.ts';
import { nodesOfKeys, rowsByKey } from './rows-by-key.ts';
import { registeredParents } from './registered-parents.ts';

/** Records that stand as evidence of one edge; a university has thousands that say the same. */
const SHOWN = 5;

/** Institutions whose records name one of these identifiers as that of the body above. */
export const childrenOf = (store: Store, identifiers: readonly Identifier[]): Promise<string[]> =>
  nodesOfKeys(
    store,
    identifiers.map((one) => `parent:${identifierKey(one)}`),
  );

/** What the first records, by id, say that use one of the forms. */
async function evidenceOfNameVariants(store: Store, nameVariants: readonly string[]): Promise<Evidence[]> {
  const keys = await store.recordKeys(
    'statement',
    nameVariants.map((nameVariant) => `child:${nameVariant}`),
  );
  const first = [...new Set(keys.map(({ id }) => id))].sort(byId).slice(0, SHOWN);
  return (await store.records('statement', 'id', first)).flatMap(({ source, data }) => {
    const { institutions, institutionNameVariants, extractor } = JSON.parse(data) as StatementData;
    return institutions.flatMap(({ said }, i) =>
      nameVariants.includes(institutionNameVariants[i]!) ? [evidenceOf(source, extractor, said)] : [],
    );
  });
}

export const parentLayer: Layer = {
  name: 'parent',
  batch: 500,
  async run(store, keys) {
    const children = new Map<string, Map<string, NameVariantRecord[]>>();
    const rows = await store.records('nameVariant', 'node', keys);
    for (const nameVariant of rows) {
      const stated = parentOf(nameVariant);
      if (stated === null) continue;
      const parent = identifierKey(stated);
      const parents = children.get(nameVariant.node!) ?? new Map<string, NameVariantRecord[]>();
      children.set(nameVariant.node!, parents);
      parents.set(parent, [...(parents.get(parent) ?? []), nameVariant]);
    }
    const stating = await rowsByKey(
      store,
      'nameVariant',
      [...children.values()].flatMap((of) => [...of.keys()]),
    );
    const edges: Edge[] = [];
    for (const [child, parents] of children) {
      const byNode = new Map<string, NameVariantRecord[]>();
      for (const [key, nameVariants] of parents) {
        const [parent] = (stating.get(key) ?? []).flatMap(({ node }) => node ?? []).sort(byId);
        if (parent !== undefined && parent !== child)
          byNode.set(parent, [...(byNode.get(parent) ?? []), ...nameVariants]);
      }
      for (const [parent, nameVariants] of byNode)
        edges.push(
          edge('PARENT', child, parent, {
            evidence: await evidenceOfNameVariants(
              store,
              nameVariants.map(({ id }) => id),
            ),
          }),
        );
    }
    const stated = new Set(edges.map(({ from, to }) => `${from} ${to}`));
    for (const { child, parent, reason, score } of await registeredParents(store, rows))
      if (!stated.has(`${child} ${parent}`)) edges.push(edge('PARENT', child, parent, { reason, score, evidence: [] }));
    return { changes: await changedEdges(store, [{ types: ['PARENT'], side: 'from', ids: keys }], edges), done: [] };
  },
};
