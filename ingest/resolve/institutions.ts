/**
 * Which written institution names are one institution.
 *
 * A shared ROR or UEI joins at once, and two different UEIs never are one institution. Otherwise forms are one that mean
 * one organisation of the registry (see `institution-match.ts`), or have one key (`institution-name.ts`) where their
 * states do not differ; a form without a state joins only where the key leads to one institution.
 */
import { sortKey } from '../../src/fold.ts';
import { groupBy } from '../../src/group-by.ts';
import { byId, id } from '../../src/id.ts';
import type { Institution } from '../../src/model.ts';
import type { FormRecord } from '../../src/store/store.ts';
import type { InstitutionForm } from '../evidence-data.ts';
import { judgedSets, JUDGED_SAME } from '../judgements/judged-sets.ts';
import { NOTHING_JUDGED, type Judged } from '../judgements/judged.ts';
import { formAnchors } from './anchors-of.ts';
import { isPartOf } from '../background/institutions.ts';
import { clusters } from './clusters.ts';
import { isDepartment } from './institutions/institution-department.ts';
import { HOW, type How } from './institutions/institution-how.ts';
import { organisationKey, organisationOf } from './institutions/institution-match.ts';
import { institutionName, squashed } from './institutions/institution-name.ts';
import { nearKeys } from './institutions/institution-near.ts';
import { CERTAIN, type FormCluster } from './resolution.ts';

interface Form extends InstitutionForm {
  readonly row: FormRecord;
  readonly key: string;
  readonly display: string;
  readonly isAlias: boolean;
  /** The organisation that it means, and how it was found; null where there is none. */
  readonly organisation: string | null;
  readonly how: How | null;
  /** Its number in the table of organisations. */
  readonly number: number | null;
  /** What it shares with other names of it that are in no table. */
  readonly near: readonly string[];
}

const sorted = (values: Iterable<string | null>): string[] =>
  [...new Set([...values].filter((v): v is string => v !== null && v !== ''))].sort(byId);
const only = (values: string[]): string | null => (values.length === 1 ? values[0]! : null);

/** What is a department or foundation of an institution, or its name with something wrong. */
const OF_IT: ReadonlySet<How | null> = new Set<How>(['ARM', 'PART', 'TOWN', 'SPELLING', 'SHORTENED']);
/** Whether a form names the institution itself. */
const isWhole = ({ uei, how }: Form): boolean => uei !== null || !OF_IT.has(how);

/**
 * The name to show: as award records write it (with its UEI, the commonest, then the shortest), else the known full name,
 * else as written.
 */
function displayName(forms: readonly Form[]): string {
  const rank = (f: Form) =>
    (isWhole(f) ? 0 : 10) + (f.isRecord && f.uei !== null ? 0 : f.isRecord && !f.isAlias ? 1 : f.isAlias ? 2 : 3);
  return [...forms].sort(
    (a, b) =>
      rank(a) - rank(b) || b.row.refs - a.row.refs || a.display.length - b.display.length || byId(a.display, b.display),
  )[0]!.display;
}

function nodeOf(forms: readonly Form[]): Institution {
  const ueis = sorted(forms.map((f) => f.uei));
  const rors = sorted(forms.map((f) => f.ror));
  const name = displayName(forms);
  const smallest = sorted(forms.map((f) => f.row.id))[0]!;
  // Where it is: as stated with its UEI, else of itself, else of what is known of it.
  const placed = [forms.filter((f) => f.uei !== null), forms.filter(isWhole), forms].find((some) => some.length > 0)!;
  const legalNames = sorted(forms.map((f) => f.legalName));
  return {
    kind: 'INSTITUTION',
    id:
      ueis[0] !== undefined
        ? id.identified('INSTITUTION', 'uei', ueis[0])
        : rors[0] !== undefined
          ? id.identified('INSTITUTION', 'ror', rors[0])
          : id.mentioned('INSTITUTION', smallest),
    name,
    otherNames: sorted([...forms.map((f) => f.name), ...forms.map((f) => f.display), ...legalNames]).filter(
      (n) => n !== name,
    ),
    legalNames,
    ueis,
    rors,
    city: only(sorted(placed.map((f) => f.city))),
    state: only(sorted(placed.map((f) => f.state))),
    country: only(sorted(placed.map((f) => f.country))),
  };
}

/** What is known of the forms that are joined so far. */
interface Cluster {
  readonly ueis: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly isIdentified: boolean;
}

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> => new Set([...a, ...b]);
const distinct = <T>(sets: readonly ReadonlySet<T>[]): Set<T> => new Set(sets.flatMap((set) => [...set]));

