/**
 * What the rows of the evidence layer keep, as JSON in their column `data`.
 */
import type { MentionRecord, NameVariantRecord, StatementRecord } from '../src/store/store.ts';
import type { AffiliationBasis, Identifier } from '../src/model.ts';
import type { PersonMention, ProgramMention, Reading, Statement } from './statements.ts';

/** What a statement row keeps of its statement: everything but the people, who have rows of their own. */
export interface StatementData extends Omit<Statement, 'people'> {
  /** Ids of the institution forms, in the order of `institutions`. */
  readonly institutionNameVariants: readonly string[];
  readonly programNameVariants: readonly string[];
  /** Folded names of those who lead it: `lee jason`. */
  readonly leads: readonly string[];
  /** Key of a record's abstract that equal texts share; null where there is none, or too few words to tell. */
  readonly textKey: string | null;
  /** Id of the lowest unit's form, in the order of `units`. */
  readonly unitNameVariants: readonly string[];
  readonly themes: readonly {
    readonly phrase: string;
    readonly score: number;
    readonly start: number | null;
    readonly end: number | null;
  }[];
  /** True where the document tells of this statement alone. */
  readonly isOnlyStatement: boolean;
  readonly kind: string;
  /** The reading's part in the order of readings. */
  readonly rank: number;
  readonly extractor: string;
  readonly asOf: string | null;
  readonly fetchedAt?: string;
  readonly publishedAt: string | null;
  /** Title of the document. */
  readonly sourceTitle: string;
  /** The work's title with the names of suppressed people hidden, where it holds any. */
  readonly shownTitle?: string | null;
}

/** What a mention row keeps. */
export interface MentionData {
  readonly person: PersonMention;
  readonly extractor: string;
  readonly kind: string;
  /** What its institution rests on; null where none is known. */
  readonly basis: AffiliationBasis | null;
  /** How sure it is that the person is there, per million. */
  readonly placeScore: number;
  /** Folded names of the others in this statement: `bartlett p`. */
  readonly team: readonly string[];
  /** Division or agency, as a unit form's path. */
  readonly unit: string | null;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly themes: readonly string[];
  /** Folded name of the award's first officer: `doe jane`. */
  readonly officer: string | null;
  /** Title and abstract; see `text/fingerprint.ts`. */
  readonly fingerprint: string;
}

/** Identity and attributes of a written institution. */
export interface InstitutionNameVariant {
  readonly name: string;
  readonly identifiers: readonly Identifier[];
  readonly parent: Identifier | null;
  readonly legalName: string | null;
  readonly city: string | null;
  readonly state: string | null;
  /** ISO 3166 alpha-2 code. */
  readonly country: string | null;
  /** True where an award record or page names it as recipient or place of performance. */
  readonly isRecord: boolean;
  /** Of a register: it makes no institution, it tells of those that others name. */
  readonly isRegistered?: true;
}

export interface ProgramNameVariant extends Pick<ProgramMention, 'name' | 'scheme' | 'code'> {
  /** Agency of the award: a bare name is looked for among its programs. */
  readonly agency: string | null;
}

export interface UnitNameVariant {
  /** Canonical codes from the funder down. */
  readonly path: readonly string[];
  readonly name: string;
  readonly level: 'AGENCY' | 'DIRECTORATE' | 'DIVISION' | 'SECTION' | 'FUNDER';
}

/** What a source row keeps. */
export interface SourceData {
  readonly extractor: string;
  readonly problems: Reading['problems'];
  /** Forms that the document uses, with how often: what `forget` takes off their count. */
  readonly nameVariants: readonly (readonly [string, number])[];
}

const opened = new WeakMap<object, unknown>();

function contentOf(row: { readonly data: string }): unknown {
  let content = opened.get(row);
  if (content === undefined) opened.set(row, (content = JSON.parse(row.data) as unknown));
  return content;
}

export const statementOf = (row: StatementRecord): StatementData => contentOf(row) as StatementData;
export const mentionOf = (row: MentionRecord): MentionData => contentOf(row) as MentionData;
/** By the form's kind. */
export const nameVariantOf = <T extends InstitutionNameVariant | ProgramNameVariant | UnitNameVariant>(
  row: NameVariantRecord,
): T => contentOf(row) as T;
