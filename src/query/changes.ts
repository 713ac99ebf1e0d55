/**
 * What changed in awards since a day, told by their records: the state that those of before it give against that of all.
 *
 * Of an award whose records all describe later days nothing earlier is known: it is new where it begins since the day, else
 * what is compared is the first of them.
 */
import { DAY_EXPECTED, isDay } from '../day.ts';
import { badInput } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { byId } from '../ids.ts';
import type { Award, GraphNode, Money, Obligation, PersonKind, Role } from '../model.ts';
import { joinObligations, majorUnits, obligatedAmount } from '../money.ts';
import { byReading } from '../readings.ts';
import type { AwardFilter, PageKey, Store } from '../store/store.ts';

/** In the order in which changes of one award and day are listed. */
export const CHANGE_KINDS = {
  NEW: 'The award is new: nothing tells of it before the day, and it begins since then.',
  MOVED: 'Another institution receives it, or a new award that continues it.',
  TERMINATED: 'Its end was set to an earlier day, which had passed when a record said so.',
  SHORTENED: 'Its end was set to an earlier day, still to come when a record said so.',
  EXTENDED: 'Its end was set to a later day.',
  ENDED: 'It ended since the day, as was planned.',
  MORE_MONEY: 'More had been obligated.',
  LESS_MONEY: 'Less had been obligated: money was taken back.',
  NEW_PI: 'Somebody leads it who did not.',
  PI_LEFT: 'Somebody leads it no more, and nobody new does.',
} as const satisfies Record<string, string>;
export type ChangeKind = keyof typeof CHANGE_KINDS;
const ORDER = Object.keys(CHANGE_KINDS) as ChangeKind[];

export interface Change {
  readonly kind: ChangeKind;
  readonly awardId: string;
  /** The end of an award that ended, else the day that the record describes. */
  readonly day: string;
  /** What was and what is, in words: a day, an amount with its currency, names. */
  readonly before: string | null;
  readonly after: string | null;
  /** Of money: what came or went. */
  readonly difference: Money | null;
  /** The record that states what is: the first since which it is so. */
  readonly sourceId: string;
}

/** What tells a change from all others of its day: its place among them. */
export const keyOf = ({ awardId, kind, before, after }: Omit<Change, 'day' | 'difference' | 'sourceId'>): string =>
  [awardId, String(ORDER.indexOf(kind)).padStart(2, '0'), before ?? '', after ?? ''].join(' ');

export interface ChangesRequest {
  /** ISO day. */
  readonly since: string;
  readonly filter?: AwardFilter;
  readonly kinds?: readonly ChangeKind[];
  /** Most awards to look at; with more the request is refused. */
  readonly most?: number;
}

export interface ChangesFound {
  /** The latest first. */
  readonly changes: readonly Change[];
  /** Awards that began before the day and of which every record describes a later one: what changed before is not known. */
  readonly firstRead: number;
}

type Stated<T> = { readonly value: T } | null;
interface Content {
  readonly rank: number;
  readonly asOf: string | null;
  readonly fetchedAt?: string;
  readonly startDate: Stated<string>;
  readonly endDate: Stated<string>;
  readonly awardedAmount: Stated<Money>;
  readonly obligations: Stated<readonly Obligation[]>;
  readonly institutions: readonly { readonly part: string }[];
  readonly institutionNameVariants: readonly string[];
}
interface Reading extends Content {
  readonly id: string;
  readonly source: string;
  /** The day that it describes; '' where none is known, which is before every other. */
  readonly day: string;
  /** Ids of people and institutions. */
  readonly leads: readonly string[];
  readonly recipients: readonly string[];
}

/** Awards whose records are read at once. */
const BATCH = 500;

/** Awards of a filter, in batches. */
async function* awardsOf(store: Store, award: AwardFilter, most: number): AsyncGenerator<Award[]> {
  let after: PageKey | undefined;
  let count = 0;
  do {
    const page = { first: BATCH, ...(after === undefined ? {} : { after }) };
    const { rows, hasNext } = await store.list({ kinds: ['AWARD'], where: { award }, page });
    count += rows.length;
    if (count > most)
      throw badInput(`filter: expected one that at most ${most} changed awards pass, found more: narrow it`);
    yield rows.map(({ node }) => node as Award);
    after = hasNext ? rows.at(-1)!.key : undefined;
  } while (after !== undefined);
}

