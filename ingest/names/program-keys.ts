/**
 * Keys by which written programs are resolved together.
 */
import { tokens } from '../../src/text.ts';
import type { AgencyProgram } from '../agencies/agency.ts';
import { AGENCIES, agencyOf, agencyOfScheme } from '../agencies/index.ts';
import type { ProgramNameVariant } from '../evidence-data.ts';

/** Names may be cut at 30 characters: they are compared by what survives the cut. */
const COMPARED = 24;

/** What may stand behind a name of several words, or not: `National Leadership Grants`. */
const TAIL = /^(?:grant|award|program|programme)s?$/;

/** Comparison key of a program's name. */
export function programNameKey(name: string): string {
  const words = tokens(name);
  if (words.length > 2 && TAIL.test(words.at(-1)!)) words.pop();
  return words.join('').slice(0, COMPARED);
}

/** Block of a written program. */
export function programBlock(name: string): string {
  return `P:${programNameKey(name)}`;
}

/** The canonical form of a code, as its agency has it. */
export const programCode = (scheme: string | null, code: string): string =>
  (scheme === null ? null : agencyOfScheme(scheme))?.programs?.code(code) ?? code.trim();

/** Whether a written program may be of a scheme. */
export const fitsScheme = (nameVariant: ProgramNameVariant, scheme: string | null) =>
  nameVariant.scheme === null || scheme === nameVariant.scheme;

/** Coded programs that a name may stand for, by the list of the award's agency; of all where no agency is known. */
export function listedPrograms(nameVariant: ProgramNameVariant): AgencyProgram[] {
  const agency = nameVariant.agency === null ? null : agencyOf(nameVariant.agency);
  const lists = nameVariant.agency === null ? AGENCIES : agency === null ? [] : [agency];
  return lists
    .flatMap(({ programs }) => programs?.named(nameVariant.name) ?? [])
    .filter(({ scheme }) => fitsScheme(nameVariant, scheme))
    .map(({ scheme, code }) => ({ scheme, code }));
}

export const programKey = ({ scheme, code }: AgencyProgram): string => `program:${scheme}:${code}`;

/** The strong identifier of a form, stated or known from its agency's list, else null: forms that share one are one. */
export function programIdentifier(nameVariant: ProgramNameVariant): string | null {
  const { scheme, code } = nameVariant;
  if (code !== null && scheme !== null) return programKey({ scheme, code });
  const listed = listedPrograms(nameVariant);
  return listed.length === 1 ? programKey(listed[0]!) : null;
}
