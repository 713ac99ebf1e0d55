/**
 * One comparison key for the many ways an institution's name is written: `UC Berkeley`, `University of California,
 * Berkeley` and `Regents of the University of California-Berkeley (CA)` share a key.
 */
import { institutionWords } from './words.ts';

/** What boards and corporations put around the name of the place itself. */
const WRAPPER =
  /^(?:(?:the|[A-Z]{2})\s+)?(?:corporation\s+of\s+)?(?:the\s+)?(?:president\s+(?:and|&)\s+)?(?:(?:board|bd)\.?\s+of\s+)?(?:trustees?|regents?|governors|supervisors|directors|presidents?\s+(?:and|&)\s+fellows|president\s+(?:and|&)\s+trustees|rector\s+(?:and|&)\s+visitors|curators|administrators|chancellor,?\s+masters?\s+(?:and|&)\s+scholars)\s+(?:of|for)\s+(?:the\s+)?/i;
const BOARD_TAIL = /[,\s]+(?:the\s+)?board\s+of\s+(?:trustees|regents|governors)$/i;
const STATE_TAIL = /\s*\(([A-Z]{2})\)\s*$/;
/** `Board of Regents, NSHE, obo University of Nevada, Reno`: the name is behind it. */
const ON_BEHALF =
  /^.*(?:[,\s](?:obo|dba)|[,\s]on\s+behalf\s+of|\bd\/b\/a|\bacting\s+(?:by\s+and\s+)?through)\s+(?:its\s+|the\s+)?(?=\S)/i;
/** `JUSTICE, UNITED STATES DEPARTMENT OF`, `SALK INSTITUTE, THE`: catalogue order. */
const INVERTED = /^([^,]+(?:,[^,]+)?),\s*([^,]*\s(?:of|for)(?:\s+the)?|the)$/i;
/** `CINCINNATI UNIV OF`. */
const TURNED = /^([^,]+)\s(univ(?:ersity)?\s+of)$/i;
/** An acronym or legal form in brackets behind the name. */
const BRACKET = /\s*\((?:[^()]{2,12}|incorporated)\)\s*$/i;
const NOTE = /\s*[-–—(]+\s*DO NOT USE\)?\s*$/i;

/** A written name taken apart. */
export interface InstitutionName {
  /** Comparison key: folded words without filler; for a known short form that of the full name. */
  readonly key: string;
  /** The name to show: without state, board and leading article; the full name for a known short form. */
  readonly display: string;
  /** Two-letter state written behind the name, or null. */
  readonly state: string | null;
  /** True where the alias table gave the name. */
  readonly isAlias: boolean;
}

/** Takes white space, a state in brackets, a board and a leading article off a name. */
function strip(written: string): { display: string; state: string | null } {
  const folded = written.replace(/\s+/g, ' ').trim();
  const state = STATE_TAIL.exec(folded)?.[1] ?? null;
  const bare = folded
    .replace(STATE_TAIL, '')
    .replace(NOTE, '')
    .replace(TURNED, '$2 $1')
    .replace(INVERTED, (_, name: string, head: string) => `${head} ${name}`)
    .replace(ON_BEHALF, '')
    .replace(WRAPPER, '')
    .replace(BOARD_TAIL, '')
    .replace(/^the\s+/i, '')
    .trim();
  return { display: bare === '' ? folded : bare, state };
}

/** The name to compare, before known short forms are written out. */
export function bareName(written: string): string {
  return strip(written).display;
}

/** The name without what stands in brackets behind it, or null where nothing does. */
export function withoutBracket(written: string): string | null {
  const bare = written.replace(BRACKET, '');
  return bare === written ? null : bare;
}

/** Whether a board of trustees or the like stands around the name. */
export function isBoard(written: string): boolean {
  return WRAPPER.test(written);
}

/** Reads a written institution name. An empty name gives an empty key. */
export function institutionName(written: string): InstitutionName {
  const { display, state } = strip(written);
  const key = institutionWords(display.replace(BRACKET, '')).join(' ');
  const full = fullName(key);
  if (full === null) return { key, display, state, isAlias: false };
  return { key: institutionWords(full).join(' '), display: full, state, isAlias: true };
}