/** Forms of one set of sets that is joined by and by. */
function joining(forms: readonly Form[]) {
  const sets = clusters(forms.map((f) => f.row.id));
  const held = new Map<string, Cluster>();
  const at = (f: Form): Cluster => {
    const root = sets.find(f.row.id);
    const known = held.get(root);
    if (known !== undefined) return known;
    const alone: Cluster = {
      ueis: new Set(f.uei === null ? [] : [f.uei]),
      states: new Set(f.state === null ? [] : [f.state]),
      organisations: new Set(f.organisation === null ? [] : [f.organisation]),
      isIdentified: f.uei !== null || f.ror !== null,
    };
    held.set(root, alone);
    return alone;
  };
  for (const f of forms) at(f);
  return {
    at,
    join(a: Form, b: Form): void {
      const [x, y] = [at(a), at(b)];
      if (x === y) return;
      sets.join(a.row.id, b.row.id);
      held.set(sets.find(a.row.id), {
        ueis: union(x.ueis, y.ueis),
        states: union(x.states, y.states),
        organisations: union(x.organisations, y.organisations),
        isIdentified: x.isIdentified || y.isIdentified,
      });
    },
    sets: () => sets.sets(),
  };
}
type Joining = ReturnType<typeof joining>;

/** Joins the forms of one group where at most one UEI is among them; else gives each form without one to the UEI that it fits best. */
function joinGroup({ at, join }: Joining, group: readonly Form[]): void {
  const ueis = distinct(group.map((f) => at(f).ueis));
  if (group.every((f) => at(f).ueis.size === 0 || at(f).ueis.size === ueis.size)) {
    for (const f of group.slice(1)) join(group[0]!, f);
    return;
  }
  const anchors = group.filter((f) => at(f).ueis.size > 0);
  const loose = group.filter((f) => at(f).ueis.size === 0);
  const left: Form[] = [];
  for (const f of loose) {
    // By the same name, as a foundation where it is one, as the institution itself where it is not.
    const fits = [
      anchors.filter((anchor) => anchor.key === f.key),
      anchors.filter((anchor) => (anchor.how === 'ARM') === (f.how === 'ARM')),
      anchors.filter((anchor) => !OF_IT.has(anchor.how)),
    ].find((some) => new Set(some.map(at)).size === 1);
    if (fits === undefined) left.push(f);
    else join(fits[0]!, f);
  }
  for (const f of left.slice(1)) join(left[0]!, f);
}

/** Forms that mean one organisation, and lie in no two states. */
function joinByOrganisation(joined: Joining, forms: readonly Form[]): void {
  const meant = groupBy(
    forms.filter(({ organisation }) => organisation !== null),
    ({ organisation }) => organisation,
  );
  const stated = groupBy(
    forms.filter(({ state }) => state !== null),
    ({ key }) => key,
  );
  // Without a state a name counts only where nobody else that bears it is about: in another state, or known to be another.
  const isContested = (f: Form) => {
    if (f.state !== null || f.how === 'SHORT') return false;
    const states = new Set(meant.get(f.organisation)!.map(({ state }) => state));
    return (stated.get(f.key) ?? []).some(({ organisation, number, how, state }) => {
      if (organisation === null) return f.how !== 'NAME' && !states.has(state);
      // The everyday name of a system is that of its main campus.
      if (f.number !== null && number !== null && isPartOf(f.number, number)) return false;
      return organisation !== f.organisation && (how === 'NAME' || how === 'ALIAS');
    });
  };
  for (const all of meant.values()) {
    const group = all.filter((f) => !isContested(f));
    const states = groupBy(group, ({ state }) => state);
    const stateless = states.get(null) ?? [];
    const inState = [...states].filter(([state]) => state !== null);
    if (inState.length === 1) joinGroup(joined, group);
    else for (const some of [...inState.map(([, here]) => here), stateless]) joinGroup(joined, some);
  }
}

