/**
 * Layer 3: mentions of people to people, with their affiliations. Its keys are blocks of mentions (family names).
 */
import { canonical } from '../../src/canonical.ts';
import { groupBy } from '../../src/group-by.ts';
import { byId, id } from '../../src/ids.ts';
import type { Edge, Person } from '../../src/model.ts';
import type { PossibleDuplicateRecord, NameVariantRecord, MentionRecord, Store } from '../../src/store/store.ts';
import { changedEdges, changedNodes } from './assemble/difference.ts';
import { affiliations, personId, personNode } from './assemble/person.ts';
import { nameVariantOf, mentionOf } from '../evidence-data.ts';
import type { InstitutionNameVariant } from '../evidence-data.ts';
import { loadJudged, type Judged } from '../decisions/judged.ts';
import type { Layer, Queued } from './layer.ts';
import { SUPPRESSED } from './mask-layer.ts';
import { mentionName } from '../names/person-name.ts';
import { mentionAnchors } from '../decisions/judged.ts';
import { tiedRows } from './tied-blocks.ts';
import { resolveOfficers } from './people.ts';
import { likelihood, resolveBlock, type PersonCluster, type PossibleDuplicate } from './people.ts';
import { yearOf, type StoredMention } from './people/person-group.ts';
import { components } from './tied-blocks.ts';
import { personKeys } from '../names/person-keys.ts';

const keysOf = (row: MentionRecord) => personKeys(mentionOf(row).person);

/** Mentions with what resolution knows of their surroundings. One database call. */
export async function withInstitutions(
  store: Store,
  rows: readonly MentionRecord[],
  judged: Judged,
): Promise<StoredMention[]> {
  const nameVariantIds = [...new Set(rows.flatMap(({ nameVariant }) => nameVariant ?? []))];
  const nameVariants = new Map<string, NameVariantRecord>(
    (nameVariantIds.length === 0 ? [] : await store.records('nameVariant', 'id', nameVariantIds)).map((nameVariant) => [
      nameVariant.id,
      nameVariant,
    ]),
  );
  return rows.map((row): StoredMention => {
    const data = mentionOf(row);
    const nameVariant = row.nameVariant === null ? undefined : nameVariants.get(row.nameVariant);
    const content = nameVariant === undefined ? null : nameVariantOf<InstitutionNameVariant>(nameVariant);
    return {
      row,
      data,
      id: row.id,
      record: data.person.said[0]!.method === 'ASSERTED' ? row.statement : null,
      name: mentionName(data.person)!,
      identifiers: data.person.identifiers,
      emailHash: data.person.emailHash,
      institution: nameVariant?.node ?? null,
      institutionName: content?.name ?? null,
      isHome: data.basis !== 'RECIPIENT_OF_AWARD',
      state: content?.state ?? null,
      project: row.project,
      unit: data.unit,
      year: yearOf(data.firstDate),
      team: data.team,
      themes: data.themes,
      officer: data.officer,
      fingerprint: data.fingerprint,
      judged: judged.isEmpty ? null : judged.marks(mentionAnchors(row)),
    };
  });
}

const isOfficer = ({ data }: StoredMention) => data.person.personKind === 'PROGRAM_OFFICER';

/** Keys by which blocks are resolved together: of the mention, and of what it is judged to be one with. */
const tiesOf = (mention: StoredMention) => [
  ...personKeys(mention.data.person),
  ...(mention.judged?.same ?? []).map((root) => `${isOfficer(mention) ? 'officer' : 'person'} ${root}`),
];

/** The people of a component with their ids: null for who is suppressed. Of two that a judgement parts one identifier names the first alone. */
function identified(clusters: readonly PersonCluster<StoredMention>[]) {
  const taken = new Set<string>();
  return clusters.map(({ members }) => {
    const mentions = members.map(({ mention }) => mention);
    const isSuppressed = mentions.some(({ judged }) => judged?.isSuppressed === true);
    const own = personId(mentions);
    const node = taken.has(own) ? id.mentioned('PERSON', mentions[0]!.id) : own;
    taken.add(node);
    return { members, mentions, node: isSuppressed ? null : node };
  });
}

/** What resolution left open, as pairs of people of the graph. */
function possibleDuplicatesOf(
  duplicates: readonly PossibleDuplicate[],
  block: string,
  nodeOf: ReadonlyMap<string, string | null>,
): PossibleDuplicateRecord[] {
  return duplicates.flatMap(({ a, b, points, reasons }) => {
    const [x, y] = [nodeOf.get(a) ?? null, nodeOf.get(b) ?? null].sort();
    if (x == null || y == null) return [];
    return [{ id: `${x} ${y}`, block, a: x, b: y, score: likelihood(points), reasons: JSON.stringify(reasons) }];
  });
}

