/**
 * The records of an award side by side, each as its document tells it.
 */
import type { Money, Obligation } from '../model.ts';
import { obligatedAmount } from '../money.ts';
import { byReading } from '../readings.ts';
import type { Store, StatementRecord } from '../store/store.ts';
import { groupBy } from '../group-by.ts';

/** What is read of a statement's `data`. */
type Stated<T> = { readonly value: T } | null;
interface StatementContent {
  readonly kind: string;
  readonly rank: number;
  readonly asOf: string | null;
  readonly fetchedAt?: string;
  readonly title: Stated<string>;
  /** The title without the names of suppressed people, where it held any. */
  readonly shownTitle?: string;
  readonly awardedAmount: Stated<Money>;
  readonly obligations?: Stated<readonly Obligation[]>;
  readonly estimatedTotalAmount: Stated<Money>;
  readonly startDate: Stated<string>;
  readonly endDate: Stated<string>;
}

/** One record of an award. `null`: it does not say. */
export interface AwardReadingValue {
  readonly statementId: string;
  readonly sourceId: string;
  readonly kind: string;
  readonly asOf: string | null;
  readonly title: string | null;
  readonly obligatedAmount: Money | null;
  readonly estimatedTotalAmount: Money | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** True of the last. */
  readonly isCurrent: boolean;
}

function inOrder(statements: readonly StatementRecord[]): AwardReadingValue[] {
  const read = statements.map(({ id, source, data }) => ({ id, source, ...(JSON.parse(data) as StatementContent) }));
  return read.sort(byReading).map((statement, place): AwardReadingValue => ({
    statementId: statement.id,
    sourceId: statement.source,
    kind: statement.kind,
    asOf: statement.asOf,
    title: statement.shownTitle ?? statement.title?.value ?? null,
    obligatedAmount: obligatedAmount(statement.obligations?.value ?? [], statement.awardedAmount?.value ?? null),
    estimatedTotalAmount: statement.estimatedTotalAmount?.value ?? null,
    startDate: statement.startDate?.value ?? null,
    endDate: statement.endDate?.value ?? null,
    isCurrent: place === read.length - 1,
  }));
}

/** The records of some awards, the earliest reading of each first: one database call. Articles are no records. */
export async function readingsOfAwards(store: Store, awards: readonly string[]): Promise<AwardReadingValue[][]> {
  const records = (await store.records('statement', 'award', awards)).filter(({ isRecord }) => isRecord === 1);
  const found = groupBy(records, ({ award }) => award!);
  return awards.map((award) => inOrder(found.get(award) ?? []));
}
