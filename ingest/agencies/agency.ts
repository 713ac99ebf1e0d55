/**
 * What the program knows of one funder: plain data and small functions, one file an agency.
 */
import type { Role, UnitLevel } from '../../src/model.ts';

/**
 * A number without the guard that Excel is kept from changing it by, and without what programs make of whole numbers:
 * `="0031883"`, `2031883.0`, `2.031883E+06` where it has all digits.
 */
export const unguarded = (text: string): string =>
  text
    .replace(/^="(.*)"$/, '$1')
    .replace(/^\s*(\d)[.,](\d{1,15})E\+0?(\d{1,2})\s*$/i, (written, first: string, rest: string, power: string) =>
      Number(power) === rest.length ? first + rest : written,
    )
    .replace(/^\s*(\d{3,})\.0\s*$/, '$1');

/** One unit of an agency. */
export interface AgencyUnit {
  /** Canonical codes from the agency down: `['nsf', 'MPS', 'DMS']`. */
  readonly path: readonly string[];
  readonly name: string;
  readonly level: UnitLevel;
}

/** A program that the agency's own list has. */
export interface AgencyProgram {
  readonly scheme: string;
  readonly code: string;
}

export interface AgencyPrograms {
  /** Schemes of its program codes: `nsf-element`. */
  readonly schemes: readonly string[];
  /** The canonical form of a code. */
  code(written: string): string;
  /** The coded programs that a written name may stand for, by the agency's own list. */
  named(name: string): readonly AgencyProgram[];
  /** The name most used for a code, or null where the list lacks it. */
  nameOf(scheme: string, code: string): string | null;
}

/** How a document names a unit: codes or names below the agency, the lowest one's name, the agency's number of it. */
export interface AskedUnit {
  readonly path: readonly string[];
  readonly name: string | null;
  readonly orgCode: string | null;
}

export interface Agency {
  /** As the API shows it: `NSF`. In ids it is in lower case. */
  readonly code: string;
  readonly name: string;
  /** Other ways in which texts name it; the code, the name, "the" and "U.S." before them need no line. */
  readonly otherNames?: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  /** The canonical award number of any written form of it, or null for what is none. */
  awardNumber(text: string): string | null;
  /** What `awardNumber` reads, for messages: `an award number of 7 digits`. */
  readonly numberExpected: string;
  /** Page of an award on the web. */
  awardUrl?(number: string): string;
  /** Scheme of its own ids of people. */
  readonly personScheme?: string;
  /** Scheme of its own ids of institutions, which name one each. */
  readonly institutionScheme?: string;
  /** Roles as its records write them, in lower case. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** Sentences that thousands of its abstracts share; global and without case. */
  readonly boilerplate?: readonly RegExp[];
  readonly programs?: AgencyPrograms;
  /** True where its units have none below them: a name of an officer within one is one person. */
  readonly hasOneLevelOfUnits?: boolean;
  /** The unit that a document means with all above it, from the agency down; null where its list does not know it. */
  unit?(asked: AskedUnit): readonly AgencyUnit[] | null;
}
