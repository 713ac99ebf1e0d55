/**
 * Keys by which written programs are resolved together.
 */
import type { ProgramKind } from '../../src/model.ts';
import { tokens } from '../../src/text.ts';
import { programsNamed } from '../background/programs.ts';
import type { ProgramNameVariant } from '../evidence-data.ts';

/** NSF cuts program names at 30 characters: names are compared by what survives the cut. */
const COMPARED = 24;

/** Comparison key of a program's name. */
export function programNameKey(name: string): string {
  return tokens(name).join('').slice(0, COMPARED);
}

/** Block of a written program. */
export function programBlock(name: string): string {
  return `P:${programNameKey(name)}`;
}

/** What names a program. */
export interface ProgramIdentity {
  readonly programKind: ProgramKind;
  readonly code: string;
}

/** Whether a written program may be of a kind. */
export const fitsKind = (nameVariant: ProgramNameVariant, kind: ProgramKind | null) =>
  nameVariant.programKind === null || kind === nameVariant.programKind;

/** Coded programs of NSF's list that a name may stand for. */
export function listedPrograms(nameVariant: ProgramNameVariant): ProgramIdentity[] {
  const found = programsNamed(nameVariant.name).filter(({ kind }) => fitsKind(nameVariant, kind));
  return found.map(({ kind, code }) => ({ programKind: kind, code }));
}

/** The strong identifier of a form, stated or known from NSF's list, else null. Forms that share one are resolved together. */
export function programIdentifier(nameVariant: ProgramNameVariant): string | null {
  if (nameVariant.code !== null && nameVariant.programKind !== null)
    return `program:${nameVariant.programKind}:${nameVariant.code}`;
  const listed = listedPrograms(nameVariant);
  return listed.length === 1 ? `program:${listed[0]!.programKind}:${listed[0]!.code}` : null;
}
