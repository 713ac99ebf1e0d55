/**
 * `PARENT` edges: an institution whose record states the UEI of the body above it belongs to the institution of that UEI.
 * Its keys are ids of institutions.
 *
 * A parent UEI comes without a name, so a body that receives nothing itself has no node: its edges appear when a record
 * names it.
 */
import { byId } from '../../src/id.ts';
import type { Edge, Evidence } from '../../src/model.ts';
import type { FormRecord, Store } from '../../src/store/store.ts';
import { parentUei } from '../evidence.ts';
import type { InstitutionForm, WorkData } from '../evidence-data.ts';
import type { Layer } from '../layer.ts';
import { changedEdges } from './difference.ts';
import { edge, evidenceOf } from './evidence-of.ts';

/** Records that stand as evidence of one edge; a university has thousands that say the same. */
const SHOWN = 5;

/** Institutions whose records name one of these UEIs as that of the body above. */
export async function childrenOfUeis(store: Store, ueis: readonly string[]): Promise<string[]> {
  if (ueis.length === 0) return [];
  const ids = (
    await store.recordKeys(
      'form',
      ueis.map((uei) => `parent:${uei}`),
    )
  ).map(({ id }) => id);
  const forms = ids.length === 0 ? [] : await store.records('form', 'id', [...new Set(ids)]);
  return [...new Set(forms.flatMap(({ node }) => node ?? []))];
}

/** What the first records, by id, say that use one of the forms. */
async function evidenceOfForms(store: Store, forms: readonly string[]): Promise<Evidence[]> {
  const keys = await store.recordKeys(
    'work',
    forms.map((form) => `child:${form}`),
  );
  const first = [...new Set(keys.map(({ id }) => id))].sort(byId).slice(0, SHOWN);
  return (await store.records('work', 'id', first)).flatMap(({ source, data }) => {
    const { institutions, institutionForms, extractor } = JSON.parse(data) as WorkData;
    return institutions.flatMap(({ said }, i) =>
      forms.includes(institutionForms[i]!) ? [evidenceOf(source, extractor, said)] : [],
    );
  });
}

async function nodesOfUeis(store: Store, ueis: readonly string[]): Promise<Map<string, string>> {
  const keys =
    ueis.length === 0
      ? []
      : await store.recordKeys(
          'form',
          ueis.map((uei) => `uei:${uei}`),
        );
  const forms = keys.length === 0 ? [] : await store.records('form', 'id', [...new Set(keys.map(({ id }) => id))]);
  return new Map(
    forms.flatMap(({ node, data }) =>
      node === null ? [] : [[(JSON.parse(data) as InstitutionForm).uei!, node] as const],
    ),
  );
}

export const parentLayer: Layer = {
  name: 'parent',
  batch: 500,
  async run(store, keys) {
    const children = new Map<string, Map<string, FormRecord[]>>();
    for (const form of await store.records('form', 'node', keys)) {
      const parent = parentUei(form);
      if (parent === null) continue;
      const parents = children.get(form.node!) ?? new Map<string, FormRecord[]>();
      children.set(form.node!, parents);
      parents.set(parent, [...(parents.get(parent) ?? []), form]);
    }
    const nodeOf = await nodesOfUeis(store, [...new Set([...children.values()].flatMap((of) => [...of.keys()]))]);
    const edges: Edge[] = [];
    for (const [child, parents] of children) {
      const byNode = new Map<string, FormRecord[]>();
      for (const [uei, forms] of parents) {
        const parent = nodeOf.get(uei);
        if (parent !== undefined && parent !== child) byNode.set(parent, [...(byNode.get(parent) ?? []), ...forms]);
      }
      for (const [parent, forms] of byNode)
        edges.push(
          edge('PARENT', child, parent, {
            evidence: await evidenceOfForms(
              store,
              forms.map(({ id }) => id),
            ),
          }),
        );
    }
    return { changes: await changedEdges(store, [{ types: ['PARENT'], side: 'from', ids: keys }], edges), done: [] };
  },
};
