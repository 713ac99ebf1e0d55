/**
 * One award as NSF's own formats tell it, whatever they call their fields.
 */
import type { Money, ProgramKind } from '../../../src/model.ts';

/** A value and the path of the field that states it. */
export interface Value<T> {
  readonly value: T;
  readonly path: string;
}

export interface NsfPerson {
  readonly path: string;
  /** As written: `Former Co-Principal Investigator`. */
  readonly role: string;
  /** Parts of the name; all empty where the record gives only the whole. */
  readonly given: string;
  readonly family: string;
  readonly suffix: string;
  /** The whole name where the record gives it, else empty. */
  readonly whole: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly emailHash: string | null;
}

export interface NsfInstitution {
  readonly path: string;
  readonly name: string;
  readonly uei: string | null;
  readonly parentUei: string | null;
  readonly legalName: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
}

export interface NsfProgram {
  readonly path: string;
  readonly programKind: ProgramKind;
  readonly code: string | null;
  readonly name: string;
}

export interface NsfAward {
  readonly number: Value<string> | null;
  readonly title: Value<string> | null;
  readonly abstract: Value<string> | null;
  readonly agency: string;
  readonly startDate: Value<string> | null;
  readonly endDate: Value<string> | null;
  readonly obligated: Value<Money> | null;
  readonly estimatedTotal: Value<Money> | null;
  readonly instrument: Value<string> | null;
  readonly transaction: Value<string> | null;
  readonly listings: Value<readonly string[]> | null;
  readonly people: readonly NsfPerson[];
  /** Whether the record lists every investigator, and every program. */
  readonly peopleComplete: boolean;
  readonly programsComplete: boolean;
  readonly officer: (Value<string> & { readonly emailHash: string | null }) | null;
  readonly recipients: readonly NsfInstitution[];
  readonly performers: readonly NsfInstitution[];
  readonly programs: readonly NsfProgram[];
  /** Abbreviations from the directorate down. */
  readonly unit: Value<readonly string[]>;
  readonly unitName: string | null;
  readonly orgCode: string | null;
  readonly funds: Value<readonly { readonly code: string; readonly name: string | null }[]> | null;
  readonly asOf: string | null;
}
