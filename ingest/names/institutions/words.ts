/**
 * The words by which institution names are compared: folded, abbreviations written out, words without identity left out.
 */
import { tokens } from '../../../src/text.ts';

/** Words that carry no identity. */
const FILLER = new Set(
  'the of at and in for on a an de di da do del della delle dei des du la le les el y et e und der die das fur'.split(
    ' ',
  ),
);

/** One word for its abbreviations and plurals. */
const SPELLINGS: Readonly<Record<string, string>> = {
  university:
    'univ universities universitaet unversity univeristy univesity uniersity universtiy univerity universit unviersity uni',
  universite: 'universites',
  institute:
    'inst institutes instit insitute insittute institue instittue insititute institution institutions institutio',
  college: 'coll colleges',
  center: 'ctr centre centers centres cent cntr',
  national: 'natl nat nacional',
  laboratory: 'lab labs laboratories',
  technology: 'technol tech technologies technolgy techology tecnology technolgies technonogies techologies',
  technical: 'techn',
  polytechnic: 'polytech',
  research: 'res',
  science: 'sci sciences',
  medicine: 'med',
  medical: 'medl',
  hospital: 'hosp hospitals',
  school: 'sch schools',
  department: 'dept dep departments',
  academy: 'acad',
  american: 'amer',
  association: 'assoc assn',
  society: 'soc',
  foundation: 'fdn fnd foundations',
  international: 'intl int',
  engineering: 'eng engn engr',
  agricultural: 'agric agr',
  agriculture: 'agri',
  biology: 'biol',
  biological: 'biologic',
  experimental: 'exper',
  environmental: 'environ env',
  mathematical: 'math mathematics maths',
  museum: 'mus',
  observatory: 'obs observator observatories',
  history: 'hist',
  district: 'dist',
  community: 'comm cmty',
  corporation: 'corp',
  company: 'co companies',
  incorporated: 'inc',
  limited: 'ltd',
  system: 'sys systems',
  study: 'studies',
  art: 'arts',
  mine: 'mines',
  saint: 'st ste',
  mount: 'mt',
  fort: 'ft',
  california: 'calif',
  massachusetts: 'mass',
  pennsylvania: 'penna',
  michigan: 'mich',
  minnesota: 'minn',
  wisconsin: 'wisc wis',
  tennessee: 'tenn',
  florida: 'fla',
  arizona: 'ariz',
  connecticut: 'conn',
  colorado: 'colo',
};
const WORDS = new Map(
  Object.entries(SPELLINGS).flatMap(([word, all]) => all.split(' ').map((w) => [w, word] as const)),
);
/** Abbreviations of more than one word, wherever they stand. */
const PHRASES = new Map(
  Object.entries({
    us: 'united states',
    usa: 'united states',
    uk: 'united kingdom',
    nyc: 'new york city',
    ny: 'new york',
    nc: 'north carolina',
    nj: 'new jersey',
  }).map(([short, full]) => [short, full.split(' ')] as const),
);

/** Systems whose short form stands before a campus: `UC Davis`, `UT Austin`, `SUNY Albany`. */
const SYSTEMS = new Map(
  Object.entries({
    uc: 'university california',
    ut: 'university texas',
    umass: 'university massachusetts',
    unc: 'university north carolina',
    uw: 'university wisconsin',
    uconn: 'university connecticut',
    csu: 'california state university',
    suny: 'state university new york',
    cuny: 'city university new york',
  }).map(([short, full]) => [short, full.split(' ')] as const),
);
/** Short forms that name the system itself where no campus follows. */
const WHOLE = new Set(['suny', 'cuny']);
/** `UW` is Wisconsin before Madison or Milwaukee and Washington before Seattle. */
const SYSTEM_CAMPUS = new Map([
  ['uw', /^(madison|milwaukee|eau|green|la|oshkosh|parkside|platteville|river|stevens|stout|superior|whitewater)$/],
  ['ut', /^(austin|dallas|arlington|el|san|tyler|rio|permian|southwestern|health|md)$/],
]);

/** `Univerisity`, `Univrsity`. */
const MISSPELT = /^uni[a-z]{4,8}ty$/;

const LEGAL_TAIL =
  /[,\s]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|limited liability company|corp|corporation|co|company|gmbh|plc|llp|pbc)\.?$/i;
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?![\p{L}\p{N}]{2})/gu;

/** Folded words of a bare name: abbreviations written out, filler and legal form left out; filler alone is kept. */
export function institutionWords(bare: string): string[] {
  let text = bare.replace(INITIALS, (letters) => `${letters.replace(/[.\s]/g, '')} `).trim();
  for (let i = 0; i < 2; i += 1) text = text.replace(LEGAL_TAIL, '');
  const plain = tokens(text.replace(/&/g, ' and '));
  const out: string[] = [];
  for (let i = 0; i < plain.length; i += 1) {
    const word = plain[i]!;
    const next = plain[i + 1];
    const system = i === 0 ? SYSTEMS.get(word) : undefined;
    const isSystem = next === undefined ? WHOLE.has(word) : (SYSTEM_CAMPUS.get(word)?.test(next) ?? true);
    if (system !== undefined && isSystem) out.push(...system);
    else if (word === 'u' && next === 's') {
      out.push('united', 'states');
      i += 1;
    } else if (word === 'u') out.push('university');
    else if (!FILLER.has(word)) {
      const phrase = plain.length > 1 ? PHRASES.get(word) : undefined;
      if (phrase !== undefined) out.push(...phrase);
      else out.push(WORDS.get(word) ?? (MISSPELT.test(word) ? 'university' : word));
    }
  }
  // Of which state a department is, everybody knows.
  if (out.length > 2 && out.slice(0, 3).join(' ') === 'united states department') out.splice(0, 2);
  // A college's district is the college.
  if (out.length > 2 && out.at(-1) === 'district' && out.at(-2) === 'college') out.pop();
  // `Ohio State` is what everybody calls Ohio State University.
  if (out.length > 1 && out.at(-1) === 'state') out.push('university');
  return out.length === 0 ? plain : out;
}

/** Words that many organisations have: a name of these alone says nothing without its place. */
const KINDS = new Set(
  (
    'university institute college center national laboratory technology technical polytechnic research science medicine ' +
    'medical hospital school department academy american association society foundation international engineering ' +
    'agricultural agriculture biology biological environmental mathematical museum history district community ' +
    'corporation company system study art state city general central health physics chemistry faculty clinic clinical ' +
    'graduate institute public service teaching applied business law education educational nursing pharmacy dentistry ' +
    'cancer heart food water energy marine information computer data economic social human life natural regional ' +
    'federal royal first second third people children women county office ministry program division group unit ' +
    'policy development management industrial industry material earth space nuclear animal plant veterinary'
  ).split(' '),
);

/** Whether a word says what an organisation is or does, not which one it is. */
export const isKindWord = (word: string): boolean => KINDS.has(word);
