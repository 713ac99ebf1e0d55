/** Records and tables as other people's programs and hands leave them. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { firstRows, readGiven } from '../../../ingest/documents.ts';
import { proposeColumns } from '../../../ingest/formats/propose-columns.ts';
import { mappedRow } from '../../../ingest/formats/columns.ts';
import { extract } from '../../../ingest/formats/index.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a text says of an award: agency, number, amount, days, people; or what is wrong with it. */
function said(text: string): string {
  const { reading, problems } = extract({ place: '', text, digest: '', problems: [] });
  const [one] = reading?.statements ?? [];
  if (one === undefined) return problems.map(({ field, expected }) => `${field}: ${expected}`).join();
  const amount = one.awardedAmount?.value;
  const days = `${one.startDate?.value ?? ''}/${one.endDate?.value ?? ''}`;
  const money = amount === undefined ? [] : [`${amount.currency} ${amount.minor / 100}`];
  return [one.agency, one.number?.value ?? '-', ...money, days, ...one.people.map(({ name }) => name)].join(' | ');
}

async function told(text: string | Uint8Array, place = 'a.csv'): Promise<string[]> {
  const lines: string[] = [];
  for await (const document of readGiven(place, text))
    lines.push(document.problems.length > 0 ? document.problems[0]!.expected : said(document.text));
  return lines;
}

it.each([
  [
    'an export of NSF that a German Excel saved',
    `AwardNumber;Title;NSFOrganization;StartDate;PrincipalInvestigator;EndDate;AwardedAmountToDate
2190001;Reeds;CNS;01.09.2022;Nina Quarz;31.08.2026;250.000,00 $
2190002;Sand;CNS;01.09.2022;Wei Zhang;31.08.2026;99,500 $`,
    [
      'NSF | 2190001 | USD 250000 | 2022-09-01/2026-08-31 | Nina Quarz',
      'NSF | 2190002 | USD 99.5 | 2022-09-01/2026-08-31 | Wei Zhang',
    ],
  ],
  [
    'an export of NSF whose days stand first, as one of them tells',
    `AwardNumber,Title,NSFOrganization,StartDate,EndDate
2190032,Glass,DMS,01/09/2021,31/08/2024
2190033,Sand,DMS,01/10/2021,01/09/2024`,
    ['NSF | 2190032 | 2021-09-01/2024-08-31', 'NSF | 2190033 | 2021-10-01/2024-09-01'],
  ],
  [
    'numbers of awards as programs write whole numbers',
    `AwardNumber,Title,NSFOrganization,AwardedAmountToDate
2190018.0,Sleet,AGS,4
2.190019E+06,Thaw,AGS,5
2.19E+06,Cut,AGS,6`,
    ['NSF | 2190018 | USD 4 | /', 'NSF | 2190019 | USD 5 | /', 'AwardNumber: an award number of 7 digits'],
  ],
  [
    '360Giving with signs of currencies and British days',
    `Identifier,Title,Currency,Amount Awarded,Planned Dates:Start Date,Planned Dates:End Date,Recipient Org:Name,Funding Org:Name
360G-Fen-1,Glass,£,"£5,000.00",01/10/2022,30/09/2023,Glass Museum,Fen Trust
360G-Fen-2,Sand,gbp,5000,10/2022,09/2023,Glass Museum,Fen Trust
360G-Fen-3,Mud,,5000,2022,2023,Glass Museum,Fen Trust`,
    [
      'Fen Trust | 360G-Fen-1 | GBP 5000 | 2022-10-01/2023-09-30',
      'Fen Trust | 360G-Fen-2 | GBP 5000 | 2022-10-01/2023-09-30',
      'Fen Trust | 360G-Fen-3 | 2022-01-01/2023-12-31',
    ],
  ],
  [
    'a sum that was taken back, and a total',
    `APP ID,CIA Name,Grant Title,Admin Institution,Start Year,End Year,Total ($)
2000002,A/Prof Wei Zhang,Ticks,Curtin University,2021,2024,(500.00)
Total,,,,,,"$1,199,500.00"`,
    ['NHMRC | 2000002 | 2021-01-01/2024-12-31 | Wei Zhang', 'APP ID: an award number'],
  ],
  [
    'a list of Norway in thousands of kroner',
    `prosjektnummer;prosjekttittel;prosjektansvarlig_navn;prosjektleder;prosjektstart;tildelt_belop (1000 kr)
390001;Glass;Universitetet i Bergen;Ola Nordmann;01.01.2022;12 000`,
    ['RCN | 390001 | NOK 12000000 | 2022-01-01/ | Ola Nordmann'],
  ],
  [
    'a table that no format knows, though two of its titles are those of Crossref',
    'Award (£k),Project title,Lead\n12,Glass,Nina Quarz',
    [expect.stringMatching(/a mapping reads others: grantgraph columns FILE/)],
  ],
])('%s', async (_, table, expected) => {
  expect(await told(table)).toEqual(expected);
});

