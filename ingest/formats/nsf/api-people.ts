/**
 * Investigators of the Award Search API: `First M Last, Jr. (Former) name@place.edu`, one text a person.
 */
import { emailHash } from '../../text/email-hash.ts';
import type { NsfPerson } from './award.ts';

/** Person fields of an API award, cleaned, but for the addresses. */
export interface ApiPeople {
  readonly pi: readonly string[];
  readonly coPDPI: readonly string[];
  readonly pdPIName: string;
  readonly piFirstName: string;
  readonly piMiddeInitial: string;
  readonly piLastName: string;
  readonly piId: string;
  readonly piEmail: string;
}

interface Entry {
  readonly name: string;
  readonly isFormer: boolean;
  readonly email: string;
}

const ENTRY = /^(?<name>.*?)[\s,]*(?<former>\(\s*former\s*\))?\s*(?<email>\S+@\S+)?\s*$/i;

/** Takes one entry apart. */
export function readEntry(written: string): Entry {
  const { name = '', former, email = '' } = ENTRY.exec(written.replace(/\s+/g, ' ').trim())?.groups ?? {};
  return { name, isFormer: former !== undefined, email };
}

const person = (path: string, role: string, { name, isFormer, email }: Entry): NsfPerson => ({
  path,
  role: isFormer ? `Former ${role}` : role,
  given: '',
  family: '',
  suffix: '',
  whole: name,
  startDate: null,
  endDate: null,
  identifiers: {},
  emailHash: email === '' ? null : emailHash(email),
});

/** What stands after the family name: `Jr.` of `Ana B Smith, Jr.`. */
const suffixOf = (whole: string, family: string): string =>
  whole.includes(family) ? whole.slice(whole.lastIndexOf(family) + family.length).replace(/^[\s,]+/, '') : '';

/**
 * Everybody who is or was an investigator. The current lead's name is also given in parts, with an identifier of the
 * API's own (`nsf-api-pi`), which is not NSF's investigator id.
 */
export function apiPeople(from: ApiPeople): NsfPerson[] {
  const { piFirstName, piMiddeInitial, piLastName, piId, piEmail } = from;
  const inParts = [piFirstName, piMiddeInitial, piLastName].filter((part) => part !== '').join(' ');
  const leadName = from.pdPIName === '' ? inParts : from.pdPIName;
  const leads = from.pi.map((written, i) => ({ path: `pi[${i}]`, entry: readEntry(written) }));
  if (leads.length === 0 && leadName !== '') {
    const path = from.pdPIName === '' ? 'piLastName' : 'pdPIName';
    leads.push({ path, entry: { name: leadName, isFormer: false, email: piEmail } });
  }
  const current = leads.filter(({ entry }) => !entry.isFormer);
  const lead = current.find(({ entry }) => entry.name === leadName) ?? (current.length === 1 ? current[0] : undefined);
  return [
    ...leads.map((one): NsfPerson => {
      const { path, entry } = one;
      const plain = person(path, 'Principal Investigator', entry);
      // The parts are the lead's only where they agree with the name in the list.
      if (one !== lead || piLastName === '' || !entry.name.includes(piLastName)) return plain;
      return {
        ...plain,
        given: `${piFirstName} ${piMiddeInitial}`.trim(),
        family: piLastName,
        suffix: suffixOf(entry.name, piLastName),
        identifiers: piId === '' ? {} : { 'nsf-api-pi': piId },
      };
    }),
    ...from.coPDPI.map((written, i) => person(`coPDPI[${i}]`, 'Co-Principal Investigator', readEntry(written))),
  ];
}
