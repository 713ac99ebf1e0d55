/**
 * The sets of names that the same awards are resolved with: as written, and harder ones made of them.
 */
import { nicknamesOf } from '../../ingest/names/nicknames.ts';
import { mentionName, nameOf, type PersonName } from '../../ingest/names/person-name.ts';
import type { EvalMention } from './corpus.ts';
import { random } from './random.ts';

interface Parts {
  readonly given: readonly string[];
  readonly family: string;
  readonly suffix: string | null;
}

/** How a set writes the name of one mention. All mentions of one award are written one way where chance decides. */
export interface NameSet {
  readonly key: string;
  readonly title: string;
  /** Null where this set leaves the name as it is. */
  rewrite(parts: Parts, mention: EvalMention): Parts | null;
}

const initial = (name: string): string => `${name[0]!}.`;
const isWritten = (name: string | undefined): name is string => name !== undefined && name.replace('.', '').length > 1;

/** The halves of a double family name as written, with their particles. */
function halvesOf(family: string, { familyHalves }: PersonName): string[] {
  const words = family.split(/[-\s]+/);
  return familyHalves.map((half) => words.splice(0, half.split(' ').length).join(' '));
}

/** Loses the middle names, becomes an initial, or becomes initials. */
function stress({ given, ...rest }: Parts, { award }: EvalMention): Parts | null {
  const draw = random('stress', award);
  const [first, ...middle] = given;
  if (first === undefined || draw >= 0.4) return null;
  if (draw < 0.2) return { ...rest, given: [first] };
  if (draw < 0.3) return { ...rest, given: [initial(first)] };
  return { ...rest, given: [initial(first), ...middle.map(initial)] };
}

export const NAME_SETS: readonly NameSet[] = [
  { key: 'written', title: 'as written', rewrite: () => null },
  {
    key: 'stress',
    title: 'stress (20% lose middle names, 10% an initial, 10% initials)',
    rewrite: stress,
  },
  {
    key: 'nicknames',
    title: 'nicknames (of 20% of the awards, where the first name has some)',
    rewrite({ given, ...rest }, { award }) {
      const [first, ...middle] = given;
      const names = isWritten(first) ? nicknamesOf(first.toLowerCase()) : [];
      if (names.length === 0 || random('nickname', award) >= 0.2) return null;
      const name = names[Math.floor(random('which nickname', award) * names.length)]!;
      return { ...rest, given: [name[0]!.toUpperCase() + name.slice(1), ...middle] };
    },
  },
  {
    key: 'middles',
    title: 'middle names dropped (of half of the awards)',
    rewrite: ({ given, ...rest }, { award }) =>
      given.length < 2 || random('middles', award) >= 0.5 ? null : { ...rest, given: given.slice(0, 1) },
  },
  {
    key: 'accents',
    title: 'accents removed (of half of the awards)',
    rewrite({ given, family, suffix }, { award }) {
      if (random('accents', award) >= 0.5) return null;
      const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
      return { given: given.map(plain), family: plain(family), suffix };
    },
  },
  {
    key: 'halved',
    title: 'double family names halved (of 20% of the awards)',
    rewrite({ family, ...rest }, { award, nsfId, person }) {
      const halves = halvesOf(family, mentionName(person)!);
      if (halves.length < 2 || random('halved', award) >= 0.2) return null;
      // Which half is a habit of the person.
      return { ...rest, family: halves[random('which half', nsfId) < 0.5 ? 0 : halves.length - 1]! };
    },
  },
];

/** The name of a mention in a set. */
export function nameIn(set: NameSet, mention: EvalMention): { name: PersonName; isChanged: boolean } {
  const name = mentionName(mention.person)!;
  const parts = set.rewrite({ given: name.given, family: name.family, suffix: name.suffix }, mention);
  const rewritten = parts === null ? null : nameOf({ ...parts, given: parts.given.join(' ') });
  return rewritten === null
    ? { name, isChanged: false }
    : { name: rewritten, isChanged: rewritten.display !== name.display };
}
