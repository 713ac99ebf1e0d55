/**
 * Documents that people have in hand beside awards are refused by name; what resembles them but is an article is read.
 */
import { describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';
import { refusalOf } from '../../../ingest/formats/refused.ts';

/** Texts of no award, by what they are called. */
const REFUSED: readonly (readonly [kind: string, text: string])[] = [
  [
    'references',
    '@misc{moor2023,\n  title={Mosses of the National Science Foundation},\n  author={Moor, Lili},\n  note={NSF grant DEB-2290091}\n}',
  ],
  [
    'references',
    'TY  - JOUR\nAU  - Quarz, Nina\nTI  - Glass\nPY  - 2021\nN1  - Supported by NSF award 2031883\nER  - ',
  ],
  [
    'references',
    'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Quarz, N\nTI Glass\nFU National Science Foundation [DMS-2031883]\nER\n\nEF',
  ],
  [
    'references',
    'PMID- 31234567\nOWN - NLM\nTI  - Moss and glass.\nFAU - Quarz, Nina\nGR  - R01 CA990001/CA/NCI NIH HHS/United States\n',
  ],
  [
    'call',
    [
      'Call for Proposals: Seed Grants in Data Science 2025',
      'The Institute invites proposals for seed grants of up to $50,000, funded by the National Science Foundation.',
      'The deadline for applications is March 3, 2025. Awards will be announced in May.',
      'Eligibility: Each PI may submit one proposal. Contact Dr. Nina Quarz with questions.',
    ].join('\n'),
  ],
  ['references', '%0 Journal Article\n%A Quarz, Nina\n%T Glass\n%D 2021\n%Z NSF grant 2031883'],
  [
    'references',
    [
      'References',
      '1. Quarz N, Zhang W, Moor L. Glass under slow pressure. J Glass. 2021;12(3):45-67.',
      '2. Krug O, Stone P. Waves on a folded sheet. Proc Natl Acad Sci. 2019;116(4):1201-1210. NSF grant DMS-2031883.',
      '3. Basuki S. Factories that change. Journal of Making, 2018, pp. 3-19.',
      '4. Berg, N. v. d. (2020). Kinship of whales. Marine Letters, 7(2), 88–97. https://doi.org/10.1000/xyz',
    ].join('\n'),
  ],
  [
    'grants',
    [
      'CURRENT AND PENDING SUPPORT',
      'Investigator: Otto Krug',
      'Status of Support: Current',
      'Project/Proposal Title: Waves on a Folded Sheet',
      'Source of Support: National Science Foundation',
      'Total Award Amount: $455,000',
      'Total Award Period Covered: 09/01/2022 - 08/31/2026',
      'Person-Months Per Year Committed: 1.0 summer',
    ].join('\n'),
  ],
  [
    'grants',
    [
      'Grants',
      '2021–2025 NSF DMS-2290073, Waves on a Folded Sheet, $455,000 (PI)',
      '2019–2022 NIH R21 GM990003, Folding of membranes, $275,000 (co-PI; PI: Lili Moor)',
      '2017–2019 Simons Foundation, Collaboration Grant, $42,000 (PI)',
    ].join('\n'),
  ],
  [
    'grants',
    'Research Support\n\nOngoing\n\nR01 AI990004 (Moor, PI) 07/01/2020 – 06/30/2025\nNIH/NIAID $1,250,000\nRole: Co-Investigator\n\nDE-SC0099001 (Krug, PI) 09/01/2021 – 08/31/2024\nDOE $600,000\nRole: PI',
  ],
  [
    'call',
    [
      'Request for Applications: Early Glass Fellowships',
      'The Glass Foundation invites applications for up to ten fellowships of $150,000 each.',
      'Eligibility',
      'Applicants must hold a doctorate and a position at a university in the United States.',
      'Deadline: March 1, 2029',
      'How to apply',
      'Applications must be submitted through the portal.',
    ].join('\n'),
  ],
  [
    'call',
    'Notice of Funding Opportunity\nFunding Opportunity Number: DE-FOA-0009999\nFunding Opportunity Title: Glass for Reactors\nAnticipated Total Funding: $20,000,000\nApplication Due Date: 5 May 2029\nAward Ceiling: $2,000,000\nAward Floor: $200,000',
  ],
  [
    'call',
    'Dear Colleague Letter: Supplements for Moss Research\n\nThe program is accepting supplement requests.\nProposals should be submitted by May 2.\nEligible institutions are encouraged to contact the program.\nEstimated Number of Awards: 10',
  ],
  [
    'notice',
    'NOTICE OF AWARD\nFederal Award Identification Number (FAIN): R01AI990004\nRecipient Name: OBERLIN COLLEGE\nUEI: ABCDEFGHJKL1\nBudget Period: 07/01/2022 – 06/30/2023\nTotal Amount of Federal Funds Obligated: $350,000\nPrincipal Investigator: Lili Moor',
  ],
  [
    'budget',
    'A. Senior Personnel\n  Nina Quarz, PI, 1 month  $12,000\nB. Other Personnel  $54,000\nC. Fringe Benefits  $18,000\nD. Equipment  $40,000\nE. Travel  $6,000\nTotal Direct Costs  $130,000\nIndirect Costs (52%)  $67,600\nTotal: $197,600',
  ],
  [
    'budget',
    'Budget Justification\n\nFringe benefits are charged at 31%.\nIndirect costs are charged at the negotiated rate for NSF grants of $10,000 or more.\nSenior personnel: Dr. Quarz asks for one month of summer salary.',
  ],
  [
    'vita',
    'Nina Quarz\nCurriculum Vitae\n\nEducation\nPhD, Oberlin College, 2010\n\nAppointments\nAssistant Professor, Boston University\n\nAwards\nNSF CAREER award, $500,000, 2018\n\nPublications\nGlass, 2012',
  ],
  [
    'letter',
    'April 3, 2024\n\nDear Professor Quarz,\n\nI am glad to tell you that the National Science Foundation has recommended your proposal for an award of $500,000. Please send a revised budget.\n\nSincerely,\nPat Stone\nProgram Director',
  ],
  [
    'mail',
    'From: Pat Stone\nTo: Nina Quarz\nDate: Mon, 3 Apr 2024 10:00\nSubject: Your NSF grant\n\nYour grant of $500,000 was awarded. Congratulations to you and Wei Zhang.',
  ],
  [
    'issue',
    '# Search of NSF awards fails #231\n\n**Describe the bug**\nWhen I search for grants awarded to Nina Quarz the page is empty.\n\n**Expected behavior**\nThe NSF award of $500,000 is shown.\n\n**Environment**\nFirefox',
  ],
  [
    'code',
    'import requests\n\n# awards of the National Science Foundation\nURL = "https://example.org/awards.json"\n\ndef awards(name):\n    """Grants awarded to somebody."""\n    params = {"pdPIName": name}\n    return requests.get(URL, params=params).json()\n',
  ],
  [
    'code',
    '\\documentclass{article}\n\\begin{document}\n\\section{Funding}\nThis work was funded by NSF grant 2031883 to Nina Quarz.\n\\end{document}',
  ],
  [
    'code',
    'name: grants\non:\n  push:\n    branches: [main]\njobs:\n  award:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n',
  ],
  [
    'table',
    'PI | Sponsor | Amount | Title\n--- | --- | --- | ---\nNina Quarz | NSF | $500,000 | Glass\nWei Zhang | NIH | $250,000 | Signals',
  ],
  [
    'table',
    'Nina Quarz\tNational Science Foundation\t$500,000\tGlass\nWei Zhang\tNational Institutes of Health\t$250,000\tSignals',
  ],
  [
    'table',
    'Investigator        Sponsor                       Amount     Title\nNina Quarz          National Science Foundation   $500,000   Glass\nWei Zhang           NIH                           $250,000   Signals\nLili Moor           Department of Energy          $750,000   Mosses',
  ],
  [
    'minutes',
    'Minutes of the Research Committee\n\nPresent: Nina Quarz, Wei Zhang, Otto Krug\nThe meeting was called to order at 3 pm.\nProf. Quarz reported that her NSF grant of $500,000 was awarded.\nAction items: none.\nMeeting adjourned at 4 pm.',
  ],
  [
    'job',
    'Postdoctoral position in glass physics\n\nThe Quarz lab at Boston University is seeking a postdoctoral fellow funded by an NSF grant of $500,000.\n\nRequired qualifications\nA doctorate in physics.\n\nSalary: $60,000\nTo apply, send a cover letter and contact information for three references. Boston University is an equal opportunity employer.',
  ],
  [
    'terms',
    'Grant General Conditions\n\n1. Prior approval\nThe recipient shall obtain prior approval for changes of the principal investigator.\n\n2. Termination\nAwards may be ended in accordance with 2 CFR 200.340. Recipients must return $5,000 or more.',
  ],
  [
    'proposal',
    'PROJECT SUMMARY\n\nOverview\nWe propose to study slow glass with a grant of $500,000 from the National Science Foundation.\n\nIntellectual Merit\nThe proposed research is led by Nina Quarz.\n\nBroader Impacts\nStudents are trained.',
  ],
  [
    'notice',
    'National Institutes of Health\nNotice of Award\nFAIN# R01AI990004\n1. Recipient Name\nOBERLIN COLLEGE\n7. Principal Investigator\nLili Moor, PHD\n11. Award Number 5R01AI990004-03\nTotal Federal Award Amount $512,333',
  ],
  [
    'grants',
    'BIOGRAPHICAL SKETCH\nNAME: Moor, Lili\nPOSITION TITLE: Associate Professor\nA. Personal Statement\nOngoing and recently completed projects that I would like to highlight include:\nR01 AI990004\nMoor (PI)\n07/01/2020-06/30/2025\nGrowth of mosses',
  ],
  [
    'call',
    'Call for Proposals: Clean Glass Fund\nThe Glass Foundation invites researchers to apply for awards of up to $500,000; $70 million is available.\nThe fund will award ten grants to principal investigators. Professor Nina Quarz chairs the committee.',
  ],
  [
    'call',
    'Dear Colleague Letter: Rapid Research on Floods\nDear Colleagues:\nThe Directorate for Geosciences invites requests of up to $200,000. Awards will be made by program officers. Contact: Pat Stone.',
  ],
  [
    'minutes',
    'Faculty Senate Minutes, May 5 2023\nPresent: N. Quarz, W. Zhang\n1. The provost said that awards of research grants rose to $120 million.\n2. Prof. Zhang asked about the NSF deadline.',
  ],
  [
    'job',
    'Postdoctoral position in glass physics\nThe lab of Dr. Nina Quarz at Boston University seeks a postdoc. The position is funded by a five-year, $2.5 million NIH grant. Send CV by May 3.',
  ],
  [
    'talk',
    'Seminar: Glass and Climate\nSpeaker: Dr. Nina Quarz, Oberlin College\nThursday, May 4, 2023, 3pm, Room 101\nI describe our work on slow glass, funded by an NSF grant of $500,000.',
  ],
  [
    'course',
    'PHYS 405: Writing Grants\nInstructor: Prof. Otto Krug\nWeek 1: What is an NSF award?\nWeek 2: Example: the $2 million grant awarded to Dr. Quarz',
  ],
  [
    'venture',
    'Glass startup raises $30 million\nSlowGlass, founded by Oberlin professor Nina Quarz, received $30 million in Series A funding led by Stone Partners.',
  ],
  [
    'call',
    'Institutes for Slow Glass\nNSF invites proposals for institutes. Up to $30 million is there.\nFull proposals are due on May 3. Last year the winners were Nina Quarz of Oberlin College and Wei Zhang of Boston University, who received $1,200,000.',
  ],
  [
    'budget',
    'Budget justification\nProposal number: 2450001\nRequested from NSF: $450,000\nNina Quarz, PI, two months of salary; Wei Zhang, co-PI, one month.',
  ],
  [
    'letter',
    'Dear Dr. Quarz,\nwe regret that your proposal "Slow Glass" was declined by the National Science Foundation. Of 300 proposals 40 were funded with $20 million.\nPat Stone',
  ],
  [
    'unfunded',
    "Nina Quarz's proposal for a $2 million National Science Foundation grant was rejected last week. The NSF had terminated her earlier $500,000 award in April. Wei Zhang of Boston University plans to apply for $3 million next year.",
  ],
];

const LED =
  'The National Science Foundation has awarded $1.2 million to a team led by Nina Quarz, professor of physics at Oberlin College.';
/** Articles with something of each kind in them. */
const READ: readonly (readonly [what: string, text: string])[] = [
  [
    'that names the solicitation it answered',
    `Oberlin wins glass grant\n\n${LED} The award came through a program solicitation for institutes. Applications were reviewed by a panel of twelve.`,
  ],
  [
    'with references at its end',
    `Oberlin wins glass grant\n\n${LED} The team builds on earlier work.\n\nQuarz N, Zhang W. Glass under slow pressure. J Glass. 2021;12(3):45-67.`,
  ],
  [
    'with a short table of the team',
    `Oberlin wins glass grant\n\n${LED} It runs for five years and pays for nine students. The team meets every week in the old library.\n\nName | Role | College\nNina Quarz | PI | Oberlin College\nWei Zhang | co-PI | Ohio State University`,
  ],
  [
    'with amounts and dates in every sentence',
    `Two grants\n\nNina Quarz of Oberlin College received $500,000 from the National Science Foundation for 2021 to 2025 as principal investigator of a study of glass. Wei Zhang of Ohio State University received $250,000 from the NIH for 2022 to 2024 as principal investigator of a study of signals.`,
  ],
  [
    'on a page with links to jobs, honors and a form to apply',
    `Apply now\nCareers\nHonors and awards\nPublications\nService\n\nOberlin wins glass grant\n\n${LED} Quarz seeks a postdoc for the project.\n\nAn equal opportunity employer. Policy last updated 2023.`,
  ],
  ['about education and awards', `Awards\n\n${LED} The project brings education and research together.`],
  [
    'in Markdown with a list of links',
    `# Oberlin wins glass grant\n\n${LED}\n\n- [Project page](https://example.org)\n- [Press kit](https://example.org/press)`,
  ],
];

const read = (text: string) => {
  const documents = documentsOf('a.txt', Buffer.from(text));
  return documents.map(extract);
};

describe('a document that is no award and no article', () => {
  it.each(REFUSED)('is refused as what it is: %s (%#)', (kind, text) => {
    const found = read(text);
    expect(found).toHaveLength(1);
    expect(found[0]!.reading).toBeNull();
    const said: Readonly<Record<string, RegExp>> = {
      references: /^a list of references\b/,
      grants: /^a list of one person's grants\b/,
      call: /^a call for proposals\b/,
      notice: /^an award notice\b/,
      budget: /^a budget\b/,
      vita: /^a curriculum vitae\b/,
      letter: /^a letter\b/,
      mail: /^an e-mail message\b/,
      issue: /^an issue of a tracker\b/,
      code: /^a program or its settings\b/,
      table: /^a table\b/,
      minutes: /^minutes or an agenda\b/,
      job: /^a job advertisement\b/,
      terms: /^terms or guidelines\b/,
      proposal: /^a proposal\b/,
      talk: /^the announcement of a talk/,
      course: /^the plan of a course/,
      venture: /^news of capital/,
      unfunded: /^news of what was not granted/,
    };
    expect(found[0]!.problems.at(-1)).toMatchObject({
      severity: 'ERROR',
      expected: expect.stringContaining('an award record'),
      found: expect.stringMatching(said[kind]!),
    });
  });
});

describe('an article', () => {
  it.each(READ)('%s is read', (_, text) => {
    expect(refusalOf(text)).toBeNull();
    expect(read(text)[0]!.reading?.kind).toBe('news-article');
  });
});
