/**
 * The university that an institute, laboratory or observatory is a part of, by the registry: where somebody works at
 * Lamont-Doherty Earth Observatory, the employer is Columbia University.
 */
import { isSystem, namesOfOrganisation, organisation } from '../../background/institutions.ts';

const HEAD = /\b(?:university|college|institute technology|polytechnic)\b/;
const UNIT =
  /\b(?:laboratory|institute|center|station|observatory|museum|library|department|program|facility|survey|bureau|herbarium|forest|reserve|consortium|network|project|technology|school)\b/;
/** Laboratories that a university runs for a department of state. */
const NATIONAL = /\b(?:department energy|national laboratory|national accelerator laboratory|jet propulsion)\b/;
/** Parts that are mostly legal bodies of their own. */
const OWN_BODY =
  /\b(?:university|college|hospital|health|medicine|medical|clinic|cancer|foundation|experiment|extension|agricultural|agriculture)\b/;
const FUNDER = /^national science foundation /;
const SPACE_AGENCY = /\bnational aeronautics\b/;

const found = new Map<number, number | null>();

function search(n: number): number | null {
  const { country, state, city, parents, isRecipient } = organisation(n);
  if (country !== 'US' || isRecipient || parents.length === 0) return null;
  const above = parents.map((parent) => ({ parent, names: namesOfOrganisation(parent) }));
  if (above.some(({ names }) => names.some((name) => SPACE_AGENCY.test(name)))) return null;
  const all = namesOfOrganisation(n);
  if (all.some((name) => NATIONAL.test(name))) return null;
  const names = all.map((name) =>
    // `University of Oregon Institute of Marine Biology`: what is left says what it is.
    above.reduce(
      (rest, { names: some }) => some.reduce((left, one) => left.replace(one, ''), rest),
      name.replace(FUNDER, ''),
    ),
  );
  if (names.some((name) => OWN_BODY.test(name)) || !names.some((name) => UNIT.test(name))) return null;
  const universities = above
    .map(({ parent, names: some }) => (some.some((name) => HEAD.test(name)) ? parent : universityOf(parent)))
    .filter((one): one is number => one !== null && !isSystem(one));
  const here = universities.filter((one) => organisation(one).city === city);
  const near = universities.filter((one) => organisation(one).state === state || state === '');
  const [first, ...others] = new Set(here.length > 0 ? here : near);
  return first === undefined || others.length > 0 ? null : first;
}

/** Number of the one university that an organisation is a part of without a legal body of its own; else null. */
export function universityOf(n: number): number | null {
  const known = found.get(n);
  if (known !== undefined) return known;
  // While it is looked for, a part of its own part has none.
  found.set(n, null);
  const university = search(n);
  found.set(n, university);
  return university;
}
