/**
 * What the program knows of one funder: plain data and small functions, one file an agency.
 */
import type { Role, UnitLevel } from '../../src/model.ts';

/** One unit of an agency, from the agency down to it. */
export interface AgencyUnit {
  /** Canonical codes: `['nsf', 'MPS', 'DMS']`. */
  readonly path: readonly string[];
  readonly name: string;
  readonly level: UnitLevel;
}

export interface Agency {
  /** As the API shows it: `NSF`. In ids it is in lower case. */
  readonly code: string;
  readonly name: string;
  /** Other ways in which texts name it, matched whole, without case; the code and the name need no line. */
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
  /** Roles as its records write them, in lower case. */
  readonly roles?: Readonly<Record<string, Role>>;
}
