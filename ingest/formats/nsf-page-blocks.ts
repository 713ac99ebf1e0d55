/**
 * Parts of the page of an award, as lines: its title and abstract, people with their roles, a name with its address.
 */
import { isoOfFips } from '../../src/places.ts';
import { cleanLine, cleanText } from '../text/clean.ts';
import { keptEmail } from '../text/contacts.ts';
import type { InstitutionFields, PersonFields } from './award.ts';
import type { Fields, Names } from './record.ts';

/** Labels of the recipient, with its legal name, and of the office that applied for it, with its own. */
export const RECIPIENT = ['Recipient', 'Awardee'];
export const OFFICE = ['Recipient Sponsored Research Office', 'Awardee Sponsored Research Office'];

/** Behind a name. */
const ROLE = /\(((?:Former )?(?:Co-?)?(?:Principal )?Investigator)\)$/i;
const ADDRESS = /\b[A-Z]{2}\s{1,4}[A-Z]{2}\s{1,4}[\dA-Z][\dA-Z -]{2,14}$/;
const EMAIL = /^\S[^\s@]*@\S+$/;
const PHONE = /^\(?\d{3}\)?[ -]?\d{3}-\d{4}/;

/** The lines at a label. */
export const linesAt = (page: Fields, names: Names): string[] => {
  const value = page.raw(names)?.value;
  return typeof value === 'string' ? value.split('\n').map((line) => line.trim()) : [];
};

/** `Jane Roe (Co-Principal Investigator)`, with an address below, of which only the hash is kept. */
export function peopleOf(page: Fields, label: Names): PersonFields[] {
  const name = typeof label === 'string' ? label : label[0]!;
  const people: PersonFields[] = [];
  const lines = linesAt(page, label);
  for (const [i, line] of lines.entries()) {
    const role = ROLE.exec(line);
    const whole = line.slice(0, role?.index ?? 0).replace(/^[\s•*·-]+/, '');
    const path = `${name}[${people.length}]`;
    const next = lines[i + 1] ?? '';
    const address = EMAIL.test(next) ? keptEmail(next) : null;
    if (role !== null && whole !== '') people.push({ path, role: role[1]!, whole: cleanLine(whole), email: address });
    else if (!EMAIL.test(line)) page.report.warn(name, 'a name and a role in brackets', line);
  }
  return people;
}

/** The lines of a name and an address: the city stands above the line of state, country and code. */
function placeOf(lines: readonly string[], path: string) {
  const name = cleanLine(lines[0] ?? '');
  const at = lines.findIndex((line, i) => i > 0 && ADDRESS.test(line));
  const [state = null, country = null] = at < 0 ? [] : ADDRESS.exec(lines[at]!)![0].split(/\s+/);
  const before = at < 0 ? '' : lines[at]!.replace(ADDRESS, '').replace(/(?<![\s,])[\s,]+$/, '');
  const above = at > 1 && !PHONE.test(lines[at - 1]!) ? lines[at - 1]! : '';
  return { path, name, city: before || above || null, state, country: country && isoOfFips(country) };
}

/** The recipient's legal name stands at the top of the page, its own with its address. */
export function institutionsOf(page: Fields): InstitutionFields[] {
  const [legal, office] = [linesAt(page, RECIPIENT), linesAt(page, OFFICE)];
  const performer = placeOf(linesAt(page, 'Primary Place of Performance'), 'Primary Place of Performance');
  const recipient = office.length > 0 ? placeOf(office, OFFICE[0]!) : placeOf(legal, RECIPIENT[0]!);
  const legalName = cleanLine(legal.join(' ')) || null;
  const identifiers = [page.identifier('Unique Entity Identifier (UEI)', 'uei')];
  const parent = page.identifier('Parent UEI', 'uei');
  return [
    { ...recipient, part: 'RECIPIENT', legalName, identifiers, parent },
    { ...performer, part: 'PERFORMER' },
  ];
}

export const HEADER = /^#{0,3}\s*Award Abstract\s*#(?:\s*(\S+))?\s*$/iu;
const ABSTRACT = /^[#*\s]*ABSTRACT[*\s:]*$/i;
/** What follows the abstract on the page. */
const AFTER =
  /^[#*\s]*(?:PUBLICATIONS PRODUCED AS A RESULT|PROJECT OUTCOMES REPORT|Please report errors in award information|Note: +When clicking on a Digital Object)/i;

/** The number in the heading, the title, the lines of the labels and the abstract. */
export function cutPage(lines: readonly string[], isLabel: (line: string) => boolean) {
  const first = Math.max(0, lines.findIndex(isLabel));
  const top = lines.slice(0, first).findIndex((line) => HEADER.test(line));
  const start = lines.findIndex((line) => ABSTRACT.test(line));
  const rest = start < 0 ? [] : lines.slice(start + 1);
  const end = rest.findIndex((line) => AFTER.test(line));
  const title = lines
    .slice(top + 1, first)
    .map((line) => line.replace(/^[#\s*]+|(?<![\s*])[\s*]+$/gu, ''))
    .filter((line) => line !== '' && !/^URL: /u.test(line));
  return {
    heading: HEADER.exec(lines[top] ?? '')?.[1] ?? '',
    title: cleanLine(title.join(' ')),
    labels: lines.slice(first, start < 0 ? undefined : start),
    abstract: cleanText(rest.slice(0, end < 0 ? undefined : end).join('\n')),
  };
}
