/**
 * How the explorer says things: money, years, counts and the API's words, in plain English.
 */
import type { Money, PageKind } from './graph.ts';

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

export const number = (value: number) => NUMBER.format(value);

/** `USD 508,848`; several currencies are listed, never added; nothing known is said so. */
export function money(amounts: readonly Money[]): string {
  if (amounts.length === 0) return 'none known';
  return amounts.map(({ value, currency }) => `${currency} ${number(value)}`).join(' and ');
}

/** `2020–2025`, `2020`, `from 2020`, `until 2025`. */
export function years(first: number | null, last: number | null): string {
  if (first === null && last === null) return 'years not known';
  if (first === null) return `until ${String(last)}`;
  if (last === null) return `from ${String(first)}`;
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

/** `1 award`, `2 awards`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${number(amount)} ${amount === 1 ? one : many}`;
}

export const KIND_WORDS = {
  PERSON: 'person',
  INSTITUTION: 'institution',
  PROGRAM: 'program',
  THEME: 'theme',
  AWARD: 'award',
  FUNDING_UNIT: 'funding unit',
  PROJECT: 'project',
  SOURCE: 'source',
} as const satisfies Record<PageKind, string>;

export const ROLE_WORDS: Readonly<Record<string, string>> = {
  PRINCIPAL_INVESTIGATOR: 'principal investigator',
  CO_PRINCIPAL_INVESTIGATOR: 'co-principal investigator',
  INVESTIGATOR: 'investigator',
};

/** What an affiliation rests on. */
export const BASIS_WORDS: Readonly<Record<string, string>> = {
  STATED: 'a document says so',
  LEADS_AWARD: 'leads an award there',
  MAIL_DOMAIN: 'an e-mail address',
  RECIPIENT_OF_AWARD: 'perhaps: the recipient of an award',
};

/** What the years of a page can be split by. */
export const SPLIT_WORDS: Readonly<Record<string, string>> = {
  UNIT: 'funding unit',
  INSTRUMENT: 'award instrument',
};

export const VIA_WORDS: Readonly<Record<string, string>> = {
  SAME_AWARD: 'on the same award',
  SIBLING_AWARD: 'each with an award of their own in one project',
  NAMED_IN_SOURCE: 'named together in a source',
};

export const METHOD_WORDS: Readonly<Record<string, string>> = {
  ASSERTED: 'stated in a field of the record',
  EXTRACTED: 'read out of prose',
  INFERRED: 'concluded from other facts',
};

/** A word of the API that this page does not know yet is shown as it is. */
export function say(words: Readonly<Record<string, string>>, word: string): string {
  return words[word] ?? word.toLowerCase().replaceAll('_', ' ');
}

/** The latest institution of somebody, as the API gives it. */
export interface LatestInstitution {
  readonly edges: readonly { readonly basis: string; readonly node: { readonly label: string } }[];
}

/** An institution's name, with a word of doubt where nothing but an award to it places the person there. */
export function shownInstitution({ label }: { readonly label: string }, basis: string | null): string {
  return basis === 'RECIPIENT_OF_AWARD' ? `perhaps ${label}` : label;
}

export function latestInstitution(institutions: LatestInstitution | undefined): string | null {
  const latest = institutions?.edges[0];
  return latest ? shownInstitution(latest.node, latest.basis) : null;
}
