/**
 * Where a written institution is, and whether an organisation of the registry can be there.
 */
import { countryCode } from '../../background/countries.ts';
import { organisation } from '../../background/institutions.ts';
import { isState } from '../../background/us-states.ts';
import { institutionWords } from './institution-words.ts';

/** A name with what is known of the place. */
export interface WrittenInstitution {
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
}

/** Folded city, state code and country code; empty where unknown. */
export interface Place {
  readonly city: string;
  readonly state: string;
  readonly country: string;
}

/** `Washington DC` and `W. Lafayette`: the city alone, written out. */
function cityOf(written: string, state: string): string {
  const words = institutionWords(
    written.replace(/^([NESW])(?:\.\s*|\s+)(?=\p{L})/iu, (_, wind: string) => `${WINDS[wind.toLowerCase()]!} `),
  );
  if (words.length > 1 && words.at(-1) === state.toLowerCase()) words.pop();
  return words.join(' ');
}
const WINDS: Readonly<Record<string, string>> = { n: 'North', e: 'East', s: 'South', w: 'West' };

export function placeOf({ city, state, country }: Omit<WrittenInstitution, 'name'>): Place {
  const inStates = isState(state ?? '');
  return {
    city: city === null ? '' : cityOf(city, state ?? ''),
    state: inStates ? state! : '',
    country: inStates ? 'US' : country === null ? '' : (countryCode(country) ?? ''),
  };
}

/** Whether nothing speaks against an organisation's being there. */
export function fits(n: number, place: Place): boolean {
  const { country, state, city } = organisation(n);
  if (place.country !== '' && country !== '' && place.country !== country) return false;
  if (place.state === '') return true;
  return state === '' ? country === '' || place.city === '' || place.city === city : state === place.state;
}
