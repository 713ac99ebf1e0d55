/**
 * Which written institution names are one institution.
 *
 * A shared ROR or UEI joins at once, and two different UEIs never are one institution. Otherwise forms are one that mean
 * one organisation of the registry (see `institution-match.ts`), or have one key (`institution-name.ts`) where their
 * states do not differ; a form without a state joins only where the key leads to one institution.
 */
import { sortKey } from '../../src/text.ts';
import { byId, id } from '../../src/ids.ts';
import { PUBLIC_SCHEMES, sortedIdentifiers, valueOf } from '../../src/identifiers.ts';
import type { Identifier, Institution } from '../../src/model.ts';
import type { NameVariantRecord } from '../../src/store/store.ts';
import { INSTITUTION_SCHEMES } from '../agencies/index.ts';
import type { InstitutionNameVariant } from '../evidence-data.ts';
import { judgedSets, JUDGED_SAME } from '../decisions/judged.ts';
import { NOTHING_JUDGED, type Judged } from '../decisions/judged.ts';
import { nameVariantAnchors } from '../decisions/judged.ts';
import { isDepartment } from '../names/institutions/parts.ts';
import { type How, HOW } from '../names/institutions/named.ts';
import { joinedNameVariants, OF_IT, type NameVariant } from './institution-joins.ts';
import { organisationKey, organisationOf } from '../names/institutions/match.ts';
import { institutionName, withoutSpaces } from '../names/institutions/name.ts';
import { nearKeys } from '../names/institutions/nearly.ts';
import { CERTAIN, type NameVariantCluster } from './resolution.ts';

const sorted = (values: Iterable<string | null>): string[] =>
  [...new Set([...values].filter((v): v is string => v !== null && v !== ''))].sort(byId);
const only = (values: string[]): string | null => (values.length === 1 ? values[0]! : null);

/** Whether a form names the institution itself. */
const isWhole = ({ uei, how }: NameVariant): boolean => uei !== null || !OF_IT.has(how);

/** Some agencies print all names in capitals. */
const isShouted = ({ display }: NameVariant): boolean => display === display.toUpperCase() && / /.test(display);

/**
 * The name to show, sooner not in capitals: as award records write it (with its UEI, the commonest, then the shortest), else the known full name,
 * else as written.
 */
function displayName(nameVariants: readonly NameVariant[]): string {
  const rank = (f: NameVariant) =>
    // Who names it says what it is called; a register tells what else.
    (f.isRegistered ? 40 : 0) +
    (isWhole(f) ? 0 : 10) +
    (isShouted(f) ? 4 : 0) +
    (f.isRecord && f.uei !== null ? 0 : f.isRecord && !f.isAlias ? 1 : f.isAlias ? 2 : 3);
  return [...nameVariants].sort(
    (a, b) =>
      rank(a) - rank(b) || b.row.refs - a.row.refs || a.display.length - b.display.length || byId(a.display, b.display),
  )[0]!.display;
}

/** How a form names the organisation itself, with its own name or place, not a part of it. */
const OWN_NAME: ReadonlySet<How | null> = new Set<How>(['NAME', 'ALIAS', 'CAMPUS']);

/**
 * ROR id of the organisation that the forms mean where none states one: the one of most awards among those that are its own
 * name. It joins nothing, it is what is known of an institution that was found without it.
 */
function knownRor(nameVariants: readonly NameVariant[]): Identifier[] {
  const uses = new Map<string, number>();
  for (const { organisation, how, row } of nameVariants)
    if (organisation !== null && OWN_NAME.has(how) && PUBLIC_SCHEMES.ror.read(organisation) !== null)
      uses.set(organisation, (uses.get(organisation) ?? 0) + row.refs);
  const [most] = [...uses].sort(([a, n], [b, m]) => m - n || byId(a, b));
  return most === undefined ? [] : [{ scheme: 'ror', value: most[0] }];
}

