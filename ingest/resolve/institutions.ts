/**
 * Which written institution names are one institution.
 *
 * A shared ROR or UEI joins at once, and two different UEIs never are one institution. Otherwise forms of one key (see
 * `institution-name.ts`) are one when their states do not differ; a form without a state joins only where the key
 * leads to one institution.
 */
import { byId, id } from '../../src/id.ts';
import type { Institution } from '../../src/model.ts';
import type { FormRecord } from '../../src/store/store.ts';
import type { InstitutionForm } from '../evidence-data.ts';
import { judgedSets, JUDGED_SAME } from '../judgements/judged-sets.ts';
import { NOTHING_JUDGED, type Judged } from '../judgements/judged.ts';
import { formAnchors } from './anchors-of.ts';
import { clusters } from './clusters.ts';
import { institutionName } from './institution-name.ts';
import { CERTAIN, type FormCluster } from './resolution.ts';

interface Form extends InstitutionForm {
  readonly row: FormRecord;
  readonly key: string;
  readonly display: string;
  readonly isAlias: boolean;
}

const sorted = (values: Iterable<string | null>): string[] =>
  [...new Set([...values].filter((v): v is string => v !== null && v !== ''))].sort(byId);
const only = (values: string[]): string | null => (values.length === 1 ? values[0]! : null);

/** The name to show: as award records write it (the commonest, then the shortest), else the known full name, else as written. */
function displayName(forms: readonly Form[]): string {
  const rank = (f: Form) => (f.isRecord && !f.isAlias ? 0 : f.isAlias ? 1 : 2);
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
    city: only(sorted(forms.map((f) => f.city))),
    state: only(sorted(forms.map((f) => f.state))),
    country: only(sorted(forms.map((f) => f.country))),
  };
}

/** Forms by stated state, null for none. */
function inStates(forms: readonly Form[]): Map<string | null, Form[]> {
  const found = new Map<string | null, Form[]>();
  for (const f of forms) found.set(f.state, [...(found.get(f.state) ?? []), f]);
  return found;
}

/** Resolves all institution forms of a few blocks (every block that shares an identifier with another among them). */
export function resolveInstitutions(rows: readonly FormRecord[], judged: Judged = NOTHING_JUDGED): FormCluster[] {
  const forms = rows.map((row): Form => {
    const content = JSON.parse(row.data) as InstitutionForm;
    const { key, display, isAlias } = institutionName(content.name);
    return { ...content, row, key, display, isAlias };
  });
  const byRow = new Map(forms.map((f) => [f.row.id, f]));
  const sets = clusters(forms.map((f) => f.row.id));

  const joinBy = (keyOf: (f: Form) => string | null) => {
    const first = new Map<string, string>();
    for (const f of forms) {
      const key = keyOf(f);
      if (key === null) continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, f.row.id);
      else sets.join(other, f.row.id);
    }
  };
  joinBy((f) => f.uei);
  joinBy((f) => f.ror);
  const strong = new Map(sets.sets().flatMap((set) => set.map((member) => [member, set.length > 1] as const)));

  const places = new Map<string, { ueis: Set<string>; states: Set<string>; isIdentified: boolean }>();
  for (const f of forms) {
    const root = sets.find(f.row.id);
    const place = places.get(root) ?? { ueis: new Set(), states: new Set(), isIdentified: false };
    if (f.uei !== null) place.ueis.add(f.uei);
    if (f.state !== null) place.states.add(f.state);
    places.set(root, { ...place, isIdentified: place.isIdentified || f.uei !== null || f.ror !== null });
  }
  const placeOf = (f: Form) => places.get(sets.find(f.row.id))!;
  const join = (a: Form, b: Form) => {
    const [x, y] = [placeOf(a), placeOf(b)];
    if (x === y) return;
    sets.join(a.row.id, b.row.id);
    places.set(sets.find(a.row.id), {
      ueis: new Set([...x.ueis, ...y.ueis]),
      states: new Set([...x.states, ...y.states]),
      isIdentified: x.isIdentified || y.isIdentified,
    });
  };

  const groups = new Map<string, Form[]>();
  for (const f of forms) groups.set(f.key, [...(groups.get(f.key) ?? []), f]);
  for (const group of groups.values()) {
    const inOrder = [...group].sort((a, b) => byId(a.row.id, b.row.id));
    for (const [state, here] of inStates(inOrder)) {
      // Two UEIs under one name in one state stay apart; a third form of that name cannot choose between them.
      const ueis = new Set(here.flatMap((f) => [...placeOf(f).ueis]));
      const shared = here.every(
        (f) => placeOf(f).ueis.size === 0 || [...ueis].every((uei) => placeOf(f).ueis.has(uei)),
      );
      if (state !== null && shared) for (const f of here.slice(1)) join(here[0]!, f);
    }
    // Where a name leads to one place only, the forms without a state are that place.
    const stateless = inOrder.filter((f) => placeOf(f).states.size === 0 && !placeOf(f).isIdentified);
    const placed = [...new Map(inOrder.filter((f) => !stateless.includes(f)).map((f) => [placeOf(f), f])).values()];
    for (const f of stateless.slice(1)) join(stateless[0]!, f);
    if (placed.length === 1 && stateless.length > 0) join(placed[0]!, stateless[0]!);
  }

  const marksOf = (member: string) => judged.marks(formAnchors(byRow.get(member)!.row));
  return judgedSets(sets.sets(), marksOf).map((set) => {
    const members = set.map((member) => byRow.get(member)!);
    const isJudged = (f: Form) => (marksOf(f.row.id)?.same.length ?? 0) > 0;
    return {
      node: nodeOf(members),
      members: members.map((f) => ({
        form: f.row,
        reason:
          members.length === 1
            ? 'the only form'
            : isJudged(f)
              ? JUDGED_SAME.reason
              : strong.get(f.row.id) === true
                ? 'same UEI or ROR'
                : f.isAlias
                  ? `known short form of ${f.display}`
                  : 'same name, no other place',
        score:
          members.length === 1 || isJudged(f) || strong.get(f.row.id) === true
            ? CERTAIN
            : f.isAlias
              ? 950_000
              : 970_000,
      })),
    };
  });
}