/** Forms of one name in one state, where they mean no two organisations; and those without a state where there is one place of that name. */
function joinByName(joined: Joining, forms: readonly Form[]): void {
  const { at, join } = joined;
  for (const group of groupBy(forms, ({ key }) => key).values()) {
    for (const [state, inState] of groupBy(group, (f) => f.state)) {
      if (state === null) continue;
      // A name that is a campus's by its city alone (`University of Texas` in Austin) says nothing in another city.
      const isCampus = inState.some(({ how }) => how === 'CAMPUS' || how === 'TOWN');
      const isElsewhere = (f: Form) => isCampus && f.city !== null && at(f).organisations.size === 0;
      const here = inState.filter((f) => !isElsewhere(f));
      // Two UEIs under one name in one state stay apart; a third form of that name cannot choose between them.
      const ueis = distinct(here.map((f) => at(f).ueis));
      const organisations = distinct(here.map((f) => at(f).organisations));
      const agrees = here.every((f) => at(f).ueis.size === 0 || at(f).ueis.size === ueis.size);
      const isOne = here.every(
        (f) => at(f).organisations.size === 0 || at(f).organisations.size === organisations.size,
      );
      const same = agrees && isOne ? here : here.filter((f) => at(f).ueis.size + at(f).organisations.size === 0);
      for (const f of same.slice(1)) join(same[0]!, f);
    }
    // Where a name leads to one place only, the forms without a state are that place.
    const isLoose = (f: Form) => at(f).states.size === 0 && at(f).organisations.size === 0 && !at(f).isIdentified;
    const stateless = group.filter(isLoose);
    const placed = [...new Map(group.filter((f) => !stateless.includes(f)).map((f) => [at(f), f])).values()];
    for (const f of stateless.slice(1)) join(stateless[0]!, f);
    if (placed.length === 1 && stateless.length > 0) join(placed[0]!, stateless[0]!);
  }
}

/** Forms of one rare word, company or college (`institution-near.ts`), where no two UEIs or organisations are among them. */
function joinByNearKeys({ at, join }: Joining, forms: readonly Form[]): void {
  const keyed = forms.flatMap((form) => form.near.map((near) => ({ near, form })));
  for (const [, pairs] of [...groupBy(keyed, ({ near }) => near)].sort(([a], [b]) => byId(a, b))) {
    const group = pairs.map(({ form }) => form);
    if (group.length < 2) continue;
    const isOne = [distinct(group.map((f) => at(f).ueis)), distinct(group.map((f) => at(f).organisations))].every(
      (some) => some.size < 2,
    );
    if (isOne) for (const f of group.slice(1)) join(group[0]!, f);
  }
}

const NEAR_SAYS: Readonly<Record<string, string>> = {
  near: 'a name of the same rare first word there',
  company: 'the same rare name of a company',
  college: 'the same name of a college there',
  cut: 'the same name, cut off',
};

/** Why a form stands with the others of its institution, and how sure that is. */
function whyOf(f: Form, members: readonly Form[]): { reason: string; score: number } {
  const others = members.filter((other) => other !== f);
  if (others.length === 0) return { reason: 'the only form', score: CERTAIN };
  const shares = (of: (form: Form) => string | null) => of(f) !== null && others.some((other) => of(other) === of(f));
  if (shares(({ uei }) => uei) || shares(({ ror }) => ror)) return { reason: 'same UEI or ROR', score: CERTAIN };
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
export function resolveInstitutions(rows: readonly FormRecord[], judged: Judged = NOTHING_JUDGED): FormCluster[] {
  const forms = [...rows]
    .sort((a, b) => byId(a.id, b.id))
    .map((row): Form => {
      const content = JSON.parse(row.data) as InstitutionForm;
      const { key, display, isAlias } = institutionName(content.name);
      const match = organisationOf(content);
      const meant = match === null ? null : organisationKey(match.organisation);
      return {
        ...content,
        row,
        // Of departments that name no university there is one in each city.
        key: isDepartment(content.name) ? `${squashed(key)} ${sortKey(content.city ?? '')}` : squashed(key),
        display,
        isAlias,
        organisation: content.ror ?? meant,
        how: match?.how ?? null,
        number: match?.organisation ?? null,
        near: nearKeys(content),
      };
    });
  const joined = joining(forms);
  for (const strong of [({ uei }: Form) => uei, ({ ror }: Form) => ror])
    for (const [key, group] of groupBy(forms, strong))
      if (key !== null) for (const f of group.slice(1)) joined.join(group[0]!, f);
  joinByOrganisation(joined, forms);
  joinByNearKeys(joined, forms);
  joinByName(joined, forms);

  const byRow = new Map(forms.map((f) => [f.row.id, f]));
  const marksOf = (member: string) => (judged.isEmpty ? null : judged.marks(formAnchors(byRow.get(member)!.row)));
  const taken = new Set<string>();
  return judgedSets(joined.sets(), marksOf).map((set) => {
    const members = set.map((member) => byRow.get(member)!);
    const found = nodeOf(members);
    // Of two that a judgement parts one identifier names the first alone.
    const node = taken.has(found.id) ? { ...found, id: id.mentioned('INSTITUTION', set[0]!) } : found;
    taken.add(node.id);
    const isJudged = (f: Form) => members.length > 1 && (marksOf(f.row.id)?.same.length ?? 0) > 0;
    return {
      node,
      members: members.map((f) => ({ form: f.row, ...(isJudged(f) ? JUDGED_SAME : whyOf(f, members)) })),
    };
  });
}
