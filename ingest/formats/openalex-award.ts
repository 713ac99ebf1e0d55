/**
 * Awards of OpenAlex: of any funder, gathered from many places, with the investigators where those name them.
 */
import { funderNamed } from '../agencies/index.ts';
import type { InstitutionFields, PersonFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { GATHERED, currencyAt, identified, moneyOf, program, textOf } from './parts.ts';
import type { Fields } from './record.ts';

const ROLES = [
  ['lead_investigator', 'Principal Investigator'],
  ['co_lead_investigator', 'Co-Investigator'],
  ['investigators', 'Investigator'],
] as const;

/** Who investigates, and where each is said to be; who stands in two lists is named once, in the first. */
function team(record: Fields): { people: PersonFields[]; institutions: InstitutionFields[] } {
  const people: PersonFields[] = [];
  const institutions: InstitutionFields[] = [];
  for (const [list, role] of ROLES)
    record.list(list, (person) => {
      person.ignore('role_start id display_name raw_name');
      const affiliation = person.within('affiliation');
      const [name, country] = [
        textOf(affiliation, ['name', 'display_name']),
        textOf(affiliation, ['country', 'country_code']),
      ];
      const ror = affiliation.list('ids', (one) => {
        one.ignore('type asserted_by');
        return identified(one, 'id', 'ror');
      });
      const part = role === ROLES[0][1] ? 'RECIPIENT' : 'AFFILIATION';
      const [given, family] = [person.text('given_name')?.value ?? '', person.text('family_name')?.value ?? ''];
      if (people.some((one) => one.given === given && one.family === family)) return;
      const at =
        name === null
          ? null
          : institutions.push({
              path: name.path,
              name: name.value,
              part,
              identifiers: ror,
              country: country?.value ?? null,
            }) - 1;
      people.push({
        path: person.path,
        given,
        family,
        role,
        identifiers: [identified(person, 'orcid', 'orcid')],
        institution: at,
      });
    });
  return { people, institutions };
}

export const openalexAward = flatFormat({
  name: 'openalex-award',
  version: 1,
  rank: 30,
  description: 'awards of OpenAlex (JSON); of any funder',
  signs: [['funder_award_id', 'funder']],
  agency(record) {
    const funder = record.within('funder');
    funder.ignore('id ror doi country_code');
    const name = textOf(funder, ['display_name', 'name']);
    return name && funderNamed(name.value, currencyAt(record, 'currency') ?? undefined).agency;
  },
  ignored: '*',
  fields: {
    number: 'funder_award_id',
    title: 'display_name',
    abstract: 'description',
    start: 'start_date',
    end: 'end_date',
    instrument: 'funding_type',
  },
  more(record, agency) {
    return {
      ...team(record),
      awarded: moneyOf(record, 'amount', agency, currencyAt(record, 'currency')),
      programs: program(record, null, 'funder_scheme'),
      confidence: GATHERED,
    };
  },
});
