import type { Marks } from '../../decisions/judged.ts';
import type { PersonName } from '../../names/person-name.ts';

/** One mention with what resolution knows of its surroundings. */
export interface PersonItem {
  readonly id: string;
  readonly name: PersonName;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly emailHash: string | null;
  readonly institution: string | null;
  /** True where the institution is the person's own: stated, or that of the one who leads. A co-investigator's is a guess. */
  readonly isHome: boolean;
  readonly state: string | null;
  readonly project: string | null;
  readonly unit: string | null;
  /** In which the award began, or the document came out. */
  readonly year: number | null;
  readonly team: readonly string[];
  readonly themes: readonly string[];
  /** What a person decided about this mention; absent or null: nothing. */
  readonly judged?: Marks | null;
}

/** A name with the institution it stands at, and nothing else. */
export function nameAndPlace(id: string, name: PersonName, institution: string | null): PersonItem {
  return {
    id,
    name,
    identifiers: {},
    emailHash: null,
    institution,
    isHome: true,
    state: null,
    project: null,
    unit: null,
    year: null,
    team: [],
    themes: [],
  };
}

/** Year of an ISO date. */
export function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
