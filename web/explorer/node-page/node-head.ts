import type { Money, Named } from '../graph.ts';

interface Total {
  readonly totalCount: number;
}

/** What is known of a node besides its lists: the fields that `kinds.ts` asks for. */
export interface NodeHead extends Named {
  readonly otherNames?: readonly string[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly personKind?: string;
  readonly home?: {
    readonly edges: readonly { readonly basis: string; readonly lastSeen: string | null; readonly node: Named }[];
  };
  readonly possibleDuplicates?: readonly { readonly score: number; readonly person: Named; readonly other: Named }[];
  readonly collaborators?: Total;
  readonly mentionCount?: number;
  readonly broader?: readonly Named[];
  readonly people?: Total;
  readonly partners?: Total;
  readonly institutions?: Total;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly country?: string | null;
  readonly scheme?: string | null;
  readonly code?: string | null;
  readonly level?: string;
  readonly parent?: Named | null;
  readonly children?: readonly Named[];
  readonly number?: string;
  readonly agency?: string;
  readonly url?: string | null;
  readonly awardInstrument?: string | null;
  readonly transactionType?: string | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly obligatedAmount?: Money | null;
  readonly awardedAmount?: Money | null;
  readonly estimatedTotalAmount?: Money | null;
  readonly obligations?: readonly { readonly fiscalYear: number; readonly amount: Money }[];
  readonly abstract?: string | null;
  readonly isTruncated?: boolean;
  readonly recipient?: Named | null;
  readonly holder?: Named | null;
  readonly project?: Named | null;
  readonly continues?: readonly Named[];
  readonly continuedBy?: readonly Named[];
  readonly assistanceListings?: readonly string[];
  readonly appropriations?: readonly { readonly code: string; readonly name: string | null }[];
  readonly year?: number | null;
  readonly announcedAmounts?: readonly (Money & { readonly covers: string })[];
  readonly documentKind?: string;
  readonly publishedAt?: string | null;
  readonly asOf?: string | null;
  readonly digest?: string;
  readonly text?: string;
}
