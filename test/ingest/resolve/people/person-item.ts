import type { Mention } from '../../../../ingest/resolve/people/person-group.ts';
import { parseName } from '../../../../ingest/names/person-name.ts';

let count = 0;

/** A mention of which nothing is known but the name and what is given. Each has an id of its own, in order. */
export function personItem(name: string, given: Partial<Mention> = {}): Mention {
  count += 1;
  return {
    id: `mention ${String(count).padStart(3, '0')}`,
    record: null,
    name: parseName(name)!,
    identifiers: [],
    emailHash: null,
    institution: null,
    isHome: true,
    state: null,
    project: null,
    unit: null,
    year: null,
    team: [],
    themes: [],
    officer: null,
    fingerprint: '',
    ...given,
  };
}
