import type { Money, Named } from '../graph.ts';

/** A node at the far end of a list, with whatever the list asks of it. */
export interface FarNode extends Named {
  readonly scheme?: string | null;
  readonly state?: string | null;
  readonly country?: string | null;
  readonly level?: string;
  readonly parent?: Named | null;
  readonly institutions?: { readonly edges: readonly { readonly basis: string; readonly node: Named }[] };
  readonly number?: string;
  readonly awardInstrument?: string | null;
  readonly obligatedAmount?: Money | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly recipient?: Named | null;
  readonly awards?: { readonly totalCount: number };
  readonly kind?: string;
  readonly url?: string | null;
  readonly publishedAt?: string | null;
  readonly asOf?: string | null;
}

/** A row of a list, with whatever the list asks of the edge: the fields that `lists.ts` names. */
export interface Edge {
  readonly cursor?: string;
  readonly node: FarNode;
  readonly awardCount?: number;
  readonly peopleCount?: number;
  readonly projectCount?: number;
  readonly obligatedAmounts?: readonly Money[];
  readonly sharedAwardAmounts?: readonly Money[];
  readonly firstYear?: number | null;
  readonly lastYear?: number | null;
  readonly roles?: { readonly self: readonly string[]; readonly other: readonly string[] };
  readonly role?: string | null;
  readonly isFormer?: boolean;
  readonly nameAsWritten?: string | null;
  readonly sharedThemes?: readonly Named[];
  readonly via?: readonly string[];
  readonly institutionNow?: Named | null;
  readonly institutionNowBasis?: string | null;
  readonly institution?: Named | null;
  readonly basis?: string;
  readonly confidence?: number;
  readonly firstSeen?: string | null;
  readonly lastSeen?: string | null;
  readonly share?: Money | null;
  readonly score?: number | null;
  readonly reason?: string | null;
}
