/** Records of other funders against readings made by hand. Nothing of them is part of the project. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readPaths } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';
import { formatProblems } from '../../../ingest/problem.ts';
import { displayName, mentionName } from '../../../ingest/names/person-name.ts';
import type { Reading, Statement } from '../../../ingest/statements.ts';

const FUNDERS = '../shared/funders';

interface Gold {
  readonly file: string;
  readonly at?: string;
  readonly row?: number | string;
  readonly award: string | null;
  readonly title: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly amounts: readonly { readonly amount: number | null; readonly currency: string; readonly what: string }[];
  readonly people: readonly { readonly name: string | null; readonly role: string }[];
  readonly institutions: readonly { readonly name: string | null; readonly ids: object; readonly part: string }[];
  readonly programs: readonly string[];
  readonly units: readonly string[];
}

const goldOf = async (family: string) =>
  (JSON.parse(await readFile(`${FUNDERS}/gold/${family}.json`, 'utf8')) as { records: Gold[] }).records;

const readings = new Map<string, Promise<Reading[]>>();
async function read(file: string): Promise<Reading[]> {
  const found: Reading[] = [];
  for await (const document of readPaths([`${FUNDERS}/${file}`])) {
    const { reading, problems } = extract(document);
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    if (reading !== null) found.push(reading);
  }
  return found;
}
const readingsOf = (file: string) => readings.get(file) ?? readings.set(file, read(file)).get(file)!;
/** What the rows of one award say, one after the other. */
const statementsOf = async ({ file, award, title }: Gold): Promise<Statement[]> =>
  (await readingsOf(file))
    .flatMap(({ statements }) => statements)
    .filter(({ number, title: own }) => (award === null ? own?.value === title : number?.value === award));

const amountOf = (statement: Statement) =>
  (statement.awardedAmount ?? statement.announcedAmounts[0])?.value.minor ?? null;

const gtr = (await goldOf('gtr')).filter(({ award }) => award !== null);

describe('UKRI, from Gateway to Research', () => {
  it.each(gtr)('$award is told as it stands', async (gold) => {
    const [statement] = await statementsOf(gold);
    expect([statement!.agency, statement!.title!.value, statement!.startDate!.value]).toEqual([
      'UKRI',
      gold.title,
      gold.start,
    ]);
    expect(statement!.endDate?.value ?? null).toBe(gold.end);
    const stated = gold.amounts[0]?.amount ?? null;
    expect(amountOf(statement!)).toBe(stated === null ? null : stated * 100);
    // Who is not named is not made.
    const names = gold.people.flatMap(({ name }) => name ?? []);
    expect(statement!.people.map((one) => displayName(mentionName(one)!))).toEqual(
      names.map((name) => displayName(mentionName({ name })!)),
    );
    for (const [i, { role }] of gold.people.entries())
      if (names.length > 0)
        expect(statement!.people[i]!.role).toBe(role === 'PI' ? 'PRINCIPAL_INVESTIGATOR' : 'INVESTIGATOR');
    const named = gold.institutions.filter(({ name }) => name !== null);
    expect(statement!.institutions.map(({ name, part }) => [name, part])).toEqual(
      named.map(({ name }) => [name, 'RECIPIENT']),
    );
    for (const [i, { ids }] of named.entries())
      expect(Object.fromEntries(statement!.institutions[i]!.identifiers.map((one) => [one.scheme, one.value]))).toEqual(
        ids,
      );
    expect(statement!.units.map(({ path }) => path)).toEqual([['UKRI', gold.units[0]]]);
    expect(statement!.awardInstrument!.value).toBe(gold.programs[0]);
  });
});

const cordis = await goldOf('cordis');

describe('the EC, from CORDIS, ERC and RCN', () => {
  it.each(cordis)('$award of $file is told as it stands', async (gold) => {
    const statements = await statementsOf(gold);
    const [first] = statements;
    expect([first!.agency, first!.isRecord]).toEqual(['EC', gold.award !== null]);
    expect([first!.title?.value ?? null, first!.startDate!.value, first!.endDate!.value]).toEqual([
      gold.title,
      gold.start,
      gold.end,
    ]);
    const isShare = gold.amounts[0]!.what.includes('ONE partner');
    const amount = isShare ? first!.institutions[0]!.share!.minor : amountOf(first!);
    expect(amount).toBe(gold.amounts[0]!.amount! * 100);
    const people = statements.flatMap(({ people: all }) => all);
    expect(people.map(({ name, role }) => [name, role])).toEqual(
      gold.people.map(({ name }) => [name, 'PRINCIPAL_INVESTIGATOR']),
    );
    // Partners of EUROfusion stand in a list that gives neither names nor the number of the grant.
    const named = gold.institutions.filter(({ part }) => part !== 'partner');
    const institutions = new Map(
      statements.flatMap((one) => one.institutions.map(({ name, share }) => [name, share?.minor ?? null] as const)),
    );
    expect(new Set(institutions.keys())).toEqual(new Set(named.map(({ name }) => name)));
    for (const { name, part } of named) {
      const share = /\d+\.\d\d(?!\d)/.exec(part)?.[0];
      if (share !== undefined) expect(institutions.get(name!)).toBe(Math.round(Number(share) * 100));
    }
    const programs = new Set(statements.flatMap((one) => one.programs.map(({ code }) => code)));
    for (const code of gold.programs)
      if (/^[A-Z][\w.-]+$/.test(code) && gold.award !== null)
        expect(programs).toContain(code.replace(/^EU\.2\.1\.1\.$/, 'IA'));
    const isCouncil = gold.units.includes('ERC');
    expect(first!.units.map(({ path }) => path)).toEqual([isCouncil ? ['EC', 'ERC'] : ['EC']]);
  });
});

