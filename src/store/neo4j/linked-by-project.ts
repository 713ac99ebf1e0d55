/**
 * Walks by shared project: people with people, institutions with institutions. The database gives each project of the
 * origins once, with its awards and who takes part in them; the pairs are counted here.
 */
import { byId } from '../../ids.ts';
import type { Money } from '../../model.ts';
import { sumByCurrency } from '../../money.ts';
import type { Walk } from '../store.ts';
import { keepsAwardless } from './award-filter.ts';
import type { Condition } from './award-filter.ts';
import type { Connection } from './connection.ts';
import type { Found } from './linked-by-award.ts';
import { PARTNERS, origin, reversedArrow } from './reach.ts';
import type { PartnerKind } from './reach.ts';

/** One part in an award or project: who, in which role, whether it ended, the name's sort key. */
type Part = readonly [id: string, role: string | null, isFormer: boolean | null, name: string | null];
interface AwardRow {
  readonly id: string;
  readonly kept: boolean;
  readonly currency: string | null;
  readonly minor: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly parts: readonly Part[];
}
/** The same as it is sent: names of fields would be most of it. */
type SentAward = readonly [
  id: string,
  kept: boolean,
  currency: string | null,
  minor: number | null,
  start: string | null,
  end: string | null,
  parts: readonly Part[],
];
const awardOf = ([id, kept, currency, minor, start, end, parts]: SentAward): AwardRow => ({
  id,
  kept,
  currency,
  minor,
  start,
  end,
  parts,
});
interface ProjectRow {
  readonly id: string;
  readonly year: number | null;
  readonly origins: readonly string[];
  readonly awards: readonly SentAward[];
  readonly members: readonly Part[];
}

function statement(kind: PartnerKind, walk: Walk, condition: Condition): string {
  const { inAward, inProject } = PARTNERS[kind];
  const part = `[t.id, r.role, r.isFormer, ${walk.order?.by === 'NAME' ? 't.sortKey' : 'null'}]`;
  const current = kind === 'PERSON' && walk.includeFormer === false ? 'WHERE NOT r.isFormer' : '';
  return `
    UNWIND $ids AS id ${origin(kind)}
    CALL (o) {
      MATCH (o)${reversedArrow(inAward)}()-[:PART_OF]->(p) ${current} RETURN p
      UNION MATCH (o)${reversedArrow(inProject)}(p) ${current} RETURN p
    }
    WITH p, collect(id) AS origins
    RETURN p.id AS id, p.year AS year, origins,
      COLLECT { MATCH (p)<-[:PART_OF]-(a) RETURN [
        a.id, ${condition.cypher}, a.currency, a.obligatedMinor, a.startDate, a.endDate,
        [(a)${inAward}(t) ${current} | ${part}]] } AS awards,
      [(p)${inProject}(t) ${current} | ${part}] AS members`;
}

const earliest = (x: string | null, y: string | null) => (x === null || (y !== null && y < x) ? y : x);
const latest = (x: string | null, y: string | null) => (x === null || (y !== null && y > x) ? y : x);

/** What a project adds to each of its pairs. */
interface Project {
  readonly id: string;
  readonly kept: readonly AwardRow[];
  readonly first: string | null;
  readonly last: string | null;
  /** Who holds which kept award, by participant. */
  readonly awardsOf: ReadonlyMap<string, ReadonlySet<AwardRow>>;
  /** Participants that may be a target, with the name they sort by. */
  readonly targets: ReadonlyMap<string, string | null>;
  /** Participants that may be an origin; null: all. */
  readonly starts: ReadonlySet<string> | null;
  /** What the project adds to the strength of a link, per million: 1/(n-1) among n participants. */
  readonly weight: number;
}

/** The project as far as the filter keeps it, or null. */
function keptProject(row: ProjectRow, walk: Walk, among: ReadonlySet<string> | null): Project | null {
  const awards = row.awards.map(awardOf);
  const kept = awards.filter((award) => award.kept);
  if (row.awards.length === 0 ? !keepsAwardless(row.year, walk.filter) : kept.length === 0) return null;
  // People alone have roles.
  const [roles, ownRoles] = walk.to === 'PERSON' ? [walk.roles, walk.ownRoles] : [];
  const isIn = (list: readonly (string | null)[], role: string | null) => list.includes(role);
  const targets = new Map<string, string | null>();
  const all = [...awards.flatMap(({ parts }) => parts), ...row.members];
  for (const [id, role, , name] of all)
    if ((!roles || isIn(roles, role)) && (!among || among.has(id))) targets.set(id, name);
  const starts = ownRoles ? new Set(all.flatMap(([id, role]) => (isIn(ownRoles, role) ? [id] : []))) : null;
  const others = new Set(all.map(([id]) => id)).size - 1;
  const weight = others < 1 ? 0 : Math.floor((2_000_000 + others) / (2 * others));
  const awardsOf = new Map<string, Set<AwardRow>>();
  for (const award of kept)
    for (const [id] of award.parts) awardsOf.set(id, (awardsOf.get(id) ?? new Set()).add(award));
  const awardless = row.awards.length === 0 && row.year !== null;
  const first = awardless ? `${row.year}-01-01` : kept.map(({ start }) => start).reduce(earliest, null);
  const last = awardless ? `${row.year}-12-31` : kept.map(({ end }) => end).reduce(latest, null);
  return { id: row.id, kept, first, last, awardsOf, targets, starts, weight };
}

