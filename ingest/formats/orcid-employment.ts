/**
 * Employments of a person's ORCID record: where somebody works, in the holder's own word. They name no award; the iD joins the
 * person to those who are known.
 */
import { unlistedFunder } from '../agencies/others.ts';
import type { Content, Document } from '../statements.ts';
import { END_OF, START_OF } from '../text/date.ts';
import { ADDITION, awardContent, contentOf, noContent, type PersonFields } from './award.ts';
import { GATHERED, identified, notesOf, textOf, placeAt } from './parts.ts';
import type { Format } from './format.ts';
import { iDIn, orcidDay } from './orcid-funding.ts';
import { hasFields, jsonFields, type Fields } from './record.ts';
import { rendering, type Rendering } from './rendering.ts';

/** Nobody funds an employment here; a line of the text begins so. */
const EMPLOYER = { ...unlistedFunder('ORCID'), roles: { employed: 'INVESTIGATOR' as const } };

/** Who holds a record, where it is known. */
export type Holder = Pick<PersonFields, 'path' | 'given' | 'family' | 'whole'>;

/** Who holds a list, as an employment that the holder entered says. */
function holderOf(iD: string, employments: readonly Fields[]): Holder | null {
  for (const employment of employments) {
    const source = employment.within('source');
    const name = textOf(source.within('source-name'), 'value');
    if (name !== null && textOf(source.within('source-orcid'), 'path')?.value === iD)
      return { path: name.path, whole: name.value };
  }
  return null;
}

/** The day on which a record or list was changed last, which it gives in milliseconds. */
export function changedOn(record: Fields): string | null {
  const moment = record.within('last-modified-date').raw('value')?.value;
  return typeof moment === 'number' ? new Date(moment).toISOString().slice(0, 10) : null;
}

/** Employments of a list of groups. Of groups and employments nothing is reported that is not taken. */
export function employmentsOf(record: Fields): Fields[] {
  const whole = (one: Fields) => {
    one.ignore('*');
    return one;
  };
  const groups = record.list('affiliation-group', whole);
  return groups
    .flatMap((group) => group.list('summaries', whole))
    .map((one) => whole(one.within('employment-summary')));
}

/** What employments say, each in lines of its own. */
export function employmentStatements(employments: readonly Fields[], iD: string, holder: Holder, out: Rendering) {
  return employments.flatMap((one, i) => {
    const organization = one.within('organization');
    const [name, address] = [textOf(organization, 'name'), organization.within('address')];
    if (name === null) return [];
    const identifiers = [
      identified(organization.within('disambiguated-organization'), 'disambiguated-organization-identifier', 'ror'),
    ];
    const place = placeAt(address, { city: 'city', state: 'region', country: 'country' });
    const person: PersonFields = {
      ...{ ...holder, path: one.path, role: 'Employed', institution: 0 },
      startDate: orcidDay(one, 'start-date', START_OF)?.value ?? null,
      endDate: orcidDay(one, 'end-date', END_OF)?.value ?? null,
      identifiers: [{ scheme: 'orcid', value: iD }],
    };
    const { statements } = awardContent(
      {
        ...ADDITION,
        agency: EMPLOYER,
        people: [person],
        institutions: [{ path: name.path, part: 'AFFILIATION', name: name.value, identifiers, ...place }],
        notes: notesOf(one, { Department: 'department-name', Position: 'role-title' }),
        shown: out,
      },
      one.report,
    );
    return statements.map((statement) => ({ ...statement, agency: null, place: `employment[${i}]` }));
  });
}

function read({ text }: Document): Content {
  const record = jsonFields(text);
  const { report } = record;
  const employments = employmentsOf(record);
  const stated = textOf(record, 'path') ?? (employments[0] && textOf(employments[0], 'path'));
  const iD = iDIn(stated?.value);
  const holder = iD === null ? null : holderOf(iD, employments);
  if (iD === null || holder === null) {
    const expected = "the holder's iD and name: ingest the whole record, or a list with an entry of the holder";
    report.error('person', expected, iD);
    return noContent(report);
  }
  const out = rendering(GATHERED);
  const statements = employmentStatements(employments, iD, holder, out);
  if (statements.length === 0) report.error('employments', 'an employment at an organization', 'none');
  const [url, asOf] = [`https://orcid.org/${iD}`, changedOn(record)];
  return contentOf(report, { url, asOf, text: out.text, statements });
}

export const orcidEmployment: Format = {
  name: 'orcid-employment',
  version: 2,
  rank: 10,
  description: "employments of a person's ORCID record, as a list (JSON)",
  detect: (text) => (hasFields(text, 'affiliation-group', 'employment-summary') ? 0.8 : 0),
  read,
};
