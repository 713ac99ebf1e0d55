/**
 * What a format is given and what it hands back: plain data, one `Reading` a document.
 */
import type {
  AnnouncedAmount,
  Identifier,
  Method,
  Money,
  Obligation,
  PersonKind,
  Role,
  UnitLevel,
} from '../src/model.ts';

/** One document: a single record, cut out of the file, archive or stream that held it. */
export interface Document {
  /** Where it was found, for people: `awards.txt`, `awards.txt#2`, `2020.zip!2031883.json`. Never part of the graph. */
  readonly place: string;
  /** Decoded text: no BOM, `\n` line ends, no blank lines or trailing spaces at either end. */
  readonly text: string;
  /** sha256 of `text`, hex. */
  readonly digest: string;
  /** What was wrong with its bytes. A document with an `ERROR` among them is quarantined. */
  readonly problems: readonly Problem[];
  /** True where the store holds it already, found in this place: its text is not given then. */
  readonly isKnown?: true;
}

/** Something that a document holds and the extractor does not know, or cannot read. */
export interface Problem {
  /** `ERROR` quarantines the document; `WARNING` is reported and the document goes in. */
  readonly severity: 'ERROR' | 'WARNING';
  /** The field or line, as `line 4 (start and end date)` or `pi[0].nsf_id`. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** Where a statement stands: offsets into the reading's `text`, or a path in the record; and how sure it is. */
export interface Said {
  /** UTF-16 offsets into `Reading.text`; null where `path` tells the place. */
  readonly start: number | null;
  readonly end: number | null;
  readonly path: string | null;
  readonly method: Method;
  /** 0 to 1,000,000. */
  readonly confidence: number;
}

/** A value with the passage that states it. */
export interface Stated<T> {
  readonly value: T;
  readonly said: Said;
}

/** A researcher or officer as one document writes the name. */
export interface PersonMention {
  readonly name: string;
  /** The name in parts, where the record gives them; they are believed before `name`. */
  readonly parts?: { readonly given: string; readonly family: string; readonly suffix: string | null };
  readonly personKind: PersonKind;
  readonly role: Role;
  readonly isFormer: boolean;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly identifiers: readonly Identifier[];
  /** Place in `Work.institutions` of this person's institution, or null where the document gives none. */
  readonly institution: number | null;
  /** Keyed hash of the e-mail address, or null. Enters neither ids nor the digest. */
  readonly emailHash: string | null;
  /** Domain of the e-mail address, where it is an institution's that the product knows: see `names/mail-domains.ts`. */
  readonly mailDomain?: string;
  /** Every passage that names the person in this capacity, best first. At least one. */
  readonly said: readonly Said[];
}

/** What an institution is to the statement; `REGISTERED`: nothing, a register lists it. */
export type InstitutionPart = 'RECIPIENT' | 'PERFORMER' | 'AFFILIATION' | 'REGISTERED';

export interface InstitutionMention {
  /** As written, white space folded. */
  readonly name: string;
  readonly part: InstitutionPart;
  readonly identifiers: readonly Identifier[];
  /** Identifier of the body above, where the document states one. */
  readonly parent: Identifier | null;
  readonly legalName: string | null;
  readonly city: string | null;
  readonly state: string | null;
  /** Code or name, as written. */
  readonly country: string | null;
  /** The recipient's part of the award's money, where the document splits it. */
  readonly share?: Money | null;
  readonly said: Said;
}

export interface ProgramMention {
  readonly name: string;
  /** What its code is a code of: `nsf-element`; null where the document gives a name alone. */
  readonly scheme: string | null;
  readonly code: string | null;
  readonly said: Said;
}

export interface UnitMention {
  /** Codes or names from the funder down, as written: `['NSF', 'MPS', 'DMS']`, `['Simons Foundation']`. */
  readonly path: readonly string[];
  /** Name of the lowest unit where the document gives one. */
  readonly name: string | null;
  readonly level: UnitLevel | null;
  /** NSF's eight-digit organisation code, or null. */
  readonly orgCode: string | null;
  readonly said: Said;
}

/** One award, or one funded project of an article, as a document tells it. `null`: the document does not say. */
export interface Statement {
  /** `award` for a record's single award, else `project[0]`, `project[1]`, … in the order of the document. */
  readonly place: string;
  /** True where the document is the record of this award: it makes the Award node. An article never does. */
  readonly isRecord: boolean;
  /** False where it tells of no work of its own: of a person, or what an award's record does not say of it. */
  readonly isProject?: false;
  /** Other ids of the award, for those that do not state its number: of a record, or of the award that this adds to. */
  readonly awardIdentifiers?: readonly Identifier[];
  readonly agency: string | null;
  readonly number: Stated<string> | null;
  readonly title: Stated<string> | null;
  /** Clean text. Its `said` offsets span the abstract in `Reading.text`. */
  readonly abstract: Stated<string> | null;
  readonly isTruncated: boolean;
  /** The stated total of what was obligated or awarded. */
  readonly awardedAmount: Stated<Money> | null;
  /** By fiscal year: of `action: null` all of them, of actions those that this document tells of. */
  readonly obligations: Stated<readonly Obligation[]> | null;
  readonly estimatedTotalAmount: Stated<Money> | null;
  readonly announcedAmounts: readonly Stated<AnnouncedAmount>[];
  readonly startDate: Stated<string> | null;
  readonly endDate: Stated<string> | null;
  readonly awardInstrument: Stated<string> | null;
  readonly transactionType: Stated<string> | null;
  readonly assistanceListings: Stated<readonly string[]> | null;
  readonly appropriations: Stated<readonly { readonly code: string; readonly name: string | null }[]> | null;
  readonly url: Stated<string> | null;
  readonly people: readonly PersonMention[];
  /** Whether `people` is every investigator of the award at `asOf`. */
  readonly peopleComplete: boolean;
  /** Roles of which that holds, where it does not of all: those who lead are named, those who lead a part are not. */
  readonly completeRoles?: readonly Role[];
  readonly institutions: readonly InstitutionMention[];
  /** False where others take part too: those of other readings stand beside these. */
  readonly institutionsComplete?: boolean;
  /** True where the recipient is the investigator in person (a fellowship); `institutions` then has no recipient. */
  readonly heldByInvestigator?: boolean;
  readonly programs: readonly ProgramMention[];
  readonly programsComplete: boolean;
  readonly units: readonly UnitMention[];
  /** False where other units may share the award: those of other readings stand beside these. */
  readonly unitsComplete?: boolean;
}

/** What one document says, as its format reads it. */
export interface Content {
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly asOf: string | null;
  /** When it was fetched from a funder's API (ISO): of two readings of one day the later is believed. */
  readonly fetchedAt?: string;
  /** Cleaned text (no e-mail addresses, no phone numbers, entities decoded) that all offsets refer to. */
  readonly text: string;
  readonly statements: readonly Statement[];
  /** Warnings; a document with an `ERROR` is quarantined instead of stored. */
  readonly problems: readonly Problem[];
}

/** What one document says, and the format that read it. */
export interface Reading extends Content {
  /** Name of the format, which is the kind of the source: `grant-page`. */
  readonly kind: string;
  /** `grant-page/1`. */
  readonly extractor: string;
  /** Place among readings of one day: see `Format.rank`. */
  readonly rank: number;
}

/** An institution of which a text gives the name alone, as somebody's affiliation. */
export function namedInstitution(name: string, said: Said): InstitutionMention {
  return {
    name,
    part: 'AFFILIATION',
    identifiers: [],
    parent: null,
    legalName: null,
    city: null,
    state: null,
    country: null,
    said,
  };
}

/** Where nothing is said: a name from outside of any document. */
export const UNSAID: Said = { start: null, end: null, path: null, method: 'ASSERTED', confidence: 1_000_000 };