function nodeOf(nameVariants: readonly NameVariant[]): Institution {
  const stated = sortedIdentifiers(nameVariants.flatMap((f) => f.identifiers));
  const identifiers =
    valueOf(stated, 'ror') === null ? sortedIdentifiers([...stated, ...knownRor(nameVariants)]) : stated;
  const first = INSTITUTION_SCHEMES.find((scheme) => valueOf(stated, scheme) !== null);
  const name = displayName(nameVariants);
  const smallest = sorted(nameVariants.map((f) => f.row.id))[0]!;
  // Where it is: as stated with its UEI, else of itself, else of what is known of it.
  const placed = [nameVariants.filter((f) => f.uei !== null), nameVariants.filter(isWhole), nameVariants].find(
    (some) => some.length > 0,
  )!;
  const legalNames = sorted(nameVariants.map((f) => f.legalName));
  return {
    kind: 'INSTITUTION',
    id:
      first === undefined
        ? id.mentioned('INSTITUTION', smallest)
        : id.identified('INSTITUTION', first, valueOf(stated, first)!),
    name,
    otherNames: sorted([
      ...nameVariants.map((f) => f.name),
      ...nameVariants.map((f) => f.display),
      ...legalNames,
    ]).filter((n) => n !== name),
    legalNames,
    identifiers,
    city: only(sorted(placed.map((f) => f.city))),
    state: only(sorted(placed.map((f) => f.state))),
    country: only(sorted(placed.map((f) => f.country))),
  };
}

const NEAR_SAYS: Readonly<Record<string, string>> = {
  near: 'a name of the same rare first word there',
  company: 'the same rare name of a company',
  college: 'the same name of a college there',
  cut: 'the same name, cut off',
};

/** Why a form stands with the others of its institution, and how sure that is. */
function whyOf(f: NameVariant, members: readonly NameVariant[]): { reason: string; score: number } {
  const others = members.filter((other) => other !== f);
  if (others.length === 0) return { reason: 'the only form', score: CERTAIN };
  const shares = (of: (nameVariant: NameVariant) => string | null) =>
    of(f) !== null && others.some((other) => of(other) === of(f));
  if (shares(({ uei }) => uei) || shares(({ ror }) => ror)) return { reason: 'same UEI or ROR', score: CERTAIN };
  if (INSTITUTION_SCHEMES.some((scheme) => shares(({ identifiers }) => valueOf(identifiers, scheme))))
    return { reason: 'same id at one agency', score: CERTAIN };
  if (shares(({ key, state }) => `${key}\t${state ?? ''}`) && !f.isAlias)
    return { reason: 'same name, no other place', score: 970_000 };
  if (f.how !== null && shares(({ organisation }) => organisation))
    return { reason: `${HOW[f.how].says} (${f.organisation!})`, score: HOW[f.how].score };
  const near = f.near.find((key) => others.some((other) => other.near.includes(key)));
  if (near !== undefined) return { reason: NEAR_SAYS[near.slice(0, near.indexOf(':'))]!, score: 920_000 };
  return f.isAlias
    ? { reason: `known short form of ${f.display}`, score: 950_000 }
    : { reason: 'same name, no other place', score: 970_000 };
}

/** Resolves all institution forms of a few blocks (every block that shares an identifier with another among them). */
export function resolveInstitutions(
  rows: readonly NameVariantRecord[],
  judged: Judged = NOTHING_JUDGED,
): NameVariantCluster[] {
  const nameVariants = [...rows]
    .sort((a, b) => byId(a.id, b.id))
    .map((row): NameVariant => {
      const content = JSON.parse(row.data) as InstitutionNameVariant;
      const { key, display, isAlias } = institutionName(content.name);
      const match = organisationOf(content);
      const meant = match === null ? null : organisationKey(match.organisation);
      return {
        ...content,
        row,
        // Of departments that name no university there is one in each city.
        key: isDepartment(content.name) ? `${withoutSpaces(key)} ${sortKey(content.city ?? '')}` : withoutSpaces(key),
        display,
        isAlias,
        uei: valueOf(content.identifiers, 'uei'),
        ror: valueOf(content.identifiers, 'ror'),
        organisation: valueOf(content.identifiers, 'ror') ?? meant,
        how: match?.how ?? null,
        number: match?.organisation ?? null,
        near: nearKeys(content),
      };
    });
  const sets = joinedNameVariants(nameVariants);
  const byRow = new Map(nameVariants.map((f) => [f.row.id, f]));
  const marksOf = (member: string) =>
    judged.isEmpty ? null : judged.marks(nameVariantAnchors(byRow.get(member)!.row));
  const taken = new Set<string>();
  return judgedSets(sets, marksOf).map((set) => {
    const members = set.map((member) => byRow.get(member)!);
    const found = nodeOf(members);
    // Of two that a judgement parts one identifier names the first alone.
    const node = taken.has(found.id) ? { ...found, id: id.mentioned('INSTITUTION', set[0]!) } : found;
    taken.add(node.id);
    const isJudged = (f: NameVariant) => members.length > 1 && (marksOf(f.row.id)?.same.length ?? 0) > 0;
    return {
      node,
      members: members.map((f) => ({ nameVariant: f.row, ...(isJudged(f) ? JUDGED_SAME : whyOf(f, members)) })),
    };
  });
}
