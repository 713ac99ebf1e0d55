/**
 * Funders that articles name, as they are written, each with the name it is recorded by. Others are found by their place
 * in the sentence (`a grant from the … Foundation`).
 */
interface Funder {
  /** Recorded name: `NSF` or the full name. */
  readonly name: string;
  /** Acronym for `Work.agency`, or null for a private funder without one in use. */
  readonly acronym: string | null;
  /** Other name variants, parted by `|`. */
  readonly forms: string;
}

const row = (name: string, acronym: string | null, forms: string): Funder => ({ name, acronym, forms });

const FUNDERS: readonly Funder[] = [
  row('NSF', 'NSF', 'U.S. National Science Foundation|US National Science Foundation|National Science Foundation'),
  row('NIH', 'NIH', 'National Institutes of Health|National Institute of Health|NIH|National Institutes of Health Common Fund|NIH Common Fund|Common Fund|National Institutes of Health (NIH) Common Fund'),
  row('NASA', 'NASA', 'National Aeronautics and Space Administration|NASA'),
  row('National Endowment for the Humanities', 'NEH', 'NEH|National Endowment for Humanities'),
  row('National Endowment for the Arts', 'NEA', ''),
  row('Institute of Museum and Library Services', 'IMLS', 'IMLS|Institute for Museum and Library Services|Institute of Museum & Library Services'),
  row('U.S. Department of Energy', 'DOE', 'Department of Energy|US Department of Energy|DOE|U.S. DOE'),
  row('U.S. Department of Education', 'ED', 'Department of Education|US Department of Education'),
  row('U.S. Department of Defense', 'DOD', 'Department of Defense|US Department of Defense|DoD|DOD'),
  row('U.S. Department of Agriculture', 'USDA', 'Department of Agriculture|US Department of Agriculture|United States Department of Agriculture|USDA'),
  row('U.S. Department of Transportation', 'DOT', 'Department of Transportation|US Department of Transportation'),
  row('U.S. Department of Homeland Security', 'DHS', 'Department of Homeland Security|US Department of Homeland Security|DHS'),
  row('U.S. Department of Health and Human Services', 'HHS', 'Department of Health and Human Services'),
  row('National Institute of Food and Agriculture', 'NIFA', 'NIFA|USDA NIFA|USDA-NIFA'),
  row('Defense Advanced Research Projects Agency', 'DARPA', 'DARPA'),
  row('Advanced Research Projects Agency-Energy', 'ARPA-E', 'ARPA-E|Advanced Research Projects Agency–Energy'),
  row('Intelligence Advanced Research Projects Activity', 'IARPA', 'IARPA'),
  row('Office of Naval Research', 'ONR', 'U.S. Office of Naval Research|ONR'),
  row('Air Force Office of Scientific Research', 'AFOSR', 'AFOSR|U.S. Air Force Office of Scientific Research'),
  row('Army Research Office', 'ARO', 'U.S. Army Research Office|ARO'),
  row('Army Research Laboratory', 'ARL', 'U.S. Army Research Laboratory'),
  row('National Oceanic and Atmospheric Administration', 'NOAA', 'NOAA'),
  row('National Institute of Standards and Technology', 'NIST', 'NIST'),
  row('Environmental Protection Agency', 'EPA', 'U.S. Environmental Protection Agency|EPA'),
  row('U.S. Geological Survey', 'USGS', 'USGS|US Geological Survey|United States Geological Survey'),
  row('Institute of Education Sciences', 'IES', ''),
  row('National Cancer Institute', 'NCI', 'NCI'),
  row('National Institute of Mental Health', 'NIMH', 'NIMH'),
  row('National Institute of General Medical Sciences', 'NIGMS', 'NIGMS'),
  row('National Institute on Aging', 'NIA', ''),
  row('National Institute of Allergy and Infectious Diseases', 'NIAID', 'NIAID'),
  row('National Human Genome Research Institute', 'NHGRI', 'NHGRI'),
  row('National Institute of Neurological Disorders and Stroke', 'NINDS', 'NINDS'),
  row('National Heart, Lung, and Blood Institute', 'NHLBI', 'NHLBI|National Heart, Lung and Blood Institute'),
  row('National Library of Medicine', 'NLM', ''),
  row('National Institute on Drug Abuse', 'NIDA', 'NIDA'),
  row('Centers for Disease Control and Prevention', 'CDC', 'CDC'),
  row('Health Resources and Services Administration', 'HRSA', 'HRSA|Health Resources & Services Administration'),
  row('Substance Abuse and Mental Health Services Administration', 'SAMHSA', 'SAMHSA'),
  row('Agency for Healthcare Research and Quality', 'AHRQ', 'AHRQ'),
  row('National Institute of Justice', 'NIJ', 'NIJ'),
  row('National Historical Publications and Records Commission', 'NHPRC', 'NHPRC'),
  row('Economic Development Administration', 'EDA', 'U.S. Economic Development Administration'),
  row('Defense Threat Reduction Agency', 'DTRA', 'DTRA'),
  row('Andrew W. Mellon Foundation', null, 'Mellon Foundation|A.W. Mellon Foundation'),
  row('Alfred P. Sloan Foundation', null, 'Sloan Foundation'),
  row('Simons Foundation', null, ''),
  row('Gordon and Betty Moore Foundation', null, 'Moore Foundation|Gordon & Betty Moore Foundation'),
  row('John D. and Catherine T. MacArthur Foundation', null, 'MacArthur Foundation'),
  row('Bill & Melinda Gates Foundation', null, 'Bill and Melinda Gates Foundation|Gates Foundation'),
  row('Howard Hughes Medical Institute', 'HHMI', 'HHMI'),
  row('W. M. Keck Foundation', null, 'W.M. Keck Foundation|Keck Foundation|WM Keck Foundation'),
  row('David and Lucile Packard Foundation', null, 'Packard Foundation'),
  row('John Templeton Foundation', null, 'Templeton Foundation'),
  row('Robert Wood Johnson Foundation', null, ''),
  row('John S. and James L. Knight Foundation', null, 'Knight Foundation'),
  row('Chan Zuckerberg Initiative', 'CZI', 'CZI'),
  row('American Council of Learned Societies', 'ACLS', 'ACLS'),
  row('Burroughs Wellcome Fund', null, ''),
  row('Research Corporation for Science Advancement', null, ''),
  row('Wellcome Trust', null, ''),
  row('European Research Council', 'ERC', 'ERC'),
  row('European Commission', null, ''),
  row('European Union', null, ''),
  row('UK Research and Innovation', 'UKRI', 'UKRI'),
  row('Engineering and Physical Sciences Research Council', 'EPSRC', 'EPSRC'),
  row('Arts and Humanities Research Council', 'AHRC', 'AHRC'),
  row('Biotechnology and Biological Sciences Research Council', 'BBSRC', 'BBSRC'),
  row('Economic and Social Research Council', 'ESRC', 'ESRC'),
  row('Natural Environment Research Council', 'NERC', 'NERC'),
  row('Medical Research Council', 'MRC', ''),
  row('Leverhulme Trust', null, ''),
  row('German Research Foundation', 'DFG', 'Deutsche Forschungsgemeinschaft|DFG'),
  row('Volkswagen Foundation', null, 'VolkswagenStiftung'),
  row('Swiss National Science Foundation', 'SNSF', 'SNSF'),
  row('Austrian Science Fund', 'FWF', 'FWF'),
  row('Dutch Research Council', 'NWO', 'NWO'),
  row('Swedish Research Council', null, ''),
  row('Novo Nordisk Foundation', null, ''),
  row('Natural Sciences and Engineering Research Council of Canada', 'NSERC', 'NSERC|Natural Sciences and Engineering Research Council'),
  row('Social Sciences and Humanities Research Council', 'SSHRC', 'SSHRC|Social Sciences and Humanities Research Council of Canada'),
  row('Canadian Institutes of Health Research', 'CIHR', 'CIHR'),
  row('Australian Research Council', 'ARC', ''),
  row('Japan Society for the Promotion of Science', 'JSPS', 'JSPS'),
  row('US-Israel Binational Science Foundation', 'BSF', 'Binational Science Foundation|U.S.-Israel Binational Science Foundation'),
  row('Israel Science Foundation', 'ISF', ''),
  row('National Natural Science Foundation of China', 'NSFC', 'NSFC'),
]; // prettier-ignore

const NSF_ALONE = 'NSF';
const escape = (text: string): string => text.replace(/[.+*?()]/gu, '\\$&').replace(/ /gu, '\\s+');
const FORMS = new Map<string, Funder>();
for (const funder of FUNDERS) {
  for (const form of [funder.name, ...funder.forms.split('|')]) if (form !== '') FORMS.set(form, funder);
}
FORMS.set(NSF_ALONE, FUNDERS[0]!);

/** Every name variant, longest first. A `Swiss` or `Natural` before is another funder, which has its own row. */
export const KNOWN_FUNDERS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...FORMS.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join('|')})(?![\\p{L}\\p{N}])(?!-\\p{Ll})`,
  'gu',
);

/** The funder that a name variant names, or null. */
export function knownFunder(written: string): { name: string; acronym: string | null } | null {
  return FORMS.get(written.replace(/\s+/gu, ' ')) ?? null;
}
