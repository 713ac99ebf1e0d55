/**
 * The ways in which a written name leads to an organisation.
 */

/** How a name leads to its organisation, the surest first, with the score of a link by it. */
export const HOW = {
  NAME: { score: 970_000, says: 'its name in ROR' },
  ALIAS: { score: 960_000, says: 'a name of it in ROR' },
  CAMPUS: { score: 950_000, says: 'the campus of that name in that city' },
  SHORT: { score: 950_000, says: 'a known short form' },
  SPELLING: { score: 930_000, says: 'its name in ROR but for a letter' },
  ACRONYM: { score: 930_000, says: 'its acronym in ROR' },
  SHORTENED: { score: 920_000, says: 'the only name with these words in that city' },
  ARM: { score: 920_000, says: 'its foundation or research corporation' },
  PART: { score: 920_000, says: 'a part of it' },
  TOWN: { score: 900_000, says: 'a department or board in the city of that university alone' },
} as const;
export type How = keyof typeof HOW;

export interface Match {
  /** Number in the table. */
  readonly organisation: number;
  readonly how: How;
}
