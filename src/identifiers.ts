/**
 * Identifiers, `{ scheme, value }` wherever one stands; and how those that no agency owns are written.
 */
import { byId } from './ids.ts';
import type { Identifier } from './model.ts';

/** How the values of a scheme are written. One that breaks its form is no identifier. */
export interface IdentifierForm {
  readonly expected: string;
  /** The canonical value, or null. Takes what people paste, addresses included. */
  read(written: string): string | null;
}

/** ISO 7064 check digit of an ORCID iD. */
function isOrcid(digits: string): boolean {
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits[15] === (check === 10 ? 'X' : String(check));
}

export const PUBLIC_SCHEMES = {
  orcid: {
    expected: 'an ORCID iD as 0000-0002-1825-0097',
    read(text) {
      const found = /^(?:https?:\/\/)?(?:www\.)?(?:orcid\.org\/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])\/?$/i.exec(
        text,
      );
      const parts = found?.slice(1).map((part) => part.toUpperCase()) ?? [];
      return found && isOrcid(parts.join('')) ? parts.join('-') : null;
    },
  },
  uei: {
    expected: 'a unique entity identifier of 12 letters and digits',
    // Four more characters name a bank account and are left out.
    read: (text) => /^([A-Z0-9]{12})(?:[A-Z0-9]{4})?$/.exec(text.toUpperCase())?.[1] ?? null,
  },
  ror: {
    expected: 'a ROR id as https://ror.org/00f54p054',
    read: (text) =>
      /^(?:https?:\/\/)?(?:ror\.org\/)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})$/i.exec(text)?.[1]?.toLowerCase() ?? null,
  },
} as const satisfies Record<string, IdentifierForm>;

const PUBLIC = new Map<string, IdentifierForm>(Object.entries(PUBLIC_SCHEMES));

/** An identifier as somebody asks for it, in its canonical form where its scheme has one. */
export function asked({ scheme, value }: Identifier): Identifier {
  const name = scheme.trim().toLowerCase();
  return { scheme: name, value: PUBLIC.get(name)?.read(value.trim()) ?? value.trim() };
}

/** `uei:GS3YEVSS12N6`: as a key of the evidence layer. */
export const identifierKey = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;

/** Each once, by scheme and value. */
export function sortedIdentifiers(all: Iterable<Identifier>): Identifier[] {
  const once = new Map([...all].map(({ scheme, value }) => [identifierKey({ scheme, value }), { scheme, value }]));
  return [...once].sort(([a], [b]) => byId(a, b)).map(([, identifier]) => identifier);
}

/** Values of one scheme, in order. */
export const valuesOf = (identifiers: readonly Identifier[], scheme: string): string[] =>
  identifiers.flatMap((one) => (one.scheme === scheme ? [one.value] : []));

/** The first value of one scheme, or null. */
export const valueOf = (identifiers: readonly Identifier[], scheme: string): string | null =>
  identifiers.find((one) => one.scheme === scheme)?.value ?? null;
