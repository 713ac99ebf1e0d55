/**
 * Which written programs are one program.
 *
 * Kind and code name a program. A name alone leads to the coded program that bears it: first among NSF's own list
 * (`background/programs.ts`, so that the answer does not depend on what is loaded), then among the coded programs of
 * the graph; where it leads to several, or none, it stays a program without a code.
 */
import { byId, id } from '../../src/ids.ts';
import type { Program } from '../../src/model.ts';
import type { NameVariantRecord } from '../../src/store/store.ts';
import { programName } from '../background/programs.ts';
import type { ProgramNameVariant } from '../evidence-data.ts';
import { fitsKind, listedPrograms, programNameKey, type ProgramIdentity } from '../names/program-keys.ts';
import { CERTAIN, type NameVariantCluster } from './resolution.ts';

interface NameVariant extends ProgramNameVariant {
  readonly row: NameVariantRecord;
}
/** The coded programs that a name may stand for: in NSF's list, else among the forms at hand. */
function candidates(nameVariant: NameVariant, coded: readonly NameVariant[]): ProgramIdentity[] {
  const listed = listedPrograms(nameVariant);
  if (listed.length > 0) return listed;
  const key = programNameKey(nameVariant.name);
  const found = coded.filter((c) => fitsKind(nameVariant, c.programKind) && programNameKey(c.name) === key);
  const unique = new Map(
    found.map((c) => [`${c.programKind} ${c.code}`, { programKind: c.programKind!, code: c.code! }]),
  );
  return [...unique.values()];
}

function nodeOf(identity: ProgramIdentity | null, members: readonly NameVariant[]): Program {
  const written = [...new Set(members.map((m) => m.name))].sort(byId);
  const smallest = members.map((m) => m.row.id).sort(byId)[0]!;
  const listed = identity === null ? null : programName(identity.programKind, identity.code);
  const byUse = [...members].sort((a, b) => b.row.refs - a.row.refs || byId(a.name, b.name));
  // Some records give a code and no name: the code stands in for it until another record says more.
  const named = byUse.filter(({ name, code }) => code === null || name.slice(0, 4).toUpperCase() !== code);
  const name = listed ?? (named.find((m) => m.code !== null) ?? named[0] ?? byUse[0]!).name;
  return {
    kind: 'PROGRAM',
    id: identity === null ? id.mentioned('PROGRAM', smallest) : id.program(identity.programKind, identity.code),
    programKind: identity?.programKind ?? only(members.map((m) => m.programKind)),
    code: identity?.code ?? null,
    name,
    otherNames: written.filter((n) => n !== name),
  };
}

function only<T>(values: readonly T[]): T | null {
  return new Set(values).size === 1 ? values[0]! : null;
}

/** Resolves all program forms of a few blocks (every block that shares a code with another among them). */
export function resolvePrograms(rows: readonly NameVariantRecord[]): NameVariantCluster[] {
  const nameVariants = rows.map((row): NameVariant => ({ ...(JSON.parse(row.data) as ProgramNameVariant), row }));
  const coded = nameVariants.filter((f) => f.code !== null && f.programKind !== null);
  const groups = new Map<
    string,
    { identity: ProgramIdentity | null; members: { nameVariant: NameVariant; reason: string; score: number }[] }
  >();
  const put = (
    key: string,
    identity: ProgramIdentity | null,
    nameVariant: NameVariant,
    reason: string,
    score: number,
  ) => {
    const group = groups.get(key) ?? { identity, members: [] };
    group.members.push({ nameVariant, reason, score });
    groups.set(key, group);
  };
  for (const nameVariant of nameVariants) {
    if (nameVariant.code !== null && nameVariant.programKind !== null) {
      put(
        `${nameVariant.programKind} ${nameVariant.code}`,
        { programKind: nameVariant.programKind, code: nameVariant.code },
        nameVariant,
        'same kind and code',
        CERTAIN,
      );
      continue;
    }
    const found = candidates(nameVariant, coded);
    if (found.length === 1) {
      const [identity] = found as [ProgramIdentity];
      put(`${identity.programKind} ${identity.code}`, identity, nameVariant, 'name of one coded program', 950_000);
    } else {
      const why = found.length === 0 ? 'no coded program of this name' : 'several coded programs of this name';
      put(`name ${nameVariant.programKind} ${programNameKey(nameVariant.name)}`, null, nameVariant, why, 900_000);
    }
  }
  return [...groups.values()].map(({ identity, members }) => ({
    node: nodeOf(
      identity,
      members.map((m) => m.nameVariant),
    ),
    members: members.map(({ nameVariant, reason, score }) => ({ nameVariant: nameVariant.row, reason, score })),
  }));
}