/** Of each file of the pack how many records are read and how many are refused, with what a refusal says. */
const COUNTS: readonly (readonly [file: string, read: number, refused?: number, why?: RegExp])[] = [
  ['cordis/cordis_fp7_project_2021.csv', 59],
  ['cordis/cordis_h2020_project_2022.json', 19],
  ['cordis/cordis_h2020_project_2022.jsonl', 19],
  ['cordis/cordis_h2020_2016_projects_DERIVED.tsv', 300],
  ['cordis/cordis_h2020_2016_edges_DERIVED.tsv', 0, 1, /numbers of its own: ingest organization\.csv/],
  ['cordis/cordis_h2020_2016_organisations_DERIVED.tsv', 0, 1, /without their projects/],
  ['cordis/cordis_h2020_programme_subset.csv', 0, 1, /table of programmes/],
  ['cordis/cordis_pages_participants_2025_DERIVED.csv', 257],
  ['cordis/erc_projects_advanced_2019_PI_DERIVED.csv', 150],
  ['cordis/erc_projects_consolidator_2019_PI_DERIVED.csv', 150],
  ['cordis/rcn_eu_grants_norwegian_partners_2022.csv', 159],
  ['gtr/gtr_web_csv_AHRC_subset_REDATED.csv', 436],
  ['gtr/gtr2_api_oneproject.json', 1],
  ['gtr/gtr2_api_oneperson.json', 1],
  ['gtr/gtr2_api_onefund.json', 1],
  ['gtr/gtr_api_project_AH_M010163_1_xml_via_bs4.txt', 1],
  ['gtr/gtr_api_personroles_xml_via_bs4.txt', 0, 1, /XML of "gtr:personroles" elements/],
  ['ids/datacite_work_fundingReferences.json', 0, 1, /a publication that names awards/],
  ['ids/fedreporter_v1_2021.json', 50],
  ['ids/openalex_work_with_awards_0.json', 1],
  ['ids/orcid_employments_0000-0002-7115-407X.json', 1],
  ['ids/orcid_fundings_0000-0001-5109-3700.json', 4],
  ['ids/orcid_fundings_other_1.json', 0, 1, /without one a funding is no award/],
  ['ids/orcid_person_0000-0002-7115-407X.json', 0, 1, /the person of an ORCID record/],
  ['ids/usaspending_award_detail_NNM11AA01A.json', 1],
  ['ids/usaspending_search_page1_2024.json', 50],
  ['ids/usaspending_search_page4_2024.json', 50],
  ['nih/rcdc_category_listing_FY2016_HTML.xls', 300],
  ['other/arnold_algolia_2023.json', 1],
  ['other/dfg_gepris_institution_12957_de_22102021.html', 0, 1, /another page of GEPRIS/],
  ['other/dfg_gepris_projekt_258745513_en_06012022.html', 1],
  ['other/dfg_gepris_projekt_317513741_de_15122021.html', 1],
  ['other/gates_api_2026.json', 3],
  ['other/macarthur_search_2023.json', 17],
  ['other/mellon_graphql_2026.json', 3],
  ['other/mrff_grants_2024_subset.csv', 300],
  ['other/nhmrc_summary_of_results_2015_subset.csv', 299, 1, /an award number, found "N\/A"/],
  ['other/rcn_applications_sample.csv', 63, 108, /a refused application is no award/],
  ['other/rockefeller_2023.csv', 45],
  ['other/snsf_Discipline_reduced.csv', 0, 1, /a list of SNSF's disciplines/],
  ['other/snsf_GrantByPersonByDate_reduced.csv', 0, 1, /numbers without names/],
  ['other/snsf_Institute_reduced_subset.csv', 0, 1, /a list of SNSF's institutes/],
  ['other/snsf_p3_r4d_people_DERIVED.csv', 0, 1, /numbers without names/],
  ['other/snsf_p3_r4d_projects_DERIVED.csv', 92],
];

it.each(COUNTS)('%s: %d records are read, others refused by name', async (file, count, refused = 0, why = /^/) => {
  const found = { read: 0, refused: 0 };
  for await (const document of readPaths([`${FUNDERS}/${file}`])) {
    const { reading, problems } = extract(document);
    if (reading === null) expect(formatProblems('', problems)).toMatch(why);
    found[reading === null ? 'refused' : 'read'] += 1;
  }
  expect(found).toEqual({ read: count, refused });
});

it('the partners of a project add up to its sum, to the cent, and stand apart from it', async () => {
  const rows = (await readingsOf('cordis/cordis_pages_participants_2025_DERIVED.csv')).flatMap(
    ({ statements }) => statements,
  );
  const own = rows.filter(({ number }) => number!.value === '688110');
  const shares = new Map(
    own.flatMap(({ institutions }) => institutions.map(({ name, share }) => [name, share!.minor])),
  );
  expect([...shares.values()].reduce((sum, minor) => sum + minor, 0)).toBe(196_398_250);
  expect(new Set(own.map(amountOf))).toEqual(new Set([196_398_250]));
});
