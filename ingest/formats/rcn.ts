/**
 * Applications and projects of the Research Council of Norway, as its open data lists them. What was applied for is not what was
 * granted, and an application without a grant is no award.
 */
import { agencyOf } from '../agencies/index.ts';
import { flatFormat } from './flat.ts';
import { identified, named, program, recipient, textOf } from './parts.ts';

export const rcn = flatFormat({
  name: 'rcn',
  version: 1,
  rank: 40,
  description: 'applications and projects of the Research Council of Norway (CSV, XLSX); a row an application',
  signs: [
    ['prosjektnummer', 'tildelt_belop'],
    ['prosjektnummer', 'prosjektansvarlig_navn'],
    ['prosjektnummer', 'prosjekttittel', 'prosjektansvarlig'],
  ],
  agency: () => agencyOf('RCN'),
  fields: {
    number: 'prosjektnummer',
    title: ['prosjekttittel', 'prosjekttittel_engelsk', 'tittel'],
    abstract: ['prosjektsammendrag', 'sammendrag'],
    start: ['prosjektstart', 'startdato'],
    end: ['prosjektslutt', 'sluttdato'],
    instrument: ['soknadstype', 'søknadstype'],
  },
  notes: { Phase: 'prosjektfase', Discipline: ['fagdisiplin', 'fag'], Area: 'fagomraade' },
  ignored: `aktivitet_kode prosjekttittel fag soknadsfrist soknadsdato utlysnings_id utlysningsaktivitet prosjekttype soknadstypevariant sokstart sokslutt
    prosjektleder_kjonn prosjektansvarlig_type kortnavn kp1 kp2 sektor kategori kommunenummer fylke fylkenummer landsdel virkemiddel_sekvens
    virkemiddel hovedaktivitet_sekvens hovedaktivitet dr_stip_aarsverk postdok_aarsverk sokt_belop`,
  more(record, agency) {
    const granted = record.money(['tildelt_belop', 'tildelt_beløp', 'bevilgning', 'bevilget_belop'], agency.currency);
    const phase = textOf(record, 'prosjektfase');
    if (granted?.value.minor === 0 || /^avslag|^avvist|^trukket/i.test(phase?.value ?? '')) {
      record.report.error(
        granted?.path ?? phase!.path,
        'an amount that was granted: a refused application is no award',
        granted?.value.minor ?? phase!.value,
      );
      return null;
    }
    const lead = textOf(record, ['prosjektleder', 'prosjektleder_navn']);
    return {
      awarded: granted,
      people: lead === null ? [] : [named(lead, 'Principal Investigator')],
      institutions: recipient(textOf(record, ['prosjektansvarlig_navn', 'prosjektansvarlig', 'organisasjonsnavn']), {
        identifiers: [identified(record, 'organisasjonsnummer', 'no-orgnr')],
        city: textOf(record, 'kommune')?.value ?? null,
        country: 'NO',
      }),
      programs: [...program(record, null, ['aktivitet', 'program']), ...program(record, null, 'utlysningtittel')],
      notes: [...(phase === null ? [] : [{ ...phase, label: 'Phase' }])],
    };
  },
});
