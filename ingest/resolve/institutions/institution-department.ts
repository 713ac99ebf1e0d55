/**
 * Whether a name says no more than what kind of part of a university it is: `Department of Chemistry`, `School of
 * Pharmacy`, `Hollister Hall`.
 */
import { institutionWords } from './institution-words.ts';

const words = (list: string): RegExp => new RegExp(`(?:^|\\s)(?:${list.split(' ').join('|')})`);

/** Fields of study by the beginnings of their words. */
const FIELDS = words(
  'physic chemi biochem biolog bioscien bioengineer biomedic biostat botan zoolog ecolog entomolog genetic microbio geolog ' +
    'geoscien geograph geophys earth ocean marine atmospher astronom astrophys mathemati statistic comput informat electric ' +
    'electron mechanic civil aerospace industrial materials chemical nuclear engineer econom psycholog sociolog anthropol ' +
    'politic linguist philosoph history english classic neurosci cognitive plant soil agronom forest horticult pharma nursing ' +
    'law business manag kinesiol architect music optic photonic communicat life liberal art natural graduate mathemat',
);
const HEAD = /^(?:(?:\S+ ){0,3}department|(?:department|school|college|division|faculty|graduate school)(?:\s|$))/;
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
  return HEAD.test(key) && FIELDS.test(key) && !OTHER.test(key);
}