it('names of fields in capitals, a notice that names the family first, a funding whose currency nobody states', async () => {
  const award = { AWD_ID: '2190010', AWD_TITL_TXT: 'Frost', AWD_EFF_DATE: '2021-09-01', AWD_AMOUNT: '120000' };
  expect(await told(JSON.stringify({ items: [award] }))).toEqual(['NSF | 2190010 | USD 120000 | 2021-09-01/']);
  const notice =
    'Notice of Award\n\nFAIN: 2190011\nAmendment No.: 000\nTotal Amount Obligated To Date: $7\nPI: Quarz, Nina\nCo-PI: Wei Zhang, Tufts';
  expect(said(notice)).toBe('NSF | 2190011 | USD 7 | / | Quarz, Nina | Wei Zhang');
  const funding = (code: string | null) => {
    const ids = { 'external-id': [{ 'external-id-value': 'F-9' }] };
    const amount = { value: '9000', 'currency-code': code };
    return said(
      JSON.stringify({ 'funding-summary': [{ 'external-ids': ids, organization: { name: 'Fen Trust' }, amount }] }),
    );
  };
  expect([funding('eur'), funding(null)]).toEqual(['Fen Trust | F-9 | EUR 9000 | /', 'Fen Trust | F-9 | /']);
});

describe('a table of any language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-hands-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    [
      'French',
      `N° de convention;Intitulé du projet;Porteur;Établissement;Montant (k€);Date de début;Date de fin
ANR-21-0001;Verre;Dupont Marie;Université de Lyon;450,5;01/10/2021;30/09/2024`,
      'Fen Trust | ANR-21-0001 | EUR 450500 | 2021-10-01/2024-09-30 | Dupont Marie',
    ],
    [
      'Spanish',
      `Referencia;Título;Investigador principal;Entidad;Importe concedido;Inicio;Fin
PID2021-1;Vidrio;García López, María;Universidad de Vigo;96.800 €;01/09/2022;31/08/2025
PID2021-2;Arena;Pérez, Juan;UPC;121.000,00 €;01/09/2022;31/08/2025`,
      'Fen Trust | PID2021-1 | EUR 96800 | 2022-09-01/2025-08-31 | García López, María',
    ],
    [
      'Italian',
      'Codice,Titolo,Responsabile,Ente,Paese,Contributo\n2022A1,Vetro,Mario Rossi,Università di Como,Italia,"€ 100.000,00"',
      'Fen Trust | 2022A1 | EUR 100000 | / | Mario Rossi',
    ],
    [
      'Swedish',
      `Diarienummer;Projekttitel;Projektledare;Medelsförvaltare;Beviljat belopp (SEK);Startdatum;Slutdatum
2021-00002;Sand;Erik Eriksson;Uppsala universitet;3 200 000 kr;2022-01-01;2025-12-31`,
      'Fen Trust | 2021-00002 | SEK 3200000 | 2022-01-01/2025-12-31 | Erik Eriksson',
    ],
    [
      'Dutch',
      'Dossiernummer\tTitel\tHoofdaanvrager\tInstelling\tBedrag\tStart\tEinde\nVI.211.001\tGlas\tdr. A. Jansen\tTU Delft\t€ 280.000,-\t01-01-2022\t31-12-2024',
      'Fen Trust | VI.211.001 | EUR 280000 | 2022-01-01/2024-12-31 | A. Jansen',
    ],
    [
      'English, with a currency for each row',
      'Award ID,Title,Responsible Applicant,Co-PIs,Institution,Amount,Currency\nF-1,Glass,Nina Quarz†,"Berg, Otto et al.",ETH Zurich,"100,000",CHF',
      'Fen Trust | F-1 | CHF 100000 | / | Nina Quarz | Berg, Otto',
    ],
    [
      'English, with blanks that do not break and a name of NSF',
      'NSF\u00a0Award\u00a0#,Title,PI,Amount\u00a0(USD)\n2190006,Moss,Ann\u00a0Lee,"1\u00a0234\u00a0567"',
      'NSF | 2190006 | USD 1234567 | / | Ann Lee',
    ],
    [
      'a page, with a cell that goes on into the row below',
      '<h1>Funded</h1><table><tr><th>Grant no.</th><th>Title</th><th>PI</th><th>Institution</th><th>Total ($M)</th></tr><tr><td>G-1</td><td>Glass</td><td rowspan="2">Nina Quarz</td><td>Tufts</td><td>1.25</td></tr><tr><td>G-2</td><td>Sand</td><td>MIT</td><td>.5</td></tr></table>',
      'Fen Trust | G-1 | USD 1250000 | / | Nina Quarz',
      'Fen Trust | G-2 | USD 500000 | / | Nina Quarz',
    ],
  ])('%s', async (name, table, ...expected) => {
    const path = join(folder, `${name.slice(0, 6)}.txt`);
    writeFileSync(path, table);
    const rows = (await firstRows(path, 10))!;
    const proposed = proposeColumns(rows, null);
    const mapping = { ...proposed, funder: proposed.funder ?? 'Fen Trust' };
    const found = rows.map((row) => said(mappedRow(mapping, JSON.stringify(row))));
    expect(found.slice(0, expected.length)).toEqual(expected);
  });
});
