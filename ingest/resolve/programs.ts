/**
 * Which written programs are one program.
 *
 * Scheme and code name a program. A name alone leads to the coded program that bears it: first among the agency's own
 * list (so that the answer does not depend on what is loaded), then among its coded programs in the graph; where it leads
 * to several, or none, it stays a program without a code.
 */
import { byId, id } from '../../src/ids.ts';
import type { Program } from '../../src/model.ts';
import type { NameVariantRecord } from '../../src/store/store.ts';
import { agencyOfScheme } from '../agencies/index.ts';
import type { AgencyProgram } from '../agencies/agency.ts';
import type { ProgramNameVariant } from '../evidence-data.ts';
import { fitsScheme, listedPrograms, programCode, programKey, programNameKey } from '../names/program-keys.ts';
import { CERTAIN, type NameVariantCluster } from './resolution.ts';

interface NameVariant extends ProgramNameVariant {
  readonly row: NameVariantRecord;
}
/** The coded programs that a name may stand for: in its agency's list, else among the forms at hand. */
function candidates(nameVariant: NameVariant, coded: readonly NameVariant[]): AgencyProgram[] {
  const listed = listedPrograms(nameVariant);
  if (listed.length > 0) return listed;
  const key = programNameKey(nameVariant.name);
  const found = coded.filter(
    (c) =>
      fitsScheme(nameVariant, c.scheme) &&
      programNameKey(c.name) === key &&
      (nameVariant.agency === null || nameVariant.agency === c.agency),
  );
  return [
    ...new Map(found.map(({ scheme, code }) => [`${scheme} ${code}`, { scheme: scheme!, code: code! }])).values(),
  ];
}

function nodeOf(identity: AgencyProgram | null, members: readonly NameVariant[]): Program {
  const written = [...new Set(members.map((m) => m.name))].sort(byId);
  const smallest = members.map((m) => m.row.id).sort(byId)[0]!;
  const list = identity === null ? null : agencyOfScheme(identity.scheme)?.programs;
  const listed = (identity && list?.nameOf(identity.scheme, identity.code)) ?? null;
  const byUse = [...members].sort((a, b) => b.row.refs - a.row.refs || byId(a.name, b.name));
  // Some records give a code and no name: the code stands in for it until another record says more.
  const named = byUse.filter(({ name, scheme, code }) => code === null || programCode(scheme, name) !== code);
  const name = listed ?? (named.find((m) => m.code !== null) ?? named[0] ?? byUse[0]!).name;
  return {
    kind: 'PROGRAM',
    id: identity === null ? id.mentioned('PROGRAM', smallest) : id.program(identity.scheme, identity.code),
    scheme: identity?.scheme ?? only(members.map((m) => m.scheme)),
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
  const coded = nameVariants.filter((f) => f.code !== null && f.scheme !== null);
  const groups = new Map<
    string,
    { identity: AgencyProgram | null; members: { nameVariant: NameVariant; reason: string; score: number }[] }
  >();
  const put = (
    key: string,
    identity: AgencyProgram | null,
    nameVariant: NameVariant,
    reason: string,
    score: number,
  ) => {
    const group = groups.get(key) ?? { identity, members: [] };
    group.members.push({ nameVariant, reason, score });
    groups.set(key, group);
  };
  for (const nameVariant of nameVariants) {
    const { scheme, code } = nameVariant;
    if (code !== null && scheme !== null) {
      put(programKey({ scheme, code }), { scheme, code }, nameVariant, 'same scheme and code', CERTAIN);
      continue;
    }
    const found = candidates(nameVariant, coded);
    if (found.length === 1) put(programKey(found[0]!), found[0]!, nameVariant, 'name of one coded program', 950_000);
    else {
      const why = found.length === 0 ? 'no coded program of this name' : 'several coded programs of this name';
      const key = `name ${scheme} ${nameVariant.agency} ${programNameKey(nameVariant.name)}`;
      put(key, null, nameVariant, why, 900_000);
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
