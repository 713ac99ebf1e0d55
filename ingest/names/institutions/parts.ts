/**
 * The words by which a name says that it is a part of something: a department, a school, a laboratory, a house.
 */
import { institutionWords, isKindWord } from './words.ts';

/** What a part of a university or agency is called. */
const UNIT = new Set([
  ...['department', 'school', 'college', 'center', 'laboratory', 'division', 'faculty', 'program', 'office', 'hall'],
  ...['building', 'room', 'unit', 'group', 'section', 'observatory', 'station', 'museum', 'library', 'herbarium'],
  'campus',
]);
/** Parts that are mostly legal bodies of their own. */
export const OWN_BODY =
  /\b(?:medicine|medical|hospital|health|clinic|cancer|foundation|exp|experim\w*|extension|agricultural|agriculture|agrilife)\b/;
/** Fields by which departments are named without saying so, where nothing says that the rest is a body of its own. */
const NATURE = /physic|chemi|biolog|bioscien|geolog|geoscien|geograph|astronom|ecolog|neuroscien|oceanograph/;
const PEOPLE = /economic|psycholog|sociolog|anthropolog|linguist|philosoph|architectur/;
const METHOD = /mathematic|statistic|engineer|science|computing/;
const FIELD = new RegExp(`\\b(?:${NATURE.source}|${PEOPLE.source}|${METHOD.source})`);
export const BODY =
  /\b(?:institute|center|station|corporation|association|society|service|consortium|initiative|project|network|facility|survey)\b/;
export const HEAD = /\b(?:university|college)\b/;

/** Whether some words name a department, school or laboratory. */
export function isUnit(some: readonly string[]): boolean {
  const text = some.join(' ');
  return some.some((word) => UNIT.has(word)) || (FIELD.test(text) && !BODY.test(text));
}

/** Whether some words name a unit or an institute. */
export const isUnitOrBody = (some: readonly string[]): boolean => isUnit(some) || BODY.test(some.join(' '));

const words = (list: string): RegExp => new RegExp(`(?:^|\\s)(?:${list.split(' ').join('|')})`);

/** Fields of study by the beginnings of their words. */
const FIELDS = words(
  'physic chemi biochem biolog biotech bioscien bioengineer biomedic biostat botan zoolog ecolog entomolog genetic microbio geolog ' +
    'geoscien geograph geophys earth ocean marine atmospher astronom astrophys mathemati statistic comput informat electric ' +
    'electron mechanic civil aerospace industrial materials chemical nuclear engineer econom psycholog sociolog anthropol ' +
    'politic linguist philosoph history english classic neurosci cognitive plant soil agronom forest horticult pharma nursing ' +
    'law business manag kinesiol architect music optic photonic communicat life liberal art natural graduate mathemat',
);
/** Whether words say nothing but of which kind and field something is: `Institute of Biophysics`. */
export const isGeneric = (some: readonly string[]): boolean =>
  isUnitOrBody(some) &&
  !HEAD.test(some.join(' ')) &&
  some.every((word) => isKindWord(word) || UNIT.has(word) || FIELDS.test(word) || PLAIN.test(word));

const DEPARTMENT =
  /^(?:(?:\S+ ){0,3}department|(?:department|school|college|division|faculty|graduate school)(?:\s|$))/;
/** Offices and schools that are no university's. */
const OTHER = words(
  'state county city district high elementary middle academy catholic christian community public national federal united ' +
    'energy defense transport correction justice agricultural agriculture resources education health veteran labor commerce fish ' +
    'wildlife incorporated hospital medical clinic center institute society museum company foundation hotel',
);
/** `Clark Hall`, `Sloane Physics Building`: a house, not the town's. */
const HOUSE = /^(?:\d+\s+)?(?:\S+\s+){1,3}(?:hall|building|bldg)(?:\s+\d+)?$/;
const OTHER_HOUSE = words(
  'city town music concert convention federal memorial symphony carnegie state county office medical legion',
);

const COMPANY = /\b(?:inc|llc|ltd|corp|co)\b/i;

/** `Institute for Astronomy`, `Earth Research Institute`: of a field alone, and of nothing else. */
const INSTITUTE =
  /^(?:institute|center|laboratory|(?:\S+ ){1,3}(?:laboratory|(?:research )?(?:institute|center)))(?: |$)/;
const PLAIN =
  /^(?:institute|center|laboratory|research|applied|advanced|science|technology|engineering|study|theoretical|experimental)$/;

function isPlainInstitute(key: string): boolean {
  const own = key.split(' ').filter((word) => !PLAIN.test(word));
  return INSTITUTE.test(key) && FIELDS.test(key) && own.length > 0 && own.every((word) => FIELDS.test(word));
}

export function isDepartment(name: string): boolean {
  const key = institutionWords(name).join(' ');
  if (COMPANY.test(name)) return false;
  if (isPlainInstitute(key)) return true;
  if (HOUSE.test(key)) return !OTHER_HOUSE.test(key);
  return DEPARTMENT.test(key) && FIELDS.test(key) && !OTHER.test(key);
}
