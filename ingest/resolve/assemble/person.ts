/**
 * A Person node and its affiliations, from the mentions that resolution found to be one person.
 */
import { byId, id } from '../../../src/ids.ts';
import { sortedIdentifiers, valuesOf } from '../../../src/identifiers.ts';
import { AFFILIATION_BASES, type Edge, type Person } from '../../../src/model.ts';
import { AGENCIES } from '../../agencies/index.ts';
import { type PersonName, mentionName } from '../../names/person-name.ts';
import type { StoredMention } from '../people/person-group.ts';
import { edge, evidenceOf } from './readings.ts';

const sorted = (values: readonly string[]) => [...new Set(values)].sort(byId);

/** Schemes whose identifiers name a person, the preferred first. */
const SCHEMES = ['orcid', ...AGENCIES.flatMap(({ personScheme }) => personScheme ?? [])];

/** The recipient's, where the person leads elsewhere at that time: so say 2.4% of the mail domains. */
const LEADS_ELSEWHERE = 24_000;

/** The name to show: family name last, then most given names written out, then both halves of a double name, the commonest, code order. */
function shownName(names: readonly PersonName[]): PersonName {
  const uses = new Map<string, number>();
  for (const { display } of names) uses.set(display, (uses.get(display) ?? 0) + 1);
  const full = (n: PersonName) => n.givenKeys.filter((key) => key.length > 1).length * 10 + n.givenKeys.length;
  const isTurned = ({ otherForms }: PersonName) => (otherForms.some(({ how }) => how === 'TURNED') ? 1 : 0);
  return [...names].sort(
    (a, b) =>
      isTurned(a) - isTurned(b) ||
      full(b) - full(a) ||
      b.familyHalves.length - a.familyHalves.length ||
      uses.get(b.display)! - uses.get(a.display)! ||
      byId(a.display, b.display),
  )[0]!;
}

/** Id of the person that these mentions are. */
export function personId(rows: readonly Pick<StoredMention, 'row' | 'data'>[]): string {
  for (const scheme of SCHEMES) {
    const values = sorted(rows.flatMap(({ data }) => valuesOf(data.person.identifiers, scheme)));
    if (values[0] !== undefined) return id.identified('PERSON', scheme, values[0]);
  }
  return id.mentioned('PERSON', sorted(rows.map(({ row }) => row.id))[0]!);
}

export function personNode(rows: readonly StoredMention[]): Person {
  const names = rows.map(({ data }) => mentionName(data.person)!);
  const name = shownName(names);
  return {
    kind: 'PERSON',
    id: personId(rows),
    name: name.display,
    familyName: name.family,
    givenNames: name.given.join(' '),
    suffix: name.suffix,
    otherNames: sorted([...names.map((n) => n.display), ...rows.map(({ data }) => data.person.name)]).filter(
      (n) => n !== name.display,
    ),
    personKind: rows[0]!.data.person.personKind,
    identifiers: sortedIdentifiers(rows.flatMap(({ data }) => data.person.identifiers)),
  };
}

/** `AFFILIATED_WITH` edges: where the documents place the person, what that rests on, first and last date seen. */
export function affiliations(person: string, rows: readonly StoredMention[]): Edge[] {
  const places = new Map<string, StoredMention[]>();
  for (const mention of rows) {
    if (mention.institution === null) continue;
    places.set(mention.institution, [...(places.get(mention.institution) ?? []), mention]);
  }
  const leading = rows.filter(({ data }) => data.basis === 'LEADS_AWARD' || data.basis === 'STATED');
  /** Whether at the time of each of some mentions at one place the person leads at another. */
  const isElsewhere = (mentions: readonly StoredMention[]) =>
    mentions.every(({ institution, data }) =>
      leading.some(
        (other) =>
          other.institution !== null &&
          other.institution !== institution &&
          (other.data.firstDate ?? '') <= (data.lastDate ?? '9') &&
          (data.firstDate ?? '') <= (other.data.lastDate ?? '9'),
      ),
    );
  return [...places.entries()]
    .sort(([a], [b]) => byId(a, b))
    .map(([institution, mentions]) => {
      const latest = [...mentions].sort(
        (a, b) => byId(b.data.lastDate ?? '', a.data.lastDate ?? '') || byId(a.row.id, b.row.id),
      )[0]!;
      const basis = AFFILIATION_BASES.find((one) => mentions.some(({ data }) => data.basis === one)) ?? 'STATED';
      return edge('AFFILIATED_WITH', person, institution, {
        basis,
        score:
          basis === 'RECIPIENT_OF_AWARD' && isElsewhere(mentions)
            ? LEADS_ELSEWHERE
            : Math.max(...mentions.flatMap(({ data }) => (data.basis === basis ? data.placeScore : []))),
        startDate: sorted(mentions.flatMap(({ data }) => data.firstDate ?? []))[0] ?? null,
        endDate: sorted(mentions.flatMap(({ data }) => data.lastDate ?? [])).at(-1) ?? null,
        nameAsWritten: latest.institutionName,
        evidence: mentions.map(({ row, data }) =>
          evidenceOf(
            row.source,
            data.extractor,
            data.person.said[0]!,
            data.basis === 'STATED' ? undefined : 'INFERRED',
          ),
        ),
      });
    });
}
