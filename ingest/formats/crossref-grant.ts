/**
 * Grants that funders register with Crossref (`type: grant`), as its API gives them.
 */
import { funderNamed } from '../agencies/index.ts';
import type { Content, Document } from '../statements.ts';
import { awardContent, noContent, type InstitutionFields, type PersonFields } from './award.ts';
import { currencyAt, identified, moneyOf, program, textOf } from './parts.ts';
import type { Format } from './format.ts';
import { hasFields, jsonFields, type Fields, type Value } from './record.ts';

/** How far into a text its fields are looked for. */
const HEAD = 20_000;

const ROLES = [
  ['lead-investigator', 'Principal Investigator'],
  ['co-lead-investigator', 'Co-Investigator'],
  ['investigator', 'Investigator'],
] as const;

/** `{ "date-parts": [[2019, 10, 1]] }`; a month or a year alone is none. */
function day(record: Fields, name: string): Value<string> | null {
  const within = record.within(name);
  const parts = within.raw('date-parts');
  const numbers = [parts?.value].flat(2) as unknown[];
  if (parts === null || numbers.length < 3) return null;
  const value = numbers.map((one) => String(one).padStart(2, '0')).join('-');
  return /^\d{4}-\d\d-\d\d$/.test(value) ? { value, path: parts.path } : null;
}

const first = <T>(all: readonly (T | null)[]): T | null => all.find((one) => one !== null) ?? null;

function team(project: Fields) {
  const people: PersonFields[] = [];
  const institutions: InstitutionFields[] = [];
  for (const [list, role] of ROLES)
    project.list(list, (person) => {
      person.ignore('authenticated-orcid role-start role-end alternate-name');
      const places = person.list('affiliation', (place): InstitutionFields | null => {
        const name = textOf(place, 'name');
        const ids = place.list('id', (one) => {
          one.ignore('id-type asserted-by');
          return identified(one, 'id', 'ror');
        });
        const part = role === ROLES[0][1] ? 'RECIPIENT' : 'AFFILIATION';
        return (
          name && {
            path: name.path,
            name: name.value,
            part,
            identifiers: ids,
            country: textOf(place, 'country')?.value ?? null,
          }
        );
      });
      const at = institutions.length;
      const place = first(places);
      if (place !== null) institutions.push(place);
      people.push({
        path: person.path,
        role,
        given: person.text('given')?.value ?? '',
        family: person.text('family')?.value ?? '',
        identifiers: [identified(person, 'ORCID', 'orcid')],
        institution: place === null ? null : at,
      });
    });
  return { people, institutions };
}

function read({ text }: Document): Content {
  const outer = jsonFields(text);
  const record = outer.has('message') ? outer.within('message') : outer;
  let content: Content | null = null;
  record.list('project', (project) => {
    if (content !== null) return;
    const funding = project.list('funding', (one) => {
      const funder = one.within('funder');
      return { name: textOf(funder, 'name'), type: textOf(one, 'type'), scheme: program(one, null, 'scheme') };
    });
    const name = first(funding.map((one) => one.name)) ?? textOf(record, 'publisher');
    if (name === null) return;
    const amount = project.within('award-amount');
    const currency = currencyAt(amount, 'currency');
    const { agency, council } = funderNamed(name.value, currency ?? undefined);
    const number = record.awardNumber('award', agency);
    const texts = (list: string, field: string) => first(project.list(list, (one) => one.prose(field)));
    content = awardContent(
      {
        agency,
        number,
        title: texts('project-title', 'title'),
        abstract: texts('project-description', 'description'),
        startDate: day(project, 'award-start') ?? day(record, 'award-start'),
        endDate: day(project, 'award-end'),
        awarded: moneyOf(amount, 'amount', agency, currency),
        instrument: first(funding.map((one) => one.type)),
        ...team(project),
        programs: funding.flatMap(({ scheme }) => scheme),
        unit: { path: name.path, units: council === null ? [] : [council] },
        url: textOf(record, 'URL')?.value ?? null,
      },
      record.report,
    );
  });
  if (content === null) record.report.error('project', 'a project with its funder', null);
  return content ?? noContent(record.report);
}

export const crossrefGrant: Format = {
  name: 'crossref-grant',
  version: 1,
  rank: 50,
  description: 'grants that funders register with Crossref (JSON)',
  detect: (text) =>
    hasFields(text, 'project', 'award', 'funding') ||
    (hasFields(text, 'award') && /"project-title"\s*:\s*\[/.test(text.slice(0, HEAD)))
      ? 0.95
      : 0,
  read,
};
