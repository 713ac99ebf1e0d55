/**
 * Which institution has a mail domain: learned from those who lead awards, whose recipient is where they work.
 */
import { dataRows, lazy } from '../../src/data.ts';

/** The institution of a domain, named as award records name it. */
export interface MailInstitution {
  readonly name: string;
  readonly state: string | null;
  /** Whether so many with this domain are there that it tells of somebody whom the record places elsewhere. */
  readonly isSure: boolean;
}

/** By domain; null: its addresses are of several institutions, whatever the domain above has. */
const table = lazy(
  () =>
    new Map(
      dataRows('organisations/mail-domains.tsv').map(([domain, name = '', state = '', sure = '']) => [
        domain!,
        name === '' ? null : { name, state: state === '' ? null : state, isSure: sure === 'sure' },
      ]),
    ),
);

/** The domain or the nearest one above it that has one institution; null where none has. */
export function knownMailDomain(domain: string): string | null {
  for (let at = domain; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const found = table().get(at);
    if (found !== undefined) return found === null ? null : at;
  }
  return null;
}

/** @param domain one that is known */
export const institutionOfMail = (domain: string): MailInstitution => table().get(domain)!;