/** Doubts of some blocks against those that the store holds. */
async function changedPossibleDuplicates(
  store: Store,
  blocks: readonly string[],
  possibleDuplicates: readonly PossibleDuplicateRecord[],
) {
  const wanted = new Map(possibleDuplicates.map((possibleDuplicate) => [possibleDuplicate.id, possibleDuplicate]));
  const held = new Map(
    (await store.records('possibleDuplicate', 'block', blocks)).map((possibleDuplicate) => [
      possibleDuplicate.id,
      possibleDuplicate,
    ]),
  );
  return {
    putRecords: {
      possibleDuplicate: [...wanted.values()].filter(
        (pair) => canonical(held.get(pair.id) ?? null) !== canonical(pair),
      ),
    },
    removeRecords: { possibleDuplicate: [...held.keys()].filter((key) => !wanted.has(key)) },
  };
}

/** Mentions that a batch loads: a name of an agency's thirty years has thousands. */
const MOST_MENTIONS = 10_000;

/** As many of some blocks as have so many mentions together, one at least. */
async function firstBlocks(store: Store, blocks: readonly string[]): Promise<readonly string[]> {
  const mentions = groupBy(await store.records('mention', 'block', blocks, { withData: false }), ({ block }) => block);
  let count = 0;
  const end = blocks.findIndex((block) => (count += mentions.get(block)?.length ?? 0) > MOST_MENTIONS);
  return end < 0 ? blocks : blocks.slice(0, Math.max(1, end));
}

export const personLayer: Layer = {
  name: 'person',
  batch: 300,
  async run(store, asked) {
    const keys = await firstBlocks(store, asked);
    const judged = await loadJudged(store);
    const rowsOfBlocks = await tiedRows(store, 'mention', keys, keysOf, judged, mentionAnchors);
    const mentions = await withInstitutions(store, rowsOfBlocks, judged);
    const nodes: Person[] = [];
    const edges: Edge[] = [];
    const mention: Pick<MentionRecord, 'id' | 'node' | 'reason' | 'score'>[] = [];
    const possibleDuplicates: PossibleDuplicateRecord[] = [];
    const left = new Set<string>();
    const assemble = new Set<string>();
    const mask = new Set<string>();
    for (const component of components(mentions, ({ row }) => row.block, tiesOf)) {
      const { people, duplicates } = isOfficer(component[0]!)
        ? { people: resolveOfficers(component), duplicates: [] }
        : resolveBlock(component);
      const nodeOf = new Map<string, string | null>();
      for (const { members, mentions: own, node } of identified(people)) {
        if (node !== null) {
          nodes.push({ ...personNode(own), id: node });
          edges.push(...affiliations(node, own));
        }
        for (const {
          mention: { row },
          ...because
        } of members) {
          nodeOf.set(row.id, node);
          // Kept in the evidence layer without a person, so that the wish stays in force.
          const { reason, score } = node === null ? { reason: SUPPRESSED, score: 1_000_000 } : because;
          if (row.node === node && row.reason === reason && row.score === score) continue;
          mention.push({ id: row.id, node, reason, score });
          if ((row.reason === SUPPRESSED) !== (node === null)) mask.add(row.source);
          if (row.node === node) continue;
          if (row.node !== null) left.add(row.node);
          if (row.project !== null) assemble.add(row.project);
        }
      }
      if (duplicates.length > 0)
        possibleDuplicates.push(
          ...possibleDuplicatesOf(duplicates, component.map(({ row }) => row.block).sort(byId)[0]!, nodeOf),
        );
    }
    const owned = [{ types: ['AFFILIATED_WITH'] as const, side: 'from' as const, ids: nodes.map(({ id }) => id) }];
    const queueAdd: Queued[] = [
      ...[...mask].map((key) => ({ layer: 'mask' as const, key })),
      ...[...assemble].map((key) => ({ layer: 'assemble' as const, key })),
      ...[...left].map((key) => ({ layer: 'prune' as const, key })),
    ];
    const done = [...new Set(mentions.map(({ row }) => row.block))];
    return {
      changes: {
        ...(await changedPossibleDuplicates(store, [...new Set([...keys, ...done])], possibleDuplicates)),
        setRecords: { mention },
        putNodes: await changedNodes(store, nodes),
        ...(await changedEdges(store, owned, edges)),
        queueAdd,
      },
      done,
      left: asked.slice(keys.length),
    };
  },
};
