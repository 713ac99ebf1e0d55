/**
 * Parameters of the questions: drawn by a seeded generator as people would come by them (a random award leads to its
 * people, institution and programs), and the hubs beside them.
 */
import { tokens } from '../../src/text.ts';
import type { NodeKind } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';
import type { Parameters, Question } from './questions.ts';

/** Mulberry32: small, fast, and the same everywhere. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const HUBS = 20;

/** `count` parameters for each kind of question; the hubs first. */
export async function drawParameters(store: Store, count: number, seed: number) {
  const awards: string[] = [];
  for await (const { nodes } of store.scan()) {
    for (const node of nodes) if (node.kind === 'AWARD') awards.push(node.id);
  }
  awards.sort();
  const random = randomFrom(seed);
  const drawn = Array.from({ length: count * 3 }, () => awards[random(awards.length)]!);

  const idsFor = async (kind: NodeKind, type: 'INVESTIGATES' | 'RECEIVED_BY' | 'FUNDED_UNDER') => {
    const hubs = await store.list({
      kinds: [kind],
      order: { by: 'AWARD_COUNT', direction: 'DESC' },
      page: { first: HUBS },
      ...(kind === 'PERSON' ? { where: { personKinds: ['RESEARCHER'] as const } } : {}),
    });
    const reached = await store.edges(
      type === 'INVESTIGATES' ? { types: [type], to: drawn } : { types: [type], from: drawn },
    );
    const byAward = new Map(
      reached.map((edge) => (type === 'INVESTIGATES' ? [edge.to, edge.from] : [edge.from, edge.to])),
    );
    const ids = [...hubs.rows.map(({ node }) => node.id), ...drawn.flatMap((award) => byAward.get(award) ?? [])];
    return ids.slice(0, count).map((id): Parameters => ({ id }));
  };
  const people = await idsFor('PERSON', 'INVESTIGATES');
  const nodes = await store.nodes(people.map(({ id }) => id!));
  const names = nodes.flatMap((node): Parameters[] => {
    if (node?.kind !== 'PERSON') return [];
    // A family name alone, or the beginning of a given name with it: as people type.
    const family = tokens(node.familyName).join(' ');
    const given = tokens(node.givenNames)[0] ?? '';
    return [{ text: random(2) === 0 || given === '' ? family : `${given.slice(0, 3)} ${family}` }];
  });
  const pairs = people.map(({ id }, place): Parameters => ({
    from: id!,
    to: people[(place * 7 + 3) % people.length]!.id!,
  }));
  return {
    pairs: pairs.filter(({ from, to }) => from !== to),
    people,
    institutions: await idsFor('INSTITUTION', 'RECEIVED_BY'),
    programs: await idsFor('PROGRAM', 'FUNDED_UNDER'),
    names,
  } satisfies Record<Question['parameters'], readonly Parameters[]>;
}
