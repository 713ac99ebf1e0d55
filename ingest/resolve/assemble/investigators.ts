/**
 * Who investigates an award, from all of its readings in order.
 *
 * A later reading's word on a person replaces an earlier one's. A person becomes former by a stated "Former" or end
 * date, or by absence from a later complete reading. A role that was read out of prose and that a later reading
 * corrects makes nobody former: its passage stays as evidence of the corrected role.
 */
import { byId } from '../../../src/ids.ts';
import { ROLES, type Edge, type Evidence, type Role } from '../../../src/model.ts';
import { type ResolvedMention, type StatementReading, edge, evidenceOf } from './readings.ts';

interface Holding {
  readonly role: Role;
  readonly isFormer: boolean;
  readonly isAsserted: boolean;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly nameAsWritten: string;
  readonly evidence: readonly Evidence[];
}

/** What one reading's mentions say of one person: one holding a role. */
function holdings(mentions: readonly ResolvedMention[]): Holding[] {
  const roles = new Map<Role, Holding>();
  for (const { data, row } of mentions) {
    const mention = data.person;
    const evidence = mention.said.map((said) => evidenceOf(row.source, data.extractor, said));
    const known = roles.get(mention.role);
    roles.set(mention.role, {
      role: mention.role,
      // Of two spells in one role, one that goes on counts.
      isFormer: mention.isFormer && (known?.isFormer ?? true),
      isAsserted: mention.said[0]!.method === 'ASSERTED',
      startDate: known?.startDate ?? mention.startDate,
      endDate: mention.endDate ?? known?.endDate ?? null,
      nameAsWritten: mention.name,
      evidence: [...(known?.evidence ?? []), ...evidence],
    });
  }
  return [...roles.values()];
}

/** Each passage once: readings that correct one another over and over carry the same ones along. */
const once = (...lists: readonly (readonly Evidence[])[]): Evidence[] => [...new Set(lists.flat())];

/** Only the role was read out of prose, not that the person investigated. */
const former = (h: Holding): Holding => ({ ...h, role: h.isAsserted ? h.role : 'INVESTIGATOR', isFormer: true });

/** One holding a role, with the passages of all. */
function oncePerRole(held: readonly Holding[]): Holding[] {
  const roles = new Map<Role, Holding>();
  for (const h of held) {
    const known = roles.get(h.role);
    roles.set(h.role, known === undefined ? h : { ...known, evidence: once(known.evidence, h.evidence) });
  }
  return [...roles.values()];
}

/** Folds what a reading says of a person into what earlier ones said. */
function fold(known: readonly Holding[], said: readonly Holding[], complete: ReadonlySet<Role>): Holding[] {
  const formerIfAbsent = (h: Holding) => (complete.has(h.role) ? former(h) : h);
  if (said.length === 0) return known.map(formerIfAbsent);
  if (known.length === 0) return [...said];
  // Prose does not overrule a stated role: it is one more passage for it.
  if (said.every((h) => !h.isAsserted) && known.some((h) => h.isAsserted)) {
    const more = said.flatMap((h) => h.evidence);
    return known.map((h) =>
      h.isFormer && known.some((k) => !k.isFormer) ? h : { ...h, evidence: once(h.evidence, more) },
    );
  }
  const kept = known.filter((h) => h.isAsserted && !said.some(({ role }) => role === h.role));
  const corrected = known.filter((h) => !h.isAsserted).flatMap((h) => h.evidence);
  return [
    ...said.map((h) => {
      const before = known.find(({ role }) => role === h.role);
      const startDate = h.startDate ?? before?.startDate ?? null;
      return { ...h, startDate, evidence: once(h.evidence, before?.evidence ?? [], corrected) };
    }),
    ...kept.map(formerIfAbsent),
  ];
}

/** `INVESTIGATES` edges to an award. `readings` are its records, in order. */
export function investigators(award: string, readings: readonly StatementReading[]): Edge[] {
  const people = new Map<string, Holding[]>();
  for (const reading of readings) {
    const here = new Map<string, ResolvedMention[]>();
    for (const mention of reading.mentions) {
      if (mention.data.person.personKind !== 'RESEARCHER') continue;
      const person = mention.row.node!;
      here.set(person, [...(here.get(person) ?? []), mention]);
    }
    const { peopleComplete, completeRoles = ROLES } = reading.data;
    const complete = new Set(peopleComplete ? completeRoles : []);
    for (const person of new Set([...people.keys(), ...here.keys()])) {
      const said = holdings(here.get(person) ?? []);
      people.set(person, oncePerRole(fold(people.get(person) ?? [], said, complete)));
    }
  }
  return [...people.entries()]
    .sort(([a], [b]) => byId(a, b))
    .flatMap(([person, held]) =>
      held.map(({ role, isFormer, startDate, endDate, nameAsWritten, evidence }) =>
        edge('INVESTIGATES', person, award, { role, isFormer, startDate, endDate, nameAsWritten, evidence }),
      ),
    );
}
