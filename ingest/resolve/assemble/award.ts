/**
 * An Award node with its edges, from the readings of it. A pure function: same readings, same award.
 */
import { byId, id } from '../../../src/ids.ts';
import type { Award, Edge, EdgeType, Evidence, Money, Theme } from '../../../src/model.ts';
import { identifierKey } from '../../../src/identifiers.ts';
import { joinObligations, obligatedAmount } from '../../../src/money.ts';
import type { InstitutionPart, Said } from '../../statements.ts';
import { investigators } from './investigators.ts';
import { withoutParts } from './parts.ts';
import { type StatementReading, abstractReading, current, edge, evidenceOf, inOrder } from './readings.ts';

/** Edge types that an award's assembly owns, by the side on which the award stands. */
export const AWARD_OWNS = {
  from: [
    'RECEIVED_BY',
    'HELD_BY',
    'PERFORMED_AT',
    'PART_OF',
    'CONTINUES',
    'FUNDED_UNDER',
    'AWARDED_BY',
    'MANAGED_BY',
    'ABOUT',
  ],
  to: ['INVESTIGATES', 'DESCRIBES_AWARD'],
} as const satisfies Record<'from' | 'to', readonly EdgeType[]>;

/** What resolution found: node of a form, or null. */
export type NodeOfNameVariant = (nameVariant: string) => string | null;

interface Claim {
  readonly to: string;
  readonly name: string;
  readonly share: Money | null;
  /** What tells one written institution from another of the same node. */
  readonly key: string;
  readonly isPartial: boolean;
  readonly evidence: Evidence;
}

/** Every statement of every reading that ties the award to some node, in the order of readings. */
function claims(
  readings: readonly StatementReading[],
  pick: (reading: StatementReading) => readonly {
    readonly to: string | null;
    readonly name: string;
    readonly said: Said;
    readonly share?: Money | null;
    readonly key?: string;
  }[],
): Claim[][] {
  return readings.map(({ row, data }, i) =>
    pick(readings[i]!).flatMap(({ to, name, said, share = null, key = name }): Claim[] => {
      if (to === null) return [];
      const isPartial = data.institutionsComplete === false;
      return [{ to, name, share, key, isPartial, evidence: evidenceOf(row.source, data.extractor, said) }];
    }),
  );
}

/**
 * What the last reading gives one node that states a share of it: two units of one institution are added. Where readings name
 * one institution each, the last word on each of those that are this node.
 */
function shareOf(all: readonly Claim[][], to: string): Money | null {
  const stating = all.map((found) => found.filter((claim) => claim.to === to && claim.share !== null));
  const last = stating.findLast((found) => found.length > 0) ?? [];
  const parts = last.some(({ isPartial }) => isPartial)
    ? [...new Map(stating.flat().map((claim) => [claim.key, claim])).values()]
    : last;
  const own = parts.flatMap(({ share }) => share ?? []);
  const [first] = own;
  if (first === undefined || own.some(({ currency }) => currency !== first.currency)) return null;
  return { minor: own.reduce((sum, { minor }) => sum + minor, 0), currency: first.currency };
}

/** Edges to the nodes that `kept` names, each with the evidence of all readings for it. */
function edgesTo(type: EdgeType, award: string, kept: ReadonlySet<string>, all: readonly Claim[][]): Edge[] {
  const flat = all.flat();
  return [...kept].sort(byId).map((to) => {
    const own = flat.filter((claim) => claim.to === to);
    const share = shareOf(all, to);
    return edge(type, award, to, {
      nameAsWritten: own.at(-1)!.name,
      ...(share === null ? {} : { share }),
      evidence: own.map(({ evidence }) => evidence),
    });
  });
}

const targets = (found: readonly Claim[] | undefined) => new Set((found ?? []).map(({ to }) => to));
const lastStated = (all: readonly Claim[][]) => targets(all.findLast((found) => found.length > 0));

