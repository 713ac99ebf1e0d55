/**
 * One comparison key for the many ways an institution's name is written: `UC Berkeley`, `University of California,
 * Berkeley` and `Regents of the University of California-Berkeley (CA)` share a key.
 */
import { tokens } from '../../src/fold.ts';
import { INSTITUTION_ALIASES } from './institution-aliases.ts';

/** What boards and corporations put around the name of the place itself. */
const WRAPPER =
  /^(?:the\s+)?(?:board\s+of\s+)?(?:trustees|regents|governors|president\s+and\s+fellows|president\s+and\s+trustees|rector\s+(?:and|&)\s+visitors|curators|chancellor,?\s+masters?\s+(?:and|&)\s+scholars)\s+(?:of|for)\s+(?:the\s+)?/i;
const LEGAL_TAIL = /[,\s]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|co|gmbh|plc)\.?$/i;
const STATE_TAIL = /\s*\(([A-Z]{2})\)\s*$/;

/** Words that carry no identity. */
const FILLER = new Set(['the', 'of', 'at', 'and', 'in', 'for', 'de', 'a']);

const WORDS: Readonly<Record<string, readonly string[]>> = {
  univ: ['university'],
  universitaet: ['university'],
  u: ['university'],
  inst: ['institute'],
  coll: ['college'],
  ctr: ['center'],
  centre: ['center'],
  natl: ['national'],
  lab: ['laboratory'],
  labs: ['laboratory'],
  laboratories: ['laboratory'],
  technol: ['technology'],
  polytech: ['polytechnic'],
};

/** Systems whose short form stands before a campus: `UC Davis`, `UT Austin`, `SUNY Albany`. */
const SYSTEMS: Readonly<Record<string, readonly string[]>> = {
  uc: ['university', 'california'],
  ut: ['university', 'texas'],
  umass: ['university', 'massachusetts'],
  unc: ['university', 'north', 'carolina'],
  uw: ['university', 'wisconsin'],
  uconn: ['university', 'connecticut'],
  csu: ['california', 'state', 'university'],
};
/** `UW` is Wisconsin before Madison or Milwaukee and Washington before Seattle. */
const SYSTEM_CAMPUS: Readonly<Record<string, RegExp>> = {
  uw: /^(madison|milwaukee)/,
  ut: /^(austin|dallas|arlington|el|san|tyler)/,
};

/** A written name taken apart. */
export interface InstitutionName {
  /** Comparison key: folded words without filler. */
  readonly key: string;
  /** The name to show: without state, board and leading article; the full name for a known short form. */
  readonly display: string;
  /** Two-letter state written behind the name, or null. */
  readonly state: string | null;
  /** True where the alias table gave the name. */
  readonly isAlias: boolean;
}

/** Takes white space, a state in brackets, a board and a leading article off a name. */
function strip(written: string): { display: string; state: string | null } {
  const folded = written.replace(/\s+/g, ' ').trim();
  const state = STATE_TAIL.exec(folded)?.[1] ?? null;
  const bare = folded
    .replace(STATE_TAIL, '')
    .replace(WRAPPER, '')
    .replace(/^the\s+/i, '')
    .trim();
  return { display: bare === '' ? folded : bare, state };
}

/** Folded words of a bare name, abbreviations written out, filler and legal form left out. */
function words(bare: string): string[] {
  const plain = tokens(bare.replace(LEGAL_TAIL, '').replace(LEGAL_TAIL, '').replace(/&/g, ' and '));
  const out: string[] = [];
  for (const [i, word] of plain.entries()) {
    const system = SYSTEMS[word];
    const next = plain[i + 1];
    if (i === 0 && system !== undefined && next !== undefined && (SYSTEM_CAMPUS[word]?.test(next) ?? true))
      out.push(...system);
    else if (!FILLER.has(word)) out.push(...(WORDS[word] ?? [word]));
  }
  // `Ohio State` is what everybody calls Ohio State University.
  if (out.length > 1 && out.at(-1) === 'state') out.push('university');
  return out.length === 0 ? plain : out;
}

/** Reads a written institution name. An empty name gives an empty key. */
export function institutionName(written: string): InstitutionName {
  const { display, state } = strip(written);
  const key = words(display).join(' ');
  const full = INSTITUTION_ALIASES[key] ?? INSTITUTION_ALIASES[tokens(display).join(' ')];
  if (full === undefined) return { key, display, state, isAlias: false };
  return { key: words(full).join(' '), display: full, state, isAlias: true };
}