/** The records of some awards, with whom they name. Three database calls. */
async function readingsOf(store: Store, awards: readonly string[]): Promise<Map<string, Reading[]>> {
  const rows = (await store.records('statement', 'award', awards)).filter(({ isRecord }) => isRecord === 1);
  const contents = rows.map((row) => ({ row, content: JSON.parse(row.data) as Content }));
  const recipientsOf = ({ institutions, institutionNameVariants }: Content) =>
    institutions.flatMap(({ part }, at) => (part === 'RECIPIENT' ? [institutionNameVariants[at]!] : []));
  const [mentions, variants] = await Promise.all([
    store.records(
      'mention',
      'statement',
      rows.map(({ id }) => id),
    ),
    store.records('nameVariant', 'id', [...new Set(contents.flatMap(({ content }) => recipientsOf(content)))], {
      withData: false,
    }),
  ]);
  const nodeOf = new Map(variants.map(({ id, node }) => [id, node]));
  const leadsOf = groupBy(mentions, ({ statement }) => statement);
  const readings = contents.map(({ row, content }) => {
    const leads = (leadsOf.get(row.id) ?? []).flatMap(({ node, data }) => {
      const { person } = JSON.parse(data) as { person: { role: Role; isFormer: boolean; personKind: PersonKind } };
      const isLead = person.personKind === 'RESEARCHER' && person.role === 'PRINCIPAL_INVESTIGATOR' && !person.isFormer;
      return isLead && node !== null ? [node] : [];
    });
    const { asOf, fetchedAt = '' } = content;
    const day = [asOf ?? '', fetchedAt.slice(0, 10)].sort(byId)[1]!;
    const recipients = recipientsOf(content).flatMap((variant) => nodeOf.get(variant) ?? []);
    return { award: row.award!, reading: { ...content, id: row.id, source: row.source, day, leads, recipients } };
  });
  const grouped = groupBy(readings, ({ award }) => award);
  return new Map([...grouped].map(([award, its]) => [award, its.map(({ reading }) => reading).sort(byReading)]));
}

/** What some readings, in their order, say of an award. */
function stateOf(readings: readonly Reading[]) {
  const last = <T>(of: (reading: Reading) => T | null | undefined): T | null => {
    const found = readings.findLast((reading) => of(reading) != null);
    return found === undefined ? null : of(found)!;
  };
  const filled = (ids: readonly string[]) => (ids.length === 0 ? null : [...new Set(ids)].sort(byId));
  const obligations = joinObligations(readings.map((reading) => reading.obligations?.value ?? []));
  return {
    start: last(({ startDate }) => startDate?.value),
    end: last(({ endDate }) => endDate?.value),
    money: obligatedAmount(
      obligations,
      last(({ awardedAmount }) => awardedAmount?.value),
    ),
    leads: last(({ leads }) => filled(leads)) ?? [],
    recipients: last(({ recipients }) => filled(recipients)) ?? [],
  };
}

const written = (money: Money) => `${majorUnits(money)} ${money.currency}`;
/** A change before the names of its nodes are known: texts or ids. */
type Found = Omit<Change, 'before' | 'after' | 'difference'> & {
  readonly before?: string | readonly string[] | null;
  readonly after?: string | readonly string[] | null;
  readonly difference?: Money;
};

type State = ReturnType<typeof stateOf>;

/** The changes of one award, and whether what was before the day is unknown. */
function changesOf(award: Award, readings: readonly Reading[], since: string, today: string) {
  const isEarlier = ({ day }: Reading) => day < since;
  const known = readings.filter(isEarlier);
  const [first] = readings;
  const latest = readings.at(-1);
  if (first === undefined || latest === undefined) return { found: [], isFirstRead: false };
  const after = stateOf(readings);
  /** The reading from which on a part of the state is what it is. */
  const statedBy = (part: (state: State) => unknown): Reading => {
    const told = (count: number) => JSON.stringify(part(stateOf(readings.slice(0, count))));
    let count = readings.length;
    while (count > 1 && told(count - 1) === told(readings.length)) count -= 1;
    return readings[count - 1]!;
  };
  const found: Found[] = [];
  const tell = (kind: ChangeKind, { source, day }: Pick<Reading, 'source' | 'day'>, more: Partial<Found> = {}) =>
    found.push({ kind, awardId: award.id, day, sourceId: source, ...more });
  const isNew = known.length === 0 && after.start !== null && after.start >= since;
  if (isNew) {
    const { source } = after.money === null ? first : statedBy(({ money }) => money);
    tell('NEW', { source, day: first.day || after.start! }, { after: after.money && written(after.money) });
  }
  const before = stateOf(known.length === 0 ? [first] : known);
  const ends = { before: before.end, after: after.end };
  const ofEnd = () => statedBy(({ end }) => end);
  const isCut = before.end !== null && after.end !== null && after.end < before.end;
  if (isCut && after.end! <= latest.day) tell('TERMINATED', { ...ofEnd(), day: after.end! }, ends);
  else if (isCut) tell('SHORTENED', ofEnd(), ends);
  else if (before.end !== null && after.end !== null && after.end > before.end) tell('EXTENDED', ofEnd(), ends);
  if (!isCut && after.end !== null && after.end >= since && after.end <= today)
    tell('ENDED', { ...ofEnd(), day: after.end });
  if (before.money && after.money && before.money.currency === after.money.currency) {
    const minor = after.money.minor - before.money.minor;
    const money = { before: written(before.money), after: written(after.money) };
    const kind = minor > 0 ? 'MORE_MONEY' : 'LESS_MONEY';
    const difference = { minor, currency: after.money.currency };
    if (minor !== 0)
      tell(
        kind,
        statedBy((state) => state.money),
        { ...money, difference },
      );
  }
  const isOther = (a: readonly string[], b: readonly string[]) => a.some((one) => !b.includes(one));
  const people = { before: before.leads, after: after.leads };
  const isLed = before.leads.length > 0 && isOther(after.leads, before.leads);
  if (isLed || (isOther(before.leads, after.leads) && after.leads.length > 0))
    tell(
      isLed ? 'NEW_PI' : 'PI_LEFT',
      statedBy(({ leads }) => leads),
      people,
    );
  const places = { before: before.recipients, after: after.recipients };
  if (before.recipients.length > 0 && isOther(after.recipients, before.recipients))
    tell(
      'MOVED',
      statedBy(({ recipients }) => recipients),
      places,
    );
  return { found, isFirstRead: known.length === 0 && !isNew };
}

