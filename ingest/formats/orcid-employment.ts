/**
 * Employments of a person's ORCID record, by the record or the list alone: where somebody works, in the holder's own word. They
 * name no award; the iD joins the person to those who are known.
 */
import { SCHEMES } from '../agencies/schemes.ts';
import { unlistedFunder } from '../agencies/others.ts';
import { isState } from '../../src/places.ts';
import type { Content, Document } from '../statements.ts';
import { END_OF, START_OF } from '../text/date.ts';
import { ADDITION, awardContent, noContent, type PersonFields } from './award.ts';
import { GATHERED, identified, notesOf, textOf } from './flat.ts';
import type { Format } from './format.ts';
import { orcidDay } from './orcid-funding.ts';
import { hasFields, jsonFields, type Fields } from './record.ts';
import { rendering } from './rendering.ts';

const ID = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/;
/** Nobody funds an employment here; a line of the text begins so. */
const EMPLOYER = { ...unlistedFunder('ORCID'), roles: { employed: 'INVESTIGATOR' as const } };

const valueIn = (record: Fields, name: string) => textOf(record.within(name), 'value');

/** Who holds the record: as it says, else as an employment that the holder entered does. */
function holderOf(record: Fields, iD: string, employments: readonly Fields[]): Omit<PersonFields, 'role'> | null {
  const named = record.within('person').within('name');
  const [given, family, credit] = ['given-names', 'family-name', 'credit-name'].map((name) => valueIn(named, name));
  if (family && given) return { path: family.path, given: given.value, family: family.value };
  if (given || credit) return { path: (credit ?? given)!.path, whole: (credit ?? given)!.value };
  for (const employment of employments) {
    const source = employment.within('source');
    const name = valueIn(source, 'source-name');
    if (name !== null && textOf(source.within('source-orcid'), 'path')?.value === iD)
      return { path: name.path, whole: name.value };
  }
  return null;
}

/** The day of a moment in milliseconds. */
function dayOf(record: Fields): string | null {
  const moment = record.within('last-modified-date').raw('value')?.value;
  return typeof moment === 'number' ? new Date(moment).toISOString().slice(0, 10) : null;
}

/** Employments of a list of groups. Of groups and employments nothing is reported that is not taken. */
function listed(record: Fields): Fields[] {
  const whole = (one: Fields) => {
    one.ignore('*');
    return one;
  };
  const groups = record.list('affiliation-group', whole);
  return groups
    .flatMap((group) => group.list('summaries', whole))
    .map((one) => whole(one.within('employment-summary')));
}

function read({ text }: Document): Content {
  const record = jsonFields(text);
  const { report } = record;
  const list = record.has('affiliation-group') ? record : record.within('activities-summary').within('employments');
  const employments = listed(list);
  const stated = textOf(record.within('orcid-identifier'), 'path') ?? textOf(list, 'path');
  const iD = SCHEMES.orcid.read(
    ID.exec(stated?.value ?? textOf(employments[0] ?? list, 'path')?.value ?? '')?.[0] ?? '',
  );
  const holder = iD === null ? null : holderOf(record, iD, employments);
  if (iD === null || holder === null) {
    report.error(
      'person',
      "the holder's iD and name: ingest the whole record, or a list with an entry of the holder",
      iD,
    );
    return noContent(report);
  }
  const out = rendering(GATHERED);
  const statements = employments.flatMap((one, i) => {
    const organization = one.within('organization');
    const [name, address] = [textOf(organization, 'name'), organization.within('address')];
    if (name === null) return [];
    const [city, state, country] = ['city', 'region', 'country'].map((part) => textOf(address, part)?.value ?? null);
    const identifiers = [
      identified(organization.within('disambiguated-organization'), 'disambiguated-organization-identifier', 'ror'),
    ];
    const place = { city: city!, country: country!, state: isState(state ?? '') ? state! : null };
    const person: PersonFields = {
      ...{ ...holder, path: one.path, role: 'Employed', institution: 0 },
      startDate: orcidDay(one, 'start-date', START_OF)?.value ?? null,
      endDate: orcidDay(one, 'end-date', END_OF)?.value ?? null,
      identifiers: [{ scheme: 'orcid', value: iD }],
    };
    const content = awardContent(
      {
        ...ADDITION,
        agency: EMPLOYER,
        people: [person],
        institutions: [{ path: name.path, part: 'AFFILIATION', name: name.value, identifiers, ...place }],
        notes: notesOf(one, { Department: 'department-name', Position: 'role-title' }),
        shown: out,
      },
      report,
    );
    return content.statements.map((statement) => ({ ...statement, agency: null, place: `employment[${i}]` }));
  });
  if (statements.length === 0) report.error('employments', 'an employment at an organization', 'none');
  const [url, asOf] = [`https://orcid.org/${iD}`, dayOf(list)];
  return { title: '', url, publishedAt: null, asOf, text: out.text, statements, problems: report.problems };
}

export const orcidEmployment: Format = {
  name: 'orcid-employment',
  version: 1,
  rank: 10,
  description: "employments of a person's ORCID record (JSON)",
  detect: (text) =>
    hasFields(text, 'affiliation-group', 'employment-summary') || hasFields(text, 'activities-summary', 'employments')
      ? 0.8
      : 0,
  read,
};
