import type { Marks } from '../../judgements/judged.ts';
import type { PersonName } from '../../text/person-name.ts';

/** One mention with what resolution knows of its surroundings. */
export interface PersonItem {
  readonly id: string;
  readonly name: PersonName;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly emailHash: string | null;
  readonly institution: string | null;
  readonly state: string | null;
  readonly project: string | null;
  readonly unit: string | null;
  readonly team: readonly string[];
  readonly themes: readonly string[];
  /** What a person decided about this mention; absent or null: nothing. */
  readonly judged?: Marks | null;
}