/** Forms of one such key are compared: the words without spaces, as `Film Makers` and `Filmmakers` are one. */
export function squashed(key: string): string {
  return key.replaceAll(' ', '');
}

const ALIASES: Readonly<Record<string, string>> = {
  'state university new york college buffalo': 'Buffalo State University',
  'administrators tulane educational fund': 'Tulane University',
  'tulane educational fund': 'Tulane University',
  'biological sciences curriculum study': 'BSCS Science Learning',
  'cal poly': 'California Polytechnic State University',
  'cal poly pomona': 'California State Polytechnic University, Pomona',
  'cal poly pomona foundation': 'California State Polytechnic University, Pomona',
  'cal poly corporation': 'California Polytechnic State University',
  'cal state la': 'California State University, Los Angeles',
  'cal state la university auxiliary services': 'California State University, Los Angeles',
  'california state l a university auxiliary services': 'California State University, Los Angeles',
  'chico state': 'California State University, Chico',
  'chico state enterprises': 'California State University, Chico',
  'csub auxiliary for sponsored programs administration': 'California State University, Bakersfield',
  'university enterprises': 'California State University, Sacramento',
  'university corporation northridge': 'California State University, Northridge',
  'university corporation at monterey bay': 'California State University, Monterey Bay',
  'university enterprises corporation at csusb': 'California State University, San Bernardino',
  'louisiana state university and a m college': 'Louisiana State University',
  'southern university': 'Southern University and A&M College',
  clemson: 'Clemson University',
  pitt: 'University of Pittsburgh',
  uofa: 'University of Arizona',
  'university at albany': 'University at Albany, State University of New York',
  ualbany: 'University at Albany, State University of New York',
  uab: 'University of Alabama at Birmingham',
  umbc: 'University of Maryland, Baltimore County',
  uconn: 'University of Connecticut',
  utsa: 'University of Texas at San Antonio',
  utep: 'University of Texas at El Paso',
  njit: 'New Jersey Institute of Technology',
  brandeis: 'Brandeis University',
  byu: 'Brigham Young University',
  drexel: 'Drexel University',
  fiu: 'Florida International University',
  'iu bloomington': 'Indiana University',
  lehigh: 'Lehigh University',
  mizzou: 'University of Missouri-Columbia',
  northeastern: 'Northeastern University',
  'ole miss': 'University of Mississippi',
  rit: 'Rochester Institute of Technology',
  stevens: 'Stevens Institute of Technology',
  'stony brook': 'Stony Brook University',
  temple: 'Temple University',
  tufts: 'Tufts University',
  ucf: 'University of Central Florida',
  unc: 'University of North Carolina at Chapel Hill',
  washu: 'Washington University in St. Louis',
  'cu boulder': 'University of Colorado Boulder',
  asu: 'Arizona State University',
  brown: 'Brown University',
  caltech: 'California Institute of Technology',
  'cal poly humboldt': 'California State Polytechnic University, Humboldt',
  'humboldt state university': 'California State Polytechnic University, Humboldt',
  'carnegie mellon': 'Carnegie Mellon University',
  cmu: 'Carnegie Mellon University',
  'case western': 'Case Western Reserve University',
  columbia: 'Columbia University',
  cornell: 'Cornell University',
  cwru: 'Case Western Reserve University',
  dartmouth: 'Dartmouth College',
  duke: 'Duke University',
  emory: 'Emory University',
  epfl: 'École polytechnique fédérale de Lausanne',
  'ecole polytechnique federale lausanne': 'École polytechnique fédérale de Lausanne',
  'swiss federal institute technology lausanne': 'École polytechnique fédérale de Lausanne',
  eth: 'ETH Zurich',
  'eth zurich': 'ETH Zurich',
  fsu: 'Florida State University',
  gatech: 'Georgia Institute of Technology',
  'georgia tech': 'Georgia Institute of Technology',
  'georgia tech research': 'Georgia Institute of Technology',
  harvard: 'Harvard University',
  jhu: 'Johns Hopkins University',
  'johns hopkins applied physics laboratory': 'Johns Hopkins University',
  'johns hopkins university applied physics laboratory': 'Johns Hopkins University',
  'johns hopkins': 'Johns Hopkins University',
  lsu: 'Louisiana State University',
  mit: 'Massachusetts Institute of Technology',
  msu: 'Michigan State University',
  ncsu: 'North Carolina State University',
  'nc state university': 'North Carolina State University',
  northwestern: 'Northwestern University',
  'notre dame': 'University of Notre Dame',
  nyu: 'New York University',
  osu: 'Ohio State University',
  'penn state university': 'Pennsylvania State University',
  'illinois tech': 'Illinois Institute of Technology',
  'pennsylvania state univ university park': 'Pennsylvania State University',
  'pennsylvania state university university park': 'Pennsylvania State University',
  princeton: 'Princeton University',
  purdue: 'Purdue University',
  rice: 'Rice University',
  rpi: 'Rensselaer Polytechnic Institute',
  rutgers: 'Rutgers University',
  stanford: 'Stanford University',
  'leland stanford junior university': 'Stanford University',
  'texas a m': 'Texas A&M University',
  tamu: 'Texas A&M University',
  ttic: 'Toyota Technological Institute at Chicago',
  'tti chicago': 'Toyota Technological Institute at Chicago',
  tulane: 'Tulane University',
  ucb: 'University of California-Berkeley',
  ucd: 'University of California-Davis',
  uci: 'University of California-Irvine',
  ucla: 'University of California-Los Angeles',
  ucm: 'University of California-Merced',
  ucr: 'University of California-Riverside',
  ucsb: 'University of California-Santa Barbara',
  ucsc: 'University of California-Santa Cruz',
  ucsd: 'University of California-San Diego',
  ucsf: 'University of California-San Francisco',
  uchicago: 'University of Chicago',
  uga: 'University of Georgia',
  uic: 'University of Illinois at Chicago',
  uiuc: 'University of Illinois at Urbana-Champaign',
  umd: 'University of Maryland-College Park',
  'university maryland': 'University of Maryland-College Park',
  'university maryland college park': 'University of Maryland-College Park',
  umich: 'University of Michigan',
  'university michigan ann arbor': 'University of Michigan',
  umn: 'University of Minnesota-Twin Cities',
  'university minnesota': 'University of Minnesota-Twin Cities',
  'unc chapel hill': 'University of North Carolina at Chapel Hill',
  upenn: 'University of Pennsylvania',
  usc: 'University of Southern California',
  uva: 'University of Virginia',
  'university virginia main campus': 'University of Virginia',
  vanderbilt: 'Vanderbilt University',
  vt: 'Virginia Polytechnic Institute and State University',
  'virginia tech': 'Virginia Polytechnic Institute and State University',
  'virginia tech university': 'Virginia Polytechnic Institute and State University',
  wpi: 'Worcester Polytechnic Institute',
  yale: 'Yale University',
};

/** What everybody calls the main campus of a system, where no city says otherwise. */
const MAIN_CAMPUSES: Readonly<Record<string, string>> = {
  'university alaska': 'University of Alaska Fairbanks',
  'university colorado': 'University of Colorado Boulder',
  'university massachusetts': 'University of Massachusetts Amherst',
  'university north carolina': 'University of North Carolina at Chapel Hill',
  'university texas': 'University of Texas at Austin',
  'university wisconsin': 'University of Wisconsin-Madison',
};
const MAIN = new Map(Object.entries(MAIN_CAMPUSES));

/** The main campus of a system, by the system's key, or null. */
export function mainCampus(key: string): string | null {
  return MAIN.get(key) ?? null;
}

const BY_WORDS = new Map(
  Object.entries(ALIASES).map(([nameVariant, full]) => [institutionWords(nameVariant).join(' '), full]),
);

/** The full name that a short form stands for, by its comparison key, or null. */
export function fullName(key: string): string | null {
  return BY_WORDS.get(key) ?? null;
}