/** One pair as it grows, project by project. */
interface Pair {
  readonly name: string | null;
  readonly projects: string[];
  readonly awards: Map<string, AwardRow>;
  readonly ofEither: Map<string, AwardRow>;
  readonly ofBoth: Map<string, AwardRow>;
  first: string | null;
  last: string | null;
  strength: number;
}

function add(pair: Pair, project: Project, origin: string, target: string): void {
  pair.projects.push(project.id);
  pair.strength += project.weight;
  const [mine, theirs] = [project.awardsOf.get(origin), project.awardsOf.get(target)];
  for (const award of project.kept) {
    const [isMine, isTheirs] = [mine?.has(award) === true, theirs?.has(award) === true];
    pair.awards.set(award.id, award);
    if (isMine || isTheirs) pair.ofEither.set(award.id, award);
    if (isMine && isTheirs) pair.ofBoth.set(award.id, award);
  }
  pair.first = earliest(pair.first, project.first);
  pair.last = latest(pair.last, project.last);
}

function* amounts(awards: Iterable<AwardRow>): Generator<Money> {
  for (const { currency, minor } of awards) if (currency !== null && minor !== null) yield { currency, minor };
}

/** The latest institution of each person who has one; null where they are there perhaps. */
async function homesOf(read: Connection['read'], pairs: ReadonlyMap<string, ReadonlyMap<string, unknown>>) {
  const ids = new Set<string>();
  for (const [origin, own] of pairs) {
    ids.add(origin);
    for (const target of own.keys()) ids.add(target);
  }
  const rows = await read<{ id: string; home: string | null }>(
    `UNWIND $ids AS id MATCH (o:Node {id: id})
     CALL (o) {
       MATCH (o)-[r:AFFILIATED_WITH]->(i)
       RETURN CASE r.basis WHEN 'RECIPIENT_OF_AWARD' THEN null ELSE i.id END AS home
       ORDER BY coalesce(r.endDate, '') DESC, coalesce(r.startDate, '') DESC, i.id LIMIT 1
     }
     RETURN id, home`,
    { ids: [...ids] },
  );
  return new Map(rows.map(({ id, home }) => [id, home]));
}

/** Every link of every origin. */
export async function linkedByProject(
  { read }: Connection,
  kind: PartnerKind,
  walk: Walk,
  condition: Condition,
): Promise<Map<string, Found[]>> {
  const rows = await read<ProjectRow>(statement(kind, walk, condition), {
    ...condition.parameters,
    ids: [...new Set(walk.ids)],
  });
  const pairs = new Map<string, Map<string, Pair>>();
  const among = walk.among ? new Set(walk.among) : null;
  for (const row of rows) {
    const project = keptProject(row, walk, among);
    if (!project) continue;
    for (const origin of row.origins) {
      if (project.starts?.has(origin) === false) continue;
      let own = pairs.get(origin);
      if (!own) pairs.set(origin, (own = new Map()));
      for (const [target, name] of project.targets) {
        if (target === origin) continue;
        let pair = own.get(target);
        if (!pair) {
          pair = {
            name,
            projects: [],
            awards: new Map(),
            ofEither: new Map(),
            ofBoth: new Map(),
            first: null,
            last: null,
            strength: 0,
          };
          own.set(target, pair);
        }
        add(pair, project, origin, target);
      }
    }
  }
  const isShared = (pair: Pair) => pair.projects.length >= (walk.minimum ?? 1);
  const isStrong = walk.withStrength === true || walk.order?.by === 'STRENGTH';
  const homes = kind === 'PERSON' && walk.excludeSameInstitution === true ? await homesOf(read, pairs) : null;
  const isApart = (origin: string, target: string) =>
    (homes?.get(origin) ?? null) === null || homes!.get(origin) !== homes!.get(target);
  const link = (target: string, pair: Pair): Found => ({
    target,
    name: pair.name,
    projectCount: pair.projects.length,
    awardCount: pair.awards.size,
    obligated: sumByCurrency(amounts(pair.ofEither.values())),
    sharedObligated: kind === 'PERSON' ? sumByCurrency(amounts(pair.ofBoth.values())) : [],
    strength: isStrong ? pair.strength : null,
    firstDate: pair.first,
    lastDate: pair.last,
    shared: walk.withShared ? pair.projects.sort(byId) : [],
  });
  return new Map(
    [...pairs].map(([origin, own]) => [
      origin,
      [...own].flatMap(([target, pair]) => (isShared(pair) && isApart(origin, target) ? [link(target, pair)] : [])),
    ]),
  );
}
