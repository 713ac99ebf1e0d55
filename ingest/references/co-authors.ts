/**
 * The co-authors of a person within some months, as a list of references tells them.
 */
import type { CoAuthors } from '../../src/export/coa.ts';
import { byId } from '../../src/ids.ts';
import { sortKey } from '../../src/text.ts';
import { familyCompatible, givenCompatible, type GivenMatch } from '../names/name-match.ts';
import { allForms, parseName, type PersonName } from '../names/person-name.ts';
import type { Author, Reference } from './read-references.ts';

/** In which order matches of given names are believed. */
const STRENGTH = ['EQUAL', 'INITIAL', 'NICKNAME', 'PREFIX'] as const satisfies readonly GivenMatch[];

/** How the given names of two people agree whose family names do, umlauts spelt out or not; null where they cannot be one. */
function agreement(a: PersonName, b: PersonName): GivenMatch | null {
  const found = allForms(a).flatMap((one) =>
    allForms(b).map((other) => (familyCompatible(one, other) === null ? null : givenCompatible(one, other))),
  );
  return STRENGTH.find((match) => found.includes(match)) ?? null;
}

/** Whether a list writes one co-author in both ways: `Wei` and `W.`, but not `Wei` and `Weiqiang`. */
const isOneWritten = (a: PersonName, b: PersonName) => ['EQUAL', 'INITIAL'].includes(agreement(a, b) ?? '');

interface Group {
  readonly name: PersonName;
  readonly authors: { readonly author: Author; readonly reference: Reference }[];
}

const lengthOf = ({ given }: PersonName) => given.join(' ').length;

/** Names that are the same, and initials that fit one of them alone; initials that fit several stay apart. */
function grouped(found: readonly { author: Author; reference: Reference }[]): Group[] {
  const groups: Group[] = [];
  const written = [...found].sort(
    ({ author: a }, { author: b }) => lengthOf(b.name) - lengthOf(a.name) || byId(a.name.display, b.name.display),
  );
  for (const one of written) {
    const { name } = one.author;
    // Two authors of one reference are two people.
    const others = groups.filter(({ authors }) => authors.every(({ reference }) => reference !== one.reference));
    const fitting = others.filter((group) => isOneWritten(group.name, name));
    const equal = others.find((group) => group.name.spelling === name.spelling);
    const same = equal ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (same === undefined) groups.push({ name, authors: [one] });
    else same.authors.push(one);
  }
  return groups;
}

/** `asOf` and `since` are ISO days; `names` are those of the person, who is left out. */
export function coAuthors(
  references: readonly Reference[],
  { names, since, asOf }: { readonly names: readonly string[]; readonly since: string; readonly asOf: string },
): CoAuthors {
  const own = names.flatMap((name) => parseName(name) ?? []);
  /** The author that is the person: of several whose names agree the one that agrees best. */
  const ownIn = ({ authors }: Reference): Author | undefined => {
    const matches = authors.map((author) => own.map((name) => agreement(name, author.name)));
    const best = STRENGTH.find((match) => matches.some((found) => found.includes(match)));
    return best && authors[matches.findIndex((found) => found.includes(best))];
  };
  const persons = new Map(references.map((reference) => [reference, ownIn(reference)]));
  const mine = references.filter((reference) => persons.get(reference) !== undefined);
  const within = mine.filter(({ from, to }) => from !== null && from <= asOf && (to ?? asOf) >= since);
  const found = within.flatMap((reference) =>
    reference.authors.flatMap((author) => (author === persons.get(reference) ? [] : [{ author, reference }])),
  );
  const rows = grouped(found).map(({ name, authors }) => {
    const latest = [...authors].sort(
      ({ reference: a }, { reference: b }) => byId(b.to ?? asOf, a.to ?? asOf) || byId(a.place, b.place),
    );
    const given = [...name.given, ...(name.suffix === null ? [] : [name.suffix])].join(' ');
    const { reference } = latest[0]!;
    return {
      name: given === '' ? name.family : `${name.family}, ${given}`,
      affiliation: latest.find(({ author }) => author.affiliation !== null)?.author.affiliation ?? null,
      // What is in press is active to this day.
      lastActive: reference.date ?? asOf,
      works: latest.map(({ reference: { place, title } }) => ({ place, title })),
    };
  });
  return {
    rows: rows.sort((a, b) => byId(sortKey(a.name), sortKey(b.name))),
    undated: mine.filter(({ from }) => from === null).map(({ place }) => place),
    withoutPerson: references.filter((reference) => !mine.includes(reference)).map(({ place }) => place),
    unread: [...new Set(within.flatMap(({ unread }) => unread))].sort(byId),
  };
}