/** New awards that continue one at another institution: they are where it went. Two database calls. */
async function movedTo(store: Store, news: readonly Found[]): Promise<Found[]> {
  const ids = news.map(({ awardId }) => awardId);
  const continued = ids.length === 0 ? [] : await store.edges({ types: ['CONTINUES'], from: ids, withEvidence: false });
  if (continued.length === 0) return [];
  const received = await store.edges({
    types: ['RECEIVED_BY'],
    from: [...new Set(continued.flatMap(({ from, to }) => [from, to]))],
    withEvidence: false,
  });
  const placesOf = groupBy(received, ({ from }) => from);
  const at = (award: string) => (placesOf.get(award) ?? []).map(({ to }) => to).sort(byId);
  return continued.flatMap(({ from, to }) => {
    const [before, after] = [at(to), at(from)];
    const isElsewhere = before.length > 0 && after.length > 0 && !after.some((one) => before.includes(one));
    const own = news.find(({ awardId }) => awardId === from)!;
    return isElsewhere ? [{ ...own, kind: 'MOVED' as const, before: [to, ...before], after: [from, ...after] }] : [];
  });
}

/** What a node is called in a list of names. */
const nameOf = (node: GraphNode | null): string =>
  node === null ? '' : node.kind === 'AWARD' ? `${node.agency} ${node.number}` : 'name' in node ? node.name : node.id;

/**
 * The changes since a day, the latest first. Reads the records of the awards that a document of that day or later describes,
 * or that ended since. Rejects with `BAD_USER_INPUT` where more than `most` awards are to be looked at.
 */
export async function changesSince(store: Store, request: ChangesRequest): Promise<ChangesFound> {
  const { since, filter, kinds = ORDER, most = Infinity } = request;
  if (!isDay(since)) throw badInput(`since: expected ${DAY_EXPECTED}, found '${since}'`);
  const today = new Date().toISOString().slice(0, 10);
  const touched: AwardFilter = { OR: [{ describedSince: since }, { endDate: { from: since, to: today } }] };
  const found: Found[] = [];
  let firstRead = 0;
  for await (const awards of awardsOf(store, filter ? { AND: [filter, touched] } : touched, most)) {
    const readings = await readingsOf(
      store,
      awards.map(({ id }) => id),
    );
    for (const award of awards) {
      const its = changesOf(award, readings.get(award.id) ?? [], since, today);
      found.push(...its.found);
      if (its.isFirstRead) firstRead += 1;
    }
  }
  found.push(
    ...(await movedTo(
      store,
      found.filter(({ kind }) => kind === 'NEW'),
    )),
  );
  const listed = found.filter(({ kind }) => kinds.includes(kind));
  const ids = [...new Set(listed.flatMap(({ before, after }) => [before, after]).flatMap(idsIn))];
  const names = new Map((await store.nodes(ids)).map((node, at) => [ids[at]!, nameOf(node)]));
  const shown = (value: Found['before']) =>
    typeof value === 'string'
      ? value
      : (value
          ?.map((id) => names.get(id) ?? id)
          .sort(byId)
          .join('; ') ?? null);
  const changes = listed
    .map(({ before, after, difference = null, ...change }): Change => ({
      ...change,
      before: shown(before),
      after: shown(after),
      difference,
    }))
    .sort((a, b) => byId(b.day, a.day) || byId(keyOf(a), keyOf(b)));
  // An award that continues two of one institution moved once.
  const isTold = (a: Change, b: Change | undefined) => a.day === b?.day && keyOf(a) === keyOf(b);
  return { changes: changes.filter((one, at) => !isTold(one, changes[at - 1])), firstRead };
}

const idsIn = (value: Found['before']): readonly string[] => (typeof value === 'object' && value !== null ? value : []);
