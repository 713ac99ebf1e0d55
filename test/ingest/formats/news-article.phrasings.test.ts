import { describe, expect, it } from '@jest/globals';
import { newsArticle } from '../../../ingest/formats/news-article.ts';
import { sha256 } from '../../../src/ids.ts';

const ROLES: Record<string, string> = {
  PRINCIPAL_INVESTIGATOR: 'PI',
  CO_PRINCIPAL_INVESTIGATOR: 'co-PI',
  INVESTIGATOR: 'member',
};

/** `name, role, institution` of everybody on the team. */
function team(text: string): string[] {
  const reading = newsArticle.read({ place: 'article.txt', text, digest: sha256(text), problems: [] });
  return reading.statements.flatMap((statement) =>
    statement.people.map((one) =>
      [one.name, ROLES[one.role], one.institution === null ? '-' : statement.institutions[one.institution]!.name].join(
        ' | ',
      ),
    ),
  );
}

const INTRO =
  'A new grant for coastal research\n\nThe National Science Foundation has awarded a $1.5 million grant for a three-year study of salt marshes.\n\n';

/** A phrasing, and the team that it names. */
const PHRASINGS: readonly [string, readonly string[]][] = [
  ['PI: Ingrid Solberg (Utah State University)', ['Ingrid Solberg | PI | Utah State University']],
  [
    'Ingrid Solberg, an assistant professor of physics at Tulane University, is leading the project.',
    ['Ingrid Solberg | PI | Tulane University'],
  ],
  [
    'Tulane’s Ingrid Solberg and Drexel’s Kwame Boateng received a $2.5M NSF grant.',
    ['Ingrid Solberg | member | Tulane', 'Kwame Boateng | member | Drexel'],
  ],
  [
    'Ingrid Solberg (PI, Tulane University), Kwame Boateng and Luis Ortega (co-PIs) will map the marshes.',
    ['Ingrid Solberg | PI | Tulane University', 'Kwame Boateng | co-PI | -', 'Luis Ortega | co-PI | -'],
  ],
  [
    'The team, led by Ingrid Solberg and including Kwame Boateng, Luis Ortega and Mei-Ling Chen of Tulane University, will map the marshes.',
    [
      'Ingrid Solberg | PI | -',
      'Kwame Boateng | member | Tulane University',
      'Luis Ortega | member | Tulane University',
      'Mei-Ling Chen | member | Tulane University',
    ],
  ],
  [
    'Co-investigators on the project are Kwame Boateng and Luis Ortega.',
    ['Kwame Boateng | member | -', 'Luis Ortega | member | -'],
  ],
  ['Ingrid Solberg will serve as PI.', ['Ingrid Solberg | PI | -']],
  [
    'Ingrid Solberg will serve as principal investigator, with Kwame Boateng as co-principal investigator.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | co-PI | -'],
  ],
  ['The award was made to Ingrid Solberg of Tulane University.', ['Ingrid Solberg | PI | Tulane University']],
  [
    'The project is led by Ingrid Solberg, professor of ecology. Joining Solberg are Kwame Boateng, a statistician at Drexel University, and Luis Ortega.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | member | Drexel University', 'Luis Ortega | member | -'],
  ],
  [
    'Ingrid Solberg, Kwame Boateng, and Luis Ortega, all of Drexel University, have received the grant.',
    [
      'Ingrid Solberg | member | Drexel University',
      'Kwame Boateng | member | Drexel University',
      'Luis Ortega | member | Drexel University',
    ],
  ],
  [
    'Dr. Ingrid Solberg is the lead investigator. Dr. Kwame Boateng is a co-PI.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | co-PI | -'],
  ],
  [
    'Professors Ingrid Solberg and Kwame Boateng were awarded the grant.',
    ['Ingrid Solberg | member | -', 'Kwame Boateng | member | -'],
  ],
  [
    'Project team\n\n- Ingrid Solberg (PI), Tulane University\n- Kwame Boateng (co-PI), Drexel University\n- Luis Ortega, Wayne State University',
    [
      'Ingrid Solberg | PI | Tulane University',
      'Kwame Boateng | co-PI | Drexel University',
      'Luis Ortega | member | Wayne State University',
    ],
  ],
  [
    'Investigators\n\nIngrid Solberg – Tulane University\nKwame Boateng – Drexel University',
    ['Ingrid Solberg | member | Tulane University', 'Kwame Boateng | member | Drexel University'],
  ],
  [
    'Principal Investigator: INGRID SOLBERG, Tulane University\nCo-PI: KWAME BOATENG, Drexel University',
    ['Ingrid Solberg | PI | Tulane University', 'Kwame Boateng | co-PI | Drexel University'],
  ],
  [
    'The principal investigators are Pieter van der Berg of Delft University of Technology, Ana de la Cruz of Rice University and Sean O’Neil of Emory University.',
    [
      'Pieter van der Berg | PI | Delft University of Technology',
      'Ana de la Cruz | PI | Rice University',
      'Sean O’Neil | PI | Emory University',
    ],
  ],
  [
    'Yusuf bin Ahmed, J. P. Nováková-Lee and Robert Hall Jr. are co-PIs.',
    ['Yusuf bin Ahmed | co-PI | -', 'J. P. Nováková-Lee | co-PI | -', 'Robert Hall Jr. | co-PI | -'],
  ],
  [
    '“We will learn how marshes drown,” said Ingrid Solberg, the principal investigator and a professor at Tulane University. “This is timely work,” said Harold Finch, dean of the School of Science.',
    ['Ingrid Solberg | PI | Tulane University'],
  ],
  [
    'Ingrid Solberg leads the team. “NSF is glad to support this,” said Dana Whitfield, a program director in NSF’s Division of Environmental Biology.',
    ['Ingrid Solberg | PI | -'],
  ],
  [
    'By Carla Reyes\n\nIngrid Solberg, who leads the project, is a geologist. For more information contact Tom Barker. Photo by Ellen Price.',
    ['Ingrid Solberg | PI | -'],
  ],
  [
    'Ingrid Solberg, associate professor of biology, was awarded the grant. Her lab uses methods developed by Charles Darwin.',
    ['Ingrid Solberg | PI | -'],
  ],
  [
    'The principal investigator on the project is Ingrid Solberg. Also on the team are Kwame Boateng and Luis Ortega.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | member | -', 'Luis Ortega | member | -'],
  ],
  [
    'Ingrid Solberg, in collaboration with Kwame Boateng from Drexel University, will lead the study.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | member | Drexel University'],
  ],
  ['Solberg is the PI. The grant supports the work of Ingrid Solberg and her students.', ['Ingrid Solberg | PI | -']],
  [
    'The research team is composed of Ingrid Solberg (Tulane University), Kwame Boateng (Drexel University) and Luis Ortega (Wayne State University).',
    [
      'Ingrid Solberg | member | Tulane University',
      'Kwame Boateng | member | Drexel University',
      'Luis Ortega | member | Wayne State University',
    ],
  ],
  [
    'Researchers from Tulane University (Ingrid Solberg, Kwame Boateng) and Drexel University (Luis Ortega) make up the team, which includes Mei-Ling Chen.',
    [
      'Ingrid Solberg | member | Tulane University',
      'Kwame Boateng | member | Tulane University',
      'Luis Ortega | member | Drexel University',
      'Mei-Ling Chen | member | -',
    ],
  ],
  [
    'Principal investigator Ingrid Solberg and co-principal investigators Kwame Boateng and Luis Ortega will run the study.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | co-PI | -', 'Luis Ortega | co-PI | -'],
  ],
  [
    'Serving as co-PIs are Kwame Boateng, of Drexel University, and Luis Ortega, of Wayne State University.',
    ['Kwame Boateng | co-PI | Drexel University', 'Luis Ortega | co-PI | Wayne State University'],
  ],
  [
    'Under the leadership of Ingrid Solberg, the group will study sediment. Other members of the team include Kwame Boateng.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | member | -'],
  ],
  [
    'Congratulations to Ingrid Solberg and Kwame Boateng on their new NSF award!',
    ['Ingrid Solberg | member | -', 'Kwame Boateng | member | -'],
  ],
  ['I am delighted to be a co-PI. Ingrid Solberg and I are co-PIs.', ['Ingrid Solberg | co-PI | -']],
  [
    'The PI is Ingrid Solberg from Virginia Tech, with co-PIs Kwame Boateng from Johns Hopkins and Luis Ortega from Carnegie Mellon.',
    [
      'Ingrid Solberg | PI | Virginia Tech',
      'Kwame Boateng | co-PI | Johns Hopkins',
      'Luis Ortega | co-PI | Carnegie Mellon',
    ],
  ],
  [
    'Ingrid Solberg and Kwame Boateng at the University of Oregon will co-lead the effort.',
    ['Ingrid Solberg | co-PI | University of Oregon', 'Kwame Boateng | co-PI | University of Oregon'],
  ],
  [
    'The grant, awarded to Ingrid Solberg, an assistant professor in the Department of Biology, and Kwame Boateng, a professor in the School of Engineering, begins in May.',
    ['Ingrid Solberg | member | -', 'Kwame Boateng | member | -'],
  ],
  [
    'Working with Solberg on the project are Kwame Boateng and Luis Ortega. Ingrid Solberg directs the project.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | member | -', 'Luis Ortega | member | -'],
  ],
  [
    'The study, headed by biologist Ingrid Solberg, brings together chemist Kwame Boateng and engineer Luis Ortega.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | member | -', 'Luis Ortega | member | -'],
  ],
  [
    'Ingrid Solberg, Ph.D., principal investigator, and Kwame Boateng, M.D., co-investigator, will recruit volunteers.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | member | -'],
  ],
  [
    'Ingrid Solberg, an associate professor of geology at Tulane University, has received the grant. With colleagues Kwame Boateng and Luis Ortega of Drexel University, she will map the marshes.',
    [
      'Ingrid Solberg | PI | Tulane University',
      'Kwame Boateng | member | Drexel University',
      'Luis Ortega | member | Drexel University',
    ],
  ],
  [
    'Ingrid Solberg and Kwame Boateng, professors of geology at Tulane University, were awarded the grant.',
    ['Ingrid Solberg | member | Tulane University', 'Kwame Boateng | member | Tulane University'],
  ],
  [
    'Principal Investigators: Ingrid Solberg, Kwame Boateng. Co-Investigators: Luis Ortega, Mei-Ling Chen',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | PI | -', 'Luis Ortega | member | -', 'Mei-Ling Chen | member | -'],
  ],
  [
    'The four-year project will be carried out by Ingrid Solberg, Kwame Boateng, and Luis Ortega.',
    ['Ingrid Solberg | member | -', 'Kwame Boateng | member | -', 'Luis Ortega | member | -'],
  ],
  [
    'I am excited to share that my proposal with Ingrid Solberg and Kwame Boateng was funded by NSF.',
    ['Ingrid Solberg | member | -', 'Kwame Boateng | member | -'],
  ],
  [
    'Also participating are Ingrid Solberg of Drexel University and Kwame Boateng.',
    ['Ingrid Solberg | member | Drexel University', 'Kwame Boateng | member | -'],
  ],
  [
    'Ingrid Solberg, Kwame Boateng and Luis Ortega are the researchers behind the project.',
    ['Ingrid Solberg | member | -', 'Kwame Boateng | member | -', 'Luis Ortega | member | -'],
  ],
  [
    'In addition to Ingrid Solberg, the team includes Kwame Boateng and Luis Ortega.',
    ['Ingrid Solberg | member | -', 'Kwame Boateng | member | -', 'Luis Ortega | member | -'],
  ],
  [
    'Ingrid Solberg (PI, Tulane University) will build the gauges with Kwame Boateng serving as associate director.',
    ['Ingrid Solberg | PI | Tulane University', 'Kwame Boateng | member | -'],
  ],
  [
    'People\n\nDirector: Ingrid Solberg, Tulane University\nPostdoc: Kwame Boateng, Drexel University\n\nRelated projects\n\nSaltNet, led by Philip Astley at Kew',
    ['Ingrid Solberg | PI | Tulane University', 'Kwame Boateng | member | Drexel University'],
  ],
  [
    'Ingrid Solberg\nPrincipal Investigator\nTulane University\n\nKwame Boateng\nCo-Principal Investigator\nDrexel University',
    ['Ingrid Solberg | PI | Tulane University', 'Kwame Boateng | co-PI | Drexel University'],
  ],
  [
    'Ingrid Solberg leads the project. To take part, contact the project coordinator, Kwame Boateng, or write to Luis Ortega.',
    ['Ingrid Solberg | PI | -'],
  ],
  [
    'Ingrid Solberg leads the project. Kwame Boateng, a former Drexel University student now at Wayne State University, will serve as co-PI.',
    ['Ingrid Solberg | PI | -', 'Kwame Boateng | co-PI | Wayne State University'],
  ],
];

describe('the phrasings of announcements', () => {
  it.each(PHRASINGS)('%s', (body, expected) => {
    expect([...team(INTRO + body)].sort()).toEqual([...expected].sort());
  });
});
