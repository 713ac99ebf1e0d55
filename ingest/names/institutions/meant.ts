/**
 * Every organisation that people may mean by a name without a place: one that a name leads to, each that has an acronym.
 */
import { usStates } from '../../../src/places.ts';
import { tokens } from '../../../src/text.ts';
import { organisation, organisationsNamed } from '../organisations.ts';
import { organisationOf } from './match.ts';

/** Letters of the longest acronym. */
const LONGEST = 7;

/** `U-M` as `UM`, `Ga. Tech` as `Georgia Tech`: what a short form is written for. */
function writtenOut(name: string): string[] {
  const words = tokens(name);
  const letters = words.join('');
  const isSpelled = words.length > 1 && letters.length <= LONGEST && words.every(({ length }) => length === 1);
  const state = usStates().find(([code]) => code.toLowerCase() === words[0])?.[1];
  return [
    name,
    ...(isSpelled ? [letters] : []),
    ...(state !== undefined && words.length > 1 ? [[state, ...words.slice(1)].join(' ')] : []),
  ];
}

/** Numbers of the organisations that a name may mean, the likeliest first; of an acronym all that receive awards. */
export function organisationsMeant(name: string): number[] {
  const found = writtenOut(name).flatMap((one) => {
    const match = organisationOf({ name: one, city: null, state: null, country: null });
    const [word = '', more] = tokens(one);
    const isAcronym = more === undefined && word.length <= LONGEST && (match === null || match.how === 'SHORT');
    const bearers = isAcronym ? organisationsNamed(word).map((named) => named.organisation) : [];
    return [...(match === null ? [] : [match.organisation]), ...bearers.filter((n) => organisation(n).isRecipient)];
  });
  return [...new Set(found)];
}
