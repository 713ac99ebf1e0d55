/**
 * Investigators of NSF's Award Search, in answers of its API and in its exports: `First M Last, Jr. (Former) name@place.edu`.
 */
import { mentionName } from '../names/person-name.ts';
import { cleanLine } from '../text/clean.ts';
import { keptEmail } from '../text/contacts.ts';
import type { PersonFields } from './award.ts';
import type { Fields, Value } from './record.ts';

const FORMER = /\( ?former ?\)$/i;
const EMAIL = /(?<![^\s,)])[^\s,)@][^\s@]*@\S+$/;

/** Takes one entry apart. */
export function readEntry(written: string): { name: string; isFormer: boolean; email: string } {
  const entry = written.replace(/\s+/g, ' ').trim();
  const last = entry.lastIndexOf(' ') + 1;
  const email = EMAIL.exec(entry.slice(last))?.[0] ?? '';
  const person = entry.slice(0, entry.length - email.length).trim();
  const name = person.replace(FORMER, '').replace(/(?<![\s,])[\s,]+$/, '');
  return { name, isFormer: FORMER.test(person), email };
}

function person(role: string, { value, path }: Value<string>): PersonFields & { whole: string; isFormer: boolean } {
  const { name, isFormer, email } = readEntry(value);
  return {
    path,
    role: isFormer ? `Former ${role}` : role,
    whole: name,
    isFormer,
    email: email === '' ? null : keptEmail(email),
  };
}

/** What stands after the family name: `Jr.` of `Ana B Smith, Jr.`. */
const suffixOf = (whole: string, family: string): string =>
  whole.includes(family) ? whole.slice(whole.lastIndexOf(family) + family.length).replace(/^[\s,]+/, '') : '';

/**
 * Everybody who is or was an investigator. The current lead's name is also given in parts, with an identifier of the
 * API's own (`nsf-api-pi`), which is not NSF's investigator id.
 */
export function apiPeople(record: Fields): PersonFields[] {
  const whole = record.text('pdPIName');
  const given = [record.text('piFirstName'), record.text(['piMiddeInitial', 'piMiddleInitial'])];
  const family = record.text('piLastName');
  const givenNames = given.flatMap((part) => part?.value ?? []).join(' ');
  const inParts = `${givenNames} ${family?.value ?? ''}`.trim();
  const leadName = whole?.value ?? inParts;
  const id = record.text('piId');
  const address = record.raw('piEmail')?.value;
  const leads = record.texts('pi').map((entry) => person('Principal Investigator', entry));
  if (leads.length === 0 && leadName !== '') {
    const value = `${leadName} ${typeof address === 'string' ? address : ''}`;
    leads.push(person('Principal Investigator', { value, path: (whole ?? family ?? given[0])!.path }));
  }
  const current = leads.filter(({ isFormer }) => !isFormer);
  const lead = current.find((one) => one.whole === leadName) ?? (current.length === 1 ? current[0] : undefined);
  return [
    ...leads.map((one): PersonFields => {
      // The parts are the lead's only where they agree with the name in the list.
      if (one !== lead || family === null || !one.whole.includes(family.value)) return one;
      const suffix = suffixOf(one.whole, family.value);
      const identifiers = [id && { scheme: 'nsf-api-pi', value: id.value }];
      return { ...one, given: givenNames, family: family.value, suffix, identifiers };
    }),
    ...record.texts('coPDPI').map((entry) => person('Co-Principal Investigator', entry)),
  ].map((one) => ({ ...one, whole: cleanLine(one.whole ?? '') }));
}

const NOTHING = /^(?:(?:name|data)? ?not available|individual award)$/i;
const ADDRESS = /(?<!\S)\S[^\s@]*@\S+/;
const IS_FORMER = /\(former\)/i;
/** A suffix that a comma parted from its name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;
/** A list as Python prints it, which no export of NSF's has. */
const PYTHON = /^\[(['"]).*\1\]$/s;

/** The name in a field of an export; null where it says that there is none, or that the award is a person's own. */
export function named(record: Fields, field: string): Value<string> | null {
  const text = record.text(field);
  return text === null || NOTHING.test(text.value) ? null : text;
}

/** `Name, Name`; since 2025 `Name address,Name (Former) address`. The list may hold the lead once more. */
export function coInvestigators(record: Fields, field: string, lead: string | null): PersonFields[] {
  const { value, path } = record.raw(field) ?? { value: null, path: field };
  if (typeof value !== 'string') return [];
  const inBrackets = PYTHON.test(value.trim()) ? value.trim().slice(1, -1) : null;
  const names: string[] = [];
  for (const part of (inBrackets?.replace(/(^|, )['"]|['"](?=, |$)/g, '$1') ?? value).split(/,\s*|\n/)) {
    if (SUFFIX.test(part.replace(ADDRESS, '').trim()) && names.length > 0) names.push(`${names.pop()!} ${part.trim()}`);
    else if (part.trim() !== '') names.push(part.trim());
  }
  const keyOf = (name: string) => mentionName({ name })?.spelling ?? null;
  return names.flatMap((written): PersonFields[] => {
    const whole = cleanLine(written.replace(ADDRESS, '').replace(IS_FORMER, ''));
    if (NOTHING.test(whole) || (lead !== null && keyOf(whole) === keyOf(lead))) return [];
    const role = IS_FORMER.test(written) ? 'Former Co-Principal Investigator' : 'Co-Principal Investigator';
    return [{ path, whole, role, email: keptEmail(ADDRESS.exec(written)?.[0] ?? '') }];
  });
}
