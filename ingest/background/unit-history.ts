/**
 * What NSF's files of today do not tell of its units: older abbreviations and names, everyday names, and units that are no
 * more. Kept by hand. Units that are no more keep their own place in the tree: none is read as its successor unless NSF
 * kept the organisation code.
 */
export interface UnitHistory {
  /** Directorate, or directorate and division. */
  readonly path: string;
  /** The name to show, where the files give a poor one; needed for a unit that the files lack. */
  readonly name?: string;
  /** Other abbreviations. */
  readonly codes?: readonly string[];
  /** Other names. */
  readonly names?: readonly string[];
}

export const UNIT_HISTORY: readonly UnitHistory[] = [
  { path: 'MPS', names: ['Direct For Mathematical & Physical Scien', 'Mathematics and Physical Sciences'] },
  {
    path: 'MPS OSI',
    name: 'Office of Strategic Initiatives',
    codes: ['OMA'],
    names: ['Office of Multidisciplinary Activities'],
  },
  { path: 'MPS AST', names: ['Division of Astronomy'] },
  { path: 'MPS DMS', names: ['Division of Mathematics'] },
  { path: 'SBE', names: ['Direct For Social, Behav & Economic Scie', 'Social and Behavioral Sciences'] },
  {
    path: 'SBE NCSE',
    name: 'National Center for Science and Engineering Statistics',
    codes: ['NCSES', 'SRS'],
    names: ['National Center For S&E Statistics', 'Science Resources Statistics'],
  },
  { path: 'SBE BCS', names: ['Division Of Behavioral and Cognitive Sci'] },
  { path: 'SBE SES', names: ['Divn Of Social and Economic Sciences'] },
  { path: 'SBE SMA', names: ['SBE Off Of Multidisciplinary Activities'] },
  {
    path: 'CSE',
    codes: ['CISE'],
    names: [
      'Direct For Computer & Info Scie & Enginr',
      'Computer and Information Sciences and Engineering',
      'Computer & Information Science & Engineering',
    ],
  },
  { path: 'CSE CCF', names: ['Computing and Communications Foundations', 'Computer and Communication Foundations'] },
  { path: 'CSE IIS', names: ['Div Of Information & Intelligent Systems', 'Information and Intelligent Systems'] },
  { path: 'CSE OAC', codes: ['ACI'], names: ['Div Of Advanced Cyberinfrastructure', 'Advanced Cyberinfrastructure'] },
  { path: 'CSE ITR', name: 'Information Technology Research', names: ['CISE Information Technology Research'] },
  { path: 'CSE CCR', name: 'Division of Computer-Communications Research' },
  { path: 'CSE ANIR', name: 'Division of Advanced Networking Infrastructure and Research', codes: ['ANI'] },
  { path: 'CSE ACIR', name: 'Division of Advanced Computational Infrastructure and Research' },
  { path: 'CSE EIA', name: 'Division of Experimental and Integrative Activities' },
  { path: 'CSE IRIS', name: 'Division of Information, Robotics and Intelligent Systems', codes: ['IRI'] },
  { path: 'CSE MIP', name: 'Division of Microelectronic Information Processing Systems' },
  { path: 'CSE CDA', name: 'Office of Cross-Disciplinary Activities' },
  { path: 'CSE ASC', name: 'Division of Advanced Scientific Computing' },
  { path: 'CSE NCR', name: 'Division of Networking and Communications Research and Infrastructure' },
  { path: 'GEO', names: ['Geosciences Directorate', 'Earth Sciences Directorate of NSF'] },
  {
    path: 'GEO RISE',
    name: 'Division of Research, Innovation, Synergies, and Education',
    codes: ['ICER'],
    names: ['Div of Res, Innovation, Synergies, & Edu', 'Integrative and Collaborative Education and Research'],
  },
  {
    path: 'GEO AGS',
    codes: ['ATM'],
    names: ['Div Atmospheric & Geospace Sciences', 'Division of Atmospheric Sciences'],
  },
  { path: 'GEO OPP', codes: ['PLR'], names: ['Division of Polar Programs', 'Polar Programs'] },
  {
    path: 'ENG ECCS',
    codes: ['ECS'],
    names: ['Div Of Electrical, Commun & Cyber Sys', 'Electrical and Communications Systems'],
  },
  { path: 'ENG CBET', names: ['Div Of Chem, Bioeng, Env, & Transp Sys'] },
  { path: 'ENG CMMI', names: ['Div Of Civil, Mechanical, & Manufact Inn'] },
  {
    path: 'ENG EFMA',
    name: 'Office of Emerging Frontiers and Multidisciplinary Activities',
    codes: ['EFRI'],
    names: ['Emerging Frontiers & Multidisciplinary Activities', 'Emerging Frontiers in Research and Innovation'],
  },
  { path: 'ENG EEC', names: ['Div Of Engineering Education and Centers'] },
  {
    path: 'ENG IIP',
    name: 'Division of Industrial Innovation and Partnerships',
    names: ['Div Of Industrial Innovation & Partnersh'],
  },
  { path: 'ENG CTS', name: 'Division of Chemical and Transport Systems' },
  { path: 'ENG BES', name: 'Division of Bioengineering and Environmental Systems' },
  { path: 'ENG DMII', name: 'Division of Design, Manufacture, and Industrial Innovation', codes: ['DMI'] },
  { path: 'ENG CMS', name: 'Division of Civil and Mechanical Systems' },
  { path: 'BIO', names: ['Biology Directorate', 'Biological Sciences', 'Direct For Biological Sciences'] },
  { path: 'BIO MCB', names: ['Div Of Molecular and Cellular Bioscience'] },
  { path: 'BIO DBI', names: ['Div Of Biological Infrastructure'] },
  { path: 'BIO IBN', name: 'Division of Integrative Biology and Neuroscience' },
  {
    path: 'EDU',
    codes: ['EHR'],
    names: ['Direct For Education and Human Resources', 'Education and Human Resources', 'STEM Education'],
  },
  {
    path: 'EDU EES',
    name: 'Division of Equity for Excellence in STEM',
    codes: ['HRD'],
    names: ['Division of Human Resource Development'],
  },
  {
    path: 'EDU DRL',
    name: 'Division of Research on Learning in Formal and Informal Settings',
    names: ['Division Of Research On Learning'],
  },
  { path: 'EDU ESIE', name: 'Division of Elementary, Secondary and Informal Education', codes: ['ESI'] },
  { path: 'EDU REC', name: 'Division of Research, Evaluation and Communication' },
  { path: 'TIP', names: ['Dir for Tech, Innovation, & Partnerships', 'Technology, Innovation and Partnerships'] },
  { path: 'TIP TI', name: 'Division of Translational Impacts' },
  { path: 'TIP ITE', name: 'Division of Innovation and Technology Ecosystems' },
  { path: 'O/D', codes: ['OD'], names: ['Office of the Director'] },
  {
    path: 'O/D OIA',
    name: 'Office of Integrative Activities',
    codes: ['IIA', 'EPS', 'EPSCOR'],
    names: ['OIA-Office of Integrative Activities', 'International and Integrative Activities', 'EPSCoR'],
  },
  {
    path: 'O/D OISE',
    codes: ['INT'],
    names: ['Office Of Internatl Science &Engineering', 'International Science and Engineering'],
  },
  { path: 'O/D OCR', codes: ['OECR', 'ODI'], names: ['OECR-Office of Equity & Civil Rights'] },
  { path: 'O/D OCI', name: 'Office of Cyberinfrastructure' },
  { path: 'IRM', codes: ['OIRM'], names: ['Office Of Information & Resource Mgmt'] },
  { path: 'BFA RIO', codes: ['LFO'], names: ['Large Facilities Office'] },
  { path: 'NSB', name: 'National Science Board' },
];
