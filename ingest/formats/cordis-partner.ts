/**
 * Partners of the EC's projects, with what each has of the money: CORDIS' list of organisations, its pages collected row by row,
 * and the list of Norwegian partners that the Research Council of Norway keeps. A record names one partner, or the coordinator
 * beside it; the project's own sum stands elsewhere.
 */
import type { Money } from '../../src/model.ts';
import { ec } from '../agencies/ec.ts';
import type { Value } from './record.ts';
import type { InstitutionFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { identified, program, textOf } from './parts.ts';
import { unitOf } from './cordis-project.ts';

/** What the EC calls two countries. */
const COUNTRIES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** Who has money receives it, also where it is not said how much; who has none, or is associated, takes part. */
function partner(
  name: Value<string> | null,
  share: Value<Money> | null,
  role: string,
  more: Partial<InstitutionFields> = {},
): InstitutionFields[] {
  if (name === null) return [];
  const hasMoney = share === null ? !/^(?:associated|international)/i.test(role) : share.value.minor > 0;
  const part = hasMoney ? 'RECIPIENT' : 'PERFORMER';
  return [{ ...more, path: name.path, name: name.value, part, share: hasMoney ? (share?.value ?? null) : null }];
}

/** `UNIVERSITAT POLITECNICA DE CATALUNYA           Spain`: name and country, parted by blanks. */
function withCountry(field: Value<unknown> | null) {
  const parts = typeof field?.value === 'string' ? field.value.trim().split('  ') : [];
  const country = parts.length > 1 ? parts.at(-1)!.trim() : '';
  const name = parts
    .slice(0, Math.max(1, parts.length - 1))
    .join(' ')
    .trim();
  const isPlace = country !== '' && !/ended/i.test(country);
  return { name: name === '' ? null : { value: name, path: field!.path }, country: isPlace ? country : null };
}

export const cordisPartner = flatFormat({
  name: 'cordis-partner',
  version: 1,
  rank: 40,
  description:
    "partners of the EC's projects with their shares: CORDIS' organisations (CSV, JSON, XLSX) and lists made of it",
  signs: [
    ['projectID', 'organisationID'],
    ['projectID', 'ecContribution', 'role'],
    ['projectReference', 'ecContribution', 'role'],
    ['project id', 'participant_name', 'participant_eu_contribution'],
    ['Prosjektnr', 'Organisasjonsnavn', 'Innvilget beløp organisasjon EUR'],
  ],
  agency: ec,
  fields: {
    number: ['projectID', 'projectReference', 'project id', 'Prosjektnr', 'doi', 'url'],
    title: ['project title', 'Prosjektnavn'],
    abstract: ['objective', 'abstract'],
    start: ['start_date', 'Kontrakt startdato'],
    end: ['end_date', 'Kontrakt sluttdato'],
    awarded: 'eu_contribution',
    asOf: 'contentUpdateDate',
  },
  notes: {
    Acronym: ['projectAcronym', 'short title', 'Prosjektkortnavn'],
    Role: ['role', 'Organisasjon rolle'],
    'End of participation': 'endOfParticipation',
  },
  ignored: `ecContribution vatNumber shortName SME activityType street postCode nutsCode geolocation organizationURL contactForm rcn order totalCost
    active projectRcn contactType contactTitle contactFirstNames contactLastNames contactFunction contactTelephoneNumber contactFaxNumber
    contactEmail language project_website status signature_date total_cost coordinated_by keywords coordinator_adress
    coordinator_website number_participants participant_no participant_address participant_total_cost participant_website funded_under
    TraktatkodeH2020 ProgramområdekodeH2020 ProgramområdeH2020 ProgramkodeH2020 ProgramkortnavnH2020 ProgramH2020 Programnivå1kortnavnH2020
    Programnivå1kodeH2020 Programnivå1H2020
    Overordnetutlysningsid Kontraktstatus Kontraktsigneringsdato Søknadsfrist Søknadsdato Varighetmåneder Vurderingspanel Kortnavn
    Organisasjonfinansiellrolle Deltakernr FoUsektorkode FoUsektor FoUkategori Kontraktspart1 Kontraktspart2 Adressekommunenummer
    Adressefylkenummer Adressefylke Adresselandsdel`,
  more(record) {
    const role = textOf(record, ['role', 'Organisasjon rolle'])?.value ?? '';
    const country = textOf(record, 'country')?.value ?? (record.has('Prosjektnr') ? 'NO' : null);
    // What goes on to linked third parties is theirs.
    const own = record.money('netEcContribution', ec.currency);
    const share = own ?? record.money(['ecContribution', 'Innvilget beløp organisasjon EUR'], ec.currency);
    const identifiers = [
      identified(record, ['organisationID', 'organizationID', 'id'], 'pic'),
      identified(record, 'Organisasjonsnummer', 'no-orgnr'),
    ];
    const page = withCountry(record.raw('participant_name'));
    const lead = withCountry(record.raw('coordinator'));
    return {
      institutions: [
        ...partner(lead.name, record.money('coordinator_eu_contribution', ec.currency), 'coordinator', {
          country: lead.country,
        }),
        ...partner(page.name, record.money('participant_eu_contribution', ec.currency), 'participant', {
          country: page.country,
        }),
        ...partner(textOf(record, ['name', 'Organisasjonsnavn']), share, role, {
          identifiers,
          city: textOf(record, ['city', 'Adresse kommune'])?.value ?? null,
          country: country === null ? null : (COUNTRIES[country] ?? country),
        }),
      ],
      institutionsComplete: false,
      programs: [
        ...program(record, 'ec-framework', ['Rammeprogram', 'program']),
        ...program(record, 'ec-topic', ['Topic kode', 'topic'], 'Topic'),
        ...program(record, 'ec-programme', 'programme'),
        ...program(record, 'ec-scheme', 'Søknadstype', 'Søknadstypenavn'),
        ...program(record, 'ec-call', 'Utlysnings-id'),
      ],
      unit: unitOf(record),
    };
  },
});
