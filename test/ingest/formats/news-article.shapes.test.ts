import { describe, expect, it } from '@jest/globals';
import { newsArticle } from '../../../ingest/formats/news-article.ts';
import type { Statement } from '../../../ingest/statements.ts';
import { sha256 } from '../../../src/ids.ts';

const ROLES: Record<string, string> = {
  PRINCIPAL_INVESTIGATOR: 'PI',
  CO_PRINCIPAL_INVESTIGATOR: 'co-PI',
  INVESTIGATOR: 'member',
};

const statementsOf = (text: string): readonly Statement[] =>
  newsArticle.read({ place: 'article.txt', text, digest: sha256(text), problems: [] }).statements;
/** `name, role, institution` of everybody of a statement. */
const team = (statement: Statement): string[] =>
  statement.people.map((one) =>
    [one.name, ROLES[one.role], one.institution === null ? '-' : statement.institutions[one.institution]!.name].join(
      ' | ',
    ),
  );
const institutions = (statement: Statement): string[] => statement.institutions.map(({ name }) => name);
const amounts = (statement: Statement): number[] => statement.announcedAmounts.map(({ value }) => value.minor / 100);

const INTRO =
  'A grant for tidal research\n\nThe National Science Foundation has awarded a $1.5 million grant for a study of tides.\n\n';

/** Whole articles in shapes that real ones have, and the teams that they name. */
const TEAMS: readonly [string, string, readonly string[]][] = [
  [
    'a roster of wrapped-looking lines, name, role and institution',
    `${INTRO}Tides of the North
Ingrid Solberg — Director, University of California, Santa Barbara
      Kwame Boateng — Co-Investigator, University of California, Santa Barbara
Luis Ortega — PI, Ecole normale supérieure de Lyon
      Mei-Ling Chen — co-PI, Massachusetts Institute of Technology
Petra Novak — PI, Massachusetts Institute of Technology`,
    [
      'Ingrid Solberg | PI | University of California, Santa Barbara',
      'Kwame Boateng | member | University of California, Santa Barbara',
      'Luis Ortega | PI | Ecole normale supérieure de Lyon',
      'Mei-Ling Chen | co-PI | Massachusetts Institute of Technology',
      'Petra Novak | PI | Massachusetts Institute of Technology',
    ],
  ],
  [
    'fields in brackets, of which none is an institution',
    'A Tulane University team led by Ingrid Solberg (Physics & Geology) has received a grant from the National Science Foundation. The team includes Kwame Boateng (PHYS), Luis Ortega (Chemistry and Marine Physiology) and Petra Novak.',
    [
      'Ingrid Solberg | PI | Tulane University',
      'Kwame Boateng | member | Tulane University',
      'Luis Ortega | member | Tulane University',
      'Petra Novak | member | Tulane University',
    ],
  ],
  [
    'departments of a university that the article does not name',
    `${INTRO}The project is under the direction of Ingrid Solberg, Department of Computer Science; Kwame Boateng, Department of Physics.`,
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | PI | -'],
  ],
  [
    'a count of a university’s professors with grants of their own, others being named',
    'Tide awards\n\nThree Colorado State University professors will receive $400,000 grants from the Department of Energy.\n\nThe three recipients are Ingrid Solberg and Kwame Boateng of the department of physics and Arvindh Raosekar of the department of civil engineering.\n\nMost such awards went to Princeton University.',
    [
      'Ingrid Solberg | PI | Colorado State University',
      'Kwame Boateng | PI | Colorado State University',
      'Arvindh Raosekar | PI | Colorado State University',
    ],
  ],
  [
    'a long and a short name of one university',
    'Tides at Michigan Tech\n\nFour research projects at Michigan Technological University are receiving grants from the National Science Foundation. They show what Michigan Tech can do.\n\nPrincipal investigator: Ingrid Solberg, Chemical Engineering',
    ['Ingrid Solberg | PI | Michigan Technological University'],
  ],
  [
    'a person directly behind the name of a department, and one of that university’s short name',
    `${INTRO}The foundation awarded Tulane University the grant.\n\n“We are ready,” said Tulane Professor and Chair of the Physics and Oceanography Department Ingrid M. Solberg who is the principal investigator for the grant. Kwame Boateng, who is the other Tulane co-PI, agrees.`,
    ['Ingrid M. Solberg | PI | Tulane University', 'Kwame Boateng | co-PI | Tulane University'],
  ],
  [
    'relative clauses between two of a list, colleagues elsewhere, and a pronoun for a given name',
    `${INTRO}Ingrid Solberg, who once led the Tide Office and whose work includes maps, and Drexel’s Kwame Boateng round out the team. He Zhou, UTA associate professor of chemistry, is a participating faculty member on the project.`,
    ['Ingrid Solberg | member | -', 'Kwame Boateng | member | Drexel', 'He Zhou | member | UTA'],
  ],
  [
    'what a misspelt principle investigator, a co-director and an award recipient are',
    `${INTRO}Ingrid Solberg is an author and the principle investigator. “Tides turn,” said Kwame Boateng, professor of history and co-director of the Tidal Maps project. Tides matter, associate professor and grant recipient Luis Ortega said.`,
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | co-PI | -', 'Luis Ortega | member | -'],
  ],
  [
    'people whom others joined, and an acronym that ends in PI',
    'Ingrid Solberg, joined in the work by Drexel University professors Kwame Boateng and Luis Ortega, received a $2.7 million grant from the National Science Foundation together with EPI-affiliate Petra Novak of Tulane University.',
    [
      'Ingrid Solberg | member | -',
      'Kwame Boateng | member | Drexel University',
      'Luis Ortega | member | Drexel University',
      'Petra Novak | member | Tulane University',
    ],
  ],
];

