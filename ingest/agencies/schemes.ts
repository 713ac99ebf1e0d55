/**
 * Schemes of identifiers that no single agency owns: how each is written. One that breaks its scheme's form is none.
 */

interface SchemeForm {
  readonly expected: string;
  /** The canonical value, or null. */
  read(written: string): string | null;
}

/** ISO 7064 check digit of an ORCID iD. */
function isOrcid(digits: string): boolean {
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits[15] === (check === 10 ? 'X' : String(check));
}

export const SCHEMES = {
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
  nsf: {
    expected: 'an NSF id of 9 digits or capitals',
    read: (text) => (/^[0-9A-Z]{9}$/.test(text) && !/^0+$/.test(text) ? text : null),
  },
} as const satisfies Record<string, SchemeForm>;
export type Scheme = keyof typeof SCHEMES;