function institutions(
  award: string,
  readings: readonly StatementReading[],
  part: InstitutionPart,
  type: EdgeType,
  nodeOf: NodeOfNameVariant,
) {
  const all = claims(readings, ({ data }) =>
    data.institutions.flatMap((mention, i) =>
      mention.part === part
        ? [
            {
              ...mention,
              to: nodeOf(data.institutionNameVariants[i]!),
              share: mention.share ?? null,
              key: mention.identifiers[0]?.value ?? mention.name,
            },
          ]
        : [],
    ),
  );
  // Where each reading names some of them, those of all readings since the last that names all.
  const isPartial = (i: number) => readings[i]!.data.institutionsComplete === false;
  const last = all.findLastIndex((found) => found.length > 0);
  if (last < 0 || !isPartial(last)) return edgesTo(type, award, lastStated(all), all);
  const whole = all.findLastIndex((found, i) => found.length > 0 && !isPartial(i));
  return edgesTo(type, award, targets(all.slice(Math.max(whole, 0)).flat()), all);
}

/** Programs of the last complete reading and those after it; of all readings where none is complete. */
function programs(award: string, readings: readonly StatementReading[], nodeOf: NodeOfNameVariant): Edge[] {
  const all = claims(readings, ({ data }) =>
    data.programs.map((mention, i) => ({
      to: nodeOf(data.programNameVariants[i]!),
      name: mention.name,
      said: mention.said,
    })),
  );
  const complete = readings.findLastIndex(({ data }) => data.programsComplete);
  return edgesTo('FUNDED_UNDER', award, targets(all.slice(Math.max(complete, 0)).flat()), all);
}

/**
 * Units of the last reading that names any; where an earlier one names a unit below, that one. Where units share an award,
 * those of all readings since the last complete one.
 */
function units(award: string, readings: readonly StatementReading[], nodeOf: NodeOfNameVariant): Edge[] {
  const all = claims(readings, ({ data }) =>
    data.units.map((mention, i) => ({
      to: nodeOf(data.unitNameVariants[i]!),
      name: mention.path.join(' > '),
      said: mention.said,
    })),
  );
  const named = all.flat().map(({ to }) => to);
  const complete = readings.findLastIndex(({ data }) => data.unitsComplete !== false);
  const told = complete === readings.length - 1 ? lastStated(all) : targets(all.slice(Math.max(complete, 0)).flat());
  const kept = [...told].map((to) => named.findLast((other) => other.startsWith(`${to}:`)) ?? to);
  const lowest = new Set(kept.map((to) => named.findLast((other) => other.startsWith(`${to}:`)) ?? to));
  return edgesTo('AWARDED_BY', award, lowest, all);
}

/** Officers: those of the last reading that names one; earlier ones are former. */
function officers(award: string, readings: readonly StatementReading[]): Edge[] {
  const all = readings.map(({ mentions }) =>
    mentions.filter(({ data }) => data.person.personKind === 'PROGRAM_OFFICER'),
  );
  const now = new Set((all.findLast((found) => found.length > 0) ?? []).map(({ row }) => row.node!));
  const people = [...new Set(all.flat().map(({ row }) => row.node!))].sort(byId);
  return people.map((person) => {
    const own = all.flat().filter(({ row }) => row.node === person);
    return edge('MANAGED_BY', award, person, {
      isFormer: !now.has(person),
      nameAsWritten: own.at(-1)!.data.person.name,
      evidence: own.flatMap(({ data, row }) =>
        data.person.said.map((said) => evidenceOf(row.source, data.extractor, said)),
      ),
    });
  });
}

/** A fellowship whose recipient is the fellow: held by whoever the last such reading names first. */
function holder(award: string, readings: readonly StatementReading[]): Edge[] {
  const reading = readings.at(-1);
  if (reading?.data.heldByInvestigator !== true) return [];
  const fellow = reading.mentions.find(({ data }) => data.person.personKind === 'RESEARCHER');
  if (fellow === undefined) return [];
  const evidence = fellow.data.person.said.map((said) => evidenceOf(fellow.row.source, fellow.data.extractor, said));
  return [edge('HELD_BY', award, fellow.row.node!, { nameAsWritten: fellow.data.person.name, evidence })];
}