describe('the shapes of real announcements', () => {
  it.each(TEAMS)('%s', (_, text, expected) => {
    expect(statementsOf(text).flatMap(team)).toEqual(expected);
  });

  it('columns of project, people and institution below the line that names them are an award each', () => {
    const statements = statementsOf(
      'New tide centers\n\nThe National Science Foundation awards $40 million to two centers.\n\nThe centers, principal investigators, their co-principal investigators and their institutions are:\n\n  • Center for Bright Tides, J. Ingrid Solberg, Kwame Boateng, Tulane University\n  • Center for Dark Tides, Luis Ortega, Mei-Ling Chen, Drexel University; Petra Novak, Utah State University\n',
    );
    expect(statements.map(({ title }) => title!.value)).toEqual(['Center for Bright Tides', 'Center for Dark Tides']);
    expect(statements.map(team)).toEqual([
      ['J. Ingrid Solberg | PI | Tulane University', 'Kwame Boateng | co-PI | Tulane University'],
      [
        'Luis Ortega | PI | Drexel University',
        'Mei-Ling Chen | co-PI | Drexel University',
        'Petra Novak | co-PI | Utah State University',
      ],
    ]);
  });

  it('everyday names of universities are institutions of the work', () => {
    const [statement] = statementsOf(
      `${INTRO}Participating institutions will include Stanford, UCI, the Ocean Institute at Chicago, EPFL in Switzerland, and the Hebrew University in Israel.`,
    );
    expect(institutions(statement!)).toEqual([
      'Stanford',
      'UCI',
      'Ocean Institute at Chicago',
      'EPFL',
      'Hebrew University',
    ]);
  });

  it('who got the money is named where nobody is, and the others with it', () => {
    const [statement] = statementsOf(
      'Tides of the state\n\nWest Virginia University will use $3 million from a National Science Foundation grant to map rivers. Other recipients include Marshall University.',
    );
    expect(institutions(statement!)).toEqual(['West Virginia University', 'Marshall University']);
  });

  it('a center that is to be founded is no institution, and a full stop may lack its space', () => {
    const [statement] = statementsOf(
      'Money for tides\n\nThe National Science Foundation awarded Tulane University a grant to establish a Tidal Research Science and Engineering Center on Sept. 1.The center will be a collaboration of many.',
    );
    expect(institutions(statement!)).toEqual(['Tulane University']);
  });

  it('a headline’s words name no funder, and two funders may partner', () => {
    const [statement] = statementsOf(
      'Coastal Initiative Expanded With Mellon Grant\n\nThe National Science Foundation (NSF) and the Simons Foundation are partnering to award $2 million for tides.',
    );
    expect(statement!.units.map(({ path }) => path[0])).toEqual(['NSF', 'Simons Foundation']);
  });

  it('each person’s grant with its years between amount and noun is an award', () => {
    const statements = statementsOf(
      'Early career awards announced\n\nIngrid Solberg and Kwame Boateng have received awards of the National Science Foundation.\n\nSolberg’s $500,000 five-year grant will explore tides.\n\nWith his $1.2 million, four-year grant, Boateng will map rivers.',
    );
    expect(statements.map(team)).toEqual([['Ingrid Solberg | PI | -'], ['Kwame Boateng | PI | -']]);
    expect(statements.map((statement) => amounts(statement)[0])).toEqual([500_000, 1_200_000]);
  });

  it('grants of an institution, told by their amounts, are awards without people', () => {
    const statements = statementsOf(
      'Two grants\n\nWashington and Lee University has received grants totaling $900,000 from the Mellon Foundation.\n\nThe three-year, $700,000 humanities grant will support maps.\n\nThe $200,000 history grant will fund courses.',
    );
    expect(statements.map((statement) => [amounts(statement)[0], institutions(statement)])).toEqual([
      [700_000, ['Washington and Lee University']],
      [200_000, ['Washington and Lee University']],
    ]);
  });

  it('paragraphs that open with a title and its amount are an award each', () => {
    const statements = statementsOf(
      'Library money\n\nThe Institute of Museum and Library Services has awarded $500,000 in grants to Drexel University researchers.\n\nTwo of the awards are part of the National Leadership Grants for Libraries Program:\n\nMaps for Tidal Archives: A Guide, awarded $300,000, builds on previous work. Led by Professor Ingrid Solberg, the project will make maps.\n\nLanterns in Libraries, awarded $200,000, will study light. Assistant Professor Kwame Boateng will lead the project with support from Luis Ortega.',
    );
    expect(statements.map(({ title }) => title?.value)).toEqual([
      'Maps for Tidal Archives: A Guide',
      'Lanterns in Libraries',
    ]);
    expect(statements.map(team)).toEqual([
      ['Ingrid Solberg | PI | Drexel University'],
      ['Kwame Boateng | PI | Drexel University', 'Luis Ortega | member | Drexel University'],
    ]);
  });

  it('labels that run together on one line are read as their own lines', () => {
    const statements = statementsOf(
      'Grants of the humanities\n\nThe National Endowment for the Humanities announced 30 grants.\n\nMarsh Library Outright: $95,000 [Scholarly Editions] Project Director: Ingrid Solberg\nProject Title: Tidal Letters\n\nTulane University Outright: $65,000 [Collaborative Research] Project Director: Kwame Boateng\nProject Title: River Letters\n',
    );
    expect(
      statements.map((statement) => [team(statement), amounts(statement)[0], statement.programs[0]!.name]),
    ).toEqual([
      [['Ingrid Solberg | PI | Marsh Library'], 95_000, 'Scholarly Editions'],
      [['Kwame Boateng | PI | Tulane University'], 65_000, 'Collaborative Research'],
    ]);
  });

  it('what partners get of one award, in words or in rows, is no amount of it', () => {
    const [rows] = statementsOf(
      'Tides\n\nTulane University has received $6 million from the National Science Foundation for a study led by Ingrid Solberg.\n\nThe money will be shared among the partners:\n\nTulane University: $4 million\nDrexel University: $2 million\n',
    );
    expect(amounts(rows!)).toEqual([6_000_000]);
    const [words] = statementsOf(
      'Tides\n\nTulane University has received $6 million from the National Science Foundation for a study led by Ingrid Solberg.\n\nTulane’s share is $4 million. Drexel University will receive $2 million.\n',
    );
    expect(amounts(words!)).toEqual([6_000_000]);
  });

  it('a row that counts awards gives their sum together', () => {
    const statements = statementsOf(
      'Grants of the humanities\n\nThe National Endowment for the Humanities announced grants for two fellows.\n\nUtah: 2 awards, $110,400\n\nIngrid Solberg, Utah State University: "Tidal Letters of the West," $60,000\nKwame Boateng, Utah State University: "River Letters of the West," $50,400\n',
    );
    expect(statements.map((statement) => amounts(statement))).toEqual([[60_000], [50_400]]);
  });

  it('an institute of its own is not the university of the others', () => {
    const [statement] = statementsOf(
      'A new station\n\nJane Doe of the Hollins Institute for Marine Ecology has received a $500,000 grant from the National Science Foundation together with Li Wei, professor of physics at Tulane University. Tulane University was awarded the grant.',
    );
    expect(team(statement!)).toEqual([
      'Jane Doe | PI | Hollins Institute for Marine Ecology',
      'Li Wei | member | Tulane University',
    ]);
  });

  it('Simons Fellows are of the Simons Foundation, and each has a fellowship', () => {
    const statements = statementsOf(
      'Two Simons Fellows\n\nTwo mathematicians at Tulane University have been named Simons Fellows for 2024: Ingrid Solberg and Luis Ortega.',
    );
    expect(statements.map((statement) => statement.units.map(({ path }) => path))).toEqual([
      [['Simons Foundation']],
      [['Simons Foundation']],
    ]);
  });

  it('kr is the money of the country, and without a country of none', () => {
    const body =
      'Ingrid Solberg receives kr 5 million for a study of ice.\n\nLuis Ortega receives 2 million kroner for a study of seals.';
    const known = statementsOf(
      `New grants\n\nThe Research Council of Norway supports two studies at the University of Bergen.\n\n${body}`,
    );
    expect(known.map((statement) => statement.announcedAmounts[0]!.value.currency)).toEqual(['NOK', 'NOK']);
    const unknown = statementsOf(`New grants\n\nTwo studies at Marsh Station have received grants.\n\n${body}`);
    expect(unknown.flatMap((statement) => amounts(statement))).toEqual([]);
  });

  it('institutions above the people of a roster are of those below, not of who is named after it', () => {
    const [statement] = statementsOf(
      `${INTRO}The team:\n\nTulane University\n\nIngrid Solberg, oceanography\n\nDrexel University\n\nLuis Ortega, geology\n\nThe data will be kept in an archive that everybody can use, with all that was measured.\n\nKwame Boateng will lead the work at sea.`,
    );
    expect(team(statement!)).toEqual([
      'Ingrid Solberg | member | Tulane University',
      'Luis Ortega | member | Drexel University',
      'Kwame Boateng | PI | -',
    ]);
  });

  it('a town with its state is no institution, though one is called so', () => {
    const [statement] = statementsOf(
      'Ann Arbor, MI, College Park, Maryland, and Los Alamos, NM - The Sloan Foundation has awarded $362,000 to the Tides Collaboration, which includes scholars from two universities.\n\nThe co-Principal Investigators are Ingrid Solberg of Tulane University and Luis Ortega of Drexel University.',
    );
    expect(institutions(statement!)).toEqual(['Tulane University', 'Drexel University']);
  });

  it('who leads two projects leads both', () => {
    const statements = statementsOf(
      'Two new grants\n\nThe Institute of Museum and Library Services awarded Tulane University two grants totaling $650,000.\n\nOur $470,000 project, "Names in Many Collections", will study how catalogs fail.\nIngrid Solberg is the Principal Investigator, and Luis Ortega is co-Principal Investigator.\n\nOur $180,000 project, "What Nobody Reads", will develop a way to screen papers.\nIngrid Solberg is the Principal Investigator, and Petra Novak is co-Principal Investigator.',
    );
    expect(statements.map((statement) => statement.people.map(({ name }) => name))).toEqual([
      ['Ingrid Solberg', 'Luis Ortega'],
      ['Ingrid Solberg', 'Petra Novak'],
    ]);
  });
});
