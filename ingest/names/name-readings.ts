import { dataWords } from '../../src/data.ts';
import { fold, unspelt as withoutSpelling } from '../../src/text.ts';
import { nameOf, parseName, type PersonName } from './person-name.ts';

/** One way to read a name of a list, and how it differs from what is written; null: read as written. */
export interface NameReading {
  readonly name: PersonName;
  readonly note: string | null;
}

const particles = dataWords('names/words.txt', 'particles');
const isParticle = (token: string) => particles().has(fold(token));

/** Where people may stand whose names have umlauts that this one spells out: `Mullerhoff` for `Muellerhoff`. */
export function unspelt(name: PersonName): PersonName | null {
  const family = withoutSpelling(name.family);
  return family === name.family ? null : nameOf({ family, given: name.given.join(' '), suffix: name.suffix });
}

/** How many tokens at the end of a list are particles; never all. */
function particlesBehind(tokens: readonly string[]): number {
  let count = 0;
  while (count < tokens.length - 1 && isParticle(tokens[tokens.length - 1 - count]!)) count += 1;
  return count;
}

/** The other orders in which the parts may stand. */
function otherOrders(family: readonly string[], given: readonly string[], hasComma: boolean) {
  if (given.length === 0) return [];
  if (!hasComma) {
    const tokens = [...given, ...family];
    let end = 1;
    while (end < tokens.length - 1 && isParticle(tokens[end - 1]!)) end += 1;
    return [{ family: tokens.slice(0, end), given: tokens.slice(end), note: 'family name first' }];
  }
  const [inGiven, inFamily] = [given.length - particlesBehind(given), family.length - particlesBehind(family)];
  return [
    {
      family: [...given.slice(inGiven), ...family.slice(inFamily), ...family.slice(0, inFamily)],
      given: given.slice(0, inGiven),
      note: 'particles behind the name',
    },
    { family: given, given: family, note: 'given name first' },
  ];
}

/** The ways in which people may have written a name, as written first: none where it names nobody. */
export function nameReadings(written: string): NameReading[] {
  const asWritten = parseName(written);
  if (asWritten === null) return [];
  const found = new Map<string, NameReading>([[asWritten.spelling, { name: asWritten, note: null }]]);
  const family = asWritten.family.split(' ');
  for (const other of otherOrders(family, asWritten.given, written.includes(','))) {
    if (fold(other.family.join('')).replace(/\P{L}/gu, '').length < 2) continue;
    const name = nameOf({ family: other.family.join(' '), given: other.given.join(' '), suffix: asWritten.suffix });
    if (name !== null && !found.has(name.spelling)) found.set(name.spelling, { name, note: other.note });
  }
  return [...found.values()];
}