/** The themes of some readings: of one that two have, the surer. */
function themes(award: string, readings: readonly StatementReading[]): { nodes: Theme[]; edges: Edge[] } {
  const edges = new Map<string, Edge>();
  for (const { data, row } of readings)
    for (const { phrase, score, start, end } of data.themes) {
      if ((edges.get(phrase)?.score ?? -1) >= score) continue;
      const path = start === null ? (data.abstract?.said.path ?? data.title?.said.path ?? null) : null;
      const said: Said = { start, end, path, method: 'INFERRED', confidence: score };
      const evidence = [evidenceOf(row.source, data.extractor, said)];
      edges.set(phrase, edge('ABOUT', award, id.theme(phrase), { score, nameAsWritten: phrase, evidence }));
    }
  const nodes = [...edges].map(([label, { to }]): Theme => ({ kind: 'THEME', id: to, label }));
  return { nodes, edges: [...edges.values()] };
}

/** Of what adds to an award an abstract: that of the latest reading which has the id that it is given for. */
function addedAbstract(readings: readonly StatementReading[], additions: readonly StatementReading[]) {
  const texts = additions.filter(({ data }) => data.abstract !== null);
  if (texts.length === 0) return null;
  const ids = [...readings].reverse().flatMap(({ data }) => (data.awardIdentifiers ?? []).map(identifierKey));
  const place = ({ data }: StatementReading) => ids.indexOf(identifierKey(data.awardIdentifiers![0]!));
  return texts.sort((a, b) => place(a) - place(b) || byId(a.row.id, b.row.id))[0]!;
}

/**
 * The award, its themes and its edges. `records` are those of it, at least one, in any order; `additions` say what no record of
 * it does: an abstract, money.
 */
export function assembleAward(
  award: string,
  project: string,
  records: readonly StatementReading[],
  nodeOf: NodeOfNameVariant,
  additions: readonly StatementReading[] = [],
): { nodes: (Award | Theme)[]; edges: Edge[] } {
  const readings = withoutParts(inOrder(records));
  const stated = abstractReading(readings);
  const abstract = stated ?? addedAbstract(readings, additions);
  const last = readings.at(-1)!;
  const awardedAmount = current(readings, 'awardedAmount');
  const obligations = joinObligations(
    [...inOrder(additions), ...readings].map(({ data }) => data.obligations?.value ?? []),
  );
  const node: Award = {
    kind: 'AWARD',
    id: award,
    number: current(readings, 'number')!,
    agency: last.data.agency!,
    title: current(readings, 'title'),
    abstract: abstract?.data.abstract?.value ?? null,
    isTruncated: abstract?.data.isTruncated ?? false,
    obligatedAmount: obligatedAmount(obligations, awardedAmount),
    obligations,
    awardedAmount,
    estimatedTotalAmount: current(readings, 'estimatedTotalAmount'),
    startDate: current(readings, 'startDate'),
    endDate: current(readings, 'endDate'),
    awardInstrument: current(readings, 'awardInstrument'),
    transactionType: current(readings, 'transactionType'),
    assistanceListings: current(readings, 'assistanceListings') ?? [],
    appropriations: current(readings, 'appropriations') ?? [],
    url: current(readings, 'url'),
  };
  const about = themes(award, [stated ?? last, ...(stated === null && abstract !== null ? [abstract] : [])]);
  const own = readings.map(({ row, data }) => evidenceOf(row.source, data.extractor, data.number!.said));
  return {
    nodes: [node, ...about.nodes],
    edges: [
      ...investigators(award, readings),
      ...institutions(award, readings, 'RECIPIENT', 'RECEIVED_BY', nodeOf),
      ...institutions(award, readings, 'PERFORMER', 'PERFORMED_AT', nodeOf),
      ...holder(award, readings),
      ...programs(award, readings, nodeOf),
      ...units(award, readings, nodeOf),
      ...officers(award, readings),
      ...about.edges,
      edge('PART_OF', award, project, { evidence: own }),
      ...readings.map(({ row, data }) =>
        edge('DESCRIBES_AWARD', row.source, award, {
          score: 1_000_000,
          reason: 'record of the award',
          evidence: [evidenceOf(row.source, data.extractor, data.number!.said)],
        }),
      ),
    ],
  };
}
